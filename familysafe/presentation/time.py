"""View-model of "Time limits": one child's rules, today, and the last seven days.

State is made from what the guard answered; intents are functions from rules to rules, so that a
change can be shown, sent, and taken back with the rules that were there before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec

from familysafe.core.texts import Texts
from familysafe.ipc.messages import ChildRules, ChildStatus, Usage
from familysafe.presentation.agent_time import RingView, ring
from familysafe.presentation.agent_words import (
    clock,
    length,
    minutes_left,
    minutes_used,
    past_day,
    weekday,
)
from familysafe.presentation.pause import stopped_words
from familysafe.presentation.time_sentence import amount, headline, second_line
from familysafe.presentation.time_sites import sites_words
from familysafe.screentime.decide import daily_limit
from familysafe.screentime.public_holidays import PublicHolidays
from familysafe.screentime.rules import DAY_MINUTES, AppRule, Level, Rules, Window

STEP_MINUTES = 15
SCHOOL_DAYS = range(5)
WEEK_DAYS = 7
USUAL_LIMIT = 60
"""What a day without a limit gets when its first limit is set, in minutes."""


@dataclass(frozen=True)
class LevelChoice:
    """One of the three answers to "When time is up"."""

    level: Level
    title: str
    text: str
    chosen: bool
    gap: str
    """What is missing where it cannot be promised, or ""; to be accepted before it is chosen."""


@dataclass(frozen=True)
class DayView:
    """One day of "How long each day"."""

    day: int
    name: str
    amount: str
    chosen: bool
    spoken: str


@dataclass(frozen=True)
class Bar:
    """One day of "Last 7 days"; minutes. ``limit`` is None without one."""

    name: str
    used: int
    limit: int | None
    today: bool
    spoken: str


@dataclass(frozen=True)
class TimePage:
    """All that the page shows. ``sentence`` alternates plain words and changeable ones."""

    child: str
    name: str
    face: str
    cloth: str
    sentence: tuple[tuple[str, bool], ...]
    second: str
    levels: tuple[LevelChoice, ...]
    days: tuple[DayView, ...]
    chosen_day: int
    chosen_name: str
    chosen_amount: str
    chosen_minutes: int | None
    same_on_school_days: bool
    bedtime: str
    study: str
    sites: str
    ring: RingView
    used: str
    left: str
    week_total: str
    bars: tuple[Bar, ...]
    revision: int
    own: bool
    when_up: str
    give: str
    stopped: str
    """That "Stop now" holds, and how it ends, or ""."""
    go_on: str


def time_page(
    status: ChildStatus,
    answer: ChildRules,
    usage: Usage,
    texts: Texts,
    today: date,
    chosen_day: int | None = None,
    *,
    service: bool = True,
    known: Sequence[PublicHolidays] = (),
) -> TimePage:
    """Make the page of one child. ``usage`` is by day, of the seven days that end today.

    ``known`` are public holidays that have names. ``service`` is false in personal mode, where
    Lock cannot be promised. A teenager who sets their own rules reads their goals.
    """
    rules, own = answer.rules, status.own_rules
    day = today.weekday() if chosen_day is None else chosen_day
    bars = _bars(rules, usage, texts, today)
    return TimePage(
        child=status.id,
        name=status.name,
        face=status.face,
        cloth=status.cloth,
        sentence=headline(status.name, rules, texts, today, own=own),
        second=second_line(rules, texts, today, own=own, known=known),
        levels=_levels(rules, texts, service=service, own=own),
        days=tuple(_day(rules, each, day, texts) for each in range(WEEK_DAYS)),
        chosen_day=day,
        chosen_name=weekday(texts, day),
        chosen_amount=texts(
            "time_page.day_amount", day=weekday(texts, day), amount=amount(rules.daily[day], texts)
        ),
        chosen_minutes=rules.daily[day],
        same_on_school_days=len({rules.daily[each] for each in SCHOOL_DAYS}) == 1,
        bedtime=_bedtime(rules, texts),
        study=_study(rules, texts),
        sites=sites_words(rules, texts),
        ring=_ring(status, texts),
        used=_used(status, texts),
        left=_left(status, texts),
        week_total=_week_total(bars, usage, texts, today),
        bars=bars,
        revision=answer.revision,
        own=own,
        when_up=texts("time_page.own.when_up" if own else "time_page.when_up"),
        give=texts("time_page.own.give" if own else "time_page.give"),
        stopped=stopped_words(status, texts),
        go_on=texts("pause.own.go_on") if own else texts("pause.let_go_on", name=status.name),
    )


# --- intents -------------------------------------------------------------------------------


def with_level(rules: Rules, level: Level) -> Rules:
    """Choose what happens when time is up."""
    return msgspec.structs.replace(rules, level=level)


def with_more(rules: Rules, day: int, minutes: int) -> Rules:
    """Add ``minutes`` (or take them away) on one day, from 0 to 24 hours.

    A day without a limit gets the usual one; a whole day is no limit.
    """
    now = rules.daily[day]
    wanted = USUAL_LIMIT if now is None else max(0, now + minutes)
    return with_day(rules, day, None if wanted >= DAY_MINUTES else wanted)


def with_day(rules: Rules, day: int, minutes: int | None) -> Rules:
    """Set one day; None is no limit."""
    daily = tuple(minutes if each == day else rules.daily[each] for each in range(WEEK_DAYS))
    return msgspec.structs.replace(rules, daily=daily)


def with_same_school_days(rules: Rules, day: int) -> Rules:
    """Give Monday to Friday what ``day`` has."""
    daily = tuple(
        rules.daily[day] if each in SCHOOL_DAYS else rules.daily[each] for each in range(WEEK_DAYS)
    )
    return msgspec.structs.replace(rules, daily=daily)


def with_bedtime(rules: Rules, bedtime: Window | None) -> Rules:
    """Set bedtime, or take it away."""
    return msgspec.structs.replace(rules, bedtime=bedtime)


def with_study_app(rules: Rules, app: str, *, counts: bool) -> Rules:
    """Let an app count or not; what else was said about it stays."""
    known = next((rule for rule in rules.apps if rule.app == app), AppRule(app))
    changed = msgspec.structs.replace(known, always_allowed=not counts)
    others = tuple(rule for rule in rules.apps if rule.app != app)
    empty = changed == AppRule(app)
    return msgspec.structs.replace(rules, apps=others if empty else (*others, changed))


# --- words ---------------------------------------------------------------------------------


def saved(texts: Texts, *, own: bool) -> str:
    """Say that a change is kept."""
    return texts("time_page.own.saved" if own else "time_page.saved")


def given(texts: Texts, name: str, minutes: int, *, own: bool) -> str:
    """Say that time was given for today."""
    if own:
        return texts("time_page.own.given", minutes=minutes)
    return texts("time_page.given", name=name, minutes=minutes)


def stopped(texts: Texts, name: str, *, own: bool) -> str:
    """Say that the time was stopped."""
    return texts("time_page.own.stopped") if own else texts("time_page.stopped", name=name)


def _levels(rules: Rules, texts: Texts, *, service: bool, own: bool) -> tuple[LevelChoice, ...]:
    gap = "" if service else texts("rules.gap")
    remind = texts("time_page.own.level.remind" if own else "time_page.level.remind")
    lock = texts("time_page.own.level.lock" if own else "time_page.level.lock")
    words = (
        (Level.COUNT, texts("time_page.level.count"), texts("time_page.level.count.text"), ""),
        (Level.REMIND, remind, texts("time_page.level.remind.text"), ""),
        (Level.LOCK, lock, texts("time_page.level.lock.text"), gap),
    )
    return tuple(
        LevelChoice(level, title, text, rules.level is level, why)
        for level, title, text, why in words
    )


def _day(rules: Rules, day: int, chosen: int, texts: Texts) -> DayView:
    short = (
        texts("time_page.short.mon"),
        texts("time_page.short.tue"),
        texts("time_page.short.wed"),
        texts("time_page.short.thu"),
        texts("time_page.short.fri"),
        texts("time_page.short.sat"),
        texts("time_page.short.sun"),
    )[day]
    minutes = rules.daily[day]
    shown = texts("time_page.free") if minutes is None else _short_length(minutes, texts)
    spoken = texts("time_page.day_amount", day=weekday(texts, day), amount=amount(minutes, texts))
    return DayView(day, short, shown, day == chosen, spoken)


def _short_length(minutes: int, texts: Texts) -> str:
    if not minutes:
        return texts("time_page.short.none")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return texts("time_page.short.minutes", n=rest)
    if not rest:
        return texts("time_page.short.hours", n=hours)
    return texts("time_page.short.both", hours=hours, minutes=f"{rest:02d}")


def _bedtime(rules: Rules, texts: Texts) -> str:
    if rules.bedtime is None:
        return texts("time_page.bedtime.none")
    start, end = clock(rules.bedtime.start), clock(rules.bedtime.end)
    return texts("time_page.bedtime.span", start=start, end=end)


def _study(rules: Rules, texts: Texts) -> str:
    return texts.count("time_page.study", sum(rule.always_allowed for rule in rules.apps))


def _ring(status: ChildStatus, texts: Texts) -> RingView:
    """Show used minutes where nothing is left; elsewhere the child's own ring, as it sees it."""
    shown = ring(status, texts)
    if shown.big:
        return shown
    used = str(minutes_used(status.used_seconds))
    return replace(shown, big=used, small=texts("time_page.ring.used"))


def _used(status: ChildStatus, texts: Texts) -> str:
    used = length(texts, minutes_used(status.used_seconds))
    if status.limit_seconds is None:
        return texts("time_page.used", used=used)
    limit = length(texts, minutes_left(status.limit_seconds + status.granted_seconds))
    return texts("time_page.used_of", used=used, limit=limit)


def _left(status: ChildStatus, texts: Texts) -> str:
    if status.left_seconds is None:
        return texts("time_page.left.free")
    if status.left_seconds <= 0:
        return texts("time_page.left.none")
    return texts("time_page.left", left=length(texts, minutes_left(status.left_seconds)))


def _bars(rules: Rules, usage: Usage, texts: Texts, today: date) -> tuple[Bar, ...]:
    used: dict[str, int] = {}
    for row in usage.rows:
        if row.counted:
            used[row.day] = used.get(row.day, 0) + row.seconds
    bars = []
    for back in reversed(range(WEEK_DAYS)):
        day = today - timedelta(days=back)
        minutes = minutes_used(used.get(day.isoformat(), 0))
        name = _day(rules, day.weekday(), -1, texts).name
        spoken = f"{past_day(texts, day, today)}: {length(texts, minutes)}"
        bars.append(Bar(name, minutes, daily_limit(rules, day), back == 0, spoken))
    return tuple(bars)


def _week_total(bars: tuple[Bar, ...], usage: Usage, texts: Texts, today: date) -> str:
    """Add seconds and not the minutes of the bars: the history says the same."""
    first = (today - timedelta(days=WEEK_DAYS - 1)).isoformat()
    seconds = sum(row.seconds for row in usage.rows if row.counted and row.day >= first)
    used = length(texts, minutes_used(seconds))
    limits = [bar.limit for bar in bars]
    known = [limit for limit in limits if limit is not None]
    if len(known) < len(limits):
        return used
    return texts("time_page.week_of", used=used, limit=length(texts, sum(known)))
