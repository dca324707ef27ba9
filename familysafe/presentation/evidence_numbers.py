"""The numbers beside the safety question, from the content pack."""

from __future__ import annotations

from familysafe.guidance.model import Helpline, HelplineKind
from familysafe.guidance.pack import Content
from familysafe.presentation.evidence_intake import HelpNumber

MOST = 3
FIRST = (HelplineKind.POLICE, HelplineKind.EMERGENCY, HelplineKind.HOTLINE)
"""Who is called about a picture of a child: police for children, police, the hotline."""


def numbers_of(content: Content, country: str, language: str) -> tuple[HelpNumber, ...]:
    """Return up to three numbers of ``country``, one of each kind; none if it is not known."""
    known = content.helplines_of(country)
    if known is None:
        return ()
    found = [
        next((line for line in known.lines if line.kind is kind and line.phone), None)
        for kind in FIRST
    ]
    return tuple(_number(line, language) for line in found[:MOST] if line is not None)


def _number(line: Helpline, language: str) -> HelpNumber:
    return HelpNumber(
        phone=line.phone,
        name=line.name.spoken(language),
        checked=line.checked,
    )
