"""The guard as a counter: its real watch and store, on clocks set by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from familysafe.core.clock import Instant
from familysafe.family.people import Child, ChildId
from familysafe.guard.watch import FLUSH_SECONDS, Watch
from familysafe.screentime.rules import Level, Rules
from familysafe.storage.guard.store import GuardStore

STALL_SECONDS = 50
FIRST_DAY = datetime(2026, 11, 24, tzinfo=UTC)
WHO = Child(ChildId("dara"), "Dara", "2017-03", ("dara",))


class _Hand:
    def __init__(self, begins_at: int) -> None:
        self.utc, self.monotonic, self.boot = FIRST_DAY + timedelta(seconds=begins_at), 10.0, 10.0

    def now(self) -> Instant:
        return Instant(self.utc, self.monotonic, self.boot)

    def zone(self) -> tzinfo:
        return UTC

    def go(self, seconds: float, *, awake: bool = True) -> None:
        self.utc += timedelta(seconds=seconds)
        self.boot += seconds
        self.monotonic += seconds if awake else 0


class _Seat:
    def present(self) -> frozenset[str]:
        return frozenset(WHO.accounts)

    def signed_in(self) -> frozenset[str]:
        return frozenset(WHO.accounts)


class _NoLocks:
    def hold(self, account: str, *, first: bool, tight: bool = False) -> int:
        del account, first, tight
        return 0

    def release(self, account: str) -> None:
        del account

    def climb(self, account: str, step: str) -> None:
        del account, step


class GuardCounter:
    """The adapter of ``scenarios.Counter``; days begin at midnight, as timekpr's do."""

    def __init__(self, folder: Path, begins_at: int) -> None:
        self._folder, self._clock = folder, _Hand(begins_at)
        self._store = GuardStore(folder)
        with self._store.change() as unit:
            unit.add_child(WHO, Rules(level=Level.COUNT, day_start=0))
        self._watch = self._begin()

    def _begin(self) -> Watch:
        watch = Watch(self._store, self._clock, lambda *_: None, _Seat(), _NoLocks())
        watch.tick()
        return watch

    def use(self, seconds: int, *, stalled: bool = False) -> None:
        """Let time pass."""
        left = float(seconds)
        while left > 0:
            step = min(left, STALL_SECONDS if stalled else FLUSH_SECONDS)
            self._clock.go(step)
            self._watch.tick()
            left -= step

    def set_clock(self, seconds: int) -> None:
        """Move the clock on the wall."""
        self._clock.utc += timedelta(seconds=seconds)

    def sleep(self, seconds: int) -> None:
        """Suspend; logind tells of it, so the watch looks before and afterwards."""
        self._watch.tick()
        self._clock.go(seconds, awake=False)
        self._watch.tick()

    def restart(self, clock: int) -> None:
        """Start anew, in no time."""
        self._watch.settle()
        self._store.close()
        self.set_clock(clock)
        self._store = GuardStore(self._folder)
        self._watch = self._begin()

    def used_today(self) -> int:
        """Return what the status says."""
        return self._watch.statuses()[0].used_seconds

    def close(self) -> None:
        """Leave the store."""
        self._store.close()
