"""PINs are kept as Argon2id, as ``argon2`` itself reads it."""

from __future__ import annotations

import argon2
import pytest

from familysafe.crypto import pin
from familysafe.crypto.pin import PinVault


def test_the_cost_is_what_the_documentation_says() -> None:
    kept = PinVault().hash("2580")
    cost = argon2.extract_parameters(kept)

    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert (cost.salt_len, cost.hash_len) == (16, 32)
    assert argon2.PasswordHasher().verify(kept, "2580")


def test_only_the_same_secret_matches_and_no_two_hashes_are_alike() -> None:
    vault = PinVault(pin.CHEAPEST)
    kept = vault.hash("២៥៨០")

    assert vault.matches(kept, "២៥៨០")
    assert not vault.matches(kept, "2580")
    assert not vault.matches(kept, "")
    assert kept != vault.hash("២៥៨០")


@pytest.mark.parametrize(
    "kept", ["", "2580", "$argon2id$v=19$m=8,t=1,p=1$AAAA", "$argon2id$", "$argon2id$ស"]
)
def test_a_damaged_hash_matches_nothing(kept: str) -> None:
    assert not PinVault(pin.CHEAPEST).matches(kept, "2580")
