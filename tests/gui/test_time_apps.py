"""Apps of a child's limits: found, pressed, given a rule, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familysafe.gui.pages.time import TimePage
from familysafe.gui.time_apps import AppList
from familysafe.ipc.messages import ChildRules
from familysafe.presentation.navigation import Destination, Place
from familysafe.screentime.rules import AppRule, Rules
from familysafe.ui.buttons import Button, ChoiceGroup
from familysafe.ui.fields import Field
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, Said, console, look
from tests.fakes.guard import FakeGuard, family
from tests.screens.checking import check_screen

Shown = tuple[TimePage, FakeGuard, Said, FakeDialogs]


def make(qtbot: QtBot, its_look: Look) -> Shown:
    guard, said, dialogs = family(), Said(), FakeDialogs()
    guard.guardian = True
    page = TimePage(console(its_look, guard=guard, said=said, dialogs=dialogs), CodeSheets)
    qtbot.addWidget(page)
    page.opened(Destination(Place.TIME, child="c1"))
    return page, guard, said, dialogs


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return make(qtbot, look())


def rules_of(guard: FakeGuard) -> Rules:
    return guard.rules["c1"].rules


def app_list(shown: Shown) -> AppList:
    page, _, _, dialogs = shown
    page.small_cards.change_study.click()
    return next(each for each in dialogs.shown if isinstance(each, AppList))


def choose(dialogs: FakeDialogs, number: int, minutes: str = "") -> Field:
    group = [each for each in dialogs.shown if isinstance(each, ChoiceGroup)][-1]
    field = [each for each in dialogs.shown if isinstance(each, Field)][-1]
    save = [each for each in dialogs.shown if isinstance(each, Button)][-1]
    group.choices[number].click()
    if minutes:
        field.set_text(minutes)
    save.click()
    return field


def test_an_app_is_found_by_its_name_and_does_not_count(shown: Shown) -> None:
    page, guard, said, dialogs = shown
    found = app_list(shown)
    found.search.set_text("gcomp")
    assert [button.accessibleName() for button in found.buttons] == ["GCompris: Counts"]
    found.buttons[0].click()
    choose(dialogs, 3)
    assert rules_of(guard).apps == (AppRule("gcompris", always_allowed=True),)
    assert page.small_cards.study.text() == "1 app does not count"
    assert said.undo is not None
    said.undo()
    assert rules_of(guard).apps == ()


def test_a_group_gets_minutes_of_its_own_and_wrong_ones_are_said(shown: Shown) -> None:
    _, guard, _, dialogs = shown
    found = app_list(shown)
    found.search.set_text("games")
    found.buttons[0].click()
    field = choose(dialogs, 1, "many")
    assert "30" in field.error
    assert rules_of(guard).apps == ()
    choose(dialogs, 1, "45")
    assert rules_of(guard).apps == (AppRule("@games", 45),)


def test_an_app_that_nobody_has_seen_can_be_blocked_and_counts_again(shown: Shown) -> None:
    _, guard, _, dialogs = shown
    found = app_list(shown)
    found.search.set_text("SuperTuxKart")
    assert found.buttons[0].accessibleName() == "SuperTuxKart: Counts"
    found.buttons[0].click()
    choose(dialogs, 2)
    assert rules_of(guard).apps == (AppRule("supertuxkart", blocked=True),)
    dialogs.shown.clear()
    again = app_list(shown)
    assert again.buttons[0].accessibleName() == "SuperTuxKart: Blocked"
    again.buttons[0].click()
    choose(dialogs, 0)
    assert rules_of(guard).apps == ()


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_it_looked_like_this(qtbot: QtBot, language: str, size: float) -> None:
    shown = make(qtbot, look(language, Theme.LIGHT, size))
    _, guard, _, dialogs = shown
    its = Rules(apps=(AppRule("roblox", 30), AppRule("gcompris", always_allowed=True)))
    guard.rules["c1"] = ChildRules("c1", its, 1)
    shown[0].opened(Destination(Place.TIME, child="c1"))
    found = app_list(shown)
    dialogs.shown.clear()
    sheet = QWidget()
    qtbot.addWidget(sheet)
    column = QVBoxLayout(sheet)
    column.addWidget(found)
    column.addStretch(1)
    wide = 640 if size == 1.0 else 1000
    check_screen(sheet, f"time-apps-{language}-{round(size * 100)}", (wide, 700))
