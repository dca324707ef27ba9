"""What is drawn, and where. Lengths are points, y grows downwards from the top of the page."""

from __future__ import annotations

import msgspec

from familysafe.system.documents.lines import Line

POINTS_PER_MM = 72 / 25.4


class TextMark(msgspec.Struct, frozen=True):
    """A line of text: ``x`` is its left edge, ``y`` the top of the line."""

    x: float
    y: float
    line: Line


class RectMark(msgspec.Struct, frozen=True):
    """A rectangle; an empty ``fill`` or ``edge`` (``RRGGBB``) is not drawn."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    edge_width: float = 1.0
    radius: float = 0.0


class RuleMark(msgspec.Struct, frozen=True):
    """A horizontal rule."""

    x: float
    y: float
    width: float
    thickness: float = 1.0
    colour: str = "000000"
    dashed: bool = False


class PictureMark(msgspec.Struct, frozen=True):
    """An illustration by its name."""

    x: float
    y: float
    width: float
    height: float
    name: str


class QrMark(msgspec.Struct, frozen=True):
    """A QR code of ``text``, quiet zone included."""

    x: float
    y: float
    width: float
    text: str


Mark = TextMark | RectMark | RuleMark | PictureMark | QrMark


class Piece(msgspec.Struct, frozen=True):
    """Marks that stay together, relative to the piece's own top left corner.

    ``before`` is the empty height above it, left out at the top of a page; ``sticky`` keeps it
    with the piece that follows; ``head`` is repeated above it where a page begins with it.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    sticky: bool = False
    head: tuple[Piece, ...] = ()
    new_page: bool = False


def moved(marks: tuple[Mark, ...], right: float, down: float) -> tuple[Mark, ...]:
    """Return ``marks`` elsewhere."""
    return tuple(msgspec.structs.replace(mark, x=mark.x + right, y=mark.y + down) for mark in marks)


def stacked(pieces: list[Piece]) -> Piece:
    """Put pieces below each other into one."""
    marks: list[Mark] = []
    y = 0.0
    for index, piece in enumerate(pieces):
        y += piece.before if index else 0.0
        marks += moved(piece.marks, 0, y)
        y += piece.height
    before = pieces[0].before if pieces else 0.0
    return Piece(height=y, marks=tuple(marks), before=before)
