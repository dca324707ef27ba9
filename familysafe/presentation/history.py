"""View-model of a child's history: days, apps and hours of some days, from the guard's usage.

Each number is the guard's seconds, rounded down to minutes once and last: a sum is never made of
rounded numbers, so that it is the same here, on the page of limits and in ``familysafectl``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from familysafe.core.texts import Texts
from familysafe.ipc.messages import ChildStatus, Usage, UsageRow
from familysafe.presentation.agent_words import length, minutes_used, past_day, weekday
from familysafe.presentation.format import day as day_words
from familysafe.screentime.decide import daily_limit
from familysafe.screentime.rules import Rules

LENGTHS = (1, 7, 30, 90)
"""Days that can be chosen; the guard keeps no more than the last."""
KEPT_DAYS = LENGTHS[-1]
HOURS = 24
EACH_NAMED = 10
"""Up to so many days each is named below its bar; of more, the Mondays alone."""
HOURS_APART = 6


@dataclass(frozen=True)
class Span:
    """``days`` days, of which the last was ``back`` days before today."""

    days: int = 7
    back: int = 0

    def first(self, today: date) -> date:
        """Return its first day."""
        return self.last(today) - timedelta(days=self.days - 1)

    def last(self, today: date) -> date:
        """Return its last day."""
        return today - timedelta(days=self.back)

    def earlier(self) -> Span | None:
        """Return the days before these; None where nothing of them is kept."""
        back = self.back + self.days
        return Span(self.days, back) if back + self.days <= KEPT_DAYS else None

    def later(self) -> Span | None:
        """Return the days after these; None where these end today."""
        return Span(self.days, max(0, self.back - self.days)) if self.back else None


@dataclass(frozen=True)
class Facts:
    """What the guard answered of one span."""

    rules: Rules
    by_day: Usage
    by_app: Usage
    by_hour: Usage


@dataclass(frozen=True)
class Column:
    """One bar that stands: ``label`` is below it, or ""; ``name`` is its day or hour. Minutes."""

    label: str
    name: str
    minutes: int
    limit: int | None
    strong: bool
    spoken: str


@dataclass(frozen=True)
class AppLine:
    """One app: ``share`` of the one that was used most, 0 to 1. ``note`` says what is special."""

    name: str
    amount: str
    share: float
    note: str


@dataclass(frozen=True)
class HistoryPage:
    """All that the page shows. Without use, ``empty`` says so and the lists are empty."""

    name: str
    face: str
    cloth: str
    title: str
    span: str
    total: str
    average: str
    uncounted: str
    days: tuple[Column, ...]
    hours: tuple[Column, ...]
    apps: tuple[AppLine, ...]
    empty: str
    kept: str
    private: str
    """That apps and hours are for the child alone, or ""."""


def history_page(
    status: ChildStatus, facts: Facts, texts: Texts, today: date, span: Span
) -> HistoryPage:
    """Make the page of one child."""
    counted = _seconds(facts.by_day.rows, counted=True)
    other = _seconds(facts.by_day.rows, counted=False)
    own = status.own_rules
    private = facts.by_day.totals_only
    return HistoryPage(
        name=status.name,
        face=status.face,
        cloth=status.cloth,
        title=texts("history.own.title") if own else texts("history.title", name=status.name),
        span=span_words(span, texts, today),
        total=texts("history.total", used=length(texts, minutes_used(counted))),
        average=_average(counted, span, texts),
        uncounted=_uncounted(other, texts),
        days=_days(facts, texts, today, span) if span.days > 1 and counted + other else (),
        hours=_hours(facts.by_hour.rows, texts) if counted + other and not private else (),
        apps=() if private else _apps(facts.by_app.rows, texts),
        empty="" if counted + other else texts("history.empty"),
        kept=texts("history.kept", n=facts.by_day.kept_days),
        private=texts("history.private", name=status.name) if private else "",
    )


def span_words(span: Span, texts: Texts, today: date) -> str:
    """Say which days: "Tuesday 24 November", or the first and the last."""
    first, last = span.first(today), span.last(today)
    if first == last:
        return day_words(texts, last)
    return texts("history.span", first=day_words(texts, first), last=day_words(texts, last))


def length_words(days: int, texts: Texts) -> str:
    """Name a length that can be chosen."""
    return texts.count("history.days", days)


def _seconds(rows: Iterable[UsageRow], *, counted: bool) -> int:
    return sum(row.seconds for row in rows if row.counted is counted)


def _average(counted: int, span: Span, texts: Texts) -> str:
    if span.days == 1 or not counted:
        return ""
    return texts("history.average", used=length(texts, minutes_used(counted // span.days)))


def _uncounted(seconds: int, texts: Texts) -> str:
    minutes = minutes_used(seconds)
    return texts("history.uncounted", used=length(texts, minutes)) if minutes else ""


def _days(facts: Facts, texts: Texts, today: date, span: Span) -> tuple[Column, ...]:
    used: dict[str, int] = {}
    for row in facts.by_day.rows:
        if row.counted:
            used[row.day] = used.get(row.day, 0) + row.seconds
    first = span.first(today)
    columns = []
    for number in range(span.days):
        day = first + timedelta(days=number)
        minutes = minutes_used(used.get(day.isoformat(), 0))
        recent = (today - day).days <= 1
        columns.append(
            Column(
                label=_day_label(day, span, texts),
                name=day_words(texts, day),
                minutes=minutes,
                limit=daily_limit(facts.rules, day),
                strong=day == today,
                spoken=texts(
                    "history.of_day",
                    day=past_day(texts, day, today) if recent else day_words(texts, day),
                    used=length(texts, minutes),
                ),
            )
        )
    return tuple(columns)


def _day_label(day: date, span: Span, texts: Texts) -> str:
    if span.days <= EACH_NAMED:
        return weekday(texts, day.weekday())
    return f"{day:%d/%m}" if day.weekday() == 0 else ""


def _hours(rows: Iterable[UsageRow], texts: Texts) -> tuple[Column, ...]:
    used = [0] * HOURS
    for row in rows:
        used[int(row.hour)] += row.seconds
    return tuple(
        Column(
            label=_clock(hour) if hour % HOURS_APART == 0 else "",
            name=f"{_clock(hour)}\N{EN DASH}{_clock(hour + 1)}",
            minutes=minutes_used(seconds),
            limit=None,
            strong=False,
            spoken=texts(
                "history.of_hour",
                first=_clock(hour),
                last=_clock(hour + 1),
                used=length(texts, minutes_used(seconds)),
            ),
        )
        for hour, seconds in enumerate(used)
    )


def _clock(hour: int) -> str:
    return f"{hour % HOURS:02d}:00"


def _apps(rows: Iterable[UsageRow], texts: Texts) -> tuple[AppLine, ...]:
    found = sorted(rows, key=lambda row: (-row.seconds, row.name or row.app))
    most = max((row.seconds for row in found), default=0)
    return tuple(
        AppLine(
            name=row.name or row.app or texts("history.no_app"),
            amount=length(texts, minutes_used(row.seconds)),
            share=row.seconds / most,
            note="" if row.counted else texts("history.not_counted"),
        )
        for row in found
        if row.seconds
    )
