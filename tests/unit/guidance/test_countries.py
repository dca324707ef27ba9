"""Whom to call, country by country: what is not confirmed is not shown as a number."""

from __future__ import annotations

import pytest

from familysafe.guidance.asking import HOME_COUNTRY, NEIGHBOURS, by_nearness, lines_for
from familysafe.guidance.model import Confidence, Helplines
from familysafe.presentation.agent_helplines import PackNumbers
from familysafe.presentation.evidence_numbers import numbers_of
from familysafe.system.packs import shipped_content, shipped_helplines

WITHOUT_NUMBERS = {"MM", "TL", "ZZ"}
countries = pytest.mark.parametrize("lines", shipped_helplines(), ids=lambda each: each.country)


def test_every_neighbour_has_a_file_and_home_stands_first() -> None:
    order = [each.country for each in by_nearness(shipped_helplines())]

    assert order[: 1 + len(NEIGHBOURS)] == [HOME_COUNTRY, *NEIGHBOURS]
    assert order[-1] == "ZZ"


@countries
def test_a_number_is_confirmed_and_its_source_has_an_address(lines: Helplines) -> None:
    sources = {source.id: source for source in lines.sources}
    for line in lines.lines:
        assert line.phone or line.web
        if line.phone:
            assert line.confidence is Confidence.HIGH
            assert all(sources[name].url for name in line.sources)


@countries
def test_a_country_without_numbers_says_where_to_go(lines: Helplines) -> None:
    numbers = [line for line in lines.lines if line.phone]

    assert bool(numbers) == (lines.country not in WITHOUT_NUMBERS)
    if not numbers:
        assert any("trust" in each.text.en for each in lines.advice)


def test_a_country_without_a_file_gets_what_holds_everywhere() -> None:
    found = lines_for(shipped_helplines(), "CL")

    assert found is not None
    assert found.country == "ZZ"
    assert lines_for((), "KH") is None


def test_numbers_follow_the_country_and_not_the_language() -> None:
    thai = PackNumbers(shipped_helplines, lambda: "TH")

    assert [each.phone for each in thai.for_children("km")][:1] == ["1387"]
    assert PackNumbers(shipped_helplines).for_children("en")[0].phone == "1280"
    assert PackNumbers(tuple).for_children("en") == ()
    assert numbers_of(shipped_content(), "TH", "km")[0].phone == "1300"
