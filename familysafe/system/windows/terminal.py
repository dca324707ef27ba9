"""Which sessions a Windows computer has, and how one is sent to the sign-in or ended.

Source: "Remote Desktop Services API" of Microsoft's documentation; it is about every session, also
about the one at the computer's own screen.
"""

from __future__ import annotations

import logging
from ctypes import POINTER, byref, c_void_p, c_wchar_p, cast
from typing import Protocol

import msgspec

from familysafe.system.windows import api

HERE = None
"""WTS_CURRENT_SERVER_HANDLE."""
log = logging.getLogger(__name__)
_NAMES: dict[tuple[str, str], str] = {}
"""What was looked up before: for an account of a domain that may ask the network."""


class Session(msgspec.Struct, frozen=True):
    """One session. ``active`` is in front of somebody: at this computer, or from afar.

    ``locked`` is what the sign-in of Windows says; None where it does not say.
    """

    id: int
    account: str
    active: bool
    locked: bool | None = None


class Terminal(Protocol):
    """What is asked of Windows here. The real one is ``WindowsTerminal``."""

    def sessions(self) -> tuple[Session, ...] | None:
        """Return the sessions that somebody signed in to, None where nobody can say."""
        ...

    def disconnect(self, session: int) -> bool:
        """Bring the sign-in to the front of a session; its programs stay. Tell if it was done."""
        ...

    def log_off(self, session: int) -> bool:
        """End a session without waiting for it. Tell whether Windows took it on."""
        ...


class WindowsTerminal:
    """Asks Windows each time: that takes less than a thousandth of a second."""

    def sessions(self) -> tuple[Session, ...] | None:
        """Return the sessions that somebody signed in to, None where nobody can say."""
        rows = POINTER(api.SessionInfo)()
        count = api.DWORD()
        enumerate_ = api.function("WTSEnumerateSessionsW")
        if not enumerate_(HERE, 0, 1, byref(rows), byref(count)):
            log.warning("the sessions cannot be listed: error %d", api.last_error())
            return None
        try:
            found = [(rows[i].session, rows[i].state) for i in range(count.value)]
        finally:
            api.function("WTSFreeMemory")(rows)
        named = ((id_, state, _text(id_, api.WTS_USER_NAME)) for id_, state in found)
        return tuple(
            Session(id_, canonical(account, _domain(id_)), state == api.WTS_ACTIVE, _locked(id_))
            for id_, state, account in named
            if account
        )

    def disconnect(self, session: int) -> bool:
        """Bring the sign-in to the front of a session; its programs stay. Tell if it was done."""
        return _done("WTSDisconnectSession", session)

    def log_off(self, session: int) -> bool:
        """End a session without waiting for it. Tell whether Windows took it on."""
        return _done("WTSLogoffSession", session)


def canonical(account: str, domain: str) -> str:
    """Return an account as it was made: at the sign-in any letter may be typed small or large."""
    from familysafe.system.windows.identity import name_of, sid_of

    typed = (account.casefold(), domain.casefold())
    if typed not in _NAMES:
        sid = sid_of(rf"{domain}\{account}" if domain else account)
        name = "" if sid is None else name_of(sid)
        if not name:
            return account
        _NAMES[typed] = name
    return _NAMES[typed]


def _domain(session: int) -> str:
    return _text(session, api.WTS_DOMAIN_NAME)


def _done(function: str, session: int) -> bool:
    done = bool(api.function(function)(HERE, session, 0))
    if not done:
        log.warning("%s(%d) failed: error %d", function, session, api.last_error())
    return done


def _asked(session: int, what: int) -> c_void_p | None:
    """Return what Windows wrote into memory that must be freed; None where it knows nothing."""
    answer, size = c_void_p(), api.DWORD()
    query = api.function("WTSQuerySessionInformationW")
    return answer if query(HERE, session, what, byref(answer), byref(size)) else None


def _text(session: int, what: int) -> str:
    answer = _asked(session, what)
    if answer is None:
        return ""
    try:
        return cast(answer, c_wchar_p).value or ""
    finally:
        api.function("WTSFreeMemory")(answer)


def _locked(session: int) -> bool | None:
    answer = _asked(session, api.WTS_SESSION_INFO_EX)
    if answer is None:
        return None
    try:
        found = cast(answer, POINTER(api.SessionInfoEx)).contents
        flags = found.flags if found.level == 1 else -1
    finally:
        api.function("WTSFreeMemory")(answer)
    return {api.SESSION_LOCKED: True, api.SESSION_UNLOCKED: False}.get(flags)
