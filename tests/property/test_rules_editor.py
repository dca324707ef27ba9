"""Whatever the editors can make is kept by the guard, drawn as it is decided, and said in words."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.core.texts import without_breaks
from familysafe.presentation import rules_page as model
from familysafe.presentation import time as time_model
from familysafe.presentation.agent_words import clock, length
from familysafe.presentation.rule_sentence import rule_sentence
from familysafe.presentation.time_sentence import headline, second_line
from familysafe.screentime import hours
from familysafe.screentime.checked import MOST_WINDOWS, checked_rules
from familysafe.screentime.decide import Allow, Closed, Used, decide
from familysafe.screentime.public_holidays import with_holidays
from familysafe.screentime.rules import (
    DAY_MINUTES,
    Holiday,
    LastStep,
    Level,
    Rest,
    Rules,
    Window,
)
from familysafe.system.catalogue import load_texts

TEXTS = {language: load_texts(language) for language in ("en", "km")}
ZONE = timezone(timedelta(hours=7))
MONDAY = date(2026, 11, 23)

MINUTES = st.none() | st.integers(0, DAY_MINUTES)
TIMES = st.integers(0, DAY_MINUTES - 1)
WINDOWS = (
    st.builds(Window, TIMES, TIMES | st.just(DAY_MINUTES))
    .filter(lambda each: each.start != each.end)
    .filter(lambda each: not (each.start == 0 and each.end == DAY_MINUTES))
)
DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))
HOLIDAYS = st.builds(
    lambda first, count, minutes, any_hours, name: Holiday(
        first, first + timedelta(days=count), minutes, any_hours, name
    ),
    DATES,
    st.integers(0, 13),
    MINUTES,
    st.booleans(),
    st.sampled_from(["", "Wedding", "KH/water-festival"]),
)


@st.composite
def edited(draw: st.DrawFn) -> Rules:
    """Rules as they come out of the editors, press by press."""
    rules = Rules()
    for day in range(7):
        rules = time_model.with_day(rules, day, draw(MINUTES))
        rules = hours.with_windows(rules, (day,), draw(st.lists(WINDOWS, max_size=4)))
    if draw(st.booleans()):
        day = draw(st.integers(0, 6))
        rules = hours.with_hours_of(rules, day, draw(st.sampled_from([range(5), range(7)])))
    rules = model.with_week(rules, draw(st.none() | st.integers(0, 7 * DAY_MINUTES)))
    rests = st.builds(Rest, st.integers(1, 1439), st.integers(1, 1439))
    rules = model.with_rest(rules, draw(st.none() | rests))
    rules = model.with_day_start(rules, draw(TIMES))
    rules = model.with_last_step(rules, draw(st.sampled_from(LastStep)))
    rules = time_model.with_level(rules, draw(st.sampled_from(Level)))
    rules = time_model.with_bedtime(rules, draw(st.none() | WINDOWS))
    return with_holidays(rules, draw(st.lists(HOLIDAYS, max_size=5)))


@given(edited())
@settings(max_examples=150, deadline=None)
def test_the_guard_keeps_whatever_the_editors_make(rules: Rules) -> None:
    assert checked_rules(rules) == rules
    wire = msgspec.json.decode(msgspec.json.encode(rules), type=Rules)
    assert wire == rules


@pytest.mark.parametrize("language", ["en", "km"])
@given(rules=edited())
@settings(max_examples=100, deadline=None)
def test_every_number_of_the_rules_is_in_their_sentence(language: str, rules: Rules) -> None:
    texts = TEXTS[language]

    said = without_breaks(rule_sentence("Dara", rules, texts))

    wanted = [clock(rules.day_start)] if rules.day_start != 180 else []
    windows = [window for day in rules.hours for window in day]
    windows += [rules.bedtime] if rules.bedtime else []
    wanted += [clock(minute) for each in windows for minute in (each.start, each.end)]
    amounts = [*rules.daily, *(each.minutes for each in rules.holidays), rules.week or None]
    amounts += [rules.rest.after, rules.rest.minutes] if rules.rest else []
    wanted += [without_breaks(length(texts, each)) for each in amounts if each]
    for each in rules.holidays:
        wanted += [str(each.first.day), str(each.last.day), str(each.last.year)]
        if (each.first.month, each.first.year) != (each.last.month, each.last.year):
            wanted.append(str(each.first.year))
    assert [each for each in wanted if each not in said] == []
    if None in rules.daily and set(rules.daily) != {None}:
        assert without_breaks(texts("rules.say.no_limit")) in said
    if 0 in rules.daily:
        assert without_breaks(texts("rules.say.none")) in said
    numbers = set(re.findall(r"\d+", " ".join(wanted)))
    assert set(re.findall(r"\d+", said)) <= numbers


@pytest.mark.parametrize("language", ["en", "km"])
@given(rules=edited(), day=DATES)
@settings(max_examples=100, deadline=None)
def test_the_page_begins_with_everything_that_holds(language: str, rules: Rules, day: date) -> None:
    texts = TEXTS[language]

    parts = headline("Dara", rules, texts, day, own=False)
    said = "".join(words for words, _ in parts) + second_line(rules, texts, day, own=False)
    said = without_breaks(said)

    windows = [window for each in rules.hours for window in each]
    wanted = [clock(minute) for each in windows for minute in (each.start, each.end)]
    wanted += [clock(rules.bedtime.start)] if rules.bedtime else []
    amounts = [*rules.daily, rules.week or None]
    amounts += [rules.rest.after, rules.rest.minutes] if rules.rest else []
    amounts += [
        each.minutes
        for each in rules.holidays
        if each.last >= day and each.first <= day + timedelta(days=14)
    ]
    wanted += [without_breaks(length(texts, each)) for each in amounts if each]
    assert [each for each in wanted if each not in said] == []
    assert "{" not in said


@given(edited(), st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_the_line_of_a_day_is_what_the_clock_decides(rules: Rules, weekday: int) -> None:
    """Minute by minute, against the guard's own decision about rules without use and holidays."""
    plain = Rules(hours=rules.hours, bedtime=rules.bedtime)
    spans = hours.open_spans(plain, weekday)
    day = MONDAY + timedelta(days=weekday)
    edges = {minute for span in spans for minute in span}
    edges |= {each.start for windows in plain.hours for each in windows}
    probes = {min(max(edge + by, 0), DAY_MINUTES - 1) for edge in edges for by in (-1, 0, 1)}
    for minute in sorted(probes | set(range(0, DAY_MINUTES, 97))):
        moment = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZONE)
        decision = decide(plain, Used(), (), Closed(), moment.astimezone(UTC), ZONE)
        drawn = any(first <= minute < last for first, last in spans)
        assert isinstance(decision, Allow) == drawn, (minute, spans)


@given(st.lists(WINDOWS, max_size=6), st.integers(0, 6))
def test_joining_windows_changes_nothing_that_is_allowed(
    windows: list[Window], weekday: int
) -> None:
    try:
        tidy = hours.with_windows(Rules(), (weekday,), windows)
    except InputError:
        return
    as_given = [windows if day == weekday else [] for day in range(7)]
    raw = Rules(hours=tuple(tuple(each) for each in as_given))
    for day in range(7):
        if tidy.hours[weekday] or not windows:
            assert hours.open_spans(tidy, day) == hours.open_spans(raw, day)
    assert len(tidy.hours[weekday]) <= MOST_WINDOWS


def test_windows_that_fill_the_day_leave_it_open() -> None:
    whole = [Window(0, 12 * 60), Window(11 * 60, DAY_MINUTES)]

    assert hours.with_windows(Rules(), (0,), whole).hours[0] == ()


def test_too_many_windows_are_refused() -> None:
    many = [Window(hour * 60, hour * 60 + 30) for hour in range(0, 14, 2)]

    with pytest.raises(InputError, match="rules.hours"):
        hours.with_windows(Rules(), (0,), many)
    kept = hours.with_window(Rules(), 0, many[0])
    assert hours.with_window(kept, 0, many[1], instead=many[0]).hours[0] == (many[1],)
    assert hours.without_window(kept, 0, many[0]) == Rules()
