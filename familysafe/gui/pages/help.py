"""What happened, what to do about it, and whom to call: the page “Get help now”.

The page tells nobody that it was opened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.document import Document
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.guide_paper import Paper
from familysafe.gui.guide_parts import column_of, row_of
from familysafe.gui.help_parts import CardView, ContactPanel
from familysafe.gui.print_question import PrintQuestion
from familysafe.guidance.asking import lines_for
from familysafe.guidance.cards import Card, CardPage
from familysafe.guidance.model import Helplines
from familysafe.presentation.guide import Reader
from familysafe.presentation.help import Contact, HelpState, help_state
from familysafe.presentation.help_card import CardTile, ShownCard, shown_card, tiles
from familysafe.presentation.help_sheet import card_sheet, helpline_sheet
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.surfaces import Message, Panel, Picture, Tone
from familysafe.ui.tiles import Tile
from familysafe.ui.words import Label

MOST_AT_ONCE = 3
PAGES = {CardPage.EVIDENCE: Place.EVIDENCE, CardPage.APP_GUIDE: Place.APP_GUIDE}


class HelpPage(ConsolePage):
    """What can happen as tiles, and the numbers; or the card which ``item`` of the place names.

    ``cards`` is () where they are damaged: the numbers are there all the same. ``open_address``
    opens a page in the browser after the carer pressed for it.
    """

    sensitive = True

    def __init__(
        self,
        console: Console,
        lines: Sequence[Helplines],
        cards: Sequence[Card],
        paper: Paper,
        open_address: Callable[[str], None],
    ) -> None:
        super().__init__(console)
        self._lines, self._cards = tuple(lines), {card.id: card for card in cards}
        self._open_address = open_address
        self._where = Destination(Place.HELP)
        self.card: ShownCard | None = None
        self.state: HelpState | None = None
        self.tiles: dict[str, Tile] = {}
        self.contacts: list[ContactPanel] = []
        self._overview = QWidget()
        self._inside = QVBoxLayout(self._overview)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(14)
        self.view = CardView(self.look, open_address)
        self.view.page_chosen.connect(self._go_on)
        self.checked = Label(self.look, "", colour="inkSoft")
        question = PrintQuestion(console, paper, self._document, self._name, self)
        self.print_button = question.button
        self.save = Button(self.look, lambda texts: texts("help.evidence"), "archive")
        self.save.clicked.connect(lambda: self._go_on(CardPage.EVIDENCE))
        self.all = Button(self.look, lambda texts: texts("help.all"), "list")
        self.all.clicked.connect(lambda: console.navigator.go(Destination(Place.HELP)))
        ways = FlowBox(self.save, self.all, gap=8)
        parts = (self._overview, self.view, ways, _indented(self.checked))
        for place, widget in enumerate(parts):
            self.column.insertWidget(place, widget)
        self.set_footer(EndsBox(QWidget(), self.print_button))

    # --- what is shown ---------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Show the tiles, or one card; nobody is told."""
        self._where = where
        self.language_changed()
        self.scroller.verticalScrollBar().setValue(0)

    def language_changed(self) -> None:
        """Say everything in the language at hand."""
        country = self.console.country.state
        lines = lines_for(self._lines, country)
        reader = Reader(self.look.texts, country=country, today=self._today())
        card = self._cards.get(self._where.item)
        self.card = shown_card(card, lines, reader) if card is not None else None
        self.state = help_state(lines, reader) if lines is not None else None
        self._overview.setVisible(self.card is None)
        self.view.setVisible(self.card is not None)
        self.all.setVisible(self.card is not None)
        self.save.setVisible(self.card is None)
        if self.card is not None:
            self.view.show_card(self.card)
        else:
            self._show_overview()
        checked = self.card.checked if self.card else (self.state.checked if self.state else "")
        not_called = self.look.texts("helplines.not_dialled")
        self.checked.set_words(f"{checked} {not_called}".strip())

    def _show_overview(self) -> None:
        while item := self._inside.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        look = self.look
        self.contacts = []
        self._inside.addWidget(self._head())
        self._inside.addWidget(self._happened())
        if self.state is None:
            self._inside.addWidget(Message(look, look.texts("help.no_numbers"), Tone.WAIT))
            return
        self._inside.addWidget(self._title(look.texts("helplines.call"), "h2"))
        everybody = (*self.state.numbers, *self.state.pages)
        self.contacts = [ContactPanel(look, each, self._open_address) for each in everybody]
        self._inside.addWidget(_indented(ColumnBox(*self.contacts, most=3, gap=18)))
        first = self._part("help.first", self.state.first_words, "help/hand-on-shoulder")
        advice = self._part("help.do", self.state.advice, "help/shield")
        self._inside.addWidget(_indented(ColumnBox(first, advice, most=2, gap=18)))

    def _title(self, words: str, role: str) -> QWidget:
        return _indented(Label(self.look, words, role))

    def _head(self) -> QWidget:
        look = self.look
        titles = column_of(
            Label(look, look.texts("help.what"), "h1"),
            Label(look, look.texts("help.what.lead"), "lead", colour="inkSoft"),
        )
        numbers = self.state.numbers[:MOST_AT_ONCE] if self.state else ()
        strip = Panel(look, fill="tint", padding=12)
        strip.add(FlowBox(*map(self._short, numbers), gap=24))
        strip.setVisible(bool(numbers))
        return _indented(column_of(titles, strip, spacing=10))

    def _short(self, contact: Contact) -> QWidget:
        """Return a number that can be seen without scrolling, with whose it is."""
        look = self.look
        number = Label(look, contact.number, "h2", wrap=False)
        return row_of(number, Label(look, contact.name, wrap=False), spacing=10)

    def _happened(self) -> QWidget:
        look = self.look
        shown = tiles(tuple(self._cards.values()), look.language)
        if not shown:
            return _indented(Message(look, look.texts("help.damaged"), Tone.WAIT))
        self.tiles = {each.id: self._tile(each) for each in shown}
        return ColumnBox(*self.tiles.values(), most=3, gap=6)

    def _tile(self, shown: CardTile) -> Tile:
        tile = Tile(self.look, shown.title, shown.picture)
        tile.set_small(small=True)
        where = Destination(Place.HELP, item=shown.id)
        tile.clicked.connect(lambda _on=False: self.console.navigator.go(where))
        return tile

    def _part(self, title: str, sentences: tuple[str, ...], picture: str) -> QWidget:
        look = self.look
        panel = Panel(look, fill="tint")
        words = look.texts(title)
        panel.add(row_of(Picture(look, picture, 84), Label(look, words, "h2"), spacing=16))
        panel.add(*(Label(look, sentence) for sentence in sentences))
        panel.column.addStretch(1)
        return panel

    # --- what is done ----------------------------------------------------------------------

    def _go_on(self, page: CardPage) -> None:
        self.console.navigator.go(Destination(PAGES[page]))

    def _document(self) -> Document | None:
        texts, made = self.look.texts, self.console.clock.now().utc
        if self.card is not None:
            return card_sheet(self.card, texts, made=made)
        if self.state is None:
            return None
        happened = [each.title for each in tiles(tuple(self._cards.values()), texts.language)]
        return helpline_sheet(self.state, happened, texts, made=made)

    def _name(self) -> str:
        return self.card.id if self.card is not None else "helplines"

    def _today(self) -> date:
        clock = self.console.clock
        return clock.now().utc.astimezone(clock.zone()).date()


def _indented(widget: QWidget) -> QWidget:
    """Bring ``widget`` in line with the edges of the tiles, which keep room for their ring."""
    holder = column_of(widget)
    layout = holder.layout()
    if layout is not None:
        layout.setContentsMargins(6, 0, 6, 0)
    return holder
