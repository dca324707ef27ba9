"""Changes of rules and time, and what is asked about them."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta

import msgspec

from familysafe.core.clock import stamp
from familysafe.core.errors import Defect, InputError, RefusedError
from familysafe.family.people import Child, ChildId, sees_alone
from familysafe.guard import app_records
from familysafe.guard.keeping import kept_days
from familysafe.guard.people import child_with, new_id
from familysafe.guard.ports import Unit
from familysafe.guard.watch import PAUSED, Watch
from familysafe.ipc import messages as m
from familysafe.screentime.apps import AppGrant, Book, left, ruled_by
from familysafe.screentime.checked import checked_rules
from familysafe.screentime.decide import Grant
from familysafe.screentime.records import RequestRecord, UsageRecord
from familysafe.screentime.rules import Level
from familysafe.screentime.sites import checked_sites

MOST_GIVEN = 24 * 3600
MOST_ASKED = 4 * 3600
REASON_LENGTH = 200
MOST_DAYS = 400
MOST_ROWS = 1000
OWN_DAYS = 7
OPEN, GRANTED, DECLINED = "open", "granted", "declined"


def get_rules(unit: Unit, child: Child) -> m.ChildRules:
    """Return a child's rules."""
    rules, revision = unit.rules(child.id)
    return m.ChildRules(child.id, rules, revision)


def set_rules(unit: Unit, body: m.SetRules, mode: m.Mode) -> m.ChildRules:
    """Replace a child's rules, if nobody changed them meanwhile.

    RefusedError ``level.gap`` where Lock is chosen, cannot be promised, and that was not accepted.
    """
    child = child_with(unit, body.child)
    rules = checked_sites(checked_rules(body.rules))
    present, revision = unit.rules(child.id)
    if revision != body.revision:
        raise RefusedError("revision.stale")
    locks = rules.level is Level.LOCK and present.level is not Level.LOCK
    if locks and mode == "personal" and not body.accept_gap:
        raise RefusedError("level.gap")
    return m.ChildRules(child.id, rules, unit.set_rules(child.id, rules))


def give(unit: Unit, watch: Watch, child: ChildId, seconds: int, reason: str) -> None:
    """Give more time for today."""
    if not 0 < seconds <= MOST_GIVEN:
        raise InputError("time.amount", most=MOST_GIVEN // 3600)
    now = watch.now()
    used = unit.used(child, watch.today(child))
    grant = Grant(now, seconds, used.day, used.week)
    unit.give(new_id(now), child, grant, _checked_reason(reason))


def give_until(unit: Unit, watch: Watch, child: ChildId, body: m.GiveTime) -> int:
    """Lift all limits until a time of day, its next coming; return for how many seconds."""
    until = _next_coming(body.until, watch)
    now = watch.now()
    seconds = int((until - now).total_seconds())
    used = unit.used(child, watch.today(child))
    grant = Grant(now, seconds, used.day, used.week, until)
    unit.give(new_id(now), child, grant, _checked_reason(body.reason))
    return seconds


def _next_coming(untrusted: str, watch: Watch) -> datetime:
    """Return the next moment (UTC) at which the clock on the wall shows ``HH:MM``."""
    try:
        shown = time.fromisoformat(untrusted.strip())
    except ValueError as error:
        raise InputError("time.until", given=untrusted[:20]) from error
    if shown.tzinfo is not None or shown.second or shown.microsecond:
        raise InputError("time.until", given=untrusted[:20])
    now = watch.now()
    local = now.astimezone(watch.zone())
    for ahead in (0, 1):
        found = datetime.combine(local.date() + timedelta(days=ahead), shown, watch.zone())
        if found.astimezone(UTC) > now:
            return found.astimezone(UTC)
    raise Defect(untrusted)  # of two days in a row one lies ahead


def give_app(unit: Unit, watch: Watch, child: ChildId, body: m.GiveTime) -> str:
    """Give one app or group more of its own time today; return its id.

    InputError ``apps.free`` where nothing limits it by itself.
    """
    if not 0 < body.seconds <= MOST_GIVEN:
        raise InputError("time.amount", most=MOST_GIVEN // 3600)
    _checked_reason(body.reason)
    book, today = app_records.book_of(unit), watch.today(child)
    key, used = book.key_of(body.app), app_records.used_today(unit, child, today)
    rules = ruled_by(unit.rules(child)[0], book)
    given = app_records.app_grants(unit, child, today)
    if left(key, rules, book, used, given) is None:
        raise InputError("apps.free", app=book.title(key))
    spent = round(sum(used[app] for app in book.members(key, used)))
    grant = AppGrant(key, watch.now(), today.isoformat(), body.seconds, spent)
    app_records.give_app(unit, child, grant)
    return key


def apps(unit: Unit, watch: Watch, body: m.GetApps) -> m.Apps:
    """Return the apps that can be chosen for a child."""
    child = child_with(unit, body.child) if body.child else None
    if child is None:
        return app_records.apps(unit, None, watch.date(), watch.installed_apps())
    found = app_records.apps(unit, child.id, watch.today(child.id), watch.installed_apps())
    if not is_private(unit, watch, child):
        return found
    rows = [msgspec.structs.replace(row, seconds=0) for row in found.apps]
    rows.sort(key=lambda row: (row.name.casefold(), row.id))  # the order would tell too
    return m.Apps(tuple(rows), found.groups)


def pause(unit: Unit, now: datetime, *, on: bool) -> None:
    """Pause everybody from now on, whatever was given before, or let them go on."""
    unit.set_setting(PAUSED, stamp(now) if on else "")


def ask(unit: Unit, now: datetime, child: ChildId, body: m.AskForTime) -> m.TimeRequest:
    """Keep a child's request. One that is open already is not asked twice."""
    if not 0 < body.seconds <= MOST_ASKED:
        raise InputError("time.asked", most=MOST_ASKED // 3600)
    if any(each.answer == OPEN for each in unit.requests(child)):
        raise InputError("request.open")
    request = RequestRecord(
        id=new_id(now),
        child=child,
        seconds=body.seconds,
        reason=_checked_reason(body.reason),
        asked=stamp(now),
        answer=OPEN,
        granted=0,
    )
    unit.ask(request)
    return time_request(request)


def answer(unit: Unit, watch: Watch, body: m.AnswerRequest) -> m.TimeRequest:
    """Answer an open request."""
    found = next((each for each in unit.requests() if each.id == body.request), None)
    if found is None:
        raise InputError("request.unknown")
    if found.answer != OPEN:
        raise RefusedError("request.answered")
    granted = body.seconds or 0
    if body.seconds is not None:
        give(unit, watch, found.child, body.seconds, found.reason)
    unit.answer(found.id, DECLINED if body.seconds is None else GRANTED, granted)
    return next(time_request(each) for each in unit.requests() if each.id == found.id)


def see_answer(unit: Unit, child: ChildId, request: str) -> m.TimeRequest:
    """Remember that a child read what was answered to its own request."""
    found = next((each for each in unit.requests(child) if each.id == request), None)
    if found is None or found.answer == OPEN:
        raise InputError("request.unknown")
    unit.see_answer(found.id)
    return time_request(msgspec.structs.replace(found, seen=True))


def requests(unit: Unit, child: ChildId | None = None) -> tuple[m.TimeRequest, ...]:
    """Return requests, the newest first."""
    return tuple(time_request(each) for each in unit.requests(child))


def usage(unit: Unit, watch: Watch, body: m.GetUsage, *, own: bool) -> m.Usage:
    """Add up the usage of some days; ``own`` is whether the child itself asks."""
    child = child_with(unit, body.child)
    first, last = _days(body.first, body.last)
    totals_only = not own and is_private(unit, watch, child)
    by = "day" if totals_only else body.by
    rows = summed(unit.usage(child.id, first, last), by, app_records.book_of(unit))
    total = sum(row.seconds for row in rows)
    return m.Usage(child.id, total, rows, totals_only, kept_days(unit))


def is_private(unit: Unit, watch: Watch, child: Child) -> bool:
    """Tell whether guardians see no more of a child than totals."""
    return sees_alone(child, unit.guardians(), watch.today(child.id))


def own_view(unit: Unit, watch: Watch, child: ChildId) -> m.OwnView:
    """Return everything that guardians can see about a child."""
    today = watch.today(child)
    records = unit.usage(child, today - timedelta(days=OWN_DAYS - 1), today)
    book = app_records.book_of(unit)
    return m.OwnView(
        status=watch.status(child),
        rules=unit.rules(child)[0],
        usage=summed(records, "day", book),
        apps=summed(records, "app", book),
        hours=summed(records, "hour", book),
        totals_only=is_private(unit, watch, child_with(unit, child)),
        requests=requests(unit, child),
        kept_days=kept_days(unit),
        guardians=tuple(each.name for each in unit.guardians()),
    )


def audit(unit: Unit, most: int) -> m.Audit:
    """Return the newest audit rows, and whether the whole chain holds."""
    links = unit.audit_rows(max(1, min(most, MOST_ROWS)))
    rows = []
    for each in links:
        record = json.loads(each.body)
        details = json.dumps(record["details"], ensure_ascii=False, sort_keys=True)
        rows.append(
            m.AuditRow(each.n, record["at"], record["actor"], record["action"], details, each.hash)
        )
    return m.Audit(tuple(rows), rows[0].hash if rows else "", unit.audit_break() is None)


def time_request(record: RequestRecord) -> m.TimeRequest:
    """Turn a kept request into a message."""
    return m.TimeRequest(
        id=record.id,
        child=record.child,
        seconds=record.seconds,
        reason=record.reason,
        asked=record.asked,
        answer=record.answer,
        granted_seconds=record.granted,
        seen=record.seen,
    )


def _days(first: str, last: str) -> tuple[date, date]:
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError as error:
        raise InputError("usage.days") from error
    if days[0] > days[1] or (days[1] - days[0]).days > MOST_DAYS:
        raise InputError("usage.span", most=MOST_DAYS)
    return days


def summed(records: tuple[UsageRecord, ...], by: str, book: Book) -> tuple[m.UsageRow, ...]:
    """Add up by day, app or hour, or give each row as it is kept."""
    sums: dict[tuple[str, str, str, bool], float] = defaultdict(float)
    for record in records:
        day = "" if by == "app" else record.day
        app = record.app if by in {"app", "each"} else ""
        hour = f"{record.hour:02d}" if by in {"hour", "each"} else ""
        sums[day, app, hour, record.counted] += record.seconds
    return tuple(
        m.UsageRow(*key[:3], round(seconds), key[3], book.title(key[1]))
        for key, seconds in sums.items()
    )


def _checked_reason(untrusted: str) -> str:
    reason = " ".join(untrusted.split())
    if len(reason) > REASON_LENGTH:
        raise InputError("time.reason", most=REASON_LENGTH)
    return reason
