"""Which adapters the command line uses: the one place of this program that chooses them."""

from __future__ import annotations

import contextlib
import getpass
import os
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from pathlib import Path

from familysafe.core.document import Document
from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.core.texts import LANGUAGES, Texts
from familysafe.evidence.chats.model import App, Transcript
from familysafe.evidence.handover import Area
from familysafe.evidence.model import Exhibit
from familysafe.evidence.package import Packager
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import KeptDoor, KeptVault
from familysafe.evidence.verification import Verdict
from familysafe.guidance.pack import Content
from familysafe.ipc.messages import EnrolledCodes
from familysafe.presentation.guardlink import GuardLink
from familysafe.screentime.public_holidays import PublicHolidays
from familysafe.storage.library.index import FtsLibrary
from familysafe.system.catalogue import load_texts
from familysafe.system.foreign_records import TimekprFiles


def texts(data_dir: Path | None) -> Texts:  # noqa: ARG001 - where the language choice may come from
    """Speak the language of FAMILYSAFE_LANG (en or km), else English."""
    return load_texts(os.environ.get("FAMILYSAFE_LANG", "en"))


def verify_package(folder: Path, signer: str) -> Verdict:
    """Check a package; see ``system.package.verifier.verify``."""
    from familysafe.system.package.verifier import verify

    return verify(folder, signer)


def packager() -> Packager:
    """Return what makes packages, in both languages."""
    from familysafe import __version__
    from familysafe.crypto.spoken_password import spoken_password
    from familysafe.system.clock import SystemClock
    from familysafe.system.documents.pdf import render
    from familysafe.system.package.writer import PackageWriter

    return PackageWriter(
        catalogues={language: load_texts(language) for language in LANGUAGES},
        clock=SystemClock(),
        version=__version__,
        render=render,
        password=spoken_password,
    )


def covered_copy(vault: KeptVault, exhibit: Exhibit, areas: tuple[Area, ...]) -> Exhibit:
    """Keep a copy of a picture on which areas are covered; see ``system.redaction``."""
    from familysafe.system import redaction

    return redaction.covered_copy(vault, exhibit, areas)


def now() -> datetime:
    """Return the time in UTC."""
    from familysafe.system.clock import SystemClock

    return SystemClock().now().utc


def zone() -> tzinfo:
    """Return the zone of this computer."""
    from familysafe.system.clock import SystemClock

    return SystemClock().zone()


def timekpr_files(place: Path, account: str) -> TimekprFiles:
    """Read Timekpr's files; see ``system.foreign_records.timekpr_files``."""
    from familysafe.system.foreign_records import timekpr_files as read

    return read(place, account)


def activitywatch_export(place: str) -> bytes:
    """Read an export; see ``system.foreign_records.activitywatch_export``."""
    from familysafe.system.foreign_records import activitywatch_export as read

    return read(place)


class _Quiet:
    """Progress that nobody watches; Ctrl+C ends the program instead."""

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        return False


def quiet_progress() -> Progress:
    """Return progress for work without a window."""
    return _Quiet()


def vault_place(data_dir: Path | None) -> Path:
    """Return the folder of the vault."""
    from familysafe.system.places import places

    return places(data_dir).vault


def door(data_dir: Path | None) -> KeptDoor:
    """Return the vault before it is unlocked. Rows are written in the name of the OS user.

    The work is done in this process: there is no window that it could freeze.
    """
    from familysafe.crypto.keys import AgeCrypto
    from familysafe.storage.vault.door import Door
    from familysafe.storage.vault.session import Parts
    from familysafe.system.clock import SystemClock
    from familysafe.system.untrusted_files import open_regular
    from familysafe.system.workers import InThisProcess

    parts = Parts(
        crypto=AgeCrypto(),
        workers=InThisProcess(),
        open_source=open_regular,
        clock=SystemClock(),
        actor=_user(),
        packager=packager(),
    )
    return Door(vault_place(data_dir), parts)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "unknown"


@contextlib.contextmanager
def unlocked(data_dir: Path | None, passphrase: str) -> Iterator[KeptVault]:
    """Open the vault and lock it again at the end."""
    vault = door(data_dir).unlock(passphrase)
    try:
        yield vault
    finally:
        vault.lock()


def transcribed(vault: KeptVault, exhibit: Exhibit, app: App | None) -> tuple[Transcript, Exhibit]:
    """Read the chat that an exhibit is; see ``system.chat_archive``."""
    from familysafe.system.chat_archive import transcribed as read

    return read(vault, exhibit, app)


def read_small_file(untrusted: Path, most: int) -> bytes:
    """Read a file which somebody chose, carefully."""
    from familysafe.system.untrusted_files import read_bounded

    return read_bounded(untrusted, most)


def save_recovery_sheet(key: str, target: Path) -> None:
    """Write the sheet that opens the vault: a private PDF, whole or not at all."""
    from familysafe.presentation.sheets import vault_sheet
    from familysafe.system.clock import SystemClock
    from familysafe.system.documents.files import save_pdf
    from familysafe.system.documents.pdf import render

    clock = SystemClock()
    catalogues = {language: load_texts(language) for language in _languages()}
    save_pdf(render(vault_sheet(catalogues, key, clock.now().utc, clock.zone())), target)


def texts_in(language: str) -> Texts:
    """Speak ``language``."""
    return load_texts(language)


def today() -> date:
    """Return the day where this computer stands."""
    from familysafe.system.clock import SystemClock

    clock = SystemClock()
    return clock.now().utc.astimezone(clock.zone()).date()


def guide_content() -> Content:
    """Return what the app guide knows: the pack that ships with the program."""
    from familysafe.system.packs import shipped_content

    return shipped_content()


def public_holidays() -> tuple[PublicHolidays, ...]:
    """Return the public holidays that ship with the program, by country."""
    from familysafe.system.packs import shipped_public_holidays

    return shipped_public_holidays()


def load_public_holidays(folder: Path) -> tuple[PublicHolidays, ...]:
    """Read the public holidays of a pack on disk; see ``system.packs``."""
    from familysafe.system.packs import load_public_holidays as load

    return load(folder)


def load_pack(folder: Path) -> Content:
    """Read a pack from disk; see ``system.packs.load``."""
    from familysafe.system.packs import load

    return load(folder)


def guide_library(data_dir: Path | None) -> FtsLibrary:
    """Open the index of the content; whoever opens it closes it."""
    from familysafe.system.packs import fingerprint, shipped, shipped_content
    from familysafe.system.places import places

    path = places(data_dir).library / "library.db"
    return FtsLibrary(path, fingerprint(shipped()), shipped_content)


def require_new(target: Path) -> None:
    """Refuse a place where something stands, before anything is changed for it."""
    if os.path.lexists(target):
        raise InputError("evidence.target_exists", path=str(target))


def save_code_sheet(name: str, amounts: tuple[EnrolledCodes, ...], target: Path) -> None:
    """Write the sheet with a child's codes: a private PDF, whole or not at all."""
    from familysafe.presentation.code_sheet import code_sheet
    from familysafe.system.clock import SystemClock

    clock = SystemClock()
    catalogues = {language: load_texts(language) for language in _languages()}
    sheet = code_sheet(catalogues, name, amounts, clock.now().utc, clock.zone())
    save_document(sheet, target)


def _languages() -> tuple[str, ...]:
    """Return the languages of paper, that of FAMILYSAFE_LANG first."""
    chosen = os.environ.get("FAMILYSAFE_LANG", LANGUAGES[0])
    leading = chosen if chosen in LANGUAGES else LANGUAGES[0]
    return (leading, *(language for language in LANGUAGES if language != leading))


def save_document(document: Document, target: Path) -> None:
    """Write a document as a new PDF, whole or not at all."""
    from familysafe.system.documents.files import save_pdf
    from familysafe.system.documents.pdf import render

    save_pdf(render(document), target)


def guard(data_dir: Path | None) -> GuardLink:
    """Connect to the guard, and start one for the while where none runs."""
    from familysafe.system.guard_launch import open_guard

    return open_guard(data_dir, "ctl", until_idle=True)


def running_guard(data_dir: Path | None) -> GuardLink | None:
    """Connect to a guard that runs, or None."""
    from familysafe.system.guard_launch import find_guard

    try:
        return find_guard(data_dir, "ctl")
    except EnvironmentFault as fault:
        if fault.code != "guard.away":
            raise
        return None


def checks(data_dir: Path | None) -> list[tuple[str, bool, str]]:
    """Look at this computer; see ``system.checkup``."""
    from familysafe.system.checkup import computer_checks

    return computer_checks(data_dir)


def account_checks(accounts: list[str]) -> list[tuple[str, bool, str]]:
    """Look at the children's accounts; see ``system.checkup``."""
    from familysafe.system.checkup import account_checks as look

    return look(accounts)


def save_bundle(target: Path, value: dict[str, object], data_dir: Path | None) -> None:
    """Write what was found for somebody who helps; see ``system.checkup``."""
    from familysafe.system.checkup import save_bundle as save

    save(target, value, data_dir)
