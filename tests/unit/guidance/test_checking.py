"""What must hold for content: each rule is broken once on purpose, and found."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from familysafe.guidance.checking import Trouble, problems_of
from familysafe.guidance.pack import Content, decode_app, decode_helplines
from familysafe.system.packs import shipped, shipped_content

APP = json.loads((shipped() / "apps" / "tiktok.json").read_text(encoding="utf-8"))
LINES = json.loads((shipped() / "helplines" / "KH.json").read_text(encoding="utf-8"))


def found_in(app: dict[str, Any] | None = None, lines: dict[str, Any] | None = None) -> set[str]:
    given = APP if app is None else app
    guide = decode_app(json.dumps(given).encode(), "app")
    others = tuple(each for each in shipped_content().guides if each.id != "tiktok")
    country = decode_helplines(json.dumps(LINES if lines is None else lines).encode(), "KH")
    return {problem.what for problem in problems_of(Content((guide, *others), (country,)))}


@pytest.fixture
def app() -> dict[str, Any]:
    return copy.deepcopy(APP)


@pytest.fixture
def lines() -> dict[str, Any]:
    return copy.deepcopy(LINES)


def test_nothing_is_wrong_with_what_ships() -> None:
    assert problems_of(shipped_content()) == ()


def test_an_age_without_a_source_is_found(app: dict[str, Any]) -> None:
    app["ages"]["makers"][0]["sources"] = []

    assert Trouble.NO_SOURCE in found_in(app)


def test_an_age_from_memory_alone_is_found(app: dict[str, Any]) -> None:
    app["ages"]["law"][0]["sources"] = ["unchecked"]

    assert Trouble.ONLY_UNCHECKED in found_in(app)


def test_a_source_that_is_not_listed_is_found(app: dict[str, Any]) -> None:
    app["protections"][0]["sources"] = ["nowhere"]

    assert Trouble.UNKNOWN_SOURCE in found_in(app)


def test_a_source_without_an_address_is_found(app: dict[str, Any]) -> None:
    app["sources"][0]["url"] = ""

    assert Trouble.SOURCE_WITHOUT_ADDRESS in found_in(app)


def test_a_source_with_an_impossible_date_is_found(app: dict[str, Any]) -> None:
    app["sources"][0]["published"] = "2026-13"

    assert Trouble.SOURCE_DATE in found_in(app)


@pytest.mark.parametrize("place", ["protections", "risks", "ways", "evidence", "tools"])
def test_low_confidence_is_never_a_fact(app: dict[str, Any], place: str) -> None:
    app[place][0]["confidence"] = "low"

    assert Trouble.LOW_CONFIDENCE in found_in(app)


@pytest.mark.parametrize("language", ["en", "km"])
def test_a_missing_language_is_found(app: dict[str, Any], language: str) -> None:
    app["advice"][0]["say"][0][language] = " "

    assert Trouble.LANGUAGE_MISSING in found_in(app)


def test_khmer_that_cannot_break_is_found(app: dict[str, Any]) -> None:
    app["about"]["km"] = app["about"]["km"].replace("\u200b", "").replace(" ", "")

    assert Trouble.NO_WORD_BREAKS in found_in(app)


def test_a_break_before_the_full_stop_is_found(app: dict[str, Any]) -> None:
    app["about"]["km"] = app["about"]["km"].replace("។", "\u200b។")

    assert Trouble.BREAK_BEFORE_SIGN in found_in(app)


def test_a_placeholder_in_one_language_alone_is_found(app: dict[str, Any]) -> None:
    app["about"]["en"] += " {child}"

    assert Trouble.PLACEHOLDER in found_in(app)


def test_a_long_sentence_is_found(app: dict[str, Any]) -> None:
    app["about"]["en"] = " ".join(["word"] * 16)

    assert Trouble.LONG_SENTENCE in found_in(app)


def test_ages_that_nothing_is_said_about_are_found(app: dict[str, Any]) -> None:
    app["ages"]["bands"][1]["first"] = 14

    assert Trouble.BANDS in found_in(app)


def test_an_answer_without_advice_is_found(app: dict[str, Any]) -> None:
    app["advice"][1]["verdicts"] = ["ok"]

    assert Trouble.NO_ADVICE in found_in(app)


def test_an_answer_with_two_advices_is_found(app: dict[str, Any]) -> None:
    app["advice"][1]["verdicts"].append("not_yet")

    assert Trouble.TWO_ADVICES in found_in(app)


def test_an_alternative_that_does_not_exist_is_found(app: dict[str, Any]) -> None:
    app["advice"][0]["instead"][0]["app"] = "nothing"

    assert Trouble.NO_SUCH_APP in found_in(app)


def test_an_app_without_a_general_rule_is_found(app: dict[str, Any]) -> None:
    app["ages"]["makers"][0]["country"] = "TH"

    assert Trouble.NO_GENERAL_RULE in found_in(app)


@pytest.mark.parametrize(
    ("phone", "international"),
    [
        ("call me", ""),
        ("12", ""),
        ("092 311 511", "+85592311512"),
        ("092 311 511", "092311511"),
        ("", "+85592311511"),
    ],
)
def test_a_number_that_cannot_be_dialled_is_found(
    lines: dict[str, Any], phone: str, international: str
) -> None:
    lines["lines"][2] |= {"phone": phone, "international": international}

    assert Trouble.PHONE in found_in(lines=lines)


def test_a_number_without_a_source_is_found(lines: dict[str, Any]) -> None:
    lines["lines"][0]["sources"] = []

    assert Trouble.NO_SOURCE in found_in(lines=lines)


def test_a_number_we_are_not_sure_of_is_found(lines: dict[str, Any]) -> None:
    lines["lines"][0]["confidence"] = "low"

    assert Trouble.LOW_CONFIDENCE in found_in(lines=lines)


def test_a_review_that_ends_before_it_began_is_found(lines: dict[str, Any]) -> None:
    lines["review"]["review_by"] = "2020-01-01"

    assert Trouble.REVIEW in found_in(lines=lines)
