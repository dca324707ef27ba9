"""When a day is open by the clock, as spans to draw; and changing the allowed windows of days."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from familysafe.core.errors import InputError
from familysafe.screentime.checked import MOST_WINDOWS
from familysafe.screentime.rules import DAY_MINUTES, Rules, Window

WEEK = 7
Span = tuple[int, int]
"""Minutes of a day, [first, last)."""


def open_spans(rules: Rules, weekday: int) -> tuple[Span, ...]:
    """Return when a weekday is open by the clock: its windows, what came over midnight, no bedtime.

    A day without windows is open all day. Holidays and use are not looked at.
    """
    today, yesterday = rules.hours[weekday], rules.hours[weekday - 1]
    if today:
        spans = [span for window in today for span in _first_day(window)]
        spans += [(0, window.end) for window in yesterday if window.start > window.end]
    else:
        spans = [(0, DAY_MINUTES)]
    if rules.bedtime is not None:
        for closed in _in_one_day(rules.bedtime):
            spans = [left for span in spans for left in _without(span, closed)]
    return merged(spans)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that touch or overlap, in order; empty ones vanish."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if first >= last:
            continue
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def _first_day(window: Window) -> tuple[Span, ...]:
    end = window.end if window.start <= window.end else DAY_MINUTES
    return ((window.start, end),)


def _in_one_day(window: Window) -> tuple[Span, ...]:
    if window.start <= window.end:
        return ((window.start, window.end),)
    return ((window.start, DAY_MINUTES), (0, window.end))


def _without(span: Span, closed: Span) -> tuple[Span, ...]:
    return (span[0], min(span[1], closed[0])), (max(span[0], closed[1]), span[1])


# --- changing ------------------------------------------------------------------------------


def with_windows(rules: Rules, days: Iterable[int], windows: Iterable[Window]) -> Rules:
    """Give days these windows; none is all day. Windows that touch or overlap become one.

    InputError ``rules.hours`` where a day would have too many.
    """
    tidy = _tidied(windows)
    if len(tidy) > MOST_WINDOWS:
        raise InputError("rules.hours")
    chosen = set(days)
    hours = tuple(tidy if day in chosen else rules.hours[day] for day in range(WEEK))
    return msgspec.structs.replace(rules, hours=hours)


def with_window(rules: Rules, day: int, window: Window, instead: Window | None = None) -> Rules:
    """Add a window to a day, or put it in the place of another."""
    kept = [each for each in rules.hours[day] if each != instead]
    return with_windows(rules, (day,), [*kept, window])


def without_window(rules: Rules, day: int, window: Window) -> Rules:
    """Take a window away; the last one leaves the day open."""
    return with_windows(rules, (day,), [each for each in rules.hours[day] if each != window])


def with_hours_of(rules: Rules, day: int, days: Iterable[int]) -> Rules:
    """Copy the windows of one day to others."""
    return with_windows(rules, days, rules.hours[day])


def _tidied(windows: Iterable[Window]) -> tuple[Window, ...]:
    """Join what touches within the day; what crosses midnight stays as it is."""
    given = dict.fromkeys(windows)
    over = [each for each in given if each.start > each.end]
    inside = merged((each.start, each.end) for each in given if each.start <= each.end)
    if inside == ((0, DAY_MINUTES),):
        return ()  # the whole day is no window
    joined = [Window(first, last) for first, last in inside]
    return tuple(sorted([*joined, *over], key=lambda each: (each.start, each.end)))
