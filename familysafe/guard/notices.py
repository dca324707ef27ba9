"""What guardians should know of: rows of the audit that tell of attempts and of gaps."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from familysafe.core.errors import InputError
from familysafe.guard.ports import Unit
from familysafe.ipc import messages as m
from familysafe.screentime.gaps import LATE, MOUNTED, STOPPED

SEEN = "notices.seen"
MOST_ROWS = 500
MOST_NOTICES = 20
TOLD = {
    STOPPED: "seconds",
    LATE: "seconds",
    MOUNTED: "times",
    "clock.changed": "seconds",
    "presence.contradicted": "",
    "lock.climbed": "",
    "pin.wrong": "",
}
"""Actions that are told, and which detail says how much."""


def notices(unit: Unit) -> m.Notices:
    """Return what was not seen yet, the newest first; the same of one person is one, counted."""
    seen = int(unit.setting(SEEN) or 0)
    names: dict[str, str] = {child.id: child.name for child in unit.children()}
    for child in unit.children():
        for account in child.accounts:
            others = names.get(account)
            names[account] = f"{others}, {child.name}" if others else child.name
    found: dict[tuple[str, str], m.Notice] = {}
    newest = 0
    for link in unit.audit_rows(MOST_ROWS):
        if link.n <= seen:
            break
        newest = max(newest, link.n)
        record = json.loads(link.body)
        action, details = record["action"], record["details"]
        if action not in TOLD:
            continue
        who = names.get(details.get("child") or details.get("account") or "", "")
        before = found.get((action, who))
        if before is not None:
            found[action, who] = msgspec.structs.replace(before, times=before.times + 1)
        else:
            amount = _amount(details, TOLD[action])
            found[action, who] = m.Notice(action, record["at"], who, amount, 1)
    return m.Notices(tuple(found.values())[:MOST_NOTICES], newest)


def see(unit: Unit, up_to: int) -> None:
    """Take note that a guardian has read all up to a row of the audit."""
    rows = unit.audit_rows(1)
    if not 0 <= up_to <= (rows[0].n if rows else 0):
        raise InputError("notices.unknown")
    unit.set_setting(SEEN, str(max(up_to, int(unit.setting(SEEN) or 0))))


def _amount(details: dict[str, Any], name: str) -> int:
    return abs(int(details.get(name) or 0)) if name else 0
