"""Cards and numbers on paper: one A4 page each, in both languages, whose text can be searched."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from familysafe.core.document import Document
from familysafe.core.texts import without_breaks
from familysafe.guidance.asking import lines_for
from familysafe.guidance.cards import to_call
from familysafe.presentation.guide import Reader
from familysafe.presentation.help import help_state
from familysafe.presentation.help_card import shown_card, tiles
from familysafe.presentation.help_sheet import card_sheet, helpline_sheet
from familysafe.system.catalogue import load_texts
from familysafe.system.documents.pdf import render
from familysafe.system.packs import shipped_cards, shipped_content, shipped_helplines

MADE = datetime(2026, 11, 26, tzinfo=UTC)
languages = pytest.mark.parametrize("language", ["en", "km"])


def reader(language: str, country: str = "KH") -> Reader:
    return Reader(load_texts(language), country=country, today=date(2026, 11, 26))


def read(document: Document, place: Path) -> str:
    """Return the text of the one page of ``document``."""
    place.write_bytes(render(document))
    with pypdfium2.PdfDocument(place) as pdf:
        assert len(pdf) == 1
        return without_breaks(pdf[0].get_textpage().get_text_bounded())


@languages
@pytest.mark.parametrize("id_", [card.id for card in shipped_cards()])
@pytest.mark.parametrize("country", ["KH", "MM", "AU"])
def test_each_card_stands_on_one_page(
    tmp_path: Path, id_: str, country: str, language: str
) -> None:
    card = shipped_content().card(id_)
    assert card is not None
    voice = reader(language, country)
    shown = shown_card(card, lines_for(shipped_helplines(), country), voice)

    said = read(card_sheet(shown, voice.texts, made=MADE), tmp_path / "card.pdf")

    for contact in shown.numbers:
        assert contact.number in said


@languages
@pytest.mark.parametrize("country", [each.country for each in shipped_helplines()])
def test_the_numbers_of_each_country_stand_on_one_page(
    tmp_path: Path, country: str, language: str
) -> None:
    lines = lines_for(shipped_helplines(), country)
    assert lines is not None
    voice = reader(language, country)
    state = help_state(lines, voice)
    happened = [tile.title for tile in tiles(shipped_cards(), language)]

    said = read(helpline_sheet(state, happened, voice.texts, made=MADE), tmp_path / "lines.pdf")

    for contact in state.numbers:
        assert contact.number in said


@pytest.mark.parametrize(
    ("country", "phones"),
    [
        ("KH", ["1288", "092 311 511", "1280"]),
        ("TH", ["1300", "1387"]),
        ("ID", ["129"]),
        ("MM", []),
    ],
)
def test_a_card_names_whom_it_asks_for_and_never_more_than_three(
    country: str, phones: list[str]
) -> None:
    card, lines = shipped_content().card("threat"), lines_for(shipped_helplines(), country)
    assert card is not None
    assert lines is not None

    assert [line.phone for line in to_call(card, lines)] == phones


def test_only_the_sources_of_what_the_carer_reads_are_listed() -> None:
    card = shipped_content().card("threat")
    assert card is not None

    shown = shown_card(card, None, reader("en"))

    assert not any("ECPAT" in each.text for each in shown.sources)
    assert shown.do[0].text.endswith("[1, 3]")
    assert shown.numbers == ()
    assert not shown.overdue
