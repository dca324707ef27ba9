"""Reading a folder that nobody vouches for: no link is followed, every size is bounded."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import msgspec

from familysafe.evidence.model import Problem
from familysafe.evidence.verification import What, is_path

MOST_FILES = 50_000
DEEPEST = 4
MOST_TEXT = 64 * 1024 * 1024
"""A list, a log or another file that is read whole is never larger; what is, is not read."""

CHUNK = 1024 * 1024


class Found(msgspec.Struct):
    """What lies in a folder: paths (forward slashes) of ordinary files, and what is wrong."""

    files: list[str]
    problems: list[Problem]


class Digests(msgspec.Struct, frozen=True):
    """Both hashes of a file, as hex digits."""

    sha256: str
    sha512: str


def walk(root: Path) -> Found:
    """List a folder; what cannot belong to a package is a problem and is not opened."""
    found = Found([], [])
    pending = [("", 0)]
    while pending:
        prefix, depth = pending.pop()
        for entry in _entries(root, prefix, found):
            path = prefix + entry.name
            if len(found.files) + len(found.problems) > MOST_FILES:
                found.problems.append(Problem(shown(prefix or "."), What.SIZE))
                return found
            if not is_path(path):
                found.problems.append(Problem(shown(path), What.NAME))
            elif entry.is_symlink():
                found.problems.append(Problem(path, What.LINK))
            elif entry.is_dir(follow_symlinks=False) and depth < DEEPEST:
                pending.append((path + "/", depth + 1))
            elif entry.is_file(follow_symlinks=False):
                found.files.append(path)
            else:
                found.problems.append(Problem(path, What.LINK))
    found.files.sort()
    return found


def _entries(root: Path, prefix: str, found: Found) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(root / prefix) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        found.problems.append(Problem(shown(prefix or "."), What.UNREADABLE))
        return []
    if prefix and not listed:
        found.problems.append(Problem(shown(prefix), What.UNEXPECTED))
    return listed


def shown(path: str) -> str:
    """Write a hostile name so that it can be read and does nothing."""
    return path.encode("ascii", "backslashreplace").decode("ascii")[:200]


def read(root: Path, path: str, most: int = MOST_TEXT) -> bytes | Problem:
    """Return a whole file, or the problem that kept it from being read."""
    try:
        with _File(root / path) as file:
            if os.fstat(file.fileno()).st_size > most:
                return Problem(path, What.SIZE)
            content = file.read(most + 1)
    except OSError:
        return Problem(path, What.UNREADABLE)
    return Problem(path, What.SIZE) if len(content) > most else content


def digests(root: Path, path: str) -> Digests | Problem:
    """Hash a file, a chunk at a time."""
    sha256, sha512 = hashlib.sha256(), hashlib.sha512()
    try:
        with _File(root / path) as file:
            for chunk in _chunks(file):
                sha256.update(chunk)
                sha512.update(chunk)
    except OSError:
        return Problem(path, What.UNREADABLE)
    return Digests(sha256.hexdigest(), sha512.hexdigest())


class _File:
    """An ordinary file, opened without following a link and without waiting for a pipe."""

    def __init__(self, path: Path) -> None:
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        self._handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
        if not stat.S_ISREG(os.fstat(self._handle).st_mode):
            os.close(self._handle)
            message = f"{path} is no ordinary file"
            raise OSError(message)
        self._file = os.fdopen(self._handle, "rb", buffering=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def fileno(self) -> int:
        return self._handle

    def read(self, most: int) -> bytes:
        parts = []
        left = most
        while left > 0 and (part := self._file.read(min(left, CHUNK))):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)


def _chunks(file: _File) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk
