"""Lines of plain text for a terminal or a text file, in English and Khmer."""

from __future__ import annotations

import re
import unicodedata

from familysafe.core.texts import WORD_BREAK

PIECE = re.compile(rf"[^ {WORD_BREAK}]+[ {WORD_BREAK}]*|[ {WORD_BREAK}]+")


def wrapped(sentence: str, width: int, indent: str = "") -> list[str]:
    """Break at spaces and between Khmer words; a longer word stands on a line of its own.

    ``indent`` begins each line and counts. The lines hold no U+200B.
    """
    lines: list[str] = []
    for paragraph in sentence.splitlines() or [""]:
        current = ""
        for piece in PIECE.findall(paragraph):
            if current and columns(indent + (current + piece).rstrip()) > width:
                lines.append(indent + current.rstrip())
                current = ""
            current += piece.replace(WORD_BREAK, "")
        lines.append((indent + current).rstrip())
    return lines


def columns(text: str) -> int:
    """Return how many columns ``text`` takes; marks above and below take none."""
    return sum(
        1
        for sign in text
        if sign != WORD_BREAK and unicodedata.category(sign) not in {"Mn", "Me", "Cf"}
    )
