"""One file that holds a whole vault, and the vault that is made from it again.

The file is a zip archive without compression: ``backup.json`` (what it is), ``keys/<slot>.age`` as
they lie in the vault, and ``vault.age``: a tar archive of the rest, encrypted to the vault's own
key, so that not even the number of items is seen. ``docs/formats/vault.md`` says how to open it
with ``unzip``, ``age`` and ``tar``. All work here is done in a worker and knows no database.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from familysafe.core.errors import CheckError, EnvironmentFault, InputError
from familysafe.evidence.vault import OpenSource, Tell, VaultCrypto
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault.intake import BLOCK_BYTES, SPARE_BYTES
from familysafe.storage.vault.layout import FirstFile, Layout, fault_in, new_file
from familysafe.storage.vault.slots import LARGEST_SLOT

FORMAT = "familysafe-backup"
VERSION = 1
HEAD, REST = "backup.json", "vault.age"
MOST_SLOTS = 100
LARGEST_HEAD = 64 * 1024
KEY_NAME = re.compile(r"keys/([^/\\.]{1,40})\.age")
REST_NAME = re.compile(r"vault\.json|index\.db|items/[0-9A-Za-z]{1,40}\.age")


class Head(msgspec.Struct, frozen=True):
    """``backup.json``: of which vault it is (``id`` as in ``vault.json``) and when it was made."""

    format: str
    version: int
    vault: str
    created: str


class BackUpJob(msgspec.Struct, frozen=True):
    """Write the vault in ``layout`` into ``target``; ``identity`` is the vault's own."""

    crypto: VaultCrypto
    layout: Layout
    head: Head
    identity: str
    target: Path


class RestoreJob(msgspec.Struct, frozen=True):
    """Unpack ``backup`` into the empty folder ``folder``, all but its keys."""

    crypto: VaultCrypto
    open_source: OpenSource
    backup: Path
    identity: str
    folder: Path


class Contents(msgspec.Struct, frozen=True):
    """What can be read of a backup without a passphrase: the slots by name."""

    head: Head
    slots: dict[str, bytes]


class _Tar:
    """The bytes of a tar archive of ``files`` (name and path), hashed as they pass."""

    def __init__(self, files: list[tuple[str, Path]], tell: Tell) -> None:
        self._blocks = self._all(files)
        self._block, self._at = b"", 0
        self._tell, self._done = tell, 0
        self.hash = hashlib.sha256()

    @staticmethod
    def _all(files: list[tuple[str, Path]]) -> Iterator[bytes]:
        for name, path in files:
            with path.open("rb") as file:
                info = tarfile.TarInfo(name)
                info.size, info.mode = os.fstat(file.fileno()).st_size, 0o600
                yield info.tobuf(tarfile.PAX_FORMAT)
                left = info.size
                while left and (block := file.read(min(BLOCK_BYTES, left))):
                    left -= len(block)
                    yield block
                if left:
                    raise CheckError("backup.damaged", name=name)
                yield bytes(-info.size % tarfile.BLOCKSIZE)
        yield bytes(2 * tarfile.BLOCKSIZE)

    def read(self, size: int = -1, /) -> bytes:
        while self._at == len(self._block):
            block = next(self._blocks, None)
            if block is None:
                return b""
            self._block, self._at = block, 0
            self.hash.update(block)
            self._done += len(block)
            self._tell(self._done)
        upto = len(self._block) if size < 0 else self._at + size
        part = self._block[self._at : upto]
        self._at += len(part)
        return part


class _Into:
    """Passes what is decrypted on to a hash and, if there is one, a file."""

    def __init__(self, target: BinaryIO | None, tell: Tell, before: int = 0) -> None:
        self._target, self._tell, self._done = target, tell, before
        self._told = before
        self.hash = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        self.hash.update(data)
        if self._target is not None:
            self._target.write(data)
        self._done += len(data)
        if self._done - self._told >= BLOCK_BYTES:
            self._told = self._done
            self._tell(self._done)
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""


def total_bytes(layout: Layout) -> int:
    """Return how much is read and read back, for showing progress."""
    return 2 * sum(path.stat().st_size for _, path in _files(layout))


def _files(layout: Layout) -> list[tuple[str, Path]]:
    items = sorted(layout.items.glob("*.age"))
    rest = [(f"items/{path.name}", path) for path in items]
    return [("vault.json", layout.first), ("index.db", layout.index), *rest]


def write(job: BackUpJob, tell: Tell) -> int:
    """Write the file whole, read it back, and return its size in bytes.

    Raises EnvironmentFault("backup.disk_full" | "backup.unwritable"), CheckError("backup.damaged").
    After any error nothing of it is left. ``index.db`` must be at rest, without a log beside it.
    """
    files = _files(job.layout)
    size = sum(path.stat().st_size for _, path in files)
    partial = job.target.with_name(f".{job.target.name}.partial")
    try:
        if shutil.disk_usage(partial.parent).free < size + SPARE_BYTES:
            raise EnvironmentFault("backup.disk_full", path=str(job.target.parent))
        with new_file(partial) as file:
            written = _write(job, files, file, tell)
            os.fsync(file.fileno())
        _read_back(job, partial, written, size, tell)
        partial.rename(job.target)
        sync_folder(job.target.parent)
        return job.target.stat().st_size
    except OSError as error:
        raise fault_in("backup", error, job.target) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def _write(
    job: BackUpJob, files: list[tuple[str, Path]], file: BinaryIO, tell: Tell
) -> dict[str, str]:
    """Fill the archive; return the SHA-256 of each part as it was before it was encrypted."""
    tar = _Tar(files, tell)
    plain = {HEAD: msgspec.json.encode(job.head) + b"\n"}
    plain |= {f"keys/{path.name}": path.read_bytes() for path in job.layout.keys.glob("*.age")}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(plain.items()):
            archive.writestr(name, content)
        with archive.open(REST, "w", force_zip64=True) as sink:
            job.crypto.encrypt(tar, sink, job.crypto.recipient(job.identity))
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in plain.items()}
    return {**hashes, REST: tar.hash.hexdigest()}


def _read_back(
    job: BackUpJob, partial: Path, written: dict[str, str], before: int, tell: Tell
) -> None:
    with partial.open("rb") as file, _archive(file, job.target.name) as archive:
        for name, expected in written.items():
            with archive.open(name) as part:
                if name == REST:
                    into = _Into(None, tell, before)
                    job.crypto.decrypt(part, into, job.identity)
                    found = into.hash.hexdigest()
                else:
                    found = hashlib.sha256(part.read()).hexdigest()
            if found != expected:
                raise CheckError("backup.damaged", name=job.target.name)


@contextlib.contextmanager
def _archive(file: BinaryIO, name: str) -> Iterator[zipfile.ZipFile]:
    """Open the archive; whatever does not fit is CheckError("backup.damaged")."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError, KeyError) as error:
        raise CheckError("backup.damaged", name=name) from error
    except CheckError as error:
        raise CheckError("backup.damaged", name=name) from error


def read_contents(open_source: OpenSource, backup: Path) -> Contents:
    """Read what a backup says of itself, bounded.

    Raises InputError("backup.form") for another file, CheckError("backup.damaged"),
    EnvironmentFault("backup.newer"), and what ``open_source`` raises.
    """
    with open_source(backup) as file:
        if not zipfile.is_zipfile(file):
            raise InputError("backup.form", name=backup.name)
        file.seek(0)
        with _archive(file, backup.name) as archive:
            sizes = {info.filename: info.file_size for info in archive.infolist()}
            keys = [name for name in sizes if KEY_NAME.fullmatch(name)]
            if not {HEAD, REST} <= set(sizes) or sizes[HEAD] > LARGEST_HEAD:
                raise InputError("backup.form", name=backup.name)
            if set(sizes) != {HEAD, REST, *keys} or not 0 < len(keys) <= MOST_SLOTS:
                raise InputError("backup.form", name=backup.name)
            head = _head(archive.read(HEAD), backup.name)
            if any(sizes[name] > LARGEST_SLOT for name in keys):
                raise InputError("backup.form", name=backup.name)
            return Contents(head, {name[5:-4]: archive.read(name) for name in keys})


def _head(content: bytes, name: str) -> Head:
    try:
        head = msgspec.json.decode(content, type=Head)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError("backup.form", name=name) from error
    if head.format != FORMAT or head.version < 1:
        raise InputError("backup.form", name=name)
    if head.version > VERSION:
        raise EnvironmentFault("backup.newer", name=name)
    return head


def unpack(job: RestoreJob, tell: Tell) -> None:
    """Decrypt and unpack all but the keys into ``job.folder``; see ``read_contents`` for faults."""
    packed = job.folder / "rest.partial"
    size = job.backup.stat().st_size
    if shutil.disk_usage(job.folder).free < 2 * size + SPARE_BYTES:
        raise EnvironmentFault("vault.disk_full", path=str(job.folder.parent))
    with (
        job.open_source(job.backup) as file,
        _archive(file, job.backup.name) as archive,
        archive.open(REST) as part,
        new_file(packed) as target,
    ):
        job.crypto.decrypt(part, _Into(target, tell), job.identity)
    try:
        with tarfile.open(packed, "r:") as tar:
            for member in tar:
                _unpack_one(tar, member, job)
    except tarfile.TarError as error:
        raise CheckError("backup.damaged", name=job.backup.name) from error
    packed.unlink()


def _unpack_one(tar: tarfile.TarFile, member: tarfile.TarInfo, job: RestoreJob) -> None:
    """Write one member, if it is a file that a vault has: nothing leaves the folder."""
    source = tar.extractfile(member) if member.isreg() else None
    if source is None or not REST_NAME.fullmatch(member.name):
        raise CheckError("backup.damaged", name=job.backup.name)
    place = job.folder / member.name
    place.parent.mkdir(mode=0o700, exist_ok=True)
    with source, new_file(place) as target:
        while block := source.read(BLOCK_BYTES):
            view = memoryview(block)
            while view:
                view = view[target.write(view) :]
        os.fsync(target.fileno())


def head_of(first: FirstFile, created: str) -> Head:
    """Return what a backup of this vault says of itself."""
    return Head(FORMAT, VERSION, first.id, created)
