"""Cases, exhibits and their custody, as values.

Moments are aware UTC; sizes are bytes; hashes are lower-case hex digits.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NewType

import msgspec

CaseId = NewType("CaseId", str)
ItemId = NewType("ItemId", str)


class Kind(StrEnum):
    """What an exhibit is."""

    FILE = "file"
    TRANSCRIPT = "transcript"
    DESCRIBED = "described"
    HASH_ONLY = "hash-only"


class Case(msgspec.Struct, frozen=True):
    """A case ("envelope" on a carer's screen). ``number`` counts up from 1."""

    id: CaseId
    number: int
    title: str
    child: str
    created: datetime
    exhibits: int


class ExhibitDetails(msgspec.Struct, frozen=True):
    """What the person says about an exhibit; every field may be empty.

    ``app`` is an app id of the guide or free text; ``sender`` how the person calls itself,
    ``handle`` the user name, ``user_id`` the number behind it, which stays when names change,
    ``received_at`` the moment as ISO 8601 wall time with offset or "".
    """

    app: str = ""
    sender: str = ""
    handle: str = ""
    url: str = ""
    received_at: str = ""
    note: str = ""
    user_id: str = ""


class DescribedRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is written down instead of a picture. ``content`` is one of CONTENT_KINDS.

    ``where`` is where on the device it is, ``seen_by`` who has seen it.
    """

    app: str
    content: str
    url: str = ""
    sender: str = ""
    handle: str = ""
    user_id: str = ""
    received_at: str = ""
    where: str = ""
    seen_by: str = ""
    note: str = ""


CONTENT_KINDS = (
    "picture-naked-minor",
    "picture-sexual-minor",
    "picture-drawn",
    "picture-computer-made",
    "video",
    "live-stream",
    "not-sure",
)


class Exhibit(msgspec.Struct, frozen=True):
    """One item of a case. ``number`` counts up within the case; ``stored`` is its ASCII name.

    Described records have size 0 and empty hashes of content. Since ``locked_at`` somebody thinks
    that it may show a minor sexually: it is neither shown nor handed over any more.
    """

    id: ItemId
    case: CaseId
    number: int
    kind: Kind
    name: str
    stored: str
    media_type: str
    size: int
    sha256: str
    sha512: str
    details: ExhibitDetails
    described: DescribedRecord | None
    modified_at: datetime | None
    imported_at: datetime
    derived_from: ItemId | None = None
    locked_at: datetime | None = None


class AddedFile(msgspec.Struct, frozen=True):
    """The outcome of an intake; ``duplicate_of`` names the exhibit with the same bytes."""

    exhibit: Exhibit
    duplicate_of: ItemId | None


class CustodyRow(msgspec.Struct, frozen=True):
    """One row of the custody log, signed. ``signature`` is Ed25519 over the hash, hex."""

    n: int
    at: datetime
    actor: str
    action: str
    item: str
    details: dict[str, str | int]
    previous: str
    hash: str
    signature: str


class Event(msgspec.Struct, frozen=True):
    """One line of "What happened when"; ``text`` is free text or an id of a text."""

    at: str
    text: str
    item: ItemId | None


class Problem(msgspec.Struct, frozen=True):
    """Something that does not fit any more: ``where`` names it, ``what`` is a code."""

    where: str
    what: str
