"""Timekpr-nExT: ``timekpr.USER.conf`` (rules) and ``USER.time`` (use), as version 0.5 writes them.

The format is read from the templates in Debian's package ``timekpr-next`` 0.5.4: an INI file, times
in seconds, weekdays from 1 (Monday), hours 0 to 23 of which each may have minutes in brackets and
a "!" where it is not counted.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterable
from datetime import datetime

import msgspec

from familysafe.core.errors import InputError
from familysafe.screentime.imports.taken import LeftOut, Taken
from familysafe.screentime.records import UsageRecord
from familysafe.screentime.rules import DAY_MINUTES, Level, Rules, Window

DAYS = range(1, 8)
HOUR_SECONDS, DAY_SECONDS, WEEK_SECONDS, MONTH_SECONDS = 3600, 86400, 604800, 2678400
USER, PLAYTIME = "USER", "USER.PLAYTIME"
_HOUR = re.compile(r"(!?)(\d{1,2})(?:\[(\d{1,2})-(\d{1,2})\])?")


def rules_from(text: str) -> Taken:
    """Read the rules of one user. InputError ``import.timekpr`` where it is no such file."""
    values = _section(text)
    if "allowed_weekdays" not in values:
        raise InputError("import.timekpr")
    left: list[LeftOut] = []
    rules = Rules(
        level=Level.LOCK,
        daily=_daily(values),
        week=_week(values),
        hours=tuple(_windows(values.get(f"allowed_hours_{day}", ""), left) for day in DAYS),
    )
    left += _others(values, text)
    return Taken(rules=rules, left_out=tuple(dict.fromkeys(left)))


def usage_from(text: str) -> Taken:
    """Read what was used on the last day. InputError ``import.timekpr`` where it is no such file.

    There is one sum a day and no hours: it is laid into the hours before it was last written, the
    latest first. Sums of week and month cannot be laid into days.
    """
    values = _section(text)
    try:
        seconds = _number(values["time_spent_day"])
        written = datetime.fromisoformat(values["last_checked"])
    except (KeyError, ValueError) as error:
        raise InputError("import.timekpr") from error
    day = written.date().isoformat()
    usage = tuple(
        UsageRecord(day, hour, "", counted=True, seconds=part)
        for hour, part in _hours_before(written, seconds)
    )
    whole = _number(values.get("time_spent_week", "0"))
    kept_back = (LeftOut("sums"),) if whole > seconds else ()
    return Taken(usage=usage, left_out=kept_back)


def _section(text: str) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        parser.read_string(text)
        return dict(parser[USER])
    except (configparser.Error, KeyError) as error:
        raise InputError("import.timekpr") from error


def _number(text: str) -> int:
    try:
        return max(0, int(float(text)))
    except (ValueError, OverflowError) as error:
        raise InputError("import.timekpr") from error


def _numbers(text: str) -> list[int]:
    return [_number(part) for part in text.split(";") if part.strip()]


def _hours_before(moment: datetime, seconds: int) -> Iterable[tuple[int, int]]:
    """Lay seconds into the hours of a day before ``moment``, the latest first."""
    room = moment.minute * 60 + moment.second
    for hour in range(moment.hour, -1, -1):
        part = min(seconds, room)
        if part:
            yield hour, part
        seconds, room = seconds - part, HOUR_SECONDS


def _daily(values: dict[str, str]) -> tuple[int | None, ...]:
    days = _numbers(values["allowed_weekdays"])
    limits = _numbers(values.get("limits_per_weekdays", ""))
    if len(days) != len(limits):
        raise InputError("import.timekpr")
    allowed = dict(zip(days, limits, strict=True))
    found: list[int | None] = []
    for day in DAYS:
        seconds = allowed.get(day, 0)
        found.append(None if seconds >= DAY_SECONDS else seconds // 60)
    return tuple(found)


def _week(values: dict[str, str]) -> int | None:
    seconds = _number(values.get("limit_per_week", str(WEEK_SECONDS)))
    return None if seconds >= WEEK_SECONDS else seconds // 60


def _windows(text: str, left: list[LeftOut]) -> tuple[Window, ...]:
    """Join hours that follow each other; a whole day is no window at all."""
    spans: list[tuple[int, int]] = []
    for part in filter(None, (each.strip() for each in text.split(";"))):
        found = _HOUR.fullmatch(part)
        if found is None or int(found[2]) > 23:  # noqa: PLR2004 - hours of a day
            raise InputError("import.timekpr")
        if found[1]:
            left.append(LeftOut("uncounted_hours"))
        hour = int(found[2]) * 60
        first, last = (int(found[3]), int(found[4])) if found[3] else (0, 60)
        if first < last <= 60:  # noqa: PLR2004 - minutes of an hour
            spans.append((hour + first, hour + last))
    joined = _joined(sorted(spans))
    if joined == [(0, DAY_MINUTES)]:
        return ()
    return tuple(Window(start, end % DAY_MINUTES) for start, end in joined)


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _others(values: dict[str, str], text: str) -> list[LeftOut]:
    """Name what there is no rule for here."""
    left = []
    if _number(values.get("limit_per_month", str(MONTH_SECONDS))) < MONTH_SECONDS:
        left.append(LeftOut("month"))
    if values.get("track_inactive", "").strip().lower() == "true":
        left.append(LeftOut("inactive"))
    lockout = values.get("lockout_type", "lock").strip().lower()
    if lockout != "lock":
        left.append(LeftOut("lockout", lockout))
    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    parser.read_string(text)
    playtime = dict(parser[PLAYTIME]) if parser.has_section(PLAYTIME) else {}
    if playtime.get("playtime_enabled", "").strip().lower() == "true":
        left.append(LeftOut("playtime"))
    return left


def without_hours_of_closed_days(rules: Rules) -> Rules:
    """Leave out windows of days on which nothing is allowed anyway."""
    hours = tuple(
        () if minutes == 0 else windows
        for minutes, windows in zip(rules.daily, rules.hours, strict=True)
    )
    return msgspec.structs.replace(rules, hours=hours)
