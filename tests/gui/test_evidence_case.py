"""One envelope: its seal, what is inside, looking, the folder for the police, erasing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from familysafe.evidence.model import CaseId, Problem
from familysafe.evidence.ports import Progress
from familysafe.gui.evidence_cover import CoverView
from familysafe.gui.evidence_item import ItemView, LogView
from familysafe.gui.evidence_tiles import MomentRow, ThingTile
from familysafe.gui.pages.evidence_case import EvidenceCasePage
from familysafe.gui.pages.evidence_list import EnvelopeButton, EvidenceListPage
from familysafe.presentation.evidence_case import Cover, SealState
from familysafe.presentation.navigation import Destination, Place
from tests.gui.evidence_hands import Hands, filled
from tests.screens.checking import settle


def case_page(qtbot: QtBot, hands: Hands, case: CaseId) -> EvidenceCasePage:
    page = EvidenceCasePage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_CASE, item=case)
    return page


def tiles(page: EvidenceCasePage) -> list[ThingTile]:
    settle()
    return [each for each in page.tiles.findChildren(ThingTile) if each.isVisible()]


def looks(hands: Hands, case: CaseId) -> int:
    return sum(row.action == "item viewed" for row in hands.vault.custody(case))


def test_the_list_opens_an_envelope(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)
    button = page.rows.findChild(EnvelopeButton)
    assert button is not None
    assert "6 things" in button.accessibleName()

    button.show_keyboard_focus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert hands.went() == Destination(Place.EVIDENCE_CASE, item=case)
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert hands.went() == Destination(Place.EVIDENCE_SAFETY)


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    hands = Hands()
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)

    assert page.empty.isVisible()
    assert page.rows.findChild(EnvelopeButton) is None


def test_an_envelope_shows_what_is_inside_without_looking(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)

    assert [each.tile.name for each in tiles(page)] == [
        "Picture 1",
        "Picture 2",
        "Picture 3",
        "Link 4",
        "Words 5",
        "1 picture",
    ]
    assert looks(hands, case) == 0
    said = [each.accessibleName() for each in page.moments.findChildren(MomentRow)]
    assert said[0] == "16:20 First message"
    assert "Saved and sealed" in said[-1]
    assert page.head.title.text() == "A stranger wrote to Vanna"


def test_unchanged_is_said_after_the_check_with_its_time(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)
    assert hands.desk.seal.state is SealState.UNCHANGED
    assert page.banner.title.text() == "Nothing has been changed."
    assert "17:45" in page.banner.text.text()

    hands.clock.move(3600)
    item = hands.vault.exhibits(case)[0].id
    hands.vault.problems = (Problem(f"items/{item}", "changed"),)
    qtbot.mouseClick(page.banner.again, Qt.MouseButton.LeftButton)

    assert page.banner.title.text() == "Something was changed."
    assert "Picture 1" in page.banner.problems.text()
    assert "18:45" in page.banner.text.text()


def test_a_stopped_check_claims_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)

    def stop(_progress: Progress) -> None:
        page.banner.stop.click()

    page = EvidenceCasePage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.vault.each_step = stop
    hands.open(page, Place.EVIDENCE_CASE, item=case)

    assert hands.desk.seal.state is SealState.UNKNOWN
    assert "Not checked" in page.banner.title.text()


def test_a_picture_is_seen_only_while_held_and_that_is_logged(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)
    qtbot.mouseClick(tiles(page)[0], Qt.MouseButton.LeftButton)
    view = next(each for each in hands.dialogs.shown if isinstance(each, ItemView))
    qtbot.addWidget(view)
    view.show()
    assert view.picture.covered
    assert looks(hands, case) == 0

    qtbot.mousePress(view.hold, Qt.MouseButton.LeftButton)
    assert not view.picture.covered
    qtbot.mouseRelease(view.hold, Qt.MouseButton.LeftButton)
    assert view.picture.covered
    assert looks(hands, case) == 1
    qtbot.keyPress(view.hold, Qt.Key.Key_Space)
    assert not view.picture.covered
    qtbot.keyRelease(view.hold, Qt.Key.Key_Space)
    assert view.picture.covered
    assert looks(hands, case) == 2


def test_what_is_not_a_picture_has_nothing_to_hold(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = case_page(qtbot, hands, filled(hands, tmp_path))

    qtbot.mouseClick(tiles(page)[5], Qt.MouseButton.LeftButton)

    view = next(each for each in hands.dialogs.shown if isinstance(each, ItemView))
    qtbot.addWidget(view)
    view.show()
    assert not view.hold.isVisible()


def opened_item(qtbot: QtBot, hands: Hands, page: EvidenceCasePage, place: int = 0) -> ItemView:
    qtbot.mouseClick(tiles(page)[place], Qt.MouseButton.LeftButton)
    view = [each for each in hands.dialogs.shown if isinstance(each, ItemView)][-1]
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.mark.parametrize("agree", [True, False])
def test_what_may_show_a_child_is_locked_at_once(qtbot: QtBot, tmp_path: Path, agree: bool) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)
    hands.dialogs.agree = agree

    opened_item(qtbot, hands, page).lock.click()

    assert hands.dialogs.open == 0
    assert (hands.vault.exhibits(case)[0].locked_at is not None) is agree
    assert (tiles(page)[0].tile.cover is Cover.LOCKED) is agree
    if agree:
        view = opened_item(qtbot, hands, page)
        assert not view.hold.isVisible()
        assert not view.cover.isVisible()
        assert view.erase.isVisible()


def test_one_thing_is_erased_for_ever_when_that_was_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)

    opened_item(qtbot, hands, page, 1).erase.click()

    assert [each.tile.name for each in tiles(page)][:2] == ["Picture 1", "Picture 3"]
    assert len(hands.dialogs.asked) == 2


def test_a_copy_is_covered_with_the_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)
    original = hands.vault.exhibits(case)[0]
    opened_item(qtbot, hands, page).cover.click()
    view = next(each for each in hands.dialogs.shown if isinstance(each, CoverView))
    qtbot.addWidget(view)
    view.board.resize(640, 480)
    view.show()
    assert view.go.reason == "Draw a box first."

    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view.board, left, pos=view.board.rect().center())
    qtbot.mouseMove(view.board, view.board.rect().bottomRight())
    qtbot.mouseRelease(view.board, left, pos=view.board.rect().bottomRight())
    view.go.click()

    copy = hands.vault.exhibits(case)[-1]
    assert copy.derived_from == original.id
    assert copy.name == "Screenshot 1-covered.png"
    image = QImage.fromData(hands.vault.read(copy.id, copy.size))
    assert (image.width(), image.height()) == (64, 48)
    assert image.pixelColor(63, 47) == QColor("#000000")
    assert image.pixelColor(1, 1) != QColor("#000000")
    assert hands.dialogs.open == 0


def test_a_copy_is_covered_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = case_page(qtbot, hands, filled(hands, tmp_path))
    opened_item(qtbot, hands, page).cover.click()
    view = next(each for each in hands.dialogs.shown if isinstance(each, CoverView))
    qtbot.addWidget(view)
    view.show()
    qtbot.keyClick(view.add, Qt.Key.Key_Space)
    (first,) = view.board.boxes.boxes

    qtbot.keyClick(view.board, Qt.Key.Key_Left)
    qtbot.keyClick(view.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    (moved,) = view.board.boxes.boxes
    assert moved.left < first.left
    assert moved.height > first.height
    qtbot.keyClick(view.board, Qt.Key.Key_Delete)
    assert view.board.boxes.boxes == ()
    qtbot.keyClick(view.undo, Qt.Key.Key_Space)
    assert view.board.boxes.boxes == (moved,)


def test_locking_closes_what_lies_above(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = case_page(qtbot, hands, filled(hands, tmp_path))
    qtbot.mouseClick(page.log, Qt.MouseButton.LeftButton)
    assert hands.dialogs.open == 1
    assert any(isinstance(each, LogView) for each in hands.dialogs.shown)

    hands.desk.lock()

    assert hands.dialogs.open == 0
    assert not page.inner.isVisible()
    assert page.head.title.text() == ""
    for each in hands.dialogs.shown:
        qtbot.addWidget(each)


def test_handing_over_is_a_page_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)

    qtbot.mouseClick(page.head.police, Qt.MouseButton.LeftButton)

    assert hands.went() == Destination(Place.EVIDENCE_HANDOVER, item=case)


def test_an_empty_envelope_says_why_there_is_no_folder(qtbot: QtBot) -> None:
    hands = Hands()
    page = case_page(qtbot, hands, hands.vault.new_case("Nothing yet", "").id)

    assert page.nothing.isVisible()
    qtbot.mouseClick(page.head.police, Qt.MouseButton.LeftButton)
    assert hands.navigator.went == []
    assert page.head.police.reason


@pytest.mark.parametrize("agree", [True, False])
def test_erasing_is_asked_first(qtbot: QtBot, tmp_path: Path, agree: bool) -> None:
    hands = Hands()
    page = case_page(qtbot, hands, filled(hands, tmp_path))
    hands.dialogs.agree = agree

    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)

    assert len(hands.dialogs.asked) == 1
    assert (hands.vault.cases() == ()) is agree
    assert (hands.navigator.went == [Destination(Place.EVIDENCE)]) is agree


def test_more_goes_into_this_envelope(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = case_page(qtbot, hands, case)

    qtbot.mouseClick(page.add_more, Qt.MouseButton.LeftButton)

    assert hands.desk.case == case
    assert hands.went() == Destination(Place.EVIDENCE_SAFETY)


def test_an_envelope_that_is_gone_leads_back(qtbot: QtBot) -> None:
    hands = Hands()
    case_page(qtbot, hands, CaseId("gone"))

    assert [fault.code for fault in hands.dialogs.faults] == ["case.unknown"]
    assert hands.went() == Destination(Place.EVIDENCE)
