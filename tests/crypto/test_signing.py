"""Ed25519 against RFC 8032's own numbers, ``openssl`` and ``ssh-keygen``."""

from __future__ import annotations

import base64
import os
import subprocess
from pathlib import Path

import pytest

from familysafe.crypto import signing
from familysafe.crypto.keys import AgeCrypto
from tests.conftest import needs

PKCS8 = "302e020100300506032b657004220420"
SPKI = "302a300506032b6570032100"
"""What stands before the 32 bytes in DER (RFC 8410)."""

RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
]
"""Section 7.1, tests 1 and 2: seed, public key, message, signature."""


@pytest.mark.parametrize(("seed", "public", "message", "signature"), RFC_8032)
def test_it_is_ed25519(seed: str, public: str, message: str, signature: str) -> None:
    assert signing.public_key(seed).hex() == public
    assert signing.sign(seed, bytes.fromhex(message)).hex() == signature
    assert signing.holds(bytes.fromhex(signature), bytes.fromhex(message), bytes.fromhex(public))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    needs("openssl")
    seed = AgeCrypto().new_keys().signing_key
    (tmp_path / "seed").write_text(seed)
    (tmp_path / "secret.der").write_bytes(bytes.fromhex(PKCS8 + seed))
    (tmp_path / "public.der").write_bytes(bytes.fromhex(SPKI) + signing.public_key(seed))
    (tmp_path / "message").write_bytes(os.urandom(200))
    return tmp_path


def openssl(folder: Path, *words: str) -> int:
    command = ("openssl", "pkeyutl", *words)
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def test_openssl_accepts_our_signature_and_not_that_of_another_message(folder: Path) -> None:
    seed = (folder / "seed").read_text()
    signature = signing.sign(seed, (folder / "message").read_bytes())
    (folder / "signature").write_bytes(signature)
    verify = ("-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", "public.der")
    files = ("-in", "message", "-sigfile", "signature")

    assert openssl(folder, *verify, *files) == 0
    (folder / "message").write_bytes(b"another message")
    assert openssl(folder, *verify, *files) != 0


def test_we_accept_the_signature_of_openssl(folder: Path) -> None:
    seed, message = (folder / "seed").read_text(), (folder / "message").read_bytes()
    key = ("-keyform", "DER", "-inkey", "secret.der")
    assert openssl(folder, "-sign", "-rawin", *key, "-in", "message", "-out", "signature") == 0

    signature = (folder / "signature").read_bytes()

    assert signature == signing.sign(seed, message)
    assert signing.holds(signature, message, signing.public_key(seed))
    assert not signing.holds(signature, message + b"x", signing.public_key(seed))


def test_ssh_keygen_accepts_our_signature(folder: Path) -> None:
    """The form is OpenSSH's PROTOCOL.sshsig; the package writes it, here it is built by hand."""
    needs("ssh-keygen")

    def field(content: bytes) -> bytes:
        return len(content).to_bytes(4, "big") + content

    seed, message = (folder / "seed").read_text(), (folder / "message").read_bytes()
    public = field(b"ssh-ed25519") + field(signing.public_key(seed))
    from hashlib import sha512

    parts = field(b"evidence") + field(b"") + field(b"sha512")
    signature = signing.sign(seed, b"SSHSIG" + parts + field(sha512(message).digest()))
    blob = b"SSHSIG" + (1).to_bytes(4, "big") + field(public) + parts
    blob += field(field(b"ssh-ed25519") + field(signature))
    armoured = base64.b64encode(blob).decode()
    (folder / "sig").write_text(
        "-----BEGIN SSH SIGNATURE-----\n"
        + "\n".join(armoured[at : at + 70] for at in range(0, len(armoured), 70))
        + "\n-----END SSH SIGNATURE-----\n"
    )
    line = f"vault ssh-ed25519 {base64.b64encode(public).decode()}\n"
    (folder / "allowed").write_text(line)
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "vault", "-n", "evidence"]
    command += ["-s", "sig"]

    def verified(content: bytes) -> int:
        done = subprocess.run(command, cwd=folder, input=content, capture_output=True, check=False)
        return done.returncode

    assert verified(message) == 0
    assert verified(message + b"x") != 0


@pytest.mark.parametrize(
    ("signature", "public"),
    [(b"", bytes(32)), (bytes(63), bytes(32)), (bytes(65), bytes(32)), (bytes(64), b"")],
)
def test_what_has_the_wrong_length_does_not_hold(signature: bytes, public: bytes) -> None:
    assert not signing.holds(signature, b"message", public)


def test_new_keys_are_of_the_form_that_the_format_describes_and_never_the_same() -> None:
    crypto = AgeCrypto(work_factor=4)
    made = [crypto.new_keys() for _ in range(20)]

    for keys in made:
        assert keys.version == 1
        assert crypto.recipient(keys.identity).startswith("age1")
        assert len(bytes.fromhex(keys.database_key)) == len(bytes.fromhex(keys.signing_key)) == 32
    secrets = {
        part for keys in made for part in (keys.identity, keys.database_key, keys.signing_key)
    }
    assert len(secrets) == 3 * len(made)
