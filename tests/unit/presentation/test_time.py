from __future__ import annotations

from datetime import date

import pytest

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import ChildRules, ChildStatus, Usage, UsageRow
from familysafe.presentation.time import (
    TimePage,
    time_page,
    with_bedtime,
    with_day,
    with_more,
    with_same_school_days,
    with_study_app,
)
from familysafe.screentime.rules import AppRule, Level, Rules, Window
from familysafe.system.catalogue import load_texts

TUESDAY = date(2026, 11, 24)
SCHOOL = Rules(level=Level.LOCK, daily=(60, 60, 60, 60, 60, 120, 120), bedtime=Window(20 * 60, 390))
STATUS = ChildStatus(
    id="dara",
    name="Dara",
    age=5,
    face="boy-05",
    cloth="indigo",
    state="counting",
    used_seconds=45 * 60,
    limit_seconds=3600,
    left_seconds=15 * 60,
    granted_seconds=0,
    uncounted_seconds=0,
    reason="",
    until=None,
    level="lock",
    protected=True,
)


def page(rules: Rules = SCHOOL, language: str = "en", day: int | None = None) -> TimePage:
    rows = (
        UsageRow("2026-11-24", "", "", 45 * 60, counted=True),
        UsageRow("2026-11-23", "", "", 50 * 60, counted=True),
        UsageRow("2026-11-23", "", "", 900, counted=False),
        UsageRow("2026-11-01", "", "", 9999, counted=True),
    )
    usage = Usage("dara", 95 * 60, rows)
    texts: Texts = load_texts(language)
    return time_page(STATUS, ChildRules("dara", rules, 3), usage, texts, TUESDAY, day)


def said(shown: TimePage) -> str:
    return without_breaks("".join(words for words, _ in shown.sentence))


def test_the_rule_is_said_in_a_sentence_whose_changeable_words_are_marked() -> None:
    shown = page()

    assert said(shown) == "Dara may use this computer for 1 hour on school days, until 20:00."
    assert [words for words, changeable in shown.sentence if changeable] == ["1 hour", "20:00"]
    assert shown.second == "Saturday and Sunday: 2 hours. Then the screen locks, and work is kept."


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        (Rules(), "Dara may use this computer without a limit."),
        (Rules(bedtime=Window(1200, 390)), "Dara may use this computer until 20:00."),
        (with_day(Rules(), 0, 90), "Dara may use this computer for 1 h 30 min on school days."),
    ],
)
def test_every_kind_of_rule_has_its_sentence(rules: Rules, sentence: str) -> None:
    assert said(page(rules)) == sentence


def test_the_khmer_sentence_holds_the_same_values() -> None:
    sentence = said(page(language="km"))

    assert "Dara" in sentence
    assert "20:00" in sentence
    assert "{" not in sentence


def test_today_and_the_week_are_counted_once() -> None:
    shown = page()

    assert shown.used == "Used 45 min of 1 hour"
    assert shown.left == "15 min left"
    assert [bar.used for bar in shown.bars] == [0, 0, 0, 0, 0, 50, 45]
    assert shown.bars[-1].today
    assert shown.bars[-2].spoken == "Yesterday: 50 min"
    assert shown.week_total == "1 h 35 min of 9 hours"


def test_the_chosen_day_is_today_unless_another_is_pressed() -> None:
    assert page().chosen_name == "Tuesday"
    assert page(day=5).chosen_amount == "Saturday: 2 hours"
    assert [day.chosen for day in page(day=5).days] == [False] * 5 + [True, False]
    assert page().same_on_school_days


def test_more_and_less_stay_within_a_day() -> None:
    assert with_more(SCHOOL, 1, 15).daily[1] == 75
    assert with_more(with_day(SCHOOL, 1, 10), 1, -15).daily[1] == 0
    assert with_more(with_day(SCHOOL, 1, 1430), 1, 15).daily[1] is None
    assert with_more(Rules(), 1, 15).daily[1] == 60


def test_school_days_follow_one_day_and_the_weekend_stays() -> None:
    changed = with_same_school_days(with_day(SCHOOL, 2, 45), 2)

    assert changed.daily == (45, 45, 45, 45, 45, 120, 120)


def test_bedtime_and_study_apps_can_be_set_and_taken_back() -> None:
    assert page(with_bedtime(SCHOOL, None)).bedtime == "No bedtime"
    assert page().bedtime == "20:00 to 06:30"
    study = with_study_app(SCHOOL, "org.gcompris", counts=False)
    assert page(study).study == "1 app does not count"
    assert with_study_app(study, "org.gcompris", counts=True) == SCHOOL


def test_a_study_app_keeps_what_else_was_said_about_it() -> None:
    limited = Rules(apps=(AppRule("game", minutes=30),))

    back = with_study_app(with_study_app(limited, "game", counts=False), "game", counts=True)

    assert back == limited


def test_lock_says_why_it_is_not_possible_without_the_service() -> None:
    usage = Usage("dara", 0, ())
    answer = ChildRules("dara", SCHOOL, 1)
    shown = time_page(STATUS, answer, usage, load_texts("en"), TUESDAY, service=False)

    gaps = {choice.level: choice.gap for choice in shown.levels}

    assert gaps[Level.LOCK].startswith("Without the FamilySafe service")
    assert not gaps[Level.REMIND]
