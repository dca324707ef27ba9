"""Whom to call and what to do first, as the page "Get help now" shows it."""

from __future__ import annotations

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.model import Helplines
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import Reader, ShownHelpline, day_written, helplines


class Contact(msgspec.Struct, frozen=True):
    """Someone to call or write to; ``number`` is large, ``seen`` says where we have it from."""

    id: str
    number: str
    name: str
    purpose: str
    note: str
    seen: str
    web: str
    spoken: str


class HelpState(msgspec.Struct, frozen=True):
    """All that stands below the tiles: numbers, pages to write to, and what to do."""

    numbers: tuple[Contact, ...]
    pages: tuple[Contact, ...]
    first_words: tuple[str, ...]
    advice: tuple[str, ...]
    checked: str


def help_state(lines: Helplines, reader: Reader) -> HelpState:
    """Return what the page shows for the reader's country."""
    texts = reader.texts
    found = contacts(lines, reader)
    return HelpState(
        numbers=tuple(each for each in found if each.number),
        pages=tuple(each for each in found if not each.number),
        first_words=(
            texts("help.first.thanks"),
            texts("help.first.believe"),
            texts("help.first.together"),
        ),
        advice=reader.facts(lines.advice),
        checked=texts("guide.reviewed", day=day_written(lines.review.reviewed.isoformat(), texts)),
    )


def contacts(lines: Helplines, reader: Reader) -> tuple[Contact, ...]:
    """Return everybody to call or write to, in the order of the file."""
    return tuple(_contact(line, reader.texts) for line in helplines(lines, reader))


def _contact(line: ShownHelpline, texts: Texts) -> Contact:
    notes = [line.hours]
    if line.free:
        notes.append(texts("help.free"))
    return Contact(
        id=line.id,
        number=line.phone,
        name=line.name,
        purpose=line.purpose,
        note=sentences(texts, notes),
        seen=texts(
            "helplines.seen",
            publisher=line.source.publisher,
            day=day_written(line.source.date, texts),
        ),
        web=line.web,
        spoken=f"{line.name}, {line.phone or line.web}",
    )
