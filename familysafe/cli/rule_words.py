"""How rules are written on the command line, and shown as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from familysafe.core.errors import InputError
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import DAY_MINUTES, Holiday, Rest, Rules, Window
from familysafe.screentime.sites import site_name

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NO_LIMIT = frozenset({"none", "off"})
EVERY_DAY = frozenset({"all", "every", "daily"})


def days_in(text: str) -> tuple[int, ...]:
    """Read ``mon-fri``, ``sat,sun`` or ``all``; InputError ``ctl.days``."""
    found: list[int] = []
    for part in text.lower().split(","):
        if part.strip() in EVERY_DAY:
            found += range(7)
            continue
        first, dash, last = (each.strip() for each in part.partition("-"))
        if first not in DAYS or (dash and last not in DAYS):
            raise InputError("ctl.days", given=text)
        start = DAYS.index(first)
        end = DAYS.index(last) if dash else start
        found += [day % 7 for day in range(start, end + 1 if end >= start else end + 8)]
    return tuple(dict.fromkeys(found))


def minutes_in(text: str) -> int | None:
    """Read minutes; ``none`` is no limit. InputError ``ctl.minutes``."""
    if text.strip().lower() in NO_LIMIT:
        return None
    if not text.strip().isascii() or not text.strip().isdecimal():
        raise InputError("ctl.minutes", given=text)
    return int(text)


def seconds_in(text: str) -> int:
    """Read a length of time such as ``15m``, ``1h30m`` or ``90`` (minutes)."""
    rest, seconds = text.strip().lower(), 0
    if rest.isascii() and rest.isdecimal():
        rest += "m"
    for unit, worth in (("h", 3600), ("m", 60), ("s", 1)):
        number, sign, after = rest.partition(unit)
        if sign:
            if not (number.isascii() and number.isdecimal()):
                raise InputError("ctl.length", given=text)
            seconds, rest = seconds + int(number) * worth, after
    if rest or not seconds:
        raise InputError("ctl.length", given=text)
    return seconds


def window_in(text: str) -> Window:
    """Read ``20:00-07:00``; InputError ``rules.hours``."""
    start, _, end = text.strip().partition("-")
    try:
        last = DAY_MINUTES if end.strip() == "24:00" else minute_of_day(end)
        return Window(minute_of_day(start), last)
    except ValueError as error:
        raise InputError("rules.hours") from error


def with_daily(rules: Rules, given: Iterable[str]) -> Rules:
    """Change daily limits: each ``DAYS=MINUTES``."""
    daily = list(rules.daily)
    for each in given:
        days, minutes = _pair(each)
        for day in days_in(days):
            daily[day] = minutes_in(minutes)
    return msgspec.structs.replace(rules, daily=tuple(daily))


def with_hours(rules: Rules, given: Iterable[str]) -> Rules:
    """Change allowed hours: each ``DAYS=HH:MM-HH:MM[,...]``; ``DAYS=all`` opens the whole day.

    The days that are named lose the hours they had.
    """
    hours: dict[int, list[Window]] = {}
    for each in given:
        days, spans = _pair(each)
        windows = (
            [] if spans.strip().lower() in EVERY_DAY else list(map(window_in, spans.split(",")))
        )
        for day in days_in(days):
            hours[day] = [*hours.get(day, []), *windows]
    changed = tuple(
        tuple(hours[day]) if day in hours else rules.hours[day] for day in range(len(DAYS))
    )
    return msgspec.structs.replace(rules, hours=changed)


def with_bedtime(rules: Rules, given: str) -> Rules:
    """Change the bedtime; ``none`` takes it away."""
    bedtime = None if given.strip().lower() in NO_LIMIT else window_in(given)
    return msgspec.structs.replace(rules, bedtime=bedtime)


def rest_in(after: str | None, length: str | None, *, off: bool) -> Rest | None:
    """Read a rest: after ``45m`` for ``10m``, or off. InputError ``ctl.break.one``."""
    if off:
        if after is not None or length is not None:
            raise InputError("ctl.break.one")
        return None
    if after is None or length is None:
        raise InputError("ctl.break.one")
    return Rest(_whole_minutes(after), _whole_minutes(length))


def _whole_minutes(text: str) -> int:
    seconds = seconds_in(text)
    if seconds % 60:
        raise InputError("ctl.length", given=text)
    return seconds // 60


def holiday_in(days: str, minutes: str, *, any_hours: bool = False, name: str = "") -> Holiday:
    """Read ``2026-04-13..2026-04-16`` or one day; InputError ``usage.days``."""
    first, dots, last = days.partition("..")
    try:
        begin = date.fromisoformat(first.strip())
        end = date.fromisoformat(last.strip()) if dots else begin
    except ValueError as error:
        raise InputError("usage.days") from error
    return Holiday(begin, end, minutes_in(minutes), any_hours, " ".join(name.split()))


def rules_as_json(rules: Rules) -> dict[str, Any]:
    """Return the keys of ``limits show`` that are the rules themselves."""
    return {
        "level": rules.level.value,
        "daily": dict(zip(DAYS, rules.daily, strict=True)),
        "week": rules.week,
        "hours": {
            day: [_span(window) for window in windows]
            for day, windows in zip(DAYS, rules.hours, strict=True)
        },
        "bedtime": None if rules.bedtime is None else _span(rules.bedtime),
        "day_start": _clock(rules.day_start),
        "apps": [msgspec.structs.asdict(rule) for rule in rules.apps],
        "holidays": holidays_as_json(rules.holidays),
        "sites": [
            {**msgspec.structs.asdict(rule), "name": site_name(rule.domain)} for rule in rules.sites
        ],
        "rest": None if rules.rest is None else msgspec.structs.asdict(rules.rest),
        "last_step": rules.last_step.value,
    }


def holidays_as_json(holidays: Iterable[Holiday]) -> list[dict[str, Any]]:
    """Return days that differ, as JSON has them."""
    return [
        {
            "first": each.first.isoformat(),
            "last": each.last.isoformat(),
            "minutes": each.minutes,
            "any_hours": each.any_hours,
            "name": each.name,
        }
        for each in holidays
    ]


def _pair(text: str) -> tuple[str, str]:
    before, sign, after = text.partition("=")
    if not sign:
        raise InputError("ctl.days", given=text)
    return before, after


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _span(window: Window) -> str:
    return f"{_clock(window.start)}-{_clock(window.end)}"
