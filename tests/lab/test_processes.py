"""Stopping and continuing the processes of a user who is not there on any computer."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.system.freezer import ROOTS
from familysafe.system.processes import Processes
from tests.conftest import needs
from tools.lab.machine import wait_until

pytestmark = [pytest.mark.lab, pytest.mark.xdist_group("lab")]
UID = 100_000 + 2 * os.getpid()
"""A user of this test process alone: another worker's tests would stop and end what these start."""

CGROUPS = next((each for each in ROOTS if (each / "cgroup.controllers").exists()), None)


@pytest.fixture(autouse=True)
def _root() -> None:
    needs("sleep", root=True)


class Child:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, **more: str) -> int:
        process = subprocess.Popen(command, user=UID, env={**os.environ, **more}, cwd="/")
        self.started.append(process)
        return process.pid

    def processes(self, *agents: str) -> Processes:
        """Take the folder of these programs as one of the system's."""
        return Processes(frozenset(map(Path, agents)), folders=(self.folder,))

    def program(self, name: str) -> str:
        path = self.folder / name
        shutil.copy(shutil.which("sleep") or "", path)
        return str(path)


@pytest.fixture
def child() -> Iterator[Child]:
    folder = Path("/var/tmp") / f"familysafe-processes-{os.getpid()}"  # noqa: S108
    folder.mkdir()
    child = Child(folder)
    yield child
    for pid in Processes().of(UID):
        os.kill(pid, signal.SIGKILL)
    for process in child.started:
        process.wait(10)
    shutil.rmtree(folder)


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def is_at_rest(pid: int) -> bool:
    """Tell whether a started ``sleep`` has loaded its libraries and sleeps."""
    return state(pid) == "S"


def test_everything_stands_still_and_goes_on_afterwards(child: Child) -> None:
    pids = [child.start("sleep", "100"), child.start("bash", "-c", "while :; do :; done")]
    sweep = Processes().stop(UID)
    wait_until(lambda: Processes().stop(UID).holds, "all stand still", 20)
    assert set(pids) <= set(sweep.stopped)
    assert {state(pid) for pid in pids} == {"T"}
    assert Processes().go_on(UID) == len(sweep.stopped)
    wait_until(lambda: "T" not in {state(pid) for pid in pids}, "they go on")


def test_one_that_keeps_making_others_is_stopped_too(child: Child) -> None:
    child.start("bash", "-c", "for n in $(seq 300); do (while :; do sleep 0.01; done) & done; wait")
    wait_until(lambda: len(list(Processes().of(UID))) > 50, "many are there")
    wait_until(lambda: Processes().stop(UID).holds, "all stand still", 20)


ALWAYS_NEW = """
import os, sys, time
while True:
    if os.fork():
        os._exit(0)
    open(sys.argv[1], "a").write("x")
    time.sleep(0.001)
"""


def test_a_program_that_is_always_a_new_process_is_stopped(child: Child) -> None:
    group = (CGROUPS / child.folder.name) if CGROUPS else None
    if group is None:
        needs("control-groups-version-2")
    assert group is not None
    group.mkdir()
    ran = child.folder / "ran"
    ran.touch()
    os.chown(ran, UID, UID)
    try:
        enter = f"echo 0 > {group}/cgroup.procs; exec setpriv --reuid {UID} --clear-groups "
        script = child.folder / "successor.py"
        script.write_text(ALWAYS_NEW)
        subprocess.run(["sh", "-c", f"{enter} {sys.executable} {script} {ran}"], check=True)
        wait_until(lambda: ran.stat().st_size > 20, "it runs")
        processes = child.processes()
        wait_until(lambda: processes.stop(UID).holds, "all stand still", 20)
        size = ran.stat().st_size
        assert [state(pid) for pid in processes.of(UID) if state(pid) != "Z"] == ["T"]
        assert ran.stat().st_size <= size + 1
    finally:
        for pid in Processes().of(UID):
            os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not (group / "cgroup.procs").read_text(), "it is empty")
        group.rmdir()


def test_what_carries_the_screen_goes_on(child: Child) -> None:
    pid = child.start(child.program("Xvfb"), "100")
    wait_until(lambda: is_at_rest(pid), "it sleeps")
    assert child.processes().stop(UID).kept == [pid]
    assert is_at_rest(pid)


def test_held_tight_the_server_alone_goes_on(child: Child) -> None:
    manager = child.start(child.program("openbox"), "100")
    assert child.processes().stop(UID, tight=True).kept == [manager]
    server = child.start(child.program("Xorg"), "100")
    sweep = child.processes().stop(UID, tight=True)
    assert (sweep.kept, sweep.stopped) == ([server], [manager])
    assert child.processes().go_on(UID) == 1


def test_a_childs_own_program_with_such_a_name_is_stopped(child: Child) -> None:
    program = child.program("openbox")
    os.chown(program, UID, UID)
    pid = child.start(program, "100")
    assert child.processes().stop(UID).stopped == [pid]


def test_a_childs_own_library_in_a_kept_program_makes_it_the_childs(child: Child) -> None:
    library = child.folder / "own.so"
    shutil.copy(next(Path("/lib/x86_64-linux-gnu").glob("libz.so.1*")), library)
    os.chown(library, UID, UID)
    pid = child.start(child.program("Xorg"), "100", LD_PRELOAD=str(library))
    wait_until(lambda: "own.so" in Path(f"/proc/{pid}/maps").read_text(), "it is loaded")
    assert child.processes().stop(UID).stopped == [pid]


def test_the_agent_goes_on_by_its_path_alone(child: Child) -> None:
    agent, other = child.program("familysafe-agent"), child.program("other")
    kept, stopped = child.start(agent, "100"), child.start(other, "100")
    sweep = child.processes(agent).stop(UID)
    assert (sweep.kept, sweep.stopped) == ([kept], [stopped])


def test_what_reads_the_screen_out_goes_on_unless_held_tight(child: Child) -> None:
    bus, voice = (
        child.start(child.program(name), "100")
        for name in ("at-spi2-registryd", "speech-dispatcher")
    )
    wait_until(lambda: is_at_rest(bus) and is_at_rest(voice), "they sleep")

    assert sorted(child.processes().stop(UID).kept) == sorted([bus, voice])
    assert child.processes().stop(UID, tight=True).stopped == [voice]


@pytest.mark.parametrize("name", ["openbox", "Xorg", "at-spi2-registryd", "speech-dispatcher"])
def test_a_program_of_the_system_mounted_under_such_a_name_is_stopped(
    child: Child, name: str
) -> None:
    needs("unshare", "mount")
    spot = child.folder / "own"
    spot.mkdir()
    os.chown(spot, UID, UID)
    game = shutil.which("sleep") or ""
    script = f"touch {spot}/{name} && mount --bind {game} {spot}/{name} && exec {spot}/{name} 100"
    pid = child.start("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script)
    exe = Path(f"/proc/{pid}/exe")
    wait_until(lambda: exe.readlink().name == name, "it runs under that name")
    assert exe.stat().st_uid == 0

    for processes in (Processes(), child.processes()):
        assert pid not in processes.stop(UID).kept
    assert state(pid) == "T"


def test_the_processes_of_others_are_left_alone() -> None:
    mine = subprocess.Popen(["sleep", "100"], user=UID + 1)
    try:
        assert Processes().stop(UID).stopped == []
        assert state(mine.pid) != "T"
    finally:
        mine.kill()
        mine.wait(10)
