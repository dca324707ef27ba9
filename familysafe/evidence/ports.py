"""What evidence needs from the outside. The vault's adapter is ``storage.vault``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec

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


class Progress(Protocol):
    """Told by long work; ``cancelled`` is asked at least every 0.2 seconds."""

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        """Say how far it is; ``what`` is the id of a text."""
        ...

    def cancelled(self) -> bool:
        """Tell whether the person pressed Stop."""
        ...


class Backup(msgspec.Struct, frozen=True):
    """A backup that was made: ``name`` of the file, ``size`` in bytes, items that it holds."""

    at: datetime
    name: str
    size: int
    items: int


class OpenVault(Protocol):
    """A vault that was unlocked. Every change writes its custody row in the same transaction."""

    def cases(self) -> tuple[Case, ...]:
        """Return all cases, the newest first."""
        ...

    def new_case(self, title: str, child: str) -> Case:
        """Make a case; ``child`` is a name or ""."""
        ...

    def delete_case(self, case: CaseId) -> None:
        """Destroy a case with its exhibits; what stays is the custody log."""
        ...

    def exhibits(self, case: CaseId) -> tuple[Exhibit, ...]:
        """Return the exhibits of a case in the order of adding."""
        ...

    def add_file(
        self, case: CaseId, untrusted_source: Path, details: ExhibitDetails, progress: Progress
    ) -> AddedFile:
        """Take a file in. It is saved when this returns, and not before.

        Only to be called after the safety question was answered "It does not".
        """
        ...

    def add_text(self, case: CaseId, name: str, text: str, details: ExhibitDetails) -> AddedFile:
        """Take pasted words or a link in, as a UTF-8 text file called ``name``.

        As with a file it is saved when this returns. No plain copy touches the disk.
        """
        ...

    def add_transcript(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        """Keep what was read from the exhibit ``source`` as an item derived from it.

        The same ``content`` for the same source is kept once: the item that is there is returned.
        """
        ...

    def add_redaction(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        """Keep a copy on which something was covered, as a file derived from ``source``."""
        ...

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        """Replace what the person says about an exhibit; the custody row says what it was."""
        ...

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        """Give a case its title and the child it is about, after things were put in."""
        ...

    def facts(self, case: CaseId) -> CaseFacts:
        """Return what is known about a case."""
        ...

    def set_facts(self, case: CaseId, facts: CaseFacts) -> CaseFacts:
        """Replace it; the custody row says what it was. See ``facts.require_good`` for faults."""
        ...

    def lock_item(self, item: ItemId) -> Exhibit:
        """Lock what may show a minor sexually after all: no viewing and no handing over, at once.

        What was derived from it is locked with it. There is no way back but erasing it.
        """
        ...

    def erase_item(self, item: ItemId) -> None:
        """Destroy one exhibit, and what was derived from it, by destroying its key."""
        ...

    def describe(self, case: CaseId, record: DescribedRecord) -> Exhibit:
        """Keep a description instead of a picture. No file is read."""
        ...

    def extract(self, item: ItemId, target: Path) -> None:
        """Write the exhibit, checked, to a file that does not exist yet; logs it."""
        ...

    def read(self, item: ItemId, most: int) -> bytes:
        """Return up to ``most`` bytes of an exhibit for showing it; logs that it was viewed."""
        ...

    def custody(self, case: CaseId) -> tuple[CustodyRow, ...]:
        """Return the custody log of a case."""
        ...

    def timeline(self, case: CaseId) -> tuple[Event, ...]:
        """Return what happened when, in order of time."""
        ...

    def verify(self, progress: Progress) -> tuple[Problem, ...]:
        """Read everything again and compare; nothing means that nothing was changed."""
        ...

    def back_up(self, target: Path, progress: Progress) -> Backup:
        """Write the whole vault into one new file, read it back, and log it.

        What opens the vault now opens the file too. Raises InputError("backup.exists" |
        "backup.no_folder"), EnvironmentFault("backup.disk_full" | "backup.unwritable"),
        CheckError("backup.damaged") if it does not read back.
        """
        ...

    def backups(self) -> tuple[Backup, ...]:
        """Return what was backed up, the newest first. The files may be gone by now."""
        ...

    def prepare_package(
        self,
        case: CaseId,
        wish: Wish,
        target: Path,
        progress: Progress,
    ) -> PreparedPackage:
        """Write a package into the folder ``target`` (which is made); see ``evidence.package``."""
        ...

    def archive_package(self, case: CaseId, package: Path, progress: Progress) -> SealedArchive:
        """Make a package that was prepared one encrypted file beside its folder, and log it."""
        ...

    def lock(self) -> None:
        """Forget all keys."""
        ...


class PreparedPackage(Protocol):
    """What the receipt says."""

    @property
    def path(self) -> Path:
        """Return the folder that was made."""
        ...

    @property
    def head(self) -> str:
        """Return the hash of the custody row *package sealed*."""
        ...

    @property
    def signer(self) -> str:
        """Return the fingerprint of the vault's key."""
        ...

    @property
    def exhibits(self) -> int:
        """Return how many exhibits it lists."""
        ...

    @property
    def sheet(self) -> Path | None:
        """Return the PDF with the child's name beside the folder, where there is one."""
        ...

    @property
    def receipt(self) -> Path:
        """Return the PDF beside the folder."""
        ...


class VaultDoor(Protocol):
    """The vault before it is unlocked."""

    def exists(self) -> bool:
        """Tell whether a vault was made."""
        ...

    def create(self, passphrase: str) -> tuple[OpenVault, str]:
        """Make a vault; returns it open, and the recovery key line for the sheet (kept nowhere)."""
        ...

    def unlock(self, passphrase: str) -> OpenVault:
        """Open it; raises RefusedError("passphrase.wrong") or ("passphrase.wait", seconds=n)."""
        ...

    def recover(self, recovery_key: str, passphrase: str) -> OpenVault:
        """Open it with the recovery sheet and set a new passphrase."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase of the slot that ``old`` opens."""
        ...

    def slots(self) -> tuple[str, ...]:
        """Return the names of what opens it; ``recovery`` is the sheet."""
        ...

    def add_slot(self, passphrase: str, person: str, new: str) -> str:
        """Let ``person`` open it with the passphrase ``new`` too; returns the slot's name.

        ``passphrase`` is one that opens it already. Raises InputError("slot.name" | "slot.exists"
        | "passphrase.short").
        """
        ...

    def remove_slot(self, passphrase: str, name: str) -> None:
        """Take the slot ``name`` away: its passphrase opens this vault no more.

        Raises InputError("slot.unknown"), RefusedError("slot.last" | "slot.recovery").
        """
        ...

    def restore(self, backup: Path, passphrase: str, progress: Progress) -> OpenVault:
        """Make the vault anew from a file that ``back_up`` wrote; returns it open.

        There must be no vault yet. Raises InputError("vault.exists" | "backup.form"),
        RefusedError("passphrase.wrong"), CheckError("backup.damaged"). After any Fault nothing
        of it is left.
        """
        ...

    def restore_with_sheet(self, backup: Path, recovery_key: str, progress: Progress) -> OpenVault:
        """Do the same with the recovery sheet; RefusedError("recovery.wrong")."""
        ...


Subscriber = Callable[[], None]
