"""The package that is handed over: its profiles, its names, and what is needed to make it.

A package is a BagIt 1.0 folder (RFC 8493). ``docs/formats/package.md`` describes it for those who
check one without this program.
"""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from familysafe.core.errors import InputError
from familysafe.evidence.facts import CaseFacts
from familysafe.evidence.handover import Profile, SealedArchive, Wish
from familysafe.evidence.model import Case, CaseId, CustodyRow, Event, Exhibit, ItemId, Kind
from familysafe.evidence.ports import PreparedPackage, Progress

FORMAT_VERSION = 1
"""The version of everything below ``data/`` that this program defines."""

PREPARED = "package prepared"
SEALED = "package sealed"
"""Actions in the custody log: the last row inside a package, and the row that follows it."""

ARCHIVED = "package archived"
"""The action when a package was made one encrypted file; the row has the file's SHA-256."""

IDENTITY = "vault"
NAMESPACE = "evidence"
"""Who signs and for what, in the words of ``ssh-keygen -Y``."""


class Name(StrEnum):
    """Files of a package, as paths with forward slashes."""

    DECLARATION = "bagit.txt"
    INFO = "bag-info.txt"
    GUIDE = "HOW-TO-VERIFY.txt"
    MANIFEST_256 = "manifest-sha256.txt"
    MANIFEST_512 = "manifest-sha512.txt"
    TAGS_256 = "tagmanifest-sha256.txt"
    TAGS_512 = "tagmanifest-sha512.txt"
    SIGNATURE = "signatures/tagmanifest.ed25519"
    SSH_SIGNATURE = "signatures/tagmanifest.sshsig"
    KEY = "signatures/signer.pem"
    SSH_KEY = "signatures/allowed_signers"
    REPORT_PDF = "data/report.pdf"
    REPORT_HTML = "data/report.html"
    REPORT_TEXT = "data/report.txt"
    EXHIBITS = "data/exhibits.json"
    CUSTODY = "data/custody.jsonl"
    CASE = "data/case.jsonld"


EXHIBITS_FOLDER = "data/exhibits"
DERIVED_FOLDER = "data/derived"

STORED_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
"""What a stored name may look like: ASCII, no folder, nothing that a shell or Windows reads."""


class Leaving(msgspec.Struct, frozen=True):
    """One exhibit before it is handed over: ``path`` is "" where its file stays at home."""

    exhibit: Exhibit
    path: str


class Reporter(msgspec.Struct, frozen=True):
    """Who reports; what is empty is a line on paper to write on."""

    name: str = ""
    relation: str = ""
    phone: str = ""


class PackageSource(Protocol):
    """What a package needs of an unlocked vault."""

    def cases(self) -> tuple[Case, ...]:
        """Return all cases."""
        ...

    def exhibits(self, case: CaseId) -> tuple[Exhibit, ...]:
        """Return the exhibits of a case in the order of adding."""
        ...

    def custody(self, case: CaseId) -> tuple[CustodyRow, ...]:
        """Return the custody log of a case."""
        ...

    def timeline(self, case: CaseId) -> tuple[Event, ...]:
        """Return what happened when, in order of time."""
        ...

    def facts(self, case: CaseId) -> CaseFacts:
        """Return what is known about a case."""
        ...

    def export_to(
        self, item: ItemId, target: Path, progress: Progress, *, even_locked: bool = False
    ) -> None:
        """Write an exhibit, checked, to a file that does not exist yet.

        What is locked is refused, unless an officer asked for it.
        """
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


class Packager(Protocol):
    """Makes a package. The adapter is ``system.package.writer``."""

    def prepare(
        self,
        *,
        source: PackageSource,
        case: CaseId,
        wish: Wish,
        target: Path,
        progress: Progress,
    ) -> PreparedPackage:
        """Write a package into the folder ``target`` (which is made), and its receipt beside it.

        It is there whole when this returns; after any Fault nothing of it is left.
        """
        ...

    def archive(self, package: Path, number: str, progress: Progress) -> SealedArchive:
        """Make a package one encrypted file beside its folder, with a new password.

        Inside, all lies in the folder ``number``. Faults and their bounds are those of ``prepare``.
        """
        ...


class Prepared(msgspec.Struct, frozen=True):
    """A package that was made.

    ``head`` is the hash of the row *package sealed*, ``tagmanifest`` the SHA-256 of
    ``tagmanifest-sha256.txt``, ``signer`` the key's fingerprint as OpenSSH prints it. ``sheet`` is
    the PDF with the child's name for a closed envelope, where there is one.
    """

    path: Path
    head: str
    signer: str
    exhibits: int
    receipt: Path
    sheet: Path | None
    tagmanifest: str
    number: str


def number_of(case: Case) -> str:
    """Return what a case is called on paper: ``FS-2026-0003``."""
    return f"FS-{case.created.year:04}-{case.number:04}"


def folder_name(case: Case, profile: Profile, moment: datetime) -> str:
    """Return a neutral name for the folder: number, profile and UTC day."""
    return f"{number_of(case)}-{profile.value}-{moment:%Y%m%d}"


def case_wanted(cases: tuple[Case, ...], wanted: str) -> Case:
    """Find a case by its id or its number on paper; InputError("case.unknown") otherwise."""
    for case in cases:
        if wanted in {case.id, number_of(case)}:
            return case
    raise InputError("case.unknown", case=wanted)


def place_for(
    given: Path, case: Case, profile: Profile, moment: datetime, *, exists: bool, is_package: bool
) -> Path:
    """Return the folder to make: ``given`` itself if it is new, else a new one in it.

    Raises InputError("package.exists") for a folder that is a package already: what is put into
    one breaks it.
    """
    if is_package:
        raise InputError("package.exists", path=str(given))
    return given / folder_name(case, profile, moment) if exists else given


def listed_in(exhibits: tuple[Exhibit, ...], profile: Profile) -> tuple[Exhibit, ...]:
    """Return the exhibits that a package names at all: a school learns of redacted copies only."""
    if profile is not Profile.SCHOOL:
        return exhibits
    return tuple(each for each in exhibits if leaves(each, profile))


def leaves(exhibit: Exhibit, profile: Profile) -> bool:
    """Tell whether the file of an exhibit goes into a package.

    The hotline gets no files, a school redacted copies only. What is locked leaves only in a
    sealed package, which an officer asked for.
    """
    if exhibit.kind not in {Kind.FILE, Kind.TRANSCRIPT}:
        return False
    match profile:
        case Profile.HOTLINE:
            return False
        case Profile.SCHOOL:
            redacted = exhibit.kind is Kind.FILE and exhibit.derived_from is not None
            return redacted and exhibit.locked_at is None
        case Profile.POLICE:
            return exhibit.locked_at is None
        case Profile.POLICE_SEALED:
            return True


def leaving(exhibits: tuple[Exhibit, ...], wish: Wish) -> tuple[Leaving, ...]:
    """Return what a package will name, and where the files lie in it that leave the house."""
    listed = listed_in(exhibits, wish.profile)
    paths = stored_paths(listed, wish)
    return tuple(Leaving(each, paths.get(each.id, "")) for each in listed)


def stored_paths(exhibits: tuple[Exhibit, ...], wish: Wish) -> dict[ItemId, str]:
    """Return where each file lies in a package. Derived items have a folder of their own.

    A stored name that would not be safe everywhere, or twice the same, is replaced by its number.
    """
    found: dict[ItemId, str] = {}
    taken: set[str] = set()
    for exhibit in exhibits:
        if not leaves(exhibit, wish.profile):
            continue
        derived = exhibit.derived_from is not None or exhibit.kind is Kind.TRANSCRIPT
        folder = DERIVED_FOLDER if derived else EXHIBITS_FOLDER
        name = exhibit.stored
        if wish.neutral:
            name = f"{exhibit.number:04}.{name.rpartition('.')[2]}"
        if not STORED_NAME.fullmatch(name) or name.endswith("."):
            name = f"{exhibit.number:04}.bin"
        if f"{folder}/{name}".casefold() in taken:
            name = f"{exhibit.number:04}-{exhibit.id}.bin"
        taken.add(f"{folder}/{name}".casefold())
        found[exhibit.id] = f"{folder}/{name}"
    return found
