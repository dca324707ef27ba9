"""How the agent says lengths of time, times of day and days.

One rule for all places, so that ring, tray and full screen never disagree: what was *used* is
rounded down to whole minutes and what is *left* is rounded up, so both add up to the limit.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from familysafe.core.clock import parse_stamp
from familysafe.core.texts import Texts

MINUTE = 60
HOUR_MINUTES = 60
WEEK = 7


def minutes_used(seconds: int) -> int:
    """Return whole minutes, rounded down."""
    return max(0, seconds) // MINUTE


def minutes_left(seconds: int) -> int:
    """Return whole minutes, rounded up: "1 min left" is true until the last second."""
    return -(-max(0, seconds) // MINUTE)


def length(texts: Texts, minutes: int) -> str:
    """Say a length of time: "45 min", "1 hour", "1 h 15 min"."""
    hours, rest = divmod(minutes, HOUR_MINUTES)
    if not hours:
        return texts("agent.length.minutes", n=minutes)
    if not rest:
        return texts.count("agent.length.hours", hours)
    return texts("agent.length.hours_minutes", hours=hours, minutes=rest)


def more_words(texts: Texts, *, own: bool) -> str:
    """Name the way to more time: asking for it, or adding it to one's own goal."""
    return texts("agent.alone.add" if own else "agent.action.ask")


def seen_words(texts: Texts, *, own: bool) -> str:
    """Name the page that says who sees what."""
    return texts("agent.alone.seen" if own else "agent.action.own")


def local(stamp: str, zone: tzinfo) -> datetime:
    """Turn a stamp of the wire into local time."""
    return parse_stamp(stamp).astimezone(zone)


def time_of_day(moment: datetime) -> str:
    """Say "07:00"; 24 hours, Western digits, in both languages."""
    return f"{moment:%H:%M}"


def clock(minute: int) -> str:
    """Say a minute of the day as "20:00"."""
    return f"{minute // HOUR_MINUTES:02d}:{minute % HOUR_MINUTES:02d}"


def weekday(texts: Texts, day: int) -> str:
    """Name a weekday, 0 for Monday."""
    return (
        texts("agent.day.mon"),
        texts("agent.day.tue"),
        texts("agent.day.wed"),
        texts("agent.day.thu"),
        texts("agent.day.fri"),
        texts("agent.day.sat"),
        texts("agent.day.sun"),
    )[day]


def coming_day(texts: Texts, day: date, today: date) -> str:
    """Say when a day to come is: "Later today", "Tomorrow, Wednesday", "Friday", "In 9 days"."""
    ahead = (day - today).days
    name = weekday(texts, day.weekday())
    if ahead <= 0:
        return texts("agent.day.later")
    if ahead == 1:
        return texts("agent.day.tomorrow", day=name)
    return name if ahead < WEEK else texts("agent.day.ahead", n=ahead)


def past_day(texts: Texts, day: date, today: date) -> str:
    """Say when a day was: "Today", "Yesterday", "Monday", "Monday 16/11"."""
    ago = (today - day).days
    name = weekday(texts, day.weekday())
    if ago == 0:
        return texts("agent.day.today")
    if ago == 1:
        return texts("agent.day.yesterday")
    return name if 0 < ago < WEEK else f"{name} {day:%d/%m}"
