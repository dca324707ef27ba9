"""Codes for more time, on the console: read one out, enrol a telephone, print a sheet, end them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.gui.time_desk import TimeDesk
from familysafe.ipc.messages import (
    Codes,
    CodesEnrolled,
    EnrolCodes,
    EnrolledCodes,
    GetCodes,
    Reply,
    Request,
    RevokeCodes,
)
from familysafe.presentation import time as model
from familysafe.presentation.codes import CodeLine, CodesView, codes_view
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.qr import QrPicture
from familysafe.ui.setting import SettingRow
from familysafe.ui.surfaces import Message, Panel, Tone
from familysafe.ui.words import Label

SECOND_MS = 1000


class CodePaper(Protocol):
    """The sheet with printed codes. All but ``print`` blocks: call it from jobs."""

    def make(self, language: str, name: str, amounts: tuple[EnrolledCodes, ...]) -> bytes:
        """Return the sheet as PDF."""
        ...

    def save(self, pdf: bytes, place: Path) -> Path:
        """Write it, readable by its owner alone."""
        ...

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        """Return its pages as a printer needs them."""
        ...

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer; EnvironmentFault("print.failed") where there is none."""
        ...


class CodesCard(SettingRow):
    """The row on the page of a child's limits."""

    def __init__(self, desk: TimeDesk, paper: Callable[[], CodePaper]) -> None:
        super().__init__(desk.console.look, "key-round", "codes.title")
        self._desk, self._paper = desk, paper
        self.value.set_words(lambda texts: texts("codes.what"))
        self.change.set_words(
            lambda texts: texts("codes.open"),
            lambda texts: f"{texts('codes.title')}, {texts('codes.open')}",
        )
        self.change.clicked.connect(self._open)

    def show_view(self, view: model.TimePage) -> None:
        """Show it, but not to a teenager with own goals, who needs no codes from anybody."""
        del view
        self.setHidden(self._desk.own)

    def _open(self) -> None:
        desk = self._desk

        def show() -> None:
            status = desk.status
            if status is not None:
                sheet = CodesSheet(desk, status.id, status.name, self._paper())
                close = Button(desk.console.look, lambda texts: texts("codes.close"), "x")
                done = desk.console.dialogs.show(
                    lambda texts: texts("codes.for", name=status.name), sheet, FlowBox(close)
                )
                close.clicked.connect(done)

        desk.console.need_guardian(show)


class _Amount(Panel):
    """One amount: its code in large digits."""

    def __init__(self, look: Look, line: CodeLine) -> None:
        super().__init__(look, padding=14)
        self.code = Label(look, line.code, "h1")
        self.code.setAccessibleName(line.spoken)
        self.add(Label(look, line.amount, weight=600), self.code)
        if line.left:
            self.add(Label(look, line.left, colour="inkSoft"))


class CodesSheet(QWidget):
    """What can be read out just now, renewed by itself, and the ways to make and end codes."""

    ring_room = True

    def __init__(self, desk: TimeDesk, child: str, name: str, paper: CodePaper) -> None:
        super().__init__()
        self._console, self._paper = desk.console, paper
        self._child, self._name = child, name
        look = self.look = desk.console.look
        self.hint = Label(look, "", colour="inkSoft")
        self.lasts = Label(look, "", colour="inkSoft")
        self.amounts = QWidget()
        self.problem = Message(look, "", Tone.WAIT)
        self.problem.hide()
        self.enrol = Button(look, lambda texts: texts("codes.enrol"), "smartphone")
        self.print = Button(look, lambda texts: texts("codes.print"), "printer")
        self.save = Button(look, lambda texts: texts("codes.save"), "save")
        self.end = Button(look, lambda texts: texts("codes.end"), "x")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for widget in (
            self.hint,
            self.amounts,
            self.lasts,
            self.problem,
            FlowBox(self.enrol, self.print, self.save, self.end, gap=8),
        ):
            self._column.addWidget(widget)
        self.enrol.clicked.connect(lambda: self._make("timed", self._show_squares))
        self.print.clicked.connect(lambda: self._make("printed", self._print_sheet))
        self.save.clicked.connect(self._choose_place)
        self.end.clicked.connect(self._ask_to_end)
        self._left = 0
        self._showing_squares = False
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._tick)

    # --- what is shown -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the codes."""
        super().showEvent(event)
        self._ask()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following."""
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0 and not self._showing_squares:
            self._ask()
        self._show_left()

    def _ask(self) -> None:
        self._call(GetCodes(self._child), self._answered)

    def _answered(self, reply: Reply) -> None:
        if isinstance(reply, Codes) and not self._showing_squares:
            self._left = reply.seconds
            self.show_codes(codes_view(reply, self.look.texts))

    def show_codes(self, view: CodesView) -> None:
        """Show the codes of this moment."""
        self.hint.set_words(view.hint)
        self._replace(ColumnBox(*(_Amount(self.look, line) for line in view.lines), most=3, gap=12))
        self.amounts.setVisible(bool(view.lines))
        self.end.setVisible(view.any)
        self.lasts.setVisible(view.timed)
        self._show_left()

    def _show_left(self) -> None:
        left = max(0, self._left)
        self.lasts.set_words(lambda texts: texts("codes.lasts", seconds=left))

    def _replace(self, widget: QWidget) -> None:
        self._column.replaceWidget(self.amounts, widget)
        self.amounts.deleteLater()
        self.amounts = widget

    # --- making ------------------------------------------------------------------------------

    def _make(self, kind: str, then: Callable[[CodesEnrolled], None]) -> None:
        def made(reply: Reply) -> None:
            if isinstance(reply, CodesEnrolled):
                then(reply)

        self._call(EnrolCodes(self._child, "timed" if kind == "timed" else "printed"), made)

    def _show_squares(self, made: CodesEnrolled) -> None:
        """Show the QR codes, this once."""
        self._showing_squares = True
        self.hint.set_words(lambda texts: texts("codes.scan"))
        squares = []
        for each in made.amounts:
            minutes = each.minutes
            panel = Panel(self.look, padding=14)
            panel.add(
                Label(self.look, partial(_minutes, minutes), weight=600),
                QrPicture(self.look, each.uri, partial(_square, minutes), 190),
            )
            squares.append(panel)
        self._replace(ColumnBox(*squares, most=3, gap=12))
        self.amounts.show()
        self.lasts.hide()
        self.enrol.set_words(lambda texts: texts("codes.scanned"))
        self.enrol.clicked.disconnect()
        self.enrol.clicked.connect(self._scanned)

    def _scanned(self) -> None:
        self._showing_squares = False
        self.enrol.set_words(lambda texts: texts("codes.enrol"))
        self.enrol.clicked.disconnect()
        self.enrol.clicked.connect(lambda: self._make("timed", self._show_squares))
        self._ask()

    def _print_sheet(self, made: CodesEnrolled) -> None:
        paper, language, name = self._paper, self.look.language, self._name

        def drawn(pages: tuple[QImage, ...]) -> None:
            try:
                paper.print(pages)
            except Fault as fault:
                self._failed(fault)
            else:
                self._console.say(lambda texts: texts("codes.printed"), None)
            self._ask()

        self._console.jobs.submit(
            lambda: paper.pages(paper.make(language, name, made.amounts)),
            drawn,
            self._failed,
            owner=self,
        )

    def _choose_place(self) -> None:
        name = f"{self.look.texts('codes.file')}.pdf"
        self._console.dialogs.save_file(
            lambda texts: texts("codes.save"),
            name,
            lambda place: self._make("printed", partial(self._save_sheet, place)),
        )

    def _save_sheet(self, place: Path, made: CodesEnrolled) -> None:
        paper, language, name = self._paper, self.look.language, self._name

        def saved(_place: Path) -> None:
            self._console.say(lambda texts: texts("codes.saved"), None)
            self._ask()

        self._console.jobs.submit(
            lambda: paper.save(paper.make(language, name, made.amounts), place),
            saved,
            self._failed,
            owner=self,
        )

    def _ask_to_end(self) -> None:
        self._console.dialogs.confirm(
            lambda texts: texts("codes.end.title"),
            lambda texts: texts("codes.end.text"),
            safe=lambda texts: texts("codes.end.keep"),
            go_on=lambda texts: texts("codes.end"),
            done=lambda: self._call(RevokeCodes(self._child), lambda _reply: self._ask()),
        )

    # --- asking ------------------------------------------------------------------------------

    def _call(self, body: Request, done: Callable[[Reply], None]) -> None:
        guard = self._console.guard
        self._console.jobs.submit(lambda: guard.call(body), done, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self.problem.set_words(lambda texts: texts.fault(fault))
        self.problem.show()


def _minutes(minutes: int, texts: Texts) -> str:
    return texts("codes.amount", minutes=minutes)


def _square(minutes: int, texts: Texts) -> str:
    return texts("codes.square", minutes=minutes)
