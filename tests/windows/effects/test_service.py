"""The guard as a service: Windows starts it, it answers, and it can be put there anew.

Wine does not keep what a service wants to happen when it dies, so that it comes back by itself is
not seen here.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import win32service

from familysafe.core.errors import EnvironmentFault
from familysafe.guard import composition
from familysafe.ipc.messages import GetStatus
from familysafe.system.guard_client import GuardClient
from familysafe.system.places import places
from familysafe.system.windows.service import NAME
from familysafe.system.windows.service_setup import ABOUT, process_of, remove
from tests.waiting import wait_until


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "data"
    remove()


def answer(folder: Path) -> str:
    """Return in which mode a guard of this folder serves, "" where none answers."""
    with suppress(EnvironmentFault):
        link = GuardClient(places(folder).socket, "ctl", trusted_uids=frozenset({0}))
        try:
            return str(link.call(GetStatus()).mode)
        finally:
            link.close()
    return ""


def in_list() -> bool:
    manager = win32service.OpenSCManager(None, None, win32service.SC_MANAGER_ALL_ACCESS)
    names = [each[0] for each in win32service.EnumServicesStatus(manager)]
    win32service.CloseServiceHandle(manager)
    return NAME in names


def asked(what: int) -> object:
    manager = win32service.OpenSCManager(None, None, win32service.SC_MANAGER_CONNECT)
    service = win32service.OpenService(manager, NAME, win32service.SERVICE_QUERY_CONFIG)
    try:
        return win32service.QueryServiceConfig2(service, what)
    finally:
        win32service.CloseServiceHandle(service)
        win32service.CloseServiceHandle(manager)


def until(condition: Callable[[], bool]) -> None:
    wait_until(condition, seconds=40)


def test_it_is_put_there_answers_and_is_taken_away(folder: Path) -> None:
    composition.set_up_service(folder, there=True)
    until(lambda: answer(folder) == "service")
    assert process_of() not in (0, None)
    assert asked(win32service.SERVICE_CONFIG_DESCRIPTION) == ABOUT
    assert (folder / "guard" / "guard.db").exists()

    composition.set_up_service(folder, there=True)
    until(lambda: answer(folder) == "service")

    composition.set_up_service(folder, there=False)
    assert answer(folder) == ""
    assert not in_list()
    assert process_of() == 0
    composition.set_up_service(folder, there=False)
    log = (folder / "guard" / "guard.log").read_text(encoding="utf-8")
    assert "Traceback" not in log


def test_by_hand_it_is_not_the_service() -> None:
    command = [sys.executable, "-m", "familysafe.guard.app", "--service"]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    assert "--install" in done.stderr
