"""A chain of records in which each names the hash of the one before.

Any changed byte, removed, added or reordered record breaks it. Cutting the end off does not: the
last hash (the head) must be kept somewhere else too, such as on paper.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from familysafe.core.canonical import canonical

GENESIS = "0" * 64
"""What the first record names as the hash before it."""


class Link(msgspec.Struct, frozen=True):
    """One record: ``body`` is canonical JSON, the hashes are 64 lower-case hex digits."""

    n: int
    previous: str
    body: bytes
    hash: str


class Break(msgspec.Struct, frozen=True):
    """Where a chain does not hold; ``what`` is ``number``, ``previous`` or ``hash``."""

    n: int
    what: str


def link(n: int, previous: str, record: Mapping[str, Any]) -> Link:
    """Append ``record`` behind the link whose hash is ``previous``; numbers start with 1."""
    body = canonical(dict(record))
    return Link(n=n, previous=previous, body=body, hash=link_hash(n, previous, body))


def link_hash(n: int, previous: str, body: bytes) -> str:
    """SHA-256 over the number, the hash before and the body, separated by line feeds."""
    return hashlib.sha256(b"\n".join((str(n).encode(), previous.encode(), body))).hexdigest()


def first_break(links: Iterable[Link]) -> Break | None:
    """Return the first place at which the chain does not hold, or None."""
    expected, previous = 1, GENESIS
    for each in links:
        if each.n != expected:
            return Break(each.n, "number")
        if each.previous != previous:
            return Break(each.n, "previous")
        if each.hash != link_hash(each.n, each.previous, each.body):
            return Break(each.n, "hash")
        expected, previous = expected + 1, each.hash
    return None
