"""A child's rules as sentences, whatever they are.

Said to a person who looks at them today, only the days that differ within the next two weeks are
named; without a day everything is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TypeVar

from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import clock, length, weekday
from familysafe.presentation.format import listed, month
from familysafe.screentime.public_holidays import PublicHolidays, name_of
from familysafe.screentime.rules import DEFAULT_DAY_START, Holiday, LastStep, Level, Rules, Window
from familysafe.screentime.sites import site_name

WEEK = 7
SOON = timedelta(days=14)
"""How far ahead days that differ are named."""

T = TypeVar("T")


def rule_sentence(
    name: str,
    rules: Rules,
    texts: Texts,
    *,
    own: bool = False,
    today: date | None = None,
    holidays: Sequence[PublicHolidays] = (),
) -> str:
    """Say all that holds for ``name``, one sentence after the other.

    ``own`` is for a teenager who sets their own rules: goals, said by themselves. ``today`` leaves
    out days that are over or far away. ``holidays`` are those whose names are known.
    """
    said = [_goals(rules, texts) if own else _daily(name, rules, texts)]
    said += more_sentences(rules, texts, today=today, holidays=holidays)
    said += site_sentences(rules, texts)
    if rules.bedtime is not None:
        said.append(texts("rules.say.bedtime", span=window_words(rules.bedtime, texts)))
    if rules.day_start != DEFAULT_DAY_START:
        said.append(texts("rules.say.day_start", time=clock(rules.day_start)))
    said.append(_end(rules, texts, own=own))
    return " ".join(said)


def more_sentences(
    rules: Rules,
    texts: Texts,
    *,
    today: date | None = None,
    holidays: Sequence[PublicHolidays] = (),
    hours: bool = True,
) -> list[str]:
    """Say week, allowed hours, rest, and days that differ; what is not set is not said."""
    said = []
    if rules.week == 0:
        said.append(texts("rules.say.week.none"))
    elif rules.week is not None:
        said.append(texts("rules.say.week", amount=length(texts, rules.week)))
    if hours:
        said += hours_sentences(rules, texts)
    if rules.rest is not None:
        after, minutes = length(texts, rules.rest.after), length(texts, rules.rest.minutes)
        said.append(texts("rules.say.rest", after=after, minutes=minutes))
    said += [_holiday(each, texts, holidays) for each in soon(rules.holidays, today)]
    return said


def hours_sentences(rules: Rules, texts: Texts) -> list[str]:
    """Say between which hours it is allowed, by days that are alike; never what is forbidden."""
    said = []
    for first, last, windows in _runs(rules.hours):
        if windows:
            spans = listed(texts, [window_words(window, texts) for window in windows])
            days = _days(first, last, texts)
            said.append(texts("rules.say.hours", days=days, spans=spans))
    return said


def site_sentences(rules: Rules, texts: Texts) -> list[str]:
    """Say which sites are blocked in browsers, and which are open whatever is blocked."""
    said = []
    opened = [site_name(rule.domain) for rule in rules.sites if rule.always_allowed]
    blocked = [
        site_name(rule.domain) for rule in rules.sites if rule.blocked and not rule.always_allowed
    ]
    if blocked:
        said.append(texts("rules.say.sites.blocked", names=listed(texts, blocked)))
    if opened:
        said.append(texts("rules.say.sites.open", names=listed(texts, opened)))
    return said


def soon(holidays: Sequence[Holiday], today: date | None) -> list[Holiday]:
    """Return days that differ, in their order: all, or those within two weeks from ``today``."""
    in_order = sorted(holidays, key=lambda each: (each.first, each.last))
    if today is None:
        return in_order
    return [each for each in in_order if each.last >= today and each.first <= today + SOON]


def _daily(name: str, rules: Rules, texts: Texts) -> str:
    if set(rules.daily) == {None}:
        return texts("rules.say.free", name=name)
    return texts("rules.say.daily", name=name, amounts=amounts_words(rules, texts))


def _goals(rules: Rules, texts: Texts) -> str:
    if set(rules.daily) == {None}:
        return texts("rules.own.free")
    return texts("rules.own.daily", amounts=amounts_words(rules, texts))


def amounts_words(rules: Rules, texts: Texts) -> str:
    """Say the daily limits, by days that are alike."""
    parts = [
        texts(
            "rules.say.amount",
            amount=amount_words(minutes, texts),
            days=_days(first, last, texts),
        )
        for first, last, minutes in _runs(rules.daily)
    ]
    return listed(texts, parts)


def amount_words(minutes: int | None, texts: Texts) -> str:
    """Say minutes; no limit (None) and no time (0) are said in words."""
    if minutes is None:
        return texts("rules.say.no_limit")
    return length(texts, minutes) if minutes else texts("rules.say.none")


def _runs(days: Sequence[T]) -> list[tuple[int, int, T]]:
    """Return days in a row that are alike: first, last, what they have."""
    found = []
    for value, group in groupby(range(WEEK), key=lambda day: days[day]):
        run = list(group)
        found.append((run[0], run[-1], value))
    return found


def _days(first: int, last: int, texts: Texts) -> str:
    if (first, last) == (0, WEEK - 1):
        return texts("rules.say.every_day")
    if first == last:
        return weekday(texts, first)
    return texts("rules.say.days", first=weekday(texts, first), last=weekday(texts, last))


def window_words(window: Window, texts: Texts) -> str:
    """Say "from 15:00 to 18:00"."""
    return texts("rules.say.span", start=clock(window.start), end=clock(window.end))


def _holiday(holiday: Holiday, texts: Texts, known: Sequence[PublicHolidays]) -> str:
    amount = amount_words(holiday.minutes, texts)
    name = name_of(holiday, texts.language, known)
    if holiday.first == holiday.last:
        days = date_words(texts, holiday.first)
        said = texts("rules.say.holiday.one", day=days, amount=amount)
    else:
        days = span_words(texts, holiday.first, holiday.last)
        said = texts("rules.say.holiday.days", days=days, amount=amount)
    if name:
        said = texts("rules.say.holiday.named", name=name, days=days, amount=amount)
    return f"{said} {texts('rules.say.holiday.any_hours')}" if holiday.any_hours else said


def date_words(texts: Texts, day: date) -> str:
    """Say "14 April 2026"."""
    return texts("rules.say.date", n=day.day, month=month(texts, day.month), year=day.year)


def span_words(texts: Texts, first: date, last: date) -> str:
    """Say days, both included, shortly: one, "14 to 16 April 2026", or both in full."""
    if first == last:
        return date_words(texts, first)
    if (first.year, first.month) == (last.year, last.month):
        return texts(
            "rules.say.dates",
            first=first.day,
            last=last.day,
            month=month(texts, last.month),
            year=last.year,
        )
    return texts(
        "rules.say.dates.far", first=date_words(texts, first), last=date_words(texts, last)
    )


def _end(rules: Rules, texts: Texts, *, own: bool) -> str:
    if rules.level is Level.LOCK and rules.last_step is not LastStep.FREEZE:
        return {
            LastStep.LOGOUT: texts("rules.say.end.logout"),
            LastStep.TERMINATE: texts("rules.say.end.terminate"),
        }[rules.last_step]
    return {
        Level.COUNT: texts("rules.say.end.count"),
        Level.REMIND: texts("rules.own.end.remind" if own else "rules.say.end.remind"),
        Level.LOCK: texts("rules.own.end.lock" if own else "rules.say.end.lock"),
    }[rules.level]
