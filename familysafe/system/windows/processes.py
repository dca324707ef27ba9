"""Stops and continues everything that an account runs on Windows, so that work stays open.

The way is the one of ``system.processes``: all is suspended, in passes until nothing new is found.
What shows "time is up" and reads it out goes on: it is known by its file, which only administrators
can change, and by having loaded no other code. Suspending counts: what was suspended twice has to
be resumed twice, so it is remembered how often each was. Where Windows tells how its threads stand,
that decides whether it stands.
"""

from __future__ import annotations

import ntpath
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from familysafe.system.windows.machine import Machine
from familysafe.system.windows.process_table import Row

ROUND_SECONDS = 0.5
PAUSE_SECONDS = 0.02
MOST_RESUMES = 8
"""A guard that was killed while it held programs left them suspended; another one may add to it."""
SHELL = frozenset({"sihost.exe", "ctfmon.exe", "dwm.exe", "userinit.exe"})
"""What carries the desktop and the keyboard into the agent's window."""
SPEECH = frozenset({"narrator.exe", "magnify.exe", "osk.exe", "atbroker.exe"})
"""What reads the screen out, makes it larger, and types for those who cannot."""

Spot = tuple[int, int]
"""A process id and when it began."""


@dataclass
class Sweep:
    """What one round found: ``running`` could not be stopped yet, ``stopped`` were stopped now."""

    running: list[int] = field(default_factory=list)
    stopped: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Tell whether everything that must not run was seen standing still."""
        return not self.running


class Processes:
    """``agents`` are whole paths; ``windows`` is the folder of Windows' own programs."""

    def __init__(
        self,
        machine: Machine,
        agents: frozenset[str],
        windows: str = "",
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        root = windows or os.environ.get("SYSTEMROOT", r"C:\Windows")
        self._folder = plain(ntpath.join(root, "System32"))
        self._agents = frozenset(map(plain, agents))
        self._machine = machine
        self._pause = pause
        self._held: dict[Spot, int] = {}

    def stop(self, sid: str, *, tight: bool = False) -> Sweep:
        """Suspend all that an account runs, until a pass finds nothing new; half a second at most.

        With ``tight`` the agent and the reader alone go on.
        """
        names = SPEECH if tight else SHELL | SPEECH
        sweep = Sweep()
        end = time.monotonic() + ROUND_SECONDS
        while True:
            sweep.running, sweep.kept = [], []
            fresh = sum([self._stop_one(row, sweep, names) for row in self.of(sid)])
            if not fresh or time.monotonic() > end:
                return sweep
            self._pause(PAUSE_SECONDS)

    def go_on(self, sid: str) -> int:
        """Let all go on that stands still, and return how many there were."""
        return sum([self.let_go(row) for row in self.of(sid)])

    def end(self, sid: str) -> int:
        """End all that an account runs, the agent too, and return how many there were."""
        return sum([self._machine.end(row) for row in self.of(sid)])

    def let_go(self, row: Row) -> bool:
        """Let one go on, as often as it takes."""
        mine = self._held.pop((row.pid, row.started), 0)
        for _ in range(mine):
            self._machine.resume(row)
        stood, seen = mine > 0 or bool(row.stands), self._seen_again(row)
        for _ in range(MOST_RESUMES):
            if seen is None or not seen.stands or not self._machine.resume(row):
                break
            seen = self._seen_again(row)
        return stood

    def hold_one(self, row: Row) -> bool:
        """Suspend one; tell whether that was done."""
        if not self._machine.suspend(row):
            return False
        spot = (row.pid, row.started)
        self._held[spot] = self._held.get(spot, 0) + 1
        return True

    def is_standing(self, row: Row) -> bool:
        """Tell whether nothing in it can run."""
        if row.stands is None:
            return (row.pid, row.started) in self._held
        return row.stands

    def of(self, sid: str) -> tuple[Row, ...]:
        """Return all that an account runs, never the guard itself."""
        rows = self._machine.table()
        present = {(row.pid, row.started) for row in rows}
        self._held = {spot: count for spot, count in self._held.items() if spot in present}
        me = os.getpid()
        return tuple(row for row in rows if row.pid != me and self._machine.owner(row) == sid)

    def _seen_again(self, row: Row) -> Row | None:
        """Return how a process stands now, None where it is gone."""
        spot = (row.pid, row.started)
        return next((it for it in self._machine.table() if (it.pid, it.started) == spot), None)

    def is_kept(self, row: Row, names: frozenset[str]) -> bool:
        """Tell whether it is one of Windows' programs with such a name, or the agent."""
        path = plain(self._machine.path(row))
        folder, name = ntpath.split(path)
        if path not in self._agents and not (folder == self._folder and name in names):
            return False
        return self._machine.guarded(path) and self.runs_only_system_code(row)

    def runs_only_system_code(self, row: Row) -> bool:
        """Tell whether only administrators can change any of the files it runs code from."""
        files = self._machine.modules(row)
        return bool(files) and all(map(self._machine.guarded, files))

    def _stop_one(self, row: Row, sweep: Sweep, names: frozenset[str]) -> bool:
        """Return whether something was done that has to be looked at again."""
        if self.is_standing(row):
            return False
        if self.is_kept(row, names):
            sweep.kept.append(row.pid)
            return False
        sweep.running.append(row.pid)
        if row.pid in sweep.stopped:
            return True  # a thread that works in the kernel stands when it comes out of it
        if not self.hold_one(row):
            return False
        sweep.stopped.append(row.pid)
        return True


def plain(path: str) -> str:
    """Return a path as Windows compares it."""
    return ntpath.normcase(ntpath.normpath(path)) if path else ""
