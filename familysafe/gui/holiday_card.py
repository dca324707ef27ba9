"""Days that differ, on "All rules": each one, a new one, and the public holidays of a country."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.gui.rule_cards import empty
from familysafe.gui.rule_fields import AmountPicker, DayFields, Question
from familysafe.gui.time_desk import TimeDesk
from familysafe.presentation import rules_page as model
from familysafe.screentime.public_holidays import reference, with_holidays, without_holiday
from familysafe.screentime.rules import DAY_MINUTES, Holiday, Rules
from familysafe.ui.buttons import Button, Choice, ChoiceGroup, Mark
from familysafe.ui.fields import Field
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label

STEP, USUAL = 15, 120
NAME_LETTERS = 60


class HolidayLine(QWidget):
    """Days that differ, with two buttons."""

    ring_room = True

    def __init__(self, look: Look, row: model.HolidayRow) -> None:
        super().__init__()
        spoken = f"{row.name}, {row.words}"
        self.change = Button(look, lambda texts: texts("ui.change"), narrow=True)
        self.remove = Button(look, lambda texts: texts("rules_page.remove"), narrow=True)
        self.change.set_words(
            lambda texts: texts("ui.change"), lambda texts: f"{spoken} {texts('ui.change')}"
        )
        self.remove.set_words(
            lambda texts: texts("rules_page.remove"),
            lambda texts: f"{spoken} {texts('rules_page.remove')}",
        )
        words = Panel(look, padding=10)
        words.add(Label(look, row.name, weight=600), Label(look, row.words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(FlowBox(self.change, self.remove, gap=0))


class HolidayCard(Panel):
    """Holidays and single days that differ."""

    def __init__(self, desk: TimeDesk) -> None:
        look = desk.console.look
        super().__init__(look)
        self._desk, self._look = desk, look
        self._shown: tuple[object, ...] = ()
        self._instead: Holiday | None = None
        self._offer: model.Offer | None = None
        self.none = Label(look, lambda texts: texts("rules_page.holidays.none"), colour="inkSoft")
        self._rows, self._offers = QWidget(), QWidget()
        self._columns = [QVBoxLayout(each) for each in (self._rows, self._offers)]
        for column in self._columns:
            column.setContentsMargins(0, 0, 0, 0)
        self.lines: list[HolidayLine] = []
        self.offers: list[Button] = []
        self.new = Button(look, lambda texts: texts("rules_page.holiday.add"), "plus")
        self.new.clicked.connect(lambda: self._ask(None))
        self.tidy = Button(look, "", "trash-2")
        self.tidy.clicked.connect(self._tidy)
        self.unconfirmed = Label(look, "", colour="inkSoft")
        self._make_day()
        self._make_country()
        self.add(Label(look, lambda texts: texts("rules_page.holidays"), "h3"), self.none)
        self.column.addWidget(self._rows)
        self.column.addWidget(FlowBox(self.new, self.tidy, gap=0))
        self.add(self.day_question)
        self.column.addWidget(self._offers)
        self.add(self.unconfirmed, self.country_question)

    def _make_day(self) -> None:
        look = self._look
        self.name = Field(look, lambda texts: texts("rules_page.holiday.name"), most=NAME_LETTERS)
        self.days = DayFields(look, self._desk.local_date)
        self.amount = AmountPicker(look, STEP, DAY_MINUTES, USUAL)
        self.any_hours = _any_hours(look)
        self.day_question = Question(
            look, self.days, self.name, self.amount, ChoiceGroup([self.any_hours], several=True)
        )
        self.day_question.saved.connect(self._save_day)

    def _make_country(self) -> None:
        look = self._look
        self.country_title = Label(look, "", weight=600)
        self.source = Label(look, "", colour="inkSoft")
        self._choices_box = QWidget()
        self._choices_column = QVBoxLayout(self._choices_box)
        self._choices_column.setContentsMargins(0, 0, 0, 0)
        self.choices: list[Choice] = []
        self.country_amount = AmountPicker(look, STEP, DAY_MINUTES, USUAL)
        self.country_any_hours = _any_hours(look)
        self.country_question = Question(
            look,
            self.country_title,
            self.source,
            self._choices_box,
            Label(look, lambda texts: texts("rules_page.offer.amount"), weight=600),
            self.country_amount,
            ChoiceGroup([self.country_any_hours], several=True),
        )
        self.country_question.saved.connect(self._save_country)

    def show_view(self, view: model.RulesPage) -> None:
        """Show how it stands."""
        self.none.setVisible(not view.holidays)
        self.tidy.set_words(view.over)
        self.tidy.setVisible(bool(view.over))
        self.unconfirmed.set_words(view.unconfirmed)
        self.unconfirmed.setVisible(bool(view.unconfirmed))
        key = (view.holidays, view.offers, self._look.language)
        if self._shown == key:
            return
        self._shown = key
        self.day_question.close_question()
        self.country_question.close_question()
        for column in self._columns:
            empty(column)
        self.lines = [HolidayLine(self._look, row) for row in view.holidays]
        for row, line in zip(view.holidays, self.lines, strict=True):
            line.change.clicked.connect(partial(self._ask, row.holiday))
            line.remove.clicked.connect(partial(self._remove, row.holiday))
            self._columns[0].addWidget(line)
        self.offers = [Button(self._look, offer.title, "calendar") for offer in view.offers]
        for offer, button in zip(view.offers, self.offers, strict=True):
            button.clicked.connect(partial(self._ask_country, offer))
            self._columns[1].addWidget(FlowBox(button))

    # --- one day ----------------------------------------------------------------------------

    def _ask(self, holiday: Holiday | None) -> None:
        self._instead = holiday
        today = self._desk.local_date()
        begin = holiday or Holiday(today, today, USUAL)
        self.days.set_days(begin.first, begin.last)
        self.name.set_text("" if "/" in begin.name else begin.name)
        self.amount.set_minutes(begin.minutes)
        self.any_hours.setChecked(begin.any_hours)
        self.country_question.close_question()
        self.day_question.open_question(self.days.day.box)

    def _save_day(self) -> None:
        days = self.days.days()
        if days is None:
            return
        before = self._instead
        name = " ".join(self.name.text().split())
        if not name and before is not None and "/" in before.name:
            name = before.name
        wanted = Holiday(*days, self.amount.minutes(), self.any_hours.isChecked(), name)
        self.day_question.close_question()

        def change(rules: Rules) -> Rules:
            if before is not None:
                rules = without_holiday(rules, before.first, before.last)
            return with_holidays(rules, (wanted,))

        self._desk.change(change)

    def _remove(self, holiday: Holiday) -> None:
        first, last = holiday.first, holiday.last
        self._desk.change(lambda rules: without_holiday(rules, first, last))

    def _tidy(self) -> None:
        rules = self._desk.rules
        if rules is not None:
            today = self._desk.today(rules)
            self._desk.change(lambda rules: model.without_past(rules, today))

    # --- a country --------------------------------------------------------------------------

    def _ask_country(self, offer: model.Offer) -> None:
        self._offer = offer
        language = self._look.language
        empty(self._choices_column)
        self.choices = [
            Choice(self._look, day.name(language), words, mark=Mark.SEVERAL)
            for day, words in zip(offer.days, offer.words, strict=True)
        ]
        for choice in self.choices:
            choice.setChecked(True)
        self._choices_column.addWidget(ColumnBox(*self.choices, most=2, gap=8))
        self.country_title.set_words(offer.title)
        self.source.set_words(offer.source)
        self.day_question.close_question()
        self.country_question.open_question(self.choices[0])

    def _save_country(self) -> None:
        offer = self._offer
        if offer is None:
            return
        chosen = [
            day for day, choice in zip(offer.days, self.choices, strict=True) if choice.isChecked()
        ]
        if not chosen:
            self.country_question.set_error(lambda texts: texts("rules_page.offer.nothing"))
            return
        minutes, any_hours = self.country_amount.minutes(), self.country_any_hours.isChecked()
        country = offer.country.country
        wanted = [
            Holiday(day.first, day.last, minutes, any_hours, reference(country, day))
            for day in chosen
        ]
        self.country_question.close_question()
        self._desk.change(lambda rules: with_holidays(rules, wanted))


def _any_hours(look: Look) -> Choice:
    return Choice(
        look,
        lambda texts: texts("rules_page.any_hours"),
        lambda texts: texts("rules_page.any_hours.text"),
        mark=Mark.SEVERAL,
    )
