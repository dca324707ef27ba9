"""Which account is a child's: asked where the service keeps limits, changed beside them."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familysafe.family.people import Account
from familysafe.gui.accounts import AccountChoices, AccountScreen
from familysafe.gui.first_run_screens import ChildrenScreen, ChildScreen, FaceScreen, SheetScreen
from familysafe.gui.pages.first_run import FirstRunPage
from familysafe.gui.pages.time import TimePage
from familysafe.ipc.messages import AddChild, ChangeChild, SetPictures
from familysafe.presentation.first_run import Who
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.picture_code import PictureCode
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, Said, console, look
from tests.fakes.guard import FakeGuard, family
from tests.gui.test_first_run import FakeSheets, Run
from tests.screens.checking import check_screen

COMPUTER = (
    Account("chan", "Yeay Chan", administrator=True),
    Account("vichea", "Vichea", administrator=True),
    Account("dara", "Dara"),
    Account("bopha", "Bopha"),
)


class ProtectedRun(Run):
    """A first run on a computer whose service keeps limits; "sophea" sits at it."""

    def __init__(self, qtbot: QtBot, accounts: tuple[Account, ...] = COMPUTER) -> None:
        super().__init__(qtbot, FakeGuard(mode="service"))
        self.page = FirstRunPage(self.page.console, FakeSheets(), "chan", accounts=lambda: accounts)
        qtbot.addWidget(self.page)
        self.page.resize(734, 716)
        self.page.show()

    def to_account(self, name: str) -> AccountScreen:
        self.on(ChildScreen).field.set_text(name)
        self.page.advance()
        self.on(FaceScreen)
        self.page.advance()
        return self.on(AccountScreen)


def test_each_child_gets_the_account_that_was_chosen(qtbot: QtBot) -> None:
    run = ProtectedRun(qtbot)
    run.to_child(Who.SMALL)
    first = run.to_account("Dara")
    assert list(first.choices.by_account) == ["vichea", "dara", "bopha"]
    assert first.choices.chosen() == "dara"
    run.page.advance()
    run.on(ChildrenScreen).add.click()
    second = run.to_account("Bopha")
    assert list(second.choices.by_account) == ["vichea", "bopha", "dara"]
    assert second.choices.chosen() == "bopha"
    second.choices.by_account["dara"].click()
    run.page.advance()
    run.page.advance()
    run.pin()

    run.on(SheetScreen)
    added = [each for each in run.guard.asked if isinstance(each, AddChild)]
    assert [each.accounts for each in added] == [("dara",), ("dara",)]


def test_back_from_the_account_comes_to_the_face(qtbot: QtBot) -> None:
    run = ProtectedRun(qtbot)
    run.to_child(Who.SMALL)
    run.to_account("Dara")

    assert run.page.step_back()
    run.on(FaceScreen)


def test_a_teenager_alone_is_not_asked(qtbot: QtBot) -> None:
    run = ProtectedRun(qtbot)
    run.to_child(Who.MYSELF, name="Sophea")
    run.on(ChildScreen).year.choose(16)
    run.page.advance()
    run.page.advance()
    run.pin()

    assert run.guard.children[0].accounts == ("chan",)


def test_in_personal_mode_nobody_is_asked(qtbot: QtBot) -> None:
    run = Run(qtbot, FakeGuard(mode="personal"))
    run.to_child(Who.SMALL)
    run.describe("Dara")

    run.on(ChildrenScreen)


# --- beside the limits ---------------------------------------------------------------------


def limits(qtbot: QtBot, guard: FakeGuard) -> tuple[TimePage, FakeDialogs, Said]:
    dialogs, said = FakeDialogs(), Said()
    page = TimePage(
        console(look(), guard=guard, dialogs=dialogs, said=said),
        CodeSheets,
        accounts=lambda: COMPUTER,
    )
    qtbot.addWidget(page)
    page.resize(1160, 900)
    page.opened(Destination(Place.TIME, child="c1"))
    page.show()
    return page, dialogs, said


def asked(dialogs: FakeDialogs) -> tuple[AccountChoices, Button]:
    choices, save = dialogs.shown
    assert isinstance(choices, AccountChoices)
    assert isinstance(save, Button)
    return choices, save


def test_an_account_is_chosen_later_and_taken_back(qtbot: QtBot) -> None:
    guard = family()
    page, dialogs, said = limits(qtbot, guard)
    assert page.account.isVisible()
    assert page.account.value.text() == "dara"

    page.account.change.click()
    choices, save = asked(dialogs)
    assert list(choices.by_account) == ["chan", "vichea", "dara", "bopha"]
    assert choices.chosen() == "dara"
    choices.none.click()
    save.click()

    changes = [each for each in guard.asked if isinstance(each, ChangeChild)]
    assert changes[-1].child.accounts == ()
    assert page.account.value.text() == "None yet. Dara's time is not counted."
    assert said.undo is not None
    said.undo()
    assert guard.children[0].accounts == ("dara",)
    assert page.account.value.text() == "dara"


def test_an_administrator_s_account_is_warned_of_loudly(qtbot: QtBot) -> None:
    guard = family()
    page, _, _ = limits(qtbot, guard)
    assert not page.account.warning.isVisible()

    guard.children[0] = msgspec.structs.replace(guard.children[0], accounts=("vichea",))
    page.account.show_child("c1")

    assert page.account.warning.isVisible()
    said = page.account.warning.label.text()
    assert "vichea" in said
    assert "get round every limit" in said
    assert audit(page) == []


def test_where_no_service_runs_no_account_is_asked_for(qtbot: QtBot) -> None:
    page, _, _ = limits(qtbot, family(mode="personal"))

    assert not page.account.isVisible()


def test_who_shares_an_account_may_have_a_picture_pin(qtbot: QtBot) -> None:
    guard = family()
    guard.children[1] = msgspec.structs.replace(guard.children[1], accounts=("dara",))
    guard.statuses[0] = msgspec.structs.replace(guard.statuses[0], protected=False)
    page, dialogs, said = limits(qtbot, guard)
    assert page.pictures.isVisible()
    assert "Not set" in page.pictures.value.text()

    page.pictures.change.click()
    code = next(each for each in dialogs.shown if isinstance(each, PictureCode))
    save, _ = dialogs.shown[-1].findChildren(Button)
    for name in ("moon", "sun", "star", "moon"):
        code.buttons[name].click()
    save.click()

    assert guard.asked[-1] == SetPictures("c1", ("moon", "sun", "star", "moon"))
    assert page.look.say(said.words[-1]) == "Dara's picture PIN is saved."
    assert "Set" in page.pictures.value.text()


def test_who_has_an_own_account_needs_none(qtbot: QtBot) -> None:
    page, _, _ = limits(qtbot, family())

    assert not page.pictures.isVisible()


# --- pictures ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "language", "theme", "text_size", "size"),
    [
        ("first-run-account-en", "en", Theme.LIGHT, 1.0, (760, 720)),
        ("first-run-account-km", "km", Theme.LIGHT, 1.0, (760, 720)),
        ("first-run-account-km-200-dark", "km", Theme.DARK, 2.0, (980, 1400)),
    ],
)
def test_it_looks_as_it_was_looked_at(
    qtbot: QtBot, name: str, language: str, theme: Theme, text_size: float, size: tuple[int, int]
) -> None:
    its_look = look(language, theme, text_size)
    place = QWidget()
    place.setObjectName("ground")
    column = QVBoxLayout(place)
    column.addWidget(AccountScreen(its_look, "Dara", COMPUTER[1:], {"bopha": "Bopha"}))
    column.addStretch(1)
    qtbot.addWidget(place)

    check_screen(place, name, size)
    assert not audit(place)
