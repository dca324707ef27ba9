"""Documents on paper, as values: what stands on them, not where.

A ``Document`` is a sequence of blocks. The renderer (``system.documents``) turns it into a PDF
whose text can be copied and searched exactly, in English and in Khmer. Sizes of text are points,
lengths are millimetres. Texts arrive in the reader's language; U+200B between Khmer words tells
where a line may break and reaches neither the clipboard nor a search.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

A4_WIDTH_MM = 210.0
A4_HEIGHT_MM = 297.0


class Span(msgspec.Struct, frozen=True):
    """A run of text; ``bold`` stands out, ``code`` is of fixed width, ``soft`` is grey."""

    text: str
    bold: bool = False
    code: bool = False
    soft: bool = False


Words = str | tuple[Span, ...]
"""Plain text, or runs of it of which some stand out."""


class Align(StrEnum):
    """Where a line of text or a picture stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Tone(StrEnum):
    """How a box looks: a black frame, or a quiet fill that says good, wait, stop or nothing."""

    FRAME = "frame"
    TINT = "tint"
    GOOD = "good"
    WAIT = "wait"
    STOP = "stop"


class Title(msgspec.Struct, frozen=True, tag=True):
    """The head of a document. ``beside`` is the same in the second language, below it.

    ``right`` are short lines at the right edge, the first of which stands out; ``picture`` is a
    name below the illustrations, such as ``tiles/save-evidence``.
    """

    text: str
    beside: str = ""
    right: tuple[str, ...] = ()
    picture: str = ""


class Heading(msgspec.Struct, frozen=True, tag=True):
    """A heading with a line below it. ``number`` stands before it, ``beside`` after it.

    ``level`` 1 has the line; 2 is smaller and has none.
    """

    text: str
    beside: str = ""
    number: str = ""
    level: int = 1


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """Running text; ``scale`` makes it larger or smaller than the document's size of text."""

    text: Words
    scale: float = 1.0
    align: Align = Align.LEFT


class Bullets(msgspec.Struct, frozen=True, tag=True):
    """A list without order."""

    items: tuple[Words, ...]


class ScreenLabel(msgspec.Struct, frozen=True):
    """A label exactly as a device shows it; ``meaning`` explains it in the reader's language."""

    text: str
    meaning: str = ""


class OnScreenLabels(msgspec.Struct, frozen=True, tag=True):
    """Labels to press one after the other, with arrows between them."""

    labels: tuple[ScreenLabel, ...]


class Step(msgspec.Struct, frozen=True):
    """One step; ``labels`` are what is pressed, ``picture`` an illustration beside it."""

    text: Words
    labels: tuple[ScreenLabel, ...] = ()
    picture: str = ""


class Steps(msgspec.Struct, frozen=True, tag=True):
    """Steps with numbers."""

    items: tuple[Step, ...]
    first: int = 1


class Fact(msgspec.Struct, frozen=True):
    """One row of ``Facts``: ``beside`` is the label in the second language."""

    label: str
    value: Words
    beside: str = ""


class Facts(msgspec.Struct, frozen=True, tag=True):
    """Labels at the left, what is known at the right. ``label_share`` is the part of the width."""

    rows: tuple[Fact, ...]
    label_share: float = 0.315


class TableColumn(msgspec.Struct, frozen=True):
    """A column; ``share`` is its part of the width, ``beside`` its head in the second language."""

    head: str
    share: float
    beside: str = ""


class Table(msgspec.Struct, frozen=True, tag=True):
    """Rows with thin lines between them. A row is not torn by a page; the head is repeated."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Words, ...], ...]
    scale: float = 0.945


class Picture(msgspec.Struct, frozen=True, tag=True):
    """An illustration of the program, by its name such as ``devices/ipad-apps``."""

    name: str
    width_mm: float
    align: Align = Align.LEFT


class Code(msgspec.Struct, frozen=True, tag=True):
    """Text of fixed width which is compared or typed: a key, a fingerprint, a command.

    Lines break anywhere; ``framed`` puts it on a quiet fill.
    """

    text: str
    scale: float = 0.83
    framed: bool = False


class QrCode(msgspec.Struct, frozen=True, tag=True):
    """A QR code holding ``text``; ``caption`` stands below it."""

    text: str
    width_mm: float = 42.0
    caption: str = ""
    align: Align = Align.LEFT


class Signatures(msgspec.Struct, frozen=True, tag=True):
    """Lines to sign on: each a label, the label in the second language, and a share of width."""

    fields: tuple[Fact, ...]


class Space(msgspec.Struct, frozen=True, tag=True):
    """Empty height."""

    height_mm: float


class Cut(msgspec.Struct, frozen=True, tag=True):
    """A dashed line to cut or fold along."""


class PageBreak(msgspec.Struct, frozen=True, tag=True):
    """What follows stands on a new page."""


class Box(msgspec.Struct, frozen=True, tag=True):
    """Blocks in a frame or on a fill. A box is not torn by a page."""

    blocks: tuple[Block, ...]
    tone: Tone = Tone.FRAME


class Columns(msgspec.Struct, frozen=True, tag=True):
    """Blocks side by side. ``shares`` are the parts of the width (equal if empty)."""

    columns: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...] = ()
    gap_mm: float = 6.0


class Together(msgspec.Struct, frozen=True, tag=True):
    """Blocks which stand on one page if they fit on one at all."""

    blocks: tuple[Block, ...]


Block = (
    Title
    | Heading
    | Paragraph
    | Bullets
    | OnScreenLabels
    | Steps
    | Facts
    | Table
    | Picture
    | Code
    | QrCode
    | Signatures
    | Space
    | Cut
    | PageBreak
    | Box
    | Columns
    | Together
)


class Fit(msgspec.Struct, frozen=True):
    """A document that must stand on ``pages`` pages: text may shrink down to ``floor`` points."""

    floor: float
    pages: int = 1


class Document(msgspec.Struct, frozen=True):
    """A whole document on A4.

    ``language`` is the main language (``en`` or ``km``), ``made`` the time written into the file
    (aware UTC; the same document with the same time gives the same bytes), ``text_size`` points.
    ``footer`` stands at the left and in the middle of each page's foot; ``page_pattern`` at its
    right, with ``{page}`` and ``{pages}``. With ``fit`` the renderer raises
    ``Fault("document.too_long")`` if the floor is reached and it is still too long.
    """

    title: str
    language: str
    made: datetime
    blocks: tuple[Block, ...]
    text_size: float = 10.9
    footer: tuple[str, str] = ("", "")
    page_pattern: str = "{page} / {pages}"
    fit: Fit | None = None
    author: str = "FamilySafe"
    margin_mm: float = 16.5
