"""Read what a pack holds: versioned, strict, and never half."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from familysafe.core.errors import CheckError
from familysafe.guidance.cards import CARD_SCHEMA, Card
from familysafe.guidance.lessons import LESSON_SCHEMA, Lesson
from familysafe.guidance.model import APP_SCHEMA, HELPLINES_SCHEMA, AppGuide, Helplines, Value

LARGEST_FILE = 512 * 1024
File = TypeVar("File", bound=Value)


class Content(msgspec.Struct, frozen=True):
    """A pack in memory: guides by name, helplines by country, cards, lessons."""

    guides: tuple[AppGuide, ...]
    helplines: tuple[Helplines, ...]
    cards: tuple[Card, ...] = ()
    lessons: tuple[Lesson, ...] = ()

    def guide(self, id_: str) -> AppGuide | None:
        """Return the guide with this id."""
        return next((each for each in self.guides if each.id == id_), None)

    def helplines_of(self, country: str) -> Helplines | None:
        """Return the numbers of a country."""
        return next((each for each in self.helplines if each.country == country), None)

    def card(self, id_: str) -> Card | None:
        """Return the card with this id."""
        return next((each for each in self.cards if each.id == id_), None)

    def lesson(self, id_: str) -> Lesson | None:
        """Return the lesson with this id."""
        return next((each for each in self.lessons if each.id == id_), None)


class _Head(msgspec.Struct, frozen=True):
    schema: str


def decode_app(untrusted: bytes, where: str) -> AppGuide:
    """Read an app's file.

    Raises CheckError("pack.too_large", "pack.newer" or "pack.unreadable") which name ``where``.
    """
    return _decoded(untrusted, AppGuide, APP_SCHEMA, where)


def decode_helplines(untrusted: bytes, where: str) -> Helplines:
    """Read a country's file; faults as in ``decode_app``."""
    return _decoded(untrusted, Helplines, HELPLINES_SCHEMA, where)


def decode_card(untrusted: bytes, where: str) -> Card:
    """Read a card's file; faults as in ``decode_app``."""
    return _decoded(untrusted, Card, CARD_SCHEMA, where)


def decode_lesson(untrusted: bytes, where: str) -> Lesson:
    """Read a lesson's file; faults as in ``decode_app``."""
    return _decoded(untrusted, Lesson, LESSON_SCHEMA, where)


def _decoded(untrusted: bytes, kind: type[File], schema: str, where: str) -> File:
    _require_schema(untrusted, schema, where)
    try:
        return msgspec.json.decode(untrusted, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CheckError("pack.unreadable", where=where, why=str(error)) from error


def _require_schema(untrusted: bytes, schema: str, where: str) -> None:
    if len(untrusted) > LARGEST_FILE:
        raise CheckError("pack.too_large", where=where)
    try:
        head = msgspec.json.decode(untrusted, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CheckError("pack.unreadable", where=where, why=str(error)) from error
    name, _, version = schema.partition("/")
    given, _, number = head.schema.partition("/")
    if given == name and number.isdigit() and int(number) > int(version):
        raise CheckError("pack.newer", where=where, schema=head.schema)
    if head.schema != schema:
        raise CheckError("pack.unreadable", where=where, why=head.schema[:60])
