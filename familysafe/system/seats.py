"""Who sits at this computer, and how what an account runs is stopped (Linux, logind)."""

from __future__ import annotations

from familysafe.system.logind import Logind
from familysafe.system.posix_accounts import uid_to_hold as uid_of
from familysafe.system.processes import Processes


class LogindSeats:
    """The adapter of ``guard.ports.Seats``."""

    def __init__(self, logind: Logind) -> None:
        self._logind = logind

    def present(self) -> frozenset[str] | None:
        """Return the accounts in whose sessions time passes now, None if nobody can say."""
        sessions = self._logind.sessions()
        if sessions is None:
            return None
        return frozenset(session.account for session in sessions if session.counts)

    def signed_in(self) -> frozenset[str]:
        """Return all accounts that have a session."""
        sessions = self._logind.sessions() or ()
        return frozenset(
            session.account for session in sessions if session.session_class.startswith("user")
        )


class AccountLocks:
    """The adapter of ``guard.ports.Locks``. Root and the guard's own user are never stopped."""

    def __init__(self, logind: Logind, processes: Processes) -> None:
        self._logind = logind
        self._processes = processes

    def hold(self, account: str, *, first: bool, tight: bool = False) -> int | None:
        """Stop all but what carries the screen; how many, None while something still runs."""
        uid = uid_of(account)
        if uid is None:
            return 0
        if first:
            for session in self._logind.sessions() or ():
                if session.uid == uid and session.graphical:
                    self._logind.lock(session)
        sweep = self._processes.stop(uid, tight=tight)
        return len(sweep.stopped) if sweep.holds else None

    def release(self, account: str) -> None:
        """Let all go on."""
        uid = uid_of(account)
        if uid is not None:
            self._processes.go_on(uid)

    def climb(self, account: str, step: str) -> None:
        """Bring the sign-in to the front (``greeter``), ask the sessions to end, or end them.

        A frozen program cannot end in order, so those that are asked go on meanwhile.
        """
        uid = uid_of(account)
        if uid is None:
            return
        if step == "greeter":
            self._logind.show_greeter()
            return
        if step == "logout":
            self._processes.go_on(uid)
        for session in self._logind.sessions() or ():
            if session.uid == uid:
                self._logind.end(session, at_once=step == "terminate")
