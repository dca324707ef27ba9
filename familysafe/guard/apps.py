"""Limits of single apps: what runs, which app the time goes to, and what is stopped.

What is in front is told by the agent, which the child can replace; so it is believed only where the
guard itself sees that program run, and then never more than ``screentime.apps.reckon`` allows.
Without the service (personal mode) the agent's word is all there is, and an app whose time is over
is only spoken of: the guard runs as the child's own user there, who could let it go on at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from familysafe.family.people import ChildId
from familysafe.guard import app_records
from familysafe.guard.clockwork import ChildTime
from familysafe.guard.ports import Programs, Unit
from familysafe.ipc.messages import AppTime, EventBody
from familysafe.screentime.app_catalogue import APPS
from familysafe.screentime.apps import (
    GROUP,
    SLIGHT,
    AppGrant,
    Book,
    Installed,
    Program,
    Sight,
    is_exempt,
    left,
    reckon,
    ruled_by,
    ruling,
    stopping_keys,
)
from familysafe.screentime.rules import LastStep, Level, Rules

LOOK_SECONDS = 4.0
UNRULED_LOOK_SECONDS = 20.0
"""Without rules about apps the look only says in the report what was used, where no agent does."""
HELD_SECONDS = 1.0
UNREST_SECONDS = 0.1
RESTLESS_SECONDS = 10.0
SHORTEST_LOOK = 0.5
GRACE_SECONDS = 10.0
"""From "has had its time" to standing still; what is started later is stopped at once."""
END_SECONDS = 60.0
"""How long a program stands still before it is ended, where the guardian allowed that."""
KILL_SECONDS = 5.0
WARNED_SECONDS = (300, 60)
BELIEVED_SECONDS = 6.0
"""How long what an agent says is in front holds; it beats every four seconds."""

Tell = Callable[[ChildId, EventBody], None]
Spot = tuple[str, int]
"""A process: the account that runs it, and its id."""


@dataclass
class _Held:
    program: Program
    since: float
    asked: float = math.inf


@dataclass
class _Child:
    """One child's apps. ``closed`` is since when (monotonic) a rule's key has no time left.

    ``keys`` remembers which rules can stop a program: hundreds are asked about at each look.
    """

    rules: Rules = field(default_factory=Rules)
    grants: tuple[AppGrant, ...] = ()
    day: date = date.min
    front: tuple[str, int, float] = ("", 0, -math.inf)
    sights: dict[Spot, Sight] = field(default_factory=dict)
    first_seen: dict[Spot, float] = field(default_factory=dict)
    looked: float = -math.inf
    closed: dict[str, float] = field(default_factory=dict)
    held: dict[Spot, _Held] = field(default_factory=dict)
    keys: dict[Program, tuple[str, ...]] = field(default_factory=dict)
    told: set[tuple[str, str]] = field(default_factory=set)
    warned: set[tuple[str, int]] = field(default_factory=set)
    restless_until: float = -math.inf


class AppWatch:
    """``programs`` is None in personal mode."""

    def __init__(
        self,
        programs: Programs | None,
        tell: Tell,
        offered: Callable[[], tuple[Installed, ...]] = tuple,
    ) -> None:
        self._programs = programs
        self._offered = offered
        self._tell = tell
        self._book = Book()
        self._children: dict[ChildId, _Child] = {}
        self._seen: dict[str, app_records.SeenApp] = {}
        self._known: dict[str, str] = {}

    # --- the store --------------------------------------------------------------------------

    def load(
        self, unit: Unit, times: Mapping[ChildId, ChildTime], now: datetime, zone: tzinfo
    ) -> None:
        """Read groups, rules and grants anew. What is held of those who are gone goes on."""
        self._book = app_records.book_of(unit)
        self._known = {each.id: each.day for each in app_records.seen_apps(unit)}
        before: dict[ChildId, _Child] = self._children
        self._children = {}
        for child, time in times.items():
            mine = before.pop(child) if child in before else _Child()
            self._children[child] = mine
            rules = Rules() if time.is_grown(now, zone) else time.rules
            mine.rules = ruled_by(rules, self._book)
            mine.keys.clear()
            mine.grants = app_records.app_grants(unit, child, time.day)
            if mine.day != time.day:
                mine.day = time.day
                mine.told.clear()
                mine.warned.clear()
            gone = [spot for spot in mine.held if spot[0] not in time.accounts]
            self._free(mine, gone)
        for gone_child in before.values():
            self._free(gone_child, list(gone_child.held))
        if self._programs is not None:
            self._programs.look_for(self._ruled_names())

    def keep(self, unit: Unit) -> None:
        """Write down which apps were seen."""
        if self._seen:
            kept = {rule.app for each in self._children.values() for rule in each.rules.apps}
            app_records.keep_seen(unit, self._seen.values(), frozenset(kept))
            self._known |= {each.id: each.day for each in self._seen.values()}
            self._seen = {}

    def _ruled_names(self) -> frozenset[str]:
        """Return the names of all apps that a rule may stop."""
        keys = {rule.app for child in self._children.values() for rule in child.rules.apps}
        names = {key for key in keys if not key.startswith(GROUP)}
        for app in APPS:
            if app.id in keys or keys.intersection(self._book.groups_of(app.id)):
                names |= app.names
        members = (apps for group, apps in self._book.groups.items() if f"{GROUP}{group}" in keys)
        return frozenset(names.union(*members))

    def installed(self) -> tuple[Installed, ...]:
        """Return what the menu of this computer offers."""
        return self._offered()

    # --- measuring --------------------------------------------------------------------------

    def claim(self, time: ChildTime, app: str, pid: int, monotonic: float) -> None:
        """Take what an agent says is in front."""
        mine = self._children[time.child.id]
        name = app.strip().lower()
        mine.front = (name, pid, monotonic)
        if self._programs is None:
            spoken = Sight(Program(name, frozenset({name})))
            mine.sights = {("", 0): spoken} if name else {}
            self._charge(time, mine, spoken if name else None)

    def look(self, time: ChildTime, monotonic: float) -> None:
        """See what runs, before the time since the last look is credited."""
        mine = self._children[time.child.id]
        if self._programs is None:
            return
        if not time.is_active(monotonic) or time.holding:
            mine.sights = {}
            return
        if monotonic - mine.looked < min(SHORTEST_LOOK, self._pause(mine, monotonic)):
            return
        name, pid, at = mine.front
        believed = monotonic - at <= BELIEVED_SECONDS
        front = self._front(time, pid) if believed and pid else None
        if mine.rules.apps or front is None:
            if monotonic - mine.looked < self._pause(mine, monotonic) - 0.1:
                return
            self._look_at_all(time, mine, monotonic)
            if front is None and believed and name:
                front = self._named(mine, name)
        mine.looked = monotonic
        if front is not None and is_exempt(front, mine.rules, self._book):
            front = _sight(front, vouched=self._programs.is_pure(pid) if pid else False)
        self._charge(time, mine, front)

    def _look_at_all(self, time: ChildTime, mine: _Child, monotonic: float) -> None:
        if self._programs is None:
            return
        mine.sights = {}
        for account in time.accounts:
            for pid, sight in self._programs.look(account).items():
                mine.sights[account, pid] = self._vouched(sight, pid, mine.rules)
        for spot in mine.first_seen.keys() - mine.sights.keys() - mine.held.keys():
            del mine.first_seen[spot]
        for spot in mine.sights:
            mine.first_seen.setdefault(spot, monotonic)

    def _vouched(self, sight: Sight, pid: int, rules: Rules) -> Sight:
        """Look closer at a study program that took time: it may run a child's own code."""
        if self._programs is None or sight.share < SLIGHT:
            return sight
        if not is_exempt(sight, rules, self._book):
            return sight
        return _sight(sight, vouched=self._programs.is_pure(pid))

    def _front(self, time: ChildTime, pid: int) -> Sight | None:
        if self._programs is None:
            return None
        found = (self._programs.at(account, pid) for account in time.accounts)
        return next((sight for sight in found if sight is not None), None)

    def _named(self, mine: _Child, name: str) -> Sight | None:
        """Return the program that has a window's class: for windows that do not say their id.

        Several may have it; the one that took the most time is meant. It is never one that does
        not count: without its id the guard cannot see what it runs.
        """
        app = self._book.id_of(name)
        found = [each for each in mine.sights.values() if app in self._book.claimed(each.program)]
        if not found:
            return None
        return _sight(max(found, key=lambda each: each.share), vouched=False)

    def _charge(self, time: ChildTime, mine: _Child, front: Sight | None) -> None:
        """Say for the time since the last look where it goes."""
        said = reckon(tuple(mine.sights.values()), front, mine.rules, self._book)
        time.app, time.counts = said.app, said.counts
        program = front.program if front is not None else None
        for each in (*mine.sights.values(), *([front] if front is not None else [])):
            if each.share >= SLIGHT or each.program is program:
                self._note(each.program, mine.day)

    def _note(self, program: Program, day: date) -> None:
        app = self._book.app_of(program)
        new_mark = bool(program.fingerprint) and program.fingerprint not in self._book.seen
        if program.desktop or not app or (self._known.get(app) == day.isoformat() and not new_mark):
            return
        marks = (program.fingerprint,) if program.fingerprint else ()
        if new_mark:
            self._book.seen[program.fingerprint] = app
            for child in self._children.values():
                child.keys.clear()
        before = self._seen.get(app)
        marks = (*(before.fingerprints if before else ()), *marks)
        title = self._book.title(app)
        self._seen[app] = app_records.SeenApp(app, title, day.isoformat(), marks)

    # --- acting -----------------------------------------------------------------------------

    def act(self, time: ChildTime, monotonic: float) -> None:
        """Stop what has no time, let go on what has some again, and say so."""
        mine = self._children[time.child.id]
        if time.holding:
            mine.held.clear()  # all stands still, and will go on together
            mine.looked = -math.inf
            return
        self._note_closed(time, mine, monotonic)
        stops = self._programs is not None and mine.rules.level is Level.LOCK
        if mine.held:
            self._open(mine, stops=stops)
        due: list[Spot] = []
        for spot, sight in mine.sights.items() if mine.closed else ():
            key = self._closing(mine, sight.program)
            if not key:
                continue
            since = mine.closed[key]
            wait = 0.0 if mine.first_seen.get(spot, -math.inf) > since else GRACE_SECONDS
            wait -= monotonic - since
            if mine.rules.level is not Level.COUNT:
                self._say_closed(time, mine, sight.program, key, max(0.0, wait), stops=stops)
            if stops and wait <= 0:
                due.append(spot)
        self._hold(mine, due, monotonic)
        self._warn(time, mine)

    def _closing(self, mine: _Child, program: Program) -> str:
        """Return the rule that stops a program now; the same as ``screentime.apps.closing``."""
        keys = mine.keys.get(program)
        if keys is None:
            keys = mine.keys[program] = stopping_keys(program, mine.rules, self._book)
        return next((key for key in keys if key in mine.closed), "")

    def _left(self, time: ChildTime, mine: _Child, key: str) -> float | None:
        return left(key, mine.rules, self._book, time.app_used, mine.grants)

    def _note_closed(self, time: ChildTime, mine: _Child, monotonic: float) -> None:
        """Keep since when each rule has no time left; at the start of the guard all begin anew."""
        now = set()
        for rule in mine.rules.apps:
            seconds = self._left(time, mine, rule.app)
            if seconds is not None and seconds <= 0:
                now.add(rule.app)
                mine.closed.setdefault(rule.app, monotonic)
        for key in mine.closed.keys() - now:
            del mine.closed[key]
            mine.told = {each for each in mine.told if each[1] != key}

    def _open(self, mine: _Child, *, stops: bool) -> None:
        """Let go on what has time again, and forget what ended."""
        free = []
        for spot, held in mine.held.items():
            if (
                not stops
                or not self._closing(mine, held.program)
                or (self._programs is not None and self._programs.at(*spot) is None)
            ):
                free.append(spot)
        self._free(mine, free)

    def _free(self, mine: _Child, spots: Iterable[Spot]) -> None:
        for spot in spots:
            mine.held.pop(spot, None)
            if self._programs is not None:
                self._programs.go_on(spot[0], (spot[1],))

    def _hold(self, mine: _Child, due: list[Spot], monotonic: float) -> None:
        if self._programs is None:
            return
        fresh = [spot for spot in due if spot not in mine.held]
        for account, pid in fresh:
            self._programs.stop(account, (pid,))
            program = mine.sights[account, pid].program
            mine.held[account, pid] = _Held(program, monotonic)
        for spot in set(mine.held) - set(fresh):
            if self._programs.stop(spot[0], (spot[1],)):
                mine.restless_until = monotonic + RESTLESS_SECONDS
        if mine.rules.last_step is LastStep.TERMINATE:
            self._end(mine, monotonic)

    def _end(self, mine: _Child, monotonic: float) -> None:
        """End what has stood still for a minute: asked first, so that it may save, then ended."""
        if self._programs is None:
            return
        for (account, pid), held in mine.held.items():
            if monotonic - held.asked >= KILL_SECONDS:
                self._programs.end(account, (pid,), kill=True)
            elif monotonic - held.since >= END_SECONDS and math.isinf(held.asked):
                self._programs.end(account, (pid,), kill=False)
                held.asked = monotonic

    # --- words ------------------------------------------------------------------------------

    def _say_closed(
        self, time: ChildTime, mine: _Child, program: Program, key: str, wait: float, *, stops: bool
    ) -> None:
        app = self._book.app_of(program)
        if (app, key) in mine.told:
            return
        mine.told.add((app, key))
        blocked = any(rule.app == key and rule.blocked for rule in mine.rules.apps)
        self._tell(
            time.child.id,
            AppTime(
                child=time.child.id,
                app=app,
                name=self._book.title(app),
                rule=key,
                state="blocked" if blocked else "over",
                seconds=math.ceil(wait),
                stops=stops,
            ),
        )

    def _warn(self, time: ChildTime, mine: _Child) -> None:
        """Say a few minutes before that the app in use has had most of its time."""
        if mine.rules.level is Level.COUNT or not time.app or not mine.sights:
            return
        for key in ruling(time.app, mine.rules, self._book).pools:
            seconds = self._left(time, mine, key)
            due = [mark for mark in WARNED_SECONDS if seconds is not None and 0 < seconds <= mark]
            new = [mark for mark in due if (key, mark) not in mine.warned]
            mine.warned |= {(key, mark) for mark in due}
            if new and seconds is not None:
                name = self._book.title(time.app)
                stops = self._programs is not None and mine.rules.level is Level.LOCK
                told = AppTime(
                    time.child.id, time.app, name, key, "ending", math.ceil(seconds), stops
                )
                self._tell(time.child.id, told)

    # --- the timer --------------------------------------------------------------------------

    def _pause(self, mine: _Child, monotonic: float) -> float:
        if monotonic < mine.restless_until:
            return UNREST_SECONDS
        if mine.held or any(monotonic - at < GRACE_SECONDS for at in mine.closed.values()):
            return HELD_SECONDS
        return LOOK_SECONDS if mine.rules.apps else UNRULED_LOOK_SECONDS

    def wait(self, time: ChildTime, monotonic: float) -> float:
        """Return in how many seconds a look is due."""
        mine = self._children[time.child.id]
        if not time.is_active(monotonic) or time.holding or not mine.rules.apps:
            return math.inf
        wait = LOOK_SECONDS
        if self._programs is not None:
            never = math.isinf(mine.looked)
            wait = UNREST_SECONDS if never else self._pause(mine, monotonic)
        for key in ruling(time.app, mine.rules, self._book).pools:
            seconds = self._left(time, mine, key)
            if seconds is not None and seconds > 0:
                wait = min(wait, seconds + 0.02)
        return wait


def _sight(sight: Sight, *, vouched: bool) -> Sight:
    return Sight(sight.program, sight.share, vouched)
