"""Whole evenings, minute by minute: a child who uses every minute it may, and a guardian who gives
time, stops and pauses. A simulator of counters in whole minutes says what must come out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from familysafe.screentime.decide import Allow, Closed, Decision, Grant, Stop, Used, decide
from familysafe.screentime.rules import Rules, StopReason, Window
from tests.property.test_decide import (
    MONDAY,
    PHNOM_PENH,
    limit_of,
    open_by_clock,
    rules,
    use_day,
)

EVENING = 4 * 60
GIVE, UNTIL, STOP, PAUSE, GO_ON = "give", "until", "stop", "pause", "go on"

moments = st.integers(0, 7 * 96 - 1).map(
    lambda quarter: (MONDAY + timedelta(minutes=15 * quarter)).astimezone(UTC)
)
events = st.dictionaries(
    st.integers(0, EVENING - 1),
    st.tuples(st.sampled_from([GIVE, UNTIL]), st.sampled_from([1, 15, 60]))
    | st.tuples(st.sampled_from([STOP, PAUSE, GO_ON]), st.just(0)),
    max_size=6,
)


@dataclass
class Simulator:
    """What is left in whole minutes, counted down one by one. None is no limit."""

    rules: Rules
    day: date
    day_left: int | None = None
    week_left: int | None = None
    passed: int = 0
    passed_in_pause: int = 0
    lifted: int = 0
    paused: bool = False
    stopped: bool = False

    def __post_init__(self) -> None:
        self.week_left = self.rules.week
        self.day_left = limit_of(self.rules, self.day)

    def turn_to(self, day: date) -> None:
        if day == self.day:
            return
        if day.isocalendar()[:2] != self.day.isocalendar()[:2]:
            self.week_left = self.rules.week
        self.day, self.stopped = day, False
        self.day_left = limit_of(self.rules, day)

    def hear(self, event: str, amount: int) -> None:
        if event == GIVE:
            self.passed += amount
            self.passed_in_pause += amount
            if self.lifted:
                self.lifted += amount
                return
            self.day_left = None if self.day_left is None else max(0, self.day_left) + amount
            self.week_left = None if self.week_left is None else max(0, self.week_left) + amount
        elif event == UNTIL:
            self.passed = max(self.passed, amount)
            self.passed_in_pause = max(self.passed_in_pause, amount)
            self.lifted = max(self.lifted, amount)
        elif event == STOP:
            self.stopped, self.passed, self.passed_in_pause = True, 0, 0
        elif event == PAUSE:
            self.paused, self.passed_in_pause = True, 0
        else:
            self.paused = False

    def is_open(self, now: datetime) -> bool:
        free = self.passed_in_pause if self.paused else self.passed
        closed = self.paused or self.stopped or not open_by_clock(self.rules, now)
        if closed and not free:
            return False
        return bool(self.lifted) or all(
            left is None or left > 0 for left in (self.day_left, self.week_left)
        )

    def minute_passes(self, *, used: bool) -> None:
        self.passed = max(0, self.passed - 1)
        self.passed_in_pause = max(0, self.passed_in_pause - 1)
        self.lifted = max(0, self.lifted - 1)
        if used:
            self.day_left = None if self.day_left is None else self.day_left - 1
            self.week_left = None if self.week_left is None else self.week_left - 1


@dataclass
class Book:
    """What the guard would hand to ``decide``."""

    rules: Rules
    used: dict[date, int] = field(default_factory=dict)
    grants: tuple[Grant, ...] = ()
    closed: Closed = field(default_factory=Closed)

    def amounts(self, day: date) -> Used:
        week = [d for d in self.used if d.isocalendar()[:2] == day.isocalendar()[:2]]
        return Used(self.used.get(day, 0) * 60, sum(self.used[d] for d in week) * 60)

    def hear(self, event: str, amount: int, now: datetime, day: date) -> None:
        used = self.amounts(day)
        if event == GIVE:
            self.grants += (Grant(now, amount * 60, used.day, used.week),)
        elif event == UNTIL:
            until = now + timedelta(minutes=amount)
            self.grants += (Grant(now, amount * 60, used.day, used.week, until),)
        elif event == STOP:
            self.closed = msgspec.structs.replace(self.closed, stopped=now)
        else:
            since = now if event == PAUSE else None
            self.closed = msgspec.structs.replace(self.closed, paused=since)

    def decide(self, now: datetime, day: date) -> Decision:
        return decide(self.rules, self.amounts(day), self.grants, self.closed, now, PHNOM_PENH)


TEN_AT_BEDTIME = {0: (GIVE, 15), 5: (GIVE, 15), 40: (GIVE, 1)}
LATE = {120: (GIVE, 15)}
A_FILM = {0: (UNTIL, 60), 30: (GIVE, 15), 100: (GIVE, 15)}
DINNER = {0: (GIVE, 60), 30: (PAUSE, 0), 50: (GIVE, 15), 90: (GO_ON, 0)}


@settings(max_examples=50)
@given(rules, moments, events, st.booleans())
@example(
    Rules(bedtime=Window(1200, 390)), datetime(2026, 11, 24, 13, tzinfo=UTC), TEN_AT_BEDTIME, False
)
@example(Rules(daily=(60,) * 7), datetime(2026, 11, 24, 10, tzinfo=UTC), DINNER, False)
@example(Rules(daily=(60,) * 7), datetime(2026, 11, 24, 10, tzinfo=UTC), LATE, True)
@example(Rules(daily=(30,) * 7), datetime(2026, 11, 24, 10, tzinfo=UTC), A_FILM, False)
def test_every_minute_is_that_of_the_simulator(
    given_rules: Rules,
    start: datetime,
    given_events: dict[int, tuple[str, int]],
    goes_on: bool,
) -> None:
    """``goes_on``: where nothing is locked, a child may go on after the end, and it is counted."""
    simulator = Simulator(given_rules, use_day(start, given_rules))
    book = Book(given_rules)
    promised: datetime | None = None

    for minute in range(EVENING):
        now = start + timedelta(minutes=minute)
        day = use_day(now, given_rules)
        simulator.turn_to(day)
        if minute in given_events:
            promised = None
            event, amount = given_events[minute]
            simulator.hear(event, amount)
            book.hear(event, amount, now, day)
        decision = book.decide(now, day)
        is_open = simulator.is_open(now)
        assert isinstance(decision, Allow) == is_open, (minute, decision)
        if isinstance(decision, Stop):
            assert promised is None or now < promised
            promised = decision.until
        else:
            assert promised is None or now == promised
            promised = None
            assert decision.left is None or decision.left >= 60
        if is_open or goes_on:
            book.used[day] = book.used.get(day, 0) + 1
        simulator.minute_passes(used=is_open or goes_on)


# --- single evenings in words --------------------------------------------------------------

SIX = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # Tuesday 18:00
EIGHT = SIX + timedelta(hours=2)
BEDTIME = Rules(daily=(None,) * 7, bedtime=Window(20 * 60, 6 * 60))
FIFTEEN = timedelta(minutes=15)


def test_pressing_fifteen_twice_at_bedtime_gives_half_an_hour() -> None:
    twice = (Grant(EIGHT, 900, 0, 0), Grant(EIGHT + timedelta(seconds=2), 900, 0, 0))

    decision = decide(BEDTIME, Used(), twice, Closed(), EIGHT + timedelta(seconds=2), PHNOM_PENH)

    assert decision == Allow(1798, EIGHT + 2 * FIFTEEN)


def test_a_pause_holds_against_what_was_given_before_it() -> None:
    given_before = (Grant(SIX, 3600, 0, 0),)
    at_dinner = SIX + FIFTEEN

    decision = decide(
        Rules(), Used(), given_before, Closed(paused=at_dinner), at_dinner, PHNOM_PENH
    )

    assert decision == Stop(StopReason.PAUSED, None, None)


def test_stop_now_holds_against_what_was_given_before_it_and_yields_to_what_comes_after() -> None:
    before, after = Grant(SIX, 3600, 0, 0), Grant(SIX + 2 * FIFTEEN, 900, 0, 0)
    stopped = Closed(stopped=SIX + FIFTEEN)
    later = SIX + 2 * FIFTEEN

    closed = decide(Rules(), Used(), (before,), stopped, later, PHNOM_PENH)
    opened = decide(Rules(), Used(), (before, after), stopped, later, PHNOM_PENH)

    assert isinstance(closed, Stop)
    assert closed.reason is StopReason.STOPPED
    assert opened == Allow(900, later + FIFTEEN)


def test_a_day_of_no_minutes_closes_when_it_begins() -> None:
    """Tuesday is free and Wednesday has none: the end comes at 03:00 and can be warned of."""
    none_on_wednesday = Rules(daily=(None, None, 0, None, None, None, None))
    three = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)

    decision = decide(none_on_wednesday, Used(), (), Closed(), SIX, PHNOM_PENH)

    assert decision == Allow(9 * 3600, three)


def test_what_is_given_shortly_before_a_new_day_lasts_into_it() -> None:
    ten_to_three = datetime(2026, 11, 24, 19, 50, tzinfo=UTC)
    grant = (Grant(ten_to_three, 900, 0, 0),)

    decision = decide(
        BEDTIME, Used(), grant, Closed(), ten_to_three + timedelta(minutes=11), PHNOM_PENH
    )

    assert decision == Allow(4 * 60, ten_to_three + FIFTEEN)
