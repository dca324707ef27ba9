"""The cards of "All rules": hours, amounts, days that differ, the last step, and advice by age."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.gui.rule_fields import AmountPicker, Question, SpanFields
from familysafe.gui.time_desk import TimeDesk
from familysafe.presentation import rules_page as model
from familysafe.presentation import time as time_model
from familysafe.screentime import hours
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import (
    DAY_MINUTES,
    DEFAULT_DAY_START,
    LastStep,
    Rest,
    Rules,
    Window,
)
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.dayline import DayLine, HourScale
from familysafe.ui.fields import Field
from familysafe.ui.flow import FlowBox, in_line
from familysafe.ui.look import Look
from familysafe.ui.setting import SettingRow
from familysafe.ui.surfaces import Message, Panel, Tone
from familysafe.ui.words import Label

AFTERNOON = Window(15 * 60, 18 * 60)
USUAL_BEDTIME = Window(20 * 60, 6 * 60 + 30)
USUAL_REST = Rest(45, 10)
WEEK_STEP, WEEK_MOST, WEEK_USUAL = 60, 7 * DAY_MINUTES, 7 * 60


class WindowLine(QWidget):
    """One allowed window with its two buttons."""

    ring_room = True

    def __init__(self, look: Look, row: model.WindowRow) -> None:
        super().__init__()
        self.change = Button(look, lambda texts: texts("ui.change"), narrow=True)
        self.remove = Button(look, lambda texts: texts("rules_page.remove"), narrow=True)
        self.change.set_words(
            lambda texts: texts("ui.change"),
            lambda texts: f"{row.words}, {texts('ui.change')}",
        )
        self.remove.set_words(
            lambda texts: texts("rules_page.remove"),
            lambda texts: f"{row.words}, {texts('rules_page.remove')}",
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(in_line(Label(look, row.words)), 1)
        line.addWidget(FlowBox(self.change, self.remove, gap=0))


class HoursCard(Panel):
    """When each day is allowed: seven lines, and below them the windows of the chosen day."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk, self._look = desk, look
        self._day = 0
        self._shown: tuple[object, ...] = ()
        self._instead: Window | None = None
        self.days = tuple(DayLine(look) for _ in range(hours.WEEK))
        group = QButtonGroup(self)
        for number, line in enumerate(self.days):
            group.addButton(line)
            line.clicked.connect(partial(self._choose, number))
        self.title = Label(look, "", "h3")
        self.all_day = Label(look, "")
        self._rows = QWidget()
        self._rows_column = QVBoxLayout(self._rows)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self.lines: list[WindowLine] = []
        self._make_buttons()
        self.span = SpanFields(
            look,
            lambda texts: texts("rules_page.allowed.from"),
            lambda texts: texts("rules_page.allowed.to"),
        )
        self.question = Question(look, self.span)
        self.question.saved.connect(self._save)
        self.span.end.submitted.connect(self._save)
        self.add(Label(look, lambda texts: texts("rules_page.hours"), "h3"))
        self.add(Label(look, lambda texts: texts("rules_page.hours.text"), colour="inkSoft"))
        for line in self.days:
            self.column.addWidget(line)
        self.column.addWidget(HourScale(look))
        self.add(self.title, self.all_day)
        self.column.addWidget(self._rows)
        self.column.addWidget(FlowBox(self.new, self.school, self.every, self.open, gap=0))
        self.add(self.question)

    def _make_buttons(self) -> None:
        look = self._look
        self.new = Button(look, lambda texts: texts("rules_page.window.add"), "plus", narrow=True)
        self.school = Button(
            look, lambda texts: texts("rules_page.copy.school"), "copy", narrow=True
        )
        self.every = Button(look, lambda texts: texts("rules_page.copy.all"), "copy", narrow=True)
        self.open = Button(look, lambda texts: texts("rules_page.open_day"), "sun", narrow=True)
        self.new.clicked.connect(lambda: self._ask(None))
        self.school.clicked.connect(lambda: self._copy(model.SCHOOL_DAYS))
        self.every.clicked.connect(lambda: self._copy(range(hours.WEEK)))
        self.open.clicked.connect(self._open_day)

    def show_view(self, view: model.RulesPage) -> None:
        """Show how it stands."""
        self._day = view.chosen_day
        for line, day in zip(self.days, view.days, strict=True):
            line.show_day(day.name, day.words, day.spans, day.spoken)
            line.setChecked(day.chosen)
        self.title.set_words(view.chosen_name)
        self.all_day.set_words(view.all_day)
        self.all_day.setVisible(bool(view.all_day))
        self.open.setVisible(bool(view.windows))
        if self._shown == (view.chosen_day, view.windows):
            return
        self._shown = (view.chosen_day, view.windows)
        self.question.close_question()
        empty(self._rows_column)
        self.lines = [WindowLine(self._look, row) for row in view.windows]
        for row, below in zip(view.windows, self.lines, strict=True):
            below.change.clicked.connect(partial(self._ask, row.window))
            below.remove.clicked.connect(partial(self._remove, row.window))
            self._rows_column.addWidget(below)

    def _choose(self, day: int) -> None:
        self._desk.day = day
        self._desk.changed.emit()

    def _ask(self, window: Window | None) -> None:
        self._instead = window
        self.span.set_window(window or AFTERNOON)
        self.question.open_question(self.span.begin.line)

    def _save(self) -> None:
        window, day, instead = self.span.chosen(), self._day, self._instead
        if window is not None:
            self.question.close_question()
            self._desk.change(lambda rules: hours.with_window(rules, day, window, instead))

    def _remove(self, window: Window) -> None:
        day = self._day
        self._desk.change(lambda rules: hours.without_window(rules, day, window))

    def _copy(self, days: range) -> None:
        day = self._day
        self._desk.change(lambda rules: hours.with_hours_of(rules, day, days))

    def _open_day(self) -> None:
        day = self._day
        self._desk.change(lambda rules: hours.with_windows(rules, (day,), ()))


class LimitsCard(QWidget):
    """Week, bedtime, breaks and the start of the day: one row each, asked below the row."""

    def __init__(self, desk: TimeDesk) -> None:
        super().__init__()
        look = desk.console.look
        self._desk, self._look = desk, look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.week = SettingRow(look, "calendar", "rules_page.week")
        self.bedtime = SettingRow(look, "moon", "time_page.bedtime")
        self.rest = SettingRow(look, "hand", "rules_page.rest")
        self.day_start = SettingRow(look, "sunrise", "rules_page.day_start")
        self._make_week()
        self._make_bedtime()
        self._make_rest()
        self._make_day_start()
        for row, question in (
            (self.week, self.week_question),
            (self.bedtime, self.bedtime_question),
            (self.rest, self.rest_question),
            (self.day_start, self.start_question),
        ):
            column.addWidget(row)
            column.addWidget(question)

    def show_view(self, view: model.RulesPage) -> None:
        """Show how it stands."""
        self.week.value.set_words(view.week)
        self.bedtime.value.set_words(view.bedtime)
        self.rest.value.set_words(view.rest)
        self.day_start.value.set_words(view.day_start)

    def _make_week(self) -> None:
        self.amount = AmountPicker(self._look, WEEK_STEP, WEEK_MOST, WEEK_USUAL)
        self.week_question = Question(self._look, self.amount)
        self.week_question.saved.connect(self._save_week)
        self.week.change.clicked.connect(self._ask_week)

    def _ask_week(self) -> None:
        rules = self._desk.rules
        self.amount.set_minutes(rules.week if rules else None)
        self.week_question.open_question(self.amount.more)

    def _save_week(self) -> None:
        minutes = self.amount.minutes()
        self.week_question.close_question()
        self._desk.change(lambda rules: model.with_week(rules, minutes))

    def _make_bedtime(self) -> None:
        look = self._look
        self.bed = SpanFields(
            look,
            lambda texts: texts("time_page.bedtime.from"),
            lambda texts: texts("time_page.bedtime.to"),
        )
        self.no_bedtime = Button(look, lambda texts: texts("time_page.bedtime.remove"), "x")
        self.bedtime_question = Question(look, self.bed, more=(self.no_bedtime,))
        self.bedtime_question.saved.connect(self._save_bedtime)
        self.bed.end.submitted.connect(self._save_bedtime)
        self.no_bedtime.clicked.connect(self._remove_bedtime)
        self.bedtime.change.clicked.connect(self._ask_bedtime)

    def _ask_bedtime(self) -> None:
        rules = self._desk.rules
        self.bed.set_window((rules.bedtime if rules else None) or USUAL_BEDTIME)
        self.bedtime_question.open_question(self.bed.begin.line)

    def _save_bedtime(self) -> None:
        window = self.bed.chosen()
        if window is not None:
            self.bedtime_question.close_question()
            self._desk.change(lambda rules: time_model.with_bedtime(rules, window))

    def _remove_bedtime(self) -> None:
        self.bedtime_question.close_question()
        self._desk.change(lambda rules: time_model.with_bedtime(rules, None))

    def _make_rest(self) -> None:
        look = self._look
        self.after = Field(look, lambda texts: texts("rules_page.rest.after"), most=4)
        self.minutes = Field(look, lambda texts: texts("rules_page.rest.minutes"), most=4)
        self.no_rest = Button(look, lambda texts: texts("rules_page.rest.remove"), "x")
        self.rest_question = Question(look, self.after, self.minutes, more=(self.no_rest,))
        self.rest_question.saved.connect(self._save_rest)
        self.minutes.submitted.connect(self._save_rest)
        self.no_rest.clicked.connect(self._remove_rest)
        self.rest.change.clicked.connect(self._ask_rest)

    def _ask_rest(self) -> None:
        rules = self._desk.rules
        rest = (rules.rest if rules else None) or USUAL_REST
        self.after.set_text(str(rest.after))
        self.minutes.set_text(str(rest.minutes))
        self.rest_question.open_question(self.after.line)

    def _save_rest(self) -> None:
        numbers = [_number(field) for field in (self.after, self.minutes)]
        if all(0 < number < DAY_MINUTES for number in numbers):
            self.rest_question.close_question()
            rest = Rest(*numbers)
            self._desk.change(lambda rules: model.with_rest(rules, rest))
            return
        self.minutes.set_error(lambda texts: texts("rules_page.rest.wrong"))

    def _remove_rest(self) -> None:
        self.rest_question.close_question()
        self._desk.change(lambda rules: model.with_rest(rules, None))

    def _make_day_start(self) -> None:
        look = self._look
        explain = Label(look, lambda texts: texts("rules_page.day_start.explain"))
        self.start = Field(look, lambda texts: texts("rules_page.day_start.field"), most=5)
        self.usual_start = Button(look, lambda texts: texts("rules_page.day_start.usual"))
        self.start_question = Question(look, explain, self.start, more=(self.usual_start,))
        self.start_question.saved.connect(self._save_start)
        self.start.submitted.connect(self._save_start)
        self.usual_start.clicked.connect(lambda: self._set_start(DEFAULT_DAY_START))
        self.day_start.change.clicked.connect(self._ask_start)

    def _ask_start(self) -> None:
        rules = self._desk.rules
        minute = rules.day_start if rules else DEFAULT_DAY_START
        self.start.set_text(f"{minute // 60:02d}:{minute % 60:02d}")
        self.start_question.open_question(self.start.line)

    def _save_start(self) -> None:
        try:
            minute = minute_of_day(self.start.text())
        except ValueError:
            self.start.set_error(lambda texts: texts("rules_page.day_start.wrong"))
            return
        self._set_start(minute)

    def _set_start(self, minute: int) -> None:
        self.start_question.close_question()
        self._desk.change(lambda rules: model.with_day_start(rules, minute))


class StepCard(Panel):
    """How far the computer may go where a lock does not hold, with what is lost."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self.steps = {step: Choice(look, "") for step in LastStep}
        self.note = Message(look, lambda texts: texts("rules_page.step.only_lock"), Tone.QUIET)
        for step, choice in self.steps.items():
            choice.clicked.connect(
                partial(desk.change, partial(_with_step, step))  # the button's state is no wish
            )
        self.add(Label(look, lambda texts: texts("rules_page.step"), "h3"))
        self.add(Label(look, lambda texts: texts("rules_page.step.text"), colour="inkSoft"))
        self.add(self.note)
        self.column.addWidget(ChoiceGroup(list(self.steps.values())))

    def show_view(self, view: model.RulesPage) -> None:
        """Show how it stands."""
        self.note.setVisible(not view.locks)
        for choice in view.steps:
            widget = self.steps[choice.step]
            widget.set_words(choice.title)
            widget.set_second(choice.text)
            widget.setChecked(choice.chosen)


class PresetCard(Panel):
    """What is advised at this age, taken by one press, and what changes with the years."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk = desk
        self.stage = Label(look, "", weight=600)
        self.later = Label(look, "")
        self.advice = Label(look, "")
        self.rule = Label(look, "", weight=600)
        self.source = Label(look, "", colour="inkSoft")
        self.same = Message(look, lambda texts: texts("rules_page.preset.same"), Tone.GOOD)
        self.take = Button(look, lambda texts: texts("rules_page.preset.take"), "check")
        self.take.clicked.connect(self._take)
        self.add(Label(look, lambda texts: texts("rules_page.preset"), "h3"))
        self.add(self.stage, self.advice, self.rule, self.source, self.same)
        self.column.addWidget(FlowBox(self.take))
        self.add(self.later)

    def show_view(self, view: model.RulesPage) -> None:
        """Show how it stands."""
        preset = view.preset
        for label, words in (
            (self.stage, preset.stage),
            (self.later, preset.later),
            (self.advice, preset.advice),
            (self.rule, preset.rule),
            (self.source, preset.source),
        ):
            label.set_words(words)
            label.setVisible(bool(words))
        self.same.setVisible(preset.same)
        self.take.setVisible(not preset.same)

    def _take(self) -> None:
        status = self._desk.status
        if status is not None:
            age = status.age
            self._desk.change(lambda rules: model.with_preset(rules, age))


def _with_step(step: LastStep, rules: Rules) -> Rules:
    return model.with_last_step(rules, step)


def _number(field: Field) -> int:
    text = field.text().strip()
    return int(text) if text.isascii() and text.isdecimal() else 0


def empty(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
