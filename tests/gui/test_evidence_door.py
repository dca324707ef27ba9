"""The door before the evidence pages: made, kept, opened, recovered, locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.model import CaseId
from familysafe.gui.evidence_copy_door import BringBack
from familysafe.gui.evidence_door import _Make, _Recover, _Unlock
from familysafe.gui.evidence_frame import EvidencePage
from familysafe.gui.evidence_sheet import SheetPart
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.presentation.evidence_desk import DoorState, Watch
from familysafe.presentation.navigation import Place
from tests.fakes.vault import KEY
from tests.gui.evidence_hands import PASSPHRASE, Hands, filled


def list_page(qtbot: QtBot, hands: Hands) -> EvidencePage:
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)
    return page


def part(page: EvidencePage, kind: type[QWidget]) -> QWidget:
    found = [each for each in page.findChildren(kind) if each.isVisible()]
    assert len(found) == 1, found
    return found[0]


def make(page: EvidencePage) -> _Make:
    found = part(page, _Make)
    assert isinstance(found, _Make)
    return found


def test_the_box_is_made_when_evidence_is_first_used(qtbot: QtBot) -> None:
    hands = Hands(made=False)
    page = list_page(qtbot, hands)
    door = make(page)

    qtbot.keyClicks(door.passphrase.first.line, "short")
    qtbot.keyClick(door.passphrase.first.line, Qt.Key.Key_Tab)
    qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)

    assert hands.desk.state is DoorState.NONE
    assert "3" in door.passphrase.first.error

    door.passphrase.first.line.clear()
    qtbot.keyClicks(door.passphrase.first.line, PASSPHRASE)
    qtbot.keyClicks(door.passphrase.second.line, "seven quiet bees")
    assert door.passphrase.second.error
    door.passphrase.second.line.clear()
    qtbot.keyClicks(door.passphrase.second.line, PASSPHRASE)
    assert not door.passphrase.second.error
    qtbot.keyClick(door.passphrase.second.line, Qt.Key.Key_Return)

    assert hands.desk.state is DoorState.SHEET
    assert not page.inner.isVisible()
    assert door.passphrase.first.text() == ""


def test_the_pages_open_only_after_the_end_of_the_key_was_typed_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    page = list_page(qtbot, hands)
    sheet = part(page, SheetPart)
    assert isinstance(sheet, SheetPart)

    qtbot.mouseClick(sheet.print, Qt.MouseButton.LeftButton)
    assert hands.paper.printed == [KEY]
    hands.dialogs.place = tmp_path / "sheet.pdf"
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert hands.paper.saved == [(KEY, tmp_path / "sheet.pdf")]
    assert len(hands.dialogs.asked) == 2  # the warning, then where to

    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.end.line, "WRONG1")
    qtbot.keyClick(sheet.end.line, Qt.Key.Key_Return)
    assert hands.desk.state is DoorState.SHEET
    assert sheet.end.error
    sheet.end.line.clear()
    qtbot.keyClicks(sheet.end.line, KEY[-6:].lower())
    qtbot.keyClick(sheet.end.line, Qt.Key.Key_Return)

    assert hands.desk.state is DoorState.OPEN
    assert hands.desk.key == ""
    assert page.inner.isVisible()
    assert KEY not in sheet.key.text()


def test_the_sheet_is_saved_only_after_the_warning(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    hands.dialogs.agree, hands.dialogs.place = False, tmp_path / "sheet.pdf"
    sheet = part(list_page(qtbot, hands), SheetPart)
    assert isinstance(sheet, SheetPart)

    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)

    assert hands.paper.saved == []


def test_a_printer_that_is_missing_is_said(qtbot: QtBot) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    hands.paper.fail = EnvironmentFault("print.failed")
    sheet = part(list_page(qtbot, hands), SheetPart)
    assert isinstance(sheet, SheetPart)

    qtbot.mouseClick(sheet.print, Qt.MouseButton.LeftButton)

    assert sheet.outcome.text() == hands.console.look.texts("fault.print.failed")
    assert not sheet.print.working


def waits_for(sheet: SheetPart) -> str:
    look = sheet.look
    ids = ("envelope.sheet.not_kept", "envelope.sheet.not_yet")
    return next((each for each in ids if sheet.go.reason == look.texts(each)), sheet.go.reason)


def test_copying_the_key_from_the_screen_is_not_enough(qtbot: QtBot) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    sheet = part(list_page(qtbot, hands), SheetPart)
    assert isinstance(sheet, SheetPart)

    qtbot.keyClicks(sheet.end.line, KEY[-6:])
    assert waits_for(sheet) == "envelope.sheet.not_kept"
    qtbot.keyClick(sheet.end.line, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert hands.desk.state is DoorState.SHEET

    sheet.paper.setFocus()
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    assert waits_for(sheet) == ""
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    assert waits_for(sheet) == "envelope.sheet.not_kept"
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert hands.desk.state is DoorState.OPEN


@pytest.mark.parametrize("way", ["print", "save", "paper"])
def test_each_way_to_keep_the_sheet_counts(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    hands.dialogs.place = tmp_path / "sheet.pdf"
    sheet = part(list_page(qtbot, hands), SheetPart)
    assert isinstance(sheet, SheetPart)
    assert waits_for(sheet) == "envelope.sheet.not_kept"

    getattr(sheet, way).click()

    assert waits_for(sheet) == "envelope.sheet.not_yet"
    qtbot.keyClicks(sheet.end.line, KEY[-6:])
    assert waits_for(sheet) == ""


def test_a_sheet_that_could_not_be_made_is_not_kept(qtbot: QtBot) -> None:
    hands = Hands(made=False)
    hands.desk.made(*hands.door.create(PASSPHRASE))
    hands.paper.fail = EnvironmentFault("print.failed")
    hands.dialogs.place = None  # the dialog was closed without a place
    sheet = part(list_page(qtbot, hands), SheetPart)
    assert isinstance(sheet, SheetPart)

    sheet.print.click()
    sheet.save.click()
    qtbot.keyClicks(sheet.end.line, KEY[-6:])

    assert waits_for(sheet) == "envelope.sheet.not_kept"


def test_only_the_passphrase_opens_and_guessing_is_held_back(qtbot: QtBot) -> None:
    hands = Hands()
    hands.desk.lock()
    page = list_page(qtbot, hands)
    unlock = part(page, _Unlock)
    assert isinstance(unlock, _Unlock)

    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    assert unlock.field.error
    for _ in range(6):
        unlock.field.line.clear()
        qtbot.keyClicks(unlock.field.line, "wrong words")
        qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)

    assert "30" in unlock.go.reason
    assert unlock.field.text() == "wrong words"
    hands.clock.move(31)
    for _ in range(30):
        unlock._second()
    assert unlock.go.reason == ""
    unlock.field.line.clear()
    qtbot.keyClicks(unlock.field.line, PASSPHRASE)
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)

    assert hands.desk.state is DoorState.OPEN
    assert page.inner.isVisible()
    assert unlock.field.text() == ""


def test_the_sheet_opens_it_when_the_passphrase_is_forgotten(qtbot: QtBot) -> None:
    hands = Hands()
    hands.desk.lock()
    page = list_page(qtbot, hands)
    unlock = part(page, _Unlock)
    assert isinstance(unlock, _Unlock)
    qtbot.mouseClick(unlock.forgot, Qt.MouseButton.LeftButton)
    recover = part(page, _Recover)
    assert isinstance(recover, _Recover)

    qtbot.keyClicks(recover.key.line, "something else")
    for field in (recover.passphrase.first, recover.passphrase.second):
        qtbot.keyClicks(field.line, "eight loud buffaloes")
    qtbot.mouseClick(recover.go, Qt.MouseButton.LeftButton)
    assert recover.key.error
    recover.key.line.clear()
    qtbot.keyClicks(recover.key.line, KEY.lower())
    qtbot.mouseClick(recover.go, Qt.MouseButton.LeftButton)

    assert hands.desk.state is DoorState.OPEN
    hands.desk.lock()
    hands.door.unlock("eight loud buffaloes")


def test_nobody_there_locks_and_the_page_shows_nothing(qtbot: QtBot) -> None:
    hands = Hands()
    hands.vault.new_case("A stranger wrote to Vanna", "Vanna")
    page = list_page(qtbot, hands)
    assert page.inner.isVisible()

    hands.clock.move(601)
    assert hands.desk.lock_if_idle()

    assert not page.inner.isVisible()
    unlock = part(page, _Unlock)
    assert isinstance(unlock, _Unlock)
    assert unlock.idle.isVisible()
    assert not [
        each
        for each in page.findChildren(QWidget)
        if "stranger" in each.accessibleName().lower() and each.isVisible()
    ]


def test_lock_now_locks(qtbot: QtBot) -> None:
    hands = Hands()
    page = list_page(qtbot, hands)
    assert isinstance(page, EvidenceListPage)

    qtbot.mouseClick(page.lock, Qt.MouseButton.LeftButton)

    assert hands.vault.locked
    assert hands.desk.state is DoorState.LOCKED


@pytest.mark.parametrize(("presses", "leaves"), [(2, False), (3, True)])
def test_escape_three_times_leaves_at_once(qtbot: QtBot, presses: int, leaves: bool) -> None:
    hands = Hands()
    page = list_page(qtbot, hands)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    for _ in range(presses):
        qtbot.keyClick(page, Qt.Key.Key_Escape)

    assert (hands.navigator.went == ["home"]) is leaves


def bring_back(qtbot: QtBot, hands: Hands) -> BringBack:
    page = list_page(qtbot, hands)
    make(page).copy.click()
    found = part(page, BringBack)
    assert isinstance(found, BringBack)
    return found


def a_copy(tmp_path: Path) -> tuple[Path, CaseId]:
    """Return a second copy of a filled box of another computer."""
    other = Hands()
    case = filled(other, tmp_path)
    target = tmp_path / "envelopes.fsbackup"
    other.vault.back_up(target, Watch())
    return target, case


@pytest.mark.parametrize("way", ["passphrase", "sheet"])
def test_the_box_comes_back_from_its_copy(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    copy, case = a_copy(tmp_path)
    hands = Hands(made=False)
    face = bring_back(qtbot, hands)
    hands.dialogs.files = (copy,)
    face.choose.click()
    assert face.file.text() == "envelopes.fsbackup"

    if way == "sheet":
        face.key.set_text(KEY)
    else:
        face.passphrase.set_text(PASSPHRASE)
    face.go.click()

    assert hands.desk.state is DoorState.OPEN
    assert [each.id for each in hands.vault.cases()] == [case]
    assert face.passphrase.text() == ""
    assert face.key.text() == ""


def test_what_is_missing_for_bringing_it_back_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    copy, _ = a_copy(tmp_path)
    hands = Hands(made=False)
    face = bring_back(qtbot, hands)

    face.go.click()
    assert face.problem.isVisible()
    hands.dialogs.files = (copy,)
    face.choose.click()
    face.go.click()
    assert face.passphrase.error
    face.passphrase.set_text("some other words")
    face.go.click()
    assert face.problem.isVisible()
    assert hands.desk.state is DoorState.NONE
    face.back.click()
    assert not face.isVisible()


def test_bringing_it_back_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    copy, _ = a_copy(tmp_path)
    hands = Hands(made=False)
    face = bring_back(qtbot, hands)
    hands.dialogs.files = (copy,)
    face.choose.click()
    face.passphrase.set_text(PASSPHRASE)
    hands.door.each_step = lambda _progress: face.stop.click()

    face.go.click()

    assert hands.desk.state is DoorState.NONE
    assert face.problem.label.text() == "Stopped. Nothing was brought back."
