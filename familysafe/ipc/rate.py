"""How many calls one connection may make."""

from __future__ import annotations


class Allowance:
    """A bucket that holds ``burst`` calls and fills by ``per_second``. Times are monotonic."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_second = per_second
        self._held = float(burst)
        self._at: float | None = None

    def take(self, now: float) -> bool:
        """Use one up, and tell whether there was one."""
        if self._at is not None:
            passed = max(0.0, now - self._at)
            self._held = min(self._burst, self._held + passed * self._per_second)
        self._at = now
        if self._held < 1:
            return False
        self._held -= 1
        return True
