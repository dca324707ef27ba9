from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.clock import Instant
from familysafe.screentime.decide import day_of, week_of
from familysafe.screentime.ledger import Slice, Span, SteadyTime, slices, total
from familysafe.screentime.presets import minute_of_day, preset
from familysafe.screentime.rules import Level, Rules
from familysafe.screentime.warnings import still_said, warning_due

ZONE = ZoneInfo("Asia/Phnom_Penh")
NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)  # 12:00 in Phnom Penh

spans = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 60)).map(
        lambda pair: Span(float(pair[0]), float(pair[0] + pair[1]))
    ),
    max_size=12,
)


@given(spans, st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_gives_the_same_total(
    given_spans: list[Span], random: object
) -> None:
    told = given_spans + given_spans[:3]
    random.shuffle(told)  # type: ignore[attr-defined]
    seconds = {s for span in given_spans for s in range(int(span.start), int(span.end))}

    assert total(told) == len(seconds)


@given(st.integers(1, 200_000), st.integers(0, 86_399))
def test_slices_add_up_and_lie_within_their_hour(seconds: int, later: int) -> None:
    ended = NOON + timedelta(seconds=later)
    found = slices(ended, seconds, ZONE, 180)

    assert sum(each.seconds for each in found) == pytest.approx(seconds)
    assert all(0 < each.seconds <= 3600 for each in found)
    assert len({(each.day, each.hour) for each in found}) == len(found)


def test_an_evening_past_midnight_is_one_day() -> None:
    half_past_midnight = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)

    found = slices(half_past_midnight, 3600, ZONE, 180)

    assert found == (Slice("2026-11-24", 23, 1800.0), Slice("2026-11-24", 0, 1800.0))


def test_days_begin_at_three_and_weeks_on_monday() -> None:
    at_two = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)  # Tuesday 02:00
    assert day_of(at_two, ZONE, 180).isoformat() == "2026-11-23"
    assert day_of(at_two + timedelta(hours=1), ZONE, 180).isoformat() == "2026-11-24"
    assert week_of(day_of(at_two, ZONE, 180)).isoformat() == "2026-11-23"


def reading(utc: datetime, boot: float) -> Instant:
    return Instant(utc=utc, monotonic=boot, boot=boot)


def test_a_clock_set_back_or_forward_moves_nothing() -> None:
    steady = SteadyTime.begin(reading(NOON, 1000.0), None)

    back = reading(NOON - timedelta(hours=5), 1060.0)
    forward = reading(NOON + timedelta(days=1), 1060.0)

    assert steady.at(back) == steady.at(forward) == NOON + timedelta(seconds=60)
    assert steady.was_changed(back)
    assert steady.was_changed(forward)
    assert not steady.was_changed(reading(NOON + timedelta(seconds=61), 1060.0))


def test_a_start_before_the_latest_known_time_gains_nothing() -> None:
    high_water = NOON + timedelta(hours=3)

    assert SteadyTime.begin(reading(NOON, 0.0), high_water).start == high_water
    assert SteadyTime.begin(reading(high_water, 0.0), NOON).start == high_water


def test_each_warning_is_said_once_and_again_after_more_time() -> None:
    said: frozenset[int] = frozenset()
    heard = []
    for left in [1200, 900, 890, 300, 290, 60, 30, 900 + 30, 899, 61, 60, 0]:
        said = still_said(left, said)
        due = warning_due(left, said)
        if due is not None:
            heard.append((left, due))
            said |= {due}

    assert heard == [(900, 15), (300, 5), (60, 1), (899, 15), (61, 2), (60, 1)]


def heard_from(lefts: list[int]) -> list[int]:
    said: frozenset[int] = frozenset()
    heard = []
    for left in lefts:
        said = still_said(left, said)
        due = warning_due(left, said)
        if due is not None:
            heard.append(due)
            said |= {due}
    return heard


def test_who_begins_with_less_hears_how_much_it_is() -> None:
    assert heard_from(list(range(600, 0, -5))) == [10, 5, 1]
    assert heard_from(list(range(200, 0, -5))) == [4, 1]
    assert heard_from([30, 20, 0]) == [1]


@given(st.lists(st.integers(0, 2000), min_size=1, max_size=60))
def test_a_warning_is_true_and_none_is_said_twice_on_the_way_down(lefts: list[int]) -> None:
    down = sorted(lefts, reverse=True)
    heard = heard_from(down)

    assert heard == sorted(set(heard), reverse=True)
    assert len(heard) <= 3
    assert all(any(0 <= minutes * 60 - left < 60 for left in down) for minutes in heard)
    assert (1 in heard) == any(0 < left <= 60 for left in down)


def test_no_limit_warns_of_nothing() -> None:
    assert warning_due(None, frozenset()) is None
    assert still_said(None, frozenset({15})) == frozenset()


@pytest.mark.parametrize(("age", "school"), [(1, 0), (4, 60), (5, 60), (8, 60), (15, None)])
def test_a_child_begins_with_the_advice_for_its_age(age: int, school: int | None) -> None:
    rules = preset(age)

    assert rules.daily[0] == school
    assert rules.level is Level.REMIND
    assert rules.bedtime is not None
    assert Rules().level is Level.REMIND


@pytest.mark.parametrize("text", ["24:00", "7", "07:60", "a:bc", "07:5", "-1:00", ""])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="time of day"):
        minute_of_day(text)


def test_times_of_day_are_minutes() -> None:
    assert (minute_of_day("00:00"), minute_of_day("20:00"), minute_of_day("23:59")) == (
        0,
        1200,
        1439,
    )
