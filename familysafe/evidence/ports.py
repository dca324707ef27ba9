"""What evidence needs from the outside. The vault's adapter is ``storage.vault``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

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

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        """Replace what the person says about an exhibit; the custody row says what it was."""
        ...

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        """Give a case its title and the child it is about, after things were put in."""
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

    def prepare_package(
        self,
        case: CaseId,
        profile: str,
        target: Path,
        languages: tuple[str, ...],
        progress: Progress,
    ) -> PreparedPackage:
        """Write a package into the folder ``target`` (which is made); see ``evidence.package``."""
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


Subscriber = Callable[[], None]
