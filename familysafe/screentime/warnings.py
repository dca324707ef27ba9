"""Which warnings are due, each once in a run-down, and always with the minutes that are left."""

from __future__ import annotations

from familysafe.screentime.rules import WARNINGS

MINUTE = 60


def minutes_left(left: int) -> int:
    """Return begun minutes, as they are told."""
    return -(-left // MINUTE)


def warning_due(left: int | None, said: frozenset[int]) -> int | None:
    """Return the minutes to warn of now, or None.

    ``left`` is seconds, ``said`` the warnings of this run-down (see ``still_said``). Usually these
    are 15, 5 and 1. Who begins with less, or is given less, hears the truth: "10 minutes", and not
    "15". Where several are due at once, only the last is said.
    """
    if left is None or left <= 0:
        return None
    minutes = minutes_left(left)
    passed = [mark for mark in WARNINGS if minutes <= mark]
    if not passed:
        return None
    mark = min(passed)
    below = max((smaller for smaller in WARNINGS if smaller < mark), default=0)
    return None if any(below < each <= mark for each in said) else minutes


def still_said(left: int | None, said: frozenset[int]) -> frozenset[int]:
    """Forget warnings that more time has made untrue, so that they can be said again."""
    if left is None:
        return frozenset()
    return frozenset(minutes for minutes in said if left <= minutes * MINUTE)
