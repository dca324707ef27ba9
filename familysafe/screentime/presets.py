"""Rules to begin with, by age. They are advice, and the guardian changes them freely.

Sources, seen 2026-11-24: World Health Organization, "Guidelines on physical activity, sedentary
behaviour and sleep for children under 5 years of age" (2019): none under 2, at most one hour a day
from 2 to 4; American Academy of Pediatrics, "Media and Young Minds" (2016): one hour a day of good
programmes from 2 to 5, and consistent limits with sleep protected for older ones.
"""

from __future__ import annotations

from familysafe.screentime.rules import Level, Rules, Window


def preset(age: int) -> Rules:
    """Return the rules with which a child of ``age`` whole years begins; the level is Remind."""
    if age < 2:  # noqa: PLR2004 - WHO 2019
        return _rules(0, 0, "19:00", "06:30")
    if age < 6:  # noqa: PLR2004 - WHO 2019, AAP 2016
        return _rules(60, 60, "19:30", "06:30")
    if age < 13:  # noqa: PLR2004 - product rule: Guided
        return _rules(60, 120, "20:30", "06:00")
    return _rules(None, None, "22:00", "05:30")


def _rules(school: int | None, weekend: int | None, sleep: str, wake: str) -> Rules:
    return Rules(
        level=Level.REMIND,
        daily=(school,) * 5 + (weekend,) * 2,
        bedtime=Window(minute_of_day(sleep), minute_of_day(wake)),
    )


def minute_of_day(text: str) -> int:
    """Read ``HH:MM`` as minutes since midnight; ValueError if it is no time of day."""
    hours, colon, minutes = text.strip().partition(":")
    if not colon or not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):  # noqa: PLR2004
        message = f"{text!r} is not a time of day"
        raise ValueError(message)
    minute = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or minute > 24 * 60 - 1:  # noqa: PLR2004
        message = f"{text!r} is not a time of day"
        raise ValueError(message)
    return minute
