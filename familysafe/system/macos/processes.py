"""Stops and continues what an account runs on a Mac. Never run on macOS.

As on Linux by SIGSTOP, in passes until nothing new is found. What goes on lies on the volume of the
system, which nobody can write to, or is the agent. There is no descriptor of a process as on Linux:
between looking and stopping an id could become another process's, of the same account or, which is
why the owner is looked at again, of another one.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from familysafe.system.macos.tools import PS, Ask, ask

LIST = [PS, "-axo", "pid=,uid=,state=,comm="]
AGENT = "/Applications/FamilySafe.app/Contents/MacOS/familysafe-agent"
KEPT = (
    "/System/Library/CoreServices/loginwindow.app/",
    "/System/Library/CoreServices/VoiceOver.app/",
    "/usr/sbin/distnoted",
    "/usr/libexec/",
)
"""What the sign-in, the screen reader and messages between programs need."""
TIGHT = KEPT[:2]
STANDING = frozenset("TZ")
ROUND_SECONDS = 0.5
PAUSE_SECONDS = 0.02

Send = Callable[[int, int], None]
"""Sends a signal to a process: ``os.kill``."""


class Row(NamedTuple):
    """One process."""

    pid: int
    uid: int
    state: str
    program: str


@dataclass
class Sweep:
    """What one round found: ``running`` could not be stopped yet, ``stopped`` were stopped now."""

    running: list[int] = field(default_factory=list)
    stopped: list[int] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Tell whether everything that must not run was seen standing still."""
        return not self.running


class MacProcesses:
    """The processes of this Mac."""

    def __init__(
        self,
        agent: str = AGENT,
        ask_tool: Ask = ask,
        send: Send = os.kill,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._agent, self._ask, self._send, self._pause = agent, ask_tool, send, pause

    def stop(self, uid: int, *, tight: bool = False) -> Sweep:
        """Stop all that ``uid`` runs, half a second at most. ``tight`` keeps less going."""
        kept = TIGHT if tight else KEPT
        sweep = Sweep()
        end = time.monotonic() + ROUND_SECONDS
        while True:
            moving = [
                row for row in self.of(uid) if row.state not in STANDING and not self._is(row, kept)
            ]
            sweep.running = [row.pid for row in moving]
            for row in moving:
                if self._told(row, uid, signal.SIGSTOP) and row.pid not in sweep.stopped:
                    sweep.stopped.append(row.pid)
            if not moving or time.monotonic() > end:
                return sweep
            self._pause(PAUSE_SECONDS)

    def go_on(self, uid: int) -> int:
        """Let all go on that stands still, and return how many there were."""
        still = [row for row in self.of(uid) if row.state == "T"]
        return sum([self._told(row, uid, signal.SIGCONT) for row in still])

    def end(self, uid: int) -> int:
        """End all at once, and return how many there were."""
        return sum([self._told(row, uid, signal.SIGKILL) for row in self.of(uid)])

    def of(self, uid: int) -> tuple[Row, ...]:
        """Return all that ``uid`` runs, never the guard itself."""
        me = os.getpid()
        written = self._ask(LIST) or b""
        return tuple(row for row in rows_in(written) if row.uid == uid and row.pid != me)

    def _is(self, row: Row, kept: tuple[str, ...]) -> bool:
        return row.program == self._agent or row.program.startswith(kept)

    def _told(self, row: Row, uid: int, sign: int) -> bool:
        if not any(each.pid == row.pid and each.program == row.program for each in self.of(uid)):
            return False
        with suppress(OSError):
            self._send(row.pid, sign)
            return True
        return False


def rows_in(written: bytes) -> tuple[Row, ...]:
    """Read what ``ps`` wrote; a line that is not understood is left out."""
    found = []
    for line in written.decode(errors="replace").splitlines():
        parts = line.split(maxsplit=3)
        if len(parts) == 4 and parts[0].isdecimal() and parts[1].isdecimal():  # noqa: PLR2004
            found.append(Row(int(parts[0]), int(parts[1]), parts[2][:1], parts[3]))
    return tuple(found)
