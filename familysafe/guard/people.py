"""Changes of people, each within the transaction of its audit row."""

from __future__ import annotations

import secrets
from datetime import date, datetime

from familysafe.core.errors import InputError, RefusedError
from familysafe.core.ids import make_id
from familysafe.family.people import (
    CLOTHS,
    Child,
    ChildId,
    Guardian,
    GuardianId,
    age_on,
    checked_born,
    checked_name,
)
from familysafe.guard.ports import Unit
from familysafe.ipc import messages as m
from familysafe.screentime.presets import preset

ACCOUNT_LENGTH = 64
MOST_ACCOUNTS = 8
MOST_CHILDREN = 40
MOST_GUARDIANS = 12
WORD_LENGTH = 60


def new_id(now: datetime) -> str:
    """Make an id for something that lasts."""
    return make_id(now, secrets.token_bytes(10))


def child_with(unit: Unit, child: str) -> Child:
    """Return a child, or InputError ``child.unknown``."""
    for each in unit.children():
        if each.id == child:
            return each
    raise InputError("child.unknown")


def guardian_with(unit: Unit, guardian: str) -> Guardian:
    """Return a guardian, or InputError ``guardian.unknown``."""
    for each in unit.guardians():
        if each.id == guardian:
            return each
    raise InputError("guardian.unknown")


def add_guardian(
    unit: Unit, now: datetime, body: m.AddGuardian, pin_hash: str, recovery_hash: str
) -> Guardian:
    """Add a guardian whose PIN and recovery code were hashed before."""
    name = checked_name(body.name)
    present = unit.guardians()
    if len(present) >= MOST_GUARDIANS:
        raise InputError("guardian.many", most=MOST_GUARDIANS)
    if any(each.name.casefold() == name.casefold() for each in present):
        raise InputError("guardian.exists", name=name)
    guardian = Guardian(GuardianId(new_id(now)), name, body.own_rules)
    unit.add_guardian(guardian, pin_hash, recovery_hash)
    return guardian


def remove_guardian(unit: Unit, guardian: str) -> Guardian:
    """Remove a guardian, but not the last one while there are children."""
    found = guardian_with(unit, guardian)
    if len(unit.guardians()) == 1 and unit.children():
        raise RefusedError("guardian.last")
    unit.remove_guardian(found.id)
    return found


def add_child(unit: Unit, now: datetime, today: date, body: m.AddChild) -> Child:
    """Add a child, with the rules that its age begins with."""
    present = unit.children()
    if len(present) >= MOST_CHILDREN:
        raise InputError("child.many", most=MOST_CHILDREN)
    used = {each.cloth for each in present}
    free = next((cloth for cloth in CLOTHS if cloth not in used), CLOTHS[0])
    child = Child(
        id=ChildId(new_id(now)),
        name=checked_name(body.name),
        born=checked_born(body.born, today),
        accounts=_checked_accounts(body.accounts),
        face=_checked_word(body.face),
        cloth=body.cloth or free,
    )
    _check_among(child, present)
    unit.add_child(child, preset(age_on(child.born, today)))
    return child


def change_child(unit: Unit, today: date, body: m.ChangeChild) -> Child:
    """Replace what is known of a child, if nobody changed the family meanwhile."""
    child_with(unit, body.child.id)
    if body.revision != unit.family_revision():
        raise RefusedError("revision.stale")
    child = Child(
        id=body.child.id,
        name=checked_name(body.child.name),
        born=checked_born(body.child.born, today),
        accounts=_checked_accounts(body.child.accounts),
        face=_checked_word(body.child.face),
        cloth=body.child.cloth,
    )
    _check_among(child, unit.children())
    unit.change_child(child)
    return child


def _check_among(child: Child, present: tuple[Child, ...]) -> None:
    if child.cloth not in CLOTHS:
        raise InputError("child.cloth")
    for other in present:
        if other.id == child.id:
            continue
        if other.name.casefold() == child.name.casefold():
            raise InputError("child.exists", name=child.name)


def _checked_accounts(untrusted: tuple[str, ...]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in untrusted))
    if len(names) > MOST_ACCOUNTS:
        raise InputError("account.many", most=MOST_ACCOUNTS)
    for name in names:
        wrong = not name or len(name) > ACCOUNT_LENGTH or not name.isprintable() or "/" in name
        if wrong or name == "root":
            raise InputError("account.form", account=name[:ACCOUNT_LENGTH])
    return names


def _checked_word(untrusted: str) -> str:
    word = untrusted.strip()
    if not word.replace("-", "").isalnum() or not word.isascii() or len(word) > WORD_LENGTH:
        raise InputError("child.face")
    return word
