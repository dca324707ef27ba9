"""Measures use, decides, tells and locks: everything that happens because time passes.

There is one timer. It is due every four seconds while somebody uses the computer (so that a power
cut loses no more), every second while something is locked, ten times a second while somebody works
against the lock, and otherwise when the next decision changes or a signal comes in.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from familysafe.core.clock import Clock, Instant, parse_stamp, stamp
from familysafe.family.people import ChildId, sets_own_rules
from familysafe.guard.apps import AppWatch
from familysafe.guard.clockwork import ChildTime
from familysafe.guard.gaps import Gaps
from familysafe.guard.gate import GateKeeper
from familysafe.guard.keeping import throw_old_away
from familysafe.guard.ladder import Step
from familysafe.guard.ports import Locks, Programs, Seats, Store, Unit
from familysafe.guard.presence import Presence
from familysafe.guard.sites import SiteKeeper
from familysafe.guard.sitting import NOBODY, Questions, Sitting, sit
from familysafe.ipc.messages import ChildStatus, EventBody, Mode, StatusChanged, TimeUp, WarningDue
from familysafe.screentime.apps import Installed
from familysafe.screentime.decide import Decision, Stop, day_of
from familysafe.screentime.ledger import SteadyTime, slices
from familysafe.screentime.rules import Level
from familysafe.screentime.warnings import minutes_left, still_said, warning_due

FLUSH_SECONDS = 4.0
"""With the second in which a guard that died is started anew, at most five are lost."""
LOCKED_SECONDS = 1.0
UNREST_SECONDS = 0.1
SLEEPING_SECONDS = 60.0
BEAT_COUNTS_SECONDS = 6.0
"""A beat tells of the five seconds until the next one, with one for a slow computer."""
IDLE_SECONDS = 180.0
"""In personal mode nobody is there after so long without key or mouse."""
BLIND_SECONDS = 10.0
HIGH_WATER = "high_water"
PAUSED = "paused_since"

Tell = Callable[[ChildId, EventBody], None]


class Watch:
    """``tell`` sends an event to those who may hear of a child.

    ``seats``, ``locks`` and ``programs`` are None in personal mode: use is what the agent's beats
    tell of, and nothing is locked. ``offered`` reads what the computer's menu offers.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        tell: Tell,
        seats: Seats | None = None,
        locks: Locks | None = None,
        programs: Programs | None = None,
        offered: Callable[[], tuple[Installed, ...]] = tuple,
        presence: Presence | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell
        self._seats = seats
        self._locks = locks
        self._apps = AppWatch(programs, tell, offered)
        self._gate: GateKeeper | None = None
        self._sites: SiteKeeper | None = None
        self._gaps: Gaps | None = None
        self._present: frozenset[str] | None = None
        self._presence = presence
        self._sitting = Sitting()
        self._questions = Questions(None if seats is None else locks)
        self._times: dict[ChildId, ChildTime] = {}
        self._paused: datetime | None = None
        self._changed_clock = False
        self._blind_since: float | None = None
        self._due = 0.0
        self._flushed = -math.inf
        first = clock.now()
        with store.change() as unit:
            kept = unit.setting(HIGH_WATER)
            self._steady = SteadyTime.begin(first, None if kept is None else parse_stamp(kept))
            self._load(unit, first)

    @property
    def mode(self) -> Mode:
        """Return whether this is the installed service."""
        return "personal" if self._seats is None else "service"

    @property
    def sitting(self) -> Sitting:
        """Return who sits at accounts that several children share."""
        return self._sitting

    def agent_asks(self, account: str) -> None:
        """Take note that an agent shows the question who sits there."""
        self._questions.agent_asks(account)
        self.soon()

    def is_asked(self, account: str) -> bool:
        """Tell whether an account waits for somebody to say who sits there."""
        return self._questions.is_asked(account)

    @property
    def accounts(self) -> frozenset[str]:
        """Return all accounts of children, also those that several share."""
        return frozenset(name for time in self._times.values() for name in time.child.accounts)

    def keep_gate(self, gate: GateKeeper) -> None:
        """Say at the sign-in who has no time, from the next ``tick`` on."""
        self._gate = gate

    def keep_sites(self, sites: SiteKeeper) -> None:
        """Tell browsers what they may open, from the next ``tick`` on."""
        self._sites = sites

    def keep_gaps(self, gaps: Gaps) -> None:
        """Write down whether the computer was used without a guard; then, that one lives."""
        clock = self._clock.now().boot
        self._gaps = gaps
        with self._store.change() as unit:
            for gap in gaps.found(unit, clock):
                unit.audit(self.now(), "guard", gap.action, {gap.unit: gap.amount})
            gaps.keep(unit, clock)

    @property
    def paused(self) -> bool:
        """Tell whether everybody is paused."""
        return self._paused is not None

    def wall(self) -> tuple[float, bool]:
        """Return what the clock on the wall says (Unix seconds), and if it can be trusted."""
        reading = self._clock.now()
        return reading.utc.timestamp(), not self._steady.was_changed(reading)

    def now(self) -> datetime:
        """Return the time (UTC) that no changed clock moves."""
        return self._steady.at(self._clock.now())

    def zone(self) -> tzinfo:
        """Return the local zone."""
        return self._clock.zone()

    def date(self) -> dt.date:
        """Return today's date on the wall."""
        return self.now().astimezone(self.zone()).date()

    def due(self) -> float:
        """Return the monotonic time of the next ``tick``."""
        return self._due

    def soon(self) -> None:
        """Have ``tick`` come at once."""
        self._due = 0.0

    def today(self, child: ChildId) -> dt.date:
        """Return the child's day of use."""
        rules = self._times[child].rules
        return day_of(self.now(), self.zone(), rules.day_start)

    def time_of(self, child: ChildId) -> ChildTime:
        """Return the figures of one child."""
        return self._times[child]

    def statuses(self) -> tuple[ChildStatus, ...]:
        """Say how the children stand, in the order of being added."""
        reading = self._clock.now()
        self._credit(reading)
        for time in self._times.values():
            time.decide(self._steady.at(reading), self.zone())
        return tuple(self._status(time, reading) for time in self._times.values())

    def status(self, child: ChildId) -> ChildStatus:
        """Say how one child stands."""
        return next(each for each in self.statuses() if each.id == child)

    def beat(self, child: ChildId, idle: float, app: str, pid: int = 0) -> None:
        """Take an agent's beat. In service mode nothing of it is believed: see ``guard.apps``."""
        reading = self._clock.now()
        self._credit(reading)
        time = self._times[child]
        self._apps.claim(time, app, pid, reading.monotonic)
        if self._seats is None:
            was_active = time.is_active(reading.monotonic)
            present = idle < IDLE_SECONDS
            time.active_until = reading.monotonic + (BEAT_COUNTS_SECONDS if present else 0.0)
            if present != was_active:
                self.soon()

    def installed_apps(self) -> tuple[Installed, ...]:
        """Return what the menu of this computer offers, where the guard can see it."""
        return self._apps.installed()

    def settle(self) -> None:
        """Write all pending use to the disk."""
        reading = self._clock.now()
        self._credit(reading)
        with self._store.change() as unit:
            self._flush(unit, reading)

    def reload(self) -> None:
        """Read people, rules and grants anew, and act on them at once."""
        reading = self._clock.now()
        self._credit(reading)
        with self._store.change() as unit:
            self._flush(unit, reading)
            self._load(unit, reading)
        self.tick()

    def tick(self) -> None:
        """Do what is due."""
        reading = self._clock.now()
        for time in self._times.values():
            self._apps.look(time, reading.monotonic)
        self._credit(reading)
        self._look(reading.monotonic)
        self._keep(reading)
        self._leave_seats(reading)
        for time in self._times.values():
            self._act(time, reading)
        self._ask_who(reading)
        if self._gate is not None:
            self._gate.look(self._times.values(), self._steady.at(reading), self.zone())
        if self._sites is not None:
            at, zone = self._steady.at(reading), self.zone()
            self._sites.look(self._times.values(), self._present, reading.monotonic, at, zone)
        self._due = reading.monotonic + self._wait(reading)

    def repeat(self, child: ChildId) -> None:
        """Tell anew how a child stands, for one who has just begun to listen."""
        time = self._times[child]
        reading = self._clock.now()
        self._tell(child, StatusChanged(self._status(time, reading)))
        if isinstance(time.decision, Stop):
            self._tell(child, _time_up(child, time.decision))
        elif time.said and time.decision is not None and time.decision.left:
            # at sign-in the first warning is due before the child's program has even started
            self._tell(child, WarningDue(child, minutes_left(time.decision.left)))

    # --- measuring --------------------------------------------------------------------------

    def _look(self, monotonic: float) -> None:
        """Ask who sits here, after ``_credit``: what was in use was so until now."""
        if self._seats is None:
            return
        present = self._present = self._seats.present()
        if present and self._presence is not None:
            present -= self._presence.away(present, monotonic)
        if present is not None:
            self._blind_since = None
        elif self._blind_since is None:
            self._blind_since = monotonic
        blind = self._blind_since is not None and monotonic - self._blind_since >= BLIND_SECONDS
        for time in self._times.values():
            if not present or present.isdisjoint(time.accounts):
                time.active_until = min(time.active_until, monotonic)
            else:
                time.active_until = math.inf
            time.blind = blind

    def _credit(self, reading: Instant) -> None:
        now = self._steady.at(reading)
        for time in self._times.values():
            time.credit(reading.monotonic, now)

    def _keep(self, reading: Instant) -> None:
        """Write what is pending, and turn the page where a new day of use began."""
        now, zone = self._steady.at(reading), self.zone()
        new_day = any(
            day_of(now, zone, time.rules.day_start) != time.day for time in self._times.values()
        )
        pending = any(time.pending for time in self._times.values())
        late = reading.monotonic - self._flushed >= SLEEPING_SECONDS
        changed = self._steady.was_changed(reading)
        lies = () if self._presence is None else self._presence.contradicted(reading.monotonic)
        if not (pending or new_day or late or changed != self._changed_clock or lies):
            return
        with self._store.change() as unit:
            self._flush(unit, reading)
            for account in lies:
                unit.audit(now, "guard", "presence.contradicted", {"account": account})
            if changed and not self._changed_clock:
                jump = int(self._steady.jump(reading))
                unit.audit(now, "guard", "clock.changed", {"seconds": jump})
            self._changed_clock = changed
            if new_day:
                throw_old_away(unit, now.date())
                self._load(unit, reading)

    def _flush(self, unit: Unit, reading: Instant) -> None:
        now, zone = self._steady.at(reading), self.zone()
        for time in self._times.values():
            for (app, counted), seconds in time.pending.items():
                parts = slices(now, seconds, zone, time.rules.day_start)
                unit.add_usage(time.child.id, parts, app, counted=counted)
            if time.pending:
                time.keep_stretch(unit)
            time.pending.clear()
        self._apps.keep(unit)
        unit.set_setting(HIGH_WATER, stamp(now))
        if self._gaps is not None:
            self._gaps.keep(unit, reading.boot)
        self._flushed = reading.monotonic

    def _load(self, unit: Unit, reading: Instant) -> None:
        now, zone = self._steady.at(reading), self.zone()
        since = unit.setting(PAUSED)
        self._paused = parse_stamp(since) if since else None
        before, self._times = self._times, {}
        gone = {name for time in before.values() for name in time.accounts}
        guardians, children = unit.guardians(), unit.children()
        self._sitting.load(unit, children)
        with_pictures = unit.picture_hashes() if self._sitting.shared else {}
        for child in children:
            rules, revision = unit.rules(child.id)
            time = before.get(child.id) or ChildTime(child, rules, revision, now.date())
            time.child = child
            self._seat(time, reading.monotonic)
            shares = not self._sitting.shared.isdisjoint(child.accounts)
            time.anybody = shares and child.id not in with_pictures
            time.own_rules = sets_own_rules(child, guardians)
            time.load(unit, now, zone, paused=self._paused)
            self._times[child.id] = time
        self._apps.load(unit, self._times, now, zone)
        mine = {name for time in self._times.values() for name in time.child.accounts}
        for account in gone - mine:
            if self._locks is not None:
                self._locks.release(account)

    def _seat(self, time: ChildTime, monotonic: float) -> None:
        """Take the accounts that are a child's now; what was known of others is forgotten."""
        accounts = self._sitting.accounts_of(time.child)
        if accounts == time.accounts:
            return
        time.accounts = accounts
        time.acted = None
        time.holding = time.locked = False
        time.unrest = 0
        time.ladder.reset()
        time.active_until = min(time.active_until, monotonic)

    def _leave_seats(self, reading: Instant) -> None:
        """Forget who sat at a shared account, where nobody has been for long."""
        if self._seats is None or not any(self._sitting.sitters.values()):
            return
        present = self._present or frozenset()
        left = self._sitting.left(self._seats.signed_in(), present, reading.monotonic)
        if left:
            with self._store.change() as unit:
                self._flush(unit, reading)
                for seat in left:
                    sit(unit, seat, NOBODY)
                self._load(unit, reading)

    def _ask_who(self, reading: Instant) -> None:
        """Hold what runs at shared accounts until somebody has said who sits there."""
        at, zone = self._steady.at(reading), self.zone()
        for account in self._sitting.shared:
            sitter = self._sitting.sitters[account]
            those = [self._times[child.id] for child in self._sitting.children_at(account)]
            if any(sitter == time.child.id for time in those):
                self._questions.answered(account)
            elif sitter == NOBODY and any(
                time.rules.level is Level.LOCK and not time.is_grown(at, zone) for time in those
            ):
                self._questions.hold(
                    account,
                    reading.monotonic,
                    present=account in (self._present or frozenset()),
                    signed_in=self._seats is not None and account in self._seats.signed_in(),
                )
            else:
                self._questions.free(account)

    # --- acting -----------------------------------------------------------------------------

    def _act(self, time: ChildTime, reading: Instant) -> None:
        now, zone = self._steady.at(reading), self.zone()
        before = time.acted
        decision = time.acted = time.decide(now, zone)
        if isinstance(decision, Stop) and time.rules.level is Level.LOCK:
            self._hold(time, reading.monotonic)
        elif time.holding or before is None:
            self._release(time, time.accounts)
        self._apps.act(time, reading.monotonic)
        if time.rules.level is not Level.COUNT:
            self._say(time, before, decision, active=time.is_active(reading.monotonic))
        status = self._status(time, reading)
        if status != time.told:
            time.told = status
            self._tell(time.child.id, StatusChanged(status))

    def _say(
        self, time: ChildTime, before: Decision | None, decision: Decision, *, active: bool
    ) -> None:
        if isinstance(decision, Stop):
            if not isinstance(before, Stop):
                self._tell(time.child.id, _time_up(time.child.id, decision))
            return
        time.said = still_said(decision.left, time.said)
        minutes = warning_due(decision.left, time.said) if active else None
        if minutes is not None:
            time.said |= {minutes}
            self._tell(time.child.id, WarningDue(time.child.id, minutes))

    def _hold(self, time: ChildTime, monotonic: float) -> None:
        if self._locks is None or self._seats is None:
            return
        first, time.holding = not time.holding, True
        tight = time.is_tight
        rounds = [self._locks.hold(account, first=first, tight=tight) for account in time.accounts]
        if not first:
            time.caught(sum(count is None or count > 0 for count in rounds), monotonic)
        time.locked = None not in rounds and self._is_signed_in(time)
        step = time.ladder.next(time.rules.last_step, monotonic, holds=None not in rounds)
        if step is not None:
            self._climb(time, step)

    def _climb(self, time: ChildTime, step: Step) -> None:
        with self._store.change() as unit:
            details: dict[str, str | int | None] = {"child": time.child.id, "step": step.value}
            unit.audit(self.now(), "guard", "lock.climbed", details)
        for account in time.accounts:
            if self._locks is not None:
                self._locks.climb(account, step)

    def _is_signed_in(self, time: ChildTime) -> bool:
        signed_in = frozenset() if self._seats is None else self._seats.signed_in()
        return not signed_in.isdisjoint(time.accounts)

    def _release(self, time: ChildTime, accounts: Iterable[str]) -> None:
        time.holding = time.locked = False
        time.unrest = 0
        time.ladder.reset()
        if self._locks is not None:
            for account in accounts:
                self._locks.release(account)

    def _status(self, time: ChildTime, reading: Instant) -> ChildStatus:
        return time.status(reading.monotonic, self._steady.at(reading), self.zone(), self.mode)

    def _wait(self, reading: Instant) -> float:
        now = self._steady.at(reading)
        wait = SLEEPING_SECONDS
        if self._presence is not None and self._presence.watching:
            wait = FLUSH_SECONDS
        if self._questions.waiting and self._seats is not None:
            signed_in = self._seats.signed_in()
            away = self._questions.waiting.isdisjoint(signed_in)
            wait = min(wait, FLUSH_SECONDS if away else LOCKED_SECONDS)
            if self._questions.is_restless(reading.monotonic):
                wait = min(wait, UNREST_SECONDS)
        for time in self._times.values():
            if self._blind_since is not None:
                wait = min(wait, LOCKED_SECONDS)
            if time.holding:
                wait = min(wait, LOCKED_SECONDS if self._is_signed_in(time) else FLUSH_SECONDS)
                if reading.monotonic < time.restless_until:
                    wait = min(wait, UNREST_SECONDS)
            if time.is_active(reading.monotonic):
                wait = min(wait, FLUSH_SECONDS)
                if time.active_until < math.inf:
                    wait = min(wait, time.active_until - reading.monotonic + 0.05)
            wait = min(wait, time.seconds_to_change(reading.monotonic, now) + 0.02)
            wait = min(wait, self._apps.wait(time, reading.monotonic))
        return wait


def _time_up(child: ChildId, decision: Stop) -> TimeUp:
    until = None if decision.until is None else stamp(decision.until)
    return TimeUp(child, decision.reason.value, until, decision.next_seconds)
