"""Puts the service into Windows' list of services, and takes it out again."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pywintypes
import win32service
import winerror

from familysafe.core.errors import EnvironmentFault
from familysafe.system.windows.service import NAME

SHOWN = "FamilySafe guard"
ABOUT = "Keeps to the family's limits."
RESTART_MS = (200, 1000, 1000)
"""How long Windows waits before it starts a guard that died; the last for all later times."""
FORGIVEN_SECONDS = 24 * 60 * 60
STOP_SECONDS = 20.0
_STEP = 0.2


def install(command: list[str], name: str = NAME) -> None:
    """Put the service there, or change it, and start it. EnvironmentFault ``service.failed``."""
    line = subprocess.list2cmdline(command)
    with _said(), _manager() as manager:
        service = _made(manager, name, line)
        try:
            _describe(service)
            _stop(service)
            win32service.StartService(service, None)
        finally:
            win32service.CloseServiceHandle(service)


def remove(name: str = NAME) -> None:
    """Stop the service and take it out of the list. Nothing happens where it is not there."""
    with _said(), _manager() as manager:
        try:
            service = win32service.OpenService(manager, name, win32service.SERVICE_ALL_ACCESS)
        except pywintypes.error as error:
            if error.winerror == winerror.ERROR_SERVICE_DOES_NOT_EXIST:
                return
            raise
        try:
            _stop(service)
            win32service.DeleteService(service)
        finally:
            win32service.CloseServiceHandle(service)


def process_of(name: str = NAME) -> int:
    """Return the process id of the service, 0 where it does not run. Every user may ask that."""
    try:
        manager = win32service.OpenSCManager(None, None, win32service.SC_MANAGER_CONNECT)
    except pywintypes.error:
        return 0
    try:
        service = win32service.OpenService(manager, name, win32service.SERVICE_QUERY_STATUS)
    except pywintypes.error:
        return 0
    else:
        try:
            status: Any = win32service.QueryServiceStatusEx(service)
            return int(status["ProcessId"])
        except pywintypes.error:
            return 0
        finally:
            win32service.CloseServiceHandle(service)
    finally:
        win32service.CloseServiceHandle(manager)


def _made(manager: Any, name: str, line: str) -> Any:  # noqa: ANN401 - pywin32's handles
    every = win32service.SERVICE_ALL_ACCESS
    kind, start = win32service.SERVICE_WIN32_OWN_PROCESS, win32service.SERVICE_AUTO_START
    calm = win32service.SERVICE_ERROR_NORMAL
    try:
        return win32service.CreateService(
            *(manager, name, SHOWN, every, kind, start, calm, line, None, False, None, None, None)
        )
    except pywintypes.error as error:
        if error.winerror != winerror.ERROR_SERVICE_EXISTS:
            raise
    service = win32service.OpenService(manager, name, every)
    win32service.ChangeServiceConfig(
        *(service, kind, start, calm, line, None, False, None, None, None, SHOWN)
    )
    return service


def _describe(service: Any) -> None:  # noqa: ANN401 - as above
    """Say what it is, and have it started anew whenever it ends without having been stopped."""
    change = win32service.ChangeServiceConfig2
    change(service, win32service.SERVICE_CONFIG_DESCRIPTION, ABOUT)
    actions = {
        "ResetPeriod": FORGIVEN_SECONDS,
        "RebootMsg": "",
        "Command": "",
        "Actions": [(win32service.SC_ACTION_RESTART, wait) for wait in RESTART_MS],
    }
    change(service, win32service.SERVICE_CONFIG_FAILURE_ACTIONS, actions)
    try:  # an end with an exit code is a failure as well, not only a crash
        change(service, win32service.SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, True)
    except pywintypes.error as error:
        if error.winerror != winerror.ERROR_INVALID_LEVEL:  # wine does not know it
            raise


def _stop(service: Any) -> None:  # noqa: ANN401 - as above
    try:
        win32service.ControlService(service, win32service.SERVICE_CONTROL_STOP)
    except pywintypes.error as error:
        if error.winerror != winerror.ERROR_SERVICE_NOT_ACTIVE:
            raise
    end = time.monotonic() + STOP_SECONDS
    while win32service.QueryServiceStatus(service)[1] != win32service.SERVICE_STOPPED:
        if time.monotonic() > end:
            raise EnvironmentFault("service.failed", reason="it does not stop")
        time.sleep(_STEP)


@contextmanager
def _manager() -> Iterator[Any]:
    manager = win32service.OpenSCManager(None, None, win32service.SC_MANAGER_ALL_ACCESS)
    try:
        yield manager
    finally:
        win32service.CloseServiceHandle(manager)


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except pywintypes.error as error:
        raise EnvironmentFault("service.failed", reason=str(error.strerror)) from error
