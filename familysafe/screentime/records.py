"""What is kept about use and requests, as values."""

from __future__ import annotations

import msgspec

from familysafe.family.people import ChildId


class UsageRecord(msgspec.Struct, frozen=True):
    """Seconds of one app in one hour (0 to 23) of one day of use."""

    day: str
    hour: int
    app: str
    counted: bool
    seconds: float


class RequestRecord(msgspec.Struct, frozen=True):
    """A child's request; ``answer``: open, granted or declined. ``seen``: the child read it."""

    id: str
    child: ChildId
    seconds: int
    reason: str
    asked: str
    answer: str
    granted: int
    seen: bool = False
