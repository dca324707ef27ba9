"""Out of the vault: writing an exhibit to a file, showing it."""

from __future__ import annotations

import os
from pathlib import Path

from familysafe.core.errors import InputError, RefusedError
from familysafe.evidence.custody import Action
from familysafe.evidence.model import Exhibit, ItemId
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import Stage
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault import intake, records
from familysafe.storage.vault.intake import OpenJob
from familysafe.storage.vault.layout import disk_fault
from familysafe.storage.vault.session import Session


class _Silent:
    """Progress where nobody listens."""

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        return False


class _EnoughError(Exception):
    """Ends decryption early."""


class _First:
    """Keeps the first bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.content = bytearray()

    def write(self, data: bytes) -> int:
        self.content += data[: self._most - len(self.content)]
        if len(self.content) >= self._most:
            raise _EnoughError
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""


class Giving:
    """Takes exhibits out of an unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def extract(self, item: ItemId, target: Path) -> None:
        """Write the exhibit, checked, to a file that does not exist yet; logs it."""
        self._written(item, target, _Silent(), log=True)

    def export_to(
        self, item: ItemId, target: Path, progress: Progress, *, even_locked: bool = False
    ) -> None:
        """Write an exhibit, checked, to a file that does not exist yet, for a package."""
        self._written(item, target, progress, log=False, even_locked=even_locked)

    def _written(
        self,
        item: ItemId,
        target: Path,
        progress: Progress,
        *,
        log: bool,
        even_locked: bool = False,
    ) -> None:
        exhibit, secret = self._with_secret(item, even_locked=even_locked)
        if os.path.lexists(target):
            raise InputError("evidence.target_exists", path=str(target))
        if not target.parent.is_dir():
            raise InputError("evidence.no_folder", path=str(target.parent))
        partial = target.with_name(
            f".{target.name}.{self._session.parts.randomness(4).hex()}.partial"
        )
        job = OpenJob(
            self._session.parts.crypto,
            self._session.layout.item(item),
            secret,
            exhibit.sha256,
            exhibit.sha512,
            partial,
        )
        stage = Stage("evidence.progress.open", exhibit.size)
        try:
            self._session.parts.workers.run(intake.extract_item, job, stage, progress)
            if log:
                with self._session.change() as connection:
                    details: dict[str, str | int] = {
                        "number": exhibit.number,
                        "sha256": exhibit.sha256,
                    }
                    self._session.append(
                        connection, exhibit.case, Action.ITEM_EXTRACTED, details, item
                    )
            partial.rename(target)
            sync_folder(target.parent)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise disk_fault(error, target) from error
        except BaseException:
            partial.unlink(missing_ok=True)
            raise

    def read(self, item: ItemId, most: int) -> bytes:
        """Return up to ``most`` bytes of an exhibit; logs that it was viewed."""
        exhibit, secret = self._with_secret(item)
        taking = _First(most)
        try:
            with intake.opened(self._session.layout.item(item)) as file:
                self._session.parts.crypto.decrypt(intake.Item(file), taking, secret)
        except _EnoughError:
            pass
        with self._session.change() as connection:
            details = {"number": exhibit.number}
            self._session.append(connection, exhibit.case, Action.ITEM_VIEWED, details, item)
        return bytes(taking.content)

    def _with_secret(self, item: ItemId, *, even_locked: bool = False) -> tuple[Exhibit, str]:
        with self._session.look() as connection:
            exhibit, secret = records.one_exhibit(connection, item)
        if exhibit.locked_at is not None and not even_locked:
            raise RefusedError("evidence.locked", number=exhibit.number)
        if not secret:
            raise InputError("evidence.no_file", number=exhibit.number)
        return exhibit, secret
