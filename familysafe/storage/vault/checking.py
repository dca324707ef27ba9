"""``vault verify``: what is there against what the custody log says."""

from __future__ import annotations

from collections.abc import Iterable

from familysafe.core.errors import CheckError
from familysafe.evidence import custody
from familysafe.evidence.custody import Action
from familysafe.evidence.model import CustodyRow, Exhibit, Problem
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import Stage, VaultCheck
from familysafe.storage.vault import intake, records
from familysafe.storage.vault.intake import OpenJob
from familysafe.storage.vault.session import Session

ADDED = {Action.ITEM_ADDED, Action.ITEM_DESCRIBED}
KNOWN = {*ADDED, Action.DETAILS_CHANGED}


def against_log(
    exhibits: Iterable[Exhibit], chains: dict[str, tuple[CustodyRow, ...]]
) -> tuple[Problem, ...]:
    """Compare exhibits with the rows about them: each was added once and is as it was said to be.

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
    found += [Problem(f"items/{item}", "lost") for item in sorted(added)]
    return tuple(found)


class Checking:
    """Reads a whole unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self, progress: Progress) -> VaultCheck:
        """Read everything again and compare; say also what was read."""
        with self._session.alone() as index:
            pages = index.damaged_pages()
            with self._session.look() as connection:
                exhibits = records.exhibits_of(connection)
                secrets = records.secrets_of(connection)
                chains = {
                    name: records.chain_rows(connection, name)
                    for name in records.chains(connection)
                }
        found = [Problem("index.db", "damaged")] if pages else []
        found += self._public_problems()
        for name, rows in chains.items():
            found += custody.problems(name, rows, self._session.log.holds)
        found += against_log(exhibits, chains)
        found += self._item_problems(exhibits, secrets, progress)
        heads = {name: rows[-1].hash for name, rows in chains.items()}
        checked = len(exhibits) + sum(map(len, chains.values()))
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
                what = "missing" if fault.code == "seal.missing" else "changed"
                found.append(Problem(f"items/{each.id}", what))
        known = {self._session.layout.item(item).name for item in secrets}
        found += [
            Problem(f"items/{path.name}", "unexpected")
            for path in sorted(self._session.layout.items.iterdir())
            if path.name not in known
        ]
        return found
