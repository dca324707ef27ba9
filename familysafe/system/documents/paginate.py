"""Pieces on pages: where each page ends, and how small the text must be to fit."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from familysafe.core.document import A4_HEIGHT_MM, A4_WIDTH_MM, Document
from familysafe.core.errors import CheckError
from familysafe.system.documents.blocks import Setting
from familysafe.system.documents.groups import pieces_of
from familysafe.system.documents.lines import single
from familysafe.system.documents.marks import (
    POINTS_PER_MM,
    Mark,
    Piece,
    RuleMark,
    TextMark,
    moved,
)

FOOT_MM = 11.5
STEP_POINTS = 0.25
"""By so much the text shrinks at a time until a document fits."""

Page = tuple[Mark, ...]


def paginated(document: Document) -> list[Page]:
    """Lay a document out; raises CheckError("document.too_long") if it cannot fit."""
    pages = _laid_out(document, document.text_size)
    if document.fit is not None:
        size = document.text_size
        while len(pages) > document.fit.pages:
            size -= STEP_POINTS
            if size < document.fit.floor:
                raise CheckError("document.too_long", title=document.title, pages=len(pages))
            pages = _laid_out(document, size)
    return [
        page + _foot(document, number, len(pages)) for number, page in enumerate(pages, start=1)
    ]


def _laid_out(document: Document, size: float) -> list[Page]:
    margin = document.margin_mm * POINTS_PER_MM
    room = A4_WIDTH_MM * POINTS_PER_MM - 2 * margin
    setting = Setting(size=size, shrink=size / document.text_size)
    bottom = (A4_HEIGHT_MM - FOOT_MM) * POINTS_PER_MM - 1.8 * _foot_size(document) - margin * 0.2
    top = margin * 0.85
    pages: list[list[Mark]] = [[]]
    y = top
    for chain in _chains(pieces_of(document.blocks, room, setting)):
        if chain[0].new_page:
            pages, y = [*pages, []], top
            continue
        if y > top and y + _height(chain) > bottom:
            pages, y = [*pages, []], top
            if chain[0].head:
                chain = [*chain[0].head, *chain]  # noqa: PLW2901 - the same chain, with its head
        for piece in chain:
            if y > top and y + piece.before + piece.height > bottom:  # taller than a page
                pages, y = [*pages, []], top
            y += piece.before if y > top else 0.0
            pages[-1] += moved(piece.marks, margin, y)
            y += piece.height
    return [tuple(page) for page in pages]


def _chains(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Group pieces that stay together."""
    chain: list[Piece] = []
    for piece in pieces:
        if piece.new_page and chain:
            yield chain
            chain = []
        chain.append(piece)
        if not piece.sticky:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: list[Piece]) -> float:
    return sum(piece.before + piece.height for piece in chain)


def _foot_size(document: Document) -> float:
    return min(document.text_size * 0.94, 10.3)


def _foot(document: Document, number: int, count: int) -> Page:
    """Draw the foot: left, middle, and the number of the page."""
    margin = document.margin_mm * POINTS_PER_MM
    room = A4_WIDTH_MM * POINTS_PER_MM - 2 * margin
    size = _foot_size(document)
    style = Setting(size=size).style()
    top = (A4_HEIGHT_MM - FOOT_MM) * POINTS_PER_MM - size * 1.2
    left, middle = (single(text, style) for text in document.footer)
    right = single(document.page_pattern.format(page=number, pages=count), style)
    places = (
        (left, 0.0),
        (middle, (room - middle.width) / 2),
        (right, room - right.width),
    )
    level = max(line.baseline for line, _ in places)
    marks: list[Mark] = [RuleMark(margin, top - size * 0.45, room, 0.5, "9AA39D")]
    marks += [
        TextMark(margin + x, top + level - line.baseline, line) for line, x in places if line.text
    ]
    return tuple(marks)


def text_of(page: Page) -> list[str]:
    """Return the lines of a page in order; tests compare them with what a reader copies."""
    return [mark.line.text for mark in page if isinstance(mark, TextMark)]


def with_size(document: Document, size: float) -> Document:
    """Return the document at another size of text."""
    return msgspec.structs.replace(document, text_size=size)
