"""Where the console picks its parts. Imports stand inside the functions: start-up is measured."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.core.errors import EnvironmentFault
from familysafe.presentation.navigation import EVIDENCE, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from familysafe.core.clock import Clock
    from familysafe.core.document import Document
    from familysafe.core.texts import Texts
    from familysafe.evidence.handover import Area
    from familysafe.evidence.model import Exhibit
    from familysafe.evidence.ports import OpenVault, VaultDoor
    from familysafe.evidence.vault import Workers
    from familysafe.evidence.verification import Verdict
    from familysafe.family.people import Account
    from familysafe.gui.codes import CodePaper
    from familysafe.gui.console import Console, ConsolePage, PageFactory
    from familysafe.gui.evidence_frame import EvidenceParts
    from familysafe.gui.guide_paper import Paper
    from familysafe.gui.sheets import Sheets
    from familysafe.guidance.model import Helplines
    from familysafe.guidance.ports import Library
    from familysafe.ipc.messages import EnrolledCodes
    from familysafe.presentation.evidence_intake import HelpNumber
    from familysafe.presentation.guardlink import GuardLink
    from familysafe.presentation.settings import Choices
    from familysafe.screentime.public_holidays import PublicHolidays
    from familysafe.ui.printing import PagePicture

PRINT_DPI = 300


def pages() -> dict[Place, PageFactory]:
    """Return how each page is made; a place that is missing is "not possible yet" on Home."""
    return {
        Place.HOME: make_home,
        Place.FIRST_RUN: make_first_run,
        Place.SETTINGS: make_settings,
        Place.TIME: make_time,
        Place.RULES: make_rules,
        Place.HISTORY: make_history,
        Place.APP_GUIDE: make_guide,
        Place.HELP: make_help,
        Place.VERIFY: make_verify,
        **evidence_pages(),
    }


# --- pages ---------------------------------------------------------------------------------


def make_home(console: Console) -> ConsolePage:
    """Make Home."""
    from familysafe.gui.pages.home import HomePage

    return HomePage(console)


def make_first_run(console: Console) -> ConsolePage:
    """Make the first questions."""
    import getpass

    from familysafe.gui.pages.first_run import FirstRunPage

    return FirstRunPage(console, sheets(console), getpass.getuser(), accounts=accounts)


def accounts() -> tuple[Account, ...]:
    """Return the accounts of this computer."""
    from familysafe.system.accounts import accounts as found

    return found()


def sheets(console: Console) -> Sheets:
    """Return what makes, prints and saves recovery sheets."""
    from familysafe.gui.paper import PaperSheets

    def make(language: str, code: str, family: str) -> bytes:
        from familysafe.presentation.sheets import pin_sheet
        from familysafe.system.documents.pdf import render

        other = "en" if language == "km" else "km"
        catalogues = {each: texts(each) for each in (language, other)}
        now, zone = console.clock.now().utc, console.clock.zone()
        return render(pin_sheet(catalogues, code, family, now, zone))

    return PaperSheets(make, _save_paper, _pages_of)


def _save_paper(pdf: bytes, place: Path) -> Path:
    from familysafe.system.documents.files import save_pdf

    return save_pdf(pdf, place, overwrite=True)


def _pages_of(pdf: bytes) -> tuple[PagePicture, ...]:
    from familysafe.system.documents.preview import pages

    return pages(pdf, dpi=PRINT_DPI)


def make_settings(console: Console) -> ConsolePage:
    """Make the settings."""
    from familysafe import __version__
    from familysafe.gui.pages.settings import SettingsPage
    from familysafe.presentation.settings import catalogue_status
    from familysafe.ui.tokens import resource

    raw = resource("catalogue", "status.json").read_bytes()
    return SettingsPage(console, __version__, catalogue_status(raw), countries())


def countries() -> tuple[Helplines, ...]:
    """Return the countries of which there are numbers, home first; none where they are damaged."""
    from familysafe.guidance.asking import by_nearness
    from familysafe.system.packs import shipped_helplines

    try:
        return by_nearness(shipped_helplines())
    except EnvironmentFault:  # all else can be chosen all the same
        return ()


def make_time(console: Console) -> ConsolePage:
    """Make the page of a child's limits."""
    from familysafe.gui.pages.time import TimePage

    return TimePage(console, lambda: code_paper(console), accounts, public_holidays)


def make_rules(console: Console) -> ConsolePage:
    """Make the page of all rules of a child."""
    from familysafe.gui.pages.rules import RulesPage

    return RulesPage(console, public_holidays)


def make_history(console: Console) -> ConsolePage:
    """Make the history of a child."""
    from familysafe.gui.pages.history import HistoryPage

    return HistoryPage(console, printed_paper(), _save_paper)


def printed_paper() -> Paper:
    """Return what puts a document on paper."""
    from familysafe.gui.guide_paper import PrintedPaper

    def render(document: Document) -> bytes:
        from familysafe.system.documents.pdf import render

        return render(document)

    return PrintedPaper(render, _save_paper, _pages_of)


def public_holidays() -> tuple[PublicHolidays, ...]:
    """Return the public holidays that ship; none where the pack is damaged."""
    from familysafe.system.packs import shipped_public_holidays

    try:
        return shipped_public_holidays()
    except EnvironmentFault:  # rules can be set all the same
        return ()


def code_paper(console: Console) -> CodePaper:
    """Return what makes, prints and saves sheets with codes."""
    from familysafe.gui.paper import PaperCodes

    def make(language: str, name: str, amounts: tuple[EnrolledCodes, ...]) -> bytes:
        from familysafe.presentation.code_sheet import code_sheet
        from familysafe.system.documents.pdf import render

        other = "en" if language == "km" else "km"
        catalogues = {each: texts(each) for each in (language, other)}
        now, zone = console.clock.now().utc, console.clock.zone()
        return render(code_sheet(catalogues, name, amounts, now, zone))

    return PaperCodes(make, _save_paper, _pages_of)


def make_guide(console: Console) -> ConsolePage:
    """Make the app guide."""
    from familysafe.gui.pages.guide import GuidePage
    from familysafe.system.packs import shipped_content

    def library() -> Library:
        from familysafe.storage.library.index import FtsLibrary
        from familysafe.system.packs import fingerprint, shipped
        from familysafe.system.places import places

        path = places(console.data_dir).library / "library.db"
        return FtsLibrary(path, fingerprint(shipped()), shipped_content)

    return GuidePage(console, shipped_content(), library, printed_paper(), open_address)


def make_help(console: Console) -> ConsolePage:
    """Make the page "Get help now"."""
    from familysafe.gui.pages.help import HelpPage
    from familysafe.system.packs import shipped_cards, shipped_helplines

    try:
        cards = shipped_cards()
    except EnvironmentFault:  # whom to call is there all the same
        cards = ()
    return HelpPage(console, shipped_helplines(), cards, printed_paper(), open_address)


def make_verify(console: Console) -> ConsolePage:
    """Make the page that checks a package; it needs neither vault nor guard."""
    from familysafe.gui.pages.verify import VerifyPage

    def verify(folder: Path, signer: str, told: Callable[[int, int], None]) -> Verdict:
        from familysafe.system.package import verifier

        return verifier.verify(folder, signer, told)

    return VerifyPage(console, verify)


def open_address(address: str) -> None:
    """Open a page in the browser: only ever because the carer pressed for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))


# --- the console itself --------------------------------------------------------------------


def texts(language: str) -> Texts:
    """Load the catalogue of a language."""
    from familysafe.system.catalogue import load_texts

    return load_texts(language)


def usual_language() -> str:
    """Return the language of this computer, if the program speaks it, else English."""
    import os

    from PySide6.QtCore import QLocale

    from familysafe.core.texts import LANGUAGES

    wanted = os.environ.get("FAMILYSAFE_LANG") or QLocale.system().name()
    return next((each for each in LANGUAGES if wanted.startswith(each)), LANGUAGES[0])


def can_protect() -> bool:
    """Tell whether limits can be protected on this system: on macOS that was never tried."""
    import sys

    return sys.platform != "darwin"


def clock() -> Clock:
    """Return the clocks of this computer."""
    from familysafe.system.clock import SystemClock

    return SystemClock()


def data_folder(data_dir: Path | None) -> Path:
    """Return the folder below which all stores lie."""
    from familysafe.system.places import places

    return places(data_dir).root


def choices(data_dir: Path | None) -> Choices:
    """Read what was chosen before."""
    from familysafe.presentation.settings import choices_from
    from familysafe.system.places import places
    from familysafe.system.preferences import read_choices

    return choices_from(read_choices(places(data_dir).settings))


def keep_choices(data_dir: Path | None, chosen: Choices) -> bool:
    """Keep what was chosen; False where it cannot be written."""
    from familysafe.presentation.settings import choices_bytes
    from familysafe.system.places import places
    from familysafe.system.preferences import write_choices

    return write_choices(places(data_dir).settings, choices_bytes(chosen))


def guard(data_dir: Path | None) -> GuardLink:
    """Connect to the guard, or start one in personal mode; blocks, so call it from a job.

    A guard that was started here ends when nobody is connected any more: without an agent there
    is nothing to count.
    """
    from familysafe.system.guard_launch import open_guard

    return open_guard(data_dir, "console", until_idle=True)


def quiet_fonts() -> None:
    """Keep Qt from noting that Latin letters come from another font than Khmer ones."""
    from PySide6.QtCore import QLoggingCategory

    QLoggingCategory.setFilterRules("qt.text.font.db=false")


# --- evidence ------------------------------------------------------------------------------


def evidence_pages() -> dict[Place, PageFactory]:
    """Return the evidence pages, which share one vault, made when the first of them is opened."""
    made: list[EvidenceParts] = []

    def make(console: Console, place: Place) -> ConsolePage:
        from familysafe.gui.evidence_pages import PAGES

        if not made:
            made.append(evidence_parts(console))
        return PAGES[place](console, made[0])

    return {place: partial(make, place=place) for place in EVIDENCE}


def evidence_parts(console: Console) -> EvidenceParts:
    """Make what the evidence pages share. The vault is locked when the program ends."""
    from PySide6.QtCore import QCoreApplication, QUrl
    from PySide6.QtGui import QDesktopServices

    from familysafe.gui.evidence_frame import EvidenceParts, IdleLock
    from familysafe.presentation.evidence_desk import EvidenceDesk
    from familysafe.system.workers import WorkerProcess

    workers = WorkerProcess()
    desk = EvidenceDesk(vault_door(console.data_dir, workers), console.clock)
    app = QCoreApplication.instance()
    if app is not None:
        IdleLock(desk).setParent(app)
        app.aboutToQuit.connect(desk.lock)
        app.aboutToQuit.connect(workers.close)

    def show_folder(folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    paper = _VaultPaper(console.clock)
    return EvidenceParts(
        desk, _PackNumbers(console), paper, _Copied(), show_folder, read_chat, cover
    )


def read_chat(vault: OpenVault, exhibit: Exhibit) -> int:
    """Read an exhibit that may be a chat; what is none stays a file like any other."""
    from familysafe.core.errors import InputError
    from familysafe.presentation.evidence_words import may_be_chat
    from familysafe.system.chat_archive import transcribed

    if not may_be_chat(exhibit):
        return 0
    try:
        return len(transcribed(vault, exhibit)[0].messages)
    except InputError:
        return 0


def cover(vault: OpenVault, exhibit: Exhibit, areas: tuple[Area, ...]) -> Exhibit:
    """Keep a copy of a picture on which areas are covered."""
    from familysafe.system.redaction import covered_copy

    return covered_copy(vault, exhibit, areas)


def vault_door(data_dir: Path | None, workers: Workers) -> VaultDoor:
    """Return the vault before it is unlocked. Rows are written in the name of the OS user."""
    import getpass

    from familysafe import __version__
    from familysafe.core.texts import LANGUAGES
    from familysafe.crypto.keys import AgeCrypto
    from familysafe.crypto.spoken_password import spoken_password
    from familysafe.storage.vault.door import Door
    from familysafe.storage.vault.session import Parts
    from familysafe.system.documents.pdf import render
    from familysafe.system.package.writer import PackageWriter
    from familysafe.system.places import places
    from familysafe.system.untrusted_files import open_regular

    packager = PackageWriter(
        catalogues={language: texts(language) for language in LANGUAGES},
        clock=clock(),
        version=__version__,
        render=render,
        password=spoken_password,
    )
    try:
        actor = getpass.getuser()
    except (KeyError, OSError):
        actor = "unknown"
    parts = Parts(
        crypto=AgeCrypto(),
        workers=workers,
        open_source=open_regular,
        clock=clock(),
        actor=actor,
        packager=packager,
    )
    return Door(places(data_dir).vault, parts)


class _PackNumbers:
    """The numbers of the pack that ships, for the family's country; none where it is damaged."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def numbers(self, language: str) -> tuple[HelpNumber, ...]:
        from familysafe.guidance.pack import Content
        from familysafe.presentation.evidence_numbers import numbers_of
        from familysafe.system.packs import shipped_helplines

        try:
            known = shipped_helplines()
        except EnvironmentFault:  # evidence can be saved all the same
            return ()
        return numbers_of(Content((), known), self._console.country.state, language)


class _VaultPaper:
    """The vault's recovery sheet, printed or saved."""

    def __init__(self, clock_: Clock) -> None:
        self._clock = clock_

    def _pdf(self, key: str, language: str) -> bytes:
        from familysafe.core.texts import LANGUAGES
        from familysafe.presentation.sheets import vault_sheet
        from familysafe.system.documents.pdf import render

        order = (language, *(other for other in LANGUAGES if other != language))
        voices = {each: texts(each) for each in order}
        return render(vault_sheet(voices, key, self._clock.now().utc, self._clock.zone()))

    def drawn(self, key: str, language: str) -> Callable[[], None]:
        from familysafe.system.documents.preview import pages as pages_of
        from familysafe.ui.printing import images_of, print_pages, printer_for_a4

        images = images_of(pages_of(self._pdf(key, language), dpi=300))
        return lambda: print_pages(images, printer_for_a4())

    def save_sheet(self, key: str, language: str, target: Path) -> None:
        from familysafe.system.documents.files import save_pdf

        save_pdf(self._pdf(key, language), target)


class _Copied:
    """Qt's clipboard."""

    def copied(self) -> QMimeData:
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication.clipboard().mimeData()
