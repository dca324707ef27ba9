"""From spans on the monotonic clock to seconds of use, counted once.

Two sessions of the same child, or the same span told twice, do not count twice. The clock on the
wall is not trusted: see ``SteadyTime``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

import msgspec

from familysafe.core.clock import Instant
from familysafe.screentime.decide import day_of

JUMP_SECONDS = 30.0
"""A difference between wall clock and running time that is a changed clock, not a slow one."""


class Span(msgspec.Struct, frozen=True):
    """A stretch of use in seconds of the boot clock, [start, end)."""

    start: float
    end: float


class Slice(msgspec.Struct, frozen=True):
    """Use within one hour of one day of use; ``hour`` is 0 to 23 of local time."""

    day: str
    hour: int
    seconds: float


def total(spans: Iterable[Span]) -> float:
    """Return the seconds covered by at least one span."""
    covered, reached = 0.0, float("-inf")
    for span in sorted(spans, key=lambda each: each.start):
        if span.end > reached:
            covered += span.end - max(span.start, reached)
            reached = span.end
    return covered


def slices(ended: datetime, seconds: float, zone: tzinfo, day_start: int) -> tuple[Slice, ...]:
    """Split the ``seconds`` before ``ended`` (UTC) at full hours of local time."""
    found: list[Slice] = []
    at, left = ended, seconds
    while left > 0:
        local = at.astimezone(zone)
        into = local.minute * 60 + local.second + local.microsecond / 1e6
        part = min(left, into or 3600.0)
        middle = at - timedelta(seconds=part / 2)
        found.append(
            Slice(day_of(middle, zone, day_start).isoformat(), middle.astimezone(zone).hour, part)
        )
        at, left = at - timedelta(seconds=part), left - part
    return tuple(reversed(found))


class SteadyTime(msgspec.Struct, frozen=True):
    """Time of day that a changed clock cannot move within one run of the guard.

    It starts from the wall clock, but never before ``high_water`` (the latest time ever seen), and
    then runs with the boot clock, which nobody can set.
    """

    start: datetime
    boot: float

    @classmethod
    def begin(cls, first: Instant, high_water: datetime | None) -> SteadyTime:
        """Start from a first reading. A clock that was set back gains nothing."""
        start = first.utc if high_water is None else max(first.utc, high_water)
        return cls(start, first.boot)

    def at(self, reading: Instant) -> datetime:
        """Return the UTC time of a reading."""
        return self.start + timedelta(seconds=max(0.0, reading.boot - self.boot))

    def jump(self, reading: Instant) -> float:
        """Return how many seconds the wall clock stands away from this time."""
        return (reading.utc - self.at(reading)).total_seconds()

    def was_changed(self, reading: Instant) -> bool:
        """Tell whether somebody set the clock."""
        return abs(self.jump(reading)) > JUMP_SECONDS
