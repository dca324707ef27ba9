"""All rules of one child: the whole of it in words, and each part to be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.holiday_card import HolidayCard
from familysafe.gui.rule_cards import HoursCard, LimitsCard, PresetCard, StepCard
from familysafe.gui.time_desk import TimeDesk
from familysafe.ipc.messages import Family, GetFamily
from familysafe.presentation import rules_page as model
from familysafe.presentation.navigation import Destination
from familysafe.screentime.public_holidays import PublicHolidays
from familysafe.ui.surfaces import Avatar
from familysafe.ui.words import Label


class RulesPage(ConsolePage):
    """Reached from "Time limits" by one button, which stays calm because the rest is here.

    ``holidays`` finds the public holidays that ship with the program.
    """

    def __init__(
        self, console: Console, holidays: Callable[[], Sequence[PublicHolidays]] = tuple
    ) -> None:
        super().__init__(console)
        look = self.look
        self._holidays = holidays
        self._born: dict[str, str] = {}
        self.desk = TimeDesk(console, self)
        self.empty = Label(look, lambda texts: texts("time_page.no_child"), "lead")
        self.title = Label(look, "", "h2")
        self.sentence = Label(look, "", "lead")
        self.hours = HoursCard(self.desk)
        self.limits = LimitsCard(self.desk)
        self.holidays = HolidayCard(self.desk)
        self.steps = StepCard(self.desk)
        self.preset = PresetCard(self.desk)
        self._avatar_place = QVBoxLayout()
        self._avatar: Avatar | None = None
        self._head, self._body = QWidget(), QWidget()
        self._build()
        self.desk.changed.connect(self._render)
        console.session.watch(lambda _session: self._render())

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(20)
        head.addLayout(self._avatar_place)
        head.addLayout(words, 1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self.preset, self.hours, self.limits, self.holidays, self.steps):
            column.addWidget(card)
        self.add(self.empty, self._head, self._body)
        self._show_child(known=False)

    def opened(self, where: Destination) -> None:
        """Show the child that ``where`` names, else the first one."""
        self.desk.day = None
        self.desk.open_child(where.child)
        guard = self.console.guard
        self.console.jobs.submit(
            lambda: guard.call(GetFamily()), self._family, lambda _fault: None, owner=self
        )

    def _family(self, answer: object) -> None:
        if isinstance(answer, Family):
            self._born = {str(child.id): child.born for child in answer.children}
            self._render()

    def language_changed(self) -> None:
        """Say everything anew."""
        self._render()

    def _show_child(self, *, known: bool) -> None:
        self.empty.setVisible(not known)
        self._head.setVisible(known)
        self._body.setVisible(known)

    def _render(self) -> None:
        desk = self.desk
        status, rules = desk.status, desk.rules
        self._show_child(known=status is not None and rules is not None)
        if status is None or rules is None:
            return
        texts = self.look.texts
        view = model.rules_page(
            status,
            rules,
            texts,
            desk.today(rules),
            desk.day,
            born=self._born.get(status.id, ""),
            known=self._holidays(),
        )
        self.set_cloth(view.cloth)
        if self._avatar is None:
            self._avatar = Avatar(self.look, view.face, view.cloth, 76)
            self._avatar_place.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
            self._avatar_place.addStretch(1)
        self._avatar.set_face(view.face, view.cloth)
        own, name = view.own, view.name
        self.title.set_words(
            texts("rules_page.own.title") if own else texts("rules_page.title", name=name)
        )
        self.sentence.set_words(view.sentence)
        for card in (self.preset, self.hours, self.limits, self.holidays, self.steps):
            card.show_view(view)
