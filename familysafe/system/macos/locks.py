"""How a Mac is closed for an account. Never run on macOS."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.system.macos.processes import MacProcesses
from familysafe.system.macos.seats import MacSeats
from familysafe.system.macos.tools import LAUNCHCTL, PMSET, SUSPEND, Ask, ask, is_there

UidOf = Callable[[str], int | None]
"""Finds an account; None where it is not there, root's, or the guard's own."""


class MacLocks:
    """The adapter of ``guard.ports.Locks``. ``has`` tells whether this macOS has a tool."""

    def __init__(
        self,
        seats: MacSeats,
        processes: MacProcesses,
        uid_of: UidOf,
        ask_tool: Ask = ask,
        has: Callable[[str], bool] = is_there,
    ) -> None:
        self._seats, self._processes, self._uid_of = seats, processes, uid_of
        self._ask, self._has = ask_tool, has

    def hold(self, account: str, *, first: bool, tight: bool = False) -> int | None:
        """Stop all but what carries the screen; how many, None while something still runs."""
        uid = self._uid_of(account)
        if uid is None:
            return 0
        if first:
            self._close(account, uid)
        sweep = self._processes.stop(uid, tight=tight)
        return len(sweep.stopped) if sweep.holds else None

    def release(self, account: str) -> None:
        """Let all go on."""
        uid = self._uid_of(account)
        if uid is not None:
            self._processes.go_on(uid)

    def climb(self, account: str, step: str) -> None:
        """Close the screen (``greeter``), end the session of the screen, or end all."""
        uid = self._uid_of(account)
        if uid is None:
            return
        if step == "greeter":
            self._close(account, uid)
        elif step == "logout":
            self._processes.go_on(uid)
            self._ask([LAUNCHCTL, "bootout", f"gui/{uid}"])
        else:
            self._processes.end(uid)
            self._ask([LAUNCHCTL, "bootout", f"user/{uid}"])

    def _close(self, account: str, uid: int) -> None:
        """Close the screen where this account is in front; nobody else's.

        Display sleep locks only where a password is asked for after it.
        """
        if account not in (self._seats.present() or frozenset()):
            return
        suspend = [LAUNCHCTL, "asuser", str(uid), SUSPEND, "-suspend"]
        if not self._has(SUSPEND) or self._ask(suspend) is None:
            self._ask([PMSET, "displaysleepnow"])
