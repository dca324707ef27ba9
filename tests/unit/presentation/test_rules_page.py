"""The page of all rules in words: every part, at every age, in both languages."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from familysafe.core.texts import without_breaks
from familysafe.ipc.messages import ChildStatus
from familysafe.presentation.rules_page import (
    RulesPage,
    days_from,
    rules_page,
    with_preset,
    without_past,
)
from familysafe.screentime.checked import checked_rules
from familysafe.screentime.rules import Holiday, LastStep, Level, Rest, Rules, Window
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import shipped_public_holidays
from tests.fakes.guard import status

TUESDAY = date(2026, 11, 24)
DARA = status("c1", "Dara", 5, "boy-05", "indigo")


def page(
    rules: Rules | None = None, child: ChildStatus = DARA, language: str = "en", born: str = ""
) -> RulesPage:
    return rules_page(
        child,
        rules or Rules(),
        load_texts(language),
        TUESDAY,
        born=born,
        known=shipped_public_holidays(),
    )


def aged(age: int, *, own: bool = False) -> ChildStatus:
    return msgspec.structs.replace(DARA, age=age, own_rules=own)


@pytest.mark.parametrize(
    ("age", "stage", "turns"),
    [
        (0, "Together", 8),
        (7, "Together", 8),
        (8, "Guided", 13),
        (12, "Guided", 13),
        (13, "Shared", 18),
        (17, "Shared", 18),
    ],
)
def test_each_age_has_its_stage_and_what_changes_next(age: int, stage: str, turns: int) -> None:
    preset = page(child=aged(age)).preset

    assert preset.stage.startswith(stage)
    assert preset.later.startswith(f"At {turns} years: ")


def test_who_is_grown_has_no_limit_and_nothing_comes() -> None:
    preset = page(child=aged(18)).preset

    assert preset.stage == "18 years and over: no limit holds any more."
    assert preset.later == ""


def test_the_month_of_the_next_change_is_said() -> None:
    later = page(child=aged(12), born="2014-05").preset.later

    assert later == "At 13 years, in May 2027: agree on the rules with Dara."


def test_a_teenager_alone_reads_of_own_goals_and_of_18() -> None:
    preset = page(child=aged(13, own=True), born="2013-01").preset

    assert preset.stage == "You set your own goals."
    assert preset.later == "At 18 years, in January 2031: all limits end by themselves."


@pytest.mark.parametrize(
    ("age", "rule", "advice"),
    [
        (1, "Every day: not at all. Bedtime: 19:00 to 06:30.", "no screens"),
        (4, "Every day: 1 hour. Bedtime: 19:30 to 06:30.", "at most 1 hour a day"),
        (9, "School days: 1 hour. Saturday and Sunday: 2 hours.", "name no number"),
        (15, "No daily limit. Bedtime: 22:00 to 05:30.", "Sleep comes first"),
    ],
)
def test_advice_by_age_has_its_rule_and_source(age: int, rule: str, advice: str) -> None:
    preset = page(child=aged(age)).preset

    assert preset.rule.startswith(rule)
    assert advice in preset.advice
    assert "2019" in preset.source
    assert "2016" in preset.source
    assert "2026-11-24" in preset.source
    assert not preset.same


@pytest.mark.parametrize("age", range(18))
def test_the_advice_of_every_age_can_be_kept_and_touches_nothing_else(age: int) -> None:
    rules = Rules(level=Level.LOCK, week=300, rest=Rest(45, 10), day_start=240)

    taken = checked_rules(with_preset(rules, age))

    assert page(taken, aged(age)).preset.same
    back = msgspec.structs.replace(taken, daily=rules.daily, bedtime=rules.bedtime)
    assert back == rules


@pytest.mark.parametrize(
    ("rules", "part", "words"),
    [
        (Rules(), "week", "No weekly limit"),
        (Rules(week=0), "week", "No time at all"),
        (Rules(week=90), "week", "At most 1 h 30 min"),
        (Rules(), "rest", "No breaks"),
        (Rules(rest=Rest(60, 5)), "rest", "After 1 hour of use, 5 min of rest"),
        (Rules(), "bedtime", "No bedtime"),
        (Rules(bedtime=Window(1200, 390)), "bedtime", "20:00 to 06:30"),
        (Rules(day_start=0), "day_start", "New time begins at 00:00"),
        (Rules(), "all_day", "Allowed all day"),
        (Rules(bedtime=Window(1200, 390)), "all_day", "Allowed all day, but not at bedtime"),
    ],
)
def test_each_part_is_said_in_words(rules: Rules, part: str, words: str) -> None:
    assert getattr(page(rules), part) == words


def test_a_window_that_bedtime_covers_is_told() -> None:
    rules = Rules(bedtime=Window(1200, 390), hours=((Window(1260, 1320),),) * 7)
    day = page(rules).days[0]

    assert day.words == "Allowed from 21:00 to 22:00, but bedtime covers it"
    assert day.spans == ()


def test_lines_carry_what_came_over_midnight() -> None:
    rules = Rules(hours=((Window(1320, 60),), (Window(900, 1000),), *((),) * 5))
    days = page(rules).days

    assert days[0].spans == ((1320, 1440),)
    assert days[1].spans == ((0, 60), (900, 1000))
    assert days[2].spans == ((0, 1440),)


def test_what_is_lost_is_said_of_each_last_step() -> None:
    steps = {step.step: step for step in page(Rules(last_step=LastStep.LOGOUT)).steps}

    assert steps[LastStep.FREEZE].text.startswith("Nothing is lost")
    assert "may be lost" in steps[LastStep.LOGOUT].text
    assert steps[LastStep.TERMINATE].text == "What is not saved is lost."
    assert [each.chosen for each in steps.values()] == [False, True, False]


def test_holidays_are_offered_until_they_are_over_or_set() -> None:
    (offer,) = page().offers
    assert [day.id for day in offer.days] == ["water-festival", "peace"]
    assert offer.words == ("23 to 25 November 2026", "29 December 2026")
    assert "National Bank of Cambodia" in offer.source
    assert "Open World Holidays" not in offer.source
    peace = Holiday(date(2026, 12, 29), date(2026, 12, 29), None)
    (left,) = page(Rules(holidays=(peace,))).offers
    assert [day.id for day in left.days] == ["water-festival"]


def test_days_that_are_over_are_counted_not_shown() -> None:
    over = Holiday(date(2026, 4, 14), date(2026, 4, 16), 180)
    today = Holiday(TUESDAY, TUESDAY, 0, any_hours=True)
    shown = page(Rules(holidays=(over, over, today)))

    assert [row.holiday for row in shown.holidays] == [today]
    assert shown.holidays[0].words == (
        "24 November 2026: not at all. Any hour is allowed then, but bedtime stays."
    )
    assert shown.over == "Remove 2 that are over"
    assert without_past(Rules(holidays=(over, today)), TUESDAY).holidays == (today,)


def test_khmer_says_everything_without_english_words() -> None:
    shown = page(Rules(week=0, rest=Rest(45, 10)), language="km")

    said = [shown.week, shown.rest, shown.all_day, shown.preset.stage, shown.unconfirmed]
    said += [step.title + step.text for step in shown.steps] + [day.words for day in shown.days]
    assert not [words for words in said if any("a" <= letter <= "z" for letter in words.lower())]
    assert all(without_breaks(words) for words in said)


def test_days_are_counted_from_the_first() -> None:
    assert days_from(2026, 12, 31, 2) == (date(2026, 12, 31), date(2027, 1, 1))
    with pytest.raises(ValueError, match="day"):
        days_from(2026, 2, 30, 1)
