"""The custody log: who did what to which exhibit, in chains that cannot be changed unseen.

Each case has a chain of its own, so that its rows can be handed over without the others; what
happens to the vault itself (made, opened with a wrong passphrase, recovered) has the chain
``vault``. A row's hash covers its number, the hash before it and ``body``; its signature is Ed25519
over the 64 hex digits of the hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from familysafe.core.canonical import canonical
from familysafe.core.chain import GENESIS, link, link_hash
from familysafe.core.clock import stamp
from familysafe.evidence.model import CustodyRow, Exhibit, Problem

VAULT_CHAIN = "vault"
"""The chain of what happens to the vault itself; every other chain is named by its case."""


class Action(StrEnum):
    """What a row says. The packages add *package prepared* and *package sealed*."""

    VAULT_MADE = "vault made"
    UNLOCK_FAILED = "unlock failed"
    RECOVERED = "recovered with the sheet"
    PASSPHRASE_CHANGED = "passphrase changed"  # noqa: S105 - an action, no secret
    SLOT_ADDED = "slot added"
    SLOT_REMOVED = "slot removed"
    BACKED_UP = "backed up"
    RESTORED = "restored from a backup"
    CASE_MADE = "case made"
    CASE_RENAMED = "case renamed"
    CASE_DELETED = "case deleted"
    ITEM_ADDED = "item added"
    ITEM_DESCRIBED = "item described"
    ITEM_ERASED = "item erased"
    ITEM_VIEWED = "item viewed"
    ITEM_EXTRACTED = "item extracted"
    ITEM_LOCKED = "item locked"
    DETAILS_CHANGED = "details changed"
    FACTS_CHANGED = "facts changed"
    TRANSCRIPT_MADE = "transcript made"
    REDACTION_MADE = "redaction made"


Sign = Callable[[bytes], bytes]
"""Signs a message: 64 bytes of Ed25519."""

Holds = Callable[[bytes, bytes], bool]
"""Tells whether a signature (first) over a message (second) fits the vault's key."""


def record(
    at: datetime, actor: str, action: str, item: str, details: Mapping[str, str | int]
) -> dict[str, object]:
    """Return what a row says, as the JSON object whose canonical bytes the hash covers."""
    return {
        "action": action,
        "actor": actor,
        "at": stamp(at),
        "details": dict(details),
        "item": item,
    }


def body(row: CustodyRow) -> bytes:
    """Return the canonical bytes that a row's hash covers, besides number and previous hash."""
    return canonical(record(row.at, row.actor, row.action, row.item, row.details))


def next_row(previous: CustodyRow | None, said: dict[str, object], sign: Sign) -> CustodyRow:
    """Append what ``record`` gave behind ``previous`` (None begins a chain)."""
    number = previous.n + 1 if previous else 1
    made = link(number, previous.hash if previous else GENESIS, said)
    return msgspec.convert(
        {
            **said,
            "n": number,
            "previous": made.previous,
            "hash": made.hash,
            "signature": sign(made.hash.encode()).hex(),
        },
        CustodyRow,
    )


def problems(chain: str, rows: Iterable[CustodyRow], holds: Holds) -> tuple[Problem, ...]:
    """Return each row at which the chain or a signature does not hold."""
    found = []
    number, previous = 1, GENESIS
    for row in rows:
        where = f"custody:{chain}:{row.n}"
        fits = row.n == number and row.previous == previous
        if not fits or row.hash != link_hash(row.n, row.previous, body(row)):
            found.append(Problem(where, "chain"))
        if not holds(_unhex(row.signature), row.hash.encode()):
            found.append(Problem(where, "signature"))
        number, previous = row.n + 1, row.hash
    return tuple(found)


def head(heads: Mapping[str, str]) -> str:
    """Return one hash for the last rows of all chains (chain to hash)."""
    return hashlib.sha256(canonical(dict(heads))).hexdigest()


def record_hash(exhibit: Exhibit) -> str:
    """Return the SHA-256 of all that is known about an exhibit, as its custody rows name it."""
    return hashlib.sha256(canonical(msgspec.to_builtins(exhibit))).hexdigest()


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
