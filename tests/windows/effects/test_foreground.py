"""The program whose window is in front is named, with its process."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from familysafe.system.windows.foreground import DesktopPresence, lock
from tests.waiting import wait_until

WINDOW = """
import win32con, win32gui
window = win32gui.CreateWindow("STATIC", "secret title", win32con.WS_OVERLAPPEDWINDOW,
                               10, 10, 200, 100, 0, 0, 0, None)
win32gui.ShowWindow(window, win32con.SW_SHOW)
win32gui.SetForegroundWindow(window)
win32gui.PumpMessages()
"""


def is_wine() -> bool:
    """Tell whether this Windows is wine, which has a function that says so."""
    return hasattr(ctypes.CDLL("ntdll"), "wine_get_version")


@pytest.fixture
def window() -> Iterator[int]:
    process = subprocess.Popen([sys.executable, "-c", WINDOW], stdin=subprocess.DEVNULL)
    yield process.pid
    process.kill()
    process.wait()


@pytest.mark.skipif(is_wine() and "DISPLAY" not in os.environ, reason="there is no desktop")
def test_what_is_in_front_is_named(window: int) -> None:
    presence = DesktopPresence()
    wait_until(lambda: presence.read()[2] == window)
    idle, name, pid = presence.read()
    assert (name, pid) == ("python.exe", window)
    assert idle >= 0


@pytest.mark.skipif(not is_wine(), reason="it would lock the screen of whoever runs this")
def test_a_lock_that_this_windows_does_not_have_is_said() -> None:
    assert not lock()
