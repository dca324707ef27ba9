"""Who sits at a Windows computer."""

from __future__ import annotations

from familysafe.system.windows.terminal import Session, Terminal


class WindowsSeats:
    """The adapter of ``guard.ports.Seats``.

    A locked session is nobody's time: the lock is the sign-in's own, above which no program shows
    anything. Where Windows does not say whether it is locked, time counts. A session from afar
    counts too: otherwise a child could sit in one that leads back to the same computer.
    """

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def present(self) -> frozenset[str] | None:
        """Return the accounts in whose sessions time passes now, None if nobody can say."""
        sessions = self._terminal.sessions()
        if sessions is None:
            return None
        return frozenset(each.account for each in sessions if is_open(each))

    def signed_in(self) -> frozenset[str]:
        """Return all accounts that have a session."""
        return frozenset(each.account for each in self._terminal.sessions() or ())


class Changes:
    """Notices that sessions changed where nobody said so: Windows tells a service alone."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._seen = terminal.sessions()

    def found(self) -> bool:
        """Tell whether they are others than at the last look."""
        before, self._seen = self._seen, self._terminal.sessions()
        return self._seen != before


def is_open(session: Session) -> bool:
    """Tell whether somebody can use what a session shows."""
    return session.active and not session.locked
