"""For how long use is kept, and how it is thrown away before that."""

from __future__ import annotations

from datetime import date, timedelta

from familysafe.core.errors import InputError
from familysafe.family.people import ChildId
from familysafe.guard.ports import Unit
from familysafe.screentime.decide import week_of

KEPT_DAYS = 90
CHOICES = (7, 30, KEPT_DAYS)
"""Days. A week is needed by the rules themselves."""
KEEPING = "kept_days"


def kept_days(unit: Unit) -> int:
    """Return for how many days use is kept."""
    return int(unit.setting(KEEPING) or KEPT_DAYS)


def throw_old_away(unit: Unit, today: date) -> None:
    """Erase what is older than what is kept."""
    unit.forget_usage_before(today - timedelta(days=kept_days(unit)))


def set_keeping(unit: Unit, today: date, days: int) -> None:
    """Keep use for so many days from now on; what is older is erased at once."""
    if days not in CHOICES:
        raise InputError("usage.keep", choices=", ".join(str(each) for each in CHOICES))
    unit.set_setting(KEEPING, str(days))
    throw_old_away(unit, today)


def forget(unit: Unit, child: ChildId, today: date) -> None:
    """Erase a child's use but for this week's, which its limits are counted from."""
    unit.forget_usage_before(week_of(today), child)
