"""View-model of "What my family can see": all that guardians see about this child, and no more.

The page has no switch: neither a guardian nor a school can take it away.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

from familysafe.core.texts import Texts
from familysafe.ipc.messages import OwnView, Usage
from familysafe.presentation.agent_ask import answer_words
from familysafe.presentation.agent_words import (
    clock,
    length,
    local,
    minutes_used,
    past_day,
    seen_words,
    time_of_day,
    weekday,
)
from familysafe.presentation.app_names import app_title
from familysafe.presentation.format import listed
from familysafe.presentation.history import Facts, HistoryPage, Span, history_page
from familysafe.screentime.decide import day_of
from familysafe.screentime.rules import Holiday, Level, Rest, Rules, SiteRule, Window
from familysafe.screentime.sites import site_name

T = TypeVar("T")


class Line(NamedTuple):
    """A name and what belongs to it."""

    name: str
    value: str


@dataclass(frozen=True)
class OwnPage:
    """The page in parts; an empty part has a sentence of its own in its place.

    ``requests`` is None for a teenager who never asked anybody: they add time themselves.
    """

    title: str
    intro: str
    who: str
    rules_title: str
    unseen_title: str
    used: HistoryPage
    usage_title: str
    private: str
    rules: tuple[Line, ...]
    requests: tuple[Line, ...] | None
    unseen: tuple[str, ...]
    kept: str


def own_page(view: OwnView, texts: Texts, now: datetime) -> OwnPage:
    """Say everything that ``view`` holds. ``now`` is local and aware."""
    own = view.status.own_rules
    others = _others(view) if own else view.guardians
    nobody = own and not others
    requests = _requests(view, texts, now)
    return OwnPage(
        title=seen_words(texts, own=own),
        intro=texts("agent.alone.intro" if nobody else "agent.own.intro"),
        who=texts("agent.alone.who") if nobody else _who(others, texts),
        rules_title=texts("agent.alone.rules" if own else "agent.own.rules"),
        unseen_title=texts("agent.alone.unseen" if nobody else "agent.own.unseen"),
        used=_used(view, texts, now),
        usage_title=texts("agent.own.usage"),
        private=texts("agent.own.private") if view.totals_only else "",
        rules=rule_lines(view.rules, texts),
        requests=requests if requests or not own else None,
        unseen=(
            texts("agent.own.unseen.messages"),
            texts("agent.own.unseen.screen"),
            texts("agent.own.unseen.keys"),
            texts("agent.own.unseen.place"),
            texts("agent.own.unseen.help"),
        ),
        kept=texts("agent.own.kept", n=view.kept_days),
    )


def rule_lines(rules: Rules, texts: Texts) -> tuple[Line, ...]:
    """Say the rules one a line: level, limits, hours, bedtime, apps, holidays."""
    lines = [Line(texts("agent.rule.level"), _level(rules.level, texts))]
    lines += [Line(days, _limit(minutes, texts)) for days, minutes in _by_days(rules.daily, texts)]
    if rules.week is not None:
        lines.append(Line(texts("agent.rule.week"), _limit(rules.week, texts)))
    lines += [
        Line(texts("agent.rule.hours", days=days), _windows(windows, texts))
        for days, windows in _by_days(rules.hours, texts)
        if windows
    ]
    if rules.bedtime is not None:
        lines.append(Line(texts("agent.rule.bedtime"), _window(rules.bedtime, texts)))
    if rules.rest is not None:
        lines.append(Line(texts("agent.rule.rest"), _rest(rules.rest, texts)))
    lines += [_holiday(holiday, texts) for holiday in rules.holidays]
    for app in rules.apps:
        if app.blocked:
            value = texts("agent.rule.app.blocked")
        elif app.always_allowed:
            value = texts("agent.rule.app.always")
        else:
            value = _limit(app.minutes, texts)
        lines.append(Line(app_title(app.app, texts), value))
    lines += [_site(site, texts) for site in rules.sites]
    return tuple(lines)


def _site(site: SiteRule, texts: Texts) -> Line:
    name = texts("agent.rule.site", name=site_name(site.domain))
    if site.always_allowed:
        return Line(name, texts("agent.rule.site.open"))
    if site.blocked:
        return Line(name, texts("agent.rule.site.blocked"))
    return Line(name, _limit(site.minutes, texts))


def _others(view: OwnView) -> tuple[str, ...]:
    """Name the guardians who are not the teenager themselves."""
    name = view.status.name.casefold()
    return tuple(each for each in view.guardians if each.casefold() != name)


def _who(guardians: tuple[str, ...], texts: Texts) -> str:
    if not guardians:
        return texts("agent.own.who.nobody")
    return texts("agent.own.who", names=listed(texts, guardians))


def _used(view: OwnView, texts: Texts, now: datetime) -> HistoryPage:
    """Say it as the guardians' page of the history does: the child sees all of it."""
    child, span = view.status.id, Span()
    usages = [Usage(child, 0, rows) for rows in (view.usage, view.apps, view.hours)]
    zone = now.tzinfo or UTC
    today = day_of(now, zone, view.rules.day_start)
    return history_page(view.status, Facts(view.rules, *usages), texts, today, span)


def _requests(view: OwnView, texts: Texts, now: datetime) -> tuple[Line, ...]:
    lines = []
    for request in view.requests:
        asked = local(request.asked, now.tzinfo) if now.tzinfo else None
        when = f"{past_day(texts, asked.date(), now.date())} {time_of_day(asked)}" if asked else ""
        amount = length(texts, minutes_used(request.seconds))
        name = texts("agent.own.asked", when=when, amount=amount)
        _, answer, _ = answer_words(request, texts)
        said = f"“{request.reason}” · {answer}" if request.reason else answer
        lines.append(Line(name, said))
    return tuple(lines)


def _level(level: Level, texts: Texts) -> str:
    match level:
        case Level.COUNT:
            return texts("agent.rule.level.count")
        case Level.REMIND:
            return texts("agent.rule.level.remind")
        case Level.LOCK:
            return texts("agent.rule.level.lock")


def _limit(minutes: int | None, texts: Texts) -> str:
    if minutes is None:
        return texts("agent.rule.no_limit")
    return length(texts, minutes) if minutes else texts("agent.rule.no_time")


def _rest(rest: Rest, texts: Texts) -> str:
    after, minutes = length(texts, rest.after), length(texts, rest.minutes)
    return texts("agent.rule.rest.value", after=after, minutes=minutes)


def _holiday(holiday: Holiday, texts: Texts) -> Line:
    first, last = f"{holiday.first:%d/%m}", f"{holiday.last:%d/%m}"
    days = first if first == last else _span(first, last, texts)
    amount = _limit(holiday.minutes, texts)
    said = texts("agent.rule.any_hours", amount=amount) if holiday.any_hours else amount
    return Line(texts("agent.rule.holiday", days=days), said)


def _span(first: str, last: str, texts: Texts) -> str:
    return texts("agent.rule.span", first=first, last=last)


def _window(window: Window, texts: Texts) -> str:
    return _span(clock(window.start), clock(window.end), texts)


def _windows(windows: tuple[Window, ...], texts: Texts) -> str:
    return listed(texts, [_window(window, texts) for window in windows])


def _by_days(values: tuple[T, ...], texts: Texts) -> list[tuple[str, T]]:
    """Gather weekdays that follow each other and have the same value."""
    found: list[tuple[int, int, T]] = []
    for day, value in enumerate(values):
        if found and found[-1][2] == value:
            found[-1] = (found[-1][0], day, value)
        else:
            found.append((day, day, value))
    return [(_days(first, last, texts), value) for first, last, value in found]


def _days(first: int, last: int, texts: Texts) -> str:
    if (first, last) == (0, 6):
        return texts("agent.day.every")
    if first == last:
        return weekday(texts, first)
    return texts("agent.day.range", first=weekday(texts, first), last=weekday(texts, last))
