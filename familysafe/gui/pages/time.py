"""Time limits of one child: the rule as a sentence, and everything that changes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import EnvironmentFault, Fault
from familysafe.family.people import Account
from familysafe.gui.accounts import AccountPanel
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.time_questions import ask_bedtime, ask_study_apps
from familysafe.ipc.messages import (
    ChildRules,
    ChildStatus,
    GetRules,
    GetUsage,
    GiveTime,
    SetRules,
    StopNow,
    Usage,
)
from familysafe.presentation import time as model
from familysafe.presentation.navigation import Destination
from familysafe.screentime.decide import day_of
from familysafe.screentime.rules import GRANTS, Level, Rules
from familysafe.ui.buttons import Button, Choice, DayButton, Mark
from familysafe.ui.charts import DayBar, Ring, WeekBars
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.sentence import Sentence
from familysafe.ui.setting import SettingRow
from familysafe.ui.surfaces import Avatar, Panel
from familysafe.ui.words import Label

NARROW = 900
"""Below this width, or with large text, the two columns stand under each other."""

LARGE_TEXT = 1.5
DAY_WIDTH = 84
"""So that a week stands in one line at the usual text size."""


@dataclass(frozen=True)
class Facts:
    """What the guard answered about one child."""

    rules: ChildRules
    usage: Usage


class TimePage(ConsolePage):
    """Mock-up 04. Every change is sent at once, and can be taken back.

    ``accounts`` finds those of this computer.
    """

    def __init__(
        self, console: Console, accounts: Callable[[], tuple[Account, ...]] = tuple
    ) -> None:
        super().__init__(console)
        self.account = AccountPanel(console, accounts)
        self._child = ""
        self._day: int | None = None
        self._facts: Facts | None = None
        self._view: model.TimePage | None = None
        self._build()
        console.session.watch(lambda _session: self._render())

    # --- building ---------------------------------------------------------------------------

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
        for widget, panels in (
            (left, (self._level_panel(), self._day_panel(), self._small_panels(), self.account)),
            (right, (self._today_panel(), self._week_panel())),
        ):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
        self.add(self.empty, self._head, self._body)
        self._show_child(known=False)

    def _level_panel(self) -> Panel:
        look = self.look
        self.levels = {level: Choice(look, "", "", mark=Mark.ONE) for level in Level}
        group = QButtonGroup(self)
        for level, choice in self.levels.items():
            group.addButton(choice)
            choice.clicked.connect(partial(self._choose_level, level))
        self.level_gap = Label(look, "", "body", colour="inkSoft")
        self.when_up = Label(look, "", "h3")
        panel = Panel(look)
        panel.add(self.when_up)
        panel.column.addWidget(ColumnBox(*self.levels.values(), most=3, gap=8))
        panel.add(self.level_gap)
        return panel

    def _day_panel(self) -> Panel:
        look = self.look
        self.days = tuple(DayButton(look, "", "") for _ in range(7))
        group = QButtonGroup(self)
        for number, button in enumerate(self.days):
            group.addButton(button)
            button.clicked.connect(partial(self._choose_day, number))
        self.day_amount = Label(look, "", "choice", weight=600)
        self.less = Button(look, lambda texts: texts("time_page.less"), "minus", narrow=True)
        self.more = Button(look, lambda texts: texts("time_page.more"), "plus", narrow=True)
        self.same = Button(look, lambda texts: texts("time_page.same"), "copy", narrow=True)
        self.less.clicked.connect(lambda: self._step(-model.STEP_MINUTES))
        self.more.clicked.connect(lambda: self._step(model.STEP_MINUTES))
        self.same.clicked.connect(self._same_days)
        panel = Panel(look)
        hint = Label(look, lambda texts: texts("time_page.press_a_day"), colour="inkSoft")
        title = Label(look, lambda texts: texts("time_page.each_day"), "h3")
        panel.add(EndsBox(title, hint))
        panel.column.addWidget(ColumnBox(*self.days, most=7, gap=0))
        panel.add(self.day_amount)
        panel.column.addWidget(FlowBox(self.less, self.more, self.same, gap=0))
        return panel

    def _small_panels(self) -> QWidget:
        bedtime = SettingRow(self.look, "moon", "time_page.bedtime")
        study = SettingRow(self.look, "book-open", "time_page.study")
        self.bedtime, self.change_bedtime = bedtime.value, bedtime.change
        self.study, self.change_study = study.value, study.change
        self.change_bedtime.clicked.connect(self._change_bedtime)
        self.change_study.clicked.connect(self._change_study)
        return ColumnBox(bedtime, study, most=2)

    def _today_panel(self) -> Panel:
        look = self.look
        self.ring_place = QHBoxLayout()
        self.ring: Ring | None = None
        self.used = Label(look, "", weight=600)
        self.left = Label(look, "", colour="inkSoft")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(look, lambda texts: texts("time_page.today"), "h3"))
        words.addWidget(self.used)
        words.addWidget(self.left)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addSpacing(6)
        row.addLayout(self.ring_place)
        row.addLayout(words, 1)
        ids = ("time_page.give.15", "time_page.give.30", "time_page.give.60")
        self.give = tuple(Button(look, partial(_say, id_), narrow=True) for id_ in ids)
        for minutes, button in zip(GRANTS, self.give, strict=True):
            button.clicked.connect(partial(self._give, minutes))
        self.stop = Button(look, lambda texts: texts("time_page.stop_now"), "pause")
        self.stop.clicked.connect(self._stop)
        panel = Panel(look)
        panel.column.addLayout(row)
        self.give_title = Label(look, "", weight=600)
        panel.add(self.give_title)
        panel.column.addWidget(FlowBox(*self.give, gap=0))
        panel.column.addWidget(FlowBox(self.stop))
        return panel

    def _week_panel(self) -> Panel:
        look = self.look
        self.week_total = Label(look, "", colour="inkSoft")
        self.bars_place = QVBoxLayout()
        self.bars: WeekBars | None = None
        panel = Panel(look)
        title = Label(look, lambda texts: texts("time_page.last_days"), "h3")
        panel.add(EndsBox(title, self.week_total))
        panel.column.addLayout(self.bars_place)
        return panel

    # --- showing ----------------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Show the child that ``where`` names, else the first one."""
        children = self._children()
        known = [child.id for child in children]
        self._child = where.child if where.child in known else (known[0] if known else "")
        self._day, self._facts = None, None
        self._ask_again()

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

    def _children(self) -> tuple[ChildStatus, ...]:
        status = self.console.session.state.status
        return status.children if status else ()

    def _status(self) -> ChildStatus | None:
        return next((child for child in self._children() if child.id == self._child), None)

    def _name(self) -> str:
        return self._view.name if self._view else ""

    def _own(self) -> bool:
        return self._view is not None and self._view.own

    def _today(self, rules: Rules) -> date:
        its = self.console.clock
        return day_of(its.now().utc, its.zone(), rules.day_start)

    def _ask_again(self) -> None:
        if not self._child:
            self._show_child(known=False)
            return
        child, guard = self._child, self.console.guard

        def ask() -> Facts:
            rules = guard.call(GetRules(child))
            if not isinstance(rules, ChildRules):
                raise EnvironmentFault("guard.away")
            last = self._today(rules.rules)
            first = last - timedelta(days=6)
            usage = guard.call(GetUsage(child, first.isoformat(), last.isoformat()))
            if not isinstance(usage, Usage):
                raise EnvironmentFault("guard.away")
            return Facts(rules, usage)

        self.console.jobs.submit(ask, self._answered, self._failed, key="time", owner=self)

    def _answered(self, facts: object) -> None:
        if isinstance(facts, Facts):
            self._facts = facts
            self._render()
            self.account.show_child(self._child)

    def _failed(self, fault: Fault) -> None:
        self.console.dialogs.show_fault(fault)

    def _show_child(self, *, known: bool) -> None:
        self.empty.setVisible(not known)
        self._head.setVisible(known)
        self._body.setVisible(known)

    def _render(self) -> None:
        status, facts = self._status(), self._facts
        self._show_child(known=status is not None and facts is not None)
        if status is None or facts is None:
            return
        welcome = self.console.session.state.welcome
        view = model.time_page(
            status,
            facts.rules,
            facts.usage,
            self.look.texts,
            self._today(facts.rules.rules),
            self._day,
            service=welcome is not None and welcome.mode == "service",
        )
        self._view = view
        self._wear(view)
        self.sentence.show_parts(view.sentence)
        self.second.set_words(view.second)
        self.when_up.set_words(view.when_up)
        self.give_title.set_words(view.give)
        self._show_levels(view)
        self._show_days(view)
        self.bedtime.set_words(view.bedtime)
        self.study.set_words(view.study)
        self.used.set_words(view.used)
        self.left.set_words(view.left)
        self.week_total.set_words(view.week_total)
        if self.ring is not None:
            ring = view.ring
            state = {"nothing_yet": "nothing"}.get(ring.state.value, ring.state.value)
            self.ring.show_time(state, ring.fraction, ring.big, ring.small, ring.spoken)
        if self.bars is not None:
            self.bars.show_days(
                [DayBar(bar.name, bar.used, bar.limit, bar.today, bar.spoken) for bar in view.bars]
            )
        self._arrange()

    def _wear(self, view: model.TimePage) -> None:
        """Dress the page in the child's cloth; the painted parts know it from their making."""
        self.set_cloth(view.cloth)
        if self._avatar is None or self._avatar.property("child") != view.child:
            for old in (self._avatar, self.ring, self.bars):
                if old is not None:
                    old.deleteLater()
            self._avatar = Avatar(self.look, view.face, view.cloth, 92)
            self._avatar.setProperty("child", view.child)
            self._avatar_place.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
            self.ring = Ring(self.look, view.cloth, 128, 14)
            self.ring_place.addWidget(self.ring)
            self.bars = WeekBars(self.look, view.cloth)
            self.bars_place.addWidget(self.bars)

    def _show_levels(self, view: model.TimePage) -> None:
        for choice in view.levels:
            widget = self.levels[choice.level]
            widget.set_words(choice.title)
            widget.set_second(choice.text)
            widget.setChecked(choice.chosen)
        gaps = [choice.gap for choice in view.levels if choice.gap]
        self.level_gap.set_words(" ".join(gaps))
        self.level_gap.setVisible(bool(gaps))

    def _show_days(self, view: model.TimePage) -> None:
        for button, day in zip(self.days, view.days, strict=True):
            button.setMinimumWidth(self.look.px(DAY_WIDTH))
            button.set_words(day.name, day.spoken)
            button.set_amount(day.amount, day.spoken)
            button.setChecked(day.chosen)
        self.day_amount.set_words(view.chosen_amount)
        self.same.setVisible(not view.same_on_school_days and view.chosen_day in model.SCHOOL_DAYS)

    # --- changing ---------------------------------------------------------------------------

    def _choose_day(self, day: int) -> None:
        self._day = day
        self._render()

    def _choose_level(self, level: Level) -> None:
        choices = self._view.levels if self._view else ()
        gap = next((each.gap for each in choices if each.level is level and not each.chosen), "")
        if not gap:
            self._change(lambda rules: model.with_level(rules, level))
            return
        self._render()  # what holds stays chosen until the gap is accepted
        self.console.dialogs.confirm(
            lambda texts: texts("time_page.gap.title"),
            lambda texts: texts("rules.gap"),
            safe=lambda texts: texts("time_page.gap.safe"),
            go_on=lambda texts: texts("time_page.gap.accept"),
            done=lambda: self._change(
                lambda rules: model.with_level(rules, level), accept_gap=True
            ),
        )

    def _step(self, minutes: int) -> None:
        if self._view is not None:
            day = self._view.chosen_day
            self._change(lambda rules: model.with_more(rules, day, minutes))

    def _same_days(self) -> None:
        if self._view is not None:
            day = self._view.chosen_day
            self._change(lambda rules: model.with_same_school_days(rules, day))

    def _change(self, change: Callable[[Rules], Rules], *, accept_gap: bool = False) -> None:
        """Send changed rules; what was there before can be put back from the toast."""
        if self._facts is None:
            return
        before = self._facts.rules
        after = change(before.rules)
        if after == before.rules:
            self._render()
            return
        send = partial(self._send, before.rules, after, accept_gap=accept_gap)
        self.console.need_guardian(send)
        self._render()

    def _send(
        self, before: Rules, after: Rules, *, accept_gap: bool, undoing: bool = False
    ) -> None:
        facts = self._facts
        if facts is None:
            return
        child, revision, guard = self._child, facts.rules.revision, self.console.guard

        def done(answer: object) -> None:
            if isinstance(answer, ChildRules) and self._facts is not None:
                self._facts = Facts(answer, self._facts.usage)
                self._render()
                # a lock that is put back was accepted when it was chosen
                back = partial(self._send, after, before, accept_gap=True, undoing=True)
                own = self._own()
                self.console.say(
                    lambda texts: model.saved(texts, own=own), None if undoing else back
                )

        def failed(fault: Fault) -> None:
            self._failed(fault)
            self._ask_again()

        wish = SetRules(child, after, revision, accept_gap)
        self.console.jobs.submit(lambda: guard.call(wish), done, failed, owner=self)

    def _change_bedtime(self) -> None:
        if self._facts is not None:
            now = self._facts.rules.rules.bedtime
            ask_bedtime(
                self.console,
                now,
                lambda window: self._change(lambda rules: model.with_bedtime(rules, window)),
            )

    def _change_study(self) -> None:
        if self._facts is not None:
            known = [rule.app for rule in self._facts.rules.rules.apps if rule.always_allowed]

            def change(app: str, counts: bool) -> None:  # noqa: FBT001 - a callback's two answers
                self._change(lambda rules: model.with_study_app(rules, app, counts=counts))

            ask_study_apps(self.console, known, change)

    def _give(self, minutes: int) -> None:
        name, own = self._name(), self._own()
        self._ask_guard(
            GiveTime(self._child, minutes * 60),
            lambda: self.console.say(
                lambda texts: model.given(texts, name, minutes, own=own), None
            ),
        )

    def _stop(self) -> None:
        name, own = self._name(), self._own()
        self._ask_guard(
            StopNow(self._child),
            lambda: self.console.say(lambda texts: model.stopped(texts, name, own=own), None),
        )

    def _ask_guard(self, wish: GiveTime | StopNow, said: Callable[[], None]) -> None:
        guard = self.console.guard

        def send() -> None:
            self.console.jobs.submit(
                lambda: guard.call(wish), lambda _answer: said(), self._failed, owner=self
            )

        self.console.need_guardian(send)


def _say(id_: str, texts: Callable[[str], str]) -> str:
    return texts(id_)
