"""The windows of a teenager who sets their own rules: nobody is asked, nobody else sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace as with_

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familysafe.agent.ask_page import AskPage
from familysafe.agent.child_session import ChildSession
from familysafe.agent.code_page import CodePage
from familysafe.agent.courier import Courier
from familysafe.agent.desk import Desk
from familysafe.agent.own_page import OwnViewPage
from familysafe.core.texts import Texts, without_breaks
from familysafe.presentation.agent_over import time_up
from familysafe.presentation.agent_own import own_page
from familysafe.presentation.agent_session import Link, Session
from familysafe.presentation.agent_time import my_time, remaining_note, warning
from familysafe.screentime.rules import StopReason
from familysafe.system.catalogue import load_texts
from familysafe.ui.buttons import Button
from tests.fakes.console import look
from tests.gui.agent.builders import (
    CHILD_HELPLINE,
    DARA,
    NOW,
    OVER,
    OWN_VIEW,
    WAITING,
    FixedNumbers,
    session,
)
from tests.gui.agent.fake_guard import FakeGuard

ENGLISH, KHMER = load_texts("en"), load_texts("km")
SOPHEA = replace(DARA, name="Sophea", age=16, face="girl-16", cloth="palm", own_rules=True)
FINISHED = replace(
    OVER, name="Sophea", age=16, face="girl-16", cloth="palm", own_rules=True, level="lock"
)
ALONE = replace(OWN_VIEW, status=SOPHEA, requests=(), guardians=("Sophea",))
OTHERS = re.compile(
    r"parent|guardian|grown-up|family\b|\bask\b|\bchild|ឪពុក|ម្តាយ|មនុស្សធំ|គ្រួសារ|អាណាព្យាបាល|សុំ|កូន"
)
both = pytest.mark.parametrize("texts", [ENGLISH, KHMER], ids=["en", "km"])


def others_in(*sentences: str) -> list[str]:
    """Return the sentences that speak of somebody else who decides."""
    plain = [without_breaks(each) for each in sentences]
    return [each for each in plain if OTHERS.search(each.casefold())]


def said_on(widget: QWidget) -> list[str]:
    """Return everything that can be read on a window."""
    labels = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    buttons = [each.shown() for each in widget.findChildren(Button) if each.isVisible()]
    return [*labels, *buttons]


# --- words ---------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("reason", list(StopReason))
def test_no_end_of_time_sends_a_teenager_to_somebody_else(texts: Texts, reason: StopReason) -> None:
    ended = replace(FINISHED, reason=reason.value, until=None)
    view = time_up(with_(session(ended), next_seconds=3600), texts, NOW)

    assert view.own
    assert others_in(view.greeting, view.title, view.text, *view.next, view.spoken) == []


def test_the_end_names_the_own_goal_and_the_own_code() -> None:
    ended = time_up(session(FINISHED), ENGLISH, NOW)
    stopped = time_up(session(replace(FINISHED, reason="stopped", until=None)), ENGLISH, NOW)

    assert ended.text.startswith("You used 1 hour, your own goal for today.")
    assert stopped.text.startswith("You stopped the time")
    assert stopped.next.when == "Your code opens it again."


@both
def test_warnings_offer_to_add_time_and_not_to_ask(texts: Texts) -> None:
    said = [warning(minutes, texts, own=True) for minutes in (15, 5, 1)]
    said.append(remaining_note(session(replace(FINISHED, level="remind")), texts))

    assert {each.more for each in said} == {texts("agent.alone.add.short")}
    assert others_in(*(each.spoken for each in said), *(each.more for each in said)) == []
    assert warning(5, texts).more == texts("agent.action.ask")


@both
@pytest.mark.parametrize(
    ("status", "link"),
    [
        (SOPHEA, Link.HERE),
        (SOPHEA, Link.AWAY),
        (replace(SOPHEA, state="free", limit_seconds=None, left_seconds=None), Link.HERE),
        (replace(SOPHEA, granted_seconds=900, left_seconds=1800), Link.HERE),
    ],
    ids=["counting", "away", "no goal", "added"],
)
def test_my_time_speaks_of_nobody_else(texts: Texts, status: object, link: Link) -> None:
    view = my_time(session(status, link), texts, NOW)  # type: ignore[arg-type]

    assert view.more == texts("agent.alone.add")
    assert others_in(view.more, view.why_not, view.seen, view.note, view.used) == []


@both
def test_nobody_but_the_teenager_sees_their_time(texts: Texts) -> None:
    page = own_page(ALONE, texts, NOW)

    assert page.who == texts("agent.alone.who")
    assert page.requests is None
    assert others_in(page.title, page.intro, page.who, page.rules_title, page.unseen_title) == []


def test_a_second_guardian_is_named_and_what_was_asked_stays() -> None:
    page = own_page(replace(ALONE, guardians=("sophea", "Ming"), requests=(WAITING,)), ENGLISH, NOW)

    assert page.who == "Ming can see this."
    assert page.intro == ENGLISH("agent.own.intro")
    assert page.requests is not None
    assert len(page.requests) == 1


# --- windows -------------------------------------------------------------------------------

Make = Callable[[Session], Desk]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:
    assert qapp is not None
    made: list[tuple[Desk, Courier]] = []

    def at(state: Session) -> Desk:
        courier = Courier(FakeGuard().open)
        child = ChildSession(courier, lambda: NOW)
        child.become(state)
        child.own_view = ALONE
        desk = Desk(look(), child, FixedNumbers(CHILD_HELPLINE), tray_there=lambda: False)
        made.append((desk, courier))
        return desk

    yield at
    for desk, courier in made:
        courier.close()
        desk.time_up.hide()
        for window in (desk.my_time, desk.pages_window, desk.note, desk.strip):
            window.hide()


def test_more_time_is_added_with_the_own_code(make: Make) -> None:
    desk = make(session(SOPHEA))
    desk.open_my_time()
    assert others_in(*(each.shown() for each in (desk.my_time.ask_row, desk.my_time.own_row))) == []
    entries = [action.text() for action in desk.tray.menu.actions()]
    assert others_in(*entries) == []

    desk.my_time.ask_row.click()

    page = desk.pages_window.page
    assert isinstance(page, CodePage)
    assert others_in(*said_on(page)) == []
    page.give(15)
    assert page.field.error == "Please type your code first."


def test_the_menu_of_a_child_asks_again(make: Make) -> None:
    desk = make(session(SOPHEA))

    desk._child.become(session(DARA))

    entries = [action.text() for action in desk.tray.menu.actions()]
    assert "Ask for more time" in entries
    assert "What my family can see" in entries
    desk.open_ask()
    assert isinstance(desk.pages_window.page, AskPage)


def test_the_note_at_the_end_leads_to_the_own_code(make: Make) -> None:
    desk = make(session(replace(FINISHED, level="remind", state="finished")))
    assert desk.note.isVisible()
    assert desk.note.ask_button.shown() == "Add time"

    desk.note.ask_button.click()

    assert isinstance(desk.pages_window.page, CodePage)


def test_time_is_up_takes_the_own_code_by_keyboard(make: Make, qtbot: QtBot) -> None:
    desk = make(session(FINISHED))
    (window,) = desk.time_up.windows.values()
    night = window.night_page
    assert others_in(*said_on(night)) == []
    assert [each.isVisible() for each in (night.ask_button, night.code_button)] == [False, False]
    qtbot.waitUntil(night.add_button.hasFocus)

    qtbot.keyClick(night.add_button, Qt.Key.Key_Return)

    assert isinstance(window.page, CodePage)


def test_who_can_see_my_time_says_nobody_else(make: Make) -> None:
    desk = make(session(SOPHEA))

    desk.my_time.own_row.click()

    page = desk.pages_window.page
    assert isinstance(page, OwnViewPage)
    assert any("Nobody but you can see it." in each for each in said_on(page))
    assert others_in(*said_on(page)) == []
