"""Every control of every page has a name, a role, and is reached by Tab, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from familysafe.core.texts import WORD_BREAK
from familysafe.gui import composition
from familysafe.gui.pages.first_run import FirstRunPage
from familysafe.gui.shell import Shell
from familysafe.presentation.navigation import Destination, Place
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.fakes.guard import FakeGuard
from tests.gui.evidence_hands import Hands
from tests.gui.test_first_run import (
    at_child,
    at_children,
    at_face,
    at_language,
    at_pin,
    at_sheet,
    at_who,
)
from tests.gui.windows import PlainPage, shell
from tests.screens.checking import settle
from tests.screens.test_evidence_screens import BUILDERS

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
ROLES = {
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ButtonMenu,
}
EVIDENCE = {place for place in Place if place.value.startswith("evidence")}
OPEN = [
    *(Destination(place, child="c1") for place in composition.pages() if place not in EVIDENCE),
    Destination(Place.APP_GUIDE, child="c1", item="tiktok"),
]
FIRST_RUN = [at_language, at_who, at_child, at_face, at_children, at_pin, at_sheet]


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be operated now; the inside of a field is its own business."""
    found = [each for kind in CONTROLS for each in window.findChildren(kind)]
    return [
        each
        for each in found
        if each.isVisible()
        and each.isEnabled()
        and not isinstance(each.parent(), QComboBox | QScrollBar)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def reached_by_tab(qtbot: QtBot, window: QWidget) -> set[QWidget]:
    """Press Tab until it comes round."""
    reached: list[QWidget] = []
    for _ in range(400):
        now = window.focusWidget()
        if now is not None:
            if now in reached:
                break
            reached.append(now)
        qtbot.keyClick(now or window, Qt.Key.Key_Tab)
    return set(reached)


def one_of_a_group(widget: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether Tab comes to the chosen one of the same answers; arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = group is not None and group.exclusive()
    return exclusive and any(each in reached for each in group.buttons())


def check(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    there = controls(window)
    assert there
    wrong = []
    for control in there:
        spoken = QAccessible.queryAccessibleInterface(control)
        name = spoken.text(QAccessible.Text.Name)
        if not name.strip() or WORD_BREAK in name:
            wrong.append(f"name {name!r}: {control}")
        if spoken.role() not in ROLES:
            wrong.append(f"role {spoken.role()}: {name!r}")
    assert wrong == []
    assert audit(window) == []
    reached = reached_by_tab(qtbot, window)
    missed = [each for each in there if each not in reached and not one_of_a_group(each, reached)]
    assert [each.accessibleName() for each in missed] == []


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("where", OPEN, ids=lambda where: f"{where.place.value}{where.item}")
def test_every_control_of_a_page_can_be_named_and_reached(
    qtbot: QtBot, where: Destination, language: str, size: float
) -> None:
    pages = {place: each for place, each in composition.pages().items() if place not in EVIDENCE}
    window, _ = shell(look(language, text_size=size), pages=pages)
    qtbot.addWidget(window)
    window.go(where)

    check(qtbot, window)


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("step", FIRST_RUN, ids=lambda step: step.__name__)
def test_every_first_question_can_be_answered_by_keyboard(
    qtbot: QtBot, step: Callable[[FirstRunPage], None], language: str
) -> None:
    window, _ = shell(look(language), guard=FakeGuard(mode="personal"))
    qtbot.addWidget(window)
    window.go(Destination(Place.FIRST_RUN))
    window.show()
    assert isinstance(window.page, FirstRunPage)
    step(window.page)

    check(qtbot, window)


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("screen", BUILDERS)
def test_every_control_of_the_evidence_pages_can_be_named_and_reached(
    qtbot: QtBot, tmp_path: Path, screen: str, language: str
) -> None:
    its = look(language)
    page, where = BUILDERS[screen](Hands(its, made=False), tmp_path)
    window, _ = shell(its, pages={Place.HOME: PlainPage, where.place: lambda _console: page})
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.go(where)

    check(qtbot, window)


def test_no_page_is_left_out(tmp_path: Path) -> None:
    seen = {where.place for where in OPEN}
    for number, build in enumerate(BUILDERS.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        page, where = build(Hands(look(), made=False), folder)
        seen.add(where.place)
        page.deleteLater()
    settle()

    assert seen == set(composition.pages())
    assert issubclass(Shell, QWidget)
