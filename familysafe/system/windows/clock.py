"""The clocks of a Windows computer.

Python's own monotonic clock goes on there while the computer sleeps (it is GetTickCount64). Time
in use must not: QueryUnbiasedInterruptTime stands still meanwhile.
"""

from __future__ import annotations

from ctypes import byref, c_uint64

from familysafe.system.windows import api

TICKS = 10_000_000
"""A second in units of 100 nanoseconds."""


def awake() -> float:
    """Return seconds since the start of the computer without those in which it slept."""
    ticks = c_uint64()
    if not api.function("QueryUnbiasedInterruptTime")(byref(ticks)):
        message = "this computer has no clock that stands still while it sleeps"
        raise OSError(message)
    return ticks.value / TICKS


def since_start() -> float:
    """Return seconds since the start of the computer, with those in which it slept."""
    return float(api.function("GetTickCount64")()) / 1000
