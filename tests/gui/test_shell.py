from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.tokens import FAMILY_CLOTH
from tests.fakes.console import look
from tests.gui.windows import PlainPage, SensitivePage, shell
from tests.screens.checking import settle


def test_a_page_is_made_on_its_first_visit_and_kept(qtbot: QtBot) -> None:
    made: list[PlainPage] = []

    def factory(given: object) -> PlainPage:
        made.append(PlainPage(given))  # type: ignore[arg-type]
        return made[-1]

    window, _ = shell(pages={Place.HOME: factory, Place.TIME: factory})
    qtbot.addWidget(window)

    window.go(Destination(Place.HOME))
    assert len(made) == 1
    window.go(Destination(Place.TIME, child="c1"))
    window.back()
    window.go(Destination(Place.TIME, child="c2"))

    assert len(made) == 2
    assert made[1].where == Destination(Place.TIME, child="c2")
    assert made[1].left == 1


def test_back_goes_the_way_back_and_home_forgets_it(qtbot: QtBot) -> None:
    window, _ = shell()
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.go(Destination(Place.TIME, child="c1"))
    window.go(Destination(Place.HELP))

    window.back()
    assert window.here == Destination(Place.TIME, child="c1")
    window.back()
    assert window.here == Destination(Place.HOME)
    window.back()
    assert window.here == Destination(Place.HOME)
    window.go(Destination(Place.TIME))
    window.home()
    window.back()
    assert window.here == Destination(Place.HOME)


def test_a_place_without_a_page_says_so_and_stays(qtbot: QtBot) -> None:
    window, _ = shell(pages={Place.HOME: PlainPage})
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    window.go(Destination(Place.LEARN))

    assert window.here == Destination(Place.HOME)
    assert window.toast.isVisible()
    assert window.toast.label.text() == window.look.texts("ui.not_built")


def test_on_a_sensitive_page_leave_takes_the_place_of_the_lock(qtbot: QtBot) -> None:
    window, _ = shell()
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    window.go(Destination(Place.EVIDENCE))

    assert isinstance(window.page, SensitivePage)
    assert window.bar.leave.isVisible()
    assert not window.bar.lock.isVisible()
    qtbot.mouseClick(window.bar.leave, Qt.MouseButton.LeftButton)
    assert window.here == Destination(Place.HOME)


def test_the_bar_follows_the_lock(qtbot: QtBot) -> None:
    window, console = shell()
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    assert window.bar.lock.isVisible()

    console.session.set(replace(console.session.state, unlocked=False))

    assert not window.bar.lock.isVisible()
    assert window.bar.unlock.isVisible()


def test_the_binding_wears_the_cloth_of_the_page(qtbot: QtBot) -> None:
    window, _ = shell()
    qtbot.addWidget(window)
    window.go(Destination(Place.TIME))
    page = window.page
    assert page is not None
    page.set_cloth("plum")
    assert window.binding.cloth == "plum"

    window.home()

    assert window.binding.cloth == FAMILY_CLOTH


@pytest.mark.parametrize(("key", "expected"), [("+", 1.25), ("-", 1.0)])
def test_the_keyboard_changes_the_text_size(qtbot: QtBot, key: str, expected: float) -> None:
    window, _ = shell()
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.keyClick(
        window,
        Qt.Key.Key_Plus if key == "+" else Qt.Key.Key_Minus,
        Qt.KeyboardModifier.ControlModifier,
    )

    assert window.look.text_size == expected


def test_the_language_changes_while_a_page_is_open(qtbot: QtBot) -> None:
    its = look()
    window, _ = shell(its)
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))

    qtbot.mouseClick(window.bar.language, Qt.MouseButton.LeftButton)
    settle()

    assert its.language == "km"
    assert window.bar.help.text() == its.texts("ui.help")
    assert "\u200b" not in window.bar.help.accessibleName()
