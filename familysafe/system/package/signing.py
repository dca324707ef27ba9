"""Ed25519 signatures in the forms which ordinary programs check.

``openssl pkeyutl -verify -rawin`` takes the bare 64 bytes and a PEM key; ``ssh-keygen -Y verify``
takes an SSHSIG. Source of its layout: OpenSSH's PROTOCOL.sshsig, version 1.
"""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Callable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from familysafe.evidence.package import IDENTITY, NAMESPACE

ALGORITHM = b"ssh-ed25519"
MAGIC = b"SSHSIG"
VERSION = 1
HASH = b"sha512"
BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
END = b"-----END SSH SIGNATURE-----\n"
ARMOUR_WIDTH = 70
FINGERPRINT_PREFIX = "SHA256:"


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _key_blob(public_key: bytes) -> bytes:
    return _string(ALGORITHM) + _string(public_key)


def fingerprint(public_key: bytes) -> str:
    """Return the key's fingerprint as OpenSSH prints it: ``SHA256:`` and 43 signs."""
    digest = hashlib.sha256(_key_blob(public_key)).digest()
    return FINGERPRINT_PREFIX + base64.b64encode(digest).decode().rstrip("=")


def pem(public_key: bytes) -> bytes:
    """Return the key as SubjectPublicKeyInfo in PEM."""
    key = Ed25519PublicKey.from_public_bytes(public_key)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def key_from_pem(text: bytes) -> bytes | None:
    """Return the 32 raw bytes of an Ed25519 key, or None if it is none."""
    try:
        key = load_pem_public_key(text)
    except (ValueError, TypeError):
        return None
    if not isinstance(key, Ed25519PublicKey):
        return None
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def allowed_signers(public_key: bytes) -> bytes:
    """Return the line by which ``ssh-keygen -Y verify`` knows the key."""
    key = base64.b64encode(_key_blob(public_key))
    options = f'{IDENTITY} namespaces="{NAMESPACE}" '.encode()
    return options + ALGORITHM + b" " + key + b"\n"


def _signed_data(message: bytes) -> bytes:
    digest = hashlib.sha512(message).digest()
    return MAGIC + _string(NAMESPACE.encode()) + _string(b"") + _string(HASH) + _string(digest)


def ssh_signature(message: bytes, public_key: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return an SSHSIG over ``message``; ``sign`` gives 64 bytes of Ed25519."""
    return _armoured(public_key, sign(_signed_data(message)))


def _armoured(public_key: bytes, signature: bytes) -> bytes:
    blob = MAGIC + struct.pack(">I", VERSION) + _string(_key_blob(public_key))
    blob += _string(NAMESPACE.encode()) + _string(b"") + _string(HASH)
    blob += _string(_string(ALGORITHM) + _string(signature))
    text = base64.b64encode(blob)
    lines = [text[at : at + ARMOUR_WIDTH] for at in range(0, len(text), ARMOUR_WIDTH)]
    return BEGIN + b"\n".join(lines) + b"\n" + END


def ssh_signature_holds(armoured: bytes, message: bytes, public_key: bytes) -> bool:
    """Tell whether ``armoured`` is exactly the SSHSIG of ``public_key`` over ``message``.

    The form is compared byte by byte with the one that is written here, so that nothing can hide
    in it.
    """
    blob = _unarmoured(armoured)
    if blob is None or len(blob) < SIGNATURE_BYTES:
        return False
    signature = blob[-SIGNATURE_BYTES:]
    if armoured != _armoured(public_key, signature):
        return False
    return signature_holds(signature, _signed_data(message), public_key)


SIGNATURE_BYTES = 64


def _unarmoured(armoured: bytes) -> bytes | None:
    if not (armoured.startswith(BEGIN) and armoured.endswith(END)):
        return None
    try:
        return base64.b64decode(armoured[len(BEGIN) : -len(END)].replace(b"\n", b""), validate=True)
    except ValueError:
        return None


def signature_holds(signature: bytes, message: bytes, public_key: bytes) -> bool:
    """Tell whether an Ed25519 signature fits; False for one of another length too."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
