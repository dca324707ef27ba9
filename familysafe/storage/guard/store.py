"""The guard's store: people, rules, usage, grants, requests, audit.

Values go in and out, never rows. ``change()`` commits whole or not at all; who changes something
writes its audit row in the same transaction, and no trigger lets an audit row be changed.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from familysafe.storage.engine import blamed, make_engine
from familysafe.storage.guard.people import PeopleRecords
from familysafe.storage.guard.revisions import bring_up
from familysafe.storage.guard.time import TimeRecords


class Unit(PeopleRecords, TimeRecords):
    """What can be asked and changed within one transaction."""


def prepare(folder: Path) -> None:
    """Bring the store up in a process of its own, where the system can fork.

    Migrating takes 12 MB of libraries that the guard never needs again. What goes wrong is not said
    here: opening the store does the same once more and says it. Call it before any thread starts.
    """
    if not hasattr(os, "fork"):
        return
    pid = os.fork()
    if pid == 0:
        try:
            GuardStore(folder).close()
        finally:
            os._exit(0)
    os.waitpid(pid, 0)


class GuardStore:
    """Opens ``folder/guard.db``, making folder (0700) and file where they are missing.

    Threads may share it: transactions follow one another. Raises EnvironmentFault("store.…").
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "guard.db"
        self._turn = threading.RLock()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._path.exists():
                os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            from familysafe.core.errors import EnvironmentFault

            raise EnvironmentFault("store.unwritable", path=str(self._path)) from error
        self._engine = make_engine(self._path)
        try:
            with blamed(self._path):
                bring_up(self._engine, self._path)
        except BaseException:
            self._engine.dispose()
            raise

    @contextlib.contextmanager
    def change(self) -> Iterator[Unit]:
        """Yield a unit whose changes are on disk when the block ends without an error."""
        with self._turn, blamed(self._path), self._engine.begin() as connection:
            yield Unit(connection)

    def close(self) -> None:
        """Give the file back."""
        with self._turn:
            self._engine.dispose()
