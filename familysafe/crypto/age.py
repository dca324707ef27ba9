"""Files of age (age-encryption.org/v1), which the programs ``age`` and ``rage`` open too.

X25519 files come from ``pyrage``. Passphrase files are written here, because ``pyrage`` measures
the machine and takes five seconds and 1 GiB of memory for each; ``age`` itself uses the fixed work
factor 18 (256 MiB, about a second), and so do we. Reading them is ``pyrage``'s, which refuses an
excessive work factor. Source of the layout: C2SP, age.md.
"""

from __future__ import annotations

import base64
import hmac
import io
import os
from hashlib import sha256

import pyrage
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from familysafe.core.errors import CheckError, Defect, InputError
from familysafe.evidence.vault import Sink, Source

WORK_FACTOR = 18
"""The logarithm of scrypt's N, as in ``age`` 1.x."""

INTRO = b"age-encryption.org/v1"
SALT_BYTES = 16
FILE_KEY_BYTES = 16
NONCE_BYTES = 16
CHUNK_BYTES = 64 * 1024


def new_identity() -> str:
    """Make an X25519 identity."""
    return str(pyrage.x25519.Identity.generate())


def recipient(identity: str) -> str:
    """Return the public half of an identity; InputError("recovery.form") if it is none."""
    return str(_identity(identity).to_public())


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text.strip().upper())
    except pyrage.IdentityError:
        # the reason would quote the secret
        raise InputError("recovery.form") from None


class _Through:
    """Passes reads and writes on and keeps what they raise.

    pyrage turns it into text, and keeps silent about an error of the last write of all.
    """

    def __init__(self, source: Source, sink: Sink) -> None:
        self._source, self._sink = source, sink
        self.raised: BaseException | None = None

    def cause(self, error: BaseException) -> BaseException:
        """Return what was raised in the first place, if pyrage made ``error`` of it.

        Ctrl+C may come between two lines where nobody here can catch it.
        """
        if self.raised is None and str(error).startswith(KeyboardInterrupt.__name__):
            return KeyboardInterrupt()
        return self.raised or error

    def require_whole(self) -> None:
        """Raise what was raised and not passed on."""
        if self.raised is not None:
            raise self.raised

    def read(self, size: int = -1) -> bytes:
        try:
            return self._source.read(size)
        except BaseException as error:
            self.raised = error
            raise

    def write(self, data: bytes) -> int:
        try:
            return self._sink.write(data)
        except BaseException as error:
            self.raised = error
            raise

    def flush(self) -> None:
        try:
            self._sink.flush()
        except BaseException as error:
            self.raised = error
            raise


def encrypt(source: Source, sink: Sink, to: str) -> None:
    """Write an age file for the recipient ``to``."""
    through = _Through(source, sink)
    try:
        pyrage.encrypt_io(through, through, [pyrage.x25519.Recipient.from_str(to)])
    except BaseException as error:  # noqa: BLE001 - passed on as it was raised
        raise through.cause(error) from None
    through.require_whole()


def decrypt(source: Source, sink: Sink, identity: str) -> None:
    """Read an age file; CheckError("seal.broken") if it does not fit its seal."""
    through = _Through(source, sink)
    try:
        pyrage.decrypt_io(through, through, [_identity(identity)])
    except BaseException as error:
        cause = through.cause(error)
        ours = through.raised is not None or cause is not error
        if not ours and isinstance(error, pyrage.DecryptError | OSError):
            raise CheckError("seal.broken") from error  # OSError: a later part does not fit
        raise cause from None
    through.require_whole()


def seal(content: bytes, to: str) -> bytes:
    """Return a small age file."""
    sealed = io.BytesIO()
    encrypt(io.BytesIO(content), sealed, to)
    return sealed.getvalue()


def unseal(sealed: bytes, identity: str) -> bytes | None:
    """Return its content, or None if it is broken or for somebody else."""
    content = io.BytesIO()
    try:
        decrypt(io.BytesIO(sealed), content, identity)
    except CheckError:
        return None
    return content.getvalue()


def wrap(content: bytes, passphrase: str, work_factor: int = WORK_FACTOR) -> bytes:
    """Return an age file with one scrypt stanza and one chunk."""
    if len(content) > CHUNK_BYTES:
        message = "only what fits one chunk is locked with a passphrase"
        raise Defect(message)
    file_key = os.urandom(FILE_KEY_BYTES)
    salt = os.urandom(SALT_BYTES)
    key = Scrypt(salt=INTRO + b"/scrypt" + salt, length=32, n=1 << work_factor, r=8, p=1)
    wrapped = ChaCha20Poly1305(key.derive(passphrase.encode())).encrypt(bytes(12), file_key, None)
    header = b"%s\n-> scrypt %s %d\n%s\n---" % (INTRO, _b64(salt), work_factor, _b64(wrapped))
    mac = hmac.digest(_derive(file_key, b"", b"header"), header, sha256)
    nonce = os.urandom(NONCE_BYTES)
    payload = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
    last_chunk = bytes(11) + b"\x01"
    return header + b" %s\n" % _b64(mac) + nonce + payload.encrypt(last_chunk, content, None)


def unwrap(sealed: bytes, passphrase: str) -> bytes | None:
    """Return its content, or None if the passphrase is wrong or the file is broken."""
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
    except (pyrage.DecryptError, OSError):
        return None


def _derive(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(key)


def _b64(value: bytes) -> bytes:
    return base64.b64encode(value).rstrip(b"=")
