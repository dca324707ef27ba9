"""View-model of a child's codes for more time."""

from __future__ import annotations

from dataclasses import dataclass

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import Codes


@dataclass(frozen=True)
class CodeLine:
    """One amount; ``code`` is in two groups of three, or a dash; ``left`` is of paper, or ""."""

    amount: str
    code: str
    left: str
    spoken: str


@dataclass(frozen=True)
class CodesView:
    """``any`` tells whether there is anything to end."""

    hint: str
    lines: tuple[CodeLine, ...]
    timed: bool
    any: bool


def codes_view(codes: Codes, texts: Texts) -> CodesView:
    """Build it. While the clock is suspect no timed code is shown: it would not work."""
    if not (codes.timed or codes.printed):
        return CodesView(texts("codes.nothing"), (), timed=False, any=False)
    hint = texts("codes.read_out")
    if codes.timed and not codes.trusted:
        hint = texts("codes.clock")
    elif not codes.timed:
        hint = texts("codes.only_paper")
    lines = tuple(
        CodeLine(
            amount=texts("codes.amount", minutes=each.minutes),
            code=f"{each.code[:3]} {each.code[3:]}" if each.code else "–",  # noqa: RUF001 - a dash
            left=texts("codes.left", left=each.left) if codes.printed else "",
            spoken=without_breaks(
                f"{texts('codes.amount', minutes=each.minutes)}: {' '.join(each.code) or '-'}"
            ),
        )
        for each in codes.amounts
    )
    return CodesView(hint, lines, timed=codes.timed and codes.trusted, any=True)
