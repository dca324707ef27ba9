"""The page of a child's limits, used as a carer would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from msgspec.structs import replace as replace_struct
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui.pages.time import TimePage
from familysafe.ipc.messages import ChildRules, GetStatus, GiveTime, Status, StopNow
from familysafe.presentation.navigation import Destination, Place
from familysafe.screentime.rules import AppRule, Holiday, Level, Rest, Window
from familysafe.system.packs import shipped_public_holidays
from familysafe.ui.fields import Field
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label
from tests.a11y.audit import audit
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, Said, console, look
from tests.fakes.guard import RULES, FakeGuard, family, teenager
from tests.screens.checking import check_screen

Shown = tuple[TimePage, FakeGuard, Said, FakeDialogs]


RICH = replace_struct(
    RULES,
    hours=((Window(15 * 60, 18 * 60), Window(19 * 60, 20 * 60)),) * 5 + ((), ()),
    week=420,
    rest=Rest(45, 10),
    holidays=(Holiday(date(2026, 11, 23), date(2026, 11, 25), 180, name="KH/water-festival"),),
    apps=(AppRule("anki", always_allowed=True),),
)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return make(qtbot, look())


def make(qtbot: QtBot, its_look: Look, its_guard: FakeGuard | None = None) -> Shown:
    guard, said, dialogs = its_guard or family(), Said(), FakeDialogs()
    surroundings = console(its_look, guard=guard, said=said, dialogs=dialogs)
    page = TimePage(surroundings, CodeSheets, holidays=shipped_public_holidays)
    qtbot.addWidget(page)
    page.resize(1160, 716)
    page.opened(Destination(Place.TIME, child="c1"))
    page.show()
    qtbot.waitExposed(page)
    return page, guard, said, dialogs


def press(widget: object) -> None:
    """Press with the keyboard."""
    widget.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(widget, Qt.Key.Key_Space)  # type: ignore[call-overload]


def renew(page: TimePage, guard: FakeGuard) -> None:
    """Let the page hear how everybody stands, as the console's watch does."""
    now = page.console.session.state
    status = guard.call(GetStatus())
    assert isinstance(status, Status)
    page.console.session.set(replace(now, status=status))


def rules_of(guard: FakeGuard) -> object:
    return guard.rules["c1"].rules


def test_a_level_is_chosen_by_keyboard_and_taken_back(shown: Shown) -> None:
    page, guard, said, _ = shown

    press(page.level.levels[Level.LOCK])
    assert guard.rules["c1"].rules.level is Level.LOCK
    assert "Then the screen locks" in page.second.text()

    assert said.undo is not None
    said.undo()
    assert guard.rules["c1"].rules.level is Level.REMIND


def test_a_day_gets_more_and_less(shown: Shown) -> None:
    page, guard, _, _ = shown

    press(page.day.days[5])
    press(page.day.more)
    press(page.day.more)
    press(page.day.less)

    assert guard.rules["c1"].rules.daily == (60, 60, 60, 60, 60, 135, 120)
    assert page.day.amount.text() == "Saturday: 2 h 15 min"


def test_no_limit_and_no_time_are_two_buttons_and_two_words(shown: Shown) -> None:
    page, guard, said, _ = shown
    press(page.day.zero)
    assert guard.rules["c1"].rules.daily[1] == 0
    assert page.day.amount.text() == "Tuesday: no time"
    assert not page.day.zero.isVisible()

    press(page.day.free)
    assert guard.rules["c1"].rules.daily[1] is None
    assert page.day.amount.text() == "Tuesday: no limit"
    assert said.undo is not None
    said.undo()
    assert guard.rules["c1"].rules.daily[1] == 0


def test_one_school_day_becomes_all(shown: Shown) -> None:
    page, guard, _, _ = shown
    press(page.day.days[2])
    press(page.day.more)
    assert page.day.same.isVisible()

    press(page.day.same)

    assert guard.rules["c1"].rules.daily == (75, 75, 75, 75, 75, 120, 120)
    assert not page.day.same.isVisible()


@pytest.mark.parametrize(("place", "seconds"), [(0, 900), (1, 1800), (2, 3600)])
def test_more_time_is_given_for_today(shown: Shown, place: int, seconds: int) -> None:
    page, guard, said, _ = shown

    press(page.today.give[place])

    assert GiveTime("c1", seconds) in guard.asked
    assert "Dara has" in page.look.say(said.words[-1])


def test_time_until_an_hour_is_given_from_here_too(shown: Shown) -> None:
    page, guard, said, dialogs = shown

    press(page.today.until)
    field = next(widget for widget in dialogs.shown if isinstance(widget, Field))
    field.set_text("20:30")
    field.submitted.emit()

    assert GiveTime("c1", 0, until="20:30") in guard.asked
    assert page.look.say(said.words[-1]) == "Dara may go on until 20:30."


def test_stop_now_stops(shown: Shown) -> None:
    page, guard, _, _ = shown

    press(page.today.stop)

    assert StopNow("c1") in guard.asked


def test_a_stop_is_said_and_taken_back_from_the_toast_or_the_page(shown: Shown) -> None:
    page, guard, said, _ = shown
    press(page.today.stop)
    renew(page, guard)
    assert page.today.stopped.label.text() == "Stopped for today. Give time, or let Dara go on."
    assert not page.today.stop.isVisible()

    assert said.undo is not None
    said.undo()
    renew(page, guard)
    assert guard.statuses[0].reason == ""
    assert page.today.stop.isVisible()
    assert not page.today.go_on.isVisible()

    press(page.today.stop)
    renew(page, guard)
    press(page.today.go_on)
    assert guard.statuses[0].reason == ""
    assert page.look.say(said.words[-1]) == "Dara can go on."


def test_a_pause_is_said_beside_the_limits_and_ended_there(shown: Shown) -> None:
    page, guard, said, _ = shown
    assert not page.today.pausing.message.isVisible()
    guard.paused = True
    renew(page, guard)
    assert "Dara, Bopha and Vanna are paused." in page.today.pausing.message.label.text()

    press(page.today.pausing.go_on)

    assert not guard.paused
    assert page.look.say(said.words[-1]) == "Everybody can go on."


def fields(dialogs: FakeDialogs) -> list[Field]:
    return [widget for widget in dialogs.shown if isinstance(widget, Field)]


def pressed(dialogs: FakeDialogs, words: str) -> None:
    for widget in dialogs.shown:
        if hasattr(widget, "clicked") and widget.accessibleName() == words:
            widget.click()
            return
    names = [widget.accessibleName() for widget in dialogs.shown]
    pytest.fail(f"no {words!r} in {names}")


def test_bedtime_is_changed_and_a_wrong_time_is_said(shown: Shown) -> None:
    page, guard, _, dialogs = shown
    press(page.small_cards.change_bedtime)
    start, end = fields(dialogs)
    start.set_text("21:00")
    end.set_text("soon")

    pressed(dialogs, "Save bedtime")
    assert guard.rules["c1"].rules.bedtime == Window(1200, 390)
    assert dialogs.open == 1

    end.set_text("06:00")
    pressed(dialogs, "Save bedtime")
    assert guard.rules["c1"].rules.bedtime == Window(1260, 360)
    assert dialogs.open == 0
    assert page.small_cards.bedtime.text() == "21:00 to 06:00"


def test_a_change_that_came_too_late_is_said_and_the_page_shows_what_holds(shown: Shown) -> None:
    page, guard, _, dialogs = shown
    now = guard.rules["c1"]
    guard.rules["c1"] = type(now)(now.child, now.rules, now.revision + 1)

    press(page.day.more)

    assert [fault.code for fault in dialogs.faults] == ["revision.stale"]
    press(page.day.more)
    assert guard.rules["c1"].rules.daily[1] == 75


def test_a_guard_that_is_away_loses_nothing(shown: Shown) -> None:
    page, guard, _, dialogs = shown
    guard.away = True

    press(page.day.more)

    assert dialogs.faults
    assert guard.rules["c1"].rules.daily[1] == 60


@pytest.mark.parametrize("language", ["en", "km"])
def test_lock_in_personal_mode_is_a_gap_to_be_accepted(qtbot: QtBot, language: str) -> None:
    page, guard, said, dialogs = make(qtbot, look(language), family(mode="personal"))
    gap = page.look.texts("rules.gap")
    assert page.level.gap.text() == gap
    assert page.level.gap.isVisible()

    dialogs.agree = False
    press(page.level.levels[Level.LOCK])
    assert [page.look.say(words) for words in dialogs.asked] == [
        page.look.texts("time_page.gap.title")
    ]
    assert guard.rules["c1"].rules.level is Level.REMIND
    assert page.level.levels[Level.REMIND].isChecked()
    assert not page.level.levels[Level.LOCK].isChecked()

    dialogs.agree = True
    press(page.level.levels[Level.LOCK])
    assert guard.rules["c1"].rules.level is Level.LOCK
    assert page.level.levels[Level.LOCK].isChecked()
    assert page.level.gap.text() == gap
    assert not dialogs.faults

    # accepted once: neither a further change nor going back and forth asks again
    press(page.day.more)
    press(page.level.levels[Level.REMIND])
    assert said.undo is not None
    said.undo()
    assert guard.rules["c1"].rules.level is Level.LOCK
    assert len(dialogs.asked) == 2
    assert not dialogs.faults


def test_with_the_service_nothing_is_missing(shown: Shown) -> None:
    page, _, _, dialogs = shown

    press(page.level.levels[Level.LOCK])

    assert not dialogs.asked
    assert not page.level.gap.isVisible()


def test_a_teenager_alone_reads_own_goals(qtbot: QtBot) -> None:
    page, guard, said, _ = make(qtbot, look(), teenager())

    assert page.sentence.text() == "My goal: 1 hour on school days, until 20:00."
    assert page.second.text() == "Saturday and Sunday: 2 hours. Then a kind note reminds me."
    assert page.level.when_up.text() == "When my time is up"
    assert [choice.text() for choice in page.level.levels.values()] == [
        "Just count",
        "Remind me",
        "Lock my screen",
    ]
    press(page.day.more)
    press(page.today.give[0])
    press(page.today.stop)
    assert [page.look.say(words) for words in said.words] == [
        "Your new goal is saved.",
        "You have 15 minutes more today.",
        "Your time has stopped for now.",
    ]
    assert guard.rules["c1"].rules.daily[1] == 75
    names = [label.text() for label in page.findChildren(Label)]
    assert not [words for words in names if "Sophea" in words or "may use" in words]


def test_a_teenagers_page_names_nobody_in_khmer(qtbot: QtBot) -> None:
    page, _, _, _ = make(qtbot, look("km"), teenager())

    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    names = [without_breaks(label.text()) for label in labels]

    assert "គោលដៅរបស់ខ្ញុំ៖ 1 ម៉ោង នៅថ្ងៃរៀន រហូតដល់ម៉ោង 20:00។" in names
    assert not [words for words in names if "Sophea" in words or "កូន" in words]


def test_without_children_it_says_what_to_do(qtbot: QtBot) -> None:
    guard = FakeGuard(pin="4321")
    page = TimePage(console(look(), guard=guard), CodeSheets)
    qtbot.addWidget(page)
    page.opened(Destination(Place.TIME))
    page.show()

    assert page.empty.isVisible()
    assert not page.sentence.isVisible()


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_keyboard_and_reader_find_everything(qtbot: QtBot, language: str, text_size: float) -> None:
    page, _, _, _ = make(qtbot, look(language, text_size=text_size))

    assert audit(page) == []
    assert "\u200b" not in without_breaks(page.sentence.accessibleName())


@pytest.mark.parametrize(
    ("name", "language", "theme", "text_size", "size"),
    [
        ("time-own-en", "en", Theme.LIGHT, 1.0, (1180, 820)),
        ("time-own-km", "km", Theme.LIGHT, 1.0, (1180, 900)),
        ("time-own-en-200", "en", Theme.LIGHT, 2.0, (980, 1500)),
        ("time-own-km-200-dark", "km", Theme.DARK, 2.0, (980, 1500)),
        ("time-en", "en", Theme.LIGHT, 1.0, (1180, 760)),
        ("time-km", "km", Theme.LIGHT, 1.0, (1180, 860)),
        ("time-en-dark", "en", Theme.DARK, 1.0, (1180, 760)),
        ("time-km-200", "km", Theme.LIGHT, 2.0, (980, 1500)),
        ("time-en-contrast", "en", Theme.HIGH_CONTRAST, 1.0, (1180, 760)),
        ("time-en-small", "en", Theme.LIGHT, 1.0, (800, 900)),
        ("time-rich-en", "en", Theme.LIGHT, 1.0, (1180, 900)),
        ("time-rich-km", "km", Theme.LIGHT, 1.0, (1180, 960)),
        ("time-rich-km-200-dark", "km", Theme.DARK, 2.0, (980, 1500)),
    ],
)
def test_it_looks_as_it_was_looked_at(
    qtbot: QtBot,
    name: str,
    language: str,
    theme: Theme,
    text_size: float,
    size: tuple[int, int],
) -> None:
    guard = teenager() if "own" in name else family()
    if "rich" in name:
        guard.rules["c1"] = ChildRules("c1", RICH, 1)
        stopped = replace_struct(guard.statuses[0], state="finished", reason="stopped")
        guard.statuses[0] = stopped
    page, _, _, _ = make(qtbot, look(language, theme, text_size), guard)

    check_screen(page, name, size)
