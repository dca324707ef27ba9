"""Writing the custody log: within the transaction of the change itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from familysafe.core.clock import Clock
from familysafe.evidence import custody
from familysafe.evidence.model import CustodyRow
from familysafe.evidence.vault import VaultCrypto, VaultKeys
from familysafe.storage.vault.records import last_row, to_json
from familysafe.storage.vault.schema import custody as table


@dataclass(frozen=True)
class CustodyLog:
    """Appends rows for ``actor``, signed with the vault's key."""

    crypto: VaultCrypto
    keys: VaultKeys
    clock: Clock
    actor: str

    def append(
        self,
        connection: Connection,
        chain: str,
        action: str,
        details: Mapping[str, str | int],
        item: str = "",
    ) -> CustodyRow:
        """Append one row to ``chain`` in the transaction that ``connection`` is in."""
        said = custody.record(self.clock.now().utc, self.actor, action, item, details)
        row = custody.next_row(last_row(connection, chain), said, self.sign)
        connection.execute(
            table.insert().values(
                chain=chain,
                n=row.n,
                at=said["at"],
                actor=row.actor,
                action=row.action,
                item=row.item,
                details=to_json(row.details),
                previous=row.previous,
                hash=row.hash,
                signature=row.signature,
            )
        )
        return row

    def sign(self, message: bytes) -> bytes:
        """Sign with the vault's key."""
        return self.crypto.sign(self.keys.signing_key, message)

    def public_key(self) -> bytes:
        """Return the vault's public key."""
        return self.crypto.public_key(self.keys.signing_key)

    def holds(self, signature: bytes, message: bytes) -> bool:
        """Tell whether a signature is the vault's."""
        return self.crypto.signature_holds(signature, message, self.public_key())
