from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.gui import composition
from familysafe.gui.first_run_screens import (
    ChildrenScreen,
    ChildScreen,
    FaceScreen,
    LanguageScreen,
    NameScreen,
    PinScreen,
    SheetScreen,
    WhoScreen,
)
from familysafe.gui.pages.first_run import FirstRunPage
from familysafe.gui.pages.settings import SettingsPage
from familysafe.gui.shell import Shell
from familysafe.ipc.messages import AddChild, AddGuardian, Reply, Request
from familysafe.presentation.first_run import Who
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console, look
from tests.fakes.guard import RECOVERY, FakeGuard
from tests.gui.windows import shell
from tests.screens.checking import DESIGN, SMALL, check_screen, settle

Kind = TypeVar("Kind")


class FakeSheets:
    """Keeps what was made, saved and printed."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str, str]] = []
        self.saved: list[Path] = []
        self.printed = 0
        self.without_printer = False

    def make(self, language: str, code: str, family: str) -> bytes:
        self.made.append((language, code, family))
        return b"%PDF"

    def save(self, pdf: bytes, place: Path) -> Path:
        assert pdf == b"%PDF"
        self.saved.append(place)
        return place

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        assert pdf == b"%PDF"
        return ()

    def print(self, pages: tuple[QImage, ...]) -> None:
        del pages
        if self.without_printer:
            raise EnvironmentFault("print.failed")
        self.printed += 1


class Run:
    """A first run on fakes."""

    def __init__(self, qtbot: QtBot, guard: FakeGuard | None = None) -> None:
        self.guard = guard or FakeGuard(mode="personal")
        self.navigator, self.dialogs, self.said = FakeNavigator(), FakeDialogs(), Said()
        self.sheets = FakeSheets()
        given = console(
            guard=self.guard, navigator=self.navigator, dialogs=self.dialogs, said=self.said
        )
        self.page = FirstRunPage(given, self.sheets, "sophea")
        qtbot.addWidget(self.page)
        self.page.resize(734, 716)
        self.page.show()
        self.page.opened(Destination(Place.FIRST_RUN))

    def on(self, kind: type[Kind]) -> Kind:
        screen = self.page.screen_
        assert isinstance(screen, kind), screen
        return screen

    def to_who(self) -> WhoScreen:
        self.on(LanguageScreen)
        self.page.advance()
        return self.on(WhoScreen)

    def to_child(self, *who: Who, name: str = "Yeay Chan") -> None:
        screen = self.to_who()
        for each in who:
            screen.choices[each].setChecked(True)
        self.page.advance()
        self.on(NameScreen).field.set_text(name)
        self.page.advance()

    def describe(self, name: str) -> None:
        screen = self.on(ChildScreen)
        screen.field.set_text(name)
        screen.month.choose(4)
        self.page.advance()
        self.page.advance()

    def pin(self, first: str = "2846", second: str = "2846") -> None:
        screen = self.on(PinScreen)
        screen.once.set_text(first)
        screen.again.set_text(second)
        self.page.advance()


def test_a_grandmother_sets_up_two_children(qtbot: QtBot) -> None:
    run = Run(qtbot)
    run.to_child(Who.SMALL)
    run.describe("Dara")
    run.on(ChildrenScreen).add.click()
    run.describe("Bopha")
    run.on(ChildrenScreen)
    run.page.advance()
    run.pin()

    assert run.on(SheetScreen)
    assert AddGuardian("Yeay Chan", "2846", own_rules=False) in run.guard.asked
    assert [child.name for child in run.guard.children] == ["Dara", "Bopha"]
    assert [child.cloth for child in run.guard.children] == ["indigo", "lotus"]
    assert {child.born for child in run.guard.children} == {"2018-05"}
    assert run.page.console.session.state.unlocked


def test_a_teenager_alone_makes_own_rules_for_the_own_account(qtbot: QtBot) -> None:
    run = Run(qtbot)
    run.to_child(Who.MYSELF, name="Sophea")
    screen = run.on(ChildScreen)
    assert screen.field.isHidden()
    screen.year.choose(16)
    run.page.advance()
    run.on(FaceScreen)
    run.page.advance()
    run.pin()

    assert AddGuardian("Sophea", "2846", own_rules=True) in run.guard.asked
    (child,) = run.guard.children
    assert (child.name, child.accounts) == ("Sophea", ("sophea",))


def test_a_teacher_with_a_class_only_is_not_asked_for_children(qtbot: QtBot) -> None:
    run = Run(qtbot)
    run.to_child(Who.CLASS)

    run.on(PinScreen)


def test_what_is_missing_is_said_where_it_is_missing(qtbot: QtBot) -> None:
    run = Run(qtbot)
    who = run.to_who()
    run.page.advance()
    assert who.error.text() == run.page.look.texts("fault.first_run.who")
    who.choices[Who.SMALL].setChecked(True)
    run.page.advance()
    run.page.advance()
    assert run.on(NameScreen).field.error == run.page.look.texts("fault.name.empty")
    run.on(NameScreen).field.set_text("Ming")
    run.page.advance()
    run.describe("Dara")
    run.page.advance()
    run.pin("2846", "2847")
    assert run.on(PinScreen).again.error == run.page.look.texts("fault.first_run.pin_differs")
    run.pin("1234", "1234")
    assert run.on(PinScreen).once.error == run.page.look.texts("fault.pin.weak")
    assert run.guard.guardians == []


def test_back_goes_one_question_back_and_keeps_the_answers(qtbot: QtBot) -> None:
    run = Run(qtbot)
    run.to_child(Who.SMALL, Who.TEENAGERS)
    run.on(ChildScreen)

    assert run.page.step_back()
    assert run.on(NameScreen).field.text() == "Yeay Chan"
    assert run.page.step_back()
    assert run.on(WhoScreen).chosen() == {Who.SMALL, Who.TEENAGERS}
    assert run.page.step_back()
    run.on(LanguageScreen)
    assert not run.page.can_step_back()


class Stumbling(FakeGuard):
    """Fails once, at the second child."""

    stumbled = False

    def call(self, body: Request) -> Reply:
        if isinstance(body, AddChild) and len(self.children) == 1 and not self.stumbled:
            self.stumbled = True
            raise EnvironmentFault("guard.away")
        return super().call(body)


def test_a_failure_half_way_is_said_and_goes_on_from_there(qtbot: QtBot) -> None:
    run = Run(qtbot, Stumbling(mode="personal"))
    run.to_child(Who.SMALL)
    run.describe("Dara")
    run.on(ChildrenScreen).add.click()
    run.describe("Bopha")
    run.page.advance()
    run.pin()
    assert [fault.code for fault in run.dialogs.faults] == ["guard.away"]
    assert len(run.guard.children) == 1

    run.page.advance()

    run.on(SheetScreen)
    assert len(run.guard.guardians) == 1
    assert [child.name for child in run.guard.children] == ["Dara", "Bopha"]


def to_sheet(qtbot: QtBot) -> Run:
    run = Run(qtbot)
    run.to_child(Who.CLASS)
    run.pin()
    return run


def test_the_sheet_is_printed_and_its_end_typed_back(qtbot: QtBot) -> None:
    run = to_sheet(qtbot)
    sheet = run.on(SheetScreen)
    sheet.printing.click()
    assert run.sheets.made == [("en", RECOVERY, "Yeay Chan")]
    assert run.sheets.printed == 1

    sheet.field.set_text("8WNX")
    run.page.advance()
    assert sheet.field.error
    assert run.navigator.went == []
    sheet.field.set_text("8wne")
    run.page.advance()

    assert run.navigator.went == ["home"]
    assert run.page.code == ""


def test_the_sheet_is_saved_only_after_a_warning(qtbot: QtBot, tmp_path: Path) -> None:
    run = to_sheet(qtbot)
    run.dialogs.place = tmp_path / "sheet.pdf"
    run.dialogs.agree = False
    run.on(SheetScreen).saving.click()
    assert run.sheets.saved == []

    run.dialogs.agree = True
    run.on(SheetScreen).saving.click()

    assert run.sheets.saved == [tmp_path / "sheet.pdf"]
    assert [run.page.look.say(words) for words in run.said.words] == ["The sheet is saved."]


def test_copying_the_code_from_the_screen_is_not_enough(qtbot: QtBot) -> None:
    run = to_sheet(qtbot)
    sheet = run.on(SheetScreen)
    not_kept = run.page.look.texts("first_run.sheet.not_kept")
    sheet.field.set_text("8WNE")

    run.page.advance()
    assert run.navigator.went == []
    assert run.page.go_on.reason == not_kept
    assert sheet.paper.accessibleName() == "I wrote it on paper"
    sheet.paper.setFocus()
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    assert run.page.go_on.reason == ""
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    assert run.page.go_on.reason == not_kept
    qtbot.keyClick(sheet.paper, Qt.Key.Key_Space)
    qtbot.keyClick(run.page.go_on, Qt.Key.Key_Return)

    assert run.navigator.went == ["home"]
    assert run.page.code == ""


@pytest.mark.parametrize("way", ["printing", "saving", "paper"])
def test_each_way_to_keep_the_sheet_counts(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    run = to_sheet(qtbot)
    run.dialogs.place = tmp_path / "sheet.pdf"
    sheet = run.on(SheetScreen)
    assert run.page.go_on.reason

    getattr(sheet, way).click()

    assert run.page.go_on.reason == ""


def test_a_save_without_a_place_does_not_keep_the_sheet(qtbot: QtBot) -> None:
    run = to_sheet(qtbot)

    run.on(SheetScreen).saving.click()

    assert not run.on(SheetScreen).kept
    assert run.page.go_on.reason


def test_a_computer_without_a_printer_is_said(qtbot: QtBot) -> None:
    run = to_sheet(qtbot)
    run.sheets.without_printer = True

    run.on(SheetScreen).printing.click()

    assert [fault.code for fault in run.dialogs.faults] == ["print.failed"]
    assert run.said.words == []
    assert not run.on(SheetScreen).kept


def test_the_real_sheet_holds_the_code(qtbot: QtBot, tmp_path: Path) -> None:
    given = console(look())
    sheets = composition.sheets(given)
    pdf = sheets.make("km", RECOVERY, "Yeay Chan")
    place = sheets.save(pdf, tmp_path / "sheet")

    assert place == tmp_path / "sheet.pdf"
    assert place.read_bytes() == pdf
    (page,) = sheets.pages(pdf)
    assert page.width() > 2000
    del qtbot


# --- pictures ------------------------------------------------------------------------------


def first_run(qtbot: QtBot, language: str, theme: Theme, size: float) -> tuple[Shell, FirstRunPage]:
    window, _ = shell(look(language, theme, size), guard=FakeGuard(mode="personal"))
    qtbot.addWidget(window)
    window.go(Destination(Place.FIRST_RUN))
    page = window.page
    assert isinstance(page, FirstRunPage)
    window.show()
    return window, page


def at_language(page: FirstRunPage) -> None:
    assert isinstance(page.screen_, LanguageScreen)


def at_who(page: FirstRunPage) -> None:
    page.advance()
    screen = page.screen_
    assert isinstance(screen, WhoScreen)
    screen.choices[Who.SMALL].setChecked(True)
    screen.choices[Who.TEENAGERS].setChecked(True)
    page.go_on.show_keyboard_focus()


def at_child(page: FirstRunPage) -> None:
    at_who(page)
    page.advance()
    assert isinstance(page.screen_, NameScreen)
    page.screen_.field.set_text("Yeay Chan")
    page.advance()
    page.advance()  # without a name: the error is part of the picture


def at_face(page: FirstRunPage) -> None:
    at_child(page)
    assert isinstance(page.screen_, ChildScreen)
    page.screen_.field.set_text("Dara")
    page.advance()


def at_children(page: FirstRunPage) -> None:
    at_face(page)
    page.advance()


def at_pin(page: FirstRunPage) -> None:
    at_children(page)
    page.advance()


def at_sheet(page: FirstRunPage) -> None:
    at_pin(page)
    assert isinstance(page.screen_, PinScreen)
    page.screen_.once.set_text("2846")
    page.screen_.again.set_text("2846")
    page.advance()


@pytest.mark.parametrize(
    ("where", "language", "theme", "size", "window_size"),
    [
        (at_language, "km", Theme.LIGHT, 1.0, DESIGN),
        (at_who, "en", Theme.LIGHT, 1.0, DESIGN),
        (at_who, "km", Theme.LIGHT, 2.0, DESIGN),
        (at_who, "km", Theme.DARK, 1.0, SMALL),
        (at_child, "en", Theme.LIGHT, 1.0, DESIGN),
        (at_face, "km", Theme.LIGHT, 1.0, DESIGN),
        (at_children, "en", Theme.HIGH_CONTRAST, 1.0, DESIGN),
        (at_pin, "km", Theme.LIGHT, 1.0, DESIGN),
        (at_sheet, "en", Theme.LIGHT, 1.0, DESIGN),
        (at_sheet, "km", Theme.LIGHT, 2.0, DESIGN),
        (at_sheet, "km", Theme.DARK, 1.0, SMALL),
    ],
)
def test_the_first_run_looks_as_it_was_drawn(
    qtbot: QtBot,
    where: Callable[[FirstRunPage], None],
    language: str,
    theme: Theme,
    size: float,
    window_size: tuple[int, int],
) -> None:
    window, page = first_run(qtbot, language, theme, size)
    window.resize(*window_size)
    settle()
    where(page)

    step = where.__name__.removeprefix("at_")
    name = f"first-run-{step}-{language}-{theme.value}-{round(size * 100)}-{window_size[0]}"
    check_screen(window, name, window_size)
    assert audit(window) == []


@pytest.mark.parametrize(("language", "size"), [("en", 1.0), ("km", 1.0), ("km", 2.0)])
def test_the_settings_look_as_they_were_drawn(qtbot: QtBot, language: str, size: float) -> None:
    from familysafe.presentation.settings import CatalogueStatus

    def page(given: object) -> SettingsPage:
        return SettingsPage(given, "0.1.0", CatalogueStatus(1000, 0))  # type: ignore[arg-type]

    window, _ = shell(look(language, text_size=size), pages={Place.SETTINGS: page})
    qtbot.addWidget(window)
    window.go(Destination(Place.SETTINGS))

    check_screen(window, f"settings-{language}-{round(size * 100)}")
    assert audit(window) == []


def test_settings_act_at_once(qtbot: QtBot) -> None:
    window, _ = shell()
    qtbot.addWidget(window)
    window.go(Destination(Place.SETTINGS))
    page = window.page
    assert isinstance(page, SettingsPage)

    page.languages["km"].click()
    page.sizes[1.5].click()
    page.themes[Theme.DARK].click()

    assert (window.look.language, window.look.text_size, window.look.theme) == (
        "km",
        1.5,
        Theme.DARK,
    )
    assert "0.1.0" in page.version.text()


def test_a_reader_hears_the_label_of_a_choice_and_what_is_chosen(qtbot: QtBot) -> None:
    run = Run(qtbot)
    run.to_child(Who.SMALL)
    screen = run.on(ChildScreen)
    screen.month.choose(4)

    spoken = QAccessible.queryAccessibleInterface(screen.month.box)

    assert spoken.text(QAccessible.Text.Name) == "Month of birth"
    assert spoken.text(QAccessible.Text.Value) == "May"
    assert spoken.role() == QAccessible.Role.ComboBox
