"""Where everything of a vault lies, and its first file.

``docs/formats/vault.md`` describes it for those who open a vault without this program.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.storage.durable import sync_folder

FORMAT = "familysafe-vault"
VERSION = 1
"""The newest version of the folder that this program reads."""

LARGEST_FIRST_FILE = 64 * 1024


class FirstFile(msgspec.Struct, frozen=True):
    """``vault.json``, which anybody may read: the public halves of the keys.

    ``recipient`` is the age key to which things are sealed without unlocking, ``signer`` the
    Ed25519 public key in hex.
    """

    format: str
    version: int
    id: str
    created: str
    recipient: str
    signer: str


class _Version(msgspec.Struct, frozen=True):
    format: str
    version: int


class Layout(msgspec.Struct, frozen=True):
    """The paths of one vault."""

    root: Path

    @property
    def first(self) -> Path:
        """The first file."""
        return self.root / "vault.json"

    @property
    def index(self) -> Path:
        """The SQLCipher database."""
        return self.root / "index.db"

    @property
    def keys(self) -> Path:
        """The folder of slots."""
        return self.root / "keys"

    @property
    def items(self) -> Path:
        """The folder of encrypted items."""
        return self.root / "items"

    @property
    def attempts(self) -> Path:
        """The folder of failed unlocks."""
        return self.root / "attempts"

    @property
    def lock(self) -> Path:
        """The file that one program at a time has locked."""
        return self.root / "lock"

    def slot(self, name: str) -> Path:
        """Where the keys lie for one guardian, or for the recovery sheet."""
        return self.keys / f"{name}.age"

    def item(self, item: str) -> Path:
        """Where an item lies."""
        return self.items / f"{item}.age"

    def unfinished(self, item: str) -> Path:
        """Where it is written first."""
        return self.items / f"{item}.partial"


def read_first(layout: Layout) -> FirstFile:
    """Read ``vault.json``.

    Raises InputError("vault.none"), EnvironmentFault("vault.newer" | "vault.damaged").
    """
    try:
        with layout.first.open("rb") as file:
            content = file.read(LARGEST_FIRST_FILE)
    except FileNotFoundError:
        if layout.index.exists() or layout.keys.is_dir():
            raise EnvironmentFault("vault.damaged", path=str(layout.first)) from None
        raise InputError("vault.none") from None
    except OSError as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.first)) from error
    try:
        known = msgspec.json.decode(content, type=_Version)
        if known.format == FORMAT and known.version > VERSION:
            raise EnvironmentFault("vault.newer", path=str(layout.root))
        first = msgspec.json.decode(content, type=FirstFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.first)) from error
    if first.format != FORMAT or first.version < 1:
        raise EnvironmentFault("vault.damaged", path=str(layout.first))
    return first


def write_whole(path: Path, content: bytes) -> None:
    """Write a private file whole or not at all, replacing what was there."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.partial")
    try:
        with new_file(temporary) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise disk_fault(error, path) from error


def new_file(path: Path) -> BinaryIO:
    """Make a file that is not there yet, for this user alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)


def disk_fault(error: OSError, path: Path) -> EnvironmentFault:
    """Turn an error of writing into the vault into a fault that says what to do."""
    return fault_in("vault", error, path)


def fault_in(store: str, error: OSError, path: Path) -> EnvironmentFault:
    """Do the same for another ``store``: ``<store>.disk_full`` or ``<store>.unwritable``."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return EnvironmentFault(f"{store}.disk_full", path=str(path.parent))
    return EnvironmentFault(f"{store}.unwritable", path=str(path.parent))


@contextlib.contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Yield a folder that becomes ``target`` in the end, or is removed."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise disk_fault(error, target) from error
    try:
        yield folder
        if target.is_dir():
            target.rmdir()  # an empty one; rename does not replace folders on Windows
        folder.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise disk_fault(error, target) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
