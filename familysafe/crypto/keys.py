"""The keys of a vault, and all that is done with them: the adapter of ``VaultCrypto``."""

from __future__ import annotations

import os
from dataclasses import dataclass

from familysafe.crypto import age, signing
from familysafe.evidence.vault import Sink, Source, VaultKeys

KEYS_VERSION = 1
KEY_BYTES = 32


@dataclass(frozen=True)
class AgeCrypto:
    """Keys from the system's randomness, files of age, Ed25519.

    ``work_factor`` is the logarithm of scrypt's N for new passphrase files.
    """

    work_factor: int = age.WORK_FACTOR

    def new_keys(self) -> VaultKeys:
        """Make the keys of a new vault."""
        return VaultKeys(
            version=KEYS_VERSION,
            identity=age.new_identity(),
            database_key=os.urandom(KEY_BYTES).hex(),
            signing_key=os.urandom(KEY_BYTES).hex(),
        )

    def new_identity(self) -> str:
        """Make an age X25519 identity."""
        return age.new_identity()

    def recipient(self, identity: str) -> str:
        """Return its public half."""
        return age.recipient(identity)

    def encrypt(self, source: Source, sink: Sink, recipient: str) -> None:
        """Write an age file."""
        age.encrypt(source, sink, recipient)

    def decrypt(self, source: Source, sink: Sink, identity: str) -> None:
        """Read an age file."""
        age.decrypt(source, sink, identity)

    def seal(self, content: bytes, recipient: str) -> bytes:
        """Return a small age file."""
        return age.seal(content, recipient)

    def unseal(self, sealed: bytes, identity: str) -> bytes | None:
        """Open a small age file."""
        return age.unseal(sealed, identity)

    def wrap(self, content: bytes, passphrase: str) -> bytes:
        """Return a small age file which a passphrase opens."""
        return age.wrap(content, passphrase, self.work_factor)

    def unwrap(self, sealed: bytes, passphrase: str) -> bytes | None:
        """Open it."""
        return age.unwrap(sealed, passphrase)

    def sign(self, signing_key: str, message: bytes) -> bytes:
        """Sign with Ed25519."""
        return signing.sign(signing_key, message)

    def public_key(self, signing_key: str) -> bytes:
        """Return the public key."""
        return signing.public_key(signing_key)

    def signature_holds(self, signature: bytes, message: bytes, public_key: bytes) -> bool:
        """Tell whether a signature fits."""
        return signing.holds(signature, message, public_key)
