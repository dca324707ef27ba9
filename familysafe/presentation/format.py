"""How the console says lengths of time, days and greetings. Western digits, 24 hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from familysafe.core.texts import Texts

HOUR = 60
MORNING, NOON, EVENING, NIGHT = 4, 11, 17, 22


def minutes_used(seconds: int) -> int:
    """Return whole minutes, rounded down: used and left add up to the limit."""
    return max(0, seconds) // 60


def minutes_left(seconds: int) -> int:
    """Return whole minutes, rounded up."""
    return -(-max(0, seconds) // 60)


def short_length(texts: Texts, minutes: int) -> str:
    """Say "45 min", "1 h", "1 h 15 min"."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return texts("format.minutes", n=rest)
    if not rest:
        return texts("format.hours", n=hours)
    return texts("format.both", hours=hours, minutes=rest)


def long_length(texts: Texts, minutes: int) -> str:
    """Say "45 minutes", "1 hour", "1 hour 15 minutes"."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return texts.count("format.long.minutes", rest)
    if not rest:
        return texts.count("format.long.hours", hours)
    whole = texts.count("format.long.hours", hours)
    return texts("format.long.both", hours=whole, minutes=texts.count("format.long.minutes", rest))


def listed(texts: Texts, parts: Sequence[str]) -> str:
    """Join words as the language does: "Mon, Tue and Wed"; Khmer writes no comma."""
    if not parts:
        return ""
    said = parts[0]
    for part in parts[1:-1]:
        said = texts("format.list.more", before=said, after=part)
    return texts("format.list.last", before=said, after=parts[-1]) if parts[1:] else said


ENDS = (".", "!", "?", "…", "។", "៕", "៖", ":")
"""Signs after which no full stop follows."""


def sentences(texts: Texts, parts: Sequence[str]) -> str:
    """Say words one after the other, each ended by the full stop of the language; "" is left out.

    The last keeps its own end, or none.
    """
    said = ""
    for part in parts:
        if not said or not part:
            said = said or part
        elif said.rstrip('\u200b”"').endswith(ENDS):
            said = f"{said} {part}"
        else:
            said = texts("format.sentences", before=said, after=part)
    return said


def day(texts: Texts, when: date) -> str:
    """Say "Tuesday 24 November"."""
    weekday = (
        texts("format.day.1"),
        texts("format.day.2"),
        texts("format.day.3"),
        texts("format.day.4"),
        texts("format.day.5"),
        texts("format.day.6"),
        texts("format.day.7"),
    )[when.weekday()]
    return texts("format.date", day=weekday, n=when.day, month=month(texts, when.month))


def month(texts: Texts, number: int) -> str:
    """Name a month, 1 to 12."""
    return (
        texts("format.month.1"),
        texts("format.month.2"),
        texts("format.month.3"),
        texts("format.month.4"),
        texts("format.month.5"),
        texts("format.month.6"),
        texts("format.month.7"),
        texts("format.month.8"),
        texts("format.month.9"),
        texts("format.month.10"),
        texts("format.month.11"),
        texts("format.month.12"),
    )[number - 1]


def greeting(texts: Texts, name: str, now: datetime) -> str:
    """Greet by the time of day; ``name`` may be ""."""
    if not name:
        return texts("home.hello")
    if MORNING <= now.hour < NOON:
        return texts("home.hello.morning", name=name)
    if NOON <= now.hour < EVENING:
        return texts("home.hello.afternoon", name=name)
    if EVENING <= now.hour < NIGHT:
        return texts("home.hello.evening", name=name)
    return texts("home.hello.night", name=name)
