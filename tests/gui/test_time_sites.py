"""Sites of a child's limits: chosen or written, given a rule, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familysafe.gui.pages.time import TimePage
from familysafe.gui.time_sites import SiteList
from familysafe.ipc.messages import ChildRules
from familysafe.presentation.navigation import Destination, Place
from familysafe.screentime.rules import Rules, SiteRule
from familysafe.ui.buttons import Button, ChoiceGroup
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, Said, console, look
from tests.fakes.guard import FakeGuard, family
from tests.screens.checking import check_screen

Shown = tuple[TimePage, FakeGuard, Said, FakeDialogs]
SMALL, LARGE = (640, 600), (1000, 900)
TIKTOK = SiteRule("tiktok.com", blocked=True)


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


def site_list(shown: Shown) -> SiteList:
    page, _, _, dialogs = shown
    dialogs.shown.clear()
    page.sites.change.click()
    return next(each for each in dialogs.shown if isinstance(each, SiteList))


def choose(dialogs: FakeDialogs, number: int) -> None:
    group = next(each for each in dialogs.shown if isinstance(each, ChoiceGroup))
    group.choices[number].click()
    next(each for each in reversed(dialogs.shown) if isinstance(each, Button)).click()


def names(found: SiteList) -> list[str]:
    return [button.accessibleName() for button in found.buttons]


def test_a_well_known_site_is_blocked_with_two_presses_and_taken_back(shown: Shown) -> None:
    page, guard, said, dialogs = shown
    assert page.sites.value.text() == "None is blocked"
    found = site_list(shown)
    offered = ("TikTok", "YouTube", "Facebook", "Roblox")
    assert names(found) == [f"{name}: No own rule" for name in offered]
    found.buttons[0].click()
    choose(dialogs, 1)
    assert rules_of(guard).sites == (TIKTOK,)
    assert page.sites.value.text() == "Blocked: TikTok"
    assert dialogs.open == 0
    assert said.undo is not None
    said.undo()
    assert rules_of(guard).sites == ()


def test_an_address_is_read_and_what_is_none_is_said(shown: Shown) -> None:
    _, guard, _, dialogs = shown
    found = site_list(shown)
    found.search.set_text("https://www.example.org/games")
    assert names(found) == ["example.org: No own rule"]
    found.search.set_text("exam ple")
    assert found.buttons == []
    assert "tiktok.com" in found.search.error
    found.search.set_text("classroom.google.com")
    assert not found.search.error
    found.buttons[0].click()
    choose(dialogs, 2)
    assert rules_of(guard).sites == (SiteRule("classroom.google.com", always_allowed=True),)


def test_a_rule_comes_first_and_its_site_may_open_again(shown: Shown) -> None:
    page, guard, _, dialogs = shown
    guard.rules["c1"] = ChildRules("c1", Rules(sites=(SiteRule("roblox.com", blocked=True),)), 1)
    page.opened(Destination(Place.TIME, child="c1"))
    found = site_list(shown)
    assert names(found)[0] == "Roblox: Blocked"
    assert len(found.buttons) == 4
    found.buttons[0].click()
    choose(dialogs, 0)
    assert rules_of(guard).sites == ()


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_it_looked_like_this(qtbot: QtBot, language: str, size: float) -> None:
    shown = make(qtbot, look(language, Theme.LIGHT, size))
    _, guard, _, dialogs = shown
    sites = (TIKTOK, SiteRule("classroom.google.com", always_allowed=True))
    guard.rules["c1"] = ChildRules("c1", Rules(sites=sites), 1)
    shown[0].opened(Destination(Place.TIME, child="c1"))
    small = size == 1.0
    found = site_list(shown)
    sheet = sheet_of(qtbot, found)
    check_screen(sheet, f"time-sites-{language}-{round(size * 100)}", SMALL if small else LARGE)
    dialogs.shown.clear()
    found.buttons[0].click()
    question = sheet_of(qtbot, *dialogs.shown)
    check_screen(question, f"time-site-{language}-{round(size * 100)}", SMALL if small else LARGE)


def sheet_of(qtbot: QtBot, *parts: QWidget) -> QWidget:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    column = QVBoxLayout(sheet)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return sheet
