"""A teenager sets FamilySafe up for themselves: from the first question to a box of evidence."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from familysafe.core.texts import without_breaks
from familysafe.gui import composition
from familysafe.gui.composition import cover, read_chat
from familysafe.gui.console import ConsolePage, PageFactory
from familysafe.gui.evidence_door import _Make
from familysafe.gui.evidence_frame import EvidenceParts
from familysafe.gui.evidence_sheet import SheetPart
from familysafe.gui.first_run_screens import (
    ChildScreen,
    FaceScreen,
    LanguageScreen,
    NameScreen,
    PinScreen,
    SheetScreen,
    WhoScreen,
)
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.gui.pages.evidence_name import EvidenceNamePage
from familysafe.gui.pages.evidence_safety import EvidenceSafetyPage
from familysafe.gui.pages.first_run import FirstRunPage
from familysafe.gui.pages.home import HomePage
from familysafe.gui.pages.rules import RulesPage
from familysafe.gui.pages.settings import SettingsPage
from familysafe.gui.pages.time import TimePage
from familysafe.gui.shell import Shell
from familysafe.ipc.messages import AddGuardian, GiveTime
from familysafe.presentation.evidence_desk import DoorState, EvidenceDesk
from familysafe.presentation.first_run import Who, last_group
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.dialogs import Sheet
from familysafe.ui.press import Pressable
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.fakes.guard import FakeGuard
from tests.fakes.vault import KEY, FakeDoor, HandSetClock
from tests.gui.evidence_hands import PASSPHRASE, Copied, Numbers, Paper
from tests.gui.test_first_run import FakeSheets
from tests.gui.windows import PlainPage, living
from tests.screens.checking import DESIGN, check_screen, settle

Kind = TypeVar("Kind", bound=QWidget)
OTHERS = re.compile(
    r"parent|guardian|grown-up|carer|\b(a|your|the|which) child\b|children"
    r"|ឪពុក|ម្តាយ|មនុស្សធំ|អាណាព្យាបាល|កូន|កុមារ|ក្មេង"
)
"""Words for somebody else who decides, or for a child of theirs."""
NAMES = {number.name for language in ("en", "km") for number in Numbers().numbers(language)}
"""What helplines call themselves."""


def others_in(widget: QWidget) -> list[str]:
    """Return what a widget says of somebody else, to eyes and to a screen reader."""
    said = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    said += [each.accessibleName() for each in widget.findChildren(Pressable) if each.isVisible()]
    plain = [without_breaks(each) for each in said]
    return [each for each in plain if OTHERS.search(each.casefold()) and each not in NAMES]


class Alone:
    """The program as the teenager Sophea meets it, with a vault in memory."""

    def __init__(self, qtbot: QtBot, language: str, size: float = 1.0) -> None:
        self.qtbot = qtbot
        self.guard = FakeGuard(mode="personal")
        clock = HandSetClock()
        self.door, self.paper = FakeDoor(clock), Paper()
        self.desk = EvidenceDesk(self.door, clock)
        parts = EvidenceParts(
            self.desk, Numbers(), self.paper, Copied(), lambda _folder: None, read_chat, cover
        )
        made = composition.pages()
        pages: dict[Place, PageFactory] = {
            **dict.fromkeys(Place, PlainPage),
            **{
                place: made[place]
                for place in (Place.HOME, Place.SETTINGS, Place.TIME, Place.RULES)
            },
            Place.FIRST_RUN: lambda given: FirstRunPage(given, FakeSheets(), "sophea"),
            Place.EVIDENCE: lambda given: EvidenceListPage(given, parts),
            Place.EVIDENCE_SAFETY: lambda given: EvidenceSafetyPage(given, parts),
            Place.EVIDENCE_NAME: lambda given: EvidenceNamePage(given, parts),
        }
        self.window: Shell
        self.window, self.watch = living(
            look(language, text_size=size), guard=self.guard, pages=pages
        )
        qtbot.addWidget(self.window)
        self.window.resize(*DESIGN)
        self.window.show()
        self.window.go(Destination(Place.FIRST_RUN))

    @property
    def page(self) -> ConsolePage:
        page = self.window.page
        assert page is not None
        return page

    @property
    def run(self) -> FirstRunPage:
        page = self.page
        assert isinstance(page, FirstRunPage)
        return page

    def answered(self, kind: type[Kind]) -> Kind:
        """Go on and return the screen that follows."""
        self.run.advance()
        return self.on(kind)

    def on(self, kind: type[Kind]) -> Kind:
        """Return the screen at hand, which speaks of nobody else."""
        screen = self.run.screen_
        assert isinstance(screen, kind), screen
        if not isinstance(screen, (LanguageScreen, WhoScreen)):
            assert others_in(screen) == []
        return screen

    # --- the first run ---------------------------------------------------------------------

    def to_name(self) -> NameScreen:
        self.on(LanguageScreen)
        self.answered(WhoScreen).choices[Who.MYSELF].click()
        return self.answered(NameScreen)

    def to_birth(self) -> ChildScreen:
        self.to_name().field.set_text("Sophea")
        return self.answered(ChildScreen)

    def to_face(self) -> FaceScreen:
        birth = self.to_birth()
        assert birth.field.isHidden()
        birth.month.choose(4)
        birth.year.choose(16)
        return self.answered(FaceScreen)

    def to_pin(self) -> PinScreen:
        self.to_face()
        return self.answered(PinScreen)

    def to_sheet(self) -> SheetScreen:
        pin = self.to_pin()
        pin.once.set_text("2846")
        pin.again.set_text("2846")
        return self.answered(SheetScreen)

    def to_home(self) -> HomePage:
        sheet = self.to_sheet()
        sheet.saving.click()
        question = self.question()
        assert others_in(question) == []
        self.qtbot.keyClick(question, Qt.Key.Key_Escape)  # it is written down instead
        sheet.paper.click()
        sheet.field.set_text(last_group(self.run.code))
        self.run.advance()
        settle()
        page = self.page
        assert isinstance(page, HomePage)
        self.window.toast.go()
        return page

    def question(self) -> Sheet:
        """Return what is asked above the page."""
        settle()
        return next(each for each in self.window.findChildren(Sheet) if each.isVisible())

    # --- the pages -------------------------------------------------------------------------

    def go(self, place: Place, kind: type[Kind], item: str = "", part: str = "") -> Kind:
        """Open a page, which speaks of nobody else."""
        self.window.go(Destination(place, item=item, part=part))
        settle()
        page = self.page
        assert isinstance(page, kind), page
        assert others_in(page) == []
        return page

    def make_box(self) -> EvidenceListPage:
        """Make the box and keep its sheet."""
        page = self.go(Place.EVIDENCE, EvidenceListPage)
        make = shown(page, _Make)
        for field in (make.passphrase.first, make.passphrase.second):
            self.qtbot.keyClicks(field.line, PASSPHRASE)
        make.go.click()
        sheet = shown(page, SheetPart)
        assert others_in(page) == []
        sheet.show_key.click()
        sheet.paper.click()
        self.qtbot.keyClicks(sheet.end.line, KEY[-6:])
        sheet.go.click()
        assert self.desk.state is DoorState.OPEN
        settle()
        assert others_in(page) == []
        return page


def shown(page: QWidget, kind: type[Kind]) -> Kind:
    """Return the one part of a page that is seen."""
    (found,) = (each for each in page.findChildren(kind) if each.isVisible())
    return found


@pytest.mark.parametrize("language", ["en", "km"])
def test_a_teenager_goes_the_whole_way_and_nobody_else_is_spoken_of(
    qtbot: QtBot, language: str
) -> None:
    alone = Alone(qtbot, language)
    texts = alone.window.look.texts

    home = alone.to_home()
    assert AddGuardian("Sophea", "2846", own_rules=True) in alone.guard.asked
    (child,) = alone.guard.children
    assert (child.name, child.born, child.accounts) == ("Sophea", "2010-05", ("sophea",))
    assert home.state.own
    assert home.own_banner.isVisible()
    assert others_in(home) == []

    (card,) = home.children_by_id.values()
    card.more.click()
    question = alone.question()
    assert others_in(question) == []
    next(each for each in question.findChildren(Button) if "15" in each.text()).click()
    assert GiveTime("c1", 900) in alone.guard.asked
    assert alone.window.toast.label.text() == texts(
        "home.own.more.given", amount=texts.count("format.long.minutes", 15)
    )

    alone.go(Place.TIME, TimePage)
    alone.go(Place.RULES, RulesPage)
    settings = alone.go(Place.SETTINGS, SettingsPage)
    assert settings.guard.text() == texts("settings.about.own")

    alone.make_box()
    alone.go(Place.EVIDENCE_SAFETY, EvidenceSafetyPage)
    assert alone.door.vault is not None
    case = alone.door.vault.new_case("A stranger wrote to me", "").id
    alone.go(Place.EVIDENCE_NAME, EvidenceNamePage, item=case)
    alone.go(Place.EVIDENCE_NAME, EvidenceNamePage, item=case, part="next")


def test_a_family_is_spoken_to_as_before(qtbot: QtBot) -> None:
    """The search for words finds them where they belong."""
    alone = Alone(qtbot, "en")
    alone.to_home()
    alone.guard.guardians = []
    (teenager,) = alone.guard.statuses
    alone.guard.statuses = [msgspec.structs.replace(teenager, own_rules=False)]
    alone.watch.renew()
    settle()

    alone.window.go(Destination(Place.EVIDENCE))
    settle()

    assert others_in(alone.page) == ["It is not the PIN. Children must not know it."]


# --- pictures ------------------------------------------------------------------------------


def at_name(alone: Alone) -> None:
    alone.to_name()


def at_face(alone: Alone) -> None:
    alone.to_face()


def at_pin(alone: Alone) -> None:
    alone.to_pin()


def at_home(alone: Alone) -> None:
    alone.to_home()


def at_box(alone: Alone) -> None:
    alone.to_home()
    alone.go(Place.EVIDENCE, EvidenceListPage)


def at_safety(alone: Alone) -> None:
    alone.to_home()
    alone.make_box()
    alone.go(Place.EVIDENCE_SAFETY, EvidenceSafetyPage)


def at_next(alone: Alone) -> None:
    alone.to_home()
    alone.make_box()
    assert alone.door.vault is not None
    case = alone.door.vault.new_case("A stranger wrote to me", "").id
    alone.go(Place.EVIDENCE_NAME, EvidenceNamePage, item=case, part="next")


@pytest.mark.parametrize(("language", "size"), [("en", 1.0), ("km", 1.0), ("km", 2.0)])
@pytest.mark.parametrize("where", [at_name, at_face, at_pin, at_home, at_box, at_safety, at_next])
def test_it_looks_as_it_was_found_good(
    qtbot: QtBot, where: Callable[[Alone], None], language: str, size: float
) -> None:
    alone = Alone(qtbot, language, size)
    where(alone)

    step = where.__name__.removeprefix("at_")
    check_screen(alone.window, f"teenager-{step}-{language}-{round(size * 100)}")
    assert audit(alone.window) == []
