"""Which programs an account runs on Windows, what they are, and how busy each is.

A name is vouched for where only administrators can change the file and it lies where programs are
installed; everything else is the account's own. Windows keeps no way to become another program in
the same process, so each is identified once.
"""

from __future__ import annotations

import ntpath
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from familysafe.screentime.apps import OWN, Program, Sight
from familysafe.system.fingerprints import fingerprint
from familysafe.system.program_words import is_interpreter
from familysafe.system.windows.locks import SidOf
from familysafe.system.windows.machine import Machine
from familysafe.system.windows.process_table import Row
from familysafe.system.windows.processes import SHELL, SPEECH, Processes, plain

TICKS = 10_000_000
STORE_APPS = "windowsapps"
"""The folder of programs from Microsoft's store: PUBLISHER.NAME_VERSION_KIND__MARK below it."""
STARTERS = frozenset(
    {
        *("cmd", "powershell", "pwsh", "wscript", "cscript", "mshta", "rundll32", "regsvr32"),
        *("pythonw", "javaw", "msbuild", "installutil"),
    }
)
"""They run what others wrote: what it is stays unknown, and counts."""
DESKTOP = frozenset(
    {
        *(SHELL | SPEECH),
        *("explorer.exe", "taskhostw.exe", "runtimebroker.exe", "applicationframehost.exe"),
        *("shellexperiencehost.exe", "startmenuexperiencehost.exe", "searchhost.exe"),
        *("textinputhost.exe", "conhost.exe", "dllhost.exe", "backgroundtaskhost.exe"),
        *("smartscreen.exe", "securityhealthsystray.exe", "svchost.exe", "searchapp.exe"),
        *("lockapp.exe", "systemsettings.exe", "taskmgr.exe", "useroobebroker.exe"),
    }
)
"""Parts of Windows' desktop. None of them shows anything to play."""


@dataclass(slots=True)
class _Entry:
    row: Row
    program: Program
    worked: int
    read: float
    share: float = 0.0


class WindowsPrograms:
    """The adapter of ``guard.ports.Programs``. ``roots`` are where programs are installed."""

    def __init__(
        self,
        machine: Machine,
        processes: Processes,
        sid_of: SidOf,
        agents: frozenset[str] = frozenset(),
        roots: tuple[str, ...] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._machine, self._processes, self._sid_of = machine, processes, sid_of
        self._agents = frozenset(map(plain, agents))
        self._roots = tuple(map(plain, installed_roots() if roots is None else roots))
        self._now = now
        self._entries: dict[str, dict[int, _Entry]] = {}

    def look_for(self, names: frozenset[str]) -> None:
        """Do nothing: copies of programs are not recognised on Windows yet."""

    def look(self, account: str) -> dict[int, Sight]:
        """Return all that the account runs and that is not standing still, by process id."""
        sid = self._sid_of(account)
        if sid is None:
            return {}
        now, before = self._now(), self._entries.get(sid, {})
        seen: dict[int, _Entry] = {}
        for row in self._processes.of(sid):
            entry = before.get(row.pid)
            if entry is None or entry.row.started != row.started:
                entry = _Entry(row, self._identify(row), row.worked, now)
            elif now > entry.read:
                entry.share = (row.worked - entry.worked) / TICKS / (now - entry.read)
                entry.worked, entry.read = row.worked, now
            entry.row = row
            seen[row.pid] = entry
        self._entries[sid] = seen
        return {
            pid: Sight(entry.program, entry.share)
            for pid, entry in seen.items()
            if not self._processes.is_standing(entry.row)
        }

    def at(self, account: str, pid: int) -> Sight | None:
        """Return one program, if it is the account's and runs."""
        row = self._row(account, pid)
        if row is None:
            return None
        entry = self._entries.get(self._sid_of(account) or "", {}).get(pid)
        if entry is not None and entry.row.started == row.started:
            return Sight(entry.program, entry.share)
        return Sight(self._identify(row))

    def is_pure(self, pid: int) -> bool:
        """Tell whether all code that a program runs is the system's."""
        row = next((row for row in self._machine.table() if row.pid == pid), None)
        return row is not None and self._processes.runs_only_system_code(row)

    def stop(self, account: str, pids: Iterable[int]) -> tuple[int, ...]:
        """Stop these; return those that had run."""
        rows = [self._seen(account, pid) for pid in pids]
        return tuple(
            row.pid
            for row in rows
            if row is not None
            and not self._processes.is_standing(row)
            and self._processes.hold_one(row)
        )

    def go_on(self, account: str, pids: Iterable[int]) -> None:
        """Let these go on."""
        for pid in pids:
            row = self._seen(account, pid)
            if row is not None:
                self._processes.let_go(row)

    def end(self, account: str, pids: Iterable[int], *, kill: bool) -> None:
        """End these where ``kill``; a service cannot ask what has a window in another session."""
        for pid in pids if kill else ():
            row = self._seen(account, pid)
            if row is not None:
                self._machine.end(row)

    def _row(self, account: str, pid: int) -> Row | None:
        sid = self._sid_of(account)
        if sid is None:
            return None
        return next((row for row in self._processes.of(sid) if row.pid == pid), None)

    def _seen(self, account: str, pid: int) -> Row | None:
        """Return the very program that was looked at, as it stands now."""
        row = self._row(account, pid)
        entry = self._entries.get(self._sid_of(account) or "", {}).get(pid)
        if row is None or entry is None or entry.row.started != row.started:
            return None
        return row

    def _identify(self, row: Row) -> Program:
        path = plain(self._machine.path(row))
        name = ntpath.basename(path) or row.name or "?"
        stem = name.removesuffix(".exe")
        if not path:
            return Program("")
        guarded = self._machine.guarded(path)
        if path in self._agents and guarded:
            return Program(name, desktop=True)
        if not guarded or not path.startswith(self._roots):
            claims = frozenset({name, stem})
            return Program(f"{OWN}{name}", frozenset(), claims, fingerprint(path))
        if is_interpreter(stem) or stem in STARTERS:
            return Program(name, claims=frozenset({name, stem}))
        desktop = name in DESKTOP and self._processes.runs_only_system_code(row)
        return Program(name, frozenset({name, stem, *_store_names(path)}), desktop=desktop)


def installed_roots() -> tuple[str, ...]:
    """Return the folders in which an administrator puts programs, and Windows' own."""
    named = ("SYSTEMROOT", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432")
    return tuple(os.environ[name] + "\\" for name in named if os.environ.get(name))


def _store_names(path: str) -> frozenset[str]:
    """Return what the store calls a program: ``spotifyab.spotifymusic``, and its last part."""
    parts = path.split("\\")
    if STORE_APPS not in parts[:-1]:
        return frozenset()
    package = parts[parts.index(STORE_APPS) + 1].partition("_")[0]
    return frozenset({package, package.rsplit(".", 1)[-1]} - {""})
