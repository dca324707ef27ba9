"""Keeps that the guard lives, and finds what happened while it did not."""

from __future__ import annotations

from typing import Protocol

import msgspec

from familysafe.guard.ports import Unit
from familysafe.screentime.gaps import Alive, Gap, Start, gaps

ALIVE = "alive"


class Starts(Protocol):
    """The adapter is ``system.starts.LinuxStarts``."""

    def present(self) -> Start:
        """Return this start of the computer."""
        ...


_alive = msgspec.json.Decoder(Alive)


class Gaps:
    """Belongs to one run of the guard."""

    def __init__(self, starts: Starts) -> None:
        self._start = starts.present()

    def found(self, unit: Unit, clock: float) -> tuple[Gap, ...]:
        """Return what was noticed since the guard wrote last; ``clock`` is the boot clock now."""
        kept = unit.setting(ALIVE)
        return gaps(None if kept is None else _alive.decode(kept), self._start, clock)

    def keep(self, unit: Unit, clock: float) -> None:
        """Write that the guard lives."""
        alive = Alive(self._start.boot, clock, self._start.mounts)
        unit.set_setting(ALIVE, msgspec.json.encode(alive).decode())
