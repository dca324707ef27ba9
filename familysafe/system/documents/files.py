"""A finished document on disk: whole or not at all, and never over another file."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, Fault, InputError

PRIVATE = 0o600
"""Sheets and reports are for the one who made them."""


def save_pdf(pdf: bytes, target: Path, *, overwrite: bool = False) -> Path:
    """Write a document, readable by its owner alone; returns ``target``.

    Raises InputError("document.exists"), InputError("document.no_folder"),
    EnvironmentFault("document.disk_full") or EnvironmentFault("document.unwritable"); then
    nothing of it is left.
    """
    if target.is_dir() or (target.exists() and not overwrite):
        raise InputError("document.exists", path=str(target))
    if not target.parent.is_dir():
        raise InputError("document.no_folder", path=str(target.parent))
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(6)}")
    try:
        _write(unfinished, pdf)
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise fault_of(error, target) from error
    sync_folder(target.parent)
    return target


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def fault_of(error: OSError, path: Path) -> Fault:
    """Turn an error of writing into a fault that says what to do."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return EnvironmentFault("document.disk_full", path=str(path.parent))
    return EnvironmentFault("document.unwritable", path=str(path))


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
