"""Counts wrong PINs, and makes who tries again wait a little longer each time."""

from __future__ import annotations

from familysafe.core.clock import Clock
from familysafe.core.errors import RefusedError
from familysafe.family.pin import Throttle, after_failure, seconds_to_wait
from familysafe.guard.ports import Store, Unit


class Tries:
    """``subject`` is who tries, or whose secret is tried."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def count(self, subject: str) -> None:
        """Count a failure before the check is made, so that hanging up does not undo it.

        RefusedError ``pin.wait`` while it is too early for another.
        """
        boot = self._clock.now().boot
        with self._store.change() as unit:
            throttle = unit.throttle(subject)
            wait = seconds_to_wait(throttle, boot)
            if wait:
                raise RefusedError("pin.wait", seconds=wait)
            unit.set_throttle(subject, after_failure(throttle, boot))

    def forgive(self, unit: Unit, subject: str) -> None:
        """Begin anew, because the secret was right."""
        unit.set_throttle(subject, Throttle())
