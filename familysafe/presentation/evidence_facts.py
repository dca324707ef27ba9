"""What the family knows of a case, as it is typed into fields and kept in the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec

from familysafe.core.texts import Texts
from familysafe.evidence.facts import CaseFacts, Flag, Incident, PersonOfInterest, ReportMade
from familysafe.evidence.report_facts import FLAGS, INCIDENTS
from familysafe.presentation.evidence_add import read_day

INCIDENT_ORDER = (Incident.UNSAID, *INCIDENTS)
FLAG_ORDER = tuple(Flag)

PERSON_FIELDS = {
    "name": "facts.name",
    "app": "envelope.field.app",
    "handle": "envelope.field.handle",
    "user_id": "envelope.field.user_id",
    "url": "envelope.field.url",
    "phone": "facts.phone",
    "email": "facts.email",
    "payment": "facts.payment",
    "known": "facts.known",
}
"""Fields of a person of interest, in the order of the page, with their labels."""

CASE_FIELDS = {
    "child_role": "facts.child_role",
    "child_account": "facts.child_account",
    "device": "facts.device",
    "kept_at": "facts.kept_at",
}
"""Fields about the child and the device."""


@dataclass(frozen=True)
class Told:
    """One report as it is typed; ``day`` like 24/11/2026."""

    to: str = ""
    day: str = ""
    number: str = ""
    note: str = ""

    @property
    def empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not any(each.strip() for each in (self.to, self.number, self.note))


@dataclass(frozen=True)
class Trouble:
    """What is wrong with a report that was typed: its place, the field, and a text for it."""

    report: int
    field: str
    text: str


def incident_words(texts: Texts) -> tuple[str, ...]:
    """Return what can have happened, the first for "not said yet"."""
    return (texts("facts.incident.unsaid"), *(texts(id_) for id_ in INCIDENTS.values()))


def flag_text(flag: Flag) -> str:
    """Return the id of the text of a flag."""
    return FLAGS[flag]


def told_by(reports: tuple[ReportMade, ...]) -> tuple[Told, ...]:
    """Return reports as they stand in the fields."""
    return tuple(
        Told(each.to, f"{date.fromisoformat(each.day):%d/%m/%Y}", each.number, each.note)
        for each in reports
    )


def troubles_of(told: tuple[Told, ...], today: date) -> tuple[Trouble, ...]:
    """Return what must be mended before it can be kept. Empty lines are no trouble."""
    found = []
    for place, each in enumerate(told):
        if each.empty:
            continue
        day = read_day(each.day)
        if not each.to.strip():
            found.append(Trouble(place, "to", "facts.report.to.missing"))
        if day is None:
            found.append(Trouble(place, "day", "envelope.field.day.error"))
        elif day > today:
            found.append(Trouble(place, "day", "envelope.field.day.future"))
    return tuple(found)


def facts_from(
    kept: CaseFacts,
    story: str,
    incident: int,
    flags: tuple[int, ...],
    people: tuple[dict[str, str], ...],
    case_fields: dict[str, str],
    told: tuple[Told, ...],
) -> CaseFacts:
    """Return what was typed as facts. There must be no trouble with ``told``."""
    reports = tuple(
        ReportMade(each.to.strip(), day.isoformat(), each.number.strip(), each.note.strip())
        for each in told
        if not each.empty and (day := read_day(each.day)) is not None
    )
    return msgspec.structs.replace(
        kept,
        story=story.strip(),
        incident=INCIDENT_ORDER[incident],
        flags=tuple(FLAG_ORDER[each] for each in flags),
        people=tuple(PersonOfInterest(**_stripped(each)) for each in people),
        reports=reports,
        **_stripped(case_fields),
    )


def _stripped(fields: dict[str, str]) -> dict[str, str]:
    return {name: value.strip() for name, value in fields.items()}
