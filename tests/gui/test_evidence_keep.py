"""Keep it safe: the second copy, and who can open the box."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.ports import Progress
from familysafe.gui.evidence_door import NewPassphrase
from familysafe.gui.pages.evidence_keep import EvidenceKeepPage
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.presentation.evidence_desk import DoorState, Watch
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField, Field
from tests.gui.evidence_hands import PASSPHRASE, Hands, filled
from tests.screens.checking import settle

THEIRS = "eleven kind elephants"


@pytest.fixture
def hands() -> Hands:
    return Hands()


def keep_page(qtbot: QtBot, hands: Hands) -> EvidenceKeepPage:
    page = EvidenceKeepPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_KEEP)
    return page


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def of(hands: Hands, kind: type[QWidget]) -> list[QWidget]:
    """What the last question shows, of one kind, in its order."""
    return [
        found
        for each in hands.dialogs.shown
        for found in ([each] if isinstance(each, kind) else each.findChildren(kind))
    ]


def go_of(hands: Hands) -> Button:
    (*_, go) = of(hands, Button)
    assert isinstance(go, Button)
    return go


def test_without_a_copy_it_says_what_may_happen(qtbot: QtBot, hands: Hands) -> None:
    page = keep_page(qtbot, hands)

    assert page.due.isVisible()
    assert not page.kept.isVisible()
    assert "no second copy" in page.due.label.text()


def test_a_copy_is_made_where_the_carer_says(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    page = keep_page(qtbot, hands)
    hands.dialogs.place = tmp_path / "stick.fsbackup"

    press(qtbot, page.go)

    assert hands.dialogs.place.exists()
    assert page.kept.isVisible()
    assert "stick.fsbackup" in page.kept.label.text()
    assert not page.stop.isVisible()


def test_an_old_copy_is_not_enough(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    page = keep_page(qtbot, hands)
    hands.dialogs.place = tmp_path / "stick.fsbackup"
    press(qtbot, page.go)
    hands.clock.move(31 * 24 * 3600)
    page.shown()
    settle()

    assert page.due.isVisible()


def test_a_copy_can_be_stopped(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    page = keep_page(qtbot, hands)
    hands.dialogs.place = tmp_path / "stick.fsbackup"

    def stop(_progress: Progress) -> None:
        page._stop()

    hands.vault.each_step = stop
    press(qtbot, page.go)

    assert not hands.dialogs.place.exists()
    assert hands.dialogs.faults == []
    assert page.due.isVisible()


def test_a_full_stick_is_told(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    page = keep_page(qtbot, hands)
    hands.dialogs.place = tmp_path / "stick.fsbackup"

    def full(_progress: Progress) -> None:
        raise EnvironmentFault("backup.disk_full", path="/media/stick")

    hands.vault.each_step = full
    press(qtbot, page.go)

    assert [fault.code for fault in hands.dialogs.faults] == ["backup.disk_full"]
    assert not page.go.working


def test_a_second_person_gets_a_passphrase(qtbot: QtBot, hands: Hands) -> None:
    page = keep_page(qtbot, hands)
    press(qtbot, page.more)
    (new,) = of(hands, NewPassphrase)
    assert isinstance(new, NewPassphrase)
    press(qtbot, go_of(hands))
    name = of(hands, Field)[0]
    assert isinstance(name, Field)
    assert name.error

    name.set_text("Ming Sophea")
    new.first.set_text(THEIRS)
    new.second.set_text(THEIRS)
    press(qtbot, go_of(hands))
    present = of(hands, CodeField)[-1]
    assert isinstance(present, CodeField)
    assert present.error, "the present passphrase is needed"
    present.set_text(PASSPHRASE)
    press(qtbot, go_of(hands))

    assert hands.door.slots() == ("guardian", "ming-sophea", "recovery")
    assert hands.desk.state is DoorState.OPEN
    assert hands.dialogs.open == 0


def test_a_wrong_passphrase_changes_nothing_and_leaves_it_locked(
    qtbot: QtBot, hands: Hands
) -> None:
    page = keep_page(qtbot, hands)
    press(qtbot, page.change)
    (new,) = of(hands, NewPassphrase)
    assert isinstance(new, NewPassphrase)
    new.first.set_text(THEIRS)
    new.second.set_text(THEIRS)
    present = of(hands, CodeField)[-1]
    assert isinstance(present, CodeField)
    present.set_text("nine wrong words")
    press(qtbot, go_of(hands))

    assert [fault.code for fault in hands.dialogs.faults] == ["passphrase.wrong"]
    assert hands.desk.state is DoorState.LOCKED
    hands.desk.opened(hands.door.unlock(PASSPHRASE))
    press(qtbot, page.change)
    new, present = of(hands, NewPassphrase)[-1], of(hands, CodeField)[-1]
    assert isinstance(new, NewPassphrase)
    assert isinstance(present, CodeField)
    new.first.set_text(THEIRS)
    new.second.set_text(THEIRS)
    present.set_text(PASSPHRASE)
    press(qtbot, go_of(hands))
    assert hands.desk.state is DoorState.OPEN
    assert list(hands.vault.passphrases.values()) == [THEIRS]


def test_only_where_another_stays_a_passphrase_can_be_taken_away(
    qtbot: QtBot, hands: Hands
) -> None:
    page = keep_page(qtbot, hands)
    assert page.openers.findChildren(QPushButton) == page.openers.findChildren(Button) == []

    hands.vault.passphrases["ming-sophea"] = THEIRS
    page.shown()
    settle()
    remove = page.openers.findChildren(Button)
    assert [each.accessibleName() for each in remove] == [
        "Take the passphrase of The first passphrase away",
        "Take the passphrase of ming-sophea away",
    ]
    press(qtbot, remove[1])
    present = of(hands, CodeField)[-1]
    assert isinstance(present, CodeField)
    present.set_text(PASSPHRASE)
    press(qtbot, go_of(hands))

    assert hands.door.slots() == ("guardian", "recovery")


def test_the_list_reminds_of_the_second_copy(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = EvidenceListPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE)
    assert not page.due.isVisible()

    filled(hands, tmp_path)
    page.shown()
    assert page.due.label.text().startswith("There is only one")
    page.copy.click()
    assert hands.went() == Destination(Place.EVIDENCE_KEEP)

    hands.vault.back_up(tmp_path / "envelopes.fsbackup", Watch())
    page.shown()
    assert not page.due.isVisible()
    hands.clock.move(31 * 86_400)
    hands.desk.touch()
    page.shown()
    assert page.due.label.text().startswith("The last second copy is old")
