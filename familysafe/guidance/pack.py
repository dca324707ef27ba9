"""Read what a pack holds: versioned, strict, and never half."""

from __future__ import annotations

import msgspec

from familysafe.core.errors import CheckError
from familysafe.guidance.model import APP_SCHEMA, HELPLINES_SCHEMA, AppGuide, Helplines

LARGEST_FILE = 512 * 1024


class Content(msgspec.Struct, frozen=True):
    """A pack in memory: guides by name, helplines by country."""

    guides: tuple[AppGuide, ...]
    helplines: tuple[Helplines, ...]

    def guide(self, id_: str) -> AppGuide | None:
        """Return the guide with this id."""
        return next((each for each in self.guides if each.id == id_), None)

    def helplines_of(self, country: str) -> Helplines | None:
        """Return the numbers of a country."""
        return next((each for each in self.helplines if each.country == country), None)


class _Head(msgspec.Struct, frozen=True):
    schema: str


def decode_app(untrusted: bytes, where: str) -> AppGuide:
    """Read an app's file.

    Raises CheckError("pack.too_large", "pack.newer" or "pack.unreadable") which name ``where``.
    """
    _require_schema(untrusted, APP_SCHEMA, where)
    try:
        return msgspec.json.decode(untrusted, type=AppGuide)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CheckError("pack.unreadable", where=where, why=str(error)) from error


def decode_helplines(untrusted: bytes, where: str) -> Helplines:
    """Read a country's file; faults as in ``decode_app``."""
    _require_schema(untrusted, HELPLINES_SCHEMA, where)
    try:
        return msgspec.json.decode(untrusted, type=Helplines)
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
