"""The bundled fonts: which one draws a sign, and how wide it becomes.

Widths come from HarfBuzz, with which the PDF is drawn too, so that what was measured is what is
seen. Hanken Grotesk draws Latin, Noto Sans Khmer text and Kantumruy Pro headings in Khmer; DejaVu
Sans Mono draws codes and lends its many signs where the others have none.
"""

from __future__ import annotations

import functools
import unicodedata
from enum import StrEnum
from importlib import resources
from pathlib import Path

import msgspec
import uharfbuzz

from familysafe.core.texts import WORD_BREAK

REPLACEMENT = "\ufffd"
"""Drawn where no bundled font has a sign, and instead of signs that steer text invisibly."""

JOINERS = "\u200c\u200d"


class Face(StrEnum):
    """A bundled font, by the name of its file."""

    LATIN = "HankenGrotesk_400Regular"
    LATIN_BOLD = "HankenGrotesk_600SemiBold"
    KHMER = "NotoSansKhmer_400Regular"
    KHMER_BOLD = "NotoSansKhmer_600SemiBold"
    KHMER_HEADING = "KantumruyPro_600SemiBold"
    CODE = "DejaVuSansMono"


class Style(msgspec.Struct, frozen=True):
    """How a run looks; ``size`` is in points, ``colour`` is ``RRGGBB``."""

    size: float
    bold: bool = False
    heading: bool = False
    code: bool = False
    colour: str = "000000"


class Run(msgspec.Struct, frozen=True):
    """Signs of one face and style; ``text`` is what is drawn."""

    face: Face
    style: Style
    text: str
    width: float


KHMER_SCALE = 1.06
"""Khmer is drawn a little larger than Latin of the same size: its letters stand lower."""


def path_of(face: Face) -> Path:
    """Return the font file."""
    return Path(str(resources.files("familysafe") / "resources" / "fonts" / f"{face}.ttf"))


@functools.cache
def _shaper(face: Face) -> tuple[uharfbuzz.Font, int, frozenset[int]]:
    opened = uharfbuzz.Face(uharfbuzz.Blob(path_of(face).read_bytes()))
    return uharfbuzz.Font(opened), opened.upem, frozenset(opened.unicodes)


def is_khmer(sign: str) -> bool:
    """Tell whether ``sign`` is of the Khmer script (U+1780 to U+17FF, U+19E0 to U+19FF)."""
    return "\u1780" <= sign <= "\u17ff" or "\u19e0" <= sign <= "\u19ff"


def steers(sign: str) -> bool:
    """Tell whether ``sign`` is invisible and changes others: control, direction, half a pair."""
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def drawn_size(face: Face, style: Style) -> float:
    """Return the size in points at which ``face`` is drawn for ``style``."""
    scaled = face in {Face.KHMER, Face.KHMER_BOLD, Face.KHMER_HEADING}
    return style.size * KHMER_SCALE if scaled else style.size


@functools.lru_cache(maxsize=20_000)
def width(face: Face, size: float, text: str) -> float:
    """Return the width of shaped ``text`` in points."""
    font, upem, _ = _shaper(face)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    advance: int = sum(place.x_advance for place in buffer.glyph_positions)
    return advance * size / upem


def runs(text: str, style: Style) -> list[Run]:
    """Split ``text`` into runs of one face each, and measure them."""
    found: list[tuple[Face, str]] = []
    for sign in text:
        if sign == WORD_BREAK:
            continue
        before = found[-1] if found else None
        face, drawn = _face_for(sign, style, before[0] if before else None)
        if before and before[0] is face:
            found[-1] = (face, before[1] + drawn)
        elif drawn:
            found.append((face, drawn))
    return [
        Run(face, style, drawn, width(face, drawn_size(face, style), drawn))
        for face, drawn in found
    ]


def _face_for(sign: str, style: Style, before: Face | None) -> tuple[Face, str]:
    """Choose the face of one sign, and what is drawn for it."""
    if sign in JOINERS:
        return (before, sign) if before else (Face.LATIN, "")
    if steers(sign):
        return Face.CODE, REPLACEMENT
    if sign == " " and before is not None:
        return before, sign
    for face in _preferred(sign, style):
        if ord(sign) in _shaper(face)[2]:
            return face, sign
    if unicodedata.combining(sign):
        return before or Face.LATIN, ""
    return Face.CODE, REPLACEMENT


def _preferred(sign: str, style: Style) -> tuple[Face, ...]:
    latin = Face.LATIN_BOLD if style.bold or style.heading else Face.LATIN
    khmer = Face.KHMER_BOLD if style.bold or style.heading else Face.KHMER
    if is_khmer(sign):
        return (Face.KHMER_HEADING, khmer) if style.heading else (khmer,)
    if style.code:
        return (Face.CODE, khmer)
    return (latin, Face.CODE, khmer)
