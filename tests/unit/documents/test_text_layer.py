from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.document import Code, Fact, Facts, Heading, Paragraph, Span, Table, TableColumn
from familysafe.core.texts import WORD_BREAK, without_breaks
from familysafe.system.documents.paginate import paginated, text_of
from familysafe.system.documents.pdf import render
from familysafe.system.documents.preview import pages
from familysafe.system.documents.preview import text_of as copied_by_pdfium
from tests.conftest import needs
from tests.unit.documents.papers import ENGLISH, KHMER, copied_by_poppler, joined, paper


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("km", KHMER)])
def test_pdfium_copies_each_line_exactly(language: str, text: str) -> None:
    document = paper(Paragraph(text), language=language)

    lines = copied_by_pdfium(render(document)).splitlines()

    meant = text_of(paginated(document)[0])
    assert lines == meant
    assert joined(lines[:-1]) == joined([without_breaks(text)])
    assert WORD_BREAK not in "".join(lines)


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("km", KHMER)])
def test_poppler_copies_each_line_exactly(language: str, text: str, tmp_path: Path) -> None:
    needs("pdftotext")
    document = paper(Paragraph(text), language=language)

    lines = copied_by_poppler(render(document), tmp_path)

    assert lines == text_of(paginated(document)[0])


def test_headings_tables_and_codes_can_be_copied_in_both_languages() -> None:
    code = "9f3c21aa70de4b18c2e69d057f41b3c81e9055d2a8f73046ee1b62c90d7a84f3"
    document = paper(
        Heading("What happened", f"អ្វី{WORD_BREAK}ដែល{WORD_BREAK}បាន{WORD_BREAK}កើតឡើង", number="2"),
        Facts((Fact("Name", "Chan Sophal", "ឈ្មោះ"),)),
        Table(
            (TableColumn("Item", 1.0, "ឯកសារ"), TableColumn("Code", 3.0)),
            (("1", (Span(code, code=True),)),),
        ),
        Code(code),
    )

    text = copied_by_pdfium(render(document))

    for meant in ("What happened   អ្វីដែលបានកើតឡើង", "ឈ្មោះ", "ឯកសារ"):
        assert re.sub(r"\s+", " ", meant) in re.sub(r"\s+", " ", text)
    assert text.count(code) == 2


def test_signs_without_a_glyph_and_signs_that_steer_are_shown_and_harm_nothing() -> None:
    document = paper(Paragraph("a\u202eb 😀 中 \x07"))

    (line, _) = text_of(paginated(document)[0])

    assert "\u202e" not in line
    assert "\x07" not in line
    assert "😀 中" in line
    assert render(document).startswith(b"%PDF-1.7")


@given(st.text(max_size=80))
def test_any_text_can_be_printed(text: str) -> None:
    document = paper(Paragraph(text), Heading(text, text), Code(text))

    assert render(document).startswith(b"%PDF-")


def test_the_same_document_gives_the_same_bytes() -> None:
    document = paper(Heading("Who", "អ្នកណា"), Paragraph(KHMER), language="km")

    assert render(document) == render(document)


def test_the_file_names_its_language_title_and_time() -> None:
    pdf = render(paper(Paragraph(KHMER), language="km"))

    assert b"/Lang (km)" in pdf
    assert b"pdfaid:part>2</pdfaid:part" in pdf.replace(b" ", b"") or b"pdfaid" in pdf
    assert pdf.count(b"2026-11-25T03:44:00+00:00") == 3


def test_lines_do_not_leave_the_page() -> None:
    """Nothing is drawn in the right margin, whatever the words: long ones, links, Khmer."""
    long = "https://www.example.com/" + "averylongword" * 20
    document = paper(
        Paragraph(long), Paragraph(without_breaks(KHMER).replace(" ", "") * 3), Paragraph("m" * 400)
    )

    (picture,) = pages(render(document), dpi=40)

    margin = int(16.0 / 25.4 * 40)
    for row in range(picture.height):
        start = (row * picture.width + picture.width - margin + 1) * 4
        pixels = picture.rgba[start : (row + 1) * picture.width * 4]
        assert set(pixels) <= {255}, row


def test_khmer_without_breaks_is_never_torn_inside_a_syllable() -> None:
    text = "ស្រ្តីខ្ញុំក្រុមព្រះច្បាប់" * 20
    document = paper(Paragraph(text))

    lines = text_of(paginated(document)[0])[:-1]

    assert "".join(lines) == text
    assert len(lines) > 3
    for line in lines:
        assert "\u1780" <= line[0] <= "\u17b3"
        assert not line.endswith("\u17d2")


def test_no_khmer_line_begins_with_a_closing_sign() -> None:
    text = WORD_BREAK.join(["ទេ។"] * 200 + ["និង"]) + "។"
    document = paper(Paragraph(text))

    assert all(line[0] not in "។៕៖ៗ" for line in text_of(paginated(document)[0])[:-1])


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf, which is only a second look")
def test_the_structure_is_sound(tmp_path: Path) -> None:
    import subprocess

    path = tmp_path / "a.pdf"
    path.write_bytes(render(paper(Paragraph(KHMER))))

    assert subprocess.run(["qpdf", "--check", str(path)], check=False).returncode == 0
