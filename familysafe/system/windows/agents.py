"""Starts the agent in each child's session, as the child, and again when it was ended.

A service shows nothing itself: it lives in a session of its own, which has no screen.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from ctypes import byref, c_void_p, create_unicode_buffer, sizeof
from pathlib import Path
from typing import Protocol

from familysafe.system.windows import api
from familysafe.system.windows.machine import Machine
from familysafe.system.windows.processes import plain
from familysafe.system.windows.terminal import Terminal

AGAIN_SECONDS = 10.0
"""An agent that ends at once is not started more often than that."""
VARIABLE = "FAMILYSAFE_AGENT"
DESKTOP = r"winsta0\default"
NO_CONSOLE = 0x08000000
log = logging.getLogger(__name__)


def agent_command() -> list[str]:
    """Return how the agent is started: as told, from beside the guard's bundle, or the source."""
    told = os.environ.get(VARIABLE)
    if told:
        return [told]
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).resolve().parent.parent / "familysafe"
        return [str(beside / "familysafe-agent.exe")]
    return [sys.executable, "-m", "familysafe.agent.app"]


def agent_programs(command: list[str]) -> frozenset[str]:
    """Return the files that are the agent. A Python that runs it could run anything else too."""
    return frozenset(command) if len(command) == 1 else frozenset()


class Starter(Protocol):
    """Starts programs in a session. The real one is ``SessionStarter``."""

    def start(self, session: int) -> int | None:
        """Start the agent as whoever is signed in there; a handle, or None where it failed."""
        ...

    def runs(self, handle: int) -> bool:
        """Tell whether what was started still runs; afterwards the handle is given back."""
        ...


class Agents:
    """``wanted`` are the accounts whose sessions have an agent. ``now`` are monotonic seconds."""

    def __init__(
        self,
        terminal: Terminal,
        starter: Starter,
        machine: Machine,
        program: str,
        now: Callable[[], float],
    ) -> None:
        self._terminal, self._starter, self._machine = terminal, starter, machine
        self._program, self._now = plain(program), now
        self._handles: dict[int, int] = {}
        self._started: dict[int, float] = {}

    def keep(self, wanted: frozenset[str]) -> None:
        """Start what is missing."""
        sessions = {each.id for each in self._terminal.sessions() or () if each.account in wanted}
        for gone in self._started.keys() - sessions:
            del self._started[gone]
        for session in sorted(sessions):
            handle = self._handles.get(session)
            if handle is not None and self._starter.runs(handle):
                continue
            self._handles.pop(session, None)
            late = self._now() - self._started.get(session, -AGAIN_SECONDS) >= AGAIN_SECONDS
            if late and not self._is_there(session):
                self._started[session] = self._now()
                made = self._starter.start(session)
                if made is not None:
                    self._handles[session] = made

    def _is_there(self, session: int) -> bool:
        """Tell whether an agent runs there that another guard started."""
        try:
            rows = self._machine.table()
        except OSError:
            return False
        name = self._program.rpartition("\\")[2]
        here = (row for row in rows if row.session == session and row.name == name)
        return any(plain(self._machine.path(row)) == self._program for row in here)


class SessionStarter:
    """Needs the right of the system (SeTcbPrivilege), which the service has."""

    def __init__(self, command: list[str]) -> None:
        self._line = subprocess.list2cmdline(command)

    def start(self, session: int) -> int | None:
        """Start the agent as whoever is signed in there; a handle, or None where it failed."""
        token = c_void_p()
        if not api.function("WTSQueryUserToken")(session, byref(token)):
            log.warning("nobody is signed in to session %d: %d", session, api.last_error())
            return None
        words = c_void_p()
        api.function("CreateEnvironmentBlock")(byref(words), token, 0)
        try:
            return self._start(token, words)
        finally:
            if words:
                api.function("DestroyEnvironmentBlock")(words)
            api.function("CloseHandle")(token)

    def _start(self, token: c_void_p, words: c_void_p) -> int | None:
        line = create_unicode_buffer(self._line)  # Windows writes into it
        look = api.StartupInfo(size=sizeof(api.StartupInfo), desktop=DESKTOP)
        made = api.Started()
        flags = api.CREATE_UNICODE_ENVIRONMENT | NO_CONSOLE
        if not api.function("CreateProcessAsUserW")(
            *(token, None, line, None, None, 0, flags, words, None, byref(look), byref(made))
        ):
            log.warning("the agent could not be started: error %d", api.last_error())
            return None
        api.function("CloseHandle")(made.thread)
        return int(made.process)

    def runs(self, handle: int) -> bool:
        """Tell whether what was started still runs; afterwards the handle is given back."""
        if api.function("WaitForSingleObject")(handle, 0) == api.WAIT_TIMEOUT:
            return True
        api.function("CloseHandle")(handle)
        return False
