from __future__ import annotations

from datetime import date

import msgspec
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
from familysafe.presentation.time_sentence import headline
from familysafe.screentime.hours import with_windows
from familysafe.screentime.rules import AppRule, Holiday, Level, Rest, Rules, Window
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import shipped_public_holidays

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
    answer = ChildRules("dara", rules, 3)
    known = shipped_public_holidays()
    return time_page(STATUS, answer, usage, texts, TUESDAY, day, known=known)


def week(minutes: int | None) -> Rules:
    return Rules(daily=(minutes,) * 7)


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
        (week(90), "Dara may use this computer for 1 h 30 min on school days."),
        (week(0), "Dara has no time at this computer on school days."),
        (with_day(week(90), 1, 30), "Dara may use this computer for 30 min today."),
        (with_day(week(90), 1, None), "Dara may use this computer without a limit today."),
        (with_day(week(90), 1, 0), "Dara has no time at this computer today."),
        (
            with_windows(week(60), range(5), [Window(900, 1080), Window(1140, 1200)]),
            (
                "Dara may use this computer for 1 hour on school days, from 15:00 to 18:00 and from"
                " 19:00 to 20:00."
            ),
        ),
        (
            with_windows(Rules(), range(7), [Window(900, 1080)]),
            "Dara may use this computer on school days, from 15:00 to 18:00.",
        ),
    ],
)
def test_every_kind_of_rule_has_its_sentence(rules: Rules, sentence: str) -> None:
    assert said(page(rules)) == sentence


FESTIVAL = Holiday(date(2026, 11, 23), date(2026, 11, 25), 180, name="KH/water-festival")


@pytest.mark.parametrize(
    ("changes", "second"),
    [
        ({"week": 420}, "In one week at most 7 hours."),
        ({"rest": Rest(45, 10)}, "After 45 min of use, 10 min of rest."),
        ({"holidays": (FESTIVAL,)}, "Water Festival, 23 to 25 November 2026: 3 hours."),
        ({"hours": ((),) * 5 + ((Window(600, 720),),) * 2}, "Allowed Saturday to Sunday: from"),
        ({"hours": ((Window(900, 1080),),) * 5 + ((),) * 2}, "Bedtime: from 20:00 to 06:30."),
        ({"daily": (60, 30, 60, 60, 60, 0, None)}, "Each day: Monday 1 hour, Tuesday 30 min, "),
        ({"daily": (60, 60, 60, 60, 60, 0, None)}, "Saturday: no time. Sunday: no limit."),
        ({"apps": (AppRule("anki", always_allowed=True),)}, "Study apps do not count."),
    ],
)
def test_the_second_line_says_what_else_is_set(changes: dict[str, object], second: str) -> None:
    assert second not in page().second
    assert second in page(msgspec.structs.replace(SCHOOL, **changes)).second


def test_days_that_differ_far_away_are_not_said_today() -> None:
    far = Holiday(date(2026, 12, 29), date(2026, 12, 29), 180)

    assert page(msgspec.structs.replace(SCHOOL, holidays=(far,))).second == page().second


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        (week(60), "My goal: 1 hour on school days."),
        (week(0), "My goal: no time on school days."),
        (with_day(week(90), 1, 30), "My goal today: 30 min."),
        (with_day(week(90), 1, None), "I have no goal for today."),
        (
            with_windows(week(60), range(5), [Window(900, 1080)]),
            "My goal: 1 hour on school days, from 15:00 to 18:00.",
        ),
        (
            with_windows(Rules(), range(5), [Window(900, 1080)]),
            "My goal on school days: from 15:00 to 18:00.",
        ),
    ],
)
def test_a_teenager_alone_reads_goals_of_every_kind(rules: Rules, sentence: str) -> None:
    parts = headline("Dara", rules, load_texts("en"), TUESDAY, own=True)

    assert "".join(words for words, _ in parts) == sentence


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
