"""What follows where programs cannot be brought to a standstill: step by step, as far as allowed.

Freezing loses nothing and comes first, again and again; the screen's own lock closes with it. Only
where something still runs after that, the greeter is brought to the front, then the session is
asked to end, and at last it is ended; the last two only where the guardian allowed them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from familysafe.screentime.rules import LastStep

CALM_SECONDS = 10.0
AGAIN_SECONDS = 15.0


class Step(StrEnum):
    """What the guard does beyond freezing."""

    GREETER = "greeter"
    LOGOUT = "logout"
    TERMINATE = "terminate"


AFTER = {Step.GREETER: 3.0, Step.LOGOUT: 10.0, Step.TERMINATE: 25.0}
"""Seconds since the first look in which something ran on in spite of being frozen."""

ALLOWED = {
    LastStep.FREEZE: (Step.GREETER,),
    LastStep.LOGOUT: (Step.GREETER, Step.LOGOUT),
    LastStep.TERMINATE: (Step.GREETER, Step.LOGOUT, Step.TERMINATE),
}


@dataclass
class Ladder:
    """Where one child's lock stands on it. Times are monotonic seconds."""

    since: float | None = None
    slipped: float = 0.0
    taken: Step | None = None
    at: float = 0.0

    def next(self, last: LastStep, now: float, *, holds: bool) -> Step | None:
        """Return what is to be done now, after a look that saw whether the freeze holds.

        Ten seconds of calm begin it anew; the same step is taken again after fifteen.
        """
        if not holds:
            self.since = now if self.since is None else self.since
            self.slipped = now
        elif self.since is not None and now - self.slipped >= CALM_SECONDS:
            self.reset()
        if holds or self.since is None:
            return None
        due = [step for step in ALLOWED[last] if now - self.since >= AFTER[step]]
        if not due or (due[-1] is self.taken and now - self.at < AGAIN_SECONDS):
            return None
        self.taken, self.at = due[-1], now
        return due[-1]

    def reset(self) -> None:
        """Begin at the bottom."""
        self.since, self.taken = None, None
