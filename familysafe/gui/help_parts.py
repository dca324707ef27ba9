"""What the page "Get help now" is made of: numbers, and one card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.gui.guide_parts import Sides, column_of, row_of, step_widget
from familysafe.guidance.cards import CardPage
from familysafe.presentation.citing import Sentence
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import ShownStep
from familysafe.presentation.help import Contact
from familysafe.presentation.help_card import ShownCard, ShownSite
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look, Words
from familysafe.ui.surfaces import Icon, Message, Panel, Picture, Tone
from familysafe.ui.words import Label

SHARES = (64, 36)
PAGE_BUTTONS: dict[CardPage, tuple[str, Words]] = {
    CardPage.EVIDENCE: ("archive", lambda texts: texts("help.evidence")),
    CardPage.APP_GUIDE: ("book-open", lambda texts: texts("help.guide")),
}


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
            self.add(FlowBox(web_button(look, contact.name, contact.web, open_address)))


def web_button(look: Look, name: str, address: str, open_address: Callable[[str], None]) -> Button:
    """Return what opens a page outside, and says of whom."""
    button = Button(
        look,
        lambda texts: texts("help.web"),
        "external-link",
        spoken=lambda texts: texts("help.web.spoken", name=name),
    )
    button.clicked.connect(lambda _on=False: open_address(address))
    return button


class CardView(QWidget):
    """One card. ``page_chosen`` carries where in the program the carer goes on."""

    page_chosen = Signal(CardPage)

    def __init__(self, look: Look, open_address: Callable[[str], None]) -> None:
        super().__init__()
        self.look, self._open_address = look, open_address
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(18)
        self.contacts: list[ContactPanel] = []
        self.page_buttons: dict[CardPage, Button] = {}
        self.site_buttons: list[Button] = []

    def show_card(self, card: ShownCard) -> None:
        """Show ``card`` instead of what was shown before."""
        look = self.look
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(
            row_of(Picture(look, card.picture, 96), Label(look, card.title, "h1"), spacing=18)
        )
        if card.overdue:
            self._column.addWidget(Message(look, look.texts("guide.overdue"), Tone.WAIT))
        self._column.addWidget(self._first(card.first_words))
        self._column.addWidget(Message(look, card.urgent.text, Tone.STOP, icon="phone"))
        left = column_of(self._do(card.do), spacing=18)
        right = column_of(self._never(card.never), spacing=18)
        self._column.addWidget(Sides(look, left, right, SHARES))
        self._call(card.numbers)
        self._go_on(card.pages)
        self._sites(card.sites)
        self._sources(card.sources)

    def _first(self, words: Sequence[Sentence]) -> QWidget:
        look = self.look
        panel = Panel(look, fill="goodFill")
        panel.add(Label(look, look.texts("help.first"), "h3", colour="goodInk"))
        panel.add(*(Label(look, each.text, "lead") for each in words))
        return panel

    def _do(self, deeds: Sequence[Sentence]) -> QWidget:
        look = self.look
        panel = Panel(look)
        panel.add(Label(look, look.texts("help.do"), "h2"))
        for number, each in enumerate(deeds, 1):
            panel.add(step_widget(look, number, ShownStep(each.text, ())))
        panel.column.addStretch(1)
        return panel

    def _never(self, statements: Sequence[Sentence]) -> QWidget:
        look = self.look
        panel = Panel(look, fill="tint")
        panel.add(Label(look, look.texts("help.never"), "h2"))
        for each in statements:
            panel.add(row_of(Icon(look, "circle-x", 26), Label(look, each.text), spacing=12))
        panel.column.addStretch(1)
        return panel

    def _call(self, numbers: Sequence[Contact]) -> None:
        look = self.look
        self._column.addWidget(Label(look, look.texts("helplines.call"), "h2"))
        self.contacts = [ContactPanel(look, each, self._open_address) for each in numbers]
        if self.contacts:
            self._column.addWidget(ColumnBox(*self.contacts, most=3, gap=18))
        else:
            self._column.addWidget(Message(look, look.texts("help.no_numbers"), Tone.WAIT))

    def _go_on(self, pages: Sequence[CardPage]) -> None:
        self.page_buttons = {}
        for page in pages:
            icon, words = PAGE_BUTTONS[page]
            button = Button(self.look, words, icon)
            button.clicked.connect(lambda _on=False, to=page: self.page_chosen.emit(to))
            self.page_buttons[page] = button
        self._column.addWidget(FlowBox(*self.page_buttons.values(), gap=12))

    def _sites(self, sites: Sequence[ShownSite]) -> None:
        look = self.look
        self.site_buttons = []
        panels = []
        for site in sites:
            panel = Panel(look)
            panel.add(Label(look, site.name, "h3"), Label(look, site.about))
            panel.column.addStretch(1)
            button = web_button(look, site.name, site.url, self._open_address)
            self.site_buttons.append(button)
            panel.add(FlowBox(button))
            panels.append(panel)
        if panels:
            self._column.addWidget(Label(look, look.texts("help.sites"), "h2"))
            self._column.addWidget(ColumnBox(*panels, most=2, gap=18))

    def _sources(self, sources: Sequence[Sentence]) -> None:
        look = self.look
        panel = Panel(look, fill="tint")
        panel.add(Label(look, look.texts("guide.sources"), "h3"))
        panel.add(*(Label(look, each.text, colour="inkSoft") for each in sources))
        self._column.addWidget(panel)
