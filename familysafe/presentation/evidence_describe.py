"""View-model of the described record: where a picture is, written down instead of the picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.model import CONTENT_KINDS, DescribedRecord
from familysafe.presentation.evidence_add import LONGEST_NOTE, plain, received_at
from familysafe.presentation.evidence_words import content_words


@dataclass(frozen=True)
class Written:
    """What stands in the fields, as it was typed. ``content`` is one of CONTENT_KINDS or ""."""

    content: str = ""
    app: str = ""
    url: str = ""
    sender: str = ""
    handle: str = ""
    user_id: str = ""
    day: str = ""
    clock: str = ""
    where: str = ""
    seen_by: str = ""
    note: str = ""


@dataclass(frozen=True)
class Described:
    """The record, or a sentence for each field that is missing or was not understood."""

    record: DescribedRecord | None
    content_error: str = ""
    app_error: str = ""
    day_error: str = ""
    clock_error: str = ""


def contents(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Return the list to choose from: (kind, words). No free words about what a picture shows."""
    return tuple((kind, content_words(texts, kind)) for kind in CONTENT_KINDS)


def describe(written: Written, now: datetime, zone: tzinfo, texts: Texts) -> Described:
    """Make the record; what it is and which app are needed, the rest may be unknown."""
    received, day_error, clock_error = received_at(written.day, written.clock, now, zone, texts)
    content_error = (
        "" if written.content in CONTENT_KINDS else texts("envelope.field.content.missing")
    )
    app_error = "" if plain(written.app) else texts("envelope.field.app.missing")
    if content_error or app_error or day_error or clock_error:
        return Described(None, content_error, app_error, day_error, clock_error)
    return Described(
        DescribedRecord(
            app=plain(written.app),
            content=written.content,
            url=plain(written.url),
            sender=plain(written.sender),
            handle=plain(written.handle),
            user_id=plain(written.user_id),
            received_at=received,
            where=plain(written.where),
            seen_by=plain(written.seen_by),
            note=without_breaks(written.note).strip()[:LONGEST_NOTE],
        )
    )
