"""Marks on pages as a PDF file.

Each line of text is wrapped in a span whose ``/ActualText`` holds what was meant, because Khmer
glyphs stand in another order than Khmer letters: with it, what a reader copies, searches or reads
aloud is exactly the text (seen with poppler and pdfium). The file declares PDF/A-2B; the same
document gives the same bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import re
from collections.abc import Iterator
from datetime import datetime
from importlib import resources

import segno
from fpdf import FPDF
from fpdf.drawing_primitives import DeviceRGB

from familysafe.core.document import Document
from familysafe.core.errors import Defect
from familysafe.core.texts import without_breaks
from familysafe.system.documents.faces import Face, drawn_size, is_khmer, path_of
from familysafe.system.documents.lines import Line
from familysafe.system.documents.marks import (
    Mark,
    PictureMark,
    QrMark,
    RectMark,
    RuleMark,
    TextMark,
)
from familysafe.system.documents.paginate import paginated

QUIET_ZONE = 4
"""Empty modules around a QR code (ISO/IEC 18004)."""

CELL_BASELINE = 0.8
"""In a cell as high as its text the writer puts the baseline so far below the top."""


def render(document: Document) -> bytes:
    """Return the document as a PDF file.

    Raises CheckError("document.too_long") where ``document.fit`` cannot be kept.
    """
    pages = paginated(document)
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells each table that it drops
    writer = _Writer(document)
    for page in pages:
        writer.draw(page)
    return writer.bytes()


def _settled(pdf: bytes, made: datetime) -> bytes:
    """Name the time of making as that of the last change, and an id that follows from the content.

    The writer puts the present second there, so that two prints of one paper would differ.
    """
    moment = made.isoformat(timespec="seconds").encode()
    settled = re.sub(
        rb'(xmp:(?:ModifyDate|MetadataDate)=")[^"]{%d}"' % len(moment),
        rb"\g<1>" + moment + b'"',
        pdf,
    )
    blank = re.sub(rb"/ID \[<\w{32}><\w{32}>\]", b"", settled)
    name = hashlib.sha256(blank).hexdigest()[:32].upper().encode()
    return re.sub(rb"/ID \[<\w{32}><\w{32}>\]", b"/ID [<" + name + b"><" + name + b">]", settled)


class _Writer:
    def __init__(self, document: Document) -> None:
        self._pdf = FPDF(unit="pt", format="A4", enforce_compliance="PDF/A-2B")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.set_title(without_breaks(document.title))
        self._pdf.set_author(document.author)
        self._pdf.set_producer("FamilySafe")
        self._pdf.set_creator("FamilySafe")
        self._pdf.set_lang(document.language)
        self._pdf.set_creation_date(document.made)
        self._made = document.made
        self._pdf.set_text_shaping(use_shaping_engine=True)
        self._faces: set[Face] = set()
        self._now: tuple[Face, float, str] | None = None

    def bytes(self) -> bytes:
        target = io.BytesIO()
        self._pdf.output(target)
        return _settled(target.getvalue(), self._made)

    def draw(self, page: tuple[Mark, ...]) -> None:
        self._pdf.add_page()
        self._now = None
        for mark in page:
            if isinstance(mark, TextMark):
                self._text(mark)
            elif isinstance(mark, RectMark):
                self._rect(mark)
            elif isinstance(mark, RuleMark):
                self._rule(mark)
            elif isinstance(mark, PictureMark):
                self._picture(mark)
            else:
                self._qr(mark)

    @contextlib.contextmanager
    def _actual(self, line: Line) -> Iterator[None]:
        encoded = ("\ufeff" + line.text).encode("utf-16-be", "replace").hex().upper()
        language = "km" if any(map(is_khmer, line.text)) else "en"
        self._pdf._out(f"/Span <</Lang ({language}) /ActualText <{encoded}>>> BDC")  # noqa: SLF001 - no public way to mark content
        yield
        self._pdf._out("EMC")  # noqa: SLF001

    def _text(self, mark: TextMark) -> None:
        baseline = mark.y + mark.line.baseline
        x = mark.x
        with self._actual(mark.line):
            for run in mark.line.runs:
                size = drawn_size(run.face, run.style)
                self._choose(run.face, size, run.style.colour)
                self._pdf.set_xy(x, baseline - CELL_BASELINE * size)
                self._pdf.cell(w=run.width, h=size, text=run.text)
                x += run.width

    def _choose(self, face: Face, size: float, colour: str) -> None:
        if face not in self._faces:
            self._faces.add(face)
            self._pdf.add_font(face.value, fname=path_of(face))
        if self._now != (face, size, colour):
            self._now = (face, size, colour)
            self._pdf.set_font(face.value, size=size)
            self._pdf.set_text_color(_colour(colour))

    def _rect(self, mark: RectMark) -> None:
        style = ("D" if mark.edge else "") + ("F" if mark.fill else "")
        if mark.fill:
            self._pdf.set_fill_color(_colour(mark.fill))
        if mark.edge:
            self._pdf.set_draw_color(_colour(mark.edge))
            self._pdf.set_line_width(mark.edge_width)
        if mark.radius * 2 >= max(mark.width, mark.height):
            self._pdf.ellipse(mark.x, mark.y, mark.width, mark.height, style=style)
            return
        radius = min(mark.radius, mark.width / 2.01, mark.height / 2.01)
        self._pdf.rect(
            mark.x,
            mark.y,
            mark.width,
            mark.height,
            style=style,
            round_corners=radius > 0,
            corner_radius=radius,
        )

    def _rule(self, mark: RuleMark) -> None:
        self._pdf.set_draw_color(_colour(mark.colour))
        self._pdf.set_line_width(mark.thickness)
        if mark.dashed:
            self._pdf.set_dash_pattern(dash=4, gap=3)
        self._pdf.line(mark.x, mark.y, mark.x + mark.width, mark.y)
        if mark.dashed:
            self._pdf.set_dash_pattern()

    def _picture(self, mark: PictureMark) -> None:
        self._pdf.image(
            io.BytesIO(picture_bytes(mark.name)),
            x=mark.x,
            y=mark.y,
            w=mark.width,
            h=mark.height,
            keep_aspect_ratio=True,
        )

    def _qr(self, mark: QrMark) -> None:
        code = segno.make_qr(mark.text, error="m")
        rows = [bytes(row) for row in code.matrix]
        side = mark.width / (len(rows) + 2 * QUIET_ZONE)
        self._pdf.set_fill_color(0)
        for down, row in enumerate(rows):
            for right, length in _dark_runs(row):
                self._pdf.rect(
                    mark.x + (right + QUIET_ZONE) * side,
                    mark.y + (down + QUIET_ZONE) * side,
                    length * side,
                    side * 1.01,  # no hair lines between rows
                    style="F",
                )


def _dark_runs(row: bytes) -> Iterator[tuple[int, int]]:
    """Yield start and length of each run of dark modules."""
    start = None
    for place, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place - start
            start = None


def _colour(code: str) -> DeviceRGB:
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return DeviceRGB(red, green, blue)


def picture_bytes(name: str) -> bytes:
    """Return an illustration by its name; an unknown one is a Defect."""
    place = resources.files("familysafe") / "resources" / "illustrations" / f"{name}.svg"
    try:
        return place.read_bytes()
    except FileNotFoundError as error:
        message = f"no illustration {name!r}"
        raise Defect(message) from error
