"""The small file with a person's own choices."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

LARGEST = 64 * 1024


def read_choices(path: Path) -> bytes | None:
    """Return the file, or None where there is none that can be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError:
        return None


def write_choices(path: Path, content: bytes) -> bool:
    """Write the file whole or not at all; False where it cannot be written."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        return False
    return True
