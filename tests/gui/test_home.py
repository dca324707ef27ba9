from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from familysafe.gui.pages.home import HomePage
from familysafe.ipc.messages import AnswerRequest, GiveTime, StatusChanged, TimeRequest
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console, look
from tests.fakes.guard import FakeGuard, family, status
from tests.gui.windows import living, shell
from tests.screens.checking import DESIGN, SMALL, check_screen, settle

ASKED = TimeRequest("r1", "c1", 900, "", "2026-11-24T12:00:00.000000Z", "open", 0)


@pytest.mark.parametrize(
    ("language", "theme", "size", "window_size"),
    [
        ("en", Theme.LIGHT, 1.0, DESIGN),
        ("km", Theme.LIGHT, 1.0, DESIGN),
        ("en", Theme.DARK, 1.0, DESIGN),
        ("km", Theme.HIGH_CONTRAST, 1.0, DESIGN),
        ("en", Theme.LIGHT, 1.0, SMALL),
        ("km", Theme.LIGHT, 1.0, SMALL),
        ("en", Theme.LIGHT, 2.0, DESIGN),
        ("km", Theme.DARK, 2.0, DESIGN),
    ],
)
def test_home_looks_as_it_was_drawn(
    qtbot: QtBot, language: str, theme: Theme, size: float, window_size: tuple[int, int]
) -> None:
    window, _ = shell(look(language, theme, size))
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))

    name = f"home-{language}-{theme.value}-{round(size * 100)}-{window_size[0]}"
    check_screen(window, name, window_size)
    assert audit(window) == []


def test_requests_and_personal_mode_look_as_they_were_drawn(qtbot: QtBot) -> None:
    guard = family(mode="personal")
    guard.requests = [msgspec.structs.replace(ASKED, reason="homework")]
    window, _ = shell(guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))

    check_screen(window, "home-request-personal")
    assert audit(window) == []


@pytest.mark.parametrize(
    ("language", "size"), [("en", 1.0), ("km", 1.0), ("km", 2.0)], ids=["en", "km", "km-200"]
)
def test_a_pause_looks_as_it_was_drawn(qtbot: QtBot, language: str, size: float) -> None:
    guard = family()
    guard.paused = True
    window, _ = shell(look(language, text_size=size), guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))

    check_screen(window, f"home-paused-{language}-{round(size * 100)}")
    assert audit(window) == []


def test_everybody_is_paused_goes_on_and_both_can_be_taken_back(qtbot: QtBot) -> None:
    guard = family()
    window, watch = living(guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    window.show()
    watch.unlock()
    (code,) = window.findChildren(QLineEdit)
    qtbot.keyClicks(code, guard.pin)
    qtbot.keyClick(code, Qt.Key.Key_Return)
    home = window.page
    assert isinstance(home, HomePage)
    pausing = home.pausing
    assert not pausing.message.isVisible()

    qtbot.keyClick(pausing.pause, Qt.Key.Key_Space)
    settle()
    assert guard.paused
    assert not pausing.pause.isVisible()
    assert pausing.message.label.text() == (
        "Dara, Bopha and Vanna are paused. The time goes on when you say so."
    )
    assert window.toast.label.text() == "Everybody is paused."

    qtbot.keyClick(window.toast.button, Qt.Key.Key_Space)
    settle()
    assert not guard.paused
    assert pausing.pause.isVisible()

    qtbot.keyClick(pausing.pause, Qt.Key.Key_Space)
    settle()
    qtbot.keyClick(pausing.go_on, Qt.Key.Key_Space)
    settle()
    assert not guard.paused
    assert window.toast.label.text() == "Everybody can go on."
    watch.stop()


def test_a_family_without_children_is_invited_to_add_one(qtbot: QtBot) -> None:
    guard = FakeGuard(pin="4321")
    window, _ = shell(guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))

    check_screen(window, "home-nobody")
    assert audit(window) == []


def test_children_whom_only_a_guardian_sees_show_after_the_code(qtbot: QtBot) -> None:
    guard = family()
    guard.is_shy = True
    window, watch = living(guard=guard)
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    watch.start(lambda _session: None)
    page = window.page
    assert isinstance(page, HomePage)
    assert page.state.hidden
    assert page.summary.text() == window.look.texts("home.summary.hidden")
    said = [each.shown() for each in page.findChildren(Button) if each.isVisible()]
    assert "Unlock" in said
    assert "Add a child" not in said

    watch.unlock()
    (code,) = window.findChildren(QLineEdit)
    qtbot.keyClicks(code, guard.pin)
    qtbot.keyClick(code, Qt.Key.Key_Return)

    assert not page.state.hidden
    assert [card.name for card in page.state.cards] == [each.name for each in guard.statuses]
    watch.lock()
    assert page.state.hidden
    watch.stop()


def made(qtbot: QtBot, guard: FakeGuard, **more: object) -> HomePage:
    page = HomePage(console(guard=guard, **more))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1180, 716)
    page.show()
    page.opened(Destination(Place.HOME))
    settle()
    return page


def test_more_time_is_given_and_said(qtbot: QtBot) -> None:
    guard, dialogs, said = family(), FakeDialogs(), Said()
    page = made(qtbot, guard, dialogs=dialogs, said=said)

    page.children_by_id["c1"].more.click()
    amounts = [b for box in dialogs.shown for b in box.findChildren(Button)]
    amounts[1].click()

    assert guard.asked[-1] == GiveTime("c1", 1800)
    assert [page.look.say(words) for words in said.words] == ["Dara has 30 minutes more."]
    assert dialogs.open == 0


def test_time_until_an_hour_is_given_and_said(qtbot: QtBot) -> None:
    guard, dialogs, said = family(), FakeDialogs(), Said()
    page = made(qtbot, guard, dialogs=dialogs, said=said)

    page.children_by_id["c1"].more.click()
    next(
        b
        for box in dialogs.shown
        for b in box.findChildren(Button)
        if b.shown() == page.look.texts("home.more.until")
    ).click()
    field = next(widget for widget in dialogs.shown if isinstance(widget, Field))
    assert field.text() == "20:00"
    field.set_text("later")
    field.submitted.emit()
    assert field.error == page.look.texts("home.until.wrong")
    assert dialogs.open == 1
    field.set_text("9:05")
    field.submitted.emit()

    assert guard.asked[-1] == GiveTime("c1", 0, until="09:05")
    assert [page.look.say(words) for words in said.words] == ["Dara may go on until 09:05."]
    assert dialogs.open == 0


def test_a_child_is_shown_live(qtbot: QtBot) -> None:
    guard = family()
    window, surroundings = shell(guard=guard)
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    page = window.page
    assert isinstance(page, HomePage)
    before = page.children_by_id["c1"]
    changed = msgspec.structs.replace(guard.statuses[0], used_seconds=3000, left_seconds=600)

    now = surroundings.session.state
    assert now.status is not None
    children = (StatusChanged(changed).child, *now.status.children[1:])
    surroundings.session.set(
        type(now)(now.welcome, now.unlocked, msgspec.structs.replace(now.status, children=children))
    )

    assert page.children_by_id["c1"] is before  # the reader's place is kept
    assert before.used.text() == "Used 50 min of 1 h"
    assert before.ring.accessibleName() == "Dara: used 50 minutes of 1 hour"


@pytest.mark.parametrize(("granted", "seconds"), [(True, 900), (False, None)])
def test_a_request_is_answered(qtbot: QtBot, granted: bool, seconds: int | None) -> None:
    guard = family()
    guard.requests = [ASKED]
    page = made(qtbot, guard)
    (row,) = page.request_rows()

    (row.give if granted else row.decline).click()
    settle()

    assert AnswerRequest("r1", seconds) in guard.asked
    assert page.request_rows() == []


def test_a_tile_without_a_page_says_why_and_does_not_go(qtbot: QtBot) -> None:
    navigator = FakeNavigator(frozenset({Place.HOME, Place.TIME}))
    page = made(qtbot, family(), navigator=navigator)

    qtbot.mouseClick(page.tiles[Place.LEARN], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tiles[Place.TIME], Qt.MouseButton.LeftButton)

    assert page.tiles[Place.LEARN].reason == page.look.texts("ui.not_built")
    assert navigator.went == [Destination(Place.TIME)]


def test_four_children_are_reached_by_buttons(qtbot: QtBot) -> None:
    guard = family()
    guard.statuses.append(status("c4", "Sok", 9, "boy-10", "palm"))
    page = made(qtbot, guard)
    assert list(page.children_by_id) == ["c1", "c2", "c3"]

    later = next(b for b in page.findChildren(Button) if b.text() == "Later" and b.isVisible())
    later.click()
    settle()

    assert list(page.children_by_id) == ["c2", "c3", "c4"]


def test_a_guard_that_is_away_is_said(qtbot: QtBot) -> None:
    guard = family()
    guard.away = True
    page = made(qtbot, guard)

    assert page.children_by_id == {}
    assert page.summary.text() in {
        page.look.texts("home.summary.away"),
        page.look.texts("ui.opening"),
    }
