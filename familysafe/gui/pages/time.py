"""Time limits of one child: the rule as a sentence, and everything that changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.family.people import Account
from familysafe.gui.accounts import AccountPanel
from familysafe.gui.codes import CodePaper, CodesCard
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.picture_pin import PicturePanel
from familysafe.gui.time_cards import (
    AllRulesCard,
    DayCard,
    LevelCard,
    SmallCards,
    TodayCard,
    WeekCard,
)
from familysafe.gui.time_desk import TimeDesk
from familysafe.gui.time_sites import SitesCard
from familysafe.presentation import time as model
from familysafe.presentation.navigation import Destination
from familysafe.screentime.public_holidays import PublicHolidays
from familysafe.ui.sentence import Sentence
from familysafe.ui.surfaces import Avatar
from familysafe.ui.words import Label

NARROW = 900
"""Below this width, or with large text, the two columns stand under each other."""

LARGE_TEXT = 1.5


class Card(Protocol):
    """A card of the page: a widget that shows its part of the view whenever it changes.

    It is made with the page's ``TimeDesk``, which knows the child and changes its rules.
    """

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands."""
        ...


AnyCard = TypeVar("AnyCard", bound=Card)


class TimePage(ConsolePage):
    """Mock-up 04. Every change is sent at once, and can be taken back.

    ``paper`` makes the sheet with codes, ``accounts`` finds the accounts of this computer,
    ``holidays`` the public ones that have names.
    """

    def __init__(
        self,
        console: Console,
        paper: Callable[[], CodePaper],
        accounts: Callable[[], tuple[Account, ...]] = tuple,
        holidays: Callable[[], Sequence[PublicHolidays]] = tuple,
    ) -> None:
        super().__init__(console)
        self._paper = paper
        self._holidays = holidays
        self.account = AccountPanel(console, accounts)
        self.pictures = PicturePanel(console)
        self.desk = TimeDesk(console, self)
        self._day: int | None = None
        self._asked_for = ""
        self._cards: list[Card] = []
        self._build()
        self.desk.changed.connect(self._render)
        console.session.watch(lambda _session: self._render())

    # --- building ---------------------------------------------------------------------------

    def _columns_of_cards(self) -> tuple[list[QWidget], list[QWidget]]:
        """Make the cards, left and right from above. A new card is one line in its column."""
        desk = self.desk
        self.level = LevelCard(desk)
        self.day = DayCard(desk, self._choose_day)
        self.small_cards = SmallCards(desk)
        self.sites = SitesCard(desk)
        self.all_rules = AllRulesCard(desk)
        self.today = TodayCard(desk)
        self.week = WeekCard(desk)
        self.codes = CodesCard(desk, self._paper)
        left: list[QWidget] = [
            self._card(self.level),
            self._card(self.day),
            self._card(self.small_cards),
            self._card(self.sites),
            self._card(self.all_rules),
            self.account,
            self.pictures,
        ]
        right: list[QWidget] = [
            self._card(self.today),
            self._card(self.week),
            self._card(self.codes),
        ]
        return left, right

    def _card(self, card: AnyCard) -> AnyCard:
        """Let a card be told of every new view."""
        self._cards.append(card)
        return card

    def _build(self) -> None:
        look = self.look
        self.empty = Label(look, lambda texts: texts("time_page.no_child"), "lead")
        self.sentence = Sentence(look)
        self.second = Label(look, "", "body", colour="inkSoft")
        self._avatar_place = QHBoxLayout()
        self._avatar: Avatar | None = None
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.second)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(20)
        head.addLayout(self._avatar_place)
        head.addLayout(words, 1)
        left, right = QWidget(), QWidget()
        self._body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(20)
        self._columns.addWidget(left, 11)
        self._columns.addWidget(right, 6)
        for widget, cards in zip((left, right), self._columns_of_cards(), strict=True):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self.add(self.empty, self._head, self.account.warning, self._body)
        self._show_child(known=False)

    # --- showing ----------------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Show the child that ``where`` names, else the first one."""
        self._day, self._asked_for = None, ""
        self.desk.open_child(where.child)

    def language_changed(self) -> None:
        """Say everything anew."""
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under each other where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        one = self.width() < NARROW or self.look.text_size >= LARGE_TEXT
        wanted = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)

    def _show_child(self, *, known: bool) -> None:
        self.empty.setVisible(not known)
        self._head.setVisible(known)
        self._body.setVisible(known)

    def _render(self) -> None:
        desk = self.desk
        status, facts = desk.status, desk.facts
        self._show_child(known=status is not None and facts is not None)
        if status is None or facts is None:
            return
        if self._asked_for != desk.child:
            self._asked_for = desk.child
            self.account.show_child(desk.child)
            self.pictures.show_child(desk.child)
        view = model.time_page(
            status,
            facts.rules,
            facts.usage,
            self.look.texts,
            desk.today(facts.rules.rules),
            self._day,
            service=desk.service,
            known=self._holidays(),
        )
        self._wear(view)
        self.sentence.show_parts(view.sentence)
        self.second.set_words(view.second)
        for card in self._cards:
            card.show_view(view)
        self._arrange()

    def _wear(self, view: model.TimePage) -> None:
        """Dress the page in the child's cloth; the painted face knows it from its making."""
        self.set_cloth(view.cloth)
        if self._avatar is None or self._avatar.property("child") != view.child:
            if self._avatar is not None:
                self._avatar.deleteLater()
            self._avatar = Avatar(self.look, view.face, view.cloth, 92)
            self._avatar.setProperty("child", view.child)
            self._avatar_place.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)

    def _choose_day(self, day: int) -> None:
        self._day = day
        self._render()
