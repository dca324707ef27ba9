"""Questions about who can open the box: somebody more, somebody less, another passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.evidence.ports import VaultDoor
from familysafe.gui.console import Console
from familysafe.gui.evidence_door import NewPassphrase
from familysafe.presentation.evidence_keep import Opener
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Words
from familysafe.ui.press import Kind
from familysafe.ui.words import Label

Change = Callable[
    [Callable[[VaultDoor], object], str, Callable[[], None], Callable[[Fault], None]], None
]
"""Locks the box, changes the door, and opens it again with a passphrase."""


class _Question:
    """A sheet with the present passphrase, further fields, and one button."""

    def __init__(
        self, console: Console, title: Words, go: Words, *fields: QWidget, change: Change
    ) -> None:
        look = console.look
        self._console, self._change = console, change
        self.present = CodeField(look, lambda texts: texts("keep.present"))
        self.go = Button(look, go, "check", kind=Kind.MAIN)
        self.close = console.dialogs.show(title, *fields, self.present, FlowBox(self.go))

    def send(
        self,
        change: Callable[[VaultDoor], object],
        said: Callable[[Texts], str],
        passphrase: str = "",
    ) -> None:
        """Do it; a fault is said at the passphrase, where it mostly comes from.

        ``passphrase`` opens the box afterwards, if it is not the present one any more.
        """
        if not self.present.text():
            self.present.set_error(lambda texts: texts("keep.present.missing"))
            self.present.setFocus()
            return
        self.go.set_working(lambda texts: texts("envelope.unlock.working"))

        def done() -> None:
            self.close()
            self._console.say(said, None)

        def failed(fault: Fault) -> None:
            self.close()
            self._console.dialogs.show_fault(fault)

        self._change(change, passphrase or self.present.text(), done, failed)


def ask_opener(console: Console, change: Change) -> None:
    """Ask who else shall open the box, and for the passphrase they choose."""
    look = console.look
    name = Field(look, lambda texts: texts("keep.opener.name"), most=40)
    new = NewPassphrase(console)
    question = _Question(
        console,
        lambda texts: texts("keep.opener.add"),
        lambda texts: texts("keep.opener.go"),
        Label(look, lambda texts: texts("keep.opener.add.text")),
        name,
        new,
        change=change,
    )

    def go() -> None:
        if not name.text().strip():
            name.set_error(lambda texts: texts("keep.opener.name.missing"))
            name.setFocus()
        elif new.ready():
            present, person, theirs = question.present.text(), name.text(), new.first.text()
            question.send(
                lambda door: door.add_slot(present, person, theirs),
                lambda texts: texts("keep.opener.added", name=person.strip()),
            )

    question.go.clicked.connect(go)


def ask_new_passphrase(console: Console, change: Change) -> None:
    """Ask for the present passphrase and one that takes its place."""
    new = NewPassphrase(console)
    question = _Question(
        console,
        lambda texts: texts("keep.change"),
        lambda texts: texts("keep.change.go"),
        new,
        change=change,
    )

    def go() -> None:
        if new.ready():
            present, chosen = question.present.text(), new.first.text()
            question.send(
                lambda door: door.change_passphrase(present, chosen),
                lambda texts: texts("keep.changed"),
                chosen,
            )

    question.go.clicked.connect(go)


def ask_removal(console: Console, opener: Opener, change: Change) -> None:
    """Ask for a passphrase that stays, and take another away."""
    look = console.look
    question = _Question(
        console,
        lambda texts: texts("keep.opener.remove.title", name=opener.name),
        lambda texts: texts("keep.opener.remove.go"),
        Label(look, lambda texts: texts("keep.opener.remove.text")),
        change=change,
    )

    def go() -> None:
        present = question.present.text()
        question.send(
            lambda door: door.remove_slot(present, opener.slot),
            lambda texts: texts("keep.opener.removed", name=opener.name),
        )

    question.go.clicked.connect(go)
