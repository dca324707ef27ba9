"""``vault verify``: what is there against what the custody log says."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy.engine import Connection

from familysafe.core.errors import CheckError, EnvironmentFault
from familysafe.evidence import custody
from familysafe.evidence.custody import Action
from familysafe.evidence.facts import facts_hash
from familysafe.evidence.model import CustodyRow, Exhibit, Problem
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import Stage, VaultCheck
from familysafe.storage.vault import intake, records
from familysafe.storage.vault.intake import OpenJob
from familysafe.storage.vault.session import Session

ADDED = {Action.ITEM_ADDED, Action.ITEM_DESCRIBED, Action.TRANSCRIPT_MADE, Action.REDACTION_MADE}
KNOWN = {*ADDED, Action.DETAILS_CHANGED, Action.ITEM_LOCKED}
WHAT_IS_WRONG = {
    "seal.missing": "missing",
    "seal.broken": "changed",
    "seal.unreadable": "unreadable",
}


def against_log(
    exhibits: Iterable[Exhibit],
    chains: dict[str, tuple[CustodyRow, ...]],
    unreadable: Iterable[str] = (),
) -> tuple[Problem, ...]:
    """Compare exhibits with the rows about them: each was added once and is as it was said to be.

    ``unreadable`` are the ids of exhibits that are there and cannot be read.

    Problems: ``unlogged`` (no row says that it was added), ``record`` (name, hashes or details are
    not those of its last row), ``lost`` (a row says that it was added, none that it was erased).
    """
    found = []
    said: dict[str, str | int] = {}
    added: set[str] = set()
    for rows in chains.values():
        for row in rows:
            if row.action in KNOWN:
                said[row.item] = row.details.get("record", "")
            if row.action in ADDED:
                added.add(row.item)
            elif row.action == Action.ITEM_ERASED:
                added.discard(row.item)
    for exhibit in exhibits:
        if exhibit.id not in added:
            found.append(Problem(f"items/{exhibit.id}", "unlogged"))
        elif said.get(exhibit.id) != custody.record_hash(exhibit):
            found.append(Problem(f"items/{exhibit.id}", "record"))
        added.discard(exhibit.id)
    for id_ in unreadable:
        found.append(Problem(f"items/{id_}", "record"))
        added.discard(id_)
    found += [Problem(f"items/{item}", "lost") for item in sorted(added)]
    return tuple(found)


class _Said(msgspec.Struct, frozen=True):
    """What the index says, read at one moment; what cannot be read, by name."""

    exhibits: tuple[Exhibit, ...]
    unreadable: tuple[str, ...]
    secrets: dict[str, str]
    chains: dict[str, tuple[CustodyRow, ...]]
    facts: dict[str, str]
    unreadable_rows: tuple[str, ...]


def _said(connection: Connection) -> _Said:
    exhibits, unreadable = records.exhibits_apart(connection)
    chains, rows = {}, []
    for name in records.chains(connection):
        chains[name], bad = records.chain_apart(connection, name)
        rows += [f"custody:{name}:{n}" for n in bad]
    secrets, facts = records.secrets_of(connection), records.facts_of(connection)
    return _Said(exhibits, unreadable, secrets, chains, facts, tuple(rows))


def facts_against_log(
    facts: dict[str, str], chains: dict[str, tuple[CustodyRow, ...]]
) -> tuple[Problem, ...]:
    """Compare what is known about each case (JSON by case) with its last row about that."""
    found = []
    for case, kept in facts.items():
        rows = [row for row in chains.get(case, ()) if row.action == Action.FACTS_CHANGED]
        said = rows[-1].details.get("is", "") if rows else facts_hash(records.NO_FACTS)
        if said != facts_hash(kept):
            found.append(Problem(f"cases/{case}", "record"))
    return tuple(found)


class Checking:
    """Reads a whole unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self, progress: Progress) -> VaultCheck:
        """Read everything again and compare; say also what was read."""
        with self._session.alone() as index:
            pages = index.damaged_pages()
            found = [Problem("index.db", "damaged")] if pages else []
            try:
                with self._session.look() as connection:
                    said = _said(connection)
            except EnvironmentFault:
                if not pages:
                    raise
                return VaultCheck(tuple(found), 0, "")
        found += self._public_problems()
        for name, rows in said.chains.items():
            found += custody.problems(name, rows, self._session.log.holds)
        found += [Problem(where, "chain") for where in said.unreadable_rows]
        found += facts_against_log(said.facts, said.chains)
        found += against_log(said.exhibits, said.chains, said.unreadable)
        found += self._item_problems(said.exhibits, said.secrets, progress)
        heads = {name: rows[-1].hash for name, rows in said.chains.items() if rows}
        checked = len(said.exhibits) + sum(map(len, said.chains.values()))
        return VaultCheck(tuple(found), checked, custody.head(heads))

    def _public_problems(self) -> list[Problem]:
        """Compare what is published with the keys it came from."""
        crypto = self._session.parts.crypto
        signer = crypto.public_key(self._session.keys.signing_key).hex()
        fits = (crypto.recipient(self._session.keys.identity), signer)
        if fits == (self._session.first.recipient, self._session.first.signer):
            return []
        return [Problem("vault.json", "public_key")]

    def _item_problems(
        self, exhibits: tuple[Exhibit, ...], secrets: dict[str, str], progress: Progress
    ) -> list[Problem]:
        found = []
        for each in exhibits:
            if each.id not in secrets:
                continue
            place = self._session.layout.item(each.id)
            job = OpenJob(
                self._session.parts.crypto, place, secrets[each.id], each.sha256, each.sha512
            )
            stage = Stage("evidence.progress.check", each.size)
            try:
                self._session.parts.workers.run(intake.open_item, job, stage, progress)
            except CheckError as fault:
                found.append(Problem(f"items/{each.id}", WHAT_IS_WRONG[fault.code]))
        known = {self._session.layout.item(item).name for item in secrets}
        found += [
            Problem(f"items/{path.name}", "unexpected")
            for path in sorted(self._session.layout.items.iterdir())
            if path.name not in known
        ]
        return found
