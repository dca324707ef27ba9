"""A child's rules as sentences, whatever they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import clock, length, weekday
from familysafe.presentation.format import listed
from familysafe.screentime.rules import Level, Rules, Window

WEEK = 7

T = TypeVar("T")


def rule_sentence(name: str, rules: Rules, texts: Texts, *, own: bool = False) -> str:
    """Say all that holds for ``name``, one sentence after the other.

    ``own`` is for a teenager who sets their own rules: goals, said by themselves.
    """
    said = [_goals(rules, texts) if own else _daily(name, rules, texts)]
    if rules.week is not None:
        said.append(texts("rules.say.week", amount=length(texts, rules.week)))
    for first, last, windows in _runs(rules.hours):
        if windows:
            spans = listed(texts, [_span(window, texts) for window in windows])
            days = _days(first, last, texts)
            said.append(texts("rules.say.hours", days=days, spans=spans))
    if rules.bedtime is not None:
        said.append(texts("rules.say.bedtime", span=_span(rules.bedtime, texts)))
    said += [_holiday(rules, index, texts) for index in range(len(rules.holidays))]
    said.append(_end(rules, texts, own=own))
    return " ".join(said)


def _daily(name: str, rules: Rules, texts: Texts) -> str:
    if set(rules.daily) == {None}:
        return texts("rules.say.free", name=name)
    return texts("rules.say.daily", name=name, amounts=_amounts(rules, texts))


def _goals(rules: Rules, texts: Texts) -> str:
    if set(rules.daily) == {None}:
        return texts("rules.own.free")
    return texts("rules.own.daily", amounts=_amounts(rules, texts))


def _amounts(rules: Rules, texts: Texts) -> str:
    parts = [
        texts(
            "rules.say.amount",
            amount=_amount(minutes, texts),
            days=_days(first, last, texts),
        )
        for first, last, minutes in _runs(rules.daily)
    ]
    return listed(texts, parts)


def _amount(minutes: int | None, texts: Texts) -> str:
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


def _span(window: Window, texts: Texts) -> str:
    return texts("rules.say.span", start=clock(window.start), end=clock(window.end))


def _holiday(rules: Rules, index: int, texts: Texts) -> str:
    holiday = rules.holidays[index]
    amount = _amount(holiday.minutes, texts)
    if holiday.first == holiday.last:
        return texts("rules.say.holiday.one", day=holiday.first.isoformat(), amount=amount)
    first, last = holiday.first.isoformat(), holiday.last.isoformat()
    return texts("rules.say.holiday.days", first=first, last=last, amount=amount)


def _end(rules: Rules, texts: Texts, *, own: bool) -> str:
    return {
        Level.COUNT: texts("rules.say.end.count"),
        Level.REMIND: texts("rules.own.end.remind" if own else "rules.say.end.remind"),
        Level.LOCK: texts("rules.own.end.lock" if own else "rules.say.end.lock"),
    }[rules.level]
