"""What guardians should know, on Home: attempts and gaps, until somebody has read them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.gui.console import Console
from familysafe.ipc.messages import GetNotices, Notices, SeeNotices
from familysafe.presentation.notices import NoticeLine, notice_lines
from familysafe.ui.buttons import Button
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label


class NoticeCard(Panel):
    """Hidden while there is nothing. Whoever reads it proves to be a guardian first."""

    def __init__(self, console: Console) -> None:
        look = console.look
        super().__init__(look, fill="waitFill", padding=18)
        self._console = console
        self._notices = Notices((), 0)
        self._shown: tuple[NoticeLine, ...] = ()
        self._language = ""
        self.read = Button(look, lambda texts: texts("notice.read"), "check")
        self.read.clicked.connect(lambda: console.need_guardian(self._see))
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        title = Label(look, lambda texts: texts("notice.title"), "h3", colour="waitInk")
        self.column.addWidget(EndsBox(title, FlowBox(self.read)))
        self.add(self._lines)
        self.hide()

    def ask(self) -> None:
        """Ask the guard; who may not know is told nothing."""
        guard = self._console.guard
        self._console.jobs.submit(
            lambda: guard.call(GetNotices()), self._have, lambda _fault: None, owner=self
        )

    def refresh(self) -> None:
        """Say it in the language of now."""
        look, clock = self._console.look, self._console.clock
        lines = notice_lines(self._notices, look.texts, clock.now().utc, clock.zone())
        self.setVisible(bool(lines))
        if (lines, look.language) == (self._shown, self._language):
            return
        self._shown, self._language = lines, look.language
        while item := self._column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._line(line))

    def _line(self, line: NoticeLine) -> QWidget:
        look = self._console.look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, line.words, weight=600))
        column.addWidget(Label(look, f"{line.when} \N{MIDDLE DOT} {line.advice}"))
        return holder

    def _have(self, answer: object) -> None:
        if isinstance(answer, Notices):
            self._notices = answer
            self.refresh()

    def _see(self) -> None:
        guard, up_to = self._console.guard, self._notices.up_to

        def seen(_answer: object) -> None:
            self._have(Notices((), up_to))
            self._console.say(lambda texts: texts("notice.gone"), None)

        self._console.jobs.submit(
            lambda: guard.call(SeeNotices(up_to)), seen, self._failed, owner=self
        )

    def _failed(self, fault: Fault) -> None:
        self._console.dialogs.show_fault(fault)
