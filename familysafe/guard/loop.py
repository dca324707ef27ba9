"""What the loop does besides answering: the watch's timer, and a sign of life."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.guard.watch import Watch

ALIVE_SECONDS = 5.0


class Heart:
    """Turns the watch and tells the service manager that the loop turns."""

    def __init__(self, watch: Watch, alive: Callable[[], None], now: Callable[[], float]) -> None:
        self._watch = watch
        self._alive = alive
        self._now = now
        self._next = 0.0

    def due(self) -> float:
        """Return the monotonic time of the next ``tick``."""
        return min(self._watch.due(), self._next)

    def tick(self) -> None:
        """Do what is due."""
        now = self._now()
        if self._watch.due() <= now:
            self._watch.tick()
        if self._next <= now:
            self._alive()
            self._next = now + ALIVE_SECONDS
