"""The page on the wall: one A4 page, in both languages, whose text can be searched."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from familysafe.cli.app import main
from familysafe.presentation.guide import Reader, answer, helplines
from familysafe.presentation.guide_sheet import guide_sheet
from familysafe.system.catalogue import load_texts
from familysafe.system.documents.pdf import render
from familysafe.system.documents.preview import pages
from familysafe.system.packs import shipped_content

MADE = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.mark.parametrize("id_", [guide.id for guide in shipped_content().guides])
@pytest.mark.parametrize("age", [5, 15])
def test_each_app_stands_on_one_page_in_khmer(id_: str, age: int) -> None:
    content = shipped_content()
    guide = content.guide(id_)
    lines = content.helplines_of("KH")
    assert guide is not None
    assert lines is not None
    reader = Reader(load_texts("km"), country="KH", today=date(2026, 11, 26), child="ស្រីមុំ")
    found = answer(guide, reader, age=age)

    pdf = render(guide_sheet(found, reader, helplines(lines, reader), age=age, made=MADE))

    assert len(pages(pdf, 20)) == 1


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("TikTok is not for Dara yet", "Remove App", "1280", "Dara is 5.")),
        ("km", ("TikTok មិនទាន់សមសម្រាប់", "Remove App", "លុបកម្មវិធី", "1280", "អាយុ 5 ឆ្នាំ")),
    ],
)
def test_the_command_writes_a_page_whose_text_can_be_searched(
    tmp_path: Path, language: str, expected: tuple[str, ...]
) -> None:
    target = tmp_path / "page.pdf"
    words = ["guide", "print", "tiktok", "--to", str(target), "--age", "5", "--child", "Dara"]

    assert main([*words, "--lang", language]) == 0

    with pypdfium2.PdfDocument(target) as pdf:
        assert len(pdf) == 1
        text = pdf[0].get_textpage().get_text_bounded()
    for part in expected:
        assert part in text


def test_no_file_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "page.pdf"
    target.write_text("mine", encoding="utf-8")

    assert main(["guide", "print", "tiktok", "--to", str(target)]) == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err.strip()
