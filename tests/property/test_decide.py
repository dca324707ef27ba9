"""Decisions against a simulator that is as simple as can be, and laws that must always hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from familysafe.screentime.decide import Allow, Closed, Grant, Stop, Used, decide
from familysafe.screentime.rules import Holiday, Rules, StopReason, Window

PHNOM_PENH = ZoneInfo("Asia/Phnom_Penh")
MONDAY = datetime(2026, 11, 23, 0, 0, tzinfo=PHNOM_PENH)

minutes = st.integers(0, 95).map(lambda quarter: quarter * 15)
windows = st.builds(Window, minutes, minutes).filter(lambda window: window.start != window.end)
limits = st.none() | st.integers(0, 16).map(lambda quarter: quarter * 15)
rules = st.builds(
    Rules,
    daily=st.tuples(*[limits] * 7),
    week=st.none() | st.integers(0, 10).map(lambda hours: hours * 60),
    hours=st.tuples(*[st.just(()) | st.tuples(windows) | st.tuples(windows, windows)] * 7),
    bedtime=st.none() | windows,
    day_start=st.sampled_from([0, 180, 240]),
    holidays=st.just(())
    | st.tuples(
        st.builds(Holiday, st.just(date(2026, 11, 25)), st.just(date(2026, 11, 26)), limits)
    ),
)
moments = st.integers(0, 7 * 96 - 1).map(
    lambda quarter: (MONDAY + timedelta(minutes=15 * quarter)).astimezone(UTC)
)
used = st.builds(
    lambda day, before: Used(day * 60, (day + before) * 60),
    st.integers(0, 300),
    st.integers(0, 600),
)


# --- the simulator: one question a minute, in the plainest words ---------------------------


def use_day(now: datetime, given_rules: Rules) -> date:
    local = now.astimezone(PHNOM_PENH)
    before_start = local.hour * 60 + local.minute < given_rules.day_start
    return local.date() - timedelta(days=1) if before_start else local.date()


def limit_of(given_rules: Rules, day: date) -> int | None:
    for holiday in given_rules.holidays:
        if holiday.first <= day <= holiday.last:
            return holiday.minutes
    return given_rules.daily[day.weekday()]


def lies_in(window: Window, day: date, minute: datetime) -> bool:
    """Does a minute lie in the window which begins on ``day``?"""
    midnight = datetime(day.year, day.month, day.day, tzinfo=PHNOM_PENH)
    start = midnight + timedelta(minutes=window.start)
    return start <= minute < start + timedelta(minutes=(window.end - window.start) % 1440)


def open_by_clock(given_rules: Rules, now: datetime) -> bool:
    local = now.astimezone(PHNOM_PENH).replace(second=0, microsecond=0)
    today, yesterday = local.date(), local.date() - timedelta(days=1)
    bedtime = given_rules.bedtime
    if bedtime and any(lies_in(bedtime, day, local) for day in (today, yesterday)):
        return False
    if any(lies_in(window, today, local) for window in given_rules.hours[today.weekday()]):
        return True
    for window in given_rules.hours[yesterday.weekday()]:
        if window.start > window.end and lies_in(window, yesterday, local):
            return True
    return not given_rules.hours[today.weekday()]


def may_go_on(given_rules: Rules, given_used: Used, now: datetime, then: datetime) -> bool:
    """Without grants: open at ``then`` if nothing is used between now and then?"""
    today, day = use_day(now, given_rules), use_day(then, given_rules)
    limit = limit_of(given_rules, day)
    day_used = given_used.day if day == today else 0
    same_week = day.isocalendar()[:2] == today.isocalendar()[:2]
    week_used = given_used.week if same_week else 0
    if limit is not None and day_used >= limit * 60:
        return False
    if given_rules.week is not None and week_used >= given_rules.week * 60:
        return False
    return open_by_clock(given_rules, then)


@settings(max_examples=150)
@given(rules, used, moments)
@example(
    Rules(daily=(60,) * 7, bedtime=Window(1200, 390)),
    Used(3600, 3600),
    datetime(2026, 11, 24, 10, tzinfo=UTC),
)
def test_decisions_are_those_of_the_simulator(
    given_rules: Rules, given_used: Used, now: datetime
) -> None:
    decision = decide(given_rules, given_used, (), Closed(), now, PHNOM_PENH)

    assert isinstance(decision, Allow) == may_go_on(given_rules, given_used, now, now)
    if isinstance(decision, Stop):
        steps = (now + timedelta(minutes=15 * each) for each in range(1, 8 * 96))
        opens = next((at for at in steps if may_go_on(given_rules, given_used, now, at)), None)
        assert opens is None or decision.until == opens


@settings(max_examples=150)
@given(rules, used, moments)
def test_what_is_left_is_what_the_simulator_lets_pass(
    given_rules: Rules, given_used: Used, now: datetime
) -> None:
    decision = decide(given_rules, given_used, (), Closed(), now, PHNOM_PENH)
    assume(isinstance(decision, Allow) and decision.left is not None)
    assert isinstance(decision, Allow)
    assert decision.left is not None
    end = now + timedelta(seconds=decision.left)
    today = use_day(now, given_rules)

    minute = now
    while minute < end and use_day(minute, given_rules) == today:
        passed = int((minute - now).total_seconds())
        spent = Used(given_used.day + passed, given_used.week + passed)
        assert may_go_on(given_rules, spent, minute, minute)
        minute += timedelta(minutes=15)


@given(rules, used, moments, st.integers(1, 7200))
def test_more_use_never_unlocks(
    given_rules: Rules, given_used: Used, now: datetime, more: int
) -> None:
    assume(isinstance(decide(given_rules, given_used, (), Closed(), now, PHNOM_PENH), Stop))
    spent = Used(given_used.day + more, given_used.week + more)

    assert isinstance(decide(given_rules, spent, (), Closed(), now, PHNOM_PENH), Stop)


closings = st.builds(Closed, stopped=st.none() | moments, paused=st.none() | moments)


@given(rules, used, closings, moments, st.integers(1, 240))
def test_a_grant_opens_at_once(
    given_rules: Rules, given_used: Used, closed: Closed, now: datetime, amount: int
) -> None:
    assume(all(at is None or at <= now for at in (closed.stopped, closed.paused)))
    grant = Grant(now, amount * 60, given_used.day, given_used.week)

    decision = decide(given_rules, given_used, (grant,), closed, now, PHNOM_PENH)

    assert isinstance(decision, Allow)


@given(rules, used, closings, moments, st.integers(1, 240), st.integers(0, 180))
def test_a_grant_never_shortens(
    given_rules: Rules,
    given_used: Used,
    closed: Closed,
    now: datetime,
    amount: int,
    later: int,
) -> None:
    assume(all(at is None or at <= now for at in (closed.stopped, closed.paused)))
    then = now + timedelta(minutes=later)
    grant = Grant(now, amount * 60, given_used.day, given_used.week)

    without = decide(given_rules, given_used, (), closed, then, PHNOM_PENH)
    granted = decide(given_rules, given_used, (grant,), closed, then, PHNOM_PENH)

    if isinstance(without, Allow):
        assert isinstance(granted, Allow)
        assert granted.left is None or (without.left is not None and granted.left >= without.left)


@given(rules, used, closings, moments)
def test_limits_end_at_eighteen(
    given_rules: Rules, given_used: Used, closed: Closed, now: datetime
) -> None:
    decision = decide(given_rules, given_used, (), closed, now, PHNOM_PENH, grown=True)

    assert decision == Allow(None, None)


@given(rules, used, moments)
def test_paused_says_no_time_at_which_it_opens(
    given_rules: Rules, given_used: Used, now: datetime
) -> None:
    closed = Closed(paused=now)

    decision = decide(given_rules, given_used, (), closed, now, PHNOM_PENH)

    assert decision == Stop(StopReason.PAUSED, None, None)


BERLIN = ZoneInfo("Europe/Berlin")


@given(st.integers(0, 72 * 4), st.sampled_from([date(2026, 3, 28), date(2026, 10, 24)]))
def test_a_changed_summer_time_never_adds_to_a_daily_limit(quarter: int, day: date) -> None:
    """Two hours a day stay two hours of use, on the day of 23 hours and on that of 25."""
    start = datetime(day.year, day.month, day.day, 4, tzinfo=BERLIN).astimezone(UTC)
    now = start + timedelta(minutes=15 * quarter)
    two_hours = Rules(daily=(120,) * 7, hours=((Window(14 * 60, 18 * 60),),) * 7)

    decision = decide(two_hours, Used(0, 0), (), Closed(), now, BERLIN)

    if isinstance(decision, Allow):
        assert decision.left is not None
        assert decision.left <= 120 * 60
    else:
        assert decision.until is not None
        assert decision.until.astimezone(BERLIN).hour == 14


@given(rules, used, moments, st.integers(60, 86400))
def test_a_grant_is_worth_its_seconds_and_no_more(
    given_rules: Rules, given_used: Used, now: datetime, seconds: int
) -> None:
    """What is left right after giving more than it was is at most the grant."""
    free = msgspec.structs.replace(given_rules, bedtime=None, hours=((),) * 7)
    before = decide(free, given_used, (), Closed(), now, PHNOM_PENH)
    grant = Grant(now, seconds, given_used.day, given_used.week)
    after = decide(free, given_used, (grant,), Closed(), now, PHNOM_PENH)

    assert isinstance(after, Allow)
    if after.left is not None:
        left_before = (before.left or 0) if isinstance(before, Allow) else 0
        assert after.left <= left_before + seconds
