"""“Get help now”: a card for what happened, whom to call, and nobody is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui import composition
from familysafe.gui.guide_paper import Paper
from familysafe.gui.pages.help import HelpPage
from familysafe.guidance.cards import Card, CardPage
from familysafe.presentation.navigation import Destination, Place
from familysafe.system.packs import shipped_cards, shipped_helplines
from familysafe.ui.buttons import Button
from tests.a11y.audit import audit
from tests.fakes.console import FakeDialogs, FakeNavigator, console
from tests.fakes.guard import FakeGuard
from tests.screens.checking import settle


class Hands:
    """One open page, and what it did to its surroundings."""

    def __init__(
        self, qtbot: QtBot, item: str = "", cards: tuple[Card, ...] | None = None, country: str = ""
    ) -> None:
        self.guard, self.navigator = FakeGuard(pin="4321"), FakeNavigator()
        self.dialogs = FakeDialogs()
        given = console(guard=self.guard, navigator=self.navigator, dialogs=self.dialogs)
        self.guard.asked.clear()
        if country:
            given.country.set(country)
        self.opened: list[str] = []
        paper: Paper = composition.printed_paper()
        known = shipped_cards() if cards is None else cards
        self.page = HelpPage(given, shipped_helplines(), known, paper, self.opened.append)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 716)
        self.page.show()
        self.page.opened(Destination(Place.HELP, item=item))
        settle()

    def words(self) -> str:
        shown = [each for each in self.page.findChildren(QLabel) if each.isVisibleTo(self.page)]
        return "\n".join(without_breaks(each.text()) for each in shown)


def test_every_tile_leads_to_its_card_and_the_numbers_are_there_at_once(qtbot: QtBot) -> None:
    hands = Hands(qtbot)

    assert list(hands.page.tiles) == [card.id for card in shipped_cards()]
    for number in ("117", "1280", "092 311 511", "1288"):
        assert number in hands.words()
    hands.page.tiles["threat"].click()

    assert hands.navigator.went == [Destination(Place.HELP, item="threat")]
    assert audit(hands.page) == []


def test_a_tile_is_pressed_by_the_keyboard(qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    tile = hands.page.tiles["bullying"]

    tile.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tile, Qt.Key.Key_Return)

    assert hands.navigator.went == [Destination(Place.HELP, item="bullying")]


@pytest.mark.parametrize("id_", [card.id for card in shipped_cards()])
def test_a_card_says_everything_in_its_order(qtbot: QtBot, id_: str) -> None:
    hands = Hands(qtbot, id_)
    card = next(card for card in shipped_cards() if card.id == id_)
    said = hands.words()

    parts = [
        card.carer.title.en,
        card.carer.first_words[0].text.en,
        card.carer.urgent.text.en,
        card.carer.do[0].text.en,
        card.carer.never[0].text.en,
    ]
    assert [said.index(part) for part in parts] == sorted(said.index(part) for part in parts)
    assert 1 <= len(hands.page.view.contacts) <= 3
    assert "We have not called these numbers ourselves yet." in said
    assert audit(hands.page) == []


def test_a_card_leads_to_the_envelopes_to_the_guide_and_to_all_cards(qtbot: QtBot) -> None:
    hands = Hands(qtbot, "threat")

    hands.page.view.page_buttons[CardPage.EVIDENCE].click()
    hands.page.view.page_buttons[CardPage.APP_GUIDE].click()
    hands.page.all.click()

    places = [Place.EVIDENCE, Place.APP_GUIDE, Place.HELP]
    assert hands.navigator.went == [Destination(place) for place in places]


def test_a_service_outside_opens_only_when_it_is_pressed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, "threat")
    assert hands.opened == []

    hands.page.view.site_buttons[0].click()

    assert hands.opened == ["https://takeitdown.ncmec.org"]


def test_nobody_is_told_and_leaving_is_always_possible(qtbot: QtBot) -> None:
    hands = Hands(qtbot, "naked-picture")

    assert hands.page.sensitive
    assert hands.guard.asked == []


def test_where_no_number_is_confirmed_it_says_where_to_go(qtbot: QtBot) -> None:
    hands = Hands(qtbot, "threat", country="MM")

    assert hands.page.view.contacts == []
    assert "no confirmed number" in hands.words()


def test_damaged_cards_leave_the_numbers(qtbot: QtBot) -> None:
    hands = Hands(qtbot, cards=())

    assert "1280" in hands.words()
    assert "The cards cannot be read" in hands.words()


@pytest.mark.parametrize(("item", "name"), [("", "helplines"), ("threat", "threat")])
def test_the_page_is_saved_as_a_file(qtbot: QtBot, tmp_path: Path, item: str, name: str) -> None:
    hands = Hands(qtbot, item)
    hands.dialogs.place = tmp_path / f"{name}.pdf"

    hands.page.print_button.click()
    hands.dialogs.shown[-1].findChildren(Button)[1].click()

    assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
