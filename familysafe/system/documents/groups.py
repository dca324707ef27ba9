"""Blocks that hold blocks, and the table of how each kind is laid out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from familysafe.core import document
from familysafe.core.document import Block, Box, Columns, Step, Steps, Table, Together, Tone
from familysafe.system.documents import blocks
from familysafe.system.documents.blocks import DIVIDER, FILLS, INK, INKS, Setting, stack, words_in
from familysafe.system.documents.lines import broken as broken_lines
from familysafe.system.documents.lines import single, styled
from familysafe.system.documents.marks import (
    Mark,
    PictureMark,
    Piece,
    RectMark,
    RuleMark,
    TextMark,
    moved,
    stacked,
)

Layout = Callable[[Any, float, Setting], list[Piece]]
"""From a block and the width it has; the block's type is the key in LAYOUTS."""


def pieces_of(found: tuple[Block, ...], room: float, setting: Setting) -> list[Piece]:
    """Lay out blocks below each other in ``room`` points of width."""
    return [piece for block in found for piece in LAYOUTS[type(block)](block, room, setting)]


def box(block: Box, room: float, setting: Setting) -> list[Piece]:
    """Lay out blocks in a frame or on a fill."""
    pad_x, pad_y = setting.size * 1.25, setting.size * 0.75
    framed = block.tone is Tone.FRAME
    inside = setting if framed else msgspec.structs.replace(setting, colour=INKS[block.tone])
    body = stacked(pieces_of(block.blocks, room - 2 * pad_x, inside))
    high = body.height + 2 * pad_y
    shape = (
        RectMark(0, 0, room, high, edge="000000", edge_width=1.8)
        if framed
        else RectMark(0, 0, room, high, fill=FILLS[block.tone], radius=setting.size * 0.7)
    )
    marks = (shape, *moved(body.marks, pad_x, pad_y))
    return [Piece(height=high, marks=marks, before=setting.size * 0.7)]


def columns(block: Columns, room: float, setting: Setting) -> list[Piece]:
    """Lay out blocks side by side as one piece."""
    gap = setting.mm(block.gap_mm)
    shares = block.shares or tuple(1.0 for _ in block.columns)
    usable = room - gap * (len(block.columns) - 1)
    marks: list[Mark] = []
    x = high = 0.0
    for column, share in zip(block.columns, shares, strict=True):
        wide = usable * share / sum(shares)
        body = stacked(pieces_of(column, wide, setting))
        marks += moved(body.marks, x, 0)
        high = max(high, body.height)
        x += wide + gap
    return [Piece(height=high, marks=tuple(marks), before=setting.size * 0.5)]


def together(block: Together, room: float, setting: Setting) -> list[Piece]:
    """Lay out blocks as pieces of which each sticks to the next."""
    found = pieces_of(block.blocks, room, setting)
    return [msgspec.structs.replace(each, sticky=True) for each in found[:-1]] + found[-1:]


def steps(block: Steps, room: float, setting: Setting) -> list[Piece]:
    """Lay out steps with numbers."""
    found = []
    for number, step in enumerate(block.items, block.first):
        found.append(_step(number, step, room, setting))
    return found


def _step(number: int, step: Step, room: float, setting: Setting) -> Piece:
    side = setting.size * 1.75
    indent = side + setting.size * 0.75
    picture_width = setting.mm(22) if step.picture else 0.0
    text_room = room - indent - (picture_width + setting.size if step.picture else 0.0)
    parts = [stack(words_in(step.text, setting.style(), text_room))]
    if step.labels:
        parts += blocks.labels(document.OnScreenLabels(step.labels), text_room, setting)
    body = stacked(parts)
    white = msgspec.structs.replace(setting.style(0.95, bold=True), colour="FFFFFF")
    digit = single(str(number), white)
    first = parts[0].marks[0]
    down = max(0.0, (side - first.line.height) / 2) if isinstance(first, TextMark) else 0.0
    marks: list[Mark] = [
        RectMark(0, 0, side, side, fill=INK, radius=side / 2),
        TextMark((side - digit.width) / 2, (side - digit.height) / 2, digit),
        *moved(body.marks, indent, down),
    ]
    if step.picture:
        marks.append(
            PictureMark(room - picture_width, 0, picture_width, picture_width, step.picture)
        )
    high = max(side, body.height + down, picture_width)
    return Piece(height=high, marks=tuple(marks), before=setting.size * 0.55)


def table(block: Table, room: float, setting: Setting) -> list[Piece]:
    """Lay out rows; each knows the head, for the page that begins with it."""
    total = sum(column.share for column in block.columns)
    widths = [room * column.share / total for column in block.columns]
    gap = setting.size * 0.7
    head = _table_head(block, widths, gap, setting)
    found = [head]
    for row in block.rows:
        cells = [
            stack(words_in(words, setting.style(block.scale), wide - gap))
            for words, wide in zip(row, widths, strict=True)
        ]
        found.append(_table_row(cells, widths, room, setting, head))
    return found


def _table_head(block: Table, widths: list[float], gap: float, setting: Setting) -> Piece:
    cells = []
    for column, wide in zip(block.columns, widths, strict=True):
        lines = broken_lines(styled(column.head, setting.style(block.scale, bold=True)), wide - gap)
        if column.beside:
            second = setting.style(block.scale * 0.96)
            lines += broken_lines(styled(column.beside, second), wide - gap)
        cells.append(stack(lines))
    high = max(cell.height for cell in cells)
    marks: list[Mark] = []
    x = 0.0
    for cell, wide in zip(cells, widths, strict=True):
        marks += moved(cell.marks, x, high - cell.height)
        x += wide
    high += setting.size * 0.25
    marks.append(RuleMark(0, high, sum(widths), 0.9, setting.colour))
    high += setting.size * 0.25
    return Piece(height=high, marks=tuple(marks), before=setting.size * 0.2, sticky=True)


def _table_row(
    cells: list[Piece], widths: list[float], room: float, setting: Setting, head: Piece
) -> Piece:
    levels = [
        cell.marks[0].line.baseline
        for cell in cells
        if cell.marks and isinstance(cell.marks[0], TextMark)
    ]
    marks: list[Mark] = []
    x = high = 0.0
    for cell, wide in zip(cells, widths, strict=True):
        first = cell.marks[0]
        down = max(levels) - first.line.baseline if isinstance(first, TextMark) else 0.0
        marks += moved(cell.marks, x, down)
        high = max(high, cell.height + down)
        x += wide
    high += setting.size * 0.3
    marks.append(RuleMark(0, high, room, 0.5, DIVIDER))
    return Piece(height=high + setting.size * 0.22, marks=tuple(marks), head=(head,))


LAYOUTS: dict[type, Layout] = {
    document.Title: blocks.title,
    document.Heading: blocks.heading,
    document.Paragraph: blocks.paragraph,
    document.Bullets: blocks.bullets,
    document.OnScreenLabels: blocks.labels,
    document.Steps: steps,
    document.Facts: blocks.facts,
    document.Table: table,
    document.Picture: blocks.picture,
    document.Code: blocks.code,
    document.QrCode: blocks.qr_code,
    document.Signatures: blocks.signatures,
    document.Space: blocks.space,
    document.Cut: blocks.cut,
    document.PageBreak: blocks.page_break,
    document.Box: box,
    document.Columns: columns,
    document.Together: together,
}
