"""Several children on one account: the question, answered as they would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as with_

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from familysafe.agent.child_session import ChildSession
from familysafe.agent.desk import Desk
from familysafe.agent.who_page import WhoPage
from familysafe.ipc.messages import Sitter, Sitters
from familysafe.presentation.agent_session import Link, Session
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import look as a_look
from tests.gui.agent.builders import CHILD_HELPLINE, WELCOME, FixedNumbers
from tests.gui.agent.fake_guard import PICTURES, PIN, FakeGuard
from tests.screens.checking import check_screen

BOTH = Sitters(
    (
        Sitter("dara", "Dara", "boy-05", "indigo", has_pictures=False),
        Sitter("bopha", "Bopha", "girl-04", "lotus", has_pictures=True),
    ),
    "",
    held=True,
)


@pytest.fixture
def guard() -> FakeGuard:
    guard = FakeGuard(welcome=replace(WELCOME, child=None, shared=True, role="stranger"))
    guard.sitters = BOTH
    return guard


@pytest.fixture
def desk(child: ChildSession, qtbot: QtBot) -> Iterator[Desk]:
    assert qtbot is not None
    desk = Desk(a_look(), child, FixedNumbers(CHILD_HELPLINE), lambda: False)
    yield desk
    desk.who.hide()
    desk.tray.set_shown(shown=False)
    for window in (desk.my_time, desk.pages_window, desk.note, desk.strip, desk.who_window):
        window.hide()
        window.deleteLater()


def page_of(desk: Desk, qtbot: QtBot) -> WhoPage:
    qtbot.waitUntil(lambda: desk.who.is_shown)
    return next(iter(desk.who.windows.values())).page


def test_one_press_says_who_it_is_and_the_screen_is_free(
    desk: Desk, child: ChildSession, qtbot: QtBot
) -> None:
    page = page_of(desk, qtbot)
    assert not desk.strip.isVisible()
    assert audit(page.window()) == []

    page.tiles["dara"].click()

    qtbot.waitUntil(lambda: child.session.child == "dara")
    assert not desk.who.is_shown
    assert desk.my_time.switch_row.isVisibleTo(desk.my_time)


def test_pictures_are_pressed_and_wrong_ones_are_said_and_forgotten(
    desk: Desk, guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    guard.welcome = replace(guard.welcome, child=None)
    page = page_of(desk, qtbot)
    page.tiles["bopha"].click()
    assert not page.go.isVisible()
    for name in ("sun", *PICTURES[1:]):
        page.pictures.buttons[name].click()
    page.go.click()
    qtbot.waitUntil(lambda: "These are not the pictures" in page.said())
    assert page.pictures.pictures == ()

    for name in ("heart", *PICTURES):
        page.pictures.buttons[name].click()
    for _ in range(5):
        page.pictures.take_back.click()
    for name in PICTURES:
        page.pictures.buttons[name].click()
    page.go.click()

    qtbot.waitUntil(lambda: child.session.child == "bopha")


def test_a_guardian_answers_with_the_pin_and_gives_the_place_back(
    desk: Desk, child: ChildSession, qtbot: QtBot
) -> None:
    page = page_of(desk, qtbot)
    page.guardian.click()
    page.pin.set_text("111111")
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.said()))
    assert page.pin.text() == ""
    page.pin.set_text(PIN)
    page.go.click()
    qtbot.waitUntil(lambda: not desk.who.is_shown)
    assert child.session.child is None

    desk.open_my_time()
    desk.my_time.switch_row.click()

    qtbot.waitUntil(lambda: desk.who.is_shown)


def test_where_nothing_is_held_it_is_a_window_that_can_be_put_away(
    desk: Desk, guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desk.who.is_shown)
    child.become(with_(child.session, sitters=replace(BOTH, held=False)))
    assert not desk.who.is_shown
    assert desk.who_window.isVisible()
    desk.who_window.close()
    assert not desk.who_window.isVisible()
    assert guard.welcome.child is None


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [
        ("en", Theme.LIGHT, 1.0),
        ("km", Theme.LIGHT, 1.0),
        ("en", Theme.DARK, 1.0),
        ("km", Theme.HIGH_CONTRAST, 2.0),
    ],
)
@pytest.mark.parametrize("step", ["faces", "pictures", "pin"])
def test_it_looks_as_it_was_looked_at(
    child: ChildSession, qtbot: QtBot, language: str, theme: Theme, size: float, step: str
) -> None:
    look: Look = a_look(language, theme, size)
    qtbot.waitUntil(lambda: child.session.sitters is not None)
    child.become(Session(link=Link.HERE, shared=True, sitters=BOTH))
    page = WhoPage(look, child)
    page.resize(1180, 720)
    page.show()
    if step == "pictures":
        page.tiles["bopha"].click()
        for name in PICTURES:
            page.pictures.buttons[name].click()
    elif step == "pin":
        page.guardian.click()
    look_name = f"agent-who-{step}-{language}-{theme.value}-{round(size * 100)}"
    try:
        check_screen(page, look_name, (1180, 720))
    finally:
        page.hide()
        page.deleteLater()
