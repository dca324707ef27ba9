"""The processes of a Windows computer: whose they are, which files they run, holding them.

A process id may be used anew at any time, so whatever is done goes through a handle whose process
began when it was seen to.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, c_int64, create_unicode_buffer, sizeof
from functools import lru_cache
from typing import Any, Protocol

from familysafe.system.windows import api
from familysafe.system.windows.process_table import Row, table

MOST_LETTERS = 32768
log = logging.getLogger(__name__)


class Machine(Protocol):
    """What is asked of Windows here. The real one is ``WindowsMachine``."""

    def table(self) -> tuple[Row, ...]:
        """Return what runs; OSError."""
        ...

    def owner(self, row: Row) -> str | None:
        """Return the SID of the account that a process runs for, None where that is hidden."""
        ...

    def path(self, row: Row) -> str:
        """Return the file that it runs, "" where that is hidden."""
        ...

    def modules(self, row: Row) -> tuple[str, ...]:
        """Return all files that it has loaded as code; nothing where that is hidden."""
        ...

    def guarded(self, path: str) -> bool:
        """Tell whether only administrators and Windows itself can change a file."""
        ...

    def suspend(self, row: Row) -> bool:
        """Stop all its threads, once more than before. Tell whether it was done."""
        ...

    def resume(self, row: Row) -> bool:
        """Take one ``suspend`` back."""
        ...

    def end(self, row: Row) -> bool:
        """End it at once."""
        ...


class WindowsMachine:
    """The adapter for a real Windows. It needs the rights of the system for others' processes."""

    def __init__(self) -> None:
        self._owners: dict[tuple[int, int], str | None] = {}

    def table(self) -> tuple[Row, ...]:
        """Return what runs; OSError."""
        found = table()
        known = {(row.pid, row.started) for row in found}
        self._owners = {key: sid for key, sid in self._owners.items() if key in known}
        return found

    def owner(self, row: Row) -> str | None:
        """Return the SID of the account that a process runs for, None where that is hidden."""
        key = (row.pid, row.started)
        if self._owners.get(key) is None:
            self._owners[key] = _owner(row)
        return self._owners[key]

    def path(self, row: Row) -> str:
        """Return the file that it runs, "" where that is hidden."""
        with _opened(row, api.PROCESS_QUERY_LIMITED_INFORMATION) as handle:
            if handle is None:
                return ""
            text = create_unicode_buffer(MOST_LETTERS)
            size = api.DWORD(MOST_LETTERS)
            done = api.function("QueryFullProcessImageNameW")(handle, 0, text, byref(size))
            return text.value if done else ""

    def modules(self, row: Row) -> tuple[str, ...]:
        """Return all files that it has loaded as code; nothing where that is hidden."""
        with _opened(row, api.PROCESS_QUERY_LIMITED_INFORMATION) as handle:
            if handle is None:
                return ()
            return _modules(row.pid)

    def guarded(self, path: str) -> bool:
        """Tell whether only administrators and Windows itself can change a file."""
        return _guarded(path)

    def suspend(self, row: Row) -> bool:
        """Stop all its threads, once more than before. Tell whether it was done."""
        return _told("NtSuspendProcess", row)

    def resume(self, row: Row) -> bool:
        """Take one ``suspend`` back."""
        return _told("NtResumeProcess", row)

    def end(self, row: Row) -> bool:
        """End it at once."""
        with _opened(row, api.PROCESS_TERMINATE) as handle:
            return handle is not None and bool(api.function("TerminateProcess")(handle, 1))


def take_rights() -> None:
    """Have the right to open what runs for others (SeDebugPrivilege), where it can be had."""
    import pywintypes
    import win32api
    import win32con
    import win32security

    asked = win32con.TOKEN_ADJUST_PRIVILEGES | win32con.TOKEN_QUERY
    try:
        token = win32security.OpenProcessToken(win32api.GetCurrentProcess(), asked)
        right = win32security.LookupPrivilegeValue("", win32security.SE_DEBUG_NAME)
        wanted: Any = [(right, win32con.SE_PRIVILEGE_ENABLED)]
        win32security.AdjustTokenPrivileges(token, False, wanted)
    except pywintypes.error:
        log.warning("programs that keep others out cannot be opened", exc_info=True)


@contextmanager
def _opened(row: Row, rights: int) -> Iterator[int | None]:
    """Open the very process that was seen; None where it is gone or may not be opened."""
    asked = rights | api.PROCESS_QUERY_LIMITED_INFORMATION
    handle = api.function("OpenProcess")(asked, 0, row.pid)
    if not handle:
        yield None
        return
    try:
        yield handle if _started(handle) == row.started else None
    finally:
        api.function("CloseHandle")(handle)


def _started(handle: int) -> int:
    times = [c_int64() for _ in range(4)]
    done = api.function("GetProcessTimes")(handle, *(byref(each) for each in times))
    return times[0].value if done else -1


def _told(function: str, row: Row) -> bool:
    with _opened(row, api.PROCESS_SUSPEND_RESUME) as handle:
        return handle is not None and api.function(function)(handle) == 0


def _owner(row: Row) -> str | None:
    import pywintypes
    import win32con
    import win32security

    with _opened(row, api.PROCESS_QUERY_LIMITED_INFORMATION) as handle:
        if handle is None:
            return None
        try:
            token = win32security.OpenProcessToken(_borrowed(handle), win32con.TOKEN_QUERY)
            sid, _ = win32security.GetTokenInformation(token, win32security.TokenUser)
        except pywintypes.error:
            return None
        return str(win32security.ConvertSidToStringSid(sid))


def _borrowed(handle: int) -> Any:  # noqa: ANN401 - pywin32 takes a number for a handle
    return handle


def _modules(pid: int) -> tuple[str, ...]:
    snapshot = api.function("CreateToolhelp32Snapshot")(api.SNAP_MODULES, pid)
    if not snapshot or snapshot == 2**64 - 1:
        return ()
    found = []
    try:
        entry = api.ModuleEntry(size=sizeof(api.ModuleEntry))
        more = api.function("Module32FirstW")(snapshot, byref(entry))
        while more:
            found.append(api.text_of(entry.path))
            more = api.function("Module32NextW")(snapshot, byref(entry))
    finally:
        api.function("CloseHandle")(snapshot)
    return tuple(found)


@lru_cache(maxsize=4096)
def _guarded(path: str) -> bool:
    import pywintypes
    import win32security

    from familysafe.system.windows.rights import only_administrators_change

    wanted = win32security.OWNER_SECURITY_INFORMATION | win32security.DACL_SECURITY_INFORMATION
    try:
        found = win32security.GetNamedSecurityInfo(path, win32security.SE_FILE_OBJECT, wanted)
        text = win32security.ConvertSecurityDescriptorToStringSecurityDescriptor(
            found, win32security.SDDL_REVISION_1, wanted
        )
    except pywintypes.error:
        return False
    return only_administrators_change(text)
