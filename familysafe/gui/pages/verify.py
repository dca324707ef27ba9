"""Check a folder that somebody handed over: for an officer, a teacher, or the family itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault, RefusedError
from familysafe.evidence.verification import Verdict
from familysafe.gui.console import Console, ConsolePage
from familysafe.presentation.evidence_desk import Watch
from familysafe.presentation.navigation import Destination
from familysafe.presentation.verify import VerdictView, verdict_view
from familysafe.ui.buttons import Button
from familysafe.ui.charts import Progress
from familysafe.ui.fields import Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Panel, Tone
from familysafe.ui.words import Label

LOOK_MS, BLOCKS = 120, 5
Verify = Callable[[Path, str, Callable[[int, int], None]], Verdict]
"""Checks a folder against the key on a receipt ("" for none), and tells files done of all."""


class VerifyPage(ConsolePage):
    """A folder and a key, then the verdict. Nothing in the folder is opened or changed."""

    def __init__(self, console: Console, verify: Verify) -> None:
        super().__init__(console)
        look = self.look
        self._verify = verify
        self._folder: Path | None = None
        self._watch: Watch | None = None
        self._verdict: Verdict | None = None
        self.choose = Button(look, lambda texts: texts("verify.page.choose"), "folder-open")
        self.folder = Label(look, lambda texts: texts("verify.page.no_folder"), colour="inkSoft")
        self.signer = Field(
            look,
            lambda texts: texts("verify.page.signer"),
            lambda texts: texts("verify.page.signer.hint"),
            most=200,
        )
        self.go = Button(
            look, lambda texts: texts("verify.page.go"), "shield-check", kind=Kind.MAIN
        )
        self.bar = Progress(look, stop=lambda texts: texts("envelope.stop"))
        self.good, self.whole, self.bad = (
            Message(look, "", tone) for tone in (Tone.GOOD, Tone.WAIT, Tone.STOP)
        )
        self.problems = QWidget()
        self.problems_column = QVBoxLayout(self.problems)
        self.problems_column.setContentsMargins(0, 0, 0, 0)
        self.problems_column.setSpacing(4)
        self.checked = Label(look, "", colour="inkSoft")
        asked = Panel(look)
        asked.add(FlowBox(self.choose), self.folder, self.signer, FlowBox(self.go), self.bar)
        self.outcome = Panel(look)
        self.outcome.add(self.good, self.whole, self.bad, self.problems, self.checked)
        self.add(
            Label(look, lambda texts: texts("verify.page.title"), "h1"),
            Label(look, lambda texts: texts("verify.page.lead"), "lead", colour="inkSoft"),
            asked,
            self.outcome,
        )
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_at_work)
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self._check)
        self.signer.submitted.connect(self._check)
        self.bar.stopped.connect(self._stop)
        self.bar.hide()
        self.outcome.hide()

    def opened(self, where: Destination) -> None:  # noqa: ARG002 - there is one such page
        """Begin with the folder."""
        self.choose.setFocus()

    def language_changed(self) -> None:
        """Say the verdict in the other language."""
        if self._verdict is not None:
            self.render_view(verdict_view(self._verdict, self.look.texts))

    def _choose(self) -> None:
        self.console.dialogs.choose_folder(lambda texts: texts("verify.page.choose"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self._folder = folder
        self.folder.set_words(str(folder))
        self.outcome.hide()
        self.signer.setFocus()

    def _check(self) -> None:
        if self._folder is None:
            self.choose.setFocus()
            announce(self, self.look.texts("verify.page.no_folder"))
            return
        if self._watch is not None:
            return
        folder, signer = self._folder, self.signer.text().strip()
        watch = self._watch = Watch()
        self.signer.set_error("")
        self.outcome.hide()
        self.go.set_working(lambda texts: texts("envelope.police.working"))
        self.bar.show()
        self._timer.start()

        def told(done: int, of: int) -> None:
            watch.tell(done, of, "")
            if watch.cancelled():
                raise RefusedError("package.cancelled")

        self.console.jobs.submit(
            lambda: self._verify(folder, signer, told), self._checked, self._failed, owner=self
        )

    def _look_at_work(self) -> None:
        if (watch := self._watch) is not None and watch.total:
            blocks = watch.done * BLOCKS // watch.total
            count = self.look.texts("envelope.police.count", done=watch.done, all=watch.total)
            self.bar.show_part(blocks, BLOCKS, count)

    def _stop(self) -> None:
        if self._watch is not None:
            self._watch.stop()

    def _end(self) -> None:
        self._watch = None
        self._timer.stop()
        self.bar.hide()
        self.go.set_working("")

    def _checked(self, verdict: Verdict) -> None:
        self._end()
        self._verdict = verdict
        view = verdict_view(verdict, self.look.texts)
        self.render_view(view)
        announce(self, view.title)

    def _failed(self, fault: Fault) -> None:
        self._end()
        if fault.code == "package.signer_form":
            self.signer.set_error(lambda texts: texts.fault(fault))
            self.signer.setFocus()
        elif fault.code == "package.cancelled":
            announce(self, self.look.texts("verify.page.stopped"))
        else:
            self.console.dialogs.show_fault(fault)

    def render_view(self, view: VerdictView) -> None:
        """Show the verdict."""
        shown = self.good if view.good else self.whole if view.whole else self.bad
        for message in (self.good, self.whole, self.bad):
            message.setVisible(message is shown)
        shown.set_words(view.title)
        while (item := self.problems_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for problem in view.problems:
            self.problems_column.addWidget(Label(self.look, problem))
        self.problems.setVisible(bool(view.problems))
        self.checked.set_words(view.checked)
        self.outcome.show()
