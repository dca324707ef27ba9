"""Addresses of Unix sockets in folders with long names.

The kernel takes 107 bytes for the name of a socket (``man 7 unix``). A longer one is reached
through the folder's descriptor, ``/proc/self/fd/N/name``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MOST = 107


@contextmanager
def address(path: Path) -> Iterator[str]:
    """Give a name for ``path`` that fits, valid inside the block."""
    if len(os.fsencode(path)) <= MOST:
        yield str(path)
        return
    if sys.platform != "linux":
        message = f"too long for the name of a socket: {path}"
        raise OSError(message)
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)
