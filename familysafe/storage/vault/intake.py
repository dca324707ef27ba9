"""The work on bytes of items. It is called in a worker process and knows no database.

``seal_file`` is the first half of intake: look at the space, read the source once while hashing
and encrypting it into a file with a temporary name, sync it, read it back, decrypt and hash again.
The second half (rename, sync the folder, one transaction) is the vault's.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import queue
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, NoReturn, Self

import msgspec

from familysafe.core.errors import CheckError, EnvironmentFault, InputError
from familysafe.evidence.vault import OpenSource, Source, Tell, VaultCrypto
from familysafe.storage.vault.layout import disk_fault, new_file

BLOCK_BYTES = 1024 * 1024
HEAD_BYTES = 4096
SPARE_BYTES = 64 * 1024 * 1024
SPARE_SHARE = 1.05
SYNC_BYTES = 32 * 1024 * 1024
DATA_SYNC = getattr(os, "fdatasync", os.fsync)
"""Windows and macOS have no other than ``fsync``."""


class SealJob(msgspec.Struct, frozen=True):
    """Take a file in: read ``source``, write ``target``, for ``identity``."""

    crypto: VaultCrypto
    open_source: OpenSource
    source: Path
    target: Path
    identity: str
    spare: int = SPARE_BYTES


class Sealed(msgspec.Struct, frozen=True):
    """What was read. ``head`` are the first bytes; ``modified`` is seconds since 1970 or None."""

    size: int
    sha256: str
    sha512: str
    head: bytes
    modified: float | None


class OpenJob(msgspec.Struct, frozen=True):
    """Decrypt ``item``; to ``target`` (a new file) or nowhere, comparing with the hashes.

    Without ``sha512`` it is not computed: to read back what was written a moment ago.
    """

    crypto: VaultCrypto
    item: Path
    identity: str
    sha256: str
    sha512: str = ""
    target: Path | None = None


class _Hash:
    """One hash of what passes, computed on a thread of its own.

    Hashing releases the interpreter's lock, encrypting holds it: so both run at once.
    """

    def __init__(self, name: str) -> None:
        self._digest = hashlib.new(name)
        self._blocks: queue.Queue[bytes | None] = queue.Queue(maxsize=4)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (block := self._blocks.get()) is not None:
            self._digest.update(block)

    def add(self, block: bytes) -> None:
        self._blocks.put(block)

    def stop(self) -> str:
        """Wait for the last block; return the hash as hex digits."""
        if self._thread.is_alive():
            self._blocks.put(None)
            self._thread.join()
        return self._digest.hexdigest()


class Hashes:
    """The hashes of those ``names`` of what passes."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._hashes = {name: _Hash(name) for name in names}

    def add(self, block: bytes) -> None:
        """Hash ``block`` after those before it."""
        for each in self._hashes.values():
            each.add(block)

    def finish(self) -> dict[str, str]:
        """Wait for the last block; return them by name as hex digits."""
        return {name: each.stop() for name, each in self._hashes.items()}


@contextlib.contextmanager
def _hashes(names: tuple[str, ...]) -> Iterator[Hashes]:
    hashes = Hashes(names)
    try:
        yield hashes
    finally:
        hashes.finish()


class _Reading:
    """Reads in large blocks, hands them out as asked for, and hashes on the way."""

    def __init__(self, source: Source, hashes: Hashes, tell: Tell) -> None:
        self._source, self._hashes, self._tell = source, hashes, tell
        self._block, self._at = b"", 0
        self.done = 0
        self.head = b""

    def read(self, size: int = -1) -> bytes:
        if self._at == len(self._block):
            self._block, self._at = self._source.read(BLOCK_BYTES), 0
            if not self._block:
                return b""
            if len(self.head) < HEAD_BYTES:
                self.head = (self.head + self._block)[:HEAD_BYTES]
            self._hashes.add(self._block)
            self.done += len(self._block)
            self._tell(self.done)
        upto = len(self._block) if size < 0 else self._at + size
        part = self._block[self._at : upto]
        self._at += len(part)
        return part


class _Checking:
    """Takes decrypted bytes, hashes them and passes them on to a file, if there is one."""

    def __init__(self, target: BinaryIO | None, hashes: Hashes, tell: Tell, before: int) -> None:
        self._target, self._hashes, self._tell = target, hashes, tell
        self._block = bytearray()
        self._done = before

    def write(self, data: bytes) -> int:
        self._block += data
        if len(self._block) >= BLOCK_BYTES:
            self.flush()
        return len(data)

    def flush(self) -> None:
        if not self._block:
            return
        block, self._block = bytes(self._block), bytearray()
        self._hashes.add(block)
        if self._target is not None:
            write_all(self._target, block)
        self._done += len(block)
        self._tell(self._done)


class _Writing:
    """Passes writes on to an unbuffered file, all of them.

    The disk begins early, on a thread, so that little is left to wait for at the end.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._threads = ThreadPoolExecutor(1)
        self._syncing: Future[None] | None = None
        self._waiting = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown()

    def write(self, data: bytes) -> int:
        self._waiting += len(data)
        if self._waiting >= SYNC_BYTES and (self._syncing is None or self._syncing.done()):
            self._require_synced()
            self._syncing = self._threads.submit(DATA_SYNC, self._file.fileno())
            self._waiting = 0
        return write_all(self._file, data)

    def flush(self) -> None:
        """Nothing is kept back."""

    def _require_synced(self) -> None:
        """Raise what went wrong on the thread: the system says it once only."""
        if self._syncing is not None:
            self._syncing.result()

    def sync(self) -> None:
        """Return when all is on the disk."""
        self._require_synced()
        os.fsync(self._file.fileno())


def write_all(file: BinaryIO, data: bytes) -> int:
    """Write all of ``data``: an unbuffered file may take less at once."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]
    return len(data)


def seal_file(job: SealJob, tell: Tell) -> Sealed:
    """Do the first half of intake; after any error nothing is left of ``target``.

    Raises InputError ("file.missing" and its like, "evidence.changed") and EnvironmentFault
    ("vault.disk_full", "file.unreadable").
    """
    with job.open_source(job.source) as source:
        before = os.fstat(source.fileno())
        _require_room(job.target, before.st_size, job.spare)
        careful = _Careful(source, job.source.name, before.st_size)
        sealed = _sealed(job, careful, tell)
        after = os.fstat(source.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or (
        sealed.size != before.st_size
    ):
        job.target.unlink(missing_ok=True)
        raise InputError("evidence.changed", name=job.source.name)
    return msgspec.structs.replace(sealed, modified=before.st_mtime)


def seal_bytes(crypto: VaultCrypto, content: bytes, target: Path, identity: str) -> Sealed:
    """Take in what is in memory already; like ``seal_file``."""
    import io

    _require_room(target, len(content), SPARE_BYTES)
    job = SealJob(crypto, _nothing, target, target, identity)
    return _sealed(job, io.BytesIO(content), lambda _: None)


def _nothing(path: Path) -> BinaryIO:
    raise InputError("file.missing", name=path.name)


class _Careful:
    """Says by name which file cannot be read any more, or has more than ``most`` bytes by now.

    So reading ends, however fast somebody writes.
    """

    def __init__(self, source: BinaryIO, name: str, most: int) -> None:
        self._source, self._name, self._left = source, name, most

    def read(self, size: int = -1) -> bytes:
        try:
            block = self._source.read(size)
        except OSError as error:
            raise EnvironmentFault("file.unreadable", name=self._name) from error
        self._left -= len(block)
        if self._left < 0:
            raise InputError("evidence.changed", name=self._name)
        return block


class Item:
    """An encrypted file which may lie on a failing drive: CheckError("seal.unreadable")."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int = -1, /) -> bytes:
        """Read on."""
        try:
            return self._file.read(size)
        except OSError as error:
            raise CheckError("seal.unreadable") from error


def _require_room(target: Path, size: int, spare: int) -> None:
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError as error:
        raise disk_fault(error, target) from error
    if free < size * SPARE_SHARE + spare:
        raise EnvironmentFault("vault.disk_full", path=str(target.parent.parent))


def _sealed(job: SealJob, source: Source, tell: Tell) -> Sealed:
    try:
        sealed = _encrypted(job, source, tell)
        again = OpenJob(job.crypto, job.target, job.identity, sealed.sha256)
        open_item(again, tell, before=sealed.size)
    except OSError as error:
        with contextlib.suppress(OSError):
            job.target.unlink()
        raise disk_fault(error, job.target) from error
    except BaseException:
        with contextlib.suppress(OSError):
            job.target.unlink()
        raise
    return sealed


def _encrypted(job: SealJob, source: Source, tell: Tell) -> Sealed:
    with (
        _hashes(("sha256", "sha512")) as hashes,
        new_file(job.target) as target,
        _Writing(target) as writing,
    ):
        reading = _Reading(source, hashes, tell)
        job.crypto.encrypt(reading, writing, job.crypto.recipient(job.identity))
        writing.sync()
        found = hashes.finish()
    return Sealed(reading.done, found["sha256"], found["sha512"], reading.head, None)


def open_item(job: OpenJob, tell: Tell, before: int = 0) -> None:
    """Decrypt an item and compare it.

    CheckError("seal.broken" | "seal.missing" | "seal.unreadable") if anything differs.

    With ``target`` the bytes are written to a new file and synced; it is gone after any error.
    """
    expected = {"sha256": job.sha256} | ({"sha512": job.sha512} if job.sha512 else {})
    try:
        with contextlib.ExitStack() as stack:
            item = stack.enter_context(opened(job.item))
            target = stack.enter_context(new_file(job.target)) if job.target else None
            hashes = stack.enter_context(_hashes(tuple(expected)))
            checking = _Checking(target, hashes, tell, before)
            job.crypto.decrypt(Item(item), checking, job.identity)
            checking.flush()
            if target is not None:
                os.fsync(target.fileno())
            found = hashes.finish()
        if found != expected:
            _broken()
    except BaseException:
        if job.target is not None:
            with contextlib.suppress(OSError):
                job.target.unlink()
        raise


def _broken() -> NoReturn:
    raise CheckError("seal.broken")


def opened(path: Path) -> BinaryIO:
    """Open an item's file; CheckError("seal.missing")."""
    try:
        return path.open("rb", buffering=BLOCK_BYTES)
    except OSError as error:
        raise CheckError("seal.missing") from error


def extract_item(job: OpenJob, tell: Tell) -> None:
    """Write an item to its target, in a worker."""
    try:
        open_item(job, tell)
    except OSError as error:
        raise disk_fault(error, job.target or job.item) from error
