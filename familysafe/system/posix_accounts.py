"""The accounts of a Linux computer, as its name service knows them."""

from __future__ import annotations

import grp
import os
import pwd
import sys
from contextlib import suppress

from familysafe.family.people import Account

FIRST_UID, LAST_UID = (501 if sys.platform == "darwin" else 1000), 59999
"""The accounts of people (Debian Policy 9.2.2, and UID_MIN and UID_MAX of its login.defs; the first
account of a Mac is 501)."""
ADMINISTRATORS = ("sudo", "wheel", "admin")
"""Groups whose members may become root: Debian and Ubuntu, Fedora and SUSE, older Ubuntu."""
NO_SHELLS = ("nologin", "false", "sync")


def own_uid() -> int:
    """Return the number of the user as whom this program runs; 0 may do anything."""
    return os.getuid()


def uid_to_hold(account: str) -> int | None:
    """Return an account's number; None where it is not there, root's, or the guard's own."""
    try:
        uid = pwd.getpwnam(account).pw_uid
    except KeyError:
        return None
    return None if uid in (0, os.getuid()) else uid


def account_of(uid: int) -> str:
    """Return the account's name, or "" where the system knows none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return ""


def is_administrator(account: str) -> bool:
    """Tell whether an account may become root with its own password."""
    if account == "root":
        return True
    with suppress(KeyError):
        own = pwd.getpwnam(account).pw_gid
        for name in ADMINISTRATORS:
            with suppress(KeyError):
                group = grp.getgrnam(name)
                if account in group.gr_mem or own == group.gr_gid:
                    return True
    return False


def look_up(name: str) -> tuple[str, tuple[str, ...]] | None:
    """Return an account's number and what makes it an administrator's; None if there is none."""
    try:
        found = pwd.getpwnam(name)
    except KeyError:
        return None
    groups = {grp.getgrgid(number).gr_name for number in os.getgrouplist(name, found.pw_gid)}
    powers = groups.intersection((*ADMINISTRATORS, "root"))
    return str(found.pw_uid), tuple(sorted(powers | ({"root"} if found.pw_uid == 0 else set())))


def accounts() -> tuple[Account, ...]:
    """Return the accounts of people, in the order of their making."""
    found = [
        each
        for each in pwd.getpwall()
        if FIRST_UID <= each.pw_uid <= LAST_UID and not each.pw_shell.endswith(NO_SHELLS)
    ]
    return tuple(
        Account(
            each.pw_name,
            each.pw_gecos.split(",")[0].strip() or each.pw_name,
            is_administrator(each.pw_name),
        )
        for each in sorted(found, key=lambda each: each.pw_uid)
    )
