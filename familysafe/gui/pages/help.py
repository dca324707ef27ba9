"""Whom to call, the first words to a child, and what to do and not to do: "Get help now".

The page tells nobody that it was opened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.guide_parts import row_of
from familysafe.guidance.asking import lines_for
from familysafe.guidance.model import Helplines
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import Reader
from familysafe.presentation.help import Contact, HelpState, help_state
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.surfaces import Panel, Picture
from familysafe.ui.words import Label


class ContactPanel(Panel):
    """One number in large digits, whom it reaches, and from where we have it."""

    def __init__(self, look: Look, contact: Contact, open_address: Callable[[str], None]) -> None:
        super().__init__(look)
        self.contact = contact
        if contact.number:
            self.add(Label(look, contact.number, "display", wrap=False))
        self.add(
            Label(look, contact.name, "h3"),
            Label(look, contact.purpose),
            Label(look, sentences(look.texts, (contact.note, contact.seen)), colour="inkSoft"),
        )
        self.column.addStretch(1)
        if contact.web:
            button = Button(
                look,
                lambda texts: texts("help.web"),
                "external-link",
                spoken=lambda texts: texts("help.web.spoken", name=contact.name),
            )
            button.clicked.connect(lambda _on=False: open_address(contact.web))
            self.add(FlowBox(button))


class HelpPage(ConsolePage):
    """The numbers of the family's country and the first things to do."""

    def __init__(
        self, console: Console, lines: Sequence[Helplines], open_address: Callable[[str], None]
    ) -> None:
        super().__init__(console)
        self._lines, self._open_address = lines, open_address
        look = self.look
        title = Label(look, lambda texts: texts("help.title"), "h1")
        lead = Label(look, lambda texts: texts("help.lead"), "lead", colour="inkSoft")
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(lead)
        self.add(head)
        self.contacts: list[ContactPanel] = []
        self._holder = QWidget()
        self._inside = QVBoxLayout(self._holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(18)
        self.add(self._holder)
        self.checked = Label(look, "", colour="inkSoft")
        self.save = Button(look, lambda texts: texts("help.evidence"), "archive")
        self.save.clicked.connect(lambda: console.navigator.go(Destination(Place.EVIDENCE)))
        self.set_footer(EndsBox(self.checked, self.save))

    def opened(self, where: Destination) -> None:
        """Show the numbers; nobody is told."""
        del where
        self.language_changed()
        self.scroller.verticalScrollBar().setValue(0)

    def language_changed(self) -> None:
        """Say everything in the language at hand."""
        country = self.console.country.state
        lines = lines_for(self._lines, country)
        if lines is not None:
            reader = Reader(self.look.texts, country=country, today=self._today())
            self.show_state(help_state(lines, reader))

    def show_state(self, state: HelpState) -> None:
        """Show a state."""
        while item := self._inside.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        look = self.look
        self.contacts = [
            ContactPanel(look, each, self._open_address) for each in (*state.numbers, *state.pages)
        ]
        self._inside.addWidget(ColumnBox(*self.contacts, most=3, gap=18))
        self._inside.addWidget(
            ColumnBox(
                self._part(look.texts("help.first"), state.first_words, "help/hand-on-shoulder"),
                self._part(look.texts("help.do"), state.advice, "help/shield"),
                most=2,
                gap=18,
            )
        )
        not_called = look.texts("helplines.not_dialled")
        self.checked.set_words(f"{state.checked} {not_called}")

    def _part(self, title: str, sentences: tuple[str, ...], picture: str) -> QWidget:
        look = self.look
        panel = Panel(look, fill="tint")
        panel.add(row_of(Picture(look, picture, 84), Label(look, title, "h2"), spacing=16))
        panel.add(*(Label(look, sentence) for sentence in sentences))
        panel.column.addStretch(1)
        return panel

    def _today(self) -> date:
        clock = self.console.clock
        return clock.now().utc.astimezone(clock.zone()).date()
