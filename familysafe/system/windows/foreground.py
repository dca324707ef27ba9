"""Whether somebody is at this desktop of Windows, and which program is in front. It sees no keys.

It is the agent's: a service sees no desktop. Titles of windows are never read. A program from the
store lives in a window of the system's frame; its own window lies inside that one.
"""

from __future__ import annotations

import ntpath
from ctypes import byref, create_unicode_buffer, sizeof

from familysafe.system.windows import api

FRAME, INSIDE = "applicationframehost.exe", "Windows.UI.Core.CoreWindow"
MOST_LETTERS = 60
PATH_LETTERS = 32768


class DesktopPresence:
    """Reads the desktop of the program that asks."""

    def read(self) -> tuple[float, str, int]:
        """Return seconds without key or mouse, the program in front and its id, "" and 0 if none.

        Nothing is in front while Windows asks for an administrator, or is locked.
        """
        window = api.function("GetForegroundWindow")()
        pid = _process_of(window) if window else 0
        name = name_of(pid) if pid else ""
        if name == FRAME:
            inner = api.function("FindWindowExW")(window, None, INSIDE, None)
            pid = _process_of(inner) if inner else pid
            name = name_of(pid)
        return idle_seconds(), name[:MOST_LETTERS], pid


def idle_seconds() -> float:
    """Return seconds since the last key or mouse of this session; 0 where that is not known."""
    last = api.LastInput(size=sizeof(api.LastInput))
    if not api.function("GetLastInputInfo")(byref(last)):
        return 0.0
    return since(last.at, api.function("GetTickCount")())


def since(at: int, now: int) -> float:
    """Return seconds between two readings of a counter of 32 bits, which begins anew at 49 days."""
    return ((now - at) & 0xFFFFFFFF) / 1000


def name_of(pid: int) -> str:
    """Return the file's name of a program in small letters, "" where it may not be asked."""
    handle = api.function("OpenProcess")(api.PROCESS_QUERY_LIMITED_INFORMATION, 0, pid)
    if not handle:
        return ""
    try:
        text, size = create_unicode_buffer(PATH_LETTERS), api.DWORD(PATH_LETTERS)
        done = api.function("QueryFullProcessImageNameW")(handle, 0, text, byref(size))
        return ntpath.basename(text.value).lower() if done else ""
    finally:
        api.function("CloseHandle")(handle)


def lock() -> bool:
    """Ask Windows to lock this session, and tell whether it took that on."""
    return bool(api.function("LockWorkStation")())


def _process_of(window: int) -> int:
    pid = api.DWORD()
    api.function("GetWindowThreadProcessId")(window, byref(pid))
    return pid.value
