from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from familysafe.core.document import (
    Box,
    Bullets,
    Code,
    Columns,
    Cut,
    Fact,
    Fit,
    Heading,
    OnScreenLabels,
    PageBreak,
    Paragraph,
    Picture,
    QrCode,
    ScreenLabel,
    Signatures,
    Space,
    Span,
    Step,
    Steps,
    Table,
    TableColumn,
    Title,
    Together,
    Tone,
)
from familysafe.core.errors import CheckError, Defect, EnvironmentFault, InputError
from familysafe.system.documents import blocks, groups, plain, web
from familysafe.system.documents.files import save_pdf
from familysafe.system.documents.paginate import paginated, text_of
from familysafe.system.documents.pdf import render
from familysafe.system.documents.preview import pages
from tests.conftest import ROOT
from tests.unit.documents.papers import ENGLISH, KHMER, paper

EVERYTHING = (
    Title("Title", "ចំណងជើង", ("right", "below"), "evidence/seal"),
    Heading("Heading", "ក្បាល", "1"),
    Paragraph((Span("bold", bold=True), Span(" soft", soft=True))),
    Bullets(("one", "two")),
    OnScreenLabels((ScreenLabel("Settings", "ការកំណត់"), ScreenLabel("Screen Time"))),
    Steps((Step("Press.", (ScreenLabel("Delete"),), "devices/ipad-apps"), Step("Wait."))),
    Table((TableColumn("A", 1.0), TableColumn("B", 2.0, "ខ")), (("1", "2"), ("3", "4"))),
    Picture("devices/ipad", 30.0),
    Code("abc", framed=True),
    QrCode("abc", caption="abc"),
    Signatures((Fact("Name", "2"), Fact("Date", "1"))),
    Space(5.0),
    Cut(),
    Box((Paragraph("in a box"),), Tone.WAIT),
    Columns(((Paragraph("left"),), (Paragraph("right"),))),
    Together((Heading("Last", level=2), Paragraph("words"))),
)


def test_each_kind_of_block_can_be_printed_read_and_shown() -> None:
    document = paper(*EVERYTHING)

    text, page = plain.to_text(document), web.to_html(document)

    assert len(paginated(document)) == 2
    assert render(document).startswith(b"%PDF-")
    for word in ("ចំណងជើង", "Screen Time", "Press.", "in a box", "Last", "left"):
        assert word in text
        assert word in page


@pytest.mark.parametrize("table", [groups.LAYOUTS, plain.WRITERS, web.WRITERS])
def test_every_block_is_known_everywhere(table: dict[type, object]) -> None:
    from familysafe.core.document import Block

    assert set(table) == set(Block.__args__)


def test_a_guide_shrinks_until_it_fits_on_one_page() -> None:
    document = paper(*(Paragraph(KHMER) for _ in range(16)), text_size=14.0, fit=Fit(floor=9.0))

    assert len(paginated(document)) == 1
    assert len(paginated(paper(*document.blocks, text_size=14.0))) == 2


def test_what_cannot_fit_is_said() -> None:
    document = paper(*(Paragraph(ENGLISH) for _ in range(90)), text_size=14.0, fit=Fit(floor=9.0))

    with pytest.raises(CheckError, match="document.too_long"):
        paginated(document)


def test_pages_are_numbered_and_a_heading_stays_with_its_text() -> None:
    filling = tuple(Paragraph("line") for _ in range(42))
    found = [
        (filling[:count], paginated(paper(*filling[:count], Heading("H"), Paragraph("text"))))
        for count in range(34, 43)
    ]

    assert {len(sheets) for _, sheets in found} == {1, 2}
    for _, sheets in found:
        lines = [text_of(sheet) for sheet in sheets]
        page = next(index for index, sheet in enumerate(lines) if "H" in sheet)
        assert "text" in lines[page]
        assert lines[-1][-1] == f"{len(lines)} / {len(lines)}"


def test_a_long_table_repeats_its_head_and_loses_no_row() -> None:
    rows = tuple((str(number), ENGLISH) for number in range(60))
    document = paper(Table((TableColumn("No.", 1.0), TableColumn("What", 6.0)), rows))

    sheets = [text_of(sheet) for sheet in paginated(document)]

    assert len(sheets) > 2
    assert all("What" in sheet for sheet in sheets)
    printed = [line for sheet in sheets for line in sheet if line.isdigit()]
    assert printed == [str(number) for number in range(60)]


def test_a_row_taller_than_a_page_does_not_hang() -> None:
    document = paper(Table((TableColumn("A", 1.0),), ((ENGLISH * 60,), ("next",))))

    assert any("next" in text_of(sheet) for sheet in paginated(document))


def test_a_page_break_begins_a_page() -> None:
    sheets = paginated(paper(Paragraph("one"), PageBreak(), Paragraph("two")))

    assert [text_of(sheet)[0] for sheet in sheets] == ["one", "two"]


def test_html_runs_and_loads_nothing() -> None:
    hostile = '<script>alert(1)</script><img src=x onerror="a()">\u202e'

    page = web.to_html(paper(Paragraph(hostile), Heading(hostile, hostile), Code(hostile)))

    assert "<script" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "default-src 'none'" in page


def test_the_fills_are_those_of_the_light_theme() -> None:
    theme = json.loads((ROOT / "familysafe/resources/tokens.json").read_text())["themes"]["light"]
    colours = {name: each["value"].lstrip("#") for name, each in theme["colours"].items()}

    assert colours["ink"] == blocks.INK
    assert colours["edge"] == blocks.EDGE
    assert {
        Tone.TINT: colours["tint"],
        Tone.GOOD: colours["goodFill"],
        Tone.WAIT: colours["waitFill"],
        Tone.STOP: colours["stopFill"],
    } == blocks.FILLS
    assert {
        Tone.TINT: colours["ink"],
        Tone.GOOD: colours["goodInk"],
        Tone.WAIT: colours["waitInk"],
        Tone.STOP: colours["stopInk"],
    } == blocks.INKS


def test_every_illustration_is_drawn() -> None:
    root = ROOT / "familysafe/resources/illustrations"
    names = [str(path.relative_to(root).with_suffix("")) for path in sorted(root.rglob("*.svg"))]
    rows = tuple(
        Columns(tuple((Picture(name, 12.0),) for name in names[start : start + 8]))
        for start in range(0, len(names), 8)
    )

    sheets = pages(render(paper(*rows)), dpi=30)

    assert len(names) > 100
    assert any(len(set(sheet.rgba[::4])) > 20 for sheet in sheets)


def test_an_unknown_illustration_is_our_mistake() -> None:
    with pytest.raises(Defect, match="no illustration"):
        render(paper(Picture("nothing/here", 10.0)))


def test_a_qr_code_holds_the_key_exactly() -> None:
    """Read the modules back from the picture and compare them with the code of the key."""
    import segno

    key = "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQS3ZYZ4D"
    expected = [list(row) for row in segno.make_qr(key, error="m").matrix]
    (sheet,) = pages(render(paper(QrCode(key, width_mm=80.0), margin_mm=20.0)), dpi=200)

    scale = 200 / 25.4
    side = 80.0 * scale / (len(expected) + 8)
    left, top = 20.0 * scale, 17.0 * scale

    def dark(row: int, column: int) -> int:
        x, y = int(left + (column + 4.5) * side), int(top + (row + 4.5) * side)
        return int(sheet.rgba[(y * sheet.width + x) * 4] < 128)

    size = range(len(expected))
    assert [[dark(row, column) for column in size] for row in size] == expected


def test_a_document_is_saved_whole_private_and_never_over_another(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"

    save_pdf(b"%PDF-1", target)

    assert target.read_bytes() == b"%PDF-1"
    if sys.platform != "win32":  # there the folder decides who may read
        assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(InputError, match="document.exists"):
        save_pdf(b"%PDF-2", target)
    with pytest.raises(InputError, match="document.exists"):
        save_pdf(b"%PDF-2", tmp_path, overwrite=True)
    with pytest.raises(InputError, match="document.no_folder"):
        save_pdf(b"%PDF-2", tmp_path / "no" / "sheet.pdf")
    assert save_pdf(b"%PDF-2", target, overwrite=True).read_bytes() == b"%PDF-2"
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_full_drive_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault, match="document.disk_full"):
        save_pdf(b"%PDF-1", tmp_path / "sheet.pdf")
    assert list(tmp_path.iterdir()) == []
