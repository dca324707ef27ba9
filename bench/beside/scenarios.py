"""Seven things that happen to a clock, as steps that any counter of time can be led through.

Each says how much use of today there was in truth; a right counter says so within ``slack``
seconds. Collected from what users of limiters complain of, 2026-11.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

HOUR, DAY = 3600, 86_400


class Counter(Protocol):
    """A counter of time with a computer of its own, on which somebody always sits."""

    def use(self, seconds: int, *, stalled: bool = False) -> None:
        """Let time pass. ``stalled``: the machine lets the counter run once in 50 seconds."""

    def set_clock(self, seconds: int) -> None:
        """Move the clock on the wall, and nothing else."""

    def sleep(self, seconds: int) -> None:
        """Suspend the computer."""

    def restart(self, clock: int) -> None:
        """End the counter in order, move the clock by ``clock`` seconds, and start it again."""

    def used_today(self) -> int:
        """Return the seconds of use that count today."""


@dataclass(frozen=True)
class Scenario:
    """``begins_at`` is the time of day in seconds; ``truth`` seconds were used today."""

    name: str
    truth: int
    lead: Callable[[Counter], None]
    begins_at: int = 12 * HOUR
    slack: int = 4

    def is_right(self, counted: int) -> bool:
        """Tell whether a counter is right."""
        return abs(counted - self.truth) <= self.slack


def _set_back(counter: Counter) -> None:
    counter.use(HOUR)
    counter.set_clock(-HOUR)
    counter.use(3)


def _there_and_back(counter: Counter) -> None:
    counter.use(HOUR)
    counter.set_clock(DAY)
    counter.use(3)
    counter.set_clock(-DAY)
    counter.use(3)


def _yesterday(counter: Counter) -> None:
    counter.use(HOUR)
    counter.restart(-DAY)
    counter.use(3)


def _suspended(counter: Counter) -> None:
    counter.use(60)
    counter.sleep(41)
    counter.use(60)


SCENARIOS = (
    Scenario("an hour of use", HOUR, lambda counter: counter.use(HOUR)),
    Scenario("the clock is set back an hour (summer time too)", HOUR + 3, _set_back),
    Scenario("the clock goes a day ahead and back", HOUR + 6, _there_and_back),
    Scenario("started anew with the clock at yesterday", HOUR + 3, _yesterday),
    Scenario("asleep for 41 seconds", 120, _suspended),
    Scenario(
        "an hour on a computer that stalls", HOUR, lambda counter: counter.use(HOUR, stalled=True)
    ),
    Scenario("twenty minutes across midnight", 600, lambda counter: counter.use(1200), DAY - 600),
)
