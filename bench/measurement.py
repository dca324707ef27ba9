"""What a benchmark returns."""

from __future__ import annotations

from typing import NamedTuple


class Measurement(NamedTuple):
    """One figure. ``baseline`` is the same unit, measured in the same run, or None.

    ``bound`` is what the program promises; ``most`` tells whether it is the most or the least.
    """

    name: str
    value: float
    unit: str
    bound: float
    baseline: float | None = None
    most: bool = True

    def holds(self) -> bool:
        """Tell whether the promise was kept in this run."""
        return self.value <= self.bound if self.most else self.value >= self.bound
