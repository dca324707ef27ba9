"""Reading packs: strict, versioned, bounded."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from familysafe.core.errors import CheckError, InputError
from familysafe.core.texts import Texts
from familysafe.guidance.asking import verdict_for
from familysafe.guidance.model import law_age, makers_age, overdue
from familysafe.guidance.pack import LARGEST_FILE
from familysafe.presentation.guide import Reader, answer
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import fingerprint, load, shipped, shipped_content

TODAY = date(2026, 11, 26)
TIKTOK = (shipped() / "apps" / "tiktok.json").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "apps").mkdir()
    (tmp_path / "apps" / "tiktok.json").write_text(TIKTOK, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("familysafe.app/1", "familysafe.app/2"), "pack.newer"),
        (lambda text: text.replace("familysafe.app/1", "other/1"), "pack.unreadable"),
        (lambda text: text.replace('"rank"', '"rankk"'), "pack.unreadable"),
        (lambda text: text[:-20], "pack.unreadable"),
        (lambda _: "[" * 100_000, "pack.unreadable"),
        (lambda _: "", "pack.unreadable"),
        (lambda text: text + " " * LARGEST_FILE, "pack.too_large"),
    ],
)
def test_a_bad_file_is_refused_by_name(
    folder: Path, change: Callable[[str], str], code: str
) -> None:
    (folder / "apps" / "tiktok.json").write_text(change(TIKTOK), encoding="utf-8")

    with pytest.raises(CheckError, match=code) as caught:
        load(folder)

    assert caught.value.params["where"] == "apps/tiktok.json"


def test_a_folder_without_content_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"pack\.not_a_folder"):
        load(tmp_path)


def test_another_pack_has_another_fingerprint(folder: Path) -> None:
    before = fingerprint(folder)
    value = json.loads(TIKTOK) | {"rank": 7}
    (folder / "apps" / "tiktok.json").write_text(json.dumps(value), encoding="utf-8")

    assert fingerprint(folder) != before


def test_tiktok_is_not_for_a_child_of_five_and_says_why() -> None:
    guide = shipped_content().guide("tiktok")
    assert guide is not None

    for language, thirteen in (("en", "13"), ("km", "13")):
        found = answer(guide, reader(load_texts(language), "Dara"), age=5)

        assert found.verdict == "not_yet"
        assert found.terms_min_age == 13
        assert thirteen in found.rule
        assert len(found.do_today) == 3
        assert any("Dara" in step.text for step in found.do_today)
        assert all(source.url and source.date for source in found.sources)


def test_the_law_of_the_country_bounds_the_answer_from_the_day_it_is_in_force() -> None:
    guide = shipped_content().guide("tiktok")
    assert guide is not None

    assert verdict_for(guide, 15, "KH", TODAY) == "setup_first"
    assert verdict_for(guide, 15, "AU", TODAY) == "not_yet"
    assert verdict_for(guide, 15, "AU", date(2025, 12, 9)) == "setup_first"
    assert law_age(guide, "KH", TODAY) is None
    assert makers_age(guide, "ID").age == 14


@pytest.mark.parametrize("id_", [guide.id for guide in shipped_content().guides])
@pytest.mark.parametrize("language", ["en", "km"])
def test_every_app_has_an_answer_at_every_age_in_every_country(id_: str, language: str) -> None:
    guide = shipped_content().guide(id_)
    assert guide is not None
    for country in ("KH", "AU", "MY", "ID", "VN", "KR"):
        for age in range(20):
            voice = Reader(load_texts(language), country=country, today=TODAY)
            found = answer(guide, voice, age=age)

            assert found.do_today
            assert found.instead
            assert found.say
            assert "{" not in repr(found.do_today) + repr(found.say) + found.rule


def test_labels_keep_english_and_have_a_khmer_meaning_for_khmer_readers() -> None:
    guide = shipped_content().guide("tiktok")
    assert guide is not None

    khmer = answer(guide, reader(load_texts("km")), age=5).do_today[0].labels[0]
    english = answer(guide, reader(load_texts("en")), age=5).do_today[0].labels[0]

    assert (khmer.text, english.text) == ("Remove App", "Remove App")
    assert khmer.meaning
    assert english.meaning == ""


def test_what_was_not_read_over_in_time_is_overdue() -> None:
    guide = shipped_content().guide("tiktok")
    assert guide is not None

    assert not overdue(guide.review, guide.review.review_by)
    assert overdue(guide.review, date(2030, 1, 1))


def reader(texts: Texts, child: str = "") -> Reader:
    return Reader(texts, country="KH", today=TODAY, child=child)
