"""An unlocked vault: cases here; items, check and log in the modules beside it."""

from __future__ import annotations

from pathlib import Path

from familysafe.core.clock import stamp
from familysafe.core.errors import InputError, RefusedError
from familysafe.evidence.custody import VAULT_CHAIN, Action
from familysafe.evidence.model import (
    AddedFile,
    Case,
    CaseId,
    CustodyRow,
    DescribedRecord,
    Event,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Problem,
)
from familysafe.evidence.ports import PreparedPackage, Progress
from familysafe.evidence.timeline import timeline
from familysafe.evidence.vault import VaultCheck
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault import records
from familysafe.storage.vault.checking import Checking
from familysafe.storage.vault.giving import Giving
from familysafe.storage.vault.schema import cases as cases_table
from familysafe.storage.vault.schema import exhibits as exhibits_table
from familysafe.storage.vault.session import Session
from familysafe.storage.vault.taking import Taking

LONGEST_TITLE = 200


class OpenedVault:
    """The adapter of ``evidence.vault.KeptVault``. It may be used from several threads."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._taking = Taking(session)
        self._giving = Giving(session)
        self._checking = Checking(session)

    # -- cases

    def cases(self) -> tuple[Case, ...]:
        """Return all cases, the newest first."""
        with self._session.look() as connection:
            return records.all_cases(connection)

    def new_case(self, title: str, child: str) -> Case:
        """Make a case; InputError("case.title") if the title is empty or too long."""
        title, child = _title(title), _title(child, empty=True)
        now = self._session.now()
        with self._session.change() as connection:
            number = records.next_number(connection, "case")
            made = Case(CaseId(self._session.new_id()), number, title, child, now, 0)
            connection.execute(
                cases_table.insert().values(
                    id=made.id, number=number, title=title, child=child, created=stamp(now)
                )
            )
            self._session.append(connection, made.id, Action.CASE_MADE, {"number": number})
            details: dict[str, str | int] = {"case": made.id, "number": number}
            self._session.append(connection, VAULT_CHAIN, Action.CASE_MADE, details)
        return made

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        """Give a case its title and the child it is about."""
        title, child = _title(title), _title(child, empty=True)
        with self._session.change() as connection:
            was = records.one_case(connection, case)
            connection.execute(
                cases_table.update()
                .where(cases_table.c.id == case)
                .values(title=title, child=child)
            )
            details = {"was": was.title, "was_child": was.child, "is": title, "is_child": child}
            self._session.append(connection, case, Action.CASE_RENAMED, details)
            return records.one_case(connection, case)

    def delete_case(self, case: CaseId) -> None:
        """Destroy a case with its exhibits; what stays is the custody log.

        The keys of its items go with the rows; their files are removed after that.
        """
        with self._session.alone() as index:
            with self._session.change() as connection:
                records.one_case(connection, case)
                erased = records.exhibits_of(connection, case)
                for each in erased:
                    details: dict[str, str | int] = {"number": each.number, "sha256": each.sha256}
                    self._session.append(connection, case, Action.ITEM_ERASED, details, each.id)
                self._session.append(connection, case, Action.CASE_DELETED, {"items": len(erased)})
                details = {"case": case, "items": len(erased)}
                self._session.append(connection, VAULT_CHAIN, Action.CASE_DELETED, details)
                owned = exhibits_table.c.case_id == case
                connection.execute(exhibits_table.delete().where(owned))
                connection.execute(cases_table.delete().where(cases_table.c.id == case))
            for each in erased:
                self._session.layout.item(each.id).unlink(missing_ok=True)
            sync_folder(self._session.layout.items)
            index.forget_erased()

    # -- exhibits

    def exhibits(self, case: CaseId) -> tuple[Exhibit, ...]:
        """Return the exhibits of a case in the order of adding."""
        with self._session.look() as connection:
            records.one_case(connection, case)
            return records.exhibits_of(connection, case)

    def add_file(
        self, case: CaseId, untrusted_source: Path, details: ExhibitDetails, progress: Progress
    ) -> AddedFile:
        """Take a file in."""
        return self._taking.add_file(case, untrusted_source, details, progress)

    def add_text(self, case: CaseId, name: str, text: str, details: ExhibitDetails) -> AddedFile:
        """Take pasted words in."""
        return self._taking.add_text(case, name, text, details)

    def add_transcript(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        """Keep what was read from an exhibit as an item derived from it."""
        return self._taking.add_transcript(source, name, content)

    def describe(self, case: CaseId, record: DescribedRecord) -> Exhibit:
        """Keep a description instead of a picture."""
        return self._taking.describe(case, record)

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        """Replace what the person says about an exhibit."""
        return self._taking.update_details(item, details)

    def extract(self, item: ItemId, target: Path) -> None:
        """Write the exhibit to a file that does not exist yet; logs it."""
        self._giving.extract(item, target)

    def export_to(self, item: ItemId, target: Path, progress: Progress) -> None:
        """Write an exhibit to a file that does not exist yet, for a package."""
        self._giving.export_to(item, target, progress)

    def read(self, item: ItemId, most: int) -> bytes:
        """Return up to ``most`` bytes of an exhibit; logs that it was viewed."""
        return self._giving.read(item, most)

    # -- log, check, package

    def custody(self, case: CaseId) -> tuple[CustodyRow, ...]:
        """Return the custody log of a case, which stays when the case is deleted."""
        with self._session.look() as connection:
            rows = records.chain_rows(connection, case)
        if not rows or case == VAULT_CHAIN:
            raise InputError("case.unknown", case=case)
        return rows

    def vault_custody(self) -> tuple[CustodyRow, ...]:
        """Return the log of what happened to the vault itself."""
        with self._session.look() as connection:
            return records.chain_rows(connection, VAULT_CHAIN)

    def append_custody(
        self, case: CaseId, action: str, details: dict[str, str | int], item: str = ""
    ) -> CustodyRow:
        """Append a row to the case's custody log."""
        with self._session.change() as connection:
            records.one_case(connection, case)
            return self._session.append(connection, case, action, details, item)

    def append_own(self, action: str, details: dict[str, str | int]) -> CustodyRow:
        """Append a row about the vault itself."""
        with self._session.change() as connection:
            return self._session.append(connection, VAULT_CHAIN, action, details)

    def timeline(self, case: CaseId) -> tuple[Event, ...]:
        """Return what happened when, in order of time."""
        return timeline(self.exhibits(case))

    def verify(self, progress: Progress) -> tuple[Problem, ...]:
        """Read everything again and compare; nothing means that nothing was changed."""
        return self.check(progress).problems

    def check(self, progress: Progress) -> VaultCheck:
        """Read everything again and compare; say also what was read."""
        return self._checking.check(progress)

    def prepare_package(
        self,
        case: CaseId,
        profile: str,
        target: Path,
        languages: tuple[str, ...],
        progress: Progress,
    ) -> PreparedPackage:
        """Write a package into the folder ``target``; see ``evidence.package``."""
        packager = self._session.parts.packager
        if packager is None:
            raise RefusedError("vault.no_packager")
        return packager.prepare(
            source=self,
            case=case,
            profile=profile,
            target=target,
            languages=languages,
            progress=progress,
        )

    def sign(self, message: bytes) -> bytes:
        """Sign with the vault's Ed25519 key."""
        return self._session.log.sign(message)

    def public_key(self) -> bytes:
        """Return the 32 raw bytes of the Ed25519 public key."""
        return self._session.log.public_key()

    def lock(self) -> None:
        """Forget all keys, and let another program open the vault."""
        self._session.close()


def _title(text: str, *, empty: bool = False) -> str:
    title = " ".join(text.encode(errors="replace").decode().split())
    if not title and not empty:
        raise InputError("case.title_empty")
    if len(title) > LONGEST_TITLE:
        raise InputError("case.title_long", most=LONGEST_TITLE)
    return title
