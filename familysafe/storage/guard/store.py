"""The guard's store: people, rules, usage, grants, requests, audit.

Values go in and out, never rows. ``change()`` commits whole or not at all; who changes something
writes its audit row in the same transaction, and no trigger lets an audit row be changed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.engine import Engine

from familysafe.core.errors import EnvironmentFault
from familysafe.storage.durable import sync_folder
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

    A file that was emptied, or taken away without its journal, is a damaged store and no new one:
    nobody is to lose what was kept without a word. Threads may share the store: transactions
    follow one another. Raises EnvironmentFault("store.…").
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "guard.db"
        self._turn = threading.RLock()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._path.exists():
                _make(self._path)
            elif not self._path.stat().st_size:
                raise EnvironmentFault("store.damaged", path=str(self._path))
        except OSError as error:
            full = error.errno in {errno.ENOSPC, errno.EDQUOT}
            code = "store.full" if full else "store.unwritable"
            raise EnvironmentFault(code, path=str(self._path)) from error
        self._engine = _opened(self._path, self._path)

    @contextlib.contextmanager
    def change(self) -> Iterator[Unit]:
        """Yield a unit whose changes are on disk when the block ends without an error."""
        with self._turn, blamed(self._path), self._engine.begin() as connection:
            yield Unit(connection)

    def close(self) -> None:
        """Give the file back."""
        with self._turn:
            self._engine.dispose()


def _opened(path: Path, named: Path) -> Engine:
    """Open a file and bring it up; faults speak of ``named``."""
    engine = make_engine(path)
    try:
        with blamed(named):
            bring_up(engine, named)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _make(path: Path) -> None:
    """Make an empty store: beside its place, and there only when it is whole."""
    if path.with_name(f"{path.name}-wal").exists():
        raise EnvironmentFault("store.damaged", path=str(path))
    new = path.with_name(f"{path.name}.new")
    parts = [new, *(new.with_name(f"{new.name}-{part}") for part in ("wal", "shm", "journal"))]
    for each in parts:
        each.unlink(missing_ok=True)
    try:
        os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _opened(new, path).dispose()  # the last connection puts the journal into the file
        new.replace(path)
        sync_folder(path.parent)
    finally:
        for each in parts:
            each.unlink(missing_ok=True)
