"""The recovery sheet of the box: printed, saved or written down before anything else is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.gui.console import Console
from familysafe.presentation import evidence_vault as words
from familysafe.presentation.evidence_desk import EvidenceDesk
from familysafe.ui.buttons import Button, ButtonWithReason, Choice, Mark
from familysafe.ui.fields import Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Words
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Panel, Picture
from familysafe.ui.words import Label

WIDEST = 860


class Beside(QWidget):
    """Words, and a picture at their right as long as there is room for both."""

    def __init__(self, words: QWidget, picture: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(words, 1)
        row.addWidget(picture)
        self._picture = picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        self._picture.setVisible(self.width() > self._picture.width() * 4)


class DoorPart(QWidget):
    """One face of the door: heading, explanation, and a panel with fields."""

    def __init__(self, console: Console, title: Words, text: Words, picture: str) -> None:
        super().__init__()
        self.console, self.look = console, console.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        heading = QWidget()
        lines = QVBoxLayout(heading)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(Label(self.look, title, "h1"))
        lines.addWidget(Label(self.look, text, "lead", colour="inkSoft"))
        column.addWidget(Beside(heading, Picture(self.look, picture, 110)))
        self.panel = Panel(self.look)
        column.addWidget(self.panel)
        self.look.changed.connect(self._resized)
        self._resized()

    def _resized(self) -> None:
        self.setMaximumWidth(self.look.px(WIDEST))


class SheetPart(DoorPart):
    """Keeps the recovery sheet: printed, saved after a warning, or written down by hand.

    Only then is its end typed back, and only then does the box open.
    """

    def __init__(self, console: Console, desk: EvidenceDesk, paper: words.SheetPaper) -> None:
        super().__init__(
            console,
            lambda texts: texts("envelope.sheet.title"),
            lambda texts: texts("envelope.sheet.text"),
            "things/recovery-sheet",
        )
        self.desk, self._paper = desk, paper
        look = self.look
        self.print = Button(look, lambda texts: texts("envelope.sheet.print"), "printer")
        self.save = Button(look, lambda texts: texts("envelope.sheet.save"), "save")
        self.show_key = Button(look, lambda texts: texts("envelope.sheet.key.show"), "eye")
        self.key = Label(look, "", "choice")
        self.key.hide()
        self.outcome = Label(look, "", weight=500)
        self.outcome.hide()
        self._is_made = False
        self.paper = Choice(look, lambda texts: texts("envelope.sheet.paper"), mark=Mark.SEVERAL)
        self.end = Field(look, lambda texts: texts("envelope.sheet.back", n=words.GROUP), most=20)
        self.go = Button(
            look,
            lambda texts: texts("envelope.continue"),
            "arrow-right",
            icon_after=True,
            kind=Kind.MAIN,
        )
        self._go = ButtonWithReason(look, self.go)
        self.panel.add(
            FlowBox(self.print, self.save, self.show_key, gap=12),
            self.key,
            self.outcome,
            self.paper,
            self.end,
            FlowBox(self._go),
        )
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_to_save)
        self.show_key.clicked.connect(self._show_key)
        self.paper.toggled.connect(self._judge)
        self.end.changed.connect(self._typed)
        self.end.submitted.connect(self._finish)
        self.go.clicked.connect(self._finish)
        self._judge()

    @property
    def kept(self) -> bool:
        """Tell whether the sheet was printed, saved, or written down."""
        return self._is_made or self.paper.isChecked()

    def _judge(self) -> None:
        """Say what is still to be done before going on."""
        if not self.kept:
            self._go.set_reason(lambda texts: texts("envelope.sheet.not_kept"))
        elif not words.group_fits(self.desk.key, self.end.text()):
            self._go.set_reason(lambda texts: texts("envelope.sheet.not_yet"))
        else:
            self._go.set_reason("")

    def _made(self, sentence: str) -> None:
        """Take note that it was printed or saved."""
        self._is_made = True
        self._judge()
        self._say(sentence)

    def _typed(self) -> None:
        self._judge()
        if self.kept and words.group_fits(self.desk.key, self.end.text()):
            self._say(self.look.texts("envelope.sheet.fits"))

    def _say(self, sentence: str) -> None:
        self.outcome.set_words(sentence)
        self.outcome.show()
        announce(self, sentence)

    def _finish(self) -> None:
        if not self.kept:
            announce(self, self.look.texts("envelope.sheet.not_kept"))
            self.print.setFocus()
            return
        if words.group_fits(self.desk.key, self.end.text()):
            self.key.set_words("")
            self.key.hide()
            self.outcome.hide()
            self.end.set_text("")
            self._is_made = False
            self.paper.setChecked(False)
            self.desk.sheet_kept()
            return
        self.end.set_error(lambda texts: texts("envelope.sheet.differs"))
        self.end.setFocus()

    def _show_key(self) -> None:
        shown = self.key.isHidden()
        # a break after each dash and each ten signs, so that it can be copied by hand
        self.key.set_words(_grouped(self.desk.key) if shown else "")
        self.key.setVisible(shown)
        self.show_key.set_icon("eye-off" if shown else "eye")
        if shown:
            self.show_key.set_words(lambda texts: texts("envelope.sheet.key.hide"))
        else:
            self.show_key.set_words(lambda texts: texts("envelope.sheet.key.show"))

    def _print(self) -> None:
        self.print.set_working(lambda texts: texts("envelope.sheet.printing"))
        key = self.desk.key

        def drawn(print_it: Callable[[], None]) -> None:
            try:
                print_it()
            except Fault as fault:
                self._not_done(fault)
                return
            self.print.set_working("")
            self._made(self.look.texts("envelope.sheet.printed"))

        language = self.look.language
        self.console.jobs.submit(
            lambda: self._paper.drawn(key, language), drawn, self._not_done, owner=self
        )

    def _ask_to_save(self) -> None:
        self.console.dialogs.confirm(
            lambda texts: texts("envelope.sheet.save"),
            lambda texts: texts("envelope.sheet.warning"),
            safe=lambda texts: texts("envelope.back"),
            go_on=lambda texts: texts("envelope.sheet.save.anyway"),
            done=lambda: self.console.dialogs.save_file(
                lambda texts: texts("envelope.sheet.choose"),
                self.look.texts("envelope.sheet.file"),
                self._save,
            ),
        )

    def _save(self, target: Path) -> None:
        key, language = self.desk.key, self.look.language

        def done(_nothing: None) -> None:
            self._made(self.look.texts("envelope.sheet.saved", path=str(target)))

        self.console.jobs.submit(
            lambda: self._paper.save_sheet(key, language, target), done, self._not_done, owner=self
        )

    def _not_done(self, fault: Fault) -> None:
        self.print.set_working("")
        self._say(self.look.texts.fault(fault))


def _grouped(key: str) -> str:
    """Write a key in groups of six signs, which can be copied by hand."""
    head, dash, tail = key.rpartition("-")
    groups = [tail[at : at + words.GROUP] for at in range(0, len(tail), words.GROUP)]
    return f"{head}{dash}{' '.join(groups)}"
