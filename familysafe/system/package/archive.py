"""A package as one zip file that a password opens: AES-256 as 7-Zip and WinZip read it.

The list of names in such a file is not encrypted. So the package inside has neutral names, and its
folder is called by the number of the case alone.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from pathlib import Path
from typing import Any

import msgspec

from familysafe.core.errors import CheckError, EnvironmentFault, InputError, RefusedError
from familysafe.evidence.ports import Progress
from familysafe.system.documents.files import sync_folder
from familysafe.system.package.folder import walk

BLOCK_BYTES = 1024 * 1024
SPARE_BYTES = 32 * 1024 * 1024
WRITING, READING = "package.progress.archive", "package.progress.check"


class Archive(msgspec.Struct, frozen=True):
    """A file that was made: ``size`` in bytes, ``sha256`` of it as it lies there."""

    path: Path
    size: int
    sha256: str


def beside(package: Path) -> Path:
    """Return where the archive of a package's folder lies."""
    return package.with_name(f"{package.name}.zip")


def make_archive(
    package: Path, target: Path, number: str, password: str, progress: Progress
) -> Archive:
    """Write ``package`` into the new file ``target`` and read it back.

    Inside, all lies in the folder ``number``. Raises InputError("package.exists"),
    EnvironmentFault("package.disk_full" | "package.unwritable"), RefusedError("package.cancelled"),
    CheckError("package.check_failed"). After any Fault nothing of it is left.
    """
    if os.path.lexists(target):
        raise InputError("package.exists", path=str(target))
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
    work = _Work(package, number, password, progress)
    try:
        if shutil.disk_usage(target.parent).free < work.total + SPARE_BYTES:
            raise EnvironmentFault("package.disk_full", path=str(target.parent))
        work.write(partial)
        work.read_back(partial)
        partial.rename(target)
        sync_folder(target.parent)
        with target.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Archive(target, target.stat().st_size, digest)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        code = "package.disk_full" if full else "package.unwritable"
        raise EnvironmentFault(code, path=str(target.parent)) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


class _Work:
    def __init__(self, package: Path, number: str, password: str, progress: Progress) -> None:
        self._package, self._number, self._progress = package, number, progress
        self._password = password.encode()
        self._files = walk(package).files
        self.total = sum((package / each).stat().st_size for each in self._files)
        self._hashes: dict[str, str] = {}
        self._done = 0

    def write(self, partial: Path) -> None:
        import pyzipper

        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            with pyzipper.AESZipFile(
                file, "w", compression=pyzipper.ZIP_STORED, encryption=pyzipper.WZ_AES
            ) as archive:
                archive.setpassword(self._password)
                for each in self._files:
                    self._add(archive, each)
            file.flush()
            os.fsync(file.fileno())

    def _add(self, archive: Any, name: str) -> None:  # noqa: ANN401 - pyzipper has no types
        digest = hashlib.sha256()
        with (
            (self._package / name).open("rb") as source,
            archive.open(f"{self._number}/{name}", "w", force_zip64=True) as sink,
        ):
            while block := source.read(BLOCK_BYTES):
                digest.update(block)
                sink.write(block)
                self._step(len(block), WRITING)
        self._hashes[f"{self._number}/{name}"] = digest.hexdigest()

    def read_back(self, partial: Path) -> None:
        """Open it as an officer would: each file must be as it was."""
        import pyzipper

        self._done = 0
        with pyzipper.AESZipFile(partial) as archive:
            archive.setpassword(self._password)
            if sorted(archive.namelist()) != sorted(self._hashes):
                raise CheckError("package.check_failed", where=partial.name)
            for name, expected in self._hashes.items():
                if self._hash_in(archive, name) != expected:
                    raise CheckError("package.check_failed", where=name)

    def _hash_in(self, archive: Any, name: str) -> str:  # noqa: ANN401 - pyzipper has no types
        digest = hashlib.sha256()
        with archive.open(name) as part:
            while block := part.read(BLOCK_BYTES):
                digest.update(block)
                self._step(len(block), READING)
        return digest.hexdigest()

    def _step(self, size: int, what: str) -> None:
        self._done += size
        self._progress.tell(self._done, self.total, what)
        if self._progress.cancelled():
            raise RefusedError("package.cancelled")
