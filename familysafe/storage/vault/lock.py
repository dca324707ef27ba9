"""One program at a time: a second copy is told so instead of writing into the same vault.

The system takes the lock away when the process ends, however it ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from familysafe.core.errors import EnvironmentFault


class FolderLock:
    """Held from making until ``release``; EnvironmentFault("vault.in_use") if another has it."""

    def __init__(self, path: Path) -> None:
        try:
            self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise EnvironmentFault("vault.unwritable", path=str(path.parent)) from error
        try:
            _take(self._handle)
        except OSError as error:
            self.release()
            raise EnvironmentFault("vault.in_use") from error

    def release(self) -> None:
        """Let others in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _take(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
