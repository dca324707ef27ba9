"""The cards: what ships is whole, and each rule is broken once on purpose, and found."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest

from familysafe.core.errors import CheckError
from familysafe.guidance.cards import Card, CardPage, Voice, voice_for
from familysafe.guidance.checking import Trouble, problems_of
from familysafe.guidance.pack import Content, decode_card
from familysafe.system.packs import shipped, shipped_cards, shipped_content
from tests.conftest import ROOT

CARD = json.loads((shipped() / "cards" / "threat.json").read_text(encoding="utf-8"))
PICTURES = ROOT / "familysafe" / "resources" / "illustrations"
ICONS = ROOT / "familysafe" / "resources" / "icons"
cards = pytest.mark.parametrize("card", shipped_cards(), ids=lambda card: card.id)


def decoded(value: dict[str, Any]) -> Card:
    return decode_card(json.dumps(value).encode(), "cards/threat.json")


def found_in(value: dict[str, Any], *others: Card) -> set[str]:
    return {problem.what for problem in problems_of(Content((), (), (decoded(value), *others)))}


@pytest.fixture
def card() -> dict[str, Any]:
    return copy.deepcopy(CARD)


def voices(card: Card) -> tuple[Voice, ...]:
    return (card.carer, card.child, card.teenager)


def test_there_is_a_card_for_each_thing_that_happens_in_the_order_of_the_tiles() -> None:
    assert [card.id for card in shipped_cards()] == [
        "stranger",
        "asked-for-picture",
        "threat",
        "naked-picture",
        "bullying",
        "meeting",
        "money-taken",
        "account-stolen",
        "sent-and-regret",
    ]
    assert [card.rank for card in shipped_cards()] == list(range(1, 10))


def test_nothing_is_wrong_with_the_cards_that_ship() -> None:
    assert problems_of(Content((), (), shipped_cards())) == ()
    assert shipped_content().cards == shipped_cards()
    assert shipped_content().card("threat") == shipped_cards()[2]
    assert shipped_content().card("nothing") is None


@cards
def test_each_card_has_its_drawing_its_icon_and_the_way_to_the_evidence(card: Card) -> None:
    assert (PICTURES / f"{card.picture}.svg").is_file()
    assert (ICONS / f"{card.icon}.svg").is_file()
    assert CardPage.EVIDENCE in card.pages


@cards
def test_no_card_holds_a_number_to_dial(card: Card) -> None:
    for voice in voices(card):
        said = " ".join(
            each.text.en for each in (*voice.first_words, *voice.do, *voice.never, voice.urgent)
        )
        assert not re.search(r"\d{3,}", said)


@cards
def test_each_child_is_told_of_another_adult_and_of_the_helpline(card: Card) -> None:
    for voice in (card.child, card.teenager):
        assert "helpline" in voice.other_adult.text.en
        assert "ខ្សែ" in voice.other_adult.text.km


@cards
def test_a_child_is_never_blamed_first(card: Card) -> None:
    assert not re.search(r"\b(why|should|must)\b", card.child.first_words[0].text.en.lower())
    assert any(deed.act == "safe" for deed in card.child.do)


@pytest.mark.parametrize(
    ("age", "title"),
    [
        (None, "Someone wants to show my picture to others"),
        (5, "Someone wants to show my picture to others"),
        (11, "Someone wants to show my picture to others"),
        (12, "Someone threatens to share my picture"),
        (17, "Someone threatens to share my picture"),
    ],
)
def test_the_voice_follows_the_age(age: int | None, title: str) -> None:
    assert voice_for(decoded(CARD), age).title.en == title


@pytest.mark.parametrize("part", ["first_words", "do", "never"])
@pytest.mark.parametrize("voice", ["carer", "child", "teenager"])
def test_a_part_without_a_sentence_is_found(card: dict[str, Any], voice: str, part: str) -> None:
    card[voice][part] = []

    assert Trouble.EMPTY_PART in found_in(card)


def test_a_childs_voice_without_another_adult_cannot_be_read(card: dict[str, Any]) -> None:
    del card["child"]["other_adult"]

    with pytest.raises(CheckError, match=r"pack\.unreadable"):
        decoded(card)


def test_blocking_before_recording_is_found(card: dict[str, Any]) -> None:
    card["carer"]["do"].reverse()

    assert Trouble.ORDER in found_in(card)


def test_what_does_not_begin_with_the_childs_safety_is_found(card: dict[str, Any]) -> None:
    card["carer"]["do"] = [each for each in card["carer"]["do"] if each["act"] != "safe"]

    assert Trouble.ORDER in found_in(card)


@pytest.mark.parametrize(
    "call",
    [[], ["police", "police"], ["emergency", "police", "child_helpline", "hotline"]],
)
def test_too_few_or_too_many_to_call_is_found(card: dict[str, Any], call: list[str]) -> None:
    card["call"] = call

    assert Trouble.CALLS in found_in(card)


def test_a_site_without_a_safe_address_is_found(card: dict[str, Any]) -> None:
    card["sites"][0]["url"] = "http://takeitdown.ncmec.org"

    assert Trouble.SOURCE_WITHOUT_ADDRESS in found_in(card)


def test_advice_without_a_source_is_found(card: dict[str, Any]) -> None:
    card["child"]["never"][0]["sources"] = []

    assert Trouble.NO_SOURCE in found_in(card)


def test_an_id_that_stands_twice_is_found(card: dict[str, Any]) -> None:
    assert Trouble.SAME_ID in found_in(card, decoded(CARD))


def test_an_impossible_id_is_found(card: dict[str, Any]) -> None:
    card["id"] = "../threat"

    assert Trouble.ID in found_in(card)
