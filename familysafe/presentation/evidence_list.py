"""View-model of the list of envelopes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from familysafe.core.texts import Texts
from familysafe.evidence.model import Case, CaseId
from familysafe.presentation.evidence_words import day_words
from familysafe.presentation.format import sentences


@dataclass(frozen=True)
class EnvelopeRow:
    """One envelope of the list."""

    case: CaseId
    title: str
    line: str
    spoken: str


@dataclass(frozen=True)
class ListView:
    """All envelopes, or what to say when there is none."""

    title: str
    rows: tuple[EnvelopeRow, ...]
    empty: str
    empty_text: str


def list_view(cases: tuple[Case, ...], zone: tzinfo, texts: Texts) -> ListView:
    """Build the list, in the order in which the vault gives the cases (newest first)."""
    return ListView(
        title=texts("envelope.list.title"),
        rows=tuple(_row(case, zone, texts) for case in cases),
        empty=texts("envelope.list.empty"),
        empty_text=texts("envelope.list.empty.text"),
    )


def _row(case: Case, zone: tzinfo, texts: Texts) -> EnvelopeRow:
    line = envelope_line(case, zone, texts)
    return EnvelopeRow(case.id, case.title, line, sentences(texts, (case.title, line)))


def envelope_line(case: Case, zone: tzinfo, texts: Texts) -> str:
    """Say which envelope it is: "Envelope 3. Started 24 November 2026. 6 things inside."."""
    return texts.count(
        "envelope.line",
        case.exhibits,
        number=case.number,
        day=day_words(texts, case.created.astimezone(zone).date()),
    )
