"""A guard without sockets: the real store, service and watch, a clock set by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from familysafe.core.clock import Instant
from familysafe.crypto.pin import CHEAPEST, PinVault
from familysafe.family.people import Child, ChildId
from familysafe.guard.service import GuardService
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.ipc.serving import Peer, Slow
from familysafe.screentime.apps import Sight
from familysafe.screentime.rules import Rules
from familysafe.storage.guard.store import GuardStore

PHNOM_PENH = ZoneInfo("Asia/Phnom_Penh")
TUESDAY_NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
"""12:00 in Phnom Penh."""
FREE = Rules()
GUARD_UID, ROOT, DARA_UID, OTHER_UID, ADMIN_UID = 1000, 0, 1001, 1002, 1003
NAMES = {
    GUARD_UID: "sokha",
    ROOT: "root",
    DARA_UID: "dara",
    OTHER_UID: "visitor",
    ADMIN_UID: "chan",
}
"""Only "chan" may become root."""


class HandClock:
    def __init__(self, utc: datetime = TUESDAY_NOON) -> None:
        self.utc, self.monotonic, self.boot = utc, 1000.0, 1000.0

    def now(self) -> Instant:
        return Instant(self.utc, self.monotonic, self.boot)

    def zone(self) -> tzinfo:
        return PHNOM_PENH

    def go(self, seconds: float) -> None:
        self.utc += timedelta(seconds=seconds)
        self.monotonic += seconds
        self.boot += seconds

    def sleep(self, seconds: float) -> None:
        """Let the computer be suspended."""
        self.utc += timedelta(seconds=seconds)
        self.boot += seconds


class Chairs:
    """Who sits where, said by the test."""

    def __init__(self) -> None:
        self.now: frozenset[str] | None = frozenset()
        self.away: frozenset[str] = frozenset()
        """Signed in as well, but not in front."""

    def present(self) -> frozenset[str] | None:
        return self.now

    def signed_in(self) -> frozenset[str]:
        return (self.now or frozenset()) | self.away


class Brakes:
    """Remembers what is held; ``slipping`` makes a hold fail, ``running`` is what it must stop."""

    def __init__(self) -> None:
        self.held: dict[str, int] = {}
        self.screens: list[str] = []
        self.climbed: list[tuple[str, str]] = []
        self.slipping = False
        self.running = 0
        self.tight = False

    def hold(self, account: str, *, first: bool, tight: bool = False) -> int | None:
        self.tight = tight
        self.held[account] = self.held.get(account, 0) + 1
        if first:
            self.screens.append(account)
        return None if self.slipping else self.running

    def release(self, account: str) -> None:
        self.held.pop(account, None)

    def climb(self, account: str, step: str) -> None:
        self.climbed.append((account, step))


class Desktop:
    """What accounts run, said by the test: ``running`` by process id; ``impure`` run other code."""

    def __init__(self) -> None:
        self.running: dict[int, Sight] = {}
        self.account = "dara"
        self.standing: set[int] = set()
        self.impure: set[int] = set()
        self.ended: list[tuple[int, bool]] = []
        self.names: frozenset[str] = frozenset()
        self.looks = 0

    def look_for(self, names: frozenset[str]) -> None:
        self.names = names

    def look(self, account: str) -> dict[int, Sight]:
        self.looks += 1
        if account != self.account:
            return {}
        return {pid: it for pid, it in self.running.items() if pid not in self.standing}

    def at(self, account: str, pid: int) -> Sight | None:
        return self.running.get(pid) if account == self.account else None

    def is_pure(self, pid: int) -> bool:
        return pid not in self.impure

    def stop(self, account: str, pids: Iterable[int]) -> tuple[int, ...]:
        ran = tuple(pid for pid in pids if self.at(account, pid) and pid not in self.standing)
        self.standing |= set(ran)
        return ran

    def go_on(self, account: str, pids: Iterable[int]) -> None:
        if account == self.account:
            self.standing -= set(pids)

    def end(self, account: str, pids: Iterable[int], *, kill: bool) -> None:
        for pid in pids:
            if self.at(account, pid):
                self.ended.append((pid, kill))


class House:
    """One guard and the people who call it."""

    def __init__(
        self, folder: Path, *, personal: bool = True, clock: HandClock | None = None
    ) -> None:
        self.clock = clock or HandClock()
        self.chairs = None if personal else Chairs()
        self.brakes = None if personal else Brakes()
        self.desktop = None if personal else Desktop()
        self.events: dict[int, list[m.EventBody]] = {}
        self._next = 0
        self.folder = folder
        self._personal = personal
        self.start()

    def start(self) -> None:
        """Start, or start again after a crash."""
        self.store = GuardStore(self.folder)
        self.watch = Watch(
            self.store, self.clock, self._tell, self.chairs, self.brakes, self.desktop
        )
        self.service = GuardService(
            self.store, self.clock, PinVault(CHEAPEST), self.watch, GUARD_UID
        )
        self.service.connect(self)

    def _tell(self, child: ChildId, event: m.EventBody) -> None:
        self.service.tell(child, event)

    def sit(self, *accounts: str) -> None:
        """Say who sits here now, as a signal of logind does."""
        assert self.chairs is not None
        self.chairs.now = frozenset(accounts)
        self.watch.tick()

    def crash(self) -> None:
        self.store.close()
        self.start()

    def send(self, connection: int, body: m.EventBody) -> None:
        self.events.setdefault(connection, []).append(body)

    def caller(self, uid: int, *, hello: bool = True) -> Line:
        self._next += 1
        line = Line(self, Peer(self._next, uid, NAMES.get(uid, ""), uid == ADMIN_UID))
        self.service.opened(line.peer)
        if hello:
            line.welcome = line.call(m.Hello(m.PROTOCOL, "ctl"))
        return line

    def guardian(self) -> Line:
        """Return a connection of the guardian, who is added if there is none."""
        line = self.caller(GUARD_UID)
        assert isinstance(line.welcome, m.Welcome)
        if line.welcome.guardians == 0:
            uid = GUARD_UID if self._personal else ROOT
            line = self.caller(uid)
            line.call(m.AddGuardian("Sokha", "2580"))
        else:
            line.call(m.ProveGuardian("2580"))
        return line

    def child(
        self,
        rules: Rules = FREE,
        *,
        name: str = "Dara",
        account: str = "dara",
        born: str = "2017-03",
    ) -> Child:
        line = self.guardian()
        added = line.call(m.AddChild(name, born, (account,) if account else ()))
        assert isinstance(added, m.ChildAdded)
        line.call(m.SetRules(added.child.id, rules, 1))
        return added.child

    def run(self, seconds: float, beat: Line | None = None) -> None:
        """Let time pass as the loop does: ticks when they are due, beats every four seconds."""
        end = self.clock.monotonic + seconds
        next_beat = self.clock.monotonic
        while self.clock.monotonic < end:
            if beat is not None and self.clock.monotonic >= next_beat:
                beat.call(m.Beat(idle=0, app=""))
                next_beat = self.clock.monotonic + 4
            if self.watch.due() <= self.clock.monotonic:
                self.watch.tick()
            moments = [end, self.watch.due()] + ([next_beat] if beat is not None else [])
            self.clock.go(max(0.001, min(moments) - self.clock.monotonic))
        self.watch.tick()

    def status(self, child: ChildId) -> m.ChildStatus:
        return self.watch.status(child)


class Line:
    """One connection."""

    def __init__(self, house: House, peer: Peer) -> None:
        self._house, self.peer = house, peer
        self.welcome: m.Reply | None = None

    def call(self, body: m.Request, request_id: str = "") -> m.Reply:
        outcome = self._house.service.handle(self.peer, m.Call(1, body, request_id))
        return outcome.then(outcome.work()) if isinstance(outcome, Slow) else outcome

    @property
    def heard(self) -> list[m.EventBody]:
        return self._house.events.get(self.peer.connection, [])
