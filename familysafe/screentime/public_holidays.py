"""A country's public holidays: which days, how we know, and what is offered as a fact.

A government decides anew for each year, so a day that was only worked out from a calendar is shown
as expected and never offered. A day is confirmed when two sources of different origin that copy
what was decided name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from familysafe.core.errors import CheckError, InputError
from familysafe.screentime.checked import MOST_HOLIDAYS, MOST_NAME_LETTERS
from familysafe.screentime.rules import Holiday, Rules

SCHEMA = "public-holidays/1"
LARGEST_FILE = 256 * 1024
ENOUGH_SOURCES = 2
LONGEST_DAYS = 14
COUNTRY = re.compile(r"[A-Z]{2}")
ID = re.compile(r"[a-z0-9-]{1,40}")


class Kind(StrEnum):
    """What a source is."""

    PUBLISHED = "published"  # copies what the government decided
    COMPUTED = "computed"  # worked out from the rules of a calendar


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where days were read. ``origin`` is who put the list together, ``seen`` when it was read.

    ``through`` says what stood between us and the page, where it was not the page itself.
    """

    id: str
    title: str
    url: str
    origin: str
    kind: Kind
    seen: date
    through: str = ""


class Day(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One holiday of one or more days, both included, in both languages."""

    id: str
    first: date
    last: date
    en: str
    km: str
    sources: tuple[str, ...]
    checked: date

    def name(self, language: str) -> str:
        """Return the name in ``language`` (en or km)."""
        return self.km if language == "km" else self.en


class Year(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The holidays of one year. ``basis`` is what decided them, "" while nothing was found."""

    year: int
    basis: str
    days: tuple[Day, ...]


class PublicHolidays(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The holidays of a country, by ISO 3166-1 code."""

    schema: str
    country: str
    en: str
    km: str
    sources: tuple[Source, ...]
    years: tuple[Year, ...]

    def country_name(self, language: str) -> str:
        """Return the country's name in ``language`` (en or km)."""
        return self.km if language == "km" else self.en

    def days_of(self, year: int) -> tuple[Day, ...]:
        """Return all days of a year, confirmed or expected; () where nothing is known."""
        return next((each.days for each in self.years if each.year == year), ())

    def is_confirmed(self, day: Day) -> bool:
        """Tell whether two published sources of different origin name the day."""
        known = {source.id: source for source in self.sources}
        origins = {
            known[id_].origin
            for id_ in day.sources
            if id_ in known and known[id_].kind is Kind.PUBLISHED
        }
        return len(origins) >= ENOUGH_SOURCES

    def offered(self, year: int) -> tuple[Day, ...]:
        """Return the confirmed days of a year."""
        return tuple(day for day in self.days_of(year) if self.is_confirmed(day))

    def coming(self, today: date) -> tuple[Day, ...]:
        """Return the confirmed days, of all years, that are not over."""
        return tuple(
            day for year in self.years for day in self.offered(year.year) if day.last >= today
        )


class Trouble(StrEnum):
    """What can be wrong with the file."""

    COUNTRY = "country"
    ID = "id"
    SAME_ID = "same_id"
    SAME_YEAR = "same_year"
    NAME = "name"
    ORDER = "order"
    YEAR = "year"
    NO_SOURCE = "no_source"
    UNKNOWN_SOURCE = "unknown_source"
    ADDRESS = "address"
    CHECKED = "checked"


class Problem(msgspec.Struct, frozen=True, order=True):
    """One finding: where, and what."""

    where: str
    what: Trouble


def decode(untrusted: bytes, where: str) -> PublicHolidays:
    """Read a country's file; CheckError "pack.too_large", "pack.newer" or "pack.unreadable"."""
    if len(untrusted) > LARGEST_FILE:
        raise CheckError("pack.too_large", where=where)
    try:
        head = msgspec.json.decode(untrusted, type=_Head)
        newer = head.schema != SCHEMA and head.schema.startswith("public-holidays/")
        if newer:
            raise CheckError("pack.newer", where=where, schema=head.schema[:60])
        found = msgspec.json.decode(untrusted, type=PublicHolidays)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CheckError("pack.unreadable", where=where, why=str(error)) from error
    if found.schema != SCHEMA:
        raise CheckError("pack.unreadable", where=where, why=found.schema[:60])
    return found


class _Head(msgspec.Struct, frozen=True):
    schema: str


def problems_of(found: PublicHolidays) -> tuple[Problem, ...]:
    """Return all that is wrong with a country's file, sorted by place."""
    problems: list[Problem] = []
    if COUNTRY.fullmatch(found.country) is None or not (found.en.strip() and found.km.strip()):
        problems.append(Problem(found.country, Trouble.COUNTRY))
    problems += [
        Problem(f"sources/{source.id}", Trouble.ADDRESS)
        for source in found.sources
        if not source.url.startswith("https://") or not source.origin.strip()
    ]
    ids = [source.id for source in found.sources]
    problems += [Problem(f"sources/{id_}", Trouble.SAME_ID) for id_ in _twice(ids)]
    years = [str(year.year) for year in found.years]
    problems += [Problem(year, Trouble.SAME_YEAR) for year in _twice(years)]
    for year in found.years:
        problems += _problems_of_year(year, found)
    return tuple(sorted(problems))


def _problems_of_year(year: Year, found: PublicHolidays) -> Iterator[Problem]:
    for id_ in _twice([day.id for day in year.days]):
        yield Problem(f"{year.year}/{id_}", Trouble.SAME_ID)
    before = date.min
    for day in year.days:
        where = f"{year.year}/{day.id}"
        if not (before < day.first <= day.last and (day.last - day.first).days < LONGEST_DAYS):
            yield Problem(where, Trouble.ORDER)
        before = day.last
        if {day.first.year, day.last.year} != {year.year}:
            yield Problem(where, Trouble.YEAR)
        if ID.fullmatch(day.id) is None:
            yield Problem(where, Trouble.ID)
        if not all(0 < len(name.strip()) <= MOST_NAME_LETTERS for name in (day.en, day.km)):
            yield Problem(where, Trouble.NAME)
        yield from _problems_of_sources(where, day, year, found)


def _problems_of_sources(
    where: str, day: Day, year: Year, found: PublicHolidays
) -> Iterator[Problem]:
    known = {source.id: source for source in found.sources}
    unproven = found.is_confirmed(day) and not year.basis.strip()
    if not day.sources or unproven:
        yield Problem(where, Trouble.NO_SOURCE)
    if not all(id_ in known for id_ in day.sources):
        yield Problem(where, Trouble.UNKNOWN_SOURCE)
    if any(id_ in known and day.checked < known[id_].seen for id_ in day.sources):
        yield Problem(where, Trouble.CHECKED)


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def reference(country: str, day: Day) -> str:
    """Return what ``Holiday.name`` holds for a day of a country: it has a name in each language."""
    return f"{country}/{day.id}"


def name_of(holiday: Holiday, language: str, known: Sequence[PublicHolidays]) -> str:
    """Return the name of a holiday in ``language``: as it was typed, or the country's own."""
    country, slash, id_ = holiday.name.partition("/")
    if not slash or COUNTRY.fullmatch(country) is None:
        return holiday.name
    days = [
        day
        for each in known
        if each.country == country
        for year in each.years
        for day in year.days
        if day.id == id_
    ]
    return days[0].name(language) if days else ""


def with_holidays(rules: Rules, holidays: Sequence[Holiday]) -> Rules:
    """Add holidays; those with the very same days are replaced.

    The shorter come first, so that a single day differs from the holidays around it. InputError
    ``rules.holidays`` where there would be too many.
    """
    by_days = {(each.first, each.last): each for each in (*rules.holidays, *holidays)}
    if len(by_days) > MOST_HOLIDAYS:
        raise InputError("rules.holidays", most=MOST_HOLIDAYS)
    in_order = sorted(by_days.values(), key=lambda each: (each.last - each.first, each.first))
    return msgspec.structs.replace(rules, holidays=tuple(in_order))


def without_holiday(rules: Rules, first: date, last: date) -> Rules:
    """Take the holiday with these very days away."""
    left = tuple(each for each in rules.holidays if (each.first, each.last) != (first, last))
    return msgspec.structs.replace(rules, holidays=left)
