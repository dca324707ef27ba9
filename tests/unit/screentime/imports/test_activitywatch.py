"""Use from an export of ActivityWatch."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.screentime.imports.activitywatch import usage_from
from familysafe.screentime.imports.taken import LeftOut, Taken, within

ZONE = timezone(timedelta(hours=7))
NINE = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
"""09:00 in Phnom Penh."""


def event(minutes: float, length: float, **data: str) -> dict[str, Any]:
    at = NINE + timedelta(minutes=minutes)
    return {"timestamp": at.isoformat(), "duration": length * 60, "data": data}


def export(windows: list[dict[str, Any]], away: list[dict[str, Any]] | None = None) -> bytes:
    buckets = {"aw-watcher-window_pc": {"type": "currentwindow", "events": windows}}
    if away is not None:
        buckets["aw-watcher-afk_pc"] = {"type": "afkstatus", "events": away}
    return json.dumps({"buckets": buckets}).encode()


def seconds(taken: Taken) -> dict[tuple[int, str], int]:
    return {(row.hour, row.app): round(row.seconds) for row in taken.usage}


def test_only_time_at_the_computer_counts_and_titles_are_not_read() -> None:
    data = export(
        [
            event(0, 30, app="firefox", title="secret"),
            event(30, 60, app="minecraft", title="secret"),
        ],
        [
            event(0, 20, status="not-afk"),
            event(20, 20, status="afk"),
            event(40, 50, status="not-afk"),
        ],
    )
    taken = usage_from(data, ZONE, 180)
    assert seconds(taken) == {(9, "firefox"): 1200, (9, "minecraft"): 1200, (10, "minecraft"): 1800}
    assert "secret" not in repr(taken)


def test_two_windows_are_never_counted_at_once() -> None:
    data = export([event(0, 30, app="a"), event(10, 30, app="b")])
    taken = usage_from(data, ZONE, 180)
    assert seconds(taken) == {(9, "a"): 1800, (9, "b"): 600}
    assert taken.left_out == (LeftOut("no_away"),)


def test_the_form_of_an_older_version_is_read_too() -> None:
    bucket = {"id": "w", "type": "currentwindow", "events": [event(0, 5, app="a")]}
    data = json.dumps({"buckets": [bucket]}).encode()
    assert seconds(usage_from(data, ZONE, 180)) == {(9, "a"): 300}


@pytest.mark.parametrize("duration", [-1, 1e9, 3 * 86400])
def test_a_damaged_event_is_left_out_and_said(duration: float) -> None:
    bad = {"timestamp": NINE.isoformat(), "duration": duration, "data": {"app": "x"}}
    taken = usage_from(export([bad, event(0, 5, app="a")]), ZONE, 180)
    assert seconds(taken) == {(9, "a"): 300}
    assert LeftOut("damaged") in taken.left_out


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", b'{"buckets": 1}'])
def test_what_is_no_export_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"import\.activitywatch"):
        usage_from(data, ZONE, 180)


def test_an_export_without_windows_says_what_is_missing() -> None:
    with pytest.raises(InputError) as refused:
        usage_from(b'{"buckets": {}}', ZONE, 180)
    assert refused.value.code == "import.activitywatch.empty"


def test_days_that_are_not_kept_are_left_out() -> None:
    taken = usage_from(export([event(0, 5, app="a"), event(-200 * 1440, 5, app="a")]), ZONE, 180)
    kept = within(taken, NINE.date(), 90)
    assert {row.day for row in kept.usage} == {"2026-11-24"}
    assert LeftOut("old_days", "90") in kept.left_out


MINUTES = st.integers(0, 300)
EVENTS = st.lists(st.tuples(MINUTES, st.integers(0, 60), st.sampled_from("ab")), max_size=8)


@given(EVENTS, EVENTS)
def test_it_agrees_with_looking_at_each_minute(
    windows: list[tuple[int, int, str]], away: list[tuple[int, int, str]]
) -> None:
    if not windows:
        return
    data = export(
        [event(start, length, app=app) for start, length, app in windows],
        [
            event(start, length, status="not-afk" if kind == "a" else "afk")
            for start, length, kind in away
        ],
    )
    told = sum(row.seconds for row in usage_from(data, ZONE, 0).usage)
    shown: dict[int, bool] = defaultdict(bool)
    there: dict[int, bool] = defaultdict(bool)
    for start, length, _ in windows:
        for minute in range(start, start + length):
            shown[minute] = True
    for start, length, kind in away:
        for minute in range(start, start + length):
            there[minute] |= kind == "a"
    wanted = sum(1 for minute in shown if there[minute] or not away)
    assert round(told / 60) == wanted
