"""One guard for one folder: a lock that the kernel gives back even after a crash."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, RefusedError


class GuardLock:
    """Held from being made until the process ends.

    Raises RefusedError ``guard.second`` where another guard holds it.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / "lock"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise EnvironmentFault("store.unwritable", path=str(path)) from error
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            raise RefusedError("guard.second", path=str(folder)) from error

    def close(self) -> None:
        """Give it back."""
        os.close(self._file)


def _take(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
