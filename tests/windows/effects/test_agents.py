"""The service starts a program in the session of whoever is signed in."""

from __future__ import annotations

import sys
from pathlib import Path

from familysafe.system.windows import api
from familysafe.system.windows.agents import SessionStarter
from tests.waiting import wait_until

WRITES = "import ctypes, os, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(os.environ['PATH'])"
SESSION = 1


def test_it_runs_with_the_users_environment_and_its_end_is_noticed(tmp_path: Path) -> None:
    out = tmp_path / "written"
    starter = SessionStarter([sys.executable, "-c", WRITES, str(out)])
    handle = starter.start(SESSION)
    assert handle is not None
    wait_until(lambda: out.exists() and out.read_text() != "", seconds=30)
    wait_until(lambda: not starter.runs(handle), seconds=30)


def test_where_nobody_is_signed_in_nothing_is_started(tmp_path: Path) -> None:
    out = tmp_path / "written"
    starter = SessionStarter([str(tmp_path / "nothing-here.exe"), str(out)])
    assert starter.start(SESSION) is None
    assert api.function("GetTickCount")() > 0
