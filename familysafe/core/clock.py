"""Time as a value that is passed in.

Records carry aware UTC, durations are measured on the monotonic clock, and only the edge of the
program turns either into local time.
"""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Protocol

import msgspec

from familysafe.core.errors import Defect


class Instant(msgspec.Struct, frozen=True):
    """One reading of all clocks, taken together.

    ``monotonic`` and ``boot`` are seconds; ``boot`` also counts while the machine is suspended.
    """

    utc: datetime
    monotonic: float
    boot: float

    def __post_init__(self) -> None:
        require_utc(self.utc)


class Clock(Protocol):
    """Where the time comes from. The adapter is ``system.clock``; tests hold a hand-set one."""

    def now(self) -> Instant:
        """Read all clocks."""
        ...

    def zone(self) -> tzinfo:
        """Return the local time zone of this computer."""
        ...


def require_utc(moment: datetime) -> datetime:
    """Return ``moment`` if it is aware and in UTC, else raise Defect."""
    if moment.tzinfo is None or moment.utcoffset() != UTC.utcoffset(None):
        message = f"not an aware UTC time: {moment!r}"
        raise Defect(message)
    return moment


def stamp(moment: datetime) -> str:
    """Write ``moment`` as in every record: ``2026-11-24T17:41:09.000250Z``."""
    return require_utc(moment).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def parse_stamp(text: str) -> datetime:
    """Read what ``stamp`` wrote; ValueError otherwise."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
