"""What must not be looked at any more, and what is to be gone for ever.

Erasing destroys the key of an item with its row, so that no copy of the file can be opened again,
except by a backup that was made before: those are named by ``OpenVault.backups``.
"""

from __future__ import annotations

import msgspec

from familysafe.core.clock import stamp
from familysafe.evidence import custody
from familysafe.evidence.custody import VAULT_CHAIN, Action
from familysafe.evidence.model import CaseId, Exhibit, ItemId
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault import records
from familysafe.storage.vault.schema import cases as cases_table
from familysafe.storage.vault.schema import exhibits as exhibits_table
from familysafe.storage.vault.session import Session


class Erasing:
    """Locks and erases in an unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lock_item(self, item: ItemId) -> Exhibit:
        """Lock an exhibit with all that was derived from it; see ``ports.OpenVault``."""
        with self._session.change() as connection:
            wanted, _ = records.one_exhibit(connection, item)
            now = self._session.now()
            for each in _with_derived(records.exhibits_of(connection, wanted.case), wanted):
                if each.locked_at is not None:
                    continue
                locked = msgspec.structs.replace(each, locked_at=now)
                connection.execute(
                    exhibits_table.update()
                    .where(exhibits_table.c.id == each.id)
                    .values(locked_at=stamp(now))
                )
                details: dict[str, str | int] = {
                    "number": each.number,
                    "record": custody.record_hash(locked),
                }
                self._session.append(connection, each.case, Action.ITEM_LOCKED, details, each.id)
            return records.one_exhibit(connection, item)[0]

    def erase_item(self, item: ItemId) -> None:
        """Destroy an exhibit with all that was derived from it."""
        with self._session.alone():
            with self._session.look() as connection:
                wanted, _ = records.one_exhibit(connection, item)
                erased = _with_derived(records.exhibits_of(connection, wanted.case), wanted)
            self._erase(erased, None)

    def delete_case(self, case: CaseId) -> None:
        """Destroy a case with its exhibits; what stays is the custody log."""
        with self._session.alone():
            with self._session.look() as connection:
                records.one_case(connection, case)
                erased = records.exhibits_of(connection, case)
            self._erase(erased, case)

    def _erase(self, erased: tuple[Exhibit, ...], case: CaseId | None) -> None:
        """Delete the rows with their keys and log it; the files are removed after that."""
        with self._session.alone() as index:
            with self._session.change() as connection:
                for each in erased:
                    details: dict[str, str | int] = {"number": each.number, "sha256": each.sha256}
                    self._session.append(
                        connection, each.case, Action.ITEM_ERASED, details, each.id
                    )
                    connection.execute(
                        exhibits_table.delete().where(exhibits_table.c.id == each.id)
                    )
                if case is not None:
                    self._session.append(
                        connection, case, Action.CASE_DELETED, {"items": len(erased)}
                    )
                    details = {"case": case, "items": len(erased)}
                    self._session.append(connection, VAULT_CHAIN, Action.CASE_DELETED, details)
                    connection.execute(cases_table.delete().where(cases_table.c.id == case))
            for each in erased:
                self._session.layout.item(each.id).unlink(missing_ok=True)
            sync_folder(self._session.layout.items)
            index.forget_erased()


def _with_derived(exhibits: tuple[Exhibit, ...], wanted: Exhibit) -> tuple[Exhibit, ...]:
    """Return an exhibit and what was derived from it, also over several steps."""
    found = [wanted]
    for each in exhibits:
        if each.derived_from in {known.id for known in found}:
            found.append(each)
    return tuple(found)
