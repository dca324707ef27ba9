"""Ed25519 signatures with keys as 64 hex digits."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def sign(signing_key: str, message: bytes) -> bytes:
    """Sign ``message``: 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing_key)).sign(message)


def public_key(signing_key: str) -> bytes:
    """Return the 32 raw bytes of the public key."""
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing_key)).public_key()
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def holds(signature: bytes, message: bytes, public: bytes) -> bool:
    """Tell whether a signature fits; False for one of another length too."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
