"""The first run: who, whom, and the code; then Home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault, InputError
from familysafe.family.people import Account, age_on
from familysafe.gui.accounts import AccountScreen
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.first_run_screens import (
    ChildrenScreen,
    ChildScreen,
    FaceScreen,
    LanguageScreen,
    NameScreen,
    PinScreen,
    Screen,
    SheetScreen,
    WhoScreen,
)
from familysafe.gui.sheets import Sheets
from familysafe.presentation import first_run
from familysafe.presentation.first_run import (
    STEP_COUNT,
    STEPS,
    Answers,
    Founding,
    MoreChildren,
    Question,
)
from familysafe.presentation.navigation import Destination
from familysafe.ui import pictures
from familysafe.ui.buttons import Button
from familysafe.ui.charts import Steps
from familysafe.ui.flow import EndsBox
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Picture
from familysafe.ui.tokens import FAMILY_CLOTH, Theme
from familysafe.ui.words import Label

FAMILY_PICTURE = (446, 463)
LARGE_TEXT = 1.5
NARROW = 1000

Result = TypeVar("Result")


class SidePanel(QWidget):
    """The family, and what the program is for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(FAMILY_PICTURE[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(38, 22, 24, 0)
        mark = QHBoxLayout()
        mark.setSpacing(12)
        mark.addWidget(Picture(look, "logo/mark", 38))
        mark.addWidget(Label(look, "FamilySafe", "choice"), 1)
        column.addLayout(mark)
        column.addSpacing(34)
        words = Label(look, lambda texts: texts("first_run.motto"), "sentence")
        words.setMaximumWidth(240)
        column.addWidget(words)
        column.addStretch(1)
        look.changed.connect(self.update)

    def set_small(self, *, small: bool) -> None:
        """Be narrower in a small window."""
        self.setFixedWidth(330 if small else FAMILY_PICTURE[0])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground, and the family on the lower edge."""
        painter = QPainter(self)
        look = self._look
        tones = look.cloth(FAMILY_CLOTH)
        ground = QColor(tones.ground)
        if look.theme is Theme.LIGHT:
            middle = QColor(tones.middle)
            share = pictures.DISC_SHARE
            ground = QColor(
                *(
                    round(255 - (255 - part) * share)
                    for part in (middle.red(), middle.green(), middle.blue())
                )
            )
        painter.fillRect(self.rect(), ground)
        width = self.width()
        height = round(FAMILY_PICTURE[1] * width / FAMILY_PICTURE[0])
        height = min(height, self.height() - look.px(190))
        if height > 0:
            drawn = pictures.picture(
                "scenes/family", look.theme, width, height, self.devicePixelRatioF()
            )
            painter.drawPixmap(
                QRectF(0, self.height() - height, width, height), drawn, QRectF(drawn.rect())
            )


class FirstRunPage(ConsolePage):
    """Asks one question a screen. ``account`` is the OS account of whoever sits here.

    ``accounts`` finds those of this computer; they are asked for where the service keeps limits.
    """

    def __init__(
        self,
        console: Console,
        sheets: Sheets,
        account: str,
        *,
        faces: tuple[str, ...] = (),
        accounts: Callable[[], tuple[Account, ...]] = tuple,
    ) -> None:
        super().__init__(console)
        look = self.look
        self._sheets, self._account, self._accounts = sheets, account, accounts
        self._all_faces = faces or pictures.faces()
        self.answers = Answers()
        self._only_children = False
        self._work: Founding | MoreChildren | None = None
        self._pin = ""
        self.code = ""
        self._side = SidePanel(look)
        self.steps = Steps(look)
        self.screen_: Screen = LanguageScreen(look)
        self.go_on = Button(
            look,
            lambda texts: texts("ui.continue"),
            "arrow-right",
            kind=Kind.MAIN,
            icon_after=True,
        )
        self.go_on.clicked.connect(self.advance)
        self.add(self.steps, self.screen_)
        self._note = Label(look, lambda texts: texts("first_run.private"), colour="inkSoft")
        self.set_footer(EndsBox(self._note, self.go_on))
        look.changed.connect(self._look_at_room)
        self._show_step()

    # --- frame -----------------------------------------------------------------------------

    def side(self) -> QWidget | None:
        """Return the family, where there is room for it."""
        window = self.window()
        if self.look.text_size >= LARGE_TEXT or window.width() < NARROW:
            return None
        self._side.set_small(small=self.small)
        return self._side

    def _look_at_room(self) -> None:
        self._show_step()
        self.bar_changed.emit()

    def opened(self, where: Destination) -> None:
        """Begin; ``children`` as part adds children to a family that is there."""
        if where.part == "children" and not self._only_children:
            self._only_children = True
            self.answers = Answers(question=Question.CHILD)
            self._show_screen()

    def can_step_back(self) -> bool:
        """Tell whether there is a screen before this one."""
        return self._before() is not None

    def _before(self) -> Answers | None:
        before = first_run.back(self.answers)
        if self._only_children and before is not None and before.question is Question.NAME:
            return None
        return before

    def step_back(self) -> bool:
        """Show the screen before."""
        before = self._before()
        if before is None:
            return not self._only_children
        self._become(before)
        return True

    def _become(self, answers: Answers) -> None:
        if answers != self.answers:
            self.answers = answers
            self._show_screen()

    def _show_step(self) -> None:
        at = STEPS[self.answers.question]
        self.steps.show_step(at, STEP_COUNT, self.look.texts("ui.step", at=at, of=STEP_COUNT))
        self.steps.setVisible(not self._only_children)

    def _show_screen(self) -> None:
        old = self.screen_
        self.screen_ = self._make_screen()
        row = self.column.itemAt(1)
        layout = row.layout() if row is not None else None
        if layout is not None:
            layout.replaceWidget(old, self.screen_)
        old.hide()
        old.deleteLater()
        self.screen_.show()
        self.go_on.set_words(lambda texts: texts("ui.continue"))
        self.go_on.set_working("")
        self._show_kept()
        self._show_step()
        self.bar_changed.emit()
        first = self.screen_.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_screen(self) -> Screen:
        makers: dict[Question, Callable[[], Screen]] = {
            Question.LANGUAGE: lambda: LanguageScreen(self.look),
            Question.WHO: self._who_screen,
            Question.NAME: self._name_screen,
            Question.CHILD: self._child_screen,
            Question.FACE: self._face_screen,
            Question.ACCOUNT: self._account_screen,
            Question.CHILDREN: self._children_screen,
            Question.PIN: self._pin_screen,
            Question.SHEET: self._sheet_screen,
        }
        return makers[self.answers.question]()

    def _who_screen(self) -> WhoScreen:
        screen = WhoScreen(self.look)
        for each in self.answers.who:
            screen.choices[each].setChecked(True)
        return screen

    def _name_screen(self) -> NameScreen:
        screen = NameScreen(self.look, own=self.answers.alone)
        screen.field.set_text(self.answers.name)
        screen.field.submitted.connect(self.advance)
        return screen

    def _children_screen(self) -> ChildrenScreen:
        screen = ChildrenScreen(self.look, self.answers.children, self._remove)
        screen.add_wanted.connect(self._another)
        return screen

    def _pin_screen(self) -> PinScreen:
        screen = PinScreen(self.look, own=self.answers.alone)
        screen.again.submitted.connect(self.advance)
        return screen

    def _sheet_screen(self) -> SheetScreen:
        screen = SheetScreen(self.look, self.code)
        screen.print_wanted.connect(self._print)
        screen.save_wanted.connect(self._save)
        screen.kept_changed.connect(self._show_kept)
        screen.field.submitted.connect(self.advance)
        return screen

    def _child_screen(self) -> ChildScreen:
        own = self.answers.alone
        screen = ChildScreen(self.look, first_run.years(self._today()), own=own)
        if own:
            screen.field.set_text(self.answers.name)
        if self.answers.child is not None:
            screen.field.set_text(self.answers.child.name)
        return screen

    def _face_screen(self) -> FaceScreen:
        child = self.answers.child
        name, born = (child.name, child.born) if child else ("", "2018-01")
        age = age_on(born, self._today())
        faces = first_run.faces_for(age, self._all_faces)
        cloth = child.cloth if child else "indigo"
        return FaceScreen(self.look, name, faces, cloth, own=self.answers.alone)

    def _account_screen(self) -> AccountScreen:
        child = self.answers.child
        free = first_run.free_accounts(self.answers, self._accounts(), self._account)
        name = child.name if child else ""
        return AccountScreen(self.look, name, free, first_run.sharers(self.answers))

    def _protected(self) -> bool:
        welcome = self.console.session.state.welcome
        return welcome is not None and welcome.mode == "service"

    def _today(self) -> date:
        clock = self.console.clock
        return clock.now().utc.astimezone(clock.zone()).date()

    # --- answers ---------------------------------------------------------------------------

    def advance(self) -> None:
        """Take the answer on the screen and go on; say below the field what is missing."""
        screen, answers = self.screen_, self.answers
        try:
            match screen:
                case LanguageScreen():
                    self._become(first_run.language_known(answers))
                case WhoScreen():
                    self._become(first_run.who_known(answers, screen.chosen()))
                case NameScreen():
                    self._become(first_run.name_known(answers, screen.field.text()))
                case ChildScreen() | FaceScreen() | AccountScreen():
                    self._become(self._described(screen))
                case ChildrenScreen():
                    self._children_known()
                case PinScreen():
                    self._pin_known(screen)
                case SheetScreen():
                    self._sheet_known(screen)
        except InputError as fault:
            self._mend(screen, fault)

    def _described(self, screen: ChildScreen | FaceScreen | AccountScreen) -> Answers:
        """Take what is said about one child."""
        answers = self.answers
        if isinstance(screen, ChildScreen):
            name, born = screen.field.text(), screen.born()
            return first_run.child_known(answers, name, born, self._today())
        if isinstance(screen, AccountScreen):
            return first_run.account_known(answers, screen.choices.chosen())
        face, cloth = screen.face(), screen.cloth()
        return first_run.face_known(answers, face, cloth, protected=self._protected())

    def _mend(self, screen: Screen, fault: Fault) -> None:
        """Say a fault at the field which it is about."""
        words = lambda texts: texts.fault(fault)  # noqa: E731 - words, not a function
        match screen:
            case WhoScreen():
                screen.error.set_words(words)
                screen.error.show()
            case NameScreen():
                screen.field.set_error(words)
            case ChildScreen():
                screen.entry_for(fault.code).set_error(words)
            case PinScreen():
                second = fault.code == "first_run.pin_differs"
                (screen.again if second else screen.once).set_error(words)
            case _:
                self.console.dialogs.show_fault(fault)

    def _another(self) -> None:
        self._become(first_run.another_child(self.answers))

    def _remove(self, number: int) -> None:
        self._become(first_run.without_child(self.answers, number))

    def _children_known(self) -> None:
        if not self._only_children:
            self._become(first_run.children_known(self.answers))
            return
        self.console.need_guardian(
            lambda: self._carry_out(MoreChildren(self.console.guard, self.answers.children))
        )

    def _pin_known(self, screen: PinScreen) -> None:
        pin = first_run.pin_known(self.answers, screen.once.text(), screen.again.text())
        if not isinstance(self._work, Founding) or pin != self._pin:
            self._pin = pin
            self._work = Founding(self.console.guard, self.answers, pin, self._account)
        self._carry_out(self._work)

    def _carry_out(self, work: Founding | MoreChildren) -> None:
        self._work = work
        self.go_on.set_working(lambda texts: texts("first_run.saving"))
        self.console.jobs.submit(work.run, self._set_up, self._not_set_up, owner=self)

    def _set_up(self, code: str) -> None:
        self.go_on.set_working("")
        self._work = None
        if self._only_children:
            self._only_children = False
            self.answers = Answers()
            self.console.navigator.home()
            return
        self.code = code
        self._pin = ""
        session = self.console.session
        # The guard knows this connection as the guardian's from now on.
        session.set(replace(session.state, unlocked=True))
        before = self.answers
        self.answers = Answers(question=Question.SHEET, who=before.who, name=before.name)
        self._show_screen()

    def _not_set_up(self, fault: Fault) -> None:
        self.go_on.set_working("")
        self.console.dialogs.show_fault(fault)

    # --- the sheet -------------------------------------------------------------------------

    def _work_on_sheet(
        self, button: Button, work: Callable[[bytes], Result], done: Callable[[Result], None]
    ) -> None:
        """Make the sheet and do ``work`` with it, off the window's thread."""
        sheets, language = self._sheets, self.look.language
        code, name = self.code, self.answers.name

        def over(outcome: Result) -> None:
            button.set_working("")
            try:
                done(outcome)
            except Fault as fault:
                self.console.dialogs.show_fault(fault)

        def failed(fault: Fault) -> None:
            button.set_working("")
            self.console.dialogs.show_fault(fault)

        button.set_working(lambda texts: texts("first_run.saving"))
        self.console.jobs.submit(
            lambda: work(sheets.make(language, code, name)), over, failed, owner=self
        )

    def _print(self) -> None:
        screen = self.screen_
        if isinstance(screen, SheetScreen):
            self._work_on_sheet(screen.printing, self._sheets.pages, self._print_pages)

    def _print_pages(self, pages: tuple[QImage, ...]) -> None:
        self._sheets.print(pages)
        self._sheet_made()
        self.console.say(lambda texts: texts("first_run.sheet.printed"), None)

    def _save(self) -> None:
        dialogs, own = self.console.dialogs, self.answers.alone
        name = self.look.texts("first_run.sheet.file")

        def choose() -> None:
            dialogs.save_file(lambda texts: texts("first_run.sheet.save"), name, self._save_to)

        dialogs.confirm(
            lambda texts: texts("first_run.sheet.save.title"),
            lambda texts: texts(
                "first_run.own.sheet.save.text" if own else "first_run.sheet.save.text"
            ),
            safe=lambda texts: texts("first_run.sheet.save.safe"),
            go_on=lambda texts: texts("first_run.sheet.save"),
            done=choose,
        )

    def _save_to(self, place: Path) -> None:
        screen = self.screen_
        if isinstance(screen, SheetScreen):
            self._work_on_sheet(
                screen.saving, lambda pdf: self._sheets.save(pdf, place), self._saved
            )

    def _saved(self, place: Path) -> None:
        del place
        self._sheet_made()
        self.console.say(lambda texts: texts("first_run.sheet.saved"), None)

    def _sheet_made(self) -> None:
        if isinstance(self.screen_, SheetScreen):
            self.screen_.made()

    def _show_kept(self) -> None:
        """Hold the last button back, and say why, until the sheet is really kept."""
        screen = self.screen_
        waits = isinstance(screen, SheetScreen) and not screen.kept
        self.go_on.set_reason((lambda texts: texts("first_run.sheet.not_kept")) if waits else "")
        if waits:
            self._note.set_words(lambda texts: texts("first_run.sheet.not_kept"))
        else:
            self._note.set_words(lambda texts: texts("first_run.private"))

    def _sheet_known(self, screen: SheetScreen) -> None:
        if not screen.kept:
            announce(screen, self.look.texts("first_run.sheet.not_kept"))
            screen.printing.setFocus()
            return
        if not first_run.typed_back(self.code, screen.field.text()):
            screen.field.set_error(lambda texts: texts("first_run.sheet.wrong"))
            return
        self.code = ""
        self.answers = Answers()
        self.console.navigator.home()
        self.console.say(lambda texts: texts("first_run.done"), None)
