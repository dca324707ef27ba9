"""All rules of a child, set by keyboard as a carer would; each change can be taken back."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui.pages.rules import RulesPage
from familysafe.gui.pages.time import TimePage
from familysafe.ipc.messages import ChildRules
from familysafe.presentation.navigation import Destination, Place
from familysafe.screentime.rules import Holiday, LastStep, Level, Rest, Rules, Window
from familysafe.system.packs import shipped_public_holidays
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console, look
from tests.fakes.guard import RULES, FakeGuard, family, teenager
from tests.screens.checking import check_screen, settle

Shown = tuple[RulesPage, FakeGuard, Said, FakeDialogs]
AFTERNOON, EVENING = Window(15 * 60, 18 * 60), Window(19 * 60, 20 * 60)
RICH = msgspec.structs.replace(
    RULES,
    level=Level.LOCK,
    week=420,
    hours=((AFTERNOON, EVENING),) * 5 + ((), (Window(22 * 60, 60),)),
    rest=Rest(45, 10),
    last_step=LastStep.LOGOUT,
    holidays=(
        Holiday(date(2026, 12, 25), date(2026, 12, 25), 0, name="Grandma's birthday"),
        Holiday(date(2026, 11, 25), date(2026, 11, 27), 180, any_hours=True),
    ),
)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return make(qtbot, look())


def make(
    qtbot: QtBot, its_look: Look, its_guard: FakeGuard | None = None, rules: Rules = RULES
) -> Shown:
    guard, said, dialogs = its_guard or family(), Said(), FakeDialogs()
    guard.rules["c1"] = ChildRules("c1", rules, 1)
    page = RulesPage(
        console(its_look, guard=guard, said=said, dialogs=dialogs), shipped_public_holidays
    )
    qtbot.addWidget(page)
    page.resize(1160, 716)
    page.opened(Destination(Place.RULES, child="c1"))
    page.show()
    qtbot.waitExposed(page)
    return page, guard, said, dialogs


def press(widget: object) -> None:
    """Press with the keyboard."""
    settle()
    assert widget.isVisible()  # type: ignore[attr-defined]
    widget.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(widget, Qt.Key.Key_Space)  # type: ignore[call-overload]


def rules_of(guard: FakeGuard) -> Rules:
    return guard.rules["c1"].rules


def test_all_rules_are_one_button_away_from_the_limits(qtbot: QtBot) -> None:
    navigator = FakeNavigator()
    page = TimePage(console(look(), guard=family(), navigator=navigator), CodeSheets)
    qtbot.addWidget(page)
    page.opened(Destination(Place.TIME, child="c2"))
    page.show()

    press(page.all_rules.open)

    assert navigator.went == [Destination(Place.RULES, child="c2")]


def test_two_windows_are_allowed_on_a_day_and_copied_to_school_days(shown: Shown) -> None:
    page, guard, said, _ = shown
    card = page.hours
    press(card.days[0])
    for begin, end in (("15:00", "18:00"), ("19:00", "20:00")):
        press(card.new)
        card.span.begin.set_text(begin)
        card.span.end.set_text(end)
        press(card.question.save)
    assert rules_of(guard).hours[0] == (AFTERNOON, EVENING)
    assert card.days[0].accessibleName() == (
        "Monday. Allowed from 15:00 to 18:00 and from 19:00 to 20:00"
    )

    press(card.school)
    assert rules_of(guard).hours == ((AFTERNOON, EVENING),) * 5 + ((), ())
    assert "Allowed Monday to Friday: from 15:00 to 18:00" in page.sentence.text()

    assert said.undo is not None
    said.undo()
    assert rules_of(guard).hours[1] == ()

    press(card.lines[1].remove)
    assert rules_of(guard).hours[0] == (AFTERNOON,)
    press(card.open)
    assert rules_of(guard).hours == ((),) * 7
    assert card.all_day.text() == "Allowed all day, but not at bedtime"


def test_a_window_is_changed_and_may_cross_midnight(shown: Shown) -> None:
    page, guard, _, _ = shown
    card = page.hours
    press(card.new)
    card.span.begin.set_text("22:00")
    card.span.end.set_text("01:30")
    press(card.question.save)
    assert rules_of(guard).hours[1] == (Window(22 * 60, 90),)

    press(card.lines[0].change)
    assert card.span.end.text() == "01:30"
    card.span.end.set_text("24:00")
    press(card.question.save)
    assert rules_of(guard).hours[1] == (Window(22 * 60, 1440),)


@pytest.mark.parametrize("end", ["15:00", "soon", "", "25:00"])
def test_a_window_without_sense_is_said_and_not_sent(shown: Shown, end: str) -> None:
    page, guard, _, _ = shown
    press(page.hours.new)
    page.hours.span.begin.set_text("15:00")
    page.hours.span.end.set_text(end)

    press(page.hours.question.save)

    assert page.hours.span.end.error.startswith("Please write")
    assert "c1" in guard.rules
    assert rules_of(guard) == RULES


def test_more_windows_than_can_be_kept_are_refused_in_words(shown: Shown) -> None:
    page, guard, _, dialogs = shown
    for hour in range(0, 21, 3):
        press(page.hours.new)
        page.hours.span.begin.set_text(f"{hour:02d}:10")
        page.hours.span.end.set_text(f"{hour + 1:02d}:10")
        press(page.hours.question.save)

    assert len(rules_of(guard).hours[1]) == 6
    assert [fault.code for fault in dialogs.faults] == ["rules.hours"]


def test_a_weekly_limit_no_limit_and_no_time_are_three_things(shown: Shown) -> None:
    page, guard, said, _ = shown
    card = page.limits
    assert card.week.value.text() == "No weekly limit"
    press(card.week.change)
    assert card.amount.none.isChecked()
    press(card.amount.more)
    press(card.week_question.save)
    assert rules_of(guard).week == 480
    assert card.week.value.text() == "At most 8 hours"

    press(card.week.change)
    press(card.amount.zero)
    press(card.week_question.save)
    assert rules_of(guard).week == 0
    assert card.week.value.text() == "No time at all"
    assert said.undo is not None
    said.undo()
    assert rules_of(guard).week == 480

    press(card.week.change)
    press(card.amount.none)
    press(card.week_question.save)
    assert rules_of(guard).week is None


def test_breaks_are_set_said_and_taken_away(shown: Shown) -> None:
    page, guard, _, _ = shown
    card = page.limits
    press(card.rest.change)
    card.after.set_text("0")
    press(card.rest_question.save)
    assert card.minutes.error.startswith("Please write both")
    card.after.set_text("30")
    card.minutes.set_text("5")
    press(card.rest_question.save)
    assert rules_of(guard).rest == Rest(30, 5)
    assert card.rest.value.text() == "After 30 min of use, 5 min of rest"

    press(card.rest.change)
    press(card.no_rest)
    assert rules_of(guard).rest is None


def test_bedtime_and_the_start_of_the_day_are_changed(shown: Shown) -> None:
    page, guard, _, _ = shown
    card = page.limits
    press(card.bedtime.change)
    card.bed.begin.set_text("21:00")
    press(card.bedtime_question.save)
    assert rules_of(guard).bedtime == Window(21 * 60, 390)
    press(card.bedtime.change)
    press(card.no_bedtime)
    assert rules_of(guard).bedtime is None

    press(card.day_start.change)
    card.start.set_text("4")
    press(card.start_question.save)
    assert card.start.error == "Please write a time like 03:00."
    card.start.set_text("04:30")
    press(card.start_question.save)
    assert rules_of(guard).day_start == 270
    press(card.day_start.change)
    press(card.usual_start)
    assert rules_of(guard).day_start == 180


def test_the_last_step_says_what_is_lost(shown: Shown) -> None:
    page, guard, said, _ = shown
    assert page.steps.note.isVisible()

    press(page.steps.steps[LastStep.TERMINATE])

    assert rules_of(guard).last_step is LastStep.TERMINATE
    assert "is lost" in page.steps.steps[LastStep.TERMINATE].accessibleName()
    assert said.undo is not None
    said.undo()
    assert rules_of(guard).last_step is LastStep.FREEZE
    assert page.steps.steps[LastStep.FREEZE].isChecked()


def test_the_holidays_of_cambodia_are_offered_chosen_and_named(shown: Shown) -> None:
    page, guard, said, _ = shown
    card = page.holidays
    (offer,) = card.offers
    assert offer.text() == "Add the holidays of Cambodia for 2026"
    press(offer)
    assert [choice.text() for choice in card.choices] == ["Water Festival", "Peace Day"]
    assert "National Bank of Cambodia" in card.source.text()
    press(card.choices[1])
    press(card.country_amount.more)
    press(card.country_any_hours)
    press(card.country_question.save)

    (added,) = rules_of(guard).holidays
    assert (added.first, added.last) == (date(2026, 11, 23), date(2026, 11, 25))
    assert (added.minutes, added.any_hours) == (135, True)
    assert "Water Festival, 23 to 25 November 2026: 2 h 15 min." in page.sentence.text()
    assert len(card.lines) == 1
    assert said.undo is not None
    said.undo()
    assert rules_of(guard).holidays == ()


def test_nothing_chosen_of_a_country_is_said(shown: Shown) -> None:
    page, guard, _, _ = shown
    press(page.holidays.offers[0])
    for choice in page.holidays.choices:
        press(choice)

    press(page.holidays.country_question.save)

    assert page.holidays.country_question.error.text() == "Please choose at least one holiday."
    assert rules_of(guard) == RULES


def test_a_single_day_differs_is_changed_and_taken_away(shown: Shown) -> None:
    page, guard, _, _ = shown
    card = page.holidays
    press(card.new)
    card.days.set_days(date(2026, 2, 28), date(2026, 2, 28))
    card.days.day.choose(29)
    press(card.day_question.save)
    assert card.days.day.error.startswith("This month has no such day")
    card.days.set_days(date(2027, 1, 31), date(2027, 2, 1))
    card.name.set_text("  Wedding   of  aunt ")
    press(card.amount.none)
    press(card.day_question.save)
    wedding = Holiday(date(2027, 1, 31), date(2027, 2, 1), None, name="Wedding of aunt")
    assert rules_of(guard).holidays == (wedding,)

    press(card.lines[0].change)
    assert card.amount.none.isChecked()
    press(card.amount.zero)
    press(card.day_question.save)
    assert rules_of(guard).holidays == (msgspec.structs.replace(wedding, minutes=0),)
    press(card.lines[0].remove)
    assert rules_of(guard).holidays == ()


def test_days_that_are_over_are_not_shown_and_go_with_one_press(qtbot: QtBot) -> None:
    over = Holiday(date(2026, 4, 14), date(2026, 4, 16), 180)
    coming = Holiday(date(2026, 12, 31), date(2026, 12, 31), 180)
    rules = msgspec.structs.replace(RULES, holidays=(over, coming))
    page, guard, said, _ = make(qtbot, look(), rules=rules)
    assert len(page.holidays.lines) == 1
    assert page.holidays.tidy.text() == "Remove 1 day that is over"

    press(page.holidays.tidy)
    assert rules_of(guard).holidays == (coming,)
    assert not page.holidays.tidy.isVisible()
    assert said.undo is not None
    said.undo()
    assert set(rules_of(guard).holidays) == {over, coming}


def test_what_is_not_confirmed_is_said_and_not_offered(shown: Shown) -> None:
    page, _, _, _ = shown

    assert page.holidays.unconfirmed.text() == (
        "The holidays of Cambodia for 2027 are not confirmed yet."
    )
    assert len(page.holidays.offers) == 1


def test_one_question_at_a_time_and_escape_leaves_it(shown: Shown) -> None:
    page, guard, _, _ = shown
    press(page.limits.week.change)
    assert page.limits.week_question.isVisible()
    press(page.limits.rest.change)
    assert not page.limits.week_question.isVisible()
    assert page.limits.rest_question.isVisible()

    QTest.keyClick(page.limits.after.line, Qt.Key.Key_Escape)

    assert not page.limits.rest_question.isVisible()
    assert page.limits.rest.change.hasFocus()
    assert rules_of(guard) == RULES


def test_the_advice_for_an_age_is_one_press_and_can_be_taken_back(shown: Shown) -> None:
    page, guard, said, _ = shown
    card = page.preset
    assert "1 hour a day" in card.advice.text()
    assert "World Health Organization, 2019" in card.source.text()
    assert card.later.text().startswith("At 8 years, in January 2028: ")

    press(card.take)
    assert rules_of(guard).daily == (60,) * 7
    assert rules_of(guard).bedtime == Window(19 * 60 + 30, 390)
    assert card.same.isVisible()
    assert not card.take.isVisible()
    assert said.undo is not None
    said.undo()
    assert rules_of(guard) == RULES


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_keyboard_and_reader_find_everything(qtbot: QtBot, language: str, text_size: float) -> None:
    page, _, _, _ = make(qtbot, look(language, text_size=text_size), rules=RICH)
    assert audit(page) == []

    for question, open_it in (
        (page.hours.question, page.hours.new),
        (page.limits.week_question, page.limits.week.change),
        (page.limits.rest_question, page.limits.rest.change),
        (page.limits.start_question, page.limits.day_start.change),
        (page.holidays.day_question, page.holidays.new),
        (page.holidays.country_question, page.holidays.offers[0]),
    ):
        press(open_it)
        assert question.isVisible()
        assert audit(page) == []
        press(question.cancel)
        assert not question.isVisible()


def test_a_teenager_alone_reads_own_goals(qtbot: QtBot) -> None:
    page, _, _, _ = make(qtbot, look(), teenager())

    assert page.title.text() == "All my goals"
    assert "Sophea" not in without_breaks(page.sentence.text())


@pytest.mark.parametrize(
    ("name", "language", "theme", "text_size", "size"),
    [
        ("rules-en", "en", Theme.LIGHT, 1.0, (1180, 2900)),
        ("rules-km", "km", Theme.LIGHT, 1.0, (1180, 3100)),
        ("rules-en-200", "en", Theme.LIGHT, 2.0, (1180, 5200)),
        ("rules-km-200-dark", "km", Theme.DARK, 2.0, (1180, 5600)),
        ("rules-en-contrast", "en", Theme.HIGH_CONTRAST, 1.0, (1180, 2900)),
        ("rules-en-small", "en", Theme.LIGHT, 1.0, (700, 3300)),
    ],
)
def test_it_looks_as_it_was_looked_at(
    qtbot: QtBot,
    name: str,
    language: str,
    theme: Theme,
    text_size: float,
    size: tuple[int, int],
) -> None:
    page, _, _, _ = make(qtbot, look(language, theme, text_size), rules=RICH)

    check_screen(page, name, size)


@pytest.mark.parametrize("language", ["en", "km"])
def test_open_questions_look_as_they_were_looked_at(qtbot: QtBot, language: str) -> None:
    page, _, _, _ = make(qtbot, look(language))
    for name, widget in (
        ("hours", page.hours.new),
        ("week", page.limits.week.change),
        ("rest", page.limits.rest.change),
        ("day", page.holidays.new),
        ("country", page.holidays.offers[0]),
    ):
        press(widget)
        check_screen(page, f"rules-{name}-{language}", (1000, 760))
