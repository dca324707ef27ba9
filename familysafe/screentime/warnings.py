"""Which warnings are due, each once in a run-down."""

from __future__ import annotations

from familysafe.screentime.rules import WARNINGS


def warning_due(left: int | None, said: frozenset[int]) -> int | None:
    """Return the minutes to warn of now, or None.

    ``left`` is seconds, ``said`` the warnings of this run-down (see ``still_said``). Where several
    are due at once, only the last is said: "1 minute" and not "15" before it.
    """
    if left is None or left <= 0:
        return None
    passed = [minutes for minutes in WARNINGS if left <= minutes * 60]
    if not passed:
        return None
    smallest = min(passed)
    return None if smallest in said else smallest


def still_said(left: int | None, said: frozenset[int]) -> frozenset[int]:
    """Forget warnings that more time has made untrue, so that they can be said again."""
    if left is None:
        return frozenset()
    return frozenset(minutes for minutes in said if left <= minutes * 60)
