"""The guard measures, and what a child runs really stands still when the time is over.

Wine has one account and no list of sessions: those are said by the test. The guard, its store, the
program and the way it is held are real.
"""

from __future__ import annotations

from pathlib import Path

from familysafe.ipc import messages as m
from familysafe.screentime.rules import Level, Rules
from familysafe.system.windows.identity import own
from familysafe.system.windows.locks import WindowsLocks
from familysafe.system.windows.processes import Processes
from familysafe.system.windows.seats import WindowsSeats
from familysafe.system.windows.terminal import Session
from tests.unit.guard.house import House
from tests.unit.windows.fakes import FakeTerminal
from tests.windows.effects.test_machine import Counter, OnlyThese


def test_time_is_up_and_goes_on(tmp_path: Path) -> None:
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    counter, other = Counter(tmp_path), Counter(other_folder)
    terminal = FakeTerminal((Session(1, "dara", active=True, locked=False),))
    house = House(tmp_path / "guard", personal=False)
    processes = Processes(OnlyThese(counter.process.pid), frozenset())
    house.chairs = WindowsSeats(terminal)  # type: ignore[assignment]
    house.brakes = WindowsLocks(terminal, processes, lambda _: own().sid)  # type: ignore[assignment]
    house.crash()
    try:
        child = house.child(Rules(level=Level.LOCK, daily=(1,) * 7))
        house.run(50)
        assert counter.runs()
        house.run(15)
        assert house.status(child.id).state == "locked"
        assert not counter.runs()
        assert other.runs()
        assert terminal.sent_away == [1]
        house.guardian().call(m.GiveTime(child.id, 300))
        house.run(2)
        assert counter.runs()
    finally:
        for each in (counter, other):
            each.process.kill()
            each.process.wait()


def test_a_guard_that_was_killed_leaves_a_program_that_the_next_can_end(tmp_path: Path) -> None:
    """What it left standing another guard sees only where Windows tells of threads: not in wine."""
    counter = Counter(tmp_path)
    machine = OnlyThese(counter.process.pid)
    Processes(machine, frozenset()).stop(own().sid)
    assert not counter.runs()
    assert Processes(machine, frozenset()).end(own().sid) == 1
    assert counter.process.wait(10) is not None
