"""Opening files which somebody else chose: links, folders, pipes and devices are refused.

The file is opened first and looked at through the handle, so that what was looked at is what is
read, whatever happens to the name meanwhile.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from familysafe.core.errors import EnvironmentFault, InputError

FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
"""O_NONBLOCK, so that opening a pipe without a writer returns; no effect on regular files."""


def open_regular(untrusted: Path) -> BinaryIO:
    """Open a regular file that is not empty, for reading.

    Raises InputError("file.missing" | "file.link" | "file.folder" | "file.special" | "file.empty")
    or EnvironmentFault("file.unreadable").
    """
    name = untrusted.name
    try:
        if untrusted.is_symlink():  # where O_NOFOLLOW is not known
            raise InputError("file.link", name=name)
        handle = os.open(untrusted, FLAGS)
    except FileNotFoundError:
        raise InputError("file.missing", name=name) from None
    except OSError as error:
        raise _refusal(error, untrusted) from error
    try:
        _require_regular(os.fstat(handle), name)
    except InputError:
        os.close(handle)
        raise
    return os.fdopen(handle, "rb", buffering=0)


def _refusal(error: OSError, untrusted: Path) -> InputError | EnvironmentFault:
    if error.errno in {errno.ELOOP, errno.EMLINK}:
        return InputError("file.link", name=untrusted.name)
    if error.errno in {errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL}:
        return InputError("file.missing", name=untrusted.name)
    if error.errno == errno.ENXIO:  # a socket
        return InputError("file.special", name=untrusted.name)
    if untrusted.is_dir():  # Windows does not open folders
        return InputError("file.folder", name=untrusted.name)
    return EnvironmentFault("file.unreadable", name=untrusted.name)


def _require_regular(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise InputError("file.folder", name=name)
    if not stat.S_ISREG(found.st_mode):
        raise InputError("file.special", name=name)
    if found.st_size == 0:
        raise InputError("file.empty", name=name)


def read_bounded(untrusted: Path, most: int) -> bytes:
    """Return a whole small file; InputError("file.large") if it has more than ``most`` bytes."""
    with open_regular(untrusted) as file:
        parts, left = [], most + 1
        while left and (part := file.read(left)):
            parts.append(part)
            left -= len(part)
    if not left:
        raise InputError("file.large", name=untrusted.name, most=most)
    return b"".join(parts)
