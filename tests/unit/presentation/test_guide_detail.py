from __future__ import annotations

from datetime import date

import msgspec
import pytest

from familysafe.guidance.model import Confidence
from familysafe.presentation.guide import Reader, answer, day_written, helplines
from familysafe.presentation.guide_detail import country_name, detail
from familysafe.presentation.help import help_state
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import shipped_content

TODAY = date(2026, 11, 24)
APPS = [guide.id for guide in shipped_content().guides]


def reader(language: str = "en") -> Reader:
    return Reader(load_texts(language), country="KH", today=TODAY, child="Dara")


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("app", APPS)
def test_every_statement_points_to_a_source_with_a_date(app: str, language: str) -> None:
    guide = shipped_content().guide(app)
    assert guide is not None
    its = reader(language)
    *parts, sources = detail(guide, answer(guide, its, age=5), its).parts

    listed = [sentence.text for sentence in sources.sentences]
    assert len(listed) == len(guide.sources)
    for number, source in enumerate(guide.sources, 1):
        assert listed[number - 1].startswith(f"[{number}]")
        assert source.unchecked or day_written(source.day, its.texts) in listed[number - 1]
    ages, unknown = parts[0], parts[7]
    for part in parts:
        if part is unknown:
            continue
        for sentence in part.sentences[:1] if part is ages else part.sentences:
            assert sentence.text.endswith("]"), sentence.text


def test_the_rule_and_the_steps_say_who_said_so_and_when() -> None:
    guide = shipped_content().guide("tiktok")
    assert guide is not None
    found = detail(guide, answer(guide, reader(), age=5), reader())

    assert found.rule_from == (
        "From: TikTok, via Open Terms Archive, 20 August 2026; "
        "TikTok, via Open Terms Archive, July 2026."
    )
    assert found.today_from == (
        "From: Tech Detox Box, 24 November 2026; TikTok Help Center, 24 November 2026; "
        "not yet checked on a device."
    )


@pytest.mark.parametrize("language", ["en", "km"])
def test_every_country_of_the_packs_has_a_name(language: str) -> None:
    texts = load_texts(language)
    countries = {law.country for guide in shipped_content().guides for law in guide.ages.law}

    assert all(country_name(each, texts) != each for each in countries)
    assert country_name("XX", texts) == "XX"


@pytest.mark.parametrize(
    ("day", "written"),
    [("2026-11-24", "24 November 2026"), ("2026-07", "July 2026"), ("2023", "2023")],
)
def test_a_date_is_written_as_exactly_as_it_is_known(day: str, written: str) -> None:
    assert day_written(day, load_texts("en")) == written


def test_a_number_of_which_we_are_not_sure_is_shown_nowhere() -> None:
    lines = shipped_content().helplines_of("KH")
    assert lines is not None
    first, *others = lines.lines
    unsure = msgspec.structs.replace(first, confidence=Confidence.LOW)
    doubtful = msgspec.structs.replace(lines, lines=(unsure, *others))

    assert first.phone in [each.phone for each in helplines(lines, reader())]
    assert first.phone not in [each.phone for each in helplines(doubtful, reader())]
    shown = help_state(doubtful, reader())
    assert first.phone not in [each.number for each in shown.numbers]


@pytest.mark.parametrize("language", ["en", "km"])
def test_every_number_says_from_where_and_from_when_it_is(language: str) -> None:
    lines = shipped_content().helplines_of("KH")
    assert lines is not None
    its = reader(language)
    state = help_state(lines, its)
    sources = {source.id: source for source in lines.sources}

    assert [each.number for each in state.numbers] == ["117", "1280", "092 311 511", "1288"]
    for contact, line in zip((*state.numbers, *state.pages), lines.lines, strict=True):
        source = sources[line.sources[0]]
        assert source.publisher in contact.seen
        assert day_written(source.day, its.texts) in contact.seen
