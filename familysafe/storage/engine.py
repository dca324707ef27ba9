"""The one place that opens a plain SQLite store.

With SQLAlchemy's default settings a migration that fails half-way leaves its tables behind without
a version, and foreign keys are off. So: no implicit transactions (``isolation_level=None``), an
explicit BEGIN IMMEDIATE, foreign keys on, WAL, and ``synchronous=FULL`` because audit rows are
written here.

Raises EnvironmentFault with ``store.full``, ``store.damaged``, ``store.busy`` or
``store.unwritable``; what the machine is not to blame for is a Defect.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import exc
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import StaticPool

from familysafe.core.errors import Defect, EnvironmentFault

SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
)
BUSY_SECONDS = 2.0

BLAME = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_READONLY: "store.unwritable",
    sqlite3.SQLITE_CANTOPEN: "store.unwritable",
    sqlite3.SQLITE_PERM: "store.unwritable",
    sqlite3.SQLITE_IOERR: "store.full",
}
"""Primary result codes for which a person or the machine can do something."""


def make_engine(path: Path) -> Engine:
    """Open ``path`` with one connection that any thread may use, one at a time."""

    def connect() -> Any:  # noqa: ANN401 - what SQLAlchemy wants
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            for setting in SETTINGS:
                connection.execute(setting).fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    engine = sqlalchemy.create_engine("sqlite+pysqlite://", creator=connect, poolclass=StaticPool)

    @sqlalchemy.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextlib.contextmanager
def blamed(path: Path) -> Iterator[None]:
    """Turn errors of SQLite into faults of the machine, or defects of ours."""
    try:
        yield
    except (exc.DatabaseError, sqlite3.DatabaseError) as error:
        cause = error.orig if isinstance(error, exc.DatabaseError) else error
        code = getattr(cause, "sqlite_errorcode", None)
        fault = None if code is None else BLAME.get(code & 0xFF)
        if fault is None:
            message = f"SQLite refused what the store asked for: {cause}"
            raise Defect(message) from error
        raise EnvironmentFault(fault, path=str(path)) from error
