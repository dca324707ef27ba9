"""Taking over use that another program measured: checked, bounded, and never twice."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from familysafe.core.errors import InputError
from familysafe.guard import app_records
from familysafe.guard.keeping import KEPT_DAYS
from familysafe.guard.people import child_with
from familysafe.guard.ports import Unit
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.screentime.ledger import Slice

MOST_ROWS = 20_000
APP_LETTERS = 100
HOURS = 24
MOST_IN_AN_HOUR = 2 * 3600
"""Where summer time ends, one hour of the day is there twice."""


def import_usage(unit: Unit, watch: Watch, body: m.ImportUsage) -> m.UsageImported:
    """Keep the rows of days of which nothing is known yet.

    InputError ``import.many``, or ``import.row`` where one cannot be true: a day to come or one
    that is not kept any more, an hour that no day has, more seconds than an hour can have.
    """
    child = child_with(unit, body.child)
    today = watch.today(child.id)
    _check(body.rows, today)
    first = (today - timedelta(days=KEPT_DAYS)).isoformat()
    known = {row.day for row in unit.usage(child.id, date.fromisoformat(first), today)}
    book = app_records.book_of(unit)
    for row in body.rows:
        if row.day not in known:
            part = Slice(row.day, row.hour, float(row.seconds))
            unit.add_usage(child.id, (part,), book.id_of(row.app) if row.app else "")
    days = {row.day for row in body.rows}
    return m.UsageImported(child.id, tuple(sorted(days - known)), tuple(sorted(days & known)))


def _check(rows: tuple[m.ImportedRow, ...], today: date) -> None:
    if len(rows) > MOST_ROWS:
        raise InputError("import.many", most=MOST_ROWS)
    hours: dict[tuple[str, int], int] = defaultdict(int)
    for row in rows:
        hours[row.day, row.hour] += row.seconds
        if not (
            _is_kept(row.day, today)
            and row.hour in range(HOURS)
            and row.seconds >= 0
            and len(row.app) <= APP_LETTERS
            and hours[row.day, row.hour] <= MOST_IN_AN_HOUR
        ):
            raise InputError("import.row", day=row.day, hour=row.hour)


def _is_kept(day: str, today: date) -> bool:
    try:
        then = date.fromisoformat(day)
    except ValueError:
        return False
    return day == then.isoformat() and timedelta(0) <= today - then <= timedelta(days=KEPT_DAYS)
