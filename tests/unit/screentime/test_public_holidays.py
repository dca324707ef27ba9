"""Public holidays: what ships is sound, and each rule of the file is broken once and found."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import CheckError, InputError
from familysafe.screentime.checked import MOST_HOLIDAYS, checked_rules
from familysafe.screentime.decide import daily_limit
from familysafe.screentime.public_holidays import (
    Kind,
    Trouble,
    decode,
    name_of,
    problems_of,
    reference,
    with_holidays,
    without_holiday,
)
from familysafe.screentime.rules import Holiday, Rules
from familysafe.system.packs import shipped, shipped_public_holidays

FILE = json.loads((shipped() / "holidays" / "KH.json").read_text(encoding="utf-8"))
CAMBODIA = next(each for each in shipped_public_holidays() if each.country == "KH")


def found_in(value: dict[str, Any]) -> set[Trouble]:
    return {problem.what for problem in problems_of(decode(json.dumps(value).encode(), "KH"))}


@pytest.fixture
def value() -> dict[str, Any]:
    return copy.deepcopy(FILE)


def test_nothing_is_wrong_with_what_ships() -> None:
    assert [problems_of(each) for each in shipped_public_holidays()] == [()]


def test_the_21_days_of_2026_are_offered() -> None:
    offered = CAMBODIA.offered(2026)

    days = {
        day.first + timedelta(days=n)
        for day in offered
        for n in range((day.last - day.first).days + 1)
    }
    assert len(days) == 21
    assert {date(2026, 4, 14), date(2026, 10, 11), date(2026, 11, 25)} <= days


def test_what_is_only_expected_of_2027_is_never_offered() -> None:
    assert len(CAMBODIA.days_of(2027)) > 10
    assert CAMBODIA.offered(2027) == ()
    assert {day.first.year for day in CAMBODIA.coming(date(2026, 1, 1))} == {2026}


def test_holidays_that_are_over_are_not_coming() -> None:
    coming = CAMBODIA.coming(date(2026, 11, 25))

    assert [day.id for day in coming] == ["water-festival", "peace"]


@pytest.mark.parametrize("language", ["en", "km"])
def test_a_holiday_has_its_name_in_each_language(language: str) -> None:
    day = CAMBODIA.offered(2026)[0]
    known = Holiday(day.first, day.last, 60, name=reference("KH", day))

    assert name_of(known, language, [CAMBODIA]) == day.name(language)
    typed = Holiday(day.first, day.last, 60, name="Grandma's birthday")
    assert name_of(typed, language, [CAMBODIA]) == "Grandma's birthday"
    gone = Holiday(day.first, day.last, 60, name="KH/unheard-of")
    assert name_of(gone, language, [CAMBODIA]) == ""


def test_one_source_is_not_enough(value: dict[str, Any]) -> None:
    value["years"][0]["days"][0]["sources"] = ["nbc-2026", "calendar"]

    found = decode(json.dumps(value).encode(), "KH")

    assert len(found.offered(2026)) == len(CAMBODIA.offered(2026)) - 1


def test_two_copies_of_one_origin_are_one(value: dict[str, Any]) -> None:
    for source in value["sources"]:
        source["origin"] = "the same"

    assert decode(json.dumps(value).encode(), "KH").offered(2026) == ()


def test_a_computed_day_needs_published_ones(value: dict[str, Any]) -> None:
    for source in value["sources"]:
        source["kind"] = Kind.COMPUTED.value

    assert decode(json.dumps(value).encode(), "KH").offered(2026) == ()


BREAKS: dict[Trouble, tuple[str, object]] = {
    Trouble.ID: ("id", "Khmer New Year"),
    Trouble.SAME_ID: ("id", "new-year"),
    Trouble.NAME: ("km", " "),
    Trouble.ORDER: ("last", "2026-04-13"),
    Trouble.YEAR: ("first", "2025-12-31"),
    Trouble.NO_SOURCE: ("sources", []),
    Trouble.UNKNOWN_SOURCE: ("sources", ["nowhere"]),
    Trouble.CHECKED: ("checked", "2020-01-01"),
}


def broken(value: dict[str, Any], what: Trouble) -> None:
    if what is Trouble.COUNTRY:
        value["country"] = "Cambodia"
    elif what is Trouble.SAME_YEAR:
        value["years"][1]["year"] = 2026
    elif what is Trouble.ADDRESS:
        value["sources"][0]["url"] = "http://example.org"
    else:
        key, wrong = BREAKS[what]
        value["years"][0]["days"][3][key] = wrong


@pytest.mark.parametrize("what", list(Trouble))
def test_each_trouble_is_found(value: dict[str, Any], what: Trouble) -> None:
    broken(value, what)

    assert what in found_in(value)


def test_a_year_without_a_decision_cannot_be_confirmed(value: dict[str, Any]) -> None:
    value["years"][0]["basis"] = ""

    assert Trouble.NO_SOURCE in found_in(value)


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [
        (b"{", "pack.unreadable"),
        (b'{"schema": "public-holidays/2"}', "pack.newer"),
        (b'{"schema": "apps/1"}', "pack.unreadable"),
        (b" " * 300_000, "pack.too_large"),
        (json.dumps({**FILE, "more": 1}).encode(), "pack.unreadable"),
    ],
)
def test_what_cannot_be_read_is_refused(untrusted: bytes, code: str) -> None:
    with pytest.raises(CheckError, match=code):
        decode(untrusted, "KH")


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
HOLIDAYS = st.builds(
    lambda first, length, minutes: Holiday(first, first + timedelta(days=length), minutes),
    DAYS,
    st.integers(0, 9),
    st.none() | st.integers(0, 1440),
)


@given(st.lists(HOLIDAYS, max_size=12), DAYS)
def test_the_shortest_of_the_days_that_differ_holds(holidays: list[Holiday], day: date) -> None:
    rules = checked_rules(with_holidays(Rules(), holidays))

    on_day = [each for each in rules.holidays if each.first <= day <= each.last]
    shortest = min((each.last - each.first for each in on_day), default=None)
    wanted = {each.minutes for each in on_day if each.last - each.first == shortest} or {None}
    assert daily_limit(rules, day) in wanted
    for each in rules.holidays:
        rules = without_holiday(rules, each.first, each.last)
    assert rules == Rules()


def test_the_same_days_again_replace_and_too_many_are_refused() -> None:
    first = Holiday(date(2026, 1, 1), date(2026, 1, 1), 60)
    again = Holiday(date(2026, 1, 1), date(2026, 1, 1), None, any_hours=True)

    assert with_holidays(with_holidays(Rules(), [first]), [again]).holidays == (again,)
    many = [
        Holiday(date(2026, 1, 1) + timedelta(days=n), date(2026, 1, 1) + timedelta(days=n), 1)
        for n in range(MOST_HOLIDAYS + 1)
    ]
    with pytest.raises(InputError, match="rules.holidays"):
        with_holidays(Rules(), many)
