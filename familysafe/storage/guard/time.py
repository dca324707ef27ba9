"""Usage, grants, stops and requests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import msgspec
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from familysafe.core.clock import parse_stamp, stamp
from familysafe.family.people import ChildId
from familysafe.screentime.decide import Closed, Grant, Used, week_of
from familysafe.screentime.ledger import Slice
from familysafe.screentime.records import RequestRecord, UsageRecord
from familysafe.storage.guard import tables as t

_usage = upsert(t.usage)
ADD_USAGE = _usage.on_conflict_do_update(
    index_elements=["child", "day", "hour", "app", "counted"],
    set_={"seconds": t.usage.c.seconds + _usage.excluded.seconds},
)
"""Made once: it runs every four seconds, and making it took as long as running it."""


class TimeRecords:
    """One transaction's view of time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- usage ------------------------------------------------------------------------------

    def add_usage(
        self, child: ChildId, slices: Iterable[Slice], app: str = "", *, counted: bool = True
    ) -> None:
        """Add seconds of use."""
        for each in slices:
            row = {
                "child": child,
                "day": each.day,
                "hour": each.hour,
                "app": app,
                "counted": counted,
                "seconds": each.seconds,
            }
            self._connection.execute(ADD_USAGE, row)

    def used(self, child: ChildId, day: date) -> Used:
        """Return counted seconds of a day of use, and of its week up to that day."""
        monday = week_of(day).isoformat()
        columns = t.usage.c
        rows = self._connection.execute(
            select(columns.day, func.sum(columns.seconds))
            .where(columns.child == child, columns.counted)
            .where(columns.day >= monday, columns.day <= day.isoformat())
            .group_by(columns.day)
        )
        seconds = {row[0]: float(row[1]) for row in rows}
        return Used(int(seconds.get(day.isoformat(), 0.0)), int(sum(seconds.values())))

    def uncounted(self, child: ChildId, day: date) -> int:
        """Return the seconds of a day that do not count, such as study apps."""
        columns = t.usage.c
        found = self._connection.scalar(
            select(func.sum(columns.seconds)).where(
                columns.child == child, ~columns.counted, columns.day == day.isoformat()
            )
        )
        return int(found or 0)

    def usage(self, child: ChildId, first: date, last: date) -> tuple[UsageRecord, ...]:
        """Return all usage of the days from ``first`` to ``last``, both included."""
        columns = t.usage.c
        rows = self._connection.execute(
            select(columns.day, columns.hour, columns.app, columns.counted, columns.seconds)
            .where(columns.child == child)
            .where(columns.day >= first.isoformat(), columns.day <= last.isoformat())
            .order_by(columns.day, columns.hour, columns.app, columns.counted)
        )
        return tuple(UsageRecord(*row) for row in rows)

    def forget_usage_before(self, day: date, child: ChildId | None = None) -> None:
        """Erase usage of earlier days; of one child or of all."""
        wanted = delete(t.usage).where(t.usage.c.day < day.isoformat())
        if child is not None:
            wanted = wanted.where(t.usage.c.child == child)
        self._connection.execute(wanted)

    # --- grants and stops -------------------------------------------------------------------

    def give(self, id_: str, child: ChildId, grant: Grant, reason: str) -> None:
        """Keep more time that was given."""
        self._connection.execute(
            insert(t.given).values(
                id=id_,
                child=child,
                at=stamp(grant.given),
                seconds=grant.seconds,
                day_used=grant.day_used,
                week_used=grant.week_used,
                until=None if grant.until is None else stamp(grant.until),
                reason=reason,
            )
        )

    def grants_since(self, child: ChildId, moment: datetime) -> tuple[Grant, ...]:
        """Return grants given at or after ``moment`` (UTC), in the order of giving."""
        columns = t.given.c
        rows = self._connection.execute(
            select(columns.at, columns.seconds, columns.day_used, columns.week_used, columns.until)
            .where(columns.child == child, columns.at >= stamp(moment))
            .order_by(columns.at, columns.id)
        )
        return tuple(
            Grant(
                parse_stamp(at), seconds, day_used, week_used, parse_stamp(until) if until else None
            )
            for at, seconds, day_used, week_used, until in rows
        )

    def stop(self, child: ChildId, at: datetime | None) -> None:
        """Remember "Stop now"; None takes it back."""
        if at is None:
            self._connection.execute(delete(t.stopped).where(t.stopped.c.child == child))
            return
        wanted = upsert(t.stopped).values(child=child, at=stamp(at))
        self._connection.execute(
            wanted.on_conflict_do_update(index_elements=["child"], set_={"at": stamp(at)})
        )

    def closed(self, child: ChildId, *, paused: datetime | None) -> Closed:
        """Return what was closed by hand for a child; ``paused`` is since when everybody is."""
        at = self._connection.scalar(select(t.stopped.c.at).where(t.stopped.c.child == child))
        return Closed(stopped=None if at is None else parse_stamp(at), paused=paused)

    # --- requests ---------------------------------------------------------------------------

    def ask(self, request: RequestRecord) -> None:
        """Keep a request."""
        self._connection.execute(insert(t.request).values(**msgspec.structs.asdict(request)))

    def requests(self, child: ChildId | None = None) -> tuple[RequestRecord, ...]:
        """Return requests, the newest first; of one child or of all."""
        wanted = select(t.request).order_by(t.request.c.asked.desc(), t.request.c.id.desc())
        if child is not None:
            wanted = wanted.where(t.request.c.child == child)
        return tuple(RequestRecord(*row) for row in self._connection.execute(wanted))

    def see_answer(self, request: str) -> None:
        """Remember that the child read the answer."""
        self._connection.execute(
            update(t.request).where(t.request.c.id == request).values(seen=True)
        )

    def answer(self, request: str, answer: str, granted: int) -> None:
        """Answer a request."""
        self._connection.execute(
            update(t.request)
            .where(t.request.c.id == request)
            .values(answer=answer, granted=granted)
        )
