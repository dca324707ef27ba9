"""One child's time, held in memory between two writes to the disk."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

import msgspec

from familysafe.core.clock import stamp
from familysafe.family.people import ADULT_AGE, Child, age_on
from familysafe.guard.app_records import used_today
from familysafe.guard.ladder import Ladder
from familysafe.guard.ports import Unit
from familysafe.ipc.messages import ChildStatus, Mode
from familysafe.screentime.decide import (
    Allow,
    Closed,
    Decision,
    Grant,
    Stop,
    Used,
    daily_limit,
    day_of,
    decide,
    week_of,
)
from familysafe.screentime.rest import FRESH, Stretch, lengthened
from familysafe.screentime.rules import WARNINGS, Level, Rules, State, StopReason

LONGEST_STRETCH = 60.0
"""Seconds. The guard looks every five; a longer gap is a guard that stood still, and is not use."""

RESTLESS_SECONDS = 10.0
CALM_SECONDS = 45.0
TIGHT_AFTER = 3
"""Rounds in which something ran while locked, with no calm of 45 seconds in between."""

WARNED_SECONDS = WARNINGS[0] * 60
STRETCH = "stretch:"
"""The setting that keeps a child's use since the last rest, before the child's id."""


@dataclass
class ChildTime:
    """The figures of one child. ``pending`` is use that is not on disk yet, by app and counting.

    ``accounts`` are those of this child now: one that is shared only while it sits there.
    ``anybody`` could say at such an account that they are this child: it has no picture PIN.
    ``app`` is in use and ``counts`` or not, as ``guard.apps`` found; ``app_used`` is today by app.

    Seconds of monotonic time: use is credited up to ``active_until`` and was, up to ``credited``.
    """

    child: Child
    rules: Rules
    revision: int
    day: date
    accounts: tuple[str, ...] = ()
    anybody: bool = False
    day_used: float = 0.0
    week_used: float = 0.0
    uncounted: float = 0.0
    grants: tuple[Grant, ...] = ()
    closed: Closed = field(default_factory=Closed)
    stretch: Stretch = FRESH
    pending: dict[tuple[str, bool], float] = field(default_factory=dict)
    active_until: float = -math.inf
    credited: float = -math.inf
    app: str = ""
    counts: bool = True
    app_used: dict[str, float] = field(default_factory=dict)
    said: frozenset[int] = frozenset()
    decision: Decision | None = None
    acted: Decision | None = None
    told: ChildStatus | None = None
    holding: bool = False
    locked: bool = False
    blind: bool = False
    own_rules: bool = False
    unrest: int = 0
    restless_until: float = -math.inf
    ladder: Ladder = field(default_factory=Ladder)

    def caught(self, count: int, monotonic: float) -> None:
        """Take note that programs ran in spite of the lock, and look more often for a while."""
        if monotonic > self.restless_until - RESTLESS_SECONDS + CALM_SECONDS:
            self.unrest = 0
        if count:
            self.unrest += 1
            self.restless_until = monotonic + RESTLESS_SECONDS

    @property
    def is_tight(self) -> bool:
        """Tell whether the lock is broken so often that it must hold more."""
        return self.unrest >= TIGHT_AFTER

    def load(self, unit: Unit, now: datetime, zone: tzinfo, *, paused: datetime | None) -> None:
        """Read what the store knows. Nothing may be pending."""
        self.rules, self.revision = unit.rules(self.child.id)
        self.day = day_of(now, zone, self.rules.day_start)
        used = unit.used(self.child.id, self.day)
        self.day_used, self.week_used = float(used.day), float(used.week)
        self.uncounted = float(unit.uncounted(self.child.id, self.day))
        since = datetime.combine(week_of(self.day), datetime.min.time(), zone) - timedelta(days=1)
        self.grants = tuple(
            grant
            for grant in unit.grants_since(self.child.id, since.astimezone(now.tzinfo))
            if grant.given <= now
        )
        self.closed = unit.closed(self.child.id, paused=paused)
        self.app_used = used_today(unit, self.child.id, self.day)
        kept = unit.setting(f"{STRETCH}{self.child.id}")
        self.stretch = FRESH if kept is None else msgspec.json.decode(kept, type=Stretch)

    def keep_stretch(self, unit: Unit) -> None:
        """Write down the use since the last rest, where the rules ask for rests."""
        if self.rules.rest is not None:
            unit.set_setting(
                f"{STRETCH}{self.child.id}", msgspec.json.encode(self.stretch).decode()
            )

    def credit(self, monotonic: float, now: datetime) -> None:
        """Take the time since the last look, which is ``now`` (UTC), as far as it was in use."""
        before, self.credited = self.credited, monotonic
        seconds = min(monotonic, self.active_until) - before
        if 0 < seconds <= LONGEST_STRETCH and not self.locked:
            key = (self.app, self.counts)
            self.pending[key] = self.pending.get(key, 0.0) + seconds
            if self.app:
                self.app_used[self.app] = self.app_used.get(self.app, 0.0) + seconds
            if self.rules.rest is not None:
                ended = now - timedelta(seconds=max(0.0, monotonic - self.active_until))
                self.stretch = lengthened(self.stretch, self.rules.rest, seconds, ended)
            if self.counts:
                self.day_used += seconds
                self.week_used += seconds
            else:
                self.uncounted += seconds

    def is_active(self, monotonic: float) -> bool:
        """Tell whether the child uses the computer at this moment."""
        return monotonic < self.active_until

    def decide(self, now: datetime, zone: tzinfo) -> Decision:
        """Decide anew and keep the decision."""
        if self.blind and self.rules.level is Level.LOCK and not self.is_grown(now, zone):
            self.decision = Stop(StopReason.UNMEASURED, None, None)
        else:
            used = Used(int(self.day_used), int(self.week_used))
            grown = self.is_grown(now, zone)
            self.decision = decide(
                self.rules,
                used,
                self.grants,
                self.closed,
                now,
                zone,
                stretch=self.stretch,
                grown=grown,
            )
        return self.decision

    def age(self, now: datetime, zone: tzinfo) -> int:
        """Return whole years."""
        return age_on(self.child.born, now.astimezone(zone).date())

    def is_grown(self, now: datetime, zone: tzinfo) -> bool:
        """Tell whether limits have ended."""
        return self.age(now, zone) >= ADULT_AGE

    def seconds_to_change(self, monotonic: float, now: datetime) -> float:
        """Return in how many seconds the decision or a warning changes if nothing else happens."""
        if isinstance(self.decision, Allow):
            waits = [math.inf]
            if self.decision.until is not None:
                waits.append((self.decision.until - now).total_seconds())
            if self.decision.left is not None and self.is_active(monotonic):
                left = self.decision.left - self.day_used % 1
                waits += [left - mark for mark in (0, *(m * 60 for m in WARNINGS)) if left > mark]
            return max(0.0, min(waits))
        if isinstance(self.decision, Stop) and self.decision.until is not None:
            return max(0.0, (self.decision.until - now).total_seconds())
        return math.inf

    def status(self, monotonic: float, now: datetime, zone: tzinfo, mode: Mode) -> ChildStatus:
        """Say how the child stands."""
        decision = self.decision or self.decide(now, zone)
        limit = None if self.is_grown(now, zone) else daily_limit(self.rules, self.day)
        left = decision.left if isinstance(decision, Allow) else 0
        today = [
            grant.seconds
            for grant in self.grants
            if day_of(grant.given, zone, self.rules.day_start) == self.day
        ]
        return ChildStatus(
            id=self.child.id,
            name=self.child.name,
            age=self.age(now, zone),
            face=self.child.face,
            cloth=self.child.cloth,
            state=self._state(decision, monotonic).value,
            used_seconds=int(self.day_used),
            limit_seconds=None if limit is None else limit * 60,
            left_seconds=left,
            granted_seconds=sum(today),
            uncounted_seconds=int(self.uncounted),
            reason=decision.reason.value if isinstance(decision, Stop) else "",
            until=None if decision.until is None else stamp(decision.until),
            level=self.rules.level.value,
            protected=mode == "service" and bool(self.child.accounts) and not self.anybody,
            own_rules=self.own_rules,
        )

    def _state(self, decision: Decision, monotonic: float) -> State:
        if isinstance(decision, Stop):
            return State.LOCKED if self.locked else State.FINISHED
        if not self.is_active(monotonic):
            return State.IDLE
        if decision.left is None:
            return State.FREE
        return State.WARNED if decision.left <= WARNED_SECONDS else State.COUNTING
