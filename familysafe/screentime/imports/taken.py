"""What was read from another program, as values."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from familysafe.screentime.records import UsageRecord
from familysafe.screentime.rules import Rules


class LeftOut(msgspec.Struct, frozen=True):
    """Something that could not be taken over. ``code`` ends the text ``import.left.CODE``."""

    code: str
    value: str = ""


class Taken(msgspec.Struct, frozen=True):
    """Rules (None where the source has none), use by its own names of apps, and the rest."""

    rules: Rules | None = None
    usage: tuple[UsageRecord, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def within(taken: Taken, today: date, most_days: int) -> Taken:
    """Leave out days before those that are kept, and days to come."""
    first = (today - timedelta(days=most_days)).isoformat()
    kept = tuple(row for row in taken.usage if first <= row.day <= today.isoformat())
    if len(kept) == len(taken.usage):
        return taken
    left = (*taken.left_out, LeftOut("old_days", str(most_days)))
    return msgspec.structs.replace(taken, usage=kept, left_out=left)
