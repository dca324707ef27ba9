"""``limits holiday``: days that differ, one by one or all the public holidays of a country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import typer

from familysafe.cli import composition, rule_words
from familysafe.cli.connection import ChildName, PinFile, guard
from familysafe.cli.frame import Frame
from familysafe.cli.rule_change import change_rules, present_rules
from familysafe.core.errors import InputError
from familysafe.core.texts import without_breaks
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink
from familysafe.screentime.public_holidays import (
    Day,
    PublicHolidays,
    Source,
    reference,
    with_holidays,
    without_holiday,
)
from familysafe.screentime.rules import Holiday, Rules


@dataclass(frozen=True)
class _Wish:
    """What was asked for on the command line."""

    days: str | None
    daily: str | None
    country: str | None
    year: int
    only: tuple[str, ...]
    any_hours: bool
    name: str
    remove: bool


def holiday(  # noqa: PLR0913, PLR0917 - one option a wish
    context: typer.Context,
    child: ChildName,
    days: Annotated[
        str | None, typer.Argument(help="FIRST..LAST such as 2026-04-13..2026-04-16, or one day.")
    ] = None,
    daily: Annotated[
        str | None, typer.Option(help="Minutes on each of these days, or none for no limit.")
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="All public holidays of a country, such as KH.")
    ] = None,
    year: Annotated[int, typer.Option(help="Of this year; without it, the present one.")] = 0,
    only: Annotated[
        list[str] | None, typer.Option(help="Only this holiday of the country, as --list names it.")
    ] = None,
    any_hours: Annotated[  # noqa: FBT002 - Typer's own way
        bool, typer.Option("--any-hours", help="The allowed hours do not hold on these days.")
    ] = False,
    name: Annotated[str, typer.Option(help="What the days are called.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take the days away.")] = False,  # noqa: FBT002
    show: Annotated[  # noqa: FBT002
        bool, typer.Option("--list", help="Say which days there are, and how it is known.")
    ] = False,
    pin_file: PinFile = None,
) -> None:
    """Give some days a limit of their own; the same days again replace it."""
    frame: Frame = context.obj
    wanted = year or composition.today().year
    wish = _Wish(days, daily, country, wanted, tuple(only or ()), any_hours, name, remove)
    with guard(frame, pin_file) as link:
        if show:
            _list(frame, link, child, wish)
            return
        found, present = present_rules(link, child)
        rules = _changed(present.rules, wish)
        change_rules(frame, link, m.SetRules(found.id, rules, present.revision), found)


def _changed(rules: Rules, wish: _Wish) -> Rules:
    if (wish.days is None) == (wish.country is None) or wish.remove == (wish.daily is not None):
        raise InputError("ctl.holiday.one")
    minutes = wish.daily or "none"
    if wish.days is not None:
        asked = rule_words.holiday_in(wish.days, minutes, any_hours=wish.any_hours, name=wish.name)
        return (
            without_holiday(rules, asked.first, asked.last)
            if wish.remove
            else with_holidays(rules, (asked,))
        )
    chosen = _chosen(_country(wish), wish)
    if wish.remove:
        for day in chosen:
            rules = without_holiday(rules, day.first, day.last)
        return rules
    number = rule_words.minutes_in(minutes)
    country = _country(wish).country
    return with_holidays(
        rules,
        [
            Holiday(day.first, day.last, number, wish.any_hours, reference(country, day))
            for day in chosen
        ],
    )


def _country(wish: _Wish) -> PublicHolidays:
    known = composition.public_holidays()
    wanted = (wish.country or "KH").upper()
    for each in known:
        if each.country == wanted:
            return each
    names = ", ".join(each.country for each in known)
    raise InputError("ctl.holiday.country", given=wanted[:20], known=names)


def _chosen(country: PublicHolidays, wish: _Wish) -> tuple[Day, ...]:
    """Return what is sure of the year, or only what was named of it."""
    offered = country.offered(wish.year)
    if not offered:
        years = ", ".join(str(each.year) for each in country.years if country.offered(each.year))
        raise InputError("ctl.holiday.year", year=wish.year, known=years)
    unknown = [id_ for id_ in wish.only if id_ not in {day.id for day in offered}]
    if unknown:
        raise InputError("ctl.holiday.unknown", given=unknown[0][:40])
    return tuple(day for day in offered if not wish.only or day.id in wish.only)


def _list(frame: Frame, link: GuardLink, child: str, wish: _Wish) -> None:
    """Print the days of a country, or the child's own where no country is named."""
    _, present = present_rules(link, child)
    if wish.country is None:
        values = rule_words.holidays_as_json(present.rules.holidays)
        in_order = sorted(values, key=lambda each: each["first"])
        frame.emit(in_order, [_own_line(frame, each) for each in in_order])
        return
    country = _country(wish)
    known = {source.id: source for source in country.sources}
    has = {(each.first, each.last) for each in present.rules.holidays}
    days = country.days_of(wish.year)
    frame.emit(
        [_as_json(country, day, known, chosen=(day.first, day.last) in has) for day in days],
        [_line(frame, country, day) for day in days],
    )


def _as_json(
    country: PublicHolidays, day: Day, known: dict[str, Source], *, chosen: bool
) -> dict[str, Any]:
    return {
        "id": day.id,
        "first": day.first.isoformat(),
        "last": day.last.isoformat(),
        "name": {"en": day.en, "km": without_breaks(day.km)},
        "confirmed": country.is_confirmed(day),
        "chosen": chosen,
        "checked": day.checked.isoformat(),
        "sources": [_source(known[id_]) for id_ in day.sources],
    }


def _source(source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "url": source.url,
        "origin": source.origin,
        "kind": source.kind.value,
        "seen": source.seen.isoformat(),
        "through": source.through,
    }


def _line(frame: Frame, country: PublicHolidays, day: Day) -> str:
    days = _days(day.first.isoformat(), day.last.isoformat())
    name = day.name(frame.texts.language)
    if country.is_confirmed(day):
        return frame.texts("ctl.holiday.line", days=days, id=day.id, name=name)
    return frame.texts("ctl.holiday.expected", days=days, id=day.id, name=name)


def _own_line(frame: Frame, value: dict[str, Any]) -> str:
    days = _days(value["first"], value["last"])
    minutes = "-" if value["minutes"] is None else str(value["minutes"])
    return frame.texts("ctl.holiday.own", days=days, minutes=minutes, name=value["name"])


def _days(first: str, last: str) -> str:
    return first if first == last else f"{first}..{last}"
