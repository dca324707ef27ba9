"""Lines of text: where they break, and what they hold.

A line may break at a space, at U+200B, and - where one word is wider than the line - between
clusters of letters, but never inside a Khmer syllable and not before a closing sign.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from familysafe.core.document import Span, Words
from familysafe.core.texts import WORD_BREAK
from familysafe.system.documents.faces import (
    JOINERS,
    REPLACEMENT,
    Face,
    Run,
    Style,
    drawn_size,
    is_khmer,
    runs,
    steers,
)

LINE_HEIGHT = 1.42
KHMER_LINE_HEIGHT = 1.66
HEADING_LINE_HEIGHT = 1.3
KHMER_HEADING_LINE_HEIGHT = 1.5
SOFT = "3D4B45"
CODE_SCALE = 0.87
"""Text of fixed width looks as large as the text around it at this size."""
COENG = "\u17d2"
CLOSING = "។៕៖ៗ,.;:!?)]}»”\u2019%"
PIECE = re.compile(rf"[^ {WORD_BREAK}]*[ {WORD_BREAK}]*")


class Line(msgspec.Struct, frozen=True):
    """One line: runs from left to right; ``text`` is what copying it must give."""

    runs: tuple[Run, ...]
    text: str
    width: float
    height: float

    @property
    def baseline(self) -> float:
        """Return how far below its top the line's letters stand, in points."""
        size = max((run.style.size for run in self.runs), default=0.0)
        return (self.height - size) / 2 + 0.8 * size


Styled = tuple[str, Style]


def styled(words: Words, style: Style) -> list[Styled]:
    """Turn what a block holds into text with styles."""
    if isinstance(words, str):
        return [(words, style)]
    return [(span.text, _style_of(span, style)) for span in words]


def _style_of(span: Span, style: Style) -> Style:
    return msgspec.structs.replace(
        style,
        size=style.size * CODE_SCALE if span.code else style.size,
        bold=style.bold or span.bold,
        code=style.code or span.code,
        colour=SOFT if span.soft else style.colour,
    )


def broken(text: list[Styled], room: float) -> list[Line]:
    """Break ``text`` into lines no wider than ``room`` points; line feeds end a line."""
    lines: list[Line] = []
    for paragraph in _paragraphs(text):
        lines += _fill(paragraph, room)
    return lines


def single(text: str, style: Style) -> Line:
    """Return one line that is not broken."""
    return _line([(text, style)])


def _paragraphs(text: list[Styled]) -> list[list[Styled]]:
    found: list[list[Styled]] = [[]]
    for part, style in text:
        first, *rest = part.replace("\r\n", "\n").replace("\t", "    ").split("\n")
        found[-1].append((first, style))
        found += [[(each, style)] for each in rest]
    return found


def _fill(paragraph: list[Styled], room: float) -> list[Line]:
    lines: list[Line] = []
    current: list[Styled] = []
    for piece in _pieces(paragraph):
        if current and _width([*current, *piece]) > room:
            lines.append(_line(current))
            current = []
        if not current and _width(piece) > room:
            *full, current = _torn(piece, room)
            lines += [_line(each) for each in full]
        else:
            current = [*current, *piece]
    if current or not lines:
        lines.append(_line(current or [("", paragraph[0][1])]))
    return lines


def _pieces(paragraph: list[Styled]) -> list[list[Styled]]:
    """Split at the places where a line may break; a piece may run over several styles."""
    pieces: list[list[Styled]] = [[]]
    for text, style in paragraph:
        for part in filter(None, PIECE.findall(text)):
            if pieces[-1] and pieces[-1][-1][0].endswith((" ", WORD_BREAK)):
                if part[0] in CLOSING:
                    last, its_style = pieces[-1][-1]
                    pieces[-1][-1] = (last.rstrip(WORD_BREAK), its_style)
                else:
                    pieces.append([])
            pieces[-1].append((part, style))
    return [piece for piece in pieces if piece]


def _torn(piece: list[Styled], room: float) -> list[list[Styled]]:
    """Tear a piece that is wider than the line between clusters."""
    rows: list[list[Styled]] = [[]]
    used = 0.0
    for text, style in piece:
        for cluster in _clusters(text):
            wide = sum(run.width for run in runs(cluster, style))
            if rows[-1] and used + wide > room:
                rows.append([])
                used = 0.0
            if rows[-1] and rows[-1][-1][1] == style:
                rows[-1][-1] = (rows[-1][-1][0] + cluster, style)
            else:
                rows[-1].append((cluster, style))
            used += wide
    return rows


def _clusters(text: str) -> list[str]:
    found: list[str] = []
    for sign in text:
        tied = found and (
            unicodedata.category(sign) in {"Mn", "Mc", "Me"}
            or sign in JOINERS
            or (sign in CLOSING and found[-1][-1] not in CLOSING)
            or (is_khmer(sign) and found[-1].endswith(COENG))
        )
        if tied:
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _trimmed(text: list[Styled]) -> list[Styled]:
    """Take spaces and breaks from the end."""
    rest = list(text)
    while rest and not rest[-1][0].rstrip(f" {WORD_BREAK}"):
        rest.pop()
    if rest:
        last, style = rest[-1]
        rest[-1] = (last.rstrip(f" {WORD_BREAK}"), style)
    return rest


def _width(text: list[Styled]) -> float:
    return sum(run.width for part, style in _trimmed(text) for run in runs(part, style))


def _line(text: list[Styled]) -> Line:
    kept = _merged(_trimmed(text))
    drawn = tuple(run for part, style in kept for run in runs(part, style))
    style = text[0][1]
    height = max((_height(run) for run in drawn), default=style.size * LINE_HEIGHT)
    return Line(
        runs=drawn,
        text=_copied("".join(part for part, _ in kept)),
        width=sum(run.width for run in drawn),
        height=height,
    )


def _copied(text: str) -> str:
    """Return what copying gives: no breaks, and no sign that steers text invisibly."""
    return "".join(
        sign if sign in JOINERS or not steers(sign) else REPLACEMENT
        for sign in text.replace(WORD_BREAK, "")
    )


def _merged(text: list[Styled]) -> list[Styled]:
    found: list[Styled] = []
    for part, style in text:
        if found and found[-1][1] == style:
            found[-1] = (found[-1][0] + part, style)
        else:
            found.append((part, style))
    return found


def _height(run: Run) -> float:
    khmer = run.face in {Face.KHMER, Face.KHMER_BOLD, Face.KHMER_HEADING}
    if run.style.heading:
        factor = KHMER_HEADING_LINE_HEIGHT if khmer else HEADING_LINE_HEIGHT
    else:
        factor = KHMER_LINE_HEIGHT if khmer else LINE_HEIGHT
    return (drawn_size(run.face, run.style) if khmer else run.style.size) * factor
