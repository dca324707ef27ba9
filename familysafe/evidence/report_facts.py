"""What a report says of the case itself: what happened, who it is about, who was told already."""

from __future__ import annotations

from collections.abc import Iterable

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import Block, Facts, Heading, Paragraph, Space, Table, Words
from familysafe.evidence.facts import CaseFacts, Flag, Incident, PersonOfInterest
from familysafe.evidence.report_parts import app_name, column, fact

INCIDENTS = {
    Incident.GROOMING: "facts.incident.grooming",
    Incident.SEXTORTION: "facts.incident.sextortion",
    Incident.PICTURE_SHARED: "facts.incident.picture_shared",
    Incident.THREATS: "facts.incident.threats",
    Incident.BULLYING: "facts.incident.bullying",
    Incident.MEETING: "facts.incident.meeting",
    Incident.FRAUD: "facts.incident.fraud",
    Incident.ACCOUNT: "facts.incident.account",
    Incident.OTHER: "facts.incident.other",
}

FLAGS = {
    Flag.DANGER_NOW: "facts.flag.danger_now",
    Flag.THREATS: "facts.flag.threats",
    Flag.MONEY: "facts.flag.money",
    Flag.MEETING_PLANNED: "facts.flag.meeting_planned",
    Flag.PICTURES_ASKED: "facts.flag.pictures_asked",
    Flag.PICTURES_SENT: "facts.flag.pictures_sent",
    Flag.STILL_WRITING: "facts.flag.still_writing",
    Flag.KNOWN_IN_LIFE: "facts.flag.known_in_life",
}


def story(facts: CaseFacts, voice: Bilingual) -> tuple[Block, ...]:
    """Return the kind of thing it was, what an officer looks for first, and the family's words."""
    incident = INCIDENTS.get(facts.incident)
    flags = "\n".join(_twice(voice, FLAGS[each]) for each in facts.flags)
    rows = _known(
        voice,
        (
            ("facts.incident", _twice(voice, incident) if incident else ""),
            ("facts.flags", flags),
        ),
    )
    told = [Paragraph(line) for line in facts.story.splitlines() if line.strip()]
    return (*([rows] if rows else []), *told)


def people(facts: CaseFacts, voice: Bilingual) -> tuple[Block, ...]:
    """Return each person of interest with all that names them."""
    blocks: list[Block] = []
    for number, person in enumerate(facts.people, 1):
        rows = _known(voice, _person(person))
        if rows is not None:
            name = voice.texts("facts.person", n=number)
            heading = Heading(text=name, beside=voice.beside("facts.person", n=number), level=2)
            blocks += [heading, rows, Space(2)]
    return tuple(blocks)


def _person(person: PersonOfInterest) -> Iterable[tuple[str, Words]]:
    return (
        ("report.sender", person.name),
        ("report.app", app_name(person.app)),
        ("report.handle", person.handle),
        ("report.user_id", person.user_id),
        ("report.link", person.url),
        ("facts.phone", person.phone),
        ("facts.email", person.email),
        ("facts.payment", person.payment),
        ("facts.known", person.known),
    )


def device(facts: CaseFacts, voice: Bilingual) -> tuple[Block, ...]:
    """Return on which device it happened, and where that lies now."""
    rows = _known(
        voice,
        (
            ("facts.child_account", facts.child_account),
            ("facts.device", facts.device),
            ("facts.kept_at", facts.kept_at),
        ),
    )
    return () if rows is None else (rows,)


def reports(facts: CaseFacts, voice: Bilingual) -> tuple[Block, ...]:
    """Return who was told already."""
    if not facts.reports:
        return ()
    heading = Heading(text=voice.texts("facts.reports"), beside=voice.beside("facts.reports"))
    columns = (
        column(voice, "facts.report.to", 3.0),
        column(voice, "facts.report.day", 1.6),
        column(voice, "facts.report.number", 2.0),
        column(voice, "report.note", 3.4),
    )
    rows = tuple((each.to, each.day, each.number, each.note) for each in facts.reports)
    return (heading, Table(columns=columns, rows=rows))


def _known(voice: Bilingual, rows: Iterable[tuple[str, Words]]) -> Facts | None:
    found = tuple(fact(voice, id_, value) for id_, value in rows if value)
    return Facts(found) if found else None


def _twice(voice: Bilingual, id_: str) -> str:
    first, second = voice.texts(id_), voice.beside(id_)
    return first if not second or first == second else f"{first} \u2013 {second}"
