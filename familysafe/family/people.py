"""Who belongs to the family."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NewType

import msgspec

from familysafe.core.errors import InputError

ChildId = NewType("ChildId", str)
GuardianId = NewType("GuardianId", str)

ADULT_AGE = 18
OLDEST_CHILD_AT_SET_UP = 18
NAME_LENGTH = 60

CLOTHS = ("indigo", "lotus", "plum", "palm", "river")
"""The cloths a child may own, in the order in which they are offered."""


class Stage(StrEnum):
    """How control loosens with age."""

    TOGETHER = "together"  # 0 to 7
    GUIDED = "guided"  # 8 to 12
    SHARED = "shared"  # 13 to 17
    GROWN = "grown"  # 18 and over: limits end


class Guardian(msgspec.Struct, frozen=True):
    """A person who may change rules. ``own_rules`` is true for a teenager who guards alone."""

    id: GuardianId
    name: str
    own_rules: bool = False


class Child(msgspec.Struct, frozen=True):
    """A child. ``born`` is ``YYYY-MM``; ``accounts`` are OS account names on this computer.

    ``face`` names a drawing in ``illustrations/avatars``, ``cloth`` one of CLOTHS.
    """

    id: ChildId
    name: str
    born: str
    accounts: tuple[str, ...] = ()
    face: str = "boy-10"
    cloth: str = CLOTHS[0]


class Account(msgspec.Struct, frozen=True):
    """An account of this computer. An ``administrator`` can get round every limit."""

    name: str
    full_name: str
    administrator: bool = False


def sets_own_rules(child: Child, guardians: Iterable[Guardian]) -> bool:
    """Tell whether a child is a teenager who made themselves their own guardian.

    Guardian and child are two records; the name, which is unique among each, says that they are
    one person. Where a child was named otherwise since, it counts as guarded by others, which
    promises less.
    """
    own = child.name.casefold()
    return any(each.own_rules and each.name.casefold() == own for each in guardians)


def sees_alone(child: Child, guardians: Iterable[Guardian], today: date) -> bool:
    """Tell whether what a child does is for the child alone, and guardians see totals only.

    That is from 13 to 17 (Shared). A teenager who is their own guardian sees it as both.
    """
    is_shared = stage_at(age_on(child.born, today)) is Stage.SHARED
    return is_shared and not sets_own_rules(child, guardians)


def checked_name(untrusted_name: str) -> str:
    """Return a name without surrounding or repeated white space; InputError if none is left."""
    name = " ".join(untrusted_name.split())
    if not name or (not name.isprintable() and "\u200b" not in name):
        raise InputError("name.empty")
    if len(name) > NAME_LENGTH:
        raise InputError("name.long", most=NAME_LENGTH)
    return name


def checked_born(untrusted_born: str, today: date) -> str:
    """Return ``YYYY-MM`` if it is a month that has begun, within the last 18 years."""
    parts = untrusted_born.strip().split("-")
    try:
        year, month = (int(part) for part in parts)
        first = date(year, month, 1)
    except ValueError as error:
        raise InputError("born.form", given=untrusted_born[:40]) from error
    if first > today:
        raise InputError("born.future", given=untrusted_born)
    born = f"{year:04d}-{month:02d}"
    if age_on(born, today) >= OLDEST_CHILD_AT_SET_UP:
        raise InputError("born.adult", given=born)
    return born


def age_on(born: str, day: date) -> int:
    """Return whole years on ``day``; the birthday counts from the first of the month."""
    year, month = (int(part) for part in born.split("-"))
    return day.year - year - (day.month < month)


def stage_at(age: int) -> Stage:
    """Return how much is controlled at ``age`` in whole years."""
    if age >= ADULT_AGE:
        return Stage.GROWN
    if age >= 13:  # noqa: PLR2004 - product rule: Shared from 13
        return Stage.SHARED
    return Stage.GUIDED if age >= 8 else Stage.TOGETHER  # noqa: PLR2004 - product rule
