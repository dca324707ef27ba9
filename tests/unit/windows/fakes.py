"""A Windows without Windows: sessions and processes that a test says."""

from __future__ import annotations

from dataclasses import dataclass, field

from familysafe.system.windows.process_table import Row
from familysafe.system.windows.terminal import Session

DARA, CHAN = "S-1-5-21-1-1-1-1001", "S-1-5-21-1-1-1-1002"
AGENT = r"C:\Program Files\FamilySafe\familysafe\familysafe-agent.exe"
SYSTEM32 = r"C:\Windows\System32"


@dataclass
class FakeTerminal:
    """``deaf`` sessions stay in front whatever is asked."""

    found: tuple[Session, ...] | None = ()
    deaf: bool = False
    sent_away: list[int] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)

    def sessions(self) -> tuple[Session, ...] | None:
        return self.found

    def disconnect(self, session: int) -> bool:
        self.sent_away.append(session)
        if not self.deaf:
            self.found = tuple(
                Session(each.id, each.account, each.active and each.id != session, each.locked)
                for each in self.found or ()
            )
        return not self.deaf

    def log_off(self, session: int) -> bool:
        self.ended.append(session)
        return True


@dataclass
class FakeProcess:
    """``count`` is how often it was suspended."""

    owner: str | None
    path: str
    started: int = 1
    session: int = 1
    worked: int = 0
    count: int = 0
    modules: tuple[str, ...] = ()
    stubborn: bool = False


class FakeMachine:
    """``tells`` is whether the table says how threads stand; wine's does not."""

    def __init__(self, *, tells: bool = True) -> None:
        self.tells = tells
        self.processes: dict[int, FakeProcess] = {}
        self.open_files: set[str] = set()
        self.starting: list[tuple[int, FakeProcess]] = []
        self.ended: list[int] = []

    def run(self, pid: int, path: str, owner: str | None = DARA, **more: int) -> FakeProcess:
        self.processes[pid] = FakeProcess(owner, path, **more)
        return self.processes[pid]

    def table(self) -> tuple[Row, ...]:
        rows = tuple(
            Row(
                pid,
                each.session,
                each.started,
                each.worked,
                each.path.rsplit("\\", 1)[-1].lower(),
                each.count > 0 if self.tells else None,
            )
            for pid, each in self.processes.items()
        )
        if self.starting:  # it starts while the pass goes on
            pid, late = self.starting.pop()
            self.processes[pid] = late
        return rows

    def _at(self, row: Row) -> FakeProcess | None:
        found = self.processes.get(row.pid)
        return found if found is not None and found.started == row.started else None

    def owner(self, row: Row) -> str | None:
        found = self._at(row)
        return None if found is None else found.owner

    def path(self, row: Row) -> str:
        found = self._at(row)
        return "" if found is None else found.path

    def modules(self, row: Row) -> tuple[str, ...]:
        found = self._at(row)
        return () if found is None else (found.path, *found.modules)

    def guarded(self, path: str) -> bool:
        inside = path.lower().startswith(("c:\\windows\\", "c:\\program files\\"))
        return inside and path not in self.open_files

    def suspend(self, row: Row) -> bool:
        found = self._at(row)
        if found is None or found.stubborn:
            return False
        found.count += 1
        return True

    def resume(self, row: Row) -> bool:
        found = self._at(row)
        if found is None:
            return False
        found.count = max(0, found.count - 1)
        return True

    def end(self, row: Row) -> bool:
        self.ended.append(row.pid)
        return self.processes.pop(row.pid, None) is not None
