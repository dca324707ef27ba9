"""``familysafectl guide``, ``helplines`` and ``content`` as scripts see them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from familysafe.cli.app import main
from tests.conftest import ROOT

PACK = ROOT / "familysafe" / "resources" / "packs" / "core"
SHOW = {
    "id",
    "name",
    "verdict",
    "terms_min_age",
    "law",
    "rule",
    "do_today",
    "instead",
    "say",
    "settings",
    "steps",
    "sources",
    "confidence",
    "reviewed",
    "overdue",
}
HELPLINE = {
    "id",
    "name",
    "kind",
    "phone",
    "web",
    "hours",
    "languages",
    "free",
    "source",
    "checked",
    "confidence",
}


def value_of(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:  # noqa: ANN401 - any JSON value
    assert main([*words, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_show_has_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    found = value_of(capsys, "guide", "show", "tiktok", "--age", "5", "--lang", "km")

    assert set(found) >= SHOW
    assert found["verdict"] == "not_yet"
    assert found["law"]["AU"] == 16
    assert "\u200b" not in json.dumps(found, ensure_ascii=False)
    assert all(set(source) >= {"url", "date"} for source in found["sources"])


def test_list_has_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    rows = value_of(capsys, "guide", "list", "--age", "15")

    assert all(set(row) >= {"id", "name", "kind", "verdict", "terms_min_age"} for row in rows)
    assert [row["id"] for row in rows][:2] == ["tiktok", "youtube"]


def test_without_an_age_there_is_no_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    assert value_of(capsys, "guide", "show", "roblox")["verdict"] is None


def test_helplines_have_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    lines = value_of(capsys, "helplines", "--country", "kh")

    assert all(set(line) >= HELPLINE for line in lines)
    assert {"117", "1280", "1288", "092 311 511"} <= {line["phone"] for line in lines}
    assert all(line["source"]["url"] for line in lines)


@pytest.mark.parametrize(
    "words",
    [
        ("guide", "show", "myspace"),
        ("guide", "show", "tiktok", "--age", "-1"),
        ("guide", "show", "tiktok", "--lang", "fr"),
        ("guide", "list", "--country", "Cambodia"),
        ("helplines", "--country", "FR"),
        ("content", "validate", "/nowhere"),
    ],
)
def test_wrong_use_ends_with_two_and_one_sentence(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(list(words)) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_the_shipped_pack_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = value_of(capsys, "content", "validate", str(PACK))

    assert outcome == {"ok": True, "checked": outcome["checked"], "problems": []}
    assert outcome["checked"] >= 7


@pytest.mark.parametrize("change", ['"age": 13', '"schema": "familysafe.app/1"'])
def test_a_damaged_pack_is_named_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    shutil.copytree(PACK, tmp_path / "pack")
    file = tmp_path / "pack" / "apps" / "tiktok.json"
    text = file.read_text(encoding="utf-8")
    assert change in text
    file.write_text(text.replace(change, '"age": "13"'), encoding="utf-8")

    outcome = value_of(capsys, "content", "validate", str(tmp_path / "pack"), code=1)

    assert not outcome["ok"]
    assert outcome["problems"][0]["where"] == "apps/tiktok.json"


def test_people_read_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", "show", "tiktok", "--age", "5"]) == 0
    out = capsys.readouterr().out

    assert "TikTok is not for your child yet" in out
    assert "Remove App > Delete App" in out


def test_search_ranks_ids_kinds_and_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):  # the second time from the index on disk
        hits = value_of(capsys, "guide", "search", "ទិកតុក", "--data-dir", str(tmp_path))

        assert hits == [{"id": "tiktok", "kind": "app", "name": "TikTok"}]
    assert (tmp_path / "library" / "library.db").is_file()


def test_a_search_that_finds_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert value_of(capsys, "guide", "search", "qqqq", "--data-dir", str(tmp_path)) == []
    assert main(["guide", "search", "qqqq", "--data-dir", str(tmp_path)]) == 0
    assert capsys.readouterr().out.strip()
