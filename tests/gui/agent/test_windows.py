"""The agent's windows, pressed and read as a child would, against a guard without a socket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as with_

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.agent.ask_page import AskPage
from familysafe.agent.child_session import ChildSession
from familysafe.agent.code_page import CodePage
from familysafe.agent.desk import Desk
from familysafe.agent.own_page import OwnViewPage
from familysafe.agent.page import Page
from familysafe.agent.time_up import NightPage, TimeUpWindow
from familysafe.agent.upset_page import AdvicePage, UpsetPageView
from familysafe.ipc.messages import (
    AppTime,
    AskForTime,
    Beat,
    ForgetGuardian,
    GiveTime,
    RequestChanged,
    SeeAnswer,
    StatusChanged,
    WarningDue,
)
from familysafe.presentation.agent_session import Link
from familysafe.ui.look import Look
from familysafe.ui.press import Pressable
from familysafe.ui.words import Label
from tests.fakes.console import look as a_look
from tests.gui.agent.builders import CHILD_HELPLINE, DARA, OVER, WAITING, FixedNumbers
from tests.gui.agent.fake_guard import CODE, PIN, FakeGuard


class Trays:
    """A desktop that may or may not have a tray."""

    def __init__(self) -> None:
        self.has_one = False

    def __call__(self) -> bool:
        return self.has_one


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    assert qtbot is not None
    return a_look()


@pytest.fixture
def trays() -> Trays:
    return Trays()


@pytest.fixture
def desk(look: Look, child: ChildSession, trays: Trays, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(look, child, FixedNumbers(CHILD_HELPLINE), trays)
    qtbot.waitUntil(lambda: child.session.status == DARA)
    yield desk
    desk.time_up.hide()
    desk.tray.set_shown(shown=False)
    for window in (desk.my_time, desk.pages_window, desk.note, desk.strip):
        window.hide()
        window.deleteLater()


def words(widget: QWidget) -> str:
    """Return everything that can be read on ``widget`` now."""
    labels = [label.text() for label in widget.findChildren(Label) if label.isVisible()]
    buttons = [each.shown() for each in widget.findChildren(Pressable) if each.isVisible()]
    return "\n".join([*labels, *buttons])


def page_of(desk: Desk, kind: type[Page]) -> Page:
    page = desk.pages_window.page
    assert isinstance(page, kind)
    return page


def up(desk: Desk) -> TimeUpWindow:
    return next(iter(desk.time_up.windows.values()))


def end_time(guard: FakeGuard, desk: Desk, qtbot: QtBot, **change: object) -> TimeUpWindow:
    guard.tell(StatusChanged(replace(OVER, **change)))
    qtbot.waitUntil(lambda: desk.time_up.is_shown)
    return up(desk)


# --- where the time is seen ------------------------------------------------------------------


def test_without_a_tray_a_strip_says_the_time_left_and_opens_my_time(
    desk: Desk, qtbot: QtBot
) -> None:
    assert desk.strip.isVisible()
    assert desk.strip.button.shown() == "15 min left"

    qtbot.mouseClick(desk.strip.button, Qt.MouseButton.LeftButton)

    assert desk.my_time.isVisible()
    assert "Used 45 min of 1 hour today." in words(desk.my_time)
    assert desk.my_time.ring.accessibleName() == "Used 45 min of 1 hour"


def test_the_strip_gives_way_to_a_tray_and_comes_back_without_one(desk: Desk, trays: Trays) -> None:
    trays.has_one = True
    desk.render_state()
    assert not desk.strip.isVisible()
    assert desk.tray.icon.isVisible()
    assert desk.tray.icon.toolTip() == "FamilySafe: 15 min left"
    assert not desk.tray.icon.icon().isNull()

    trays.has_one = False
    desk.render_state()
    assert desk.strip.isVisible()


def test_neither_menu_nor_window_has_a_way_to_end_the_program(desk: Desk) -> None:
    entries = [action.text() for action in desk.tray.menu.actions() if action.isVisible()]
    desk.open_my_time()
    desk.my_time.close()

    assert entries == [
        "My time",
        "Ask for more time",
        "Something upset me",
        "What my family can see",
    ]
    assert not QGuiApplication.closingDown()
    desk.open_my_time()
    assert desk.my_time.isVisible()


def test_a_silent_guard_is_said_calmly_and_the_strip_stays(
    desk: Desk, guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    desk.open_my_time()
    guard.is_away = True
    qtbot.waitUntil(lambda: child.session.link is Link.AWAY)

    assert "The time cannot be read just now." in words(desk.my_time)
    assert desk.strip.button.shown() == "Time not known"
    assert desk.my_time.ask_row.reason


def test_the_language_changes_at_once(desk: Desk, look: Look) -> None:
    desk.open_my_time()
    look.choose(language="km")

    assert look.texts("agent.hello", name="Dara") in words(desk.my_time)
    assert desk.my_time.windowTitle() == "ពេលរបស់ខ្ញុំ"


def test_the_buttons_of_time_is_up_change_their_language_too(
    look: Look, child: ChildSession
) -> None:
    page = NightPage(look, child)
    look.choose(language="km")

    assert page.help_button.shown() == look.texts("agent.action.help")
    page.deleteLater()


# --- asking ------------------------------------------------------------------------------------


def test_a_child_asks_with_a_reason_and_sees_what_becomes_of_it(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    desk.open_my_time()
    qtbot.mouseClick(desk.my_time.ask_row, Qt.MouseButton.LeftButton)
    page = page_of(desk, AskPage)
    assert isinstance(page, AskPage)
    page.amounts[1].click()
    page.reasons[1].click()
    assert page.send_button.shown() == "Ask for 30 min"
    page.send_button.click()
    qtbot.waitUntil(lambda: guard.count(AskForTime) == 1)
    qtbot.waitUntil(lambda: "You asked for 30 min" in words(page))

    asked = next(each for each in guard.asked if isinstance(each, AskForTime))
    assert asked == AskForTime(1800, "It is for school")

    answer = replace(
        WAITING, asked="2026-11-24T10:41:00.000000Z", answer="granted", granted_seconds=900
    )
    guard.tell(RequestChanged(answer))
    qtbot.waitUntil(lambda: "You got 15 min more" in words(page))


ANSWERED = replace(WAITING, answer="granted", granted_seconds=900)


def test_an_answer_stays_in_front_until_it_is_put_away(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    guard.tell(RequestChanged(ANSWERED))
    qtbot.waitUntil(desk.note.isVisible)
    assert desk.note.view is not None
    assert desk.note.view.title == "You got 15 min more"
    assert not desk.note.ask_button.isVisible()
    assert guard.count(SeeAnswer) == 0

    guard.tell(WarningDue("dara", 5))  # a warning goes first, and the answer comes again
    qtbot.waitUntil(lambda: desk.note.view is not None and "left" in desk.note.view.title)
    desk.note.put_away_button.click()
    assert desk.note.view.title == "You got 15 min more"
    desk.note.put_away_button.click()

    qtbot.waitUntil(lambda: guard.count(SeeAnswer) == 1)
    desk.render_state()
    assert desk.note.view is None


def test_an_answer_waits_behind_the_screen_of_time_is_up(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    end_time(guard, desk, qtbot)
    guard.tell(RequestChanged(replace(ANSWERED, answer="declined", granted_seconds=0)))
    guard.tell(StatusChanged(DARA))
    qtbot.waitUntil(desk.note.isVisible)
    assert desk.note.view is not None
    assert desk.note.view.title == desk.look.texts("agent.ask.not_now")


def test_whoever_has_the_page_open_has_seen_the_answer(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    desk.open_ask()
    guard.tell(RequestChanged(ANSWERED))
    qtbot.waitUntil(lambda: guard.count(SeeAnswer) == 1)
    assert not desk.note.isVisible()


def test_an_own_reason_takes_the_place_of_a_chosen_one(desk: Desk) -> None:
    desk.open_ask()
    page = page_of(desk, AskPage)
    assert isinstance(page, AskPage)
    page.reasons[0].click()
    QTest.keyClicks(page.own_reason.line, "my sister is here")

    assert page.reason == "my sister is here"
    page.reasons[2].click()
    assert page.reason == "I am with my friends"
    page.reasons[2].click()
    assert page.reason == ""


def test_asking_without_a_guard_says_whom_to_speak_with(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    desk.open_ask()
    page = page_of(desk, AskPage)
    assert isinstance(page, AskPage)
    guard.is_away = True
    page.send_button.click()
    qtbot.waitUntil(lambda: "speak with your family" in words(page))

    assert not page.send_button.working


# --- what the family can see -------------------------------------------------------------------


def test_the_own_page_shows_use_rules_requests_and_what_nobody_sees(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.open_own()
    page = page_of(desk, OwnViewPage)
    qtbot.waitUntil(lambda: "The time I used" in words(page))

    said = words(page)
    for part in (
        "Sophea and Yeay can see this.",
        "Monday to Friday",
        "20:00 to 07:00",
        "It is kept for 30 days, then erased.",
        "your messages and who you talk to",
        "that you opened “Something upset me”",
    ):
        assert part in said


# --- something upset me ------------------------------------------------------------------------


def test_the_upset_pages_tell_nobody(desk: Desk, guard: FakeGuard, qtbot: QtBot) -> None:
    before = [each for each in guard.asked if not isinstance(each, Beat)]
    beats = guard.count(Beat)
    desk.open_upset()
    first = page_of(desk, UpsetPageView)
    assert "It is not your fault." in words(first)
    assert "Nobody is told unless you choose it." in words(first)
    for step in ("tell", "call", "keep", "stay"):
        first.chosen.emit(step)  # type: ignore[attr-defined]
        page = page_of(desk, AdvicePage)
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        page.back.emit()
    qtbot.waitUntil(lambda: guard.count(Beat) > beats + 2)

    assert [each for each in guard.asked if not isinstance(each, Beat)] == before
    assert all(beat == Beat(0.0, "") for beat in guard.asked if isinstance(beat, Beat))


def test_the_number_and_where_it_was_seen_stand_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    desk.open_upset()
    first = page_of(desk, UpsetPageView)
    assert isinstance(first, UpsetPageView)
    qtbot.mouseClick(first.rows[1], Qt.MouseButton.LeftButton)

    said = words(page_of(desk, AdvicePage))
    assert "1280" in said
    assert "Seen at childhelplinecambodia.org, 2026-11-20" in said


def test_leaving_the_upset_page_is_instant_and_leaves_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.open_upset()
    first = page_of(desk, UpsetPageView)
    assert isinstance(first, UpsetPageView)
    first.chosen.emit("tell")
    qtbot.keyClick(page_of(desk, AdvicePage), Qt.Key.Key_Escape)

    assert not desk.pages_window.isVisible()
    assert not isinstance(desk.pages_window.page, Page)
    assert desk.pages_window.windowTitle() == "My time"


# --- warnings ----------------------------------------------------------------------------------


def test_a_warning_stands_in_front_and_leaves_the_keyboard_alone(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    guard.tell(WarningDue("dara", 5))
    qtbot.waitUntil(desk.note.isVisible)
    flags = desk.note.windowFlags()

    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert desk.note.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert desk.note.accessibleName().startswith("5 minutes left. ")
    assert "5 minutes left" in words(desk.note)

    qtbot.mouseClick(desk.note.put_away_button, Qt.MouseButton.LeftButton)
    assert not desk.note.isVisible()


def test_an_app_that_has_had_its_time_is_named_and_the_note_goes_by_itself(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    guard.tell(AppTime("dara", "roblox", "Roblox", "@games", "over", 10, stops=True))
    qtbot.waitUntil(desk.note.isVisible)
    assert "Roblox has had its time for today." in words(desk.note)
    assert "It stops in 10 seconds. Save your work now." in words(desk.note)
    assert not desk.time_up.is_shown
    guard.tell(AppTime("bopha", "tiktok", "TikTok", "tiktok", "over", 10, stops=True))
    guard.tell(AppTime("dara", "tiktok", "TikTok", "tiktok", "blocked", 0, stops=True))
    qtbot.waitUntil(lambda: "TikTok is not for now." in words(desk.note))


def test_from_a_warning_a_child_can_ask(desk: Desk, guard: FakeGuard, qtbot: QtBot) -> None:
    guard.tell(WarningDue("dara", 15))
    qtbot.waitUntil(desk.note.isVisible)
    qtbot.mouseClick(desk.note.ask_button, Qt.MouseButton.LeftButton)

    page_of(desk, AskPage)
    assert not desk.note.isVisible()


def test_at_level_remind_the_end_is_said_once_and_kindly(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    over = replace(OVER, level="remind", state="finished")
    guard.tell(StatusChanged(over))
    qtbot.waitUntil(desk.note.isVisible)
    assert "take a rest" in words(desk.note)
    assert not desk.time_up.is_shown
    desk.note.put_away()

    guard.tell(StatusChanged(replace(over, used_seconds=3700)))
    qtbot.waitUntil(lambda: desk.my_time._child.session.status.used_seconds == 3700)  # type: ignore[union-attr]
    assert not desk.note.isVisible()


# --- time is up --------------------------------------------------------------------------------


def test_time_is_up_covers_every_monitor_and_goes_at_once_when_counting_again(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    desk.open_my_time()
    window = end_time(guard, desk, qtbot)

    assert set(desk.time_up.windows) == set(QGuiApplication.screens())
    assert window.geometry() == window.screen().geometry()
    assert not desk.my_time.isVisible()
    said = words(window)
    for part in (
        "That is all the screen time for today",
        "Your work is kept just as you left it.",
        "Tomorrow, Wednesday",
        "Ask for more time",
        "Parent code",
        "I need help",
    ):
        assert part in said

    assert not desk.strip.isVisible()
    guard.tell(StatusChanged(DARA))
    qtbot.waitUntil(lambda: not desk.time_up.is_shown)
    assert desk.strip.isVisible()


def test_it_cannot_be_closed_by_hand_nor_left_by_escape(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    window = end_time(guard, desk, qtbot)
    window.close()
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    desk.open_my_time()

    assert window.isVisible()
    assert not desk.my_time.isVisible()


def test_it_stays_while_the_guard_is_silent_and_says_so(
    desk: Desk, guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    window = end_time(guard, desk, qtbot)
    guard.is_away = True
    qtbot.waitUntil(lambda: child.session.link is Link.AWAY)

    assert desk.time_up.is_shown
    assert "The limits still hold." in words(window)


def test_the_parent_code_gives_time_and_opens_the_screen(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    window = end_time(guard, desk, qtbot)
    window.night_page.code_button.click()
    page = window.page
    assert isinstance(page, CodePage)
    page.gifts[0].click()
    assert "type the parent code first" in words(page)

    QTest.keyClicks(page.field.line, "111111")
    page.gifts[0].click()
    assert page.field.line.text() == ""
    qtbot.waitUntil(lambda: bool(page.field.error))
    assert desk.time_up.is_shown

    QTest.keyClicks(page.field.line, PIN)
    page.gifts[1].click()
    qtbot.waitUntil(lambda: not desk.time_up.is_shown)
    qtbot.waitUntil(lambda: guard.count(ForgetGuardian) == 1)
    gift = next(each for each in guard.asked if isinstance(each, GiveTime))
    assert gift == GiveTime("dara", 1800)


def test_a_code_from_the_telephone_opens_the_screen(
    desk: Desk, guard: FakeGuard, qtbot: QtBot
) -> None:
    window = end_time(guard, desk, qtbot)
    window.night_page.code_button.click()
    page = window.page
    assert isinstance(page, CodePage)
    page.use.click()
    assert "type the six digits first" in words(page)

    QTest.keyClicks(page.told.line, "111111")
    QTest.keyClick(page.told.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.told.error))
    assert desk.time_up.is_shown

    page.told.set_text(CODE)
    page.use.click()
    qtbot.waitUntil(lambda: not desk.time_up.is_shown)


def test_help_is_there_while_the_time_is_up(desk: Desk, guard: FakeGuard, qtbot: QtBot) -> None:
    window = end_time(guard, desk, qtbot)
    window.night_page.help_button.click()
    assert isinstance(window.page, UpsetPageView)
    window.page.leave.emit()

    assert window.page is window.night_page
    assert window.isVisible()


def test_asking_works_while_the_time_is_up(desk: Desk, guard: FakeGuard, qtbot: QtBot) -> None:
    window = end_time(guard, desk, qtbot)
    window.night_page.ask_button.click()
    page = window.page
    assert isinstance(page, AskPage)
    page.send_button.click()
    qtbot.waitUntil(lambda: "You asked for 15 min" in words(page))
    page.back.emit()

    assert window.page is window.night_page


def test_where_no_child_belongs_nothing_is_counted_and_no_strip_is_shown(
    desk: Desk, child: ChildSession
) -> None:
    child.become(with_(child.session, child=None, status=None))
    desk.open_my_time()

    assert "No child belongs to this account." in words(desk.my_time)
    assert not desk.strip.isVisible()
    assert not desk.my_time.ask_row.isVisible()
    assert desk.my_time.upset_row.isVisible()
