"""Handing an envelope over: for whom, what leaves, the folder, the one locked file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.handover import Profile
from familysafe.evidence.model import CaseId
from familysafe.gui.pages.evidence_handover import EvidenceHandoverPage
from familysafe.presentation.evidence_handover import PROFILES
from familysafe.presentation.navigation import Place
from familysafe.ui.words import Label
from tests.gui.evidence_hands import Hands, filled
from tests.screens.checking import settle

FOLDER = "envelope-1-2026-11-24-1745"


def handover_page(qtbot: QtBot, hands: Hands, case: CaseId) -> EvidenceHandoverPage:
    page = EvidenceHandoverPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_HANDOVER, case)
    return page


def choose(page: EvidenceHandoverPage, profile: Profile) -> None:
    page.profiles.choices[PROFILES.index(profile)].setChecked(True)


def said(page: EvidenceHandoverPage) -> list[str]:
    settle()
    return [label.text() for label in page.things.findChildren(Label)]


def press(qtbot: QtBot, page: EvidenceHandoverPage) -> None:
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)


def test_what_leaves_is_said_before_anything_does(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    locked = hands.vault.exhibits(case)[0]
    hands.vault.lock_item(locked.id)
    page = handover_page(qtbot, hands, case)

    assert page.total.text().startswith("4 files leave")
    assert "Locked. It stays here." in said(page)
    assert "In words. There is no file." in said(page)
    assert "sheet of its own" in page.child.text()

    choose(page, Profile.HOTLINE)

    assert page.total.text().startswith("0 files leave")
    assert page.child.text() == "The name Vanna does not leave."


def test_a_school_gets_nothing_before_something_was_covered(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = handover_page(qtbot, hands, case)
    choose(page, Profile.SCHOOL)

    press(qtbot, page)

    assert hands.dialogs.asked == []
    assert page.go.reason.startswith("Cover something on a copy first.")
    shot = hands.vault.exhibits(case)[0]
    hands.vault.add_redaction(shot.id, "Screenshot 1-covered.png", b"covered")
    page.shown()
    assert not page.go.reason
    assert page.total.text().startswith("1 files leave")


def test_what_is_locked_leaves_only_for_an_officer_who_asked(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    assert not page.request.isVisible()

    choose(page, Profile.POLICE_SEALED)

    assert page.request.isVisible()
    assert page.go.reason == "Write which officer asked first."
    qtbot.keyClicks(page.request.line, "Captain Sok, 24 November")
    assert not page.go.reason
    assert page.order.wish("km").languages == ("km", "en")
    assert page.order.wish("km").request == "Captain Sok, 24 November"


def test_the_folder_is_made_where_it_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    shown: list[str] = []
    hands.vault.each_step = lambda _progress: shown.append(page.folder.title.text())
    hands.dialogs.place = tmp_path

    press(qtbot, page)

    assert (tmp_path / FOLDER).is_dir()
    assert "Making the folder" in shown
    assert page.folder.title.text() == "The folder is ready"
    assert str(tmp_path / FOLDER) in page.folder.line.text()
    assert "receipt.pdf" in page.folder.papers.text()
    assert not page.folder.password.isVisible()
    qtbot.mouseClick(page.folder.open_folder, Qt.MouseButton.LeftButton)
    assert hands.shown_folders == [tmp_path]


def test_a_password_is_shown_once(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    hands.dialogs.place = tmp_path
    page.one_file.setChecked(True)
    assert page.order.wish("en").neutral

    press(qtbot, page)

    assert (tmp_path / f"{FOLDER}.zip").is_file()
    assert page.folder.password.isVisible()
    assert page.folder.password.text() == "bado-kemi-lutu"
    page.leaving()
    assert page.folder.password.text() == ""
    assert not page.folder.isVisible()


def test_a_locked_box_shows_no_password(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    hands.dialogs.place = tmp_path
    page.one_file.setChecked(True)
    press(qtbot, page)

    hands.desk.lock()

    assert page.folder.password.text() == ""
    assert page.line.text() == ""
    assert said(page) == []


def test_stopping_says_that_there_is_no_folder(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    hands.vault.each_step = lambda _progress: page.folder.stop.click()
    hands.dialogs.place = tmp_path

    press(qtbot, page)

    assert page.folder.line.text() == "Stopped. No folder was made."
    assert not list(tmp_path.glob("envelope-*"))


def test_a_folder_that_cannot_be_made_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = handover_page(qtbot, hands, filled(hands, tmp_path))
    hands.vault.fail = EnvironmentFault("package.disk_full", path=str(tmp_path))
    hands.dialogs.place = tmp_path

    press(qtbot, page)

    assert page.folder.line.text()
    assert not page.go.working
