"""View-model of "All rules": the whole rule in words, and each part of it to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from familysafe.core.texts import Texts
from familysafe.family.people import ADULT_AGE, Stage, stage_at
from familysafe.ipc.messages import ChildStatus
from familysafe.presentation.agent_words import clock, length, weekday
from familysafe.presentation.format import listed, month
from familysafe.presentation.rule_sentence import (
    amount_words,
    rule_sentence,
    span_words,
    window_words,
)
from familysafe.screentime.hours import Span, open_spans
from familysafe.screentime.presets import preset
from familysafe.screentime.public_holidays import Day, PublicHolidays, name_of
from familysafe.screentime.public_holidays import Kind as SourceKind
from familysafe.screentime.rules import Holiday, LastStep, Level, Rest, Rules, Window

WEEK = 7
SCHOOL_DAYS = range(5)
GUIDED_AGE, SHARED_AGE = 8, 13
NO_SCREEN_AGE, ONE_HOUR_AGE = 2, 6


@dataclass(frozen=True)
class DayHours:
    """One weekday: when it is open, as words and as spans of minutes to draw."""

    day: int
    name: str
    words: str
    spans: tuple[Span, ...]
    chosen: bool
    spoken: str


@dataclass(frozen=True)
class WindowRow:
    """One allowed window of the chosen day."""

    window: Window
    words: str


@dataclass(frozen=True)
class HolidayRow:
    """Days that differ."""

    holiday: Holiday
    name: str
    words: str


@dataclass(frozen=True)
class StepChoice:
    """One answer to "If the lock does not hold", with what is lost."""

    step: LastStep
    title: str
    text: str
    chosen: bool


@dataclass(frozen=True)
class Offer:
    """A country's holidays that can be added. ``source`` says how it is known."""

    country: PublicHolidays
    title: str
    days: tuple[Day, ...]
    words: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class PresetView:
    """What is advised at this age, and how control loosens."""

    stage: str
    later: str
    advice: str
    rule: str
    source: str
    same: bool


@dataclass(frozen=True)
class RulesPage:
    """All that the page shows."""

    child: str
    name: str
    face: str
    cloth: str
    own: bool
    sentence: str
    days: tuple[DayHours, ...]
    chosen_day: int
    chosen_name: str
    windows: tuple[WindowRow, ...]
    all_day: str
    week: str
    bedtime: str
    rest: str
    day_start: str
    holidays: tuple[HolidayRow, ...]
    over: str
    """How many days are over and can be taken away with one press, or ""."""
    unconfirmed: str
    """Which years are not offered because nothing is sure yet, or ""."""
    offers: tuple[Offer, ...]
    steps: tuple[StepChoice, ...]
    locks: bool
    preset: PresetView


def rules_page(
    status: ChildStatus,
    rules: Rules,
    texts: Texts,
    today: date,
    chosen_day: int | None = None,
    *,
    born: str = "",
    known: Sequence[PublicHolidays] = (),
) -> RulesPage:
    """Make the page of one child. ``born`` is ``YYYY-MM`` or "", ``known`` public holidays."""
    day = today.weekday() if chosen_day is None else chosen_day
    own = status.own_rules
    return RulesPage(
        child=status.id,
        name=status.name,
        face=status.face,
        cloth=status.cloth,
        own=own,
        sentence=rule_sentence(status.name, rules, texts, own=own, today=today, holidays=known),
        days=tuple(_day(rules, each, texts, chosen=each == day) for each in range(WEEK)),
        chosen_day=day,
        chosen_name=texts("rules_page.hours.of", day=weekday(texts, day)),
        windows=tuple(
            WindowRow(window, texts("rules_page.allowed", span=window_words(window, texts)))
            for window in rules.hours[day]
        ),
        all_day="" if rules.hours[day] else _all_day(rules, texts),
        week=week_words(rules, texts),
        bedtime=bedtime_words(rules, texts),
        rest=rest_words(rules, texts),
        day_start=texts("rules_page.day_start.value", time=clock(rules.day_start)),
        holidays=_holidays(rules, texts, today, known),
        over=_over(rules, texts, today),
        unconfirmed=_unconfirmed(known, texts, today),
        offers=tuple(
            offer for each in known for offer in _offers(each, rules, texts, today) if offer.days
        ),
        steps=_steps(rules, texts),
        locks=rules.level is Level.LOCK,
        preset=_preset(status, rules, texts, born),
    )


# --- words ---------------------------------------------------------------------------------


def _day(rules: Rules, day: int, texts: Texts, *, chosen: bool) -> DayHours:
    windows, name, spans = rules.hours[day], weekday(texts, day), open_spans(rules, day)
    if windows:
        said = listed(texts, [window_words(window, texts) for window in windows])
        words = texts("rules_page.allowed" if spans else "rules_page.allowed.never", span=said)
    else:
        words = _all_day(rules, texts)
    spoken = texts("rules_page.day", day=name, words=words)
    return DayHours(day, name, words, spans, chosen, spoken)


def _all_day(rules: Rules, texts: Texts) -> str:
    if rules.bedtime is None:
        return texts("rules_page.all_day")
    return texts("rules_page.all_day.bedtime")


def week_words(rules: Rules, texts: Texts) -> str:
    """Say the weekly limit; none and no time are said in words."""
    if rules.week is None:
        return texts("rules_page.week.none")
    if rules.week == 0:
        return texts("rules_page.week.zero")
    return texts("rules_page.week.value", amount=length(texts, rules.week))


def bedtime_words(rules: Rules, texts: Texts) -> str:
    """Say bedtime, or that there is none."""
    if rules.bedtime is None:
        return texts("time_page.bedtime.none")
    return texts(
        "time_page.bedtime.span", start=clock(rules.bedtime.start), end=clock(rules.bedtime.end)
    )


def rest_words(rules: Rules, texts: Texts) -> str:
    """Say the breaks, or that there are none."""
    if rules.rest is None:
        return texts("rules_page.rest.none")
    return texts(
        "rules_page.rest.value",
        after=length(texts, rules.rest.after),
        minutes=length(texts, rules.rest.minutes),
    )


def _holidays(
    rules: Rules, texts: Texts, today: date, known: Sequence[PublicHolidays]
) -> tuple[HolidayRow, ...]:
    rows = []
    for each in sorted(rules.holidays, key=lambda one: (one.first, one.last)):
        if each.last < today:
            continue
        days = span_words(texts, each.first, each.last)
        amount = amount_words(each.minutes, texts)
        words = texts("rules.say.holiday.days", days=days, amount=amount)
        if each.any_hours:
            words = f"{words} {texts('rules.say.holiday.any_hours')}"
        name = name_of(each, texts.language, known) or texts("rules_page.holiday.plain")
        rows.append(HolidayRow(each, name, words))
    return tuple(rows)


def _over(rules: Rules, texts: Texts, today: date) -> str:
    over = sum(each.last < today for each in rules.holidays)
    return texts.count("rules_page.over", over) if over else ""


def _unconfirmed(known: Sequence[PublicHolidays], texts: Texts, today: date) -> str:
    """Say which years are known only by calculation: they are no facts, so they are not offered."""
    said = [
        texts(
            "rules_page.unconfirmed",
            country=country.country_name(texts.language),
            year=year.year,
        )
        for country in known
        for year in country.years
        if year.year >= today.year and not country.offered(year.year)
    ]
    return " ".join(said)


def _offers(country: PublicHolidays, rules: Rules, texts: Texts, today: date) -> tuple[Offer, ...]:
    """Return the confirmed days to come, a year at a time, that the rules do not have yet."""
    has = {(each.first, each.last) for each in rules.holidays}
    offers = []
    for year in country.years:
        days = tuple(
            day
            for day in country.offered(year.year)
            if day.last >= today and (day.first, day.last) not in has
        )
        name = country.country_name(texts.language)
        offers.append(
            Offer(
                country,
                texts("rules_page.offer", country=name, year=year.year),
                days,
                tuple(span_words(texts, day.first, day.last) for day in days),
                _source(country, days, year.basis, texts),
            )
        )
    return tuple(offers)


def _source(country: PublicHolidays, days: Sequence[Day], basis: str, texts: Texts) -> str:
    used = {id_ for day in days for id_ in day.sources}
    lists = [
        each for each in country.sources if each.id in used and each.kind is SourceKind.PUBLISHED
    ]
    origins = [each.origin for each in lists]
    seen = max((each.seen for each in lists), default=date.min)
    return texts(
        "rules_page.offer.source",
        basis=basis,
        origins=listed(texts, list(dict.fromkeys(origins))),
        seen=seen.isoformat(),
    )


def _steps(rules: Rules, texts: Texts) -> tuple[StepChoice, ...]:
    words = (
        (LastStep.FREEZE, texts("rules_page.step.freeze"), texts("rules_page.step.freeze.text")),
        (LastStep.LOGOUT, texts("rules_page.step.logout"), texts("rules_page.step.logout.text")),
        (LastStep.TERMINATE, texts("rules_page.step.end"), texts("rules_page.step.end.text")),
    )
    return tuple(
        StepChoice(step, title, text, rules.last_step is step) for step, title, text in words
    )


def _preset(status: ChildStatus, rules: Rules, texts: Texts, born: str) -> PresetView:
    age, own = status.age, status.own_rules
    advised = with_preset(rules, age)
    weekend = advised.daily[5]
    if set(advised.daily) == {None}:
        amounts = texts("rules_page.preset.free")
    elif advised.daily[0] == weekend:
        amounts = texts("rules_page.preset.every", amount=amount_words(weekend, texts))
    else:
        amounts = texts(
            "rules_page.preset.both",
            school=amount_words(advised.daily[0], texts),
            weekend=amount_words(weekend, texts),
        )
    return PresetView(
        stage=texts("rules_page.own.stage") if own else _stage(stage_at(age), texts),
        later=_later(status, texts, born),
        advice=_advice(age, texts),
        rule=f"{amounts} {texts('rules_page.preset.bedtime', span=bedtime_words(advised, texts))}",
        source=texts("rules_page.preset.source"),
        same=advised == rules,
    )


def _stage(stage: Stage, texts: Texts) -> str:
    return {
        Stage.TOGETHER: texts("rules_page.stage.together"),
        Stage.GUIDED: texts("rules_page.stage.guided"),
        Stage.SHARED: texts("rules_page.stage.shared"),
        Stage.GROWN: texts("rules_page.stage.grown"),
    }[stage]


def _later(status: ChildStatus, texts: Texts, born: str) -> str:
    """Say what changes at the next birthday that changes anything, and when it is."""
    age = status.age
    if age >= ADULT_AGE:
        return ""
    steps = (ADULT_AGE,) if status.own_rules else (GUIDED_AGE, SHARED_AGE, ADULT_AGE)
    turns = next(limit for limit in steps if age < limit)
    said = texts("rules_page.own.later") if status.own_rules else _change(turns, status.name, texts)
    if not born:
        return texts("rules_page.later", age=turns, words=said)
    year, birth_month = (int(part) for part in born.split("-"))
    return texts(
        "rules_page.later.when",
        age=turns,
        month=month(texts, birth_month),
        year=year + turns,
        words=said,
    )


def _change(turns: int, name: str, texts: Texts) -> str:
    return {
        GUIDED_AGE: texts("rules_page.later.guided", name=name),
        SHARED_AGE: texts("rules_page.later.shared", name=name),
        ADULT_AGE: texts("rules_page.later.grown", name=name),
    }[turns]


def _advice(age: int, texts: Texts) -> str:
    if age < NO_SCREEN_AGE:
        return texts("rules_page.advice.none")
    if age < ONE_HOUR_AGE:
        return texts("rules_page.advice.hour")
    return texts("rules_page.advice.steady" if age < SHARED_AGE else "rules_page.advice.sleep")


# --- intents -------------------------------------------------------------------------------


def with_week(rules: Rules, minutes: int | None) -> Rules:
    """Set the weekly limit; None is no limit, 0 is no time."""
    return msgspec.structs.replace(rules, week=minutes)


def with_rest(rules: Rules, rest: Rest | None) -> Rules:
    """Set breaks, or take them away."""
    return msgspec.structs.replace(rules, rest=rest)


def with_day_start(rules: Rules, minute: int) -> Rules:
    """Let a day of use begin at another time."""
    return msgspec.structs.replace(rules, day_start=minute)


def with_last_step(rules: Rules, step: LastStep) -> Rules:
    """Say how far the guard may go."""
    return msgspec.structs.replace(rules, last_step=step)


def without_past(rules: Rules, today: date) -> Rules:
    """Take away the days that are over."""
    left = tuple(each for each in rules.holidays if each.last >= today)
    return msgspec.structs.replace(rules, holidays=left)


def with_preset(rules: Rules, age: int) -> Rules:
    """Take daily limits and bedtime as advised at an age; everything else stays."""
    advised = preset(age)
    return msgspec.structs.replace(rules, daily=advised.daily, bedtime=advised.bedtime)


def days_from(year: int, month_number: int, day: int, count: int) -> tuple[date, date]:
    """Return first and last of ``count`` days; ValueError where there is no such day."""
    first = date(year, month_number, day)
    return first, first + timedelta(days=count - 1)
