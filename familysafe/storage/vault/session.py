"""What all parts of an unlocked vault share: keys, index, log, and one turn after the other."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from familysafe.core.clock import Clock
from familysafe.core.errors import RefusedError
from familysafe.core.ids import RANDOM_BYTES, make_id
from familysafe.evidence.model import CustodyRow
from familysafe.evidence.package import Packager
from familysafe.evidence.vault import OpenSource, VaultCrypto, VaultKeys, Workers
from familysafe.storage.vault.database import Index
from familysafe.storage.vault.layout import FirstFile, Layout
from familysafe.storage.vault.lock import FolderLock
from familysafe.storage.vault.log import CustodyLog

NO_KEYS = VaultKeys(0, "", "", "")


@dataclass(frozen=True)
class Parts:
    """What a vault needs of the machine. ``actor`` is who the custody log says it was."""

    crypto: VaultCrypto
    workers: Workers
    open_source: OpenSource
    clock: Clock
    actor: str
    packager: Packager | None = None
    randomness: Callable[[int], bytes] = os.urandom


class Session:
    """From unlocking to locking. It may be used from several threads: each waits for its turn."""

    def __init__(
        self,
        layout: Layout,
        first: FirstFile,
        keys: VaultKeys,
        lock: FolderLock,
        parts: Parts,
        *,
        new: bool = False,
    ) -> None:
        self.layout, self.first, self.parts = layout, first, parts
        self.index = Index(layout.index, keys.database_key, new=new)
        self._keys, self._lock = keys, lock
        self._log = CustodyLog(parts.crypto, keys, parts.clock, parts.actor)
        self._turn = threading.RLock()
        self._open = True

    @property
    def keys(self) -> VaultKeys:
        """The keys, while it is unlocked."""
        self.require_open()
        return self._keys

    @property
    def log(self) -> CustodyLog:
        """The custody log, while it is unlocked."""
        self.require_open()
        return self._log

    def require_open(self) -> None:
        """Raise RefusedError("vault.locked") if it was locked."""
        if not self._open:
            raise RefusedError("vault.locked")

    @contextlib.contextmanager
    def change(self) -> Iterator[Connection]:
        """Yield a transaction, which is committed at the end or rolled back."""
        with self._turn:
            self.require_open()
            with self.index.change() as connection:
                yield connection

    @contextlib.contextmanager
    def look(self) -> Iterator[Connection]:
        """Yield a connection for reading."""
        with self._turn:
            self.require_open()
            with self.index.look() as connection:
                yield connection

    @contextlib.contextmanager
    def alone(self) -> Iterator[Index]:
        """Keep the others waiting for more than one transaction."""
        with self._turn:
            self.require_open()
            yield self.index

    def append(
        self,
        connection: Connection,
        chain: str,
        action: str,
        details: Mapping[str, str | int],
        item: str = "",
    ) -> CustodyRow:
        """Append a custody row in the transaction of ``connection``."""
        return self.log.append(connection, chain, action, details, item)

    def now(self) -> datetime:
        """Return the time in UTC."""
        return self.parts.clock.now().utc

    def new_id(self) -> str:
        """Return a new id."""
        return make_id(self.now(), self.parts.randomness(RANDOM_BYTES))

    def close(self) -> None:
        """Forget all keys, end the workers, let another program open the vault."""
        with self._turn:
            if self._open:
                self._open = False
                self.parts.workers.close()
                self.index.close()
                self._keys = NO_KEYS
                self._log = CustodyLog(
                    self.parts.crypto, NO_KEYS, self.parts.clock, self.parts.actor
                )
                self._lock.release()
