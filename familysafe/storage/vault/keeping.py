"""A second copy of the whole vault, and which copies there are."""

from __future__ import annotations

import os
from pathlib import Path

from familysafe.core.clock import stamp
from familysafe.core.errors import CheckError, InputError
from familysafe.evidence.custody import VAULT_CHAIN, Action
from familysafe.evidence.ports import Backup, Progress
from familysafe.evidence.vault import Stage
from familysafe.storage.vault import backup, records
from familysafe.storage.vault.backup import BackUpJob
from familysafe.storage.vault.session import Session


class Keeping:
    """Backs up an unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def back_up(self, target: Path, progress: Progress) -> Backup:
        """Write the vault into one file, checked, and log it; see ``ports.OpenVault``.

        Nobody changes anything meanwhile: the index is read as a file, so it must be at rest.
        """
        if os.path.lexists(target):
            raise InputError("backup.exists", path=str(target))
        if not target.absolute().parent.is_dir():
            raise InputError("backup.no_folder", path=str(target.parent))
        session = self._session
        place = target.absolute()
        if place.is_relative_to(session.layout.root.absolute()):
            raise InputError("backup.inside", path=str(target.parent))
        with session.alone() as index:
            index.forget_erased()
            self._require_whole()
            head = backup.head_of(session.first, stamp(session.now()))
            job = BackUpJob(
                session.parts.crypto, session.layout, head, session.keys.identity, place
            )
            stage = Stage("evidence.progress.backup", backup.total_bytes(session.layout))
            size = session.parts.workers.run(backup.write, job, stage, progress)
            with session.change() as connection:
                items = len(records.secrets_of(connection))
                details: dict[str, str | int] = {"file": target.name, "size": size, "items": items}
                row = session.append(connection, VAULT_CHAIN, Action.BACKED_UP, details)
        return Backup(row.at, target.name, size, items)

    def _require_whole(self) -> None:
        """Refuse to call something a backup that lacks an item: CheckError("backup.incomplete")."""
        with self._session.look() as connection:
            known = records.secrets_of(connection)
        missing = sum(not self._session.layout.item(item).exists() for item in known)
        if missing:
            raise CheckError("backup.incomplete", n=missing)

    def backups(self) -> tuple[Backup, ...]:
        """Return what was backed up, the newest first."""
        with self._session.look() as connection:
            rows = records.chain_rows(connection, VAULT_CHAIN)
        return tuple(
            Backup(
                row.at,
                str(row.details["file"]),
                int(row.details["size"]),
                int(row.details["items"]),
            )
            for row in reversed(rows)
            if row.action == Action.BACKED_UP
        )
