"""The accounts of a Windows computer."""

from __future__ import annotations

from typing import Any

import win32net
import win32netcon
import win32security

from familysafe.family.people import Account
from familysafe.system.windows.identity import ADMINISTRATORS_SID

FIRST_RID = 1000
"""Below it are the accounts that Windows itself made (Administrator, Guest ...)."""
_OFF = win32netcon.UF_ACCOUNTDISABLE
_LEVEL = 20
"""USER_INFO_20: name, full name, flags and number."""


def accounts() -> tuple[Account, ...]:
    """Return the accounts of people who may sign in, in the order of their making."""
    found = [each for each in _all() if each["user_id"] >= FIRST_RID and not each["flags"] & _OFF]
    return tuple(
        Account(each["name"], each["full_name"] or each["name"], is_administrator(each["name"]))
        for each in sorted(found, key=lambda each: each["user_id"])
    )


def look_up(name: str) -> tuple[str, tuple[str, ...]] | None:
    """Return an account's number and what makes it an administrator's; None if there is none."""
    found = next((each for each in _all() if each["name"].casefold() == name.casefold()), None)
    if found is None:
        return None
    powers = (_administrators(),) if is_administrator(found["name"]) else ()
    return str(found["user_id"]), powers


def is_administrator(account: str) -> bool:
    """Tell whether an account may get an administrator's rights."""
    if not account:
        return False
    try:
        groups = win32net.NetUserGetLocalGroups("", account, win32netcon.LG_INCLUDE_INDIRECT)
    except win32net.error:
        return False
    return _administrators() in groups


def _administrators() -> str:
    """Return what the group is called in the language of this Windows."""
    sid = win32security.ConvertStringSidToSid(ADMINISTRATORS_SID)
    return str(win32security.LookupAccountSid(None, sid)[0])


def _all() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    resume = 0
    while True:
        page, _, resume = win32net.NetUserEnum(
            None, _LEVEL, win32netcon.FILTER_NORMAL_ACCOUNT, resume
        )
        rows += page
        if not resume:
            return rows
