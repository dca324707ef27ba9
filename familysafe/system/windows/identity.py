"""Who a program on Windows runs for: numbers in place of security identifiers.

The guard tells users apart by a number, as on Linux. Here it is made from the user's SID, and is
always the same for the same SID. 0 may do anything: the system itself, and an administrator whose
program runs elevated.
"""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

import win32api
import win32con
import win32security

SYSTEM_SID = "S-1-5-18"
ADMINISTRATORS_SID = "S-1-5-32-544"
PEOPLE_SIDS = ("S-1-5-21-", "S-1-12-1-")
"""Accounts of this computer or a domain, and of Microsoft's directory; not those of services."""
_LIMITED = 3
"""TOKEN_ELEVATION_TYPE: an administrator whose program runs without those rights."""


class Identity(NamedTuple):
    """A user as Windows says. An ``administrator`` may get the rights of ``uid`` 0."""

    uid: int
    account: str
    administrator: bool
    sid: str


def number_of(sid: str) -> int:
    """Return a number above 0 that stands for this SID."""
    return int.from_bytes(hashlib.sha256(sid.encode()).digest()[:4], "big") % (2**31 - 1) + 1


def identity_of(token: Any) -> Identity:  # noqa: ANN401 - pywin32 has no public type for handles
    """Return whose token this is. Raises what pywin32 raises."""
    sid, _ = win32security.GetTokenInformation(token, win32security.TokenUser)
    text = win32security.ConvertSidToStringSid(sid)
    kind = win32security.GetTokenInformation(token, win32security.TokenElevationType)
    elevated = bool(win32security.GetTokenInformation(token, win32security.TokenElevation))
    whole = text == SYSTEM_SID or (elevated and _is_member(token))
    return Identity(
        uid=0 if whole else number_of(text),
        account=account_of(sid),
        administrator=whole or kind == _LIMITED,
        sid=text,
    )


def account_of(sid: Any) -> str:  # noqa: ANN401 - as above
    """Return the account's name without its computer, or "" where Windows knows none."""
    try:
        return str(win32security.LookupAccountSid(None, sid)[0])
    except win32security.error:
        return ""


def sid_of(account: str) -> str | None:
    """Return the SID of an account's name, None where Windows knows none."""
    try:
        sid = win32security.LookupAccountName(None, account)[0]
    except win32security.error:
        return None
    return str(win32security.ConvertSidToStringSid(sid))


def name_of(sid: str) -> str:
    """Return the name that an account was given, "" where Windows knows none."""
    return account_of(win32security.ConvertStringSidToSid(sid))


def sid_to_hold(account: str) -> str | None:
    """Return the SID of an account whose programs may be held; None for Windows' own and ours."""
    found = sid_of(account)
    if found is None or not found.startswith(PEOPLE_SIDS) or found == own().sid:
        return None
    return found


def own_uid() -> int:
    """Return the number of the user as whom this program runs; 0 may do anything."""
    return own().uid


def own() -> Identity:
    """Return who this program runs for."""
    token = win32security.OpenProcessToken(win32api.GetCurrentProcess(), win32con.TOKEN_QUERY)
    return identity_of(token)


def _is_member(token: Any) -> bool:  # noqa: ANN401 - as above
    """Tell whether administrators' rights are switched on in a token."""
    groups = win32security.GetTokenInformation(token, win32security.TokenGroups)
    return any(
        attributes & win32security.SE_GROUP_ENABLED
        and win32security.ConvertSidToStringSid(sid) == ADMINISTRATORS_SID
        for sid, attributes in groups
    )
