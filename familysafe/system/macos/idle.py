"""Whether somebody is at this Mac: the kernel's own counter of input. Never run on macOS.

``ioreg -c IOHIDSystem -r -d1 -a`` writes a property list with ``HIDIdleTime``, in nanoseconds.
Which program is in front is not known here: only a program of Apple's window system could say.
"""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from familysafe.system.macos.tools import IOREG, Ask, ask

COMMAND = [IOREG, "-c", "IOHIDSystem", "-r", "-d1", "-a"]
KEY = "HIDIdleTime"
NANOSECONDS = 1e9


class MacPresence:
    """Reads the Mac of the program that asks."""

    def __init__(self, ask_tool: Ask = ask) -> None:
        self._ask = ask_tool

    def read(self) -> tuple[float, str, int]:
        """Return seconds without key or mouse; no program in front is known."""
        return idle_in(self._ask(COMMAND) or b""), "", 0


def idle_in(written: bytes) -> float:
    """Read the counter; 0 ("somebody is here") where it is not there."""
    try:
        root = plistlib.loads(written)
    except (plistlib.InvalidFileException, ValueError, ExpatError):
        return 0.0
    entries = root if isinstance(root, list) else [root]
    for entry in entries:
        value = entry.get(KEY) if isinstance(entry, dict) else None
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value / NANOSECONDS
    return 0.0
