"""The app guide in the console: what a carer presses, and what happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui import composition
from familysafe.gui.console import Session
from familysafe.gui.pages.guide import GuidePage
from familysafe.gui.pages.help import HelpPage
from familysafe.guidance.model import Kind
from familysafe.presentation.navigation import Destination, Place
from familysafe.storage.library.index import FtsLibrary
from familysafe.system.packs import shipped_cards, shipped_content
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console, look
from tests.fakes.guard import FakeGuard
from tests.fakes.paper import FakePaper
from tests.screens.checking import settle


class Hands:
    """A page with everything around it."""

    def __init__(
        self,
        qtbot: QtBot,
        where: Destination,
        *,
        broken: bool = False,
        its_look: Look | None = None,
        guard: FakeGuard | None = None,
    ) -> None:
        self.navigator, self.dialogs, self.said = FakeNavigator(), FakeDialogs(), Said()
        self.paper = FakePaper(broken=broken)
        self.opened: list[str] = []
        self.console = console(
            its_look,
            guard=guard,
            navigator=self.navigator,
            dialogs=self.dialogs,
            said=self.said,
        )
        self.page = GuidePage(
            self.console,
            shipped_content(),
            lambda: FtsLibrary(None, "", shipped_content),
            self.paper,
            self.opened.append,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1180, 716)
        self.page.show()
        self.page.opened(where)
        settle()

    def apps(self) -> list[str]:
        settle()
        return [row.row.id for row in self.page.list.rows]

    def type(self, words: str) -> None:
        self.page.list.search.set_text(words)
        self.page.list.search.changed.emit()

    def press(self, place: int) -> None:
        """Press a button of the sheet that asks how to print."""
        shown = self.dialogs.shown[-1]
        shown.findChildren(Button)[place].click()


LIST = Destination(Place.APP_GUIDE)
TIKTOK = Destination(Place.APP_GUIDE, child="c1", item="tiktok")


def words_of(page: GuidePage | HelpPage) -> str:
    shown = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join(without_breaks(label.text()) for label in shown)


def test_each_row_says_the_answer_for_each_child(qtbot: QtBot) -> None:
    hands = Hands(qtbot, LIST)
    row = hands.page.list.rows[0]

    assert row.accessibleName() == (
        "TikTok, 13 and over. Bopha: Not yet. Dara: Not yet. Vanna: Set up first"
    )
    row.click()
    assert hands.navigator.went == [Destination(Place.APP_GUIDE, item="tiktok")]


def test_kinds_filter_the_list(qtbot: QtBot) -> None:
    hands = Hands(qtbot, LIST)

    hands.page.list.filters[Kind.GAMES].click()
    assert hands.apps()
    guides = {guide.id: guide for guide in shipped_content().guides}
    assert all(Kind.GAMES in guides[app].kinds for app in hands.apps())
    hands.page.list.filters[None].click()
    assert len(hands.apps()) == len(shipped_content().guides)


def test_search_finds_khmer_and_lets_go_again(qtbot: QtBot) -> None:
    hands = Hands(qtbot, LIST)

    hands.type("ទិកតុក")
    assert hands.apps() == ["tiktok"]
    hands.type("zzzz")
    assert hands.apps() == []
    assert "Nothing found" in words_of(hands.page)
    hands.type("")
    assert len(hands.apps()) == len(shipped_content().guides)


def test_a_search_for_a_helpline_leads_to_the_numbers(qtbot: QtBot) -> None:
    hands = Hands(qtbot, LIST)

    hands.type("1280")
    settle()
    assert "Child Helpline Cambodia" in words_of(hands.page)
    hands.page.list.help_chosen.emit()
    assert hands.navigator.went == [Destination(Place.HELP)]


def test_the_page_of_an_app_speaks_of_the_child(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TIKTOK)
    said = words_of(hands.page)

    assert "TikTok is not for Dara yet" in said
    assert "you must be 13 for an account. Dara is 5." in said
    assert "Does Dara have an account?" in said
    assert hands.page.cloth == "indigo"


def test_another_child_gets_another_answer(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TIKTOK)

    hands.page.app.children_buttons[2].click()
    settle()

    assert "Set up TikTok first, for Vanna" in words_of(hands.page)


def test_without_children_the_rule_stands_alone(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TIKTOK, guard=FakeGuard(pin="4321"))
    said = words_of(hands.page)

    assert "you must be 13 for an account." in said
    assert "Does your child have an account?" in said


def test_the_language_changes_while_it_is_open(qtbot: QtBot) -> None:
    its_look = look()
    hands = Hands(qtbot, TIKTOK, its_look=its_look)

    its_look.choose(language="km")
    settle()
    assert "TikTok មិនទាន់សមសម្រាប់" in words_of(hands.page)


def test_children_who_appear_later_are_shown(qtbot: QtBot) -> None:
    hands = Hands(qtbot, LIST, guard=FakeGuard(pin="4321"))
    assert hands.page.list.rows[0].row.cells == ()

    status = console().session.state.status
    hands.console.session.set(Session(None, unlocked=True, status=status))
    settle()

    assert len(hands.page.list.rows[0].row.cells) == 3


def test_the_page_is_printed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TIKTOK)

    hands.page.print_button.click()
    hands.press(0)

    assert len(hands.paper.printed) == 1
    assert len(hands.said.words) == 1
    assert hands.dialogs.open == 0
    assert not hands.page.print_button.working


def test_the_page_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, TIKTOK)
    hands.dialogs.place = tmp_path / "tiktok.pdf"

    hands.page.print_button.click()
    hands.press(1)

    ((document, place),) = hands.paper.saved
    assert document.title == "TikTok is not for Dara yet"
    assert place == tmp_path / "tiktok.pdf"


@pytest.mark.parametrize(("place", "code"), [(0, "print.failed"), (1, "document.exists")])
def test_paper_that_fails_is_said(qtbot: QtBot, tmp_path: Path, place: int, code: str) -> None:
    hands = Hands(qtbot, TIKTOK, broken=True)
    hands.dialogs.place = tmp_path / "tiktok.pdf"

    hands.page.print_button.click()
    hands.press(place)

    assert [fault.code for fault in hands.dialogs.faults] == [code]
    assert hands.said.words == []


def test_the_source_opens_only_when_it_is_pressed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TIKTOK)
    assert hands.opened == []

    hands.page.source.click()

    assert hands.opened == [shipped_content().guides[0].sources[0].url]


def test_help_shows_every_number_with_its_source_and_tells_nobody(qtbot: QtBot) -> None:
    guard = FakeGuard(pin="4321")
    navigator = FakeNavigator()
    given = console(guard=guard, navigator=navigator)
    lines = shipped_content().helplines
    opened: list[str] = []
    before = list(guard.calls) if hasattr(guard, "calls") else None
    page = HelpPage(given, lines, shipped_cards(), composition.printed_paper(), opened.append)
    qtbot.addWidget(page)
    page.resize(1180, 716)
    page.show()
    page.opened(Destination(Place.HELP))
    settle()
    said = words_of(page)

    for number in ("117", "1280", "1288", "092 311 511"):
        assert number in said
    assert "Seen on the page of APLE Cambodia, 24 November 2026." in said
    assert "We have not called these numbers ourselves yet." in said
    assert opened == []
    assert (list(guard.calls) if hasattr(guard, "calls") else None) == before
    page.save.click()
    assert navigator.went == [Destination(Place.EVIDENCE)]


def test_composition_makes_both_pages(qtbot: QtBot, tmp_path: Path) -> None:
    given = console(data_dir=tmp_path)
    page = composition.make_guide(given)
    qtbot.addWidget(page)
    qtbot.addWidget(composition.make_help(given))
    page.show()
    page.opened(LIST)
    assert isinstance(page, GuidePage)

    page.list.search.set_text("roblox")
    page.list.search.changed.emit()

    assert [row.row.id for row in page.list.rows] == ["roblox"]
    assert (tmp_path / "library" / "library.db").is_file()
