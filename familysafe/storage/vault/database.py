"""``index.db``: SQLCipher 4 with a raw key; every change is one immediate transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import exc, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import StaticPool

from familysafe.core.errors import EnvironmentFault
from familysafe.storage.vault.layout import new_file
from familysafe.storage.vault.records import UnreadableError
from familysafe.storage.vault.schema import SCHEMA_VERSION, TRIGGERS, metadata

SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 2000",
)
"""WAL with FULL: a custody row that was committed survives a power cut."""


class Index:
    """The open database of a vault.

    ``new`` makes the file with its tables. Raises EnvironmentFault("vault.damaged" | "vault.newer"
    | "vault.disk_full"); what is damaged stays byte for byte as it is.
    It is used by one thread at a time; the vault sees to that.
    """

    def __init__(self, path: Path, database_key: str, *, new: bool = False) -> None:
        self._path = path
        if new:
            new_file(path).close()  # for this user alone; SQLite gives its WAL the same rights
        elif not _is_there(path):
            raise EnvironmentFault("vault.damaged", path=str(path))
        self._engine = _engine(path, database_key)
        try:
            if new:
                self._create()
            self._require_known()
        except BaseException:
            self.close()
            raise

    def _require_known(self) -> None:
        with self.look() as connection:
            version = connection.scalar(text("PRAGMA user_version")) or 0
        if version > SCHEMA_VERSION:
            raise EnvironmentFault("vault.newer", path=str(self._path.parent))
        if version < 1:
            raise EnvironmentFault("vault.damaged", path=str(self._path))

    def _create(self) -> None:
        with self.change() as connection:
            metadata.create_all(connection)
            for trigger in TRIGGERS:
                connection.execute(text(trigger))
            connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))

    @contextlib.contextmanager
    def change(self) -> Iterator[Connection]:
        """Yield a transaction which is committed whole at the end, or rolled back."""
        with self._explained(), self._engine.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def look(self) -> Iterator[Connection]:
        """Yield a connection for reading."""
        with self._explained(), self._engine.connect() as connection:
            yield connection

    def forget_erased(self) -> None:
        """Let no copy of what was erased stay in the write-ahead log."""
        with self.raw() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.fetchall()

    def damaged_pages(self) -> tuple[str, ...]:
        """Check the seal of every page and the structure; return what does not fit."""
        with self.raw() as cursor:
            found = [str(row[0]) for row in cursor.execute("PRAGMA cipher_integrity_check")]
            if not found:
                found = [str(row[0]) for row in cursor.execute("PRAGMA integrity_check(10)")]
        return tuple(each for each in found if each != "ok")

    @contextlib.contextmanager
    def raw(self) -> Iterator[Any]:
        """Yield a cursor outside of any transaction."""
        with self._explained():
            connection = self._engine.raw_connection()
            try:
                yield connection.cursor()
            finally:
                connection.close()

    def close(self) -> None:
        """Forget the key."""
        self._engine.dispose()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        import sqlcipher3.dbapi2 as sqlcipher

        try:
            yield
        except exc.IntegrityError:
            raise
        except UnreadableError as error:
            raise EnvironmentFault("vault.damaged", path=str(self._path)) from error
        except (exc.DatabaseError, sqlcipher.DatabaseError) as error:
            reason = str(getattr(error, "orig", error))
            if "disk is full" in reason or "disk I/O" in reason:
                raise EnvironmentFault("vault.disk_full", path=str(self._path.parent)) from error
            raise EnvironmentFault("vault.damaged", path=str(self._path)) from error


def _is_there(path: Path) -> bool:
    """Tell whether there is a file with a page: SQLite takes an empty one for a new database."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _engine(path: Path, database_key: str) -> Engine:
    import sqlcipher3.dbapi2 as sqlcipher

    def connect() -> Any:  # noqa: ANN401 - a connection of sqlcipher3, which has no types
        connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
        try:
            connection.execute(f"PRAGMA key = \"x'{database_key}'\"")
            for setting in SETTINGS:
                connection.execute(setting).fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    engine = sqlalchemy.create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=connect, poolclass=StaticPool
    )

    @sqlalchemy.event.listens_for(engine, "begin")
    def _immediate(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
