"""Rests: a simulator that counts minutes one by one says what must come out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.screentime.decide import Allow, Closed, Grant, Stop, Used, decide
from familysafe.screentime.rest import FRESH, Stretch, lengthened
from familysafe.screentime.rules import Rest, Rules, StopReason

PHNOM_PENH = ZoneInfo("Asia/Phnom_Penh")
START = datetime(2026, 11, 24, 2, tzinfo=UTC)
rests = st.builds(Rest, st.integers(1, 40), st.integers(1, 20))
wishes = st.lists(st.booleans(), min_size=1, max_size=180)
"""Minute by minute: does the child want to use the computer?"""


def decided(rules: Rules, stretch: Stretch, now: datetime, *grants: Grant) -> Allow | Stop:
    return decide(rules, Used(), grants, Closed(), now, PHNOM_PENH, stretch=stretch)


@settings(max_examples=200)
@given(rests, wishes)
def test_a_rest_comes_and_ends_as_in_the_simulator(rest: Rest, wanted: list[bool]) -> None:
    rules, stretch, now = Rules(rest=rest), FRESH, START
    used, idle = 0, rest.minutes  # the simulator's whole knowledge, in minutes
    for wants in wanted:
        if idle >= rest.minutes:
            used = 0
        decision = decided(rules, stretch, now)
        if used >= rest.after:
            until = now + timedelta(minutes=rest.minutes - idle)
            assert decision == Stop(StopReason.REST, until, None)
        else:
            assert isinstance(decision, Allow)
            assert decision.left == (rest.after - used) * 60
        now += timedelta(minutes=1)
        if wants and isinstance(decision, Allow):
            used, idle = used + 1, 0
            stretch = lengthened(stretch, rest, 60, now)
        else:
            idle += 1


@given(rests, st.integers(0, 3600), st.integers(60, 7200))
def test_a_grant_holds_open_over_a_rest_for_just_its_time(
    rest: Rest, more: int, seconds: int
) -> None:
    rules = Rules(rest=rest)
    due = Stretch(rest.after * 60 + more, START)
    grant = Grant(START, seconds, 0, 0)

    given_now = decided(rules, due, START, grant)
    ended = START + timedelta(seconds=seconds)
    used_on = lengthened(due, rest, seconds, ended)

    assert isinstance(decided(rules, due, START), Stop)
    assert given_now == Allow(seconds, given_now.until)
    assert decided(rules, used_on, ended, grant) == Stop(
        StopReason.REST, ended + timedelta(minutes=rest.minutes), None
    )


@given(rests, st.lists(st.tuples(st.integers(1, 600), st.integers(0, 1500)), max_size=12))
def test_pieces_of_use_are_worth_their_sum(rest: Rest, pieces: list[tuple[int, int]]) -> None:
    """Told second by second or in one piece, a stretch is the same."""
    told, split, now = FRESH, FRESH, START
    for seconds, gap in pieces:
        now += timedelta(seconds=gap)
        for each in range(seconds):
            split = lengthened(split, rest, 1, now + timedelta(seconds=each + 1))
        now += timedelta(seconds=seconds)
        told = lengthened(told, rest, seconds, now)

    assert told == split


def test_on_a_holiday_any_hours_may_hold() -> None:
    from datetime import date

    from familysafe.screentime.rules import Holiday, Window

    new_year = Holiday(date(2026, 4, 14), date(2026, 4, 16), 180, any_hours=True)
    plain = Holiday(date(2026, 4, 14), date(2026, 4, 16), 180)
    afternoons = ((Window(15 * 60, 18 * 60),),) * 7
    morning = datetime(2026, 4, 15, 9, tzinfo=PHNOM_PENH).astimezone(UTC)

    free = decided(Rules(hours=afternoons, holidays=(new_year,)), FRESH, morning)
    held = decided(Rules(hours=afternoons, holidays=(plain,)), FRESH, morning)

    assert free == Allow(180 * 60, free.until)
    assert isinstance(held, Stop)
    assert held.reason is StopReason.HOURS
