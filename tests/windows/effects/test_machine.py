"""What is asked of Windows really happens: every test looks at the effect, never at an answer."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.system.windows import api
from familysafe.system.windows.clock import awake, since_start
from familysafe.system.windows.foreground import DesktopPresence, name_of
from familysafe.system.windows.identity import own, sid_to_hold
from familysafe.system.windows.machine import WindowsMachine, take_rights
from familysafe.system.windows.process_table import Row
from familysafe.system.windows.processes import Processes
from familysafe.system.windows.rights import PRIVATE
from tests.waiting import wait_until

COUNTING = """
import pathlib, sys, time
out = pathlib.Path(sys.argv[1])
number = 0
while True:
    number += 1
    out.write_text(str(number))
    time.sleep(0.01)
"""


class Counter:
    """Another program: what it writes shows whether it runs."""

    def __init__(self, folder: Path) -> None:
        self._out = folder / "number"
        command = [sys.executable, "-c", COUNTING, str(self._out)]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        wait_until(lambda: self.number() > 0, seconds=30)

    def number(self) -> int:
        try:
            return int(self._out.read_text() or 0)
        except (OSError, ValueError):
            return 0

    def runs(self) -> bool:
        time.sleep(0.1)
        before = self.number()
        time.sleep(0.5)
        return self.number() != before


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    found = Counter(tmp_path)
    yield found
    found.process.kill()
    found.process.wait()


class OnlyThese(WindowsMachine):
    """The real machine, on which nothing runs but what a test started."""

    def __init__(self, *pids: int) -> None:
        super().__init__()
        self._pids = pids

    def table(self) -> tuple[Row, ...]:
        return tuple(row for row in super().table() if row.pid in self._pids)


def test_every_function_is_there() -> None:
    for name in api.FUNCTIONS:
        assert api.function(name)


def test_a_program_stands_still_and_goes_on(counter: Counter) -> None:
    processes = Processes(OnlyThese(counter.process.pid), frozenset())
    sid = own().sid
    assert counter.runs()
    sweep = processes.stop(sid)
    assert sweep.stopped == [counter.process.pid]
    assert not counter.runs()
    for _ in range(3):
        assert processes.stop(sid).holds
    assert processes.go_on(sid) == 1
    assert counter.runs()


def test_a_program_is_ended(counter: Counter) -> None:
    processes = Processes(OnlyThese(counter.process.pid), frozenset())
    assert processes.end(own().sid) == 1
    assert counter.process.wait(10) is not None


def test_whose_it_is_and_what_it_runs(counter: Counter) -> None:
    machine = OnlyThese(counter.process.pid)
    (row,) = machine.table()
    assert machine.owner(row) == own().sid
    assert machine.path(row).casefold() == sys.executable.casefold()
    assert name_of(row.pid) == row.name == "python.exe"
    loaded = [path.casefold() for path in machine.modules(row)]
    assert sys.executable.casefold() in loaded
    assert any(path.endswith("ntdll.dll") for path in loaded)


def test_nothing_is_done_to_a_later_program_with_the_id(counter: Counter) -> None:
    machine = OnlyThese(counter.process.pid)
    (row,) = machine.table()
    other = row._replace(started=row.started - 1)
    assert not machine.suspend(other)
    assert not machine.end(other)
    assert machine.path(other) == ""
    assert counter.runs()


def test_how_long_it_worked_grows(counter: Counter) -> None:
    machine = OnlyThese(counter.process.pid)
    before = machine.table()[0].worked
    wait_until(lambda: machine.table()[0].worked > before, seconds=20)


def test_the_guards_own_account_and_those_of_windows_are_never_held() -> None:
    assert sid_to_hold(own().account) is None
    assert sid_to_hold("SYSTEM") is None
    assert sid_to_hold("nobody-of-this-name") is None
    take_rights()


def test_the_clock_of_use_goes_with_the_real_one() -> None:
    began, real = awake(), time.monotonic()
    time.sleep(0.5)
    assert awake() - began == pytest.approx(time.monotonic() - real, abs=0.1)
    assert since_start() >= began - 1


def test_the_desktop_says_how_long_nobody_touched_it() -> None:
    first = DesktopPresence().read()
    time.sleep(0.5)
    second = DesktopPresence().read()
    assert second[0] - first[0] == pytest.approx(0.5, abs=0.3)


def test_the_folder_of_the_guard_is_made_and_kept(tmp_path: Path) -> None:
    import win32security

    from familysafe.system.windows.private_folder import make_private, rights_of

    folder = tmp_path / "below" / "FamilySafe"
    make_private(folder)
    (folder / "guard.db").write_text("kept")
    make_private(folder)
    assert (folder / "guard.db").read_text() == "kept"
    assert "(A;OICI;FA;;;SY)" in rights_of(folder)
    assert win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(PRIVATE, 1)


def test_a_file_in_the_place_of_the_folder_is_moved_aside(tmp_path: Path) -> None:
    from familysafe.system.windows.private_folder import make_private

    folder = tmp_path / "FamilySafe"
    folder.write_text("not a folder")
    make_private(folder)
    assert folder.is_dir()
    assert (tmp_path / "FamilySafe.not-ours-0").read_text() == "not a folder"
