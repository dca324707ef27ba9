"""The cards of "Time limits": each shows its part of the view, and changes rules by the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from familysafe.gui.pause import Below, PauseControls
from familysafe.gui.time_apps import ask_apps
from familysafe.gui.time_desk import TimeDesk
from familysafe.gui.time_questions import ask_bedtime
from familysafe.gui.until_question import ask_until
from familysafe.ipc.messages import GiveTime, LetGoOn, StopNow
from familysafe.presentation import time as model
from familysafe.presentation.more_time import until_given
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.pause import goes_on_words
from familysafe.screentime.rules import GRANTS, Level
from familysafe.ui.buttons import Button, Choice, DayButton, Mark
from familysafe.ui.charts import DayBar, Ring, WeekBars
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.setting import SettingRow
from familysafe.ui.surfaces import Message, Panel, Tone
from familysafe.ui.words import Label

DAY_WIDTH = 84
"""So that a week stands in one line at the usual text size."""


class LevelCard(Panel):
    """What happens when time is up. Lock is explained first where it cannot be promised."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk = desk
        self._view: model.TimePage | None = None
        self.levels = {level: Choice(look, "", "", mark=Mark.ONE) for level in Level}
        group = QButtonGroup(self)
        for level, choice in self.levels.items():
            group.addButton(choice)
            choice.clicked.connect(partial(self._choose, level))
        self.gap = Label(look, "", "body", colour="inkSoft")
        self.when_up = Label(look, "", "h3")
        self.add(self.when_up)
        self.column.addWidget(ColumnBox(*self.levels.values(), most=3, gap=8))
        self.add(self.gap)

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands."""
        self._view = view
        self.when_up.set_words(view.when_up)
        for choice in view.levels:
            widget = self.levels[choice.level]
            widget.set_words(choice.title)
            widget.set_second(choice.text)
            widget.setChecked(choice.chosen)
        gaps = [choice.gap for choice in view.levels if choice.gap]
        self.gap.set_words(" ".join(gaps))
        self.gap.setVisible(bool(gaps))

    def _choose(self, level: Level) -> None:
        view = self._view
        choices = view.levels if view else ()
        gap = next((each.gap for each in choices if each.level is level and not each.chosen), "")
        if not gap or view is None:
            self._desk.change(lambda rules: model.with_level(rules, level))
            return
        self.show_view(view)  # what holds stays chosen until the gap is accepted
        self._desk.console.dialogs.confirm(
            lambda texts: texts("time_page.gap.title"),
            lambda texts: texts("rules.gap"),
            safe=lambda texts: texts("time_page.gap.safe"),
            go_on=lambda texts: texts("time_page.gap.accept"),
            done=lambda: self._desk.change(
                lambda rules: model.with_level(rules, level), accept_gap=True
            ),
        )


class DayCard(Panel):
    """How long each day. ``day_chosen`` is called with the day that was pressed."""

    def __init__(self, desk: TimeDesk, day_chosen: Callable[[int], None]) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk, self._look = desk, look
        self._day = 0
        self.days = tuple(DayButton(look, "", "") for _ in range(7))
        group = QButtonGroup(self)
        for number, button in enumerate(self.days):
            group.addButton(button)
            button.clicked.connect(partial(day_chosen, number))
        self.amount = Label(look, "", "choice", weight=600)
        self.less = Button(look, lambda texts: texts("time_page.less"), "minus", narrow=True)
        self.more = Button(look, lambda texts: texts("time_page.more"), "plus", narrow=True)
        self.same = Button(look, lambda texts: texts("time_page.same"), "copy", narrow=True)
        self.less.clicked.connect(lambda: self._step(-model.STEP_MINUTES))
        self.more.clicked.connect(lambda: self._step(model.STEP_MINUTES))
        self.same.clicked.connect(self._same_days)
        self.free = Button(look, lambda texts: texts("time_page.day.free"), narrow=True)
        self.zero = Button(look, lambda texts: texts("time_page.day.zero"), narrow=True)
        self.free.clicked.connect(lambda: self._set(None))
        self.zero.clicked.connect(lambda: self._set(0))
        hint = Label(look, lambda texts: texts("time_page.press_a_day"), colour="inkSoft")
        title = Label(look, lambda texts: texts("time_page.each_day"), "h3")
        self.add(EndsBox(title, hint))
        self.column.addWidget(ColumnBox(*self.days, most=7, gap=0))
        self.add(self.amount)
        self.column.addWidget(FlowBox(self.less, self.more, self.free, self.zero, self.same, gap=0))

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands."""
        self._day = view.chosen_day
        for button, day in zip(self.days, view.days, strict=True):
            button.setMinimumWidth(self._look.px(DAY_WIDTH))
            button.set_words(day.name, day.spoken)
            button.set_amount(day.amount, day.spoken)
            button.setChecked(day.chosen)
        self.amount.set_words(view.chosen_amount)
        self.free.setVisible(view.chosen_minutes is not None)
        self.zero.setVisible(view.chosen_minutes != 0)
        self.less.setVisible(view.chosen_minutes != 0)
        self.same.setVisible(not view.same_on_school_days and view.chosen_day in model.SCHOOL_DAYS)

    def _step(self, minutes: int) -> None:
        day = self._day
        self._desk.change(lambda rules: model.with_more(rules, day, minutes))

    def _set(self, minutes: int | None) -> None:
        day = self._day
        self._desk.change(lambda rules: model.with_day(rules, day, minutes))

    def _same_days(self) -> None:
        day = self._day
        self._desk.change(lambda rules: model.with_same_school_days(rules, day))


class SmallCards(ColumnBox):
    """Bedtime, and the apps that do not count."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        bedtime = SettingRow(look, "moon", "time_page.bedtime")
        study = SettingRow(look, "book-open", "time_page.study")
        super().__init__(bedtime, study, most=2)
        self._desk = desk
        self.bedtime, self.change_bedtime = bedtime.value, bedtime.change
        self.study, self.change_study = study.value, study.change
        self.change_bedtime.clicked.connect(self._change_bedtime)
        self.change_study.clicked.connect(self._change_study)

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands."""
        self.bedtime.set_words(view.bedtime)
        self.study.set_words(view.study)

    def _change_bedtime(self) -> None:
        desk, rules = self._desk, self._desk.rules
        if rules is not None:
            ask_bedtime(
                desk.console,
                rules.bedtime,
                lambda window: desk.change(lambda rules: model.with_bedtime(rules, window)),
            )

    def _change_study(self) -> None:
        if self._desk.rules is not None:
            ask_apps(self._desk)


class AllRulesCard(Panel):
    """The way to everything else that can be ruled, with what of it is set."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look, padding=16)
        self.open = Button(
            look,
            lambda texts: texts("time_page.all_rules"),
            "sliders-horizontal",
        )
        navigator = desk.console.navigator
        self.open.clicked.connect(lambda: navigator.go(Destination(Place.RULES, child=desk.child)))
        self.text = Label(look, lambda texts: texts("time_page.all_rules.text"), colour="inkSoft")
        self.column.addWidget(EndsBox(self.text, self.open))

    def show_view(self, view: model.TimePage) -> None:
        """Nothing of it changes."""


class TodayCard(Panel):
    """The ring of today, more time, and "Stop now"."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk, self._look = desk, look
        self._worn = ""
        self._ring_place = QHBoxLayout()
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
        row.addLayout(self._ring_place)
        row.addLayout(words, 1)
        ids = ("time_page.give.15", "time_page.give.30", "time_page.give.60")
        self.give = tuple(Button(look, partial(_say, id_), narrow=True) for id_ in ids)
        for minutes, button in zip(GRANTS, self.give, strict=True):
            button.clicked.connect(partial(self._give, minutes))
        self.stop = Button(look, lambda texts: texts("time_page.stop_now"), "pause")
        self.stop.clicked.connect(self._stop)
        self.column.addLayout(row)
        self.give_title = Label(look, "", weight=600)
        self.add(self.give_title)
        self.until = Button(look, lambda texts: texts("home.more.until"), "clock", narrow=True)
        self.until.clicked.connect(self._ask_until)
        self.column.addWidget(FlowBox(*self.give, self.until, gap=0))
        self.column.addWidget(FlowBox(self.stop))
        self.pausing = PauseControls(desk.console, narrow=True)
        self.go_on = Button(look, "", "play")
        self.go_on.clicked.connect(self._go_on)
        self.stopped = Message(look, "", Tone.QUIET, icon="pause")
        self._stopped_box = Below(self.stopped, self.go_on)
        self.add(self._stopped_box, self.pausing.box)

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands; the ring knows its cloth from its making."""
        if self.ring is None or self._worn != view.cloth:
            if self.ring is not None:
                self.ring.deleteLater()
            self._worn = view.cloth
            self.ring = Ring(self._look, view.cloth, 128, 14)
            self._ring_place.addWidget(self.ring)
        self.used.set_words(view.used)
        self.left.set_words(view.left)
        self.give_title.set_words(view.give)
        self.pausing.refresh()
        self.stopped.set_words(view.stopped)
        self.go_on.set_words(view.go_on)
        self._stopped_box.setVisible(bool(view.stopped))
        self.stop.setVisible(not view.stopped)
        ring = view.ring
        state = {"nothing_yet": "nothing"}.get(ring.state.value, ring.state.value)
        self.ring.show_time(state, ring.fraction, ring.big, ring.small, ring.spoken)

    def _name(self) -> str:
        status = self._desk.status
        return status.name if status else ""

    def _give(self, minutes: int) -> None:
        desk, name, own = self._desk, self._name(), self._desk.own
        desk.ask_guard(
            GiveTime(desk.child, minutes * 60),
            lambda: desk.console.say(
                lambda texts: model.given(texts, name, minutes, own=own), None
            ),
        )

    def _ask_until(self) -> None:
        desk, name, own = self._desk, self._name(), self._desk.own

        def give(time: str) -> None:
            desk.ask_guard(
                GiveTime(desk.child, 0, until=time),
                lambda: desk.console.say(
                    lambda texts: until_given(texts, name, time, own=own), None
                ),
            )

        ask_until(desk.console, name, give, own=own)

    def _stop(self, *, undoing: bool = False) -> None:
        desk, name, own = self._desk, self._name(), self._desk.own
        undo = None if undoing else lambda: self._go_on(undoing=True)
        desk.ask_guard(
            StopNow(desk.child),
            lambda: desk.console.say(lambda texts: model.stopped(texts, name, own=own), undo),
        )

    def _go_on(self, *, undoing: bool = False) -> None:
        desk, name, own = self._desk, self._name(), self._desk.own
        undo = None if undoing else lambda: self._stop(undoing=True)
        desk.ask_guard(
            LetGoOn(desk.child),
            lambda: desk.console.say(lambda texts: goes_on_words(texts, name, own=own), undo),
        )


class WeekCard(Panel):
    """The last seven days as bars."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._look = look
        self._worn = ""
        self.total = Label(look, "", colour="inkSoft")
        self._bars_place = QVBoxLayout()
        self.bars: WeekBars | None = None
        title = Label(look, lambda texts: texts("time_page.last_days"), "h3")
        self.add(EndsBox(title, self.total))
        self.column.addLayout(self._bars_place)
        self.open = Button(look, lambda texts: texts("history.open"), "history", narrow=True)
        navigator = desk.console.navigator
        self.open.clicked.connect(
            lambda: navigator.go(Destination(Place.HISTORY, child=desk.child))
        )
        self.column.addWidget(FlowBox(self.open))

    def show_view(self, view: model.TimePage) -> None:
        """Show how it stands; the bars know their cloth from their making."""
        if self.bars is None or self._worn != view.cloth:
            if self.bars is not None:
                self.bars.deleteLater()
            self._worn = view.cloth
            self.bars = WeekBars(self._look, view.cloth)
            self._bars_place.addWidget(self.bars)
        self.total.set_words(view.week_total)
        self.bars.show_days(
            [DayBar(bar.name, bar.used, bar.limit, bar.today, bar.spoken) for bar in view.bars]
        )


def _say(id_: str, texts: Callable[[str], str]) -> str:
    return texts(id_)
