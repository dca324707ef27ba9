"""PINs and recovery codes are kept as Argon2id hashes only (RFC 9106)."""

from __future__ import annotations

import argon2
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

PRODUCTION = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)
"""RFC 9106's second recommendation (64 MiB, three passes) with one lane."""

CHEAPEST = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""For tests only."""


class PinVault:
    """Hashes and checks with one cost."""

    def __init__(self, hasher: argon2.PasswordHasher = PRODUCTION) -> None:
        self._hasher = hasher

    def hash(self, secret: str) -> str:
        """Return a salted hash that names its own cost."""
        return self._hasher.hash(secret)

    def matches(self, kept: str, secret: str) -> bool:
        """Tell whether ``secret`` is what was hashed. A damaged hash matches nothing."""
        try:
            return self._hasher.verify(kept, secret)
        except (VerificationError, ValueError):  # ValueError: not the form of a hash
            return False
