"""Every way through the first questions ends in a Home that fits; a wrong PIN has to wait."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familysafe.gui.first_run_screens import (
    ChildrenScreen,
    ChildScreen,
    FaceScreen,
    NameScreen,
    PinScreen,
    SheetScreen,
    WhoScreen,
)
from familysafe.gui.pages.first_run import FirstRunPage
from familysafe.gui.pages.home import HomePage
from familysafe.gui.shell import Shell
from familysafe.gui.single import SingleInstance
from familysafe.presentation.first_run import Who, last_group
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.dialogs import Sheet
from familysafe.ui.fields import CodeField
from familysafe.ui.words import Label
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.fakes.guard import FakeGuard, family
from tests.gui.windows import living
from tests.screens.checking import settle

START = "import sys; from familysafe.gui.app import main; sys.exit(main(sys.argv[1:]))"
YEAR = 2026


def answer(window: Shell, who: frozenset[Who], name: str, ages: dict[str, int]) -> HomePage:
    """Answer every question; a teenager alone describes only themselves."""
    window.go(Destination(Place.FIRST_RUN))
    page = window.page
    assert isinstance(page, FirstRunPage)
    page.advance()
    assert isinstance(page.screen_, WhoScreen)
    for each in who:
        page.screen_.choices[each].setChecked(True)
    page.advance()
    assert isinstance(page.screen_, NameScreen)
    page.screen_.field.set_text(name)
    page.advance()
    for number, (child, age) in enumerate(ages.items()):
        if number:
            assert isinstance(page.screen_, ChildrenScreen)
            page.screen_.add.click()
        assert isinstance(page.screen_, ChildScreen)
        if not page.screen_.field.isHidden():
            page.screen_.field.set_text(child)
        page.screen_.year.choose(age)
        page.advance()
        assert isinstance(page.screen_, FaceScreen)
        page.advance()
    if isinstance(page.screen_, ChildrenScreen):
        page.advance()
    assert isinstance(page.screen_, PinScreen)
    page.screen_.once.set_text("2846")
    page.screen_.again.set_text("2846")
    page.advance()
    assert isinstance(page.screen_, SheetScreen)
    page.screen_.paper.click()
    page.screen_.field.set_text(last_group(page.code))
    page.advance()
    settle()
    home = window.page
    assert isinstance(home, HomePage)
    return home


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize(
    ("who", "name", "ages", "own_rules"),
    [
        (frozenset({Who.SMALL}), "Yeay Chan", {"Dara": 5, "Bopha": 4}, False),
        (frozenset({Who.SMALL, Who.TEENAGERS}), "Yeay Chan", {"Dara": 5, "Vanna": 15}, False),
        (frozenset({Who.OLDER}), "Sokha", {"Mony": 9}, False),
        (frozenset({Who.MYSELF}), "Sophea", {"Sophea": 16}, True),
        (frozenset({Who.CLASS}), "Neak Kru", {}, False),
    ],
    ids=["small", "small and teenager", "older", "myself", "class"],
)
def test_each_way_ends_in_a_home_that_fits(
    qtbot: QtBot,
    who: frozenset[Who],
    name: str,
    ages: dict[str, int],
    own_rules: bool,
    language: str,
) -> None:
    guard = FakeGuard(mode="personal")
    window, _ = living(look(language), guard=guard)
    qtbot.addWidget(window)
    window.show()

    home = answer(window, who, name, ages)

    assert name in home.greeting.text()
    assert [card.name for card in home.state.cards] == list(ages)
    assert {card.name.text() for card in home.children_by_id.values()} == set(ages)
    assert [each.own_rules for each in guard.guardians] == [own_rules]
    assert window.bar.lock.isVisible()  # who has just chosen the PIN need not type it again
    adding = [each for each in home.findChildren(Button) if each.isVisible()]
    invited = window.look.texts("home.nobody.add") in [each.text() for each in adding]
    assert invited is (not ages)
    assert audit(window) == []


def test_a_birth_in_the_future_gets_a_sentence_where_it_was_chosen(qtbot: QtBot) -> None:
    window, _ = living(guard=FakeGuard(mode="personal"))
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.FIRST_RUN))
    page = window.page
    assert isinstance(page, FirstRunPage)
    page.advance()
    assert isinstance(page.screen_, WhoScreen)
    page.screen_.choices[Who.SMALL].setChecked(True)
    page.advance()
    assert isinstance(page.screen_, NameScreen)
    page.screen_.field.set_text("Yeay Chan")
    page.advance()
    screen = page.screen_
    assert isinstance(screen, ChildScreen)

    screen.field.set_text("Dara")
    screen.year.choose(0)
    screen.month.choose(11)
    page.advance()

    assert page.screen_ is screen
    assert "is in the future" in screen.year.error
    assert str(YEAR) in screen.year.error
    assert "is in the future" in screen.year.box.accessibleDescription()
    screen.year.choose(5)
    page.advance()
    assert isinstance(page.screen_, FaceScreen)


# --- the PIN -------------------------------------------------------------------------------


def asked(window: Shell) -> Sheet:
    settle()
    (sheet,) = (each for each in window.findChildren(Sheet) if each.isVisible())
    return sheet


def type_pin(window: Shell, pin: str) -> None:
    field = asked(window).findChild(CodeField)
    assert isinstance(field, CodeField)
    field.set_text(pin)
    field.submitted.emit()
    settle()


def said(window: Shell) -> list[str]:
    return [label.accessibleName() for label in asked(window).findChildren(Label)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Too many tries. Please wait 6 seconds and try again."),
        ("km", "សាកល្បងច្រើនដងពេក។ សូមរង់ចាំ 6 វិនាទី រួចសាកល្បងម្ដងទៀត។"),
    ],
)
def test_after_three_wrong_pins_even_the_right_one_waits_and_is_told_how_long(
    qtbot: QtBot, language: str, sentence: str
) -> None:
    guard = family()
    window, watch = living(look(language), guard=guard)
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    unlocked: list[bool] = []
    watch.need_guardian(lambda: unlocked.append(True))

    for wrong in ("1111", "2222", "3333"):
        type_pin(window, wrong)
        assert window.look.texts("fault.pin.wrong").replace("\u200b", "") in said(window)
    type_pin(window, "4321")

    assert sentence in said(window)
    assert unlocked == []
    guard.boot += 5
    type_pin(window, "4321")
    assert unlocked == [True]
    assert not [each for each in window.findChildren(Sheet) if each.isVisible()]


def test_going_back_from_the_pin_does_nothing(qtbot: QtBot) -> None:
    window, watch = living(guard=family())
    qtbot.addWidget(window)
    window.show()
    window.go(Destination(Place.HOME))
    unlocked: list[bool] = []
    watch.need_guardian(lambda: unlocked.append(True))

    asked(window).escaped()
    settle()

    assert unlocked == []
    assert window.bar.unlock.isVisible()


# --- one console ---------------------------------------------------------------------------


def start_again(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", START, "--data-dir", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def ended(process: subprocess.Popen[bytes]) -> Callable[[], bool]:
    return lambda: process.poll() is not None


def test_a_second_start_shows_the_first_window_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = living(guard=family())
    qtbot.addWidget(window)
    window.go(Destination(Place.HOME))
    only_one = SingleInstance(tmp_path)
    assert not only_one.is_second()
    only_one.woken = window.raise_window
    only_one.listen()
    window.showMinimized()

    with start_again(tmp_path) as second:
        try:
            qtbot.waitUntil(ended(second), timeout=30_000)
        finally:
            second.kill()
    qtbot.waitUntil(lambda: not window.isMinimized())
    only_one.close()

    assert second.returncode == 0
    assert window.isVisible()
