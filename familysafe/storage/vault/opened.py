"""An unlocked vault: all that can be asked of it, done by the modules beside this."""

from __future__ import annotations

from pathlib import Path

from familysafe.core.errors import InputError, RefusedError
from familysafe.evidence.custody import VAULT_CHAIN
from familysafe.evidence.facts import CaseFacts
from familysafe.evidence.handover import SealedArchive, Wish
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
from familysafe.evidence.package import ARCHIVED, Packager, number_of
from familysafe.evidence.ports import Backup, PreparedPackage, Progress
from familysafe.evidence.timeline import timeline
from familysafe.evidence.vault import VaultCheck
from familysafe.storage.vault import records
from familysafe.storage.vault.casework import Casework
from familysafe.storage.vault.checking import Checking
from familysafe.storage.vault.erasing import Erasing
from familysafe.storage.vault.giving import Giving
from familysafe.storage.vault.keeping import Keeping
from familysafe.storage.vault.session import Session
from familysafe.storage.vault.taking import Derivation, Taking


class OpenedVault:
    """The adapter of ``evidence.vault.KeptVault``. It may be used from several threads."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._casework = Casework(session)
        self._erasing = Erasing(session)
        self._taking = Taking(session)
        self._giving = Giving(session)
        self._checking = Checking(session)
        self._keeping = Keeping(session)

    # -- cases

    def cases(self) -> tuple[Case, ...]:
        """Return all cases, the newest first."""
        return self._casework.cases()

    def new_case(self, title: str, child: str) -> Case:
        """Make a case."""
        return self._casework.new_case(title, child)

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        """Give a case its title and the child it is about."""
        return self._casework.rename_case(case, title, child)

    def facts(self, case: CaseId) -> CaseFacts:
        """Return what is known about a case."""
        return self._casework.facts(case)

    def set_facts(self, case: CaseId, facts: CaseFacts) -> CaseFacts:
        """Replace what is known about a case."""
        return self._casework.set_facts(case, facts)

    def delete_case(self, case: CaseId) -> None:
        """Destroy a case with its exhibits; what stays is the custody log."""
        self._erasing.delete_case(case)

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
        return self._taking.add_derived(source, name, content, Derivation.TRANSCRIPT)

    def describe(self, case: CaseId, record: DescribedRecord) -> Exhibit:
        """Keep a description instead of a picture."""
        return self._taking.describe(case, record)

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        """Replace what the person says about an exhibit."""
        return self._taking.update_details(item, details)

    def lock_item(self, item: ItemId) -> Exhibit:
        """Lock what may show a minor sexually after all."""
        return self._erasing.lock_item(item)

    def erase_item(self, item: ItemId) -> None:
        """Destroy an exhibit by destroying its key."""
        self._erasing.erase_item(item)

    def extract(self, item: ItemId, target: Path) -> None:
        """Write the exhibit to a file that does not exist yet; logs it."""
        self._giving.extract(item, target)

    def export_to(
        self, item: ItemId, target: Path, progress: Progress, *, even_locked: bool = False
    ) -> None:
        """Write an exhibit to a file that does not exist yet, for a package."""
        self._giving.export_to(item, target, progress, even_locked=even_locked)

    def add_redaction(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        """Keep a copy on which something was covered, derived from its exhibit."""
        return self._taking.add_derived(source, name, content, Derivation.REDACTION)

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

    def back_up(self, target: Path, progress: Progress) -> Backup:
        """Write the whole vault into one new file; see ``ports.OpenVault``."""
        return self._keeping.back_up(target, progress)

    def backups(self) -> tuple[Backup, ...]:
        """Return what was backed up, the newest first."""
        return self._keeping.backups()

    def prepare_package(
        self,
        case: CaseId,
        wish: Wish,
        target: Path,
        progress: Progress,
    ) -> PreparedPackage:
        """Write a package into the folder ``target``; see ``evidence.package``."""
        return self._packager().prepare(
            source=self,
            case=case,
            wish=wish,
            target=target,
            progress=progress,
        )

    def archive_package(self, case: CaseId, package: Path, progress: Progress) -> SealedArchive:
        """Make a package one encrypted file beside its folder, and log it."""
        with self._session.look() as connection:
            number = number_of(records.one_case(connection, case))
        made = self._packager().archive(package, number, progress)
        self.append_custody(case, ARCHIVED, {"file": made.path.name, "sha256": made.sha256})
        return made

    def _packager(self) -> Packager:
        packager = self._session.parts.packager
        if packager is None:
            raise RefusedError("vault.no_packager")
        return packager

    def sign(self, message: bytes) -> bytes:
        """Sign with the vault's Ed25519 key."""
        return self._session.log.sign(message)

    def public_key(self) -> bytes:
        """Return the 32 raw bytes of the Ed25519 public key."""
        return self._session.log.public_key()

    def lock(self) -> None:
        """Forget all keys, and let another program open the vault."""
        self._session.close()
