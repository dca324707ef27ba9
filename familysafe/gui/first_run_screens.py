"""The screens of the first run. Each shows one question and hands the answer on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.family.people import CLOTHS
from familysafe.presentation.first_run import Draft, Who
from familysafe.presentation.format import month
from familysafe.ui.buttons import Button, Choice, ChoiceGroup, Mark
from familysafe.ui.fields import CodeField, Entry, Field
from familysafe.ui.flow import ColumnBox, FlowBox, in_line
from familysafe.ui.look import Look, Words
from familysafe.ui.portraits import ClothChoice, FaceChoice
from familysafe.ui.select import Select
from familysafe.ui.surfaces import Avatar, Panel
from familysafe.ui.words import Label

MONTHS = range(1, 13)


class Screen(QWidget):
    """A heading, a second line, and the answers below."""

    ring_room = True

    def __init__(self, look: Look, title: Words, text: Words) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.title = Label(look, title, "h1")
        self.text = Label(look, text, "lead", colour="inkSoft")
        heading = QWidget()
        lines = QVBoxLayout(heading)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.text)
        self.put(heading)

    def put(self, *widgets: QWidget) -> None:
        """Put widgets under each other."""
        for widget in widgets:
            self.column.addLayout(in_line(widget))

    def first(self) -> QWidget | None:
        """Return what gets the keyboard first."""
        return None


class LanguageScreen(Screen):
    """Which language; the choice acts at once."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.language.title"),
            lambda texts: texts("first_run.language.text"),
        )
        self.khmer = Choice(look, lambda texts: texts("first_run.language.km"))
        self.english = Choice(look, lambda texts: texts("first_run.language.en"))
        self.put(ChoiceGroup([self.khmer, self.english]))
        self.khmer.setChecked(look.khmer)
        self.english.setChecked(not look.khmer)
        self.khmer.clicked.connect(lambda: look.choose(language="km"))
        self.english.clicked.connect(lambda: look.choose(language="en"))
        look.changed.connect(self._follow)

    def _follow(self) -> None:
        """Follow the button in the top bar."""
        (self.khmer if self.look.khmer else self.english).setChecked(True)

    def first(self) -> QWidget | None:
        """Return the chosen language."""
        return self.khmer if self.look.khmer else self.english


class WhoScreen(Screen):
    """Whom one looks after; several answers."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.who.title"),
            lambda texts: texts("first_run.who.text"),
        )
        self.choices = {
            Who.SMALL: self._choice(
                lambda texts: texts("first_run.who.small"),
                lambda texts: texts("first_run.who.small.text"),
                ("girl-04", "lotus"),
                ("boy-05", "indigo"),
            ),
            Who.OLDER: self._choice(
                lambda texts: texts("first_run.who.older"),
                lambda texts: texts("first_run.who.older.text"),
                ("boy-10", "river"),
            ),
            Who.TEENAGERS: self._choice(
                lambda texts: texts("first_run.who.teenagers"),
                lambda texts: texts("first_run.who.teenagers.text"),
                ("boy-15-glasses", "plum"),
            ),
            Who.MYSELF: self._choice(
                lambda texts: texts("first_run.who.myself"),
                lambda texts: texts("first_run.who.myself.text"),
                ("girl-16", "palm"),
            ),
            Who.CLASS: Choice(
                look,
                lambda texts: texts("first_run.who.class"),
                lambda texts: texts("first_run.who.class.text"),
                mark=Mark.SEVERAL,
                picture="things/school",
                aside=True,
            ),
        }
        self.put(ChoiceGroup(list(self.choices.values()), several=True))
        self.error = Label(look, "", colour="stopInk")
        self.put(self.error)
        self.error.hide()

    def _choice(self, words: Words, second: Words, *faces: tuple[str, str]) -> Choice:
        return Choice(self.look, words, second, mark=Mark.SEVERAL, faces=faces, aside=True)

    def chosen(self) -> frozenset[Who]:
        """Return what is chosen."""
        return frozenset(who for who, choice in self.choices.items() if choice.isChecked())

    def first(self) -> QWidget | None:
        """Return the first answer."""
        return self.choices[Who.SMALL]


class NameScreen(Screen):
    """The carer's own name; ``own`` where a teenager is alone."""

    def __init__(self, look: Look, *, own: bool) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.name.title"),
            lambda texts: texts("first_run.own.name.text" if own else "first_run.name.text"),
        )
        self.field = Field(
            look,
            lambda texts: texts("first_run.name.label"),
            lambda texts: texts("first_run.own.name.hint" if own else "first_run.name.hint"),
        )
        self.put(self.field)

    def first(self) -> QWidget | None:
        """Return the field."""
        return self.field.line


class ChildScreen(Screen):
    """Name and month of birth of a child. ``years`` are offered, the latest first."""

    def __init__(self, look: Look, years: tuple[int, ...], *, own: bool) -> None:
        title: Words = lambda texts: texts("first_run.child.title")  # noqa: E731 - words
        if own:
            title = lambda texts: texts("first_run.child.title.own")  # noqa: E731
        super().__init__(
            look,
            title,
            lambda texts: texts("first_run.own.child.text" if own else "first_run.child.text"),
        )
        self._years = years
        self.field = Field(look, lambda texts: texts("first_run.child.name"))
        self.field.setVisible(not own)
        self.month = Select(look, lambda texts: texts("first_run.child.month"))
        self.year = Select(look, lambda texts: texts("first_run.child.year"))
        self.put(self.field, ColumnBox(self.month, self.year, most=2))
        self._offer()
        look.changed.connect(self._offer)
        self.year.choose(min(8, len(years) - 1))

    def _offer(self) -> None:
        self.month.set_words_of_choices([month(self.look.texts, each) for each in MONTHS])
        self.year.set_words_of_choices([str(year) for year in self._years])

    def born(self) -> str:
        """Return YYYY-MM."""
        return f"{self._years[self.year.chosen()]}-{self.month.chosen() + 1:02d}"

    def first(self) -> QWidget | None:
        """Return the name, or the month where the name is known."""
        return self.field.line if not self.field.isHidden() else self.month.box

    def entry_for(self, code: str) -> Entry:
        """Return the field which a fault is about."""
        return self.year if code.startswith("born.") else self.field


class FaceScreen(Screen):
    """A face and a cloth; the nearest age comes first."""

    def __init__(
        self, look: Look, name: str, faces: tuple[str, ...], cloth: str, *, own: bool
    ) -> None:
        title: Words = lambda texts: texts("first_run.face.title", name=name)  # noqa: E731 - words
        if own:
            title = lambda texts: texts("first_run.own.face.title")  # noqa: E731 - words
        super().__init__(
            look,
            title,
            lambda texts: texts("first_run.own.face.text" if own else "first_run.face.text"),
        )
        self._faces = QButtonGroup(self)
        self.faces = [
            FaceChoice(look, face, cloth, _face_name(number))
            for number, face in enumerate(faces, start=1)
        ]
        for choice in self.faces:
            self._faces.addButton(choice)
        self.faces[0].setChecked(True)
        self._cloths = QButtonGroup(self)
        words: dict[str, Words] = {
            "indigo": lambda texts: texts("first_run.cloth.indigo"),
            "lotus": lambda texts: texts("first_run.cloth.lotus"),
            "plum": lambda texts: texts("first_run.cloth.plum"),
            "palm": lambda texts: texts("first_run.cloth.palm"),
            "river": lambda texts: texts("first_run.cloth.river"),
        }
        self.cloths = [ClothChoice(look, each, words[each]) for each in CLOTHS]
        for piece in self.cloths:
            self._cloths.addButton(piece)
            piece.setChecked(piece.cloth == cloth)
        self._cloths.buttonClicked.connect(self._dressed)
        self.put(FlowBox(*self.faces, gap=8), FlowBox(*self.cloths, gap=8))

    def _dressed(self) -> None:
        for face in self.faces:
            face.set_cloth(self.cloth())

    def face(self) -> str:
        """Return the chosen face."""
        return next(each.face for each in self.faces if each.isChecked())

    def cloth(self) -> str:
        """Return the chosen cloth."""
        return next(each.cloth for each in self.cloths if each.isChecked())

    def first(self) -> QWidget | None:
        """Return the first face."""
        return self.faces[0]


def _face_name(number: int) -> Words:
    return lambda texts: texts("first_run.face.spoken", n=number)


class ChildrenScreen(Screen):
    """The children so far."""

    add_wanted = Signal()

    def __init__(
        self, look: Look, children: tuple[Draft, ...], remove: Callable[[int], None]
    ) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.children.title"),
            lambda texts: texts("first_run.children.text"),
        )
        for number, child in enumerate(children):
            self.put(self._row(number, child, remove))
        self.add = Button(look, lambda texts: texts("first_run.children.add"), "user-plus")
        self.add.clicked.connect(self.add_wanted)
        self.put(FlowBox(self.add))

    def _row(self, number: int, child: Draft, remove: Callable[[int], None]) -> Panel:
        panel = Panel(self.look, padding=12)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.look, child.name, "choice"))
        words.addWidget(Label(self.look, _born(child), colour="inkSoft"))
        out = Button(
            self.look,
            lambda texts: texts("first_run.children.remove"),
            "x",
            spoken=lambda texts: texts("first_run.children.remove.spoken", name=child.name),
        )
        out.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        out.clicked.connect(lambda: remove(number))
        across.addWidget(Avatar(self.look, child.face, child.cloth, 60))
        across.addLayout(words, 1)
        across.addWidget(out)
        panel.add(row)
        return panel

    def first(self) -> QWidget | None:
        """Return the button for one more."""
        return self.add


def _born(child: Draft) -> Words:
    year, number = child.born.split("-")
    return lambda texts: texts(
        "first_run.children.born", month=month(texts, int(number)), year=year
    )


class PinScreen(Screen):
    """The code, twice."""

    def __init__(self, look: Look, *, own: bool) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.pin.title"),
            lambda texts: texts("first_run.own.pin.text" if own else "first_run.pin.text"),
        )
        self.once = CodeField(
            look,
            lambda texts: texts("first_run.pin.first"),
            lambda texts: texts("first_run.pin.hint"),
            digits=True,
            most=8,
        )
        self.again = CodeField(
            look, lambda texts: texts("first_run.pin.second"), digits=True, most=8
        )
        self.put(self.once, self.again)

    def first(self) -> QWidget | None:
        """Return the first field."""
        return self.once.line


class SheetScreen(Screen):
    """The recovery code: print it, save it or write it down, and copy its end from there.

    ``kept`` tells whether one of the three was done; ``kept_changed`` that this may be otherwise.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    kept_changed = Signal()

    def __init__(self, look: Look, code: str) -> None:
        super().__init__(
            look,
            lambda texts: texts("first_run.sheet.title"),
            lambda texts: texts("first_run.sheet.text"),
        )
        panel = Panel(look, fill="tint", padding=16)
        panel.add(
            Label(look, lambda texts: texts("first_run.sheet.code"), colour="inkSoft"),
            Label(look, code, "h2"),
        )
        self.printing = Button(look, lambda texts: texts("first_run.sheet.print"), "printer")
        self.saving = Button(look, lambda texts: texts("first_run.sheet.save"), "save")
        self.printing.clicked.connect(self.print_wanted)
        self.saving.clicked.connect(self.save_wanted)
        self._is_made = False
        self.paper = Choice(look, lambda texts: texts("first_run.sheet.paper"), mark=Mark.SEVERAL)
        self.paper.toggled.connect(self.kept_changed)
        self.field = Field(
            look,
            lambda texts: texts("first_run.sheet.back"),
            lambda texts: texts("first_run.sheet.hint"),
            most=40,
        )
        buttons = FlowBox(self.printing, self.saving, gap=12)
        self.put(panel, buttons, self.paper, self.field)

    @property
    def kept(self) -> bool:
        """Tell whether the sheet was printed, saved, or written down."""
        return self._is_made or self.paper.isChecked()

    def made(self) -> None:
        """Take note that it was printed or saved."""
        self._is_made = True
        self.kept_changed.emit()

    def first(self) -> QWidget | None:
        """Return the button that prints."""
        return self.printing
