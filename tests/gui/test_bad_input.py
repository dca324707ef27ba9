"""The console with a real guard and a real vault, and with what goes wrong in a real home."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault, Fault
from familysafe.evidence.safety import Answer
from familysafe.gui import composition
from familysafe.gui.app import Application
from familysafe.gui.evidence_door import _Make, _Unlock
from familysafe.gui.pages.evidence_add import EvidenceAddPage
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.gui.pages.home import HomePage
from familysafe.gui.single import SingleInstance
from familysafe.presentation.evidence_add import State
from familysafe.presentation.evidence_desk import DoorState, Watch
from familysafe.presentation.evidence_intake import Offered
from familysafe.presentation.navigation import Destination, Place
from familysafe.storage.guard.store import GuardStore
from familysafe.system import packs
from familysafe.system.catalogue import load_texts
from familysafe.system.workers import InThisProcess
from familysafe.ui.dialogs import Sheet
from familysafe.ui.words import Label
from tests.conftest import needs
from tests.fakes.console import look
from tests.fakes.guard import family
from tests.gui.evidence_hands import PASSPHRASE, Hands, picture
from tests.gui.windows import living

MS = 20_000
START = "import sys; from familysafe.gui.app import main; sys.exit(main(sys.argv[1:]))"
QUIET = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FAMILYSAFE_LANG": "en"}


# --- the guard's store ---------------------------------------------------------------------


def store(folder: Path) -> Path:
    """Make a guard's store and return its file."""
    GuardStore(folder / "guard").close()
    return folder / "guard" / "guard.db"


def rubbish(folder: Path) -> Fault:
    path = store(folder)
    path.write_bytes(b"this is not a database, " * 400)
    return EnvironmentFault("store.damaged", path=str(path))


def emptied(folder: Path) -> Fault:
    path = store(folder)
    path.write_bytes(b"")
    return EnvironmentFault("store.damaged", path=str(path))


def newer(folder: Path) -> Fault:
    path = store(folder)
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    return EnvironmentFault("store.newer", path=str(path))


def no_folder(folder: Path) -> Fault:
    folder.write_text("a file in the place of the folder", encoding="utf-8")
    return EnvironmentFault("store.unwritable", path=str(folder / "guard" / "lock"))


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Callable[[Path, str], Application]]:
    """Start the console as the program does."""
    running: list[Application] = []

    def start(folder: Path, language: str) -> Application:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        application = Application(app, folder, None)
        running.append(application)
        qtbot.addWidget(application.shell)
        application.look.choose(language=language)
        application.begin()
        return application

    yield start
    for each in running:
        each.end()


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("harm", [rubbish, emptied, newer, no_folder])
def test_home_says_why_nobody_keeps_the_limits_and_the_rest_works(
    qtbot: QtBot,
    tmp_path: Path,
    started: Callable[[Path, str], Application],
    harm: Callable[[Path], Fault],
    language: str,
) -> None:
    fault = harm(tmp_path / "data")
    before = {each: each.read_bytes() for each in tmp_path.rglob("guard.db")}
    application = started(tmp_path / "data", language)
    home = application.shell.page
    assert isinstance(home, HomePage)

    sentence = load_texts(language).fault(fault)
    qtbot.waitUntil(lambda: home.summary.text() == sentence, timeout=MS)

    assert application.shell.here == Destination(Place.HOME)  # no first questions: nothing is new
    for place in (Place.EVIDENCE, Place.APP_GUIDE, Place.HELP, Place.SETTINGS):
        application.shell.go(Destination(place))
        assert application.shell.here == Destination(place)
    assert {each: each.read_bytes() for each in tmp_path.rglob("guard.db")} == before


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    needs("mount", "umount", root=True)
    place = tmp_path / "full"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], check=True)
    try:
        (place / "ballast").write_bytes(bytes(60 * 1024))
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def test_a_console_on_a_full_disk_says_so(
    qtbot: QtBot, full_disk: Path, started: Callable[[Path, str], Application]
) -> None:
    application = started(full_disk, "km")
    home = application.shell.page
    assert isinstance(home, HomePage)

    path = str(full_disk / "guard" / "guard.db")
    sentence = load_texts("km").fault(EnvironmentFault("store.full", path=path))
    qtbot.waitUntil(lambda: home.summary.text() == sentence, timeout=MS)

    application.shell.go(Destination(Place.EVIDENCE))
    (make,) = application.shell.findChildren(_Make)
    for field in (make.passphrase.first, make.passphrase.second):
        field.set_text(PASSPHRASE)
    make.go.click()
    qtbot.waitUntil(lambda: bool(make.passphrase.first.error), timeout=MS)
    # the folder that is named has a random name while it is made
    start, _, end = (
        load_texts("km").fault(EnvironmentFault("vault.disk_full", path="|")).partition("|")
    )
    assert make.passphrase.first.error.startswith(start)
    assert make.passphrase.first.error.endswith(end)
    assert [each.name for each in full_disk.iterdir() if "vault" in each.name] == []


# --- one console ---------------------------------------------------------------------------


def another(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", START, "--data-dir", str(folder)],
        env=QUIET,
        stderr=subprocess.PIPE,
        text=True,
    )


FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from familysafe.gui.single import SingleInstance
app = QCoreApplication([])
only_one = SingleInstance(Path(sys.argv[1]))
assert not only_one.is_second()
only_one.listen()
print("listens", flush=True)
app.exec()
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Hold the folder as a console does."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "listens\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_first_console_that_hangs_is_said(tmp_path: Path, first: subprocess.Popen[str]) -> None:
    first.send_signal(signal.SIGSTOP)

    with another(tmp_path) as second:
        try:
            assert second.stderr is not None
            said = second.stderr.readline().strip()
        finally:
            second.kill()

    assert said == load_texts("en").fault(EnvironmentFault("console.silent"))


def test_a_console_that_was_killed_does_not_stop_the_next(
    tmp_path: Path, first: subprocess.Popen[str]
) -> None:
    first.kill()
    first.wait()
    assert (tmp_path / "console.lock").exists()

    next_one = SingleInstance(tmp_path)
    try:
        assert not next_one.is_second()
        next_one.listen()
        assert SingleInstance(tmp_path).wake_first()
    finally:
        next_one.close()


def test_a_folder_that_cannot_hold_a_lock_does_not_stop_the_console(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert not SingleInstance(tmp_path / "file").is_second()


# --- the vault -----------------------------------------------------------------------------


class RealHands(Hands):
    """Evidence pages on a real vault below ``folder``; jobs are done at once."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        super().__init__(look(language), made=False)
        self.real_door = composition.vault_door(folder, InThisProcess())
        self.desk.door = self.real_door

    def made(self) -> None:
        self.desk.opened(self.real_door.create(PASSPHRASE)[0])


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[RealHands]:
    its = RealHands(tmp_path / "data")
    its.made()
    yield its
    its.desk.lock()


def add_page(qtbot: QtBot, hands: Hands) -> EvidenceAddPage:
    page = EvidenceAddPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_ADD)
    return page


def let_in(page: EvidenceAddPage, *paths: Path) -> None:
    page.desk.gate.answer(Answer.IT_DOES_NOT)
    page.offer(Offered(paths, ""))


def test_each_thing_that_is_no_file_gets_its_sentence_and_the_rest_is_sealed(
    qtbot: QtBot, tmp_path: Path, hands: RealHands
) -> None:
    page = add_page(qtbot, hands)
    good = picture(tmp_path, "good.png")
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "link.png").symlink_to(good)
    os.mkfifo(tmp_path / "pipe")
    gone = picture(tmp_path, "gone.png")
    names = {"folder": "folder", "empty.png": "empty", "link.png": "link", "pipe": "special"}
    page.desk.gate.answer(Answer.IT_DOES_NOT)
    gone.unlink()  # between choosing and sealing

    page.offer(Offered((*(tmp_path / name for name in names), gone, good), ""))

    texts = load_texts("en")
    rows = hands.desk.entries.rows
    for row, (name, code) in zip(rows, {**names, "gone.png": "missing"}.items(), strict=False):
        assert row.state is State.FAILED
        assert row.line == texts.fault(Fault(f"file.{code}", name=name))
    assert rows[-1].state is State.SEALED
    (case,) = hands.desk.vault.cases()
    assert case.exhibits == 1
    assert hands.desk.vault.verify(Watch()) == ()


def test_nothing_but_bad_files_leaves_no_empty_envelope(
    qtbot: QtBot, tmp_path: Path, hands: RealHands
) -> None:
    page = add_page(qtbot, hands)
    qtbot.keyClicks(page.note.area, "Asked for money")

    let_in(page, tmp_path / "gone.png", tmp_path)

    assert hands.desk.vault.cases() == ()
    assert hands.desk.case is None
    assert page.note.text() == "Asked for money"
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)  # the words alone can still be kept
    (case,) = hands.desk.vault.cases()
    assert case.exhibits == 1


def vault_rubbish(vault: Path) -> str:
    (vault / "index.db").write_bytes(b"rubbish" * 1000)
    return "vault.damaged"


def vault_emptied(vault: Path) -> str:
    (vault / "index.db").write_bytes(b"")
    return "vault.damaged"


def vault_torn(vault: Path) -> str:
    (vault / "vault.json").write_bytes(b"{")
    return "vault.damaged"


def vault_newer(vault: Path) -> str:
    first = vault / "vault.json"
    first.write_text(first.read_text().replace('"version": 1', '"version": 9'))
    return "vault.newer"


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("harm", [vault_rubbish, vault_emptied, vault_torn, vault_newer])
def test_the_door_says_what_is_wrong_with_the_vault(
    qtbot: QtBot, tmp_path: Path, harm: Callable[[Path], str], language: str
) -> None:
    hands = RealHands(tmp_path / "data", language)
    hands.made()
    hands.desk.lock()
    vault = tmp_path / "data" / "vault"
    code = harm(vault)
    before = {path: path.read_bytes() for path in vault.rglob("*") if path.is_file()}
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)

    (unlock,) = page.findChildren(_Unlock)
    unlock.field.set_text(PASSPHRASE)
    unlock.go.click()

    start, _, end = load_texts(language).fault(EnvironmentFault(code, path="|")).partition("|")
    assert unlock.field.error.startswith(start)
    assert unlock.field.error.endswith(end)
    assert hands.desk.state is DoorState.LOCKED
    assert {path: path.read_bytes() for path in vault.rglob("*") if path.is_file()} == before


HOLD = """
import sys
from pathlib import Path
from familysafe.cli import composition
vault = composition.door(Path(sys.argv[1])).unlock(sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_vault_that_another_program_has_open_is_said_and_opens_afterwards(
    qtbot: QtBot, tmp_path: Path, hands: RealHands
) -> None:
    hands.desk.lock()
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)
    (unlock,) = page.findChildren(_Unlock)
    unlock.field.set_text(PASSPHRASE)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "data"), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            unlock.go.click()
            said = unlock.field.error
        finally:
            other.kill()

    assert said == load_texts("en").fault(EnvironmentFault("vault.in_use"))
    unlock.go.click()
    assert hands.desk.state is DoorState.OPEN


# --- the content that ships with the program -----------------------------------------------


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Install the shipped content in a folder that may be harmed."""
    copy = tmp_path / "installed"
    shutil.copytree(str(packs.shipped()), copy)
    monkeypatch.setattr(packs, "shipped", lambda: copy)
    for each in (packs.shipped_content, packs.shipped_helplines):
        each.cache_clear()
    yield copy
    for each in (packs.shipped_content, packs.shipped_helplines):
        each.cache_clear()


def byte_changed(copy: Path) -> str:
    path = copy / "apps" / "tiktok.json"
    path.write_bytes(path.read_bytes().replace(b":", b";", 1))
    return "apps/tiktok.json"


def other_layout(copy: Path) -> str:
    path = copy / "apps" / "tiktok.json"
    path.write_bytes(path.read_bytes().replace(b"familysafe.app/1", b"familysafe.app/9"))
    return "apps/tiktok.json"


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("harm", [byte_changed, other_layout])
def test_a_damaged_guide_is_said_and_the_numbers_for_help_are_there_all_the_same(
    qtbot: QtBot, installed: Path, harm: Callable[[Path], str], language: str
) -> None:
    where = harm(installed)
    window, watch = living(look(language), guard=family(), pages=composition.pages())
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))

    window.go(Destination(Place.APP_GUIDE))

    assert window.here == Destination(Place.HOME)
    (sheet,) = (each for each in window.findChildren(Sheet) if each.isVisible())
    said = [label.text() for label in sheet.findChildren(Label)]
    assert load_texts(language).fault(EnvironmentFault("pack.shipped", where=where)) in said
    sheet.escaped()
    window.go(Destination(Place.HELP))
    assert window.here == Destination(Place.HELP)
    assert any("1280" in label.text() for label in window.findChildren(Label))
    watch.stop()


def test_without_numbers_the_help_page_says_what_to_do_and_the_rest_works(
    qtbot: QtBot, installed: Path
) -> None:
    shutil.rmtree(installed / "helplines")
    window, watch = living(look(), guard=family(), pages=composition.pages())
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))

    window.go(Destination(Place.HELP))

    assert window.here == Destination(Place.HOME)
    (sheet,) = (each for each in window.findChildren(Sheet) if each.isVisible())
    assert any("install FamilySafe again" in each.text() for each in sheet.findChildren(Label))
    sheet.escaped()
    window.go(Destination(Place.APP_GUIDE))
    assert window.here == Destination(Place.APP_GUIDE)
    watch.stop()
