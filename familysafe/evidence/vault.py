"""What the vault needs of the machine, and what it can do beyond ``ports.OpenVault``.

The vault itself is ``storage.vault``; keys and files of age are ``crypto``; worker processes and
careful reading of foreign files are ``system``. They do not know each other: the entry program's
composition puts them together.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

import msgspec

from familysafe.evidence.model import CaseId, CustodyRow, ItemId, Problem
from familysafe.evidence.ports import OpenVault, Progress

SHORTEST_PASSPHRASE = 8
"""Signs. What is shorter is guessed in hours whatever the work factor."""


class VaultKeys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What each slot ``keys/<slot>.age`` holds, as JSON.

    ``identity`` is an ``AGE-SECRET-KEY-1...``, ``database_key`` and ``signing_key`` (the seed of
    Ed25519) are 64 lower-case hex digits.
    """

    version: int
    identity: str
    database_key: str
    signing_key: str


class Source(Protocol):
    """Something that bytes are read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes, b"" at the end."""
        ...


class Sink(Protocol):
    """Something that bytes are written to."""

    def write(self, data: bytes, /) -> int:
        """Take all of ``data``."""
        ...

    def flush(self) -> None:
        """Pass on what was taken."""
        ...


class VaultCrypto(Protocol):
    """Keys, age files and signatures. It has no state, so that it can go to a worker process."""

    def new_keys(self) -> VaultKeys:
        """Make the keys of a new vault."""
        ...

    def new_identity(self) -> str:
        """Make an age X25519 identity: ``AGE-SECRET-KEY-1...``."""
        ...

    def recipient(self, identity: str) -> str:
        """Return the public half ``age1...``; InputError("recovery.form") if it is no identity."""
        ...

    def encrypt(self, source: Source, sink: Sink, recipient: str) -> None:
        """Write an age file. What ``source`` or ``sink`` raise comes through unchanged."""
        ...

    def decrypt(self, source: Source, sink: Sink, identity: str) -> None:
        """Read an age file; CheckError("seal.broken") if a byte of it was changed."""
        ...

    def seal(self, content: bytes, recipient: str) -> bytes:
        """Return a small age file."""
        ...

    def unseal(self, sealed: bytes, identity: str) -> bytes | None:
        """Return what is in a small age file, or None if it is not for this identity or broken."""
        ...

    def wrap(self, content: bytes, passphrase: str) -> bytes:
        """Return a small age file which a passphrase opens (scrypt)."""
        ...

    def unwrap(self, sealed: bytes, passphrase: str) -> bytes | None:
        """Return what is in it, or None if the passphrase is wrong or the file is broken."""
        ...

    def sign(self, signing_key: str, message: bytes) -> bytes:
        """Sign with Ed25519: 64 bytes."""
        ...

    def public_key(self, signing_key: str) -> bytes:
        """Return the 32 raw bytes of the public key."""
        ...

    def signature_holds(self, signature: bytes, message: bytes, public_key: bytes) -> bool:
        """Tell whether a signature fits."""
        ...


Tell = Callable[[int], None]
"""Called by long work with the bytes done so far; may raise to stop it."""

Job_contra = TypeVar("Job_contra", contravariant=True)
Result_co = TypeVar("Result_co", covariant=True)


class Work(Protocol[Job_contra, Result_co]):
    """A function at the top of a module, which a worker process can be told to call."""

    def __call__(self, job: Job_contra, tell: Tell, /) -> Result_co:
        """Do it; raises Fault."""
        ...


class Stage(msgspec.Struct, frozen=True):
    """What is being done: ``what`` is the id of a text, ``total`` bytes."""

    what: str
    total: int


Given = TypeVar("Given")
Outcome = TypeVar("Outcome")


class Workers(Protocol):
    """Where long work is done. Its adapters are in ``system.workers``."""

    def run(
        self, work: Work[Given, Outcome], job: Given, stage: Stage, progress: Progress
    ) -> Outcome:
        """Do it and return its result. Fault comes through.

        RefusedError("evidence.cancelled") within 0.2 s of ``progress.cancelled()``: whatever the
        work had begun is left as it was, for the caller to clear away.
        """
        ...

    def close(self) -> None:
        """End the processes."""
        ...


OpenSource = Callable[[Path], BinaryIO]
"""Opens a foreign file for reading, or raises InputError: no link, folder, pipe or device."""


class VaultCheck(msgspec.Struct, frozen=True):
    """What a check of the whole vault found. ``checked`` counts items and custody rows.

    ``head`` is one hash for the last rows of all custody chains.
    """

    problems: tuple[Problem, ...]
    checked: int
    head: str

    @property
    def ok(self) -> bool:
        """Tell whether everything is as it was."""
        return not self.problems


class KeptVault(OpenVault, Protocol):
    """Everything an unlocked vault can do: for the command line and for packages."""

    def check(self, progress: Progress) -> VaultCheck:
        """Read everything again and compare."""
        ...

    def vault_custody(self) -> tuple[CustodyRow, ...]:
        """Return the log of what happened to the vault itself."""
        ...

    def export_to(
        self, item: ItemId, target: Path, progress: Progress, *, even_locked: bool = False
    ) -> None:
        """Write an exhibit, checked, to a file that does not exist yet."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Sign with the vault's Ed25519 key: 64 bytes."""
        ...

    def public_key(self) -> bytes:
        """Return the 32 raw bytes of the Ed25519 public key."""
        ...

    def append_custody(
        self, case: CaseId, action: str, details: dict[str, str | int], item: str = ""
    ) -> CustodyRow:
        """Append a row to the case's custody log."""
        ...


class KeptDoor(Protocol):
    """The vault before it is unlocked, with what only the command line asks for."""

    def exists(self) -> bool:
        """Tell whether a vault was made."""
        ...

    def slots(self) -> tuple[str, ...]:
        """Return the names of all slots."""
        ...

    def create(self, passphrase: str) -> tuple[KeptVault, str]:
        """Make a vault; see ``ports.VaultDoor``."""
        ...

    def unlock(self, passphrase: str) -> KeptVault:
        """Open it; see ``ports.VaultDoor``."""
        ...

    def recover(self, recovery_key: str, passphrase: str) -> KeptVault:
        """Open it with the sheet; see ``ports.VaultDoor``."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace a passphrase; see ``ports.VaultDoor``."""
        ...

    def add_slot(self, passphrase: str, person: str, new: str) -> str:
        """Let ``person`` open it with a passphrase of their own; see ``ports.VaultDoor``."""
        ...

    def remove_slot(self, passphrase: str, name: str) -> None:
        """Take a passphrase away; see ``ports.VaultDoor``."""
        ...

    def restore(self, backup: Path, passphrase: str, progress: Progress) -> KeptVault:
        """Bring a vault back from its backup; see ``ports.VaultDoor``."""
        ...

    def restore_with_sheet(self, backup: Path, recovery_key: str, progress: Progress) -> KeptVault:
        """Bring it back with the recovery sheet; see ``ports.VaultDoor``."""
        ...
