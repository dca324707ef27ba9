"""Putting things in: sealed only when the vault says so, nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.ports import Progress
from familysafe.evidence.safety import Answer
from familysafe.gui.evidence_tiles import EntryRow
from familysafe.gui.pages.evidence_add import EvidenceAddPage
from familysafe.gui.pages.evidence_name import EvidenceNamePage
from familysafe.presentation.evidence_add import State
from familysafe.presentation.evidence_intake import Offered
from familysafe.presentation.navigation import Destination, Place
from tests.gui.evidence_hands import Hands, picture
from tests.screens.checking import settle


def add_page(qtbot: QtBot, hands: Hands) -> EvidenceAddPage:
    page = EvidenceAddPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_ADD)
    return page


def let_in(page: EvidenceAddPage, *paths: Path, text: str = "") -> None:
    page.desk.gate.answer(Answer.IT_DOES_NOT)
    page.offer(Offered(paths, text))


def lines(page: EvidenceAddPage) -> list[str]:
    settle()
    rows = [row for row in page.list.findChildren(EntryRow) if row.entry is not None]
    return [row.line.text() for row in rows]


def test_sealed_is_said_with_the_time_and_only_afterwards(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    said: list[list[str]] = []
    hands.vault.each_step = lambda _progress: said.append(
        [row.line for row in hands.desk.entries.rows]
    )

    let_in(page, picture(tmp_path, "a.png"), picture(tmp_path, "b.png", "#8496AC"))

    assert all("Sealed" not in line for before in said[:6] for line in before)
    assert [row.line for row in hands.desk.entries.rows] == ["Sealed 17:42", "Sealed 17:42"]
    assert page.seal.isVisible()
    assert "2 things are safe" in page.seal.label.text()
    assert hands.vault.cases()[0].exhibits == 2


def test_stop_ends_it_and_says_that_nothing_was_saved(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)

    def stop(_progress: Progress) -> None:
        qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)

    hands.vault.each_step = stop
    let_in(page, picture(tmp_path, "a.png"), picture(tmp_path, "b.png"))

    assert [row.state for row in hands.desk.entries.rows] == [State.STOPPED, State.STOPPED]
    assert hands.vault.cases() == () or hands.vault.cases()[0].exhibits == 0
    assert not page.stop.isVisible()
    assert not page.seal.isVisible()


def test_an_error_is_a_sentence_and_what_was_typed_stays(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    qtbot.keyClicks(page.note.area, "Asked for money")
    hands.vault.fail = EnvironmentFault("vault.disk_full", path="/home")

    let_in(page, picture(tmp_path, "a.png"))
    let_in(page, tmp_path / "gone.png")
    let_in(page, picture(tmp_path, "b.png"))

    states = [row.state for row in hands.desk.entries.rows]
    assert states == [State.FAILED, State.FAILED, State.SEALED]
    assert "room" in hands.desk.entries.rows[0].line
    assert page.note.text() == "Asked for money"


def test_the_same_file_twice_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    shot = picture(tmp_path, "a.png")

    let_in(page, shot)
    let_in(page, shot)

    assert "already" in lines(page)[-1]


def test_what_is_typed_later_reaches_everything_that_was_sealed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    let_in(page, picture(tmp_path, "a.png"))
    let_in(page, text="https://instagram.com/lina.st_16")
    for field, text in (
        (page.who, "Lina"),
        (page.app, "Instagram"),
        (page.handle, "@lina.st_16"),
        (page.day, "24/11/2026"),
        (page.clock, "16:20"),
    ):
        qtbot.keyClicks(field.line, text)

    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)

    case = hands.vault.cases()[0]
    assert hands.went() == Destination(Place.EVIDENCE_NAME, item=case.id)
    assert len(hands.vault.exhibits(case.id)) == 2
    for each in hands.vault.exhibits(case.id):
        assert each.details.sender == "Lina"
        assert each.details.received_at == "2026-11-24T16:20+07:00"
    rows = len(hands.vault.custody(case.id))
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert len(hands.vault.custody(case.id)) == rows


def test_going_on_says_what_is_wrong_at_the_field(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)

    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.problem.isVisible()
    let_in(page, picture(tmp_path, "a.png"))
    qtbot.keyClicks(page.clock.line, "late")
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)

    assert page.clock.error
    assert not page.day.error
    assert hands.navigator.went == []


def test_words_alone_can_be_kept(qtbot: QtBot) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    qtbot.keyClicks(page.note.area, "He waits at the school gate")

    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)

    case = hands.vault.cases()[0]
    kept = hands.vault.exhibits(case.id)[0]
    assert hands.vault.read(kept.id, 100) == b"He waits at the school gate"


def test_an_empty_clipboard_is_said(qtbot: QtBot) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)

    qtbot.mouseClick(page.paste, Qt.MouseButton.LeftButton)

    assert page.problem.isVisible()
    assert hands.navigator.went == []


def test_locking_hides_everything_and_unlocking_brings_it_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    let_in(page, picture(tmp_path, "a.png"))
    qtbot.keyClicks(page.note.area, "Asked for money")

    hands.desk.lock()
    assert page.note.text() == ""
    assert lines(page) == []
    hands.vault.locked = False
    hands.desk.opened(hands.vault)

    assert page.note.text() == "Asked for money"
    assert hands.desk.entries.safe == 1


def test_locking_in_the_middle_stops_what_is_on_its_way(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    hands.vault.each_step = lambda _progress: hands.desk.lock()

    let_in(page, picture(tmp_path, "a.png"), picture(tmp_path, "b.png"))

    assert [row.state for row in hands.desk.entries.rows] == [State.STOPPED, State.STOPPED]
    assert hands.vault.locked


# --- the name ----------------------------------------------------------------------------------


@pytest.mark.parametrize("child", ["", "Vanna"])
def test_an_envelope_gets_its_name_and_its_child(qtbot: QtBot, child: str) -> None:
    hands = Hands()
    case = hands.vault.new_case("About Lina", "")
    page = EvidenceNamePage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_NAME, item=case.id)
    assert page.name.text() == "About Lina"

    page.name.set_text("")
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.name.error
    qtbot.keyClicks(page.name.line, "A stranger wrote")
    if child:
        assert page.children_group is not None
        next(each for each in page.children_group.choices if each.text() == child).click()
    qtbot.keyClick(page.name.line, Qt.Key.Key_Return)

    assert hands.went() == Destination(Place.EVIDENCE_NAME, item=case.id, part="next")
    named = hands.vault.cases()[0]
    assert (named.title, named.child) == ("A stranger wrote", child)
    hands.open(page, Place.EVIDENCE_NAME, item=case.id, part="next")
    assert page.next.isVisible()
    qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert hands.went() == Destination(Place.EVIDENCE_CASE, item=case.id)
