"""Who sits at a Mac. Never run on macOS.

``ioreg -n Root -d1 -a`` writes a property list. ``IOConsoleUsers`` in it are the sessions of the
screen: the account, whether it is the one in front, whether its screen is locked. Unlike
``CGSessionCopyCurrentDictionary``, which tells a program of its own session alone, a service can
ask for it too.
"""

from __future__ import annotations

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

import msgspec

from familysafe.system.macos.tools import IOREG, Ask, ask

COMMAND = [IOREG, "-n", "Root", "-d1", "-a"]
USERS, LOCKED = "IOConsoleUsers", "CGSSessionScreenIsLocked"
NAME, UID = "kCGSSessionUserNameKey", "kCGSSessionUserIDKey"
IN_FRONT, SIGNED_IN = "kCGSSessionOnConsoleKey", "kCGSessionLoginDoneKey"


class Session(msgspec.Struct, frozen=True):
    """One session. A screen that is not said to be locked is open, so that time counts."""

    account: str
    uid: int
    in_front: bool
    locked: bool


class MacSeats:
    """The adapter of ``guard.ports.Seats``."""

    def __init__(self, ask_tool: Ask = ask) -> None:
        self._ask = ask_tool

    def sessions(self) -> tuple[Session, ...] | None:
        """Return the sessions, None where nobody can say."""
        written = self._ask(COMMAND)
        return None if written is None else sessions_in(written)

    def present(self) -> frozenset[str] | None:
        """Return the accounts in whose sessions time passes now, None if nobody can say."""
        found = self.sessions()
        if found is None:
            return None
        return frozenset(each.account for each in found if each.in_front and not each.locked)

    def signed_in(self) -> frozenset[str]:
        """Return all accounts that have a session."""
        return frozenset(each.account for each in self.sessions() or ())


def sessions_in(written: bytes) -> tuple[Session, ...] | None:
    """Read what ``ioreg`` wrote; None where it does not tell of sessions."""
    try:
        root = plistlib.loads(written)
    except (plistlib.InvalidFileException, ValueError, ExpatError):
        return None
    users = root.get(USERS) if isinstance(root, dict) else None
    if not isinstance(users, list):
        return None
    found = (_session(each) for each in users if isinstance(each, dict))
    return tuple(each for each in found if each is not None)


def _session(values: dict[str, Any]) -> Session | None:
    account, uid = values.get(NAME), values.get(UID)
    if not isinstance(account, str) or not account or not isinstance(uid, int):
        return None
    if values.get(SIGNED_IN) is False:
        return None  # the sign-in itself
    return Session(account, uid, bool(values.get(IN_FRONT)), bool(values.get(LOCKED)))
