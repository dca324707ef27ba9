"""How a Windows computer is closed for an account.

What the account runs is suspended first. The agent locks its own screen, as only a program of that
desktop can (LockWorkStation). Whichever session is still open at the next round is sent to the
sign-in by the service (WTSDisconnectSession): nothing in it ends. Who signs in again finds "time is
up", and all else standing still.
"""

from __future__ import annotations

from collections.abc import Callable

from familysafe.system.windows.processes import Processes
from familysafe.system.windows.seats import is_open
from familysafe.system.windows.terminal import Session, Terminal

SidOf = Callable[[str], str | None]
"""Finds an account; None where it is not there, the system's, or the guard's own."""


class WindowsLocks:
    """The adapter of ``guard.ports.Locks``."""

    def __init__(self, terminal: Terminal, processes: Processes, sid_of: SidOf) -> None:
        self._terminal, self._processes, self._sid_of = terminal, processes, sid_of
        self._to_close: dict[str, frozenset[int]] = {}

    def hold(self, account: str, *, first: bool, tight: bool = False) -> int | None:
        """Stop all but what carries the screen; how many, None while something still runs."""
        sid = self._sid_of(account)
        if sid is None:
            return 0
        sweep = self._processes.stop(sid, tight=tight)
        if first:
            self._to_close[account] = frozenset(each.id for each in self._open(account))
        elif self._to_close.get(account):
            still = [each.id for each in self._open(account) if each.id in self._to_close[account]]
            self._to_close[account] = frozenset(
                id_ for id_ in still if not self._terminal.disconnect(id_)
            )
        return len(sweep.stopped) if sweep.holds else None

    def release(self, account: str) -> None:
        """Let all go on."""
        self._to_close.pop(account, None)
        sid = self._sid_of(account)
        if sid is not None:
            self._processes.go_on(sid)

    def climb(self, account: str, step: str) -> None:
        """Bring the sign-in to the front (``greeter``), ask the sessions to end, or end all.

        A suspended program cannot end in order, so those that are asked go on meanwhile.
        """
        sid = self._sid_of(account)
        if sid is None:
            return
        if step == "greeter":
            for session in self._open(account):
                self._terminal.disconnect(session.id)
            return
        if step == "logout":
            self._processes.go_on(sid)
        else:
            self._processes.end(sid)
        for session in self._terminal.sessions() or ():
            if session.account == account:
                self._terminal.log_off(session.id)

    def _open(self, account: str) -> list[Session]:
        found = self._terminal.sessions() or ()
        return [each for each in found if each.account == account and is_open(each)]
