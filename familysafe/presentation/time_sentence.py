"""The rule in one sentence, as "Time limits" begins, and the line below it.

What can be changed is marked. Nothing is said that is not set: the more rules there are, the more
is said, and days that differ only within the next two weeks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import clock, length
from familysafe.presentation.format import listed
from familysafe.presentation.rule_sentence import (
    amounts_words,
    hours_sentences,
    more_sentences,
    window_words,
)
from familysafe.screentime.public_holidays import PublicHolidays
from familysafe.screentime.rules import Level, Rules, Window

SCHOOL = 5
Parts = tuple[tuple[str, bool], ...]
"""Words, and whether they are what can be changed."""


def amount(minutes: int | None, texts: Texts) -> str:
    """Say minutes of a day; no limit (None) and no time (0) are said in words."""
    if minutes is None:
        return texts("time_page.no_limit")
    return length(texts, minutes) if minutes else texts("time_page.no_time")


def headline(name: str, rules: Rules, texts: Texts, today: date, *, own: bool) -> Parts:
    """Say the rule of the school days where they are alike, else that of ``today``."""
    alike = _school_days_are_alike(rules)
    minutes = rules.daily[0] if alike else rules.daily[today.weekday()]
    windows = _school_windows(rules) if alike else ()
    if windows:
        time = listed(texts, [window_words(window, texts) for window in windows])
    else:
        time = clock(rules.bedtime.start) if rules.bedtime and alike else ""
    pattern = (
        _goal(texts, minutes, time, alike=alike, hours=bool(windows))
        if own
        else _rule(texts, minutes, time, alike=alike, hours=bool(windows))
    )
    said = "" if minutes is None else amount(minutes, texts)
    return _marked(pattern, {"name": (name, False), "amount": (said, True), "time": (time, True)})


def second_line(
    rules: Rules,
    texts: Texts,
    today: date,
    *,
    own: bool,
    known: Sequence[PublicHolidays] = (),
) -> str:
    """Say what the headline left out."""
    alike = _school_days_are_alike(rules)
    said = [_weekend(rules, texts) if alike else _each_day(rules, texts)]
    headed = bool(_school_windows(rules)) and alike
    others = _without_school_hours(rules) if headed else rules
    said += hours_sentences(others, texts)
    said += more_sentences(rules, texts, today=today, holidays=known, hours=False)
    if rules.bedtime is not None and (headed or not alike):
        said.append(texts("rules.say.bedtime", span=window_words(rules.bedtime, texts)))
    if any(rule.always_allowed for rule in rules.apps):
        said.append(texts("time_page.second.study"))
    said.append(
        {
            Level.COUNT: texts("time_page.then.count"),
            Level.REMIND: texts("time_page.own.then.remind" if own else "time_page.then.remind"),
            Level.LOCK: texts("time_page.own.then.lock" if own else "time_page.then.lock"),
        }[rules.level]
    )
    return " ".join(said)


def _school_days_are_alike(rules: Rules) -> bool:
    return len(set(rules.daily[:SCHOOL])) == 1


def _school_windows(rules: Rules) -> tuple[Window, ...]:
    """Return the windows that all school days have, () where they differ or have none."""
    return rules.hours[0] if len(set(rules.hours[:SCHOOL])) == 1 else ()


def _without_school_hours(rules: Rules) -> Rules:
    return msgspec.structs.replace(rules, hours=((),) * SCHOOL + rules.hours[SCHOOL:])


def _rule(texts: Texts, minutes: int | None, time: str, *, alike: bool, hours: bool) -> str:
    if not alike:
        if minutes is None:
            return texts("time_page.sentence.today.free")
        return texts("time_page.sentence.today" if minutes else "time_page.sentence.today.none")
    if minutes == 0:
        return texts("time_page.sentence.none")
    if hours:
        free = minutes is None
        return texts("time_page.sentence.free_hours" if free else "time_page.sentence.hours")
    if minutes is None:
        return texts("time_page.sentence.free_until" if time else "time_page.sentence.free")
    return texts("time_page.sentence.until" if time else "time_page.sentence.daily")


def _goal(texts: Texts, minutes: int | None, time: str, *, alike: bool, hours: bool) -> str:
    """Say the own goal as the one who set it."""
    if not alike:
        free = minutes is None
        return texts("time_page.own.today.free" if free else "time_page.own.today")
    if minutes == 0:
        return texts("time_page.own.daily")
    if hours:
        free = minutes is None
        return texts("time_page.own.free_hours" if free else "time_page.own.hours")
    if minutes is None:
        return texts("time_page.own.free_until" if time else "time_page.own.free")
    return texts("time_page.own.until" if time else "time_page.own.daily")


def _marked(pattern: str, values: dict[str, tuple[str, bool]]) -> Parts:
    parts: list[tuple[str, bool]] = []
    rest = pattern
    while "{" in rest:
        before, _, after = rest.partition("{")
        key, _, rest = after.partition("}")
        parts += [(before, False), values[key]]
    parts.append((rest, False))
    return tuple(part for part in parts if part[0])


def _weekend(rules: Rules, texts: Texts) -> str:
    saturday, sunday = rules.daily[5], rules.daily[6]
    if saturday == sunday == rules.daily[0]:
        return texts("time_page.weekend.same")
    if saturday == sunday:
        return texts("time_page.weekend.both", amount=amount(saturday, texts))
    return texts(
        "time_page.weekend.each", saturday=amount(saturday, texts), sunday=amount(sunday, texts)
    )


def _each_day(rules: Rules, texts: Texts) -> str:
    return texts("time_page.second.days", amounts=amounts_words(rules, texts))
