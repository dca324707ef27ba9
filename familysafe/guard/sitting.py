"""Who sits at an account that several children share: asked there, and kept by the guard.

Until somebody says who it is, nobody's time is counted, so programs stand still wherever a child of
that account has limits that lock. What shows the question must have started before that: it gets a
few seconds at sign-in, and no more than a minute an hour, since a child knows the password and
could sign in again and again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from familysafe.family.people import Child, ChildId
from familysafe.guard.ports import Locks, Unit

SEAT = "seat:"
"""The setting that keeps who sits at an account, before the account's name."""

GUARDIAN = "guardian"
NOBODY = ""
OWN_USER = ""
"""The one seat of personal mode, where children have no accounts."""

LEFT_SECONDS = 600.0
"""Who was not in front for ten minutes is asked again: somebody else may have come back."""

START_SECONDS = 20.0
STARTS_PER_HOUR = 60.0
ASKED_PER_HOUR = 300.0
"""Seconds at the question in one hour; after them the screen is locked, once a minute."""
LOCK_AGAIN_SECONDS = 60.0
RESTLESS_SECONDS = 10.0
TIGHT_AFTER = 3
HOUR = 3600.0


class Sitting:
    """Follows the seats that are shared. An account is a seat; so is a guard's own user."""

    def __init__(self) -> None:
        self._sharers: dict[str, tuple[Child, ...]] = {}
        self._sitters: dict[str, str] = {}
        self._front: dict[str, float] = {}

    @property
    def shared(self) -> AbstractSet[str]:
        """Return the seats that more than one child uses."""
        return self._sharers.keys()

    @property
    def sitters(self) -> Mapping[str, str]:
        """Return who sits where: a child's id, GUARDIAN or NOBODY. It follows every change."""
        return MappingProxyType(self._sitters)

    def load(self, unit: Unit, children: tuple[Child, ...]) -> None:
        """Read who shares what and who sits there."""
        self._sharers = sharers(children)
        self._sitters.clear()
        for seat, those in self._sharers.items():
            kept = unit.setting(f"{SEAT}{seat}") or NOBODY
            known = {GUARDIAN, *(each.id for each in those)}
            self._sitters[seat] = kept if kept in known else NOBODY

    def accounts_of(self, child: Child) -> tuple[str, ...]:
        """Return the accounts that are a child's at this moment."""
        return tuple(
            account
            for account in child.accounts
            if account not in self._sharers or self._sitters[account] == child.id
        )

    def children_at(self, seat: str) -> tuple[Child, ...]:
        """Return who may sit at a shared seat."""
        return self._sharers.get(seat, ())

    def left(
        self, signed_in: AbstractSet[str], present: AbstractSet[str], monotonic: float
    ) -> tuple[str, ...]:
        """Return the seats that somebody left by signing out, or by staying away for long."""
        found = []
        for seat, sitter in self._sitters.items():
            if sitter == NOBODY or seat in present:
                self._front[seat] = monotonic
            away = monotonic - self._front.setdefault(seat, monotonic)
            if sitter != NOBODY and (seat not in signed_in or away >= LEFT_SECONDS):
                found.append(seat)
        return tuple(found)


def sharers(children: Iterable[Child]) -> dict[str, tuple[Child, ...]]:
    """Return the seats that more than one child uses, and who."""
    by_seat: dict[str, list[Child]] = {}
    for child in children:
        for account in child.accounts or (OWN_USER,):
            by_seat.setdefault(account, []).append(child)
    return {seat: tuple(those) for seat, those in by_seat.items() if len(those) > 1}


def sit(unit: Unit, seat: str, who: ChildId | str) -> None:
    """Keep who sits at a seat."""
    unit.set_setting(f"{SEAT}{seat}", who)


@dataclass
class _Question:
    """One seat at which nobody has said yet who it is. Times are monotonic seconds."""

    since: float
    has_agent: bool = False
    held: bool = False
    unrest: int = 0
    restless_until: float = -math.inf


@dataclass
class _Hour:
    """What was spent in an hour: at the question, and on starting what asks it."""

    begins: float
    asked: float = 0.0
    starting: float = 0.0
    locked: float = -math.inf
    looked: float = -math.inf


class Questions:
    """Holds what runs at shared accounts until somebody has said who sits there."""

    def __init__(self, locks: Locks | None) -> None:
        self._locks = locks
        self._open: dict[str, _Question] = {}
        self._hours: dict[str, _Hour] = {}
        self._released: set[str] = set()

    def agent_asks(self, account: str) -> None:
        """Take note that the question is on the screen: nothing more has to start."""
        if account in self._open:
            self._open[account].has_agent = True

    def is_asked(self, account: str) -> bool:
        """Tell whether an account waits for an answer."""
        return account in self._open

    def answered(self, account: str) -> None:
        """Close the question: a child sits there, whose own rules say what stands still."""
        self._open.pop(account, None)
        self._released.discard(account)

    def free(self, account: str) -> None:
        """Let all go on: a guardian sits there, or nobody's limits lock."""
        self._open.pop(account, None)
        self._let_start(account)

    def _let_start(self, account: str) -> None:
        if self._locks is not None and account not in self._released:
            self._locks.release(account)
        self._released.add(account)

    def hold(self, account: str, monotonic: float, *, present: bool, signed_in: bool) -> None:
        """Have everything stand still, but for what has to start first."""
        if self._locks is None:
            return
        if not signed_in:  # the next sign-in has to start anew
            self._open[account] = _Question(monotonic)
            self._let_start(account)
            return
        self._released.discard(account)
        asked = self._open.setdefault(account, _Question(monotonic))
        hour = self._hour(account, monotonic)
        passed = min(monotonic - hour.looked, RESTLESS_SECONDS) if present else 0.0
        hour.looked = monotonic
        if not present:
            asked.since = monotonic  # what asks has not begun to start
        if not asked.held and not self._has_started(asked, hour, passed, monotonic):
            return
        hour.asked += passed
        too_long = hour.asked >= ASKED_PER_HOUR and present
        lock = too_long and monotonic - hour.locked >= LOCK_AGAIN_SECONDS
        if lock:
            hour.locked = monotonic
        count = self._locks.hold(account, first=lock, tight=asked.unrest >= TIGHT_AFTER)
        if asked.held and (count is None or count > 0):
            asked.unrest += 1
            asked.restless_until = monotonic + RESTLESS_SECONDS
        asked.held = True

    def _has_started(self, asked: _Question, hour: _Hour, passed: float, monotonic: float) -> bool:
        if asked.has_agent:
            return True
        hour.starting += passed
        return monotonic - asked.since >= START_SECONDS or hour.starting >= STARTS_PER_HOUR

    def _hour(self, account: str, monotonic: float) -> _Hour:
        hour = self._hours.get(account)
        if hour is None or monotonic - hour.begins >= HOUR:
            looked = monotonic if hour is None else hour.looked
            hour = self._hours[account] = _Hour(monotonic, looked=looked)
        return hour

    def is_restless(self, monotonic: float) -> bool:
        """Tell whether something runs against the hold."""
        return any(monotonic < each.restless_until for each in self._open.values())

    @property
    def waiting(self) -> AbstractSet[str]:
        """Return the accounts at which the question is open."""
        return self._open.keys()
