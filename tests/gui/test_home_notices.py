"""What guardians should know stands on Home until somebody has read it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from familysafe.gui.pages.home import HomePage
from familysafe.ipc.messages import Notice
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.fakes.guard import FakeGuard, family
from tests.gui.windows import living, shell
from tests.screens.checking import check_screen, settle

AT = "2026-11-24T10:12:00.000000Z"


def warned() -> FakeGuard:
    guard = family()
    guard.notices = [
        Notice("gap.stopped", AT, "", 2400, 1),
        Notice("pin.wrong", AT, "", 0, 3),
    ]
    return guard


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [
        ("en", Theme.LIGHT, 1.0),
        ("km", Theme.LIGHT, 1.0),
        ("km", Theme.DARK, 2.0),
        ("en", Theme.HIGH_CONTRAST, 1.0),
    ],
)
def test_notices_look_as_they_were_looked_at(
    qtbot: QtBot, language: str, theme: Theme, size: float
) -> None:
    window, _ = shell(look(language, theme, size), guard=warned())
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))

    check_screen(window, f"home-notices-{language}-{theme.value}-{round(size * 100)}")
    assert audit(window) == []


def test_they_are_read_after_the_pin_and_do_not_come_back(qtbot: QtBot) -> None:
    guard = warned()
    window, watch = living(guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.show()
    home = window.page
    assert isinstance(home, HomePage)
    settle()
    assert home.notices.isVisible()

    qtbot.keyClick(home.notices.read, Qt.Key.Key_Space)
    (code,) = window.findChildren(QLineEdit)
    assert guard.notices, "nothing is put away before the PIN"
    qtbot.keyClicks(code, guard.pin)
    qtbot.keyClick(code, Qt.Key.Key_Return)
    settle()
    assert guard.notices == []
    assert not home.notices.isVisible()
    assert window.toast.label.text() == "These notices are put away."
    watch.stop()


def test_without_any_there_is_no_card(qtbot: QtBot) -> None:
    window, _ = shell(guard=family())
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.show()
    home = window.page
    assert isinstance(home, HomePage)
    assert not home.notices.isVisible()
