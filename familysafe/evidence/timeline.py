"""What happened when, from what the exhibits say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from familysafe.core.errors import InputError
from familysafe.evidence.model import Event, Exhibit

LATEST = datetime.max.replace(tzinfo=UTC)


def timeline(exhibits: Iterable[Exhibit]) -> tuple[Event, ...]:
    """Return an event for each exhibit whose time is known, in order of time.

    The text is the note, else the name.
    """
    found = []
    for each in exhibits:
        said = each.described or each.details
        if said.received_at:
            found.append(Event(said.received_at, said.note or each.name, each.id))
    return tuple(sorted(found, key=lambda event: _moment(event.at)))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return LATEST
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def require_time(text: str) -> str:
    """Return ``text`` if it is empty or ISO 8601, else InputError("evidence.time")."""
    if text:
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise InputError("evidence.time", given=text[:40]) from None
    return text
