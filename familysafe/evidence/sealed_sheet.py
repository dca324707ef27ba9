"""The child's name on a sheet of its own, for a closed envelope.

A report is copied and read by many. It says "the child"; who that is stands here alone.
"""

from __future__ import annotations

from datetime import datetime

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import Cut, Document, Facts, Fit, Heading, Title
from familysafe.evidence.model import Case
from familysafe.evidence.report import DOTS
from familysafe.evidence.report_parts import both, fact


def sheet_name(folder: str) -> str:
    """Return the name of the sheet beside a folder."""
    return f"{folder}-sealed-sheet.pdf"


def sealed_sheet(case: Case, number: str, made: datetime, voice: Bilingual) -> Document:
    """Return the sheet: the name, and lines to write on by hand."""
    texts = voice.texts
    by_hand = ("sealed.born", "sealed.address", "sealed.carer", "sealed.phone")
    return Document(
        title=f"{texts('sealed.title')} {number}",
        language=voice.language,
        made=made,
        blocks=(
            Title(
                text=texts("sealed.title"),
                beside=voice.beside("sealed.title"),
                right=(texts("report.number", number=number), voice.moment(made)),
                picture="evidence/seal",
            ),
            *both(voice, "sealed.what"),
            Heading(text=texts("report.child"), beside=voice.beside("report.child"), level=2),
            Facts(
                (
                    fact(voice, "sealed.name", case.child),
                    *(fact(voice, id_, DOTS) for id_ in by_hand),
                )
            ),
            Cut(),
            *both(voice, "sealed.envelope"),
        ),
        footer=(texts("report.number", number=number), texts("report.made_with")),
        page_pattern=voice.pattern("document.page"),
        fit=Fit(floor=8.5),
    )
