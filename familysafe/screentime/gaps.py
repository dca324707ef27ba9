"""Was the computer used while no guard ran? What is noticed at the next start.

What is kept with each writing: which start of the computer it was, its clock then, and how often
the system's disk had been taken into use. Another system, started from a USB stick, that writes to
the disk counts as one use more than this system's own starts.
"""

from __future__ import annotations

import msgspec

STOPPED, LATE, MOUNTED = "gap.stopped", "gap.late", "gap.mounted"
SHORTEST_SECONDS = 90.0
"""An update of the program stops the guard for less."""
LATE_SECONDS = 300.0
"""A slow computer starts its services within this time."""


class Start(msgspec.Struct, frozen=True):
    """One start of the computer. ``up_since`` is on the boot clock; ``mounts`` None if unknown."""

    boot: str
    up_since: float
    mounts: int | None


class Alive(msgspec.Struct, frozen=True):
    """That a guard lived: in which start of the computer, and its boot clock then."""

    boot: str
    clock: float
    mounts: int | None = None


class Gap(msgspec.Struct, frozen=True):
    """What was noticed: an action of the audit and how much, in seconds or times."""

    action: str
    amount: int

    @property
    def unit(self) -> str:
        """Return what is counted."""
        return "times" if self.action == MOUNTED else "seconds"


def gaps(before: Alive | None, start: Start, clock: float) -> tuple[Gap, ...]:
    """Compare what was written last with how the guard finds the computer.

    The first guard of a computer notices nothing. A count that became smaller says nothing: a
    check of the disk begins it anew.
    """
    if before is None:
        return ()
    found = []
    if before.boot == start.boot:
        missing = clock - before.clock
        if missing >= SHORTEST_SECONDS:
            found.append(Gap(STOPPED, int(missing)))
        return tuple(found)
    late = clock - start.up_since
    if late >= LATE_SECONDS:
        found.append(Gap(LATE, int(late)))
    if before.mounts is not None and start.mounts is not None:
        others = start.mounts - before.mounts - 1
        if others > 0:
            found.append(Gap(MOUNTED, others))
    return tuple(found)
