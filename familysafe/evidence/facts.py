"""What the family knows about a case beyond its exhibits: what happened, who, and who knows of it.

The fields are those that hotlines and police ask for (NCMEC's CyberTipline API, INHOPE's members,
and the European CASE ontology name the same). Each may be empty: nobody has to know everything
before anything can be kept.
"""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum

import msgspec

from familysafe.core.errors import InputError

LONGEST_STORY = 20_000
LONGEST_FIELD = 500
MOST_PEOPLE = 50
MOST_REPORTS = 100


class Incident(StrEnum):
    """What kind of thing happened."""

    UNSAID = ""
    GROOMING = "grooming"
    SEXTORTION = "sextortion"
    PICTURE_SHARED = "picture-shared"
    THREATS = "threats"
    BULLYING = "bullying"
    MEETING = "meeting"
    FRAUD = "fraud"
    ACCOUNT = "account-stolen"
    OTHER = "other"


class Flag(StrEnum):
    """What an officer looks for first."""

    DANGER_NOW = "danger-now"
    THREATS = "threats"
    MONEY = "money"
    MEETING_PLANNED = "meeting-planned"
    PICTURES_ASKED = "pictures-asked"
    PICTURES_SENT = "pictures-sent"
    STILL_WRITING = "still-writing"
    KNOWN_IN_LIFE = "known-in-life"


class PersonOfInterest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody the case is about, as seen on one app. Names change; ``user_id`` does not.

    ``app`` is an app id of the guide or free text, ``payment`` an account for money that was named,
    ``known`` what is known of the person outside of the app.
    """

    name: str = ""
    app: str = ""
    handle: str = ""
    user_id: str = ""
    url: str = ""
    phone: str = ""
    email: str = ""
    payment: str = ""
    known: str = ""


class ReportMade(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who was told already: ``day`` is an ISO date, ``number`` what they gave for it."""

    to: str
    day: str
    number: str = ""
    note: str = ""


class CaseFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it. ``device`` says which one it happened on, ``kept_at`` where that lies now."""

    story: str = ""
    incident: Incident = Incident.UNSAID
    flags: tuple[Flag, ...] = ()
    people: tuple[PersonOfInterest, ...] = ()
    child_role: str = ""
    child_account: str = ""
    device: str = ""
    kept_at: str = ""
    reports: tuple[ReportMade, ...] = ()


NOTHING_KNOWN = CaseFacts()


def facts_hash(kept: str) -> str:
    """Return the code by which the custody log names facts, kept as canonical JSON."""
    return hashlib.sha256(kept.encode()).hexdigest()


def require_good(facts: CaseFacts) -> CaseFacts:
    """Return the facts in order: no double flags, no empty people.

    Raises InputError("facts.long" | "facts.many" | "facts.day" | "facts.report").
    """
    if len(facts.story) > LONGEST_STORY:
        raise InputError("facts.long", most=LONGEST_STORY)
    if len(facts.people) > MOST_PEOPLE or len(facts.reports) > MOST_REPORTS:
        raise InputError("facts.many", most=MOST_PEOPLE)
    people = tuple(each for each in facts.people if each != PersonOfInterest())
    for person in people:
        _require_short(person)
    for report in facts.reports:
        _require_short(report)
    for short in (facts.child_role, facts.child_account, facts.device, facts.kept_at):
        _require_length(short)
    for report in facts.reports:
        _require_report(report)
    flags = tuple(flag for flag in Flag if flag in facts.flags)
    return msgspec.structs.replace(facts, flags=flags, people=people)


def _require_short(value: PersonOfInterest | ReportMade) -> None:
    for text in msgspec.structs.astuple(value):
        _require_length(text)


def _require_length(text: str) -> None:
    if len(text) > LONGEST_FIELD:
        raise InputError("facts.long", most=LONGEST_FIELD)


def _require_report(report: ReportMade) -> None:
    if not report.to.strip():
        raise InputError("facts.report")
    try:
        date.fromisoformat(report.day)
    except ValueError:
        raise InputError("facts.day", day=report.day) from None
