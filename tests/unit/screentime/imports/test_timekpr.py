"""Rules and use from Timekpr's files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.screentime.imports.taken import LeftOut
from familysafe.screentime.imports.timekpr import rules_from, usage_from
from familysafe.screentime.rules import DAY_MINUTES, Level, Window

ALL_DAY = ";".join(map(str, range(24)))


def conf(**changes: str) -> str:
    """Return a file as version 0.5 writes it, with some values changed."""
    values = {
        **{f"ALLOWED_HOURS_{day}": ALL_DAY for day in range(1, 8)},
        "ALLOWED_WEEKDAYS": "1;2;3;4;5;6;7",
        "LIMITS_PER_WEEKDAYS": ";".join(["86400"] * 7),
        "LIMIT_PER_WEEK": "604800",
        "LIMIT_PER_MONTH": "2678400",
        "TRACK_INACTIVE": "False",
        "LOCKOUT_TYPE": "lock",
        **changes,
    }
    lines = [f"{name} = {value}" for name, value in values.items()]
    head = ["[DOCUMENTATION]", "#### this is it", "", "[USER]"]
    play = ["PLAYTIME_ENABLED = False", "PLAYTIME_ACTIVITY_001 = Talos[The Talos Principle]"]
    return "\n".join([*head, *lines, "", "[USER.PLAYTIME]", *play, ""])


def test_what_it_ships_with_is_no_limit_at_all() -> None:
    taken = rules_from(conf())
    assert taken.rules is not None
    assert taken.rules.level is Level.LOCK
    assert taken.rules.daily == (None,) * 7
    assert taken.rules.hours == ((),) * 7
    assert taken.rules.week is None
    assert taken.left_out == ()


def test_limits_belong_to_the_days_that_are_allowed() -> None:
    rules = rules_from(
        conf(
            ALLOWED_WEEKDAYS="1;3;6",
            LIMITS_PER_WEEKDAYS="3600;5400;86400",
            LIMIT_PER_WEEK="25200",
        )
    ).rules
    assert rules is not None
    assert rules.daily == (60, 0, 90, 0, 0, None, 0)
    assert rules.week == 420


def test_hours_that_follow_each_other_are_one_window() -> None:
    rules = rules_from(
        conf(ALLOWED_HOURS_1="15;16;17[00-30];19[15-60]", ALLOWED_HOURS_7="22;23;!0;1[00-30]")
    ).rules
    assert rules is not None
    assert rules.hours[0] == (Window(900, 1050), Window(1155, 1200))
    assert rules.hours[6] == (Window(0, 90), Window(1320, 0))


def test_what_has_no_place_here_is_named() -> None:
    text = conf(
        ALLOWED_HOURS_2="!14;15",
        ALLOWED_HOURS_3="!14",
        LIMIT_PER_MONTH="36000",
        TRACK_INACTIVE="True",
        LOCKOUT_TYPE="terminate",
    ).replace("PLAYTIME_ENABLED = False", "PLAYTIME_ENABLED = True")
    assert rules_from(text).left_out == (
        LeftOut("uncounted_hours"),
        LeftOut("month"),
        LeftOut("inactive"),
        LeftOut("lockout", "terminate"),
        LeftOut("playtime"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[USER]\nA = 1\n",
        conf(LIMITS_PER_WEEKDAYS="3600"),
        conf(ALLOWED_HOURS_1="24"),
        conf(ALLOWED_HOURS_1="noon"),
        conf(LIMIT_PER_WEEK="much"),
    ],
)
def test_what_is_no_such_file_is_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        rules_from(text)
    assert refused.value.code == "import.timekpr"


@given(st.sets(st.integers(0, 23), min_size=1))
def test_each_allowed_hour_and_no_other_lies_in_a_window(hours: set[int]) -> None:
    rules = rules_from(conf(ALLOWED_HOURS_4=";".join(map(str, sorted(hours))))).rules
    assert rules is not None
    windows = rules.hours[3]
    for minute in range(0, DAY_MINUTES, 15):
        held = not windows or any(window.holds(minute) for window in windows)
        assert held == (minute // 60 in hours)


def test_the_last_day_is_laid_into_the_hours_before_it_was_written() -> None:
    sums = "TIME_SPENT_DAY = 5400\nTIME_SPENT_WEEK = 9000"
    text = f"[USER]\n{sums}\nLAST_CHECKED = 2026-11-24 17:30:00\n"
    taken = usage_from(text)
    assert [(row.day, row.hour, row.seconds) for row in taken.usage] == [
        ("2026-11-24", 17, 1800),
        ("2026-11-24", 16, 3600),
    ]
    assert taken.left_out == (LeftOut("sums"),)


@given(st.integers(0, 86400), st.datetimes())
def test_no_hour_gets_more_than_it_has(seconds: int, written: object) -> None:
    text = f"[USER]\nTIME_SPENT_DAY = {seconds}\nLAST_CHECKED = {written:%Y-%m-%d %H:%M:%S}\n"
    try:
        rows = usage_from(text).usage
    except InputError:  # years before 1000 are not written with four digits
        return
    assert all(0 < row.seconds <= 3600 for row in rows)
    assert sum(row.seconds for row in rows) <= seconds


@pytest.mark.parametrize(
    "text", ["[USER]\nTIME_SPENT_DAY = 1\n", "[USER]\nTIME_SPENT_DAY = x\nLAST_CHECKED = y\n"]
)
def test_what_is_no_file_of_use_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"import\.timekpr"):
        usage_from(text)
