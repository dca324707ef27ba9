"""ActivityWatch: an export of all buckets as JSON, as ``GET /api/0/export`` gives it.

Of the window in front only the app is taken, never its title. Time counts where the bucket about
being away says "not-afk"; where there is none, all of it.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import Any

import msgspec

from familysafe.core.errors import InputError
from familysafe.screentime.imports.taken import LeftOut, Taken
from familysafe.screentime.ledger import slices
from familysafe.screentime.records import UsageRecord

WINDOW, AWAY = "currentwindow", "afkstatus"
LONGEST_SECONDS = 2 * 86400.0
"""An event that says it is longer is a damaged one."""


class _Event(msgspec.Struct, frozen=True):
    timestamp: str
    duration: float
    data: dict[str, Any] = {}


class _Bucket(msgspec.Struct, frozen=True):
    type: str
    events: list[_Event] = []
    id: str = ""


class _AsObject(msgspec.Struct, frozen=True):
    buckets: dict[str, _Bucket]


class _AsList(msgspec.Struct, frozen=True):
    buckets: list[_Bucket]


Stretch = tuple[float, float]
"""Seconds since 1970, [start, end)."""


def usage_from(data: bytes, zone: tzinfo, day_start: int) -> Taken:
    """Read who used what. InputError ``import.activitywatch`` where it is no such export."""
    buckets = _buckets(data)
    left: list[LeftOut] = []
    windows = _events(buckets, WINDOW, left)
    if not windows:
        raise InputError("import.activitywatch.empty")
    away = _events(buckets, AWAY, left)
    there = _merged((start, end) for start, end, said in away if said.get("status") == "not-afk")
    if not away:
        left.append(LeftOut("no_away"))
    sums: dict[tuple[str, int, str], float] = defaultdict(float)
    reached = -math.inf
    for start, end, said in sorted(windows, key=lambda each: each[:2]):
        first, last = max(start, reached), end  # two windows are never in front at once
        reached = max(reached, end)
        for stretch in _common(first, last, there) if away else [(first, last)]:
            _add(sums, stretch, str(said.get("app", "")), zone, day_start)
    usage = tuple(
        UsageRecord(day, hour, app, counted=True, seconds=seconds)
        for (day, hour, app), seconds in sorted(sums.items())
        if seconds >= 1
    )
    return Taken(usage=usage, left_out=tuple(dict.fromkeys(left)))


def _buckets(data: bytes) -> Sequence[_Bucket]:
    try:
        return tuple(msgspec.json.decode(data, type=_AsObject).buckets.values())
    except msgspec.MsgspecError:
        pass
    try:
        return msgspec.json.decode(data, type=_AsList).buckets
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError("import.activitywatch") from error


def _events(
    buckets: Iterable[_Bucket], kind: str, left: list[LeftOut]
) -> list[tuple[float, float, dict[str, Any]]]:
    found = []
    for event in (event for bucket in buckets if bucket.type == kind for event in bucket.events):
        try:
            start = datetime.fromisoformat(event.timestamp)
        except ValueError:
            left.append(LeftOut("damaged"))
            continue
        if start.tzinfo is None or not 0 <= event.duration <= LONGEST_SECONDS:
            left.append(LeftOut("damaged"))
            continue
        began = start.timestamp()
        found.append((began, began + event.duration, event.data))
    return found


def _merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _common(first: float, last: float, there: Sequence[Stretch]) -> Iterable[Stretch]:
    """Yield the parts of [first, last) in which somebody was there."""
    place = max(0, bisect_right(there, (first, math.inf)) - 1)
    for start, end in there[place:]:
        if start >= last:
            return
        if max(start, first) < min(end, last):
            yield max(start, first), min(end, last)


def _add(
    sums: dict[tuple[str, int, str], float],
    stretch: Stretch,
    app: str,
    zone: tzinfo,
    day_start: int,
) -> None:
    first, last = stretch
    if last <= first:
        return
    ended = datetime.fromtimestamp(last, tz=zone)
    for part in slices(ended, last - first, zone, day_start):
        sums[part.day, part.hour, app] += part.seconds
