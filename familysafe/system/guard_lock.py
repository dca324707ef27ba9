"""One guard for one folder: a lock that the kernel gives back even after a crash."""

from __future__ import annotations

import fcntl
import os
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
            self._file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise EnvironmentFault("store.unwritable", path=str(path)) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            raise RefusedError("guard.second", path=str(folder)) from error

    def close(self) -> None:
        """Give it back."""
        os.close(self._file)
