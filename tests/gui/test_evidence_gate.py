"""Whatever is dropped, chosen or pasted: the safety question comes first, and nothing is read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from familysafe.gui.evidence_frame import EvidencePage
from familysafe.gui.pages.evidence_add import EvidenceAddPage
from familysafe.gui.pages.evidence_case import EvidenceCasePage
from familysafe.gui.pages.evidence_describe import EvidenceDescribePage
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.gui.pages.evidence_safety import EvidenceSafetyPage
from familysafe.presentation.navigation import Destination, Place
from tests.gui.evidence_hands import Hands, filled, picture

_watched: dict[str, list[str]] = {}


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _watched or not arguments:
        return
    told = arguments[0]
    if isinstance(told, str | bytes | os.PathLike):
        path = os.fsdecode(told)
        for watched, seen in _watched.items():
            if path.startswith(watched):
                seen.append(f"{event}: {path}")


sys.addaudithook(_hook)


@contextmanager
def nothing_touches(folder: Path) -> Iterator[None]:
    """Fail if Python opens, lists or measures anything below ``folder``."""
    seen = _watched[str(folder)] = []
    before = {path: path.stat().st_atime_ns for path in folder.iterdir()}
    for path in before:
        os.utime(path, ns=(0, path.stat().st_mtime_ns))
    seen.clear()
    try:
        yield
        assert seen == []
        # Qt reads without Python's audit hooks: an access would move this time
        assert {path.stat().st_atime_ns for path in before} <= {0}
    finally:
        del _watched[str(folder)]


@pytest.fixture
def private(tmp_path: Path) -> Path:
    folder = tmp_path / "private"
    folder.mkdir()
    picture(folder, "one.png")
    picture(folder, "two.png")
    return folder


def dropped(qtbot: QtBot, page: EvidencePage, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    qtbot.wait(1)


def files(folder: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(folder.iterdir())])
    return data


def page_of(
    qtbot: QtBot, hands: Hands, kind: type[EvidencePage], place: Place, **where: str
) -> EvidencePage:
    page = kind(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, place, **where)
    return page


def test_the_hook_would_see_a_file_being_opened(private: Path) -> None:
    def careless() -> None:
        with nothing_touches(private):
            (private / "one.png").read_bytes()

    with pytest.raises(AssertionError):
        careless()


@pytest.mark.parametrize(
    ("kind", "place", "part"),
    [
        (EvidenceListPage, Place.EVIDENCE, ""),
        (EvidenceAddPage, Place.EVIDENCE_ADD, "more"),
        (EvidenceCasePage, Place.EVIDENCE_CASE, ""),
    ],
)
def test_a_drop_leads_to_the_question_and_nothing_is_read(
    qtbot: QtBot,
    tmp_path: Path,
    private: Path,
    kind: type[EvidencePage],
    place: Place,
    part: str,
) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = page_of(qtbot, hands, kind, place, item=case)
    data = files(private)

    with nothing_touches(private):
        dropped(qtbot, page, data)
        assert hands.went() == Destination(Place.EVIDENCE_SAFETY, part=part)
        question = page_of(qtbot, hands, EvidenceSafetyPage, Place.EVIDENCE_SAFETY)
        assert isinstance(question, EvidenceSafetyPage)
        assert "2" in question.waiting.label.text()
        qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
        assert hands.went() == Destination(Place.EVIDENCE_DESCRIBE)
        describe = page_of(qtbot, hands, EvidenceDescribePage, Place.EVIDENCE_DESCRIBE)
        assert isinstance(describe, EvidenceDescribePage)
        describe.choices[-1].click()
        qtbot.keyClicks(describe.app.line, "Telegram")
        qtbot.keyClicks(describe.place.line, "Third chat")
        qtbot.mouseClick(describe.save, Qt.MouseButton.LeftButton)

    newest = hands.vault.cases()[0]
    kept = hands.vault.exhibits(newest.id)[-1]
    assert kept.described is not None
    assert (kept.described.app, kept.described.where) == ("Telegram", "Third chat")
    assert kept.size == 0
    assert not hands.desk.gate.waiting


def test_choosing_and_pasting_lead_to_the_question_too(qtbot: QtBot, private: Path) -> None:
    hands = Hands()
    page = page_of(qtbot, hands, EvidenceAddPage, Place.EVIDENCE_ADD)
    assert isinstance(page, EvidenceAddPage)

    with nothing_touches(private):
        hands.dialogs.files = (private / "one.png",)
        qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
        assert hands.went() == Destination(Place.EVIDENCE_SAFETY, part="more")
        hands.desk.gate.forget()
        qtbot.mouseClick(page.chat, Qt.MouseButton.LeftButton)
        assert len(hands.navigator.went) == 2
        hands.desk.gate.forget()
        hands.clipboard.data.setText("He wrote: send a photo")
        qtbot.mouseClick(page.paste, Qt.MouseButton.LeftButton)
        assert len(hands.navigator.went) == 3

    assert hands.vault.cases() == ()


def test_it_does_not_lets_exactly_this_in(qtbot: QtBot, private: Path) -> None:
    hands = Hands()
    page = page_of(qtbot, hands, EvidenceAddPage, Place.EVIDENCE_ADD)
    dropped(qtbot, page, files(private))
    question = page_of(qtbot, hands, EvidenceSafetyPage, Place.EVIDENCE_SAFETY, part="more")
    assert isinstance(question, EvidenceSafetyPage)

    qtbot.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert hands.went() == "back"
    hands.open(page, Place.EVIDENCE_ADD)

    case = hands.vault.cases()[0]
    assert [each.name for each in hands.vault.exhibits(case.id)] == ["one.png", "two.png"]
    dropped(qtbot, page, files(private))
    assert hands.went() == Destination(Place.EVIDENCE_SAFETY, part="more")
    assert case.exhibits == 2


def test_the_answers_look_equal_and_neither_is_chosen_beforehand(qtbot: QtBot) -> None:
    for language in ("en", "km"):
        hands = Hands()
        hands.console.look.choose(language=language)
        page = page_of(qtbot, hands, EvidenceSafetyPage, Place.EVIDENCE_SAFETY)
        assert isinstance(page, EvidenceSafetyPage)

        assert page.yes.size() == page.no.size()
        assert page.yes.y() == page.no.y()
        assert page.yes.kind is page.no.kind
        assert page.yes.shape_ == page.no.shape_
        assert not page.yes.hasFocus()
        assert not page.no.hasFocus()


def test_the_question_can_be_answered_by_keyboard(qtbot: QtBot) -> None:
    hands = Hands()
    page = page_of(qtbot, hands, EvidenceSafetyPage, Place.EVIDENCE_SAFETY)
    assert isinstance(page, EvidenceSafetyPage)

    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.yes.show_keyboard_focus()
    qtbot.keyClick(page.yes, Qt.Key.Key_Tab)
    assert page.no.hasFocus()
    qtbot.keyClick(page.no, Qt.Key.Key_Return)

    assert hands.went() == Destination(Place.EVIDENCE_ADD)


def test_a_description_says_what_is_missing_and_loses_nothing(qtbot: QtBot) -> None:
    hands = Hands()
    page = page_of(qtbot, hands, EvidenceDescribePage, Place.EVIDENCE_DESCRIBE)
    assert isinstance(page, EvidenceDescribePage)
    qtbot.keyClicks(page.note.area, "She told me on Monday")
    qtbot.keyClicks(page.day.line, "soon")

    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)

    assert page.kind_error.isVisible()
    assert page.app.error
    assert page.day.error
    assert hands.vault.cases() == ()
    hands.desk.lock()
    assert page.note.text() == ""
    hands.desk.opened(hands.vault)
    assert hands.desk.written.note == "She told me on Monday"
