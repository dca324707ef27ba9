"""Codes for more time on the console, used as a guardian would."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui.codes import CodesSheet
from familysafe.gui.pages.time import TimePage
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.qr import QrPicture
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label
from tests.a11y.audit import audit
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, Said, console, look
from tests.fakes.guard import FakeGuard, family
from tests.screens.checking import check_screen, settle

PICTURE = (760, 420)


class Desk:
    """The page of a child with the sheet of its codes open."""

    def __init__(
        self, qtbot: QtBot, *enrolled: str, language: str = "en", theme: Theme = Theme.LIGHT,
        text_size: float = 1.0, trusted: bool = True,
    ) -> None:  # fmt: skip
        self.guard: FakeGuard = family()
        self.guard.guardian = True
        self.guard.codes.update(enrolled)
        self.guard.clock_trusted = trusted
        self.said, self.dialogs, self.paper = Said(), FakeDialogs(), CodeSheets()
        its = console(
            look(language, theme, text_size),
            guard=self.guard,
            said=self.said,
            dialogs=self.dialogs,
        )
        self.page = TimePage(its, lambda: self.paper)
        qtbot.addWidget(self.page)
        self.page.resize(1160, 716)
        self.page.opened(Destination(Place.TIME, child="c1"))
        self.page.show()
        button = self.page.codes.change
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        sheet = self.dialogs.shown[0]
        assert isinstance(sheet, CodesSheet)
        self.sheet = sheet
        qtbot.addWidget(sheet)
        sheet.resize(*PICTURE)
        sheet.show()
        settle()

    def words(self) -> str:
        labels = self.sheet.findChildren(Label)
        return " | ".join(
            without_breaks(each.text()) for each in labels if each.isVisibleTo(self.sheet)
        )


def press(widget: object) -> None:
    widget.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(widget, Qt.Key.Key_Space)  # type: ignore[call-overload]
    settle()


def test_codes_of_this_moment_are_read_out(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "timed", "printed")

    assert "287 082" in desk.words()
    assert "10 left on paper" in desk.words()
    assert "New codes in 21 seconds" in desk.words()
    desk.sheet._tick()
    assert "New codes in 20 seconds" in desk.words()


def test_without_codes_it_says_what_they_are_for(qtbot: QtBot) -> None:
    desk = Desk(qtbot)

    assert "not at home" in desk.words()
    assert not desk.sheet.end.isVisible()


def test_a_phone_is_enrolled_by_three_squares_shown_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot)

    press(desk.sheet.enrol)
    squares = desk.sheet.findChildren(QrPicture)
    assert [each.accessibleName() for each in squares] == [
        f"QR code for {minutes} minutes" for minutes in (15, 30, 60)
    ]
    press(desk.sheet.enrol)
    settle()
    assert "287 082" in desk.words()


def test_a_sheet_is_printed_or_saved(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    desk.dialogs.place = tmp_path / "codes.pdf"

    press(desk.sheet.print)
    press(desk.sheet.save)

    assert desk.paper.printed == 1
    assert desk.paper.saved == [tmp_path / "codes.pdf"]
    assert [len(each.codes) for each in desk.paper.made[0][2]] == [10, 10, 10]


def test_without_a_printer_it_says_what_to_do(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.paper.printer = False

    press(desk.sheet.print)

    assert desk.sheet.problem.isVisibleTo(desk.sheet)


def test_all_codes_are_ended_after_a_question(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "timed")

    press(desk.sheet.end)

    assert desk.guard.codes == set()
    assert "not at home" in desk.words()


def test_while_the_clock_is_suspect_no_code_is_read_out(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "timed", trusted=False)

    assert "287 082" not in desk.words()
    assert "Only codes from paper" in desk.words()


@pytest.mark.parametrize(
    ("language", "theme", "text_size"),
    [
        ("en", Theme.LIGHT, 1.0),
        ("km", Theme.LIGHT, 1.0),
        ("km", Theme.DARK, 1.0),
        ("km", Theme.LIGHT, 2.0),
    ],
)
def test_it_looks_as_it_was_found_good(
    qtbot: QtBot, language: str, theme: Theme, text_size: float
) -> None:
    desk = Desk(qtbot, "timed", "printed", language=language, theme=theme, text_size=text_size)
    large = (1000, 900) if text_size > 1 else PICTURE
    desk.sheet.resize(*large)
    settle()
    assert audit(desk.sheet) == []
    check_screen(desk.sheet, f"codes-{language}-{theme.value}-{int(text_size * 100)}", large)


def test_the_squares_look_as_they_were_found_good(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    press(desk.sheet.enrol)
    check_screen(desk.sheet, "codes-squares-en", PICTURE)
