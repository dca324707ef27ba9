"""The door before the evidence pages: make the box, keep its sheet, open it, recover it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.evidence.ports import OpenVault
from familysafe.gui.console import Console
from familysafe.gui.evidence_copy_door import BringBack
from familysafe.gui.evidence_sheet import DoorPart, SheetPart
from familysafe.presentation import evidence_vault as words
from familysafe.presentation.evidence_desk import DoorState, EvidenceDesk
from familysafe.ui.buttons import Button, ButtonWithReason
from familysafe.ui.charts import Progress
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Tone
from familysafe.ui.words import Label

SECOND_MS = 1000
RECOVER, BACK = "recover", "bring-back"
OTHER_WAYS = {DoorState.LOCKED: RECOVER, DoorState.NONE: BACK}
"""What stands in place of unlocking and making where somebody chose the other way."""


class NewPassphrase(QWidget):
    """A passphrase and its repetition, judged in a sentence while it is typed."""

    ring_room = True

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.look = look = console.look
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(10)
        self.first = CodeField(look, lambda texts: texts("envelope.make.first"))
        self.judged = Progress(look)
        self.second = CodeField(look, lambda texts: texts("envelope.make.second"))
        self.first.show_button.clicked.connect(self._same_echo)
        self.second.show_button.hide()
        column.addWidget(self.first)
        column.addWidget(self.judged)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 6, 0)
        row.addWidget(self.second)
        column.addLayout(row)
        self.first.changed.connect(self.judge)
        self.second.changed.connect(self.judge)
        self.judge()

    def _same_echo(self) -> None:
        self.second.line.setEchoMode(self.first.line.echoMode())

    def judge(self) -> None:
        """Say how good it is."""
        judged = words.strength(self.first.text(), self.look.texts)
        self.judged.show_part(judged.blocks, 3, judged.sentence)
        self.second.set_error(
            words.repeated(self.first.text(), self.second.text(), self.look.texts)
        )

    def ready(self) -> bool:
        """Tell whether it can be used; else say why not, at the field."""
        reason = words.ready(self.first.text(), self.second.text(), self.look.texts)
        if not reason:
            return True
        first_is_bad = not words.strength(self.first.text(), self.look.texts).enough
        field = self.first if first_is_bad else self.second
        field.set_error(reason)
        field.setFocus()
        announce(self, reason)
        return False

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self.judge()


class _Make(DoorPart):
    """Makes the box."""

    def __init__(self, console: Console, desk: EvidenceDesk) -> None:
        super().__init__(
            console,
            lambda texts: texts("envelope.make.title"),
            lambda texts: texts("envelope.make.text"),
            "evidence/envelope-closed",
        )
        self.desk = desk
        self.passphrase = NewPassphrase(console)
        self.go = Button(self.look, lambda texts: texts("envelope.make.go"), "lock", kind=Kind.MAIN)
        self.copy = Button(self.look, lambda texts: texts("restore.open"), "rotate-ccw")
        self.panel.add(
            Label(self.look, self._not_the_pin, weight=500),
            self.passphrase,
            FlowBox(self.go),
            FlowBox(self.copy),
        )
        self.go.clicked.connect(self._make)
        self.passphrase.second.submitted.connect(self._make)

    def _not_the_pin(self, texts: Texts) -> str:
        own = self.console.session.state.own
        return texts("envelope.own.make.pin" if own else "envelope.make.pin")

    def _make(self) -> None:
        if self.go.working or not self.passphrase.ready():
            return
        self.go.set_working(lambda texts: texts("envelope.make.working"))
        passphrase = self.passphrase.first.text()
        self.console.jobs.submit(
            lambda: self.desk.door.create(passphrase), self._made, self._failed, owner=self
        )

    def _made(self, made: tuple[OpenVault, str]) -> None:
        self.go.set_working("")
        self.passphrase.clear()
        self.desk.made(*made)

    def _failed(self, fault: Fault) -> None:
        self.go.set_working("")
        self.passphrase.first.set_error(lambda texts: texts.fault(fault))
        self.passphrase.first.setFocus()


class _Unlock(DoorPart):
    """Opens the box with the passphrase."""

    def __init__(self, console: Console, desk: EvidenceDesk) -> None:
        super().__init__(
            console,
            lambda texts: texts("envelope.unlock.title"),
            lambda texts: texts("envelope.unlock.text"),
            "evidence/envelope-closed",
        )
        self.desk = desk
        self._seconds = 0
        look = self.look
        self.idle = Message(look, lambda texts: texts("envelope.unlock.idle"), Tone.QUIET)
        self.field = CodeField(look, lambda texts: texts("envelope.unlock.field"))
        self.go = Button(
            look, lambda texts: texts("envelope.unlock.go"), "lock-open", kind=Kind.MAIN
        )
        self._go = ButtonWithReason(look, self.go)
        self.forgot = Button(look, lambda texts: texts("sheet.use.vault.button"), "key-round")
        self.panel.add(self.idle, self.field, FlowBox(self._go), FlowBox(self.forgot))
        self.go.clicked.connect(self._open)
        self.field.submitted.connect(self._open)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._second)

    def refresh(self) -> None:
        """Say why it is locked, if it locked itself."""
        self.idle.setVisible(self.desk.locked_by_itself)

    def _open(self) -> None:
        if self.go.working or self._seconds:
            return
        passphrase = self.field.text()
        if not passphrase:
            self.field.set_error(lambda texts: texts("envelope.unlock.empty"))
            self.field.setFocus()
            return
        self.go.set_working(lambda texts: texts("envelope.unlock.working"))
        self.console.jobs.submit(
            lambda: self.desk.door.unlock(passphrase), self._opened, self._failed, owner=self
        )

    def _opened(self, vault: OpenVault) -> None:
        self.go.set_working("")
        self.field.clear()
        self.desk.opened(vault)

    def _failed(self, fault: Fault) -> None:
        self.go.set_working("")
        sentence, seconds = words.opening_fault(fault, self.look.texts)
        if seconds:
            self._wait(seconds)
        else:
            self.field.set_error(sentence)
        self.field.setFocus()
        self.field.line.selectAll()
        announce(self, sentence)

    def _wait(self, seconds: int) -> None:
        self._seconds = seconds
        self._timer.start()
        self._say_wait()

    def _second(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._timer.stop()
        self._say_wait()

    def _say_wait(self) -> None:
        left = self._seconds
        self._go.set_reason(words.waiting(left, self.look.texts) if left else "")


class _Recover(DoorPart):
    """Opens the box with the key of the sheet and sets a new passphrase."""

    def __init__(self, console: Console, desk: EvidenceDesk) -> None:
        super().__init__(
            console,
            lambda texts: texts("envelope.recover.title"),
            lambda texts: texts("envelope.recover.text"),
            "things/recovery-sheet",
        )
        self.desk = desk
        look = self.look
        self.key = Field(look, lambda texts: texts("envelope.recover.key"), most=200)
        self.passphrase = NewPassphrase(console)
        self.go = Button(
            look, lambda texts: texts("envelope.recover.go"), "key-round", kind=Kind.MAIN
        )
        self.back = Button(look, lambda texts: texts("envelope.back"), "arrow-left")
        self.panel.add(self.key, self.passphrase, FlowBox(self.back, self.go, gap=12))
        self.go.clicked.connect(self._open)

    def _open(self) -> None:
        key, passphrase = words.recovery_key(self.key.text()), self.passphrase.first.text()
        if not key:
            self.key.set_error(lambda texts: texts("envelope.recover.empty"))
            self.key.setFocus()
            return
        if self.go.working or not self.passphrase.ready():
            return
        self.go.set_working(lambda texts: texts("envelope.unlock.working"))
        self.console.jobs.submit(
            lambda: self.desk.door.recover(key, passphrase),
            self._opened,
            self._failed,
            owner=self,
        )

    def _opened(self, vault: OpenVault) -> None:
        self.go.set_working("")
        self.key.set_text("")
        self.passphrase.clear()
        self.desk.opened(vault)

    def _failed(self, fault: Fault) -> None:
        self.go.set_working("")
        field = self.passphrase.first if fault.code.startswith("passphrase.") else self.key
        field.set_error(lambda texts: texts.fault(fault))
        field.setFocus()


class DoorView(QWidget):
    """Shows the face of the door that fits its state."""

    ring_room = True

    def __init__(self, console: Console, desk: EvidenceDesk, paper: words.SheetPaper) -> None:
        super().__init__()
        self._console, self.desk, self._paper = console, desk, paper
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 0)
        self._parts: dict[str, QWidget] = {}
        self._recovering = False

    def refresh(self) -> None:
        """Show what comes next: make, bring back, sheet, unlock or recover."""
        name = self.desk.state.value
        if self._recovering and self.desk.state in OTHER_WAYS:
            name = OTHER_WAYS[self.desk.state]
        part = self._parts.get(name) or self._make(name)
        for each in self._parts.values():
            each.setVisible(each is part)
        if isinstance(part, _Unlock):
            part.refresh()
        first = part.findChild(CodeField) or part.findChild(Field)
        if isinstance(part, BringBack):
            part.choose.setFocus()
        elif isinstance(part, SheetPart):
            part.print.show_keyboard_focus()
        elif isinstance(part, _Recover):
            part.key.setFocus()
        elif first is not None:
            first.setFocus()

    def _make(self, name: str) -> QWidget:
        part: QWidget
        if name == DoorState.NONE:
            part = _Make(self._console, self.desk)
            part.copy.clicked.connect(lambda: self.other_way(on=True))
        elif name == BACK:
            part = BringBack(self._console, self.desk)
            part.back.clicked.connect(lambda: self.other_way(on=False))
        elif name == DoorState.SHEET:
            part = SheetPart(self._console, self.desk, self._paper)
        elif name == RECOVER:
            part = _Recover(self._console, self.desk)
            part.back.clicked.connect(lambda: self.other_way(on=False))
        else:
            part = _Unlock(self._console, self.desk)
            part.forgot.clicked.connect(lambda: self.other_way(on=True))
        self._parts[name] = part
        # in a row, so that its height is reckoned with the width that it really gets
        row = QHBoxLayout()
        row.addWidget(part, 100)
        row.addStretch(1)
        self._column.addLayout(row)
        return part

    def other_way(self, *, on: bool) -> None:
        """Show the sheet instead of the passphrase, or the second copy instead of a new box."""
        self._recovering = on
        self.refresh()

    def language_changed(self) -> None:
        """Judge again in the other language."""
        for part in self.findChildren(NewPassphrase):
            part.judge()
