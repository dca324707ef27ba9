"""A face of the door: the box comes back from its second copy, on this or another computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer

from familysafe.core.errors import Fault
from familysafe.evidence.ports import OpenVault
from familysafe.gui.console import Console
from familysafe.gui.evidence_panels import Blocks
from familysafe.gui.evidence_sheet import DoorPart
from familysafe.presentation import evidence_vault as words
from familysafe.presentation.evidence_case import folder_progress
from familysafe.presentation.evidence_desk import EvidenceDesk, Watch
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Tone
from familysafe.ui.words import Label

LOOK_MS = 120


class BringBack(DoorPart):
    """The file, then the passphrase or the key of the sheet. Nothing of it is left if it fails."""

    def __init__(self, console: Console, desk: EvidenceDesk) -> None:
        super().__init__(
            console,
            lambda texts: texts("restore.title"),
            lambda texts: texts("restore.text"),
            "evidence/envelope-closed",
        )
        self.desk = desk
        look = self.look
        self._file: Path | None = None
        self._working: Watch | None = None
        self.choose = Button(look, lambda texts: texts("restore.choose"), "folder-open")
        self.file = Label(look, lambda texts: texts("restore.no_file"), colour="inkSoft")
        self.passphrase = CodeField(look, lambda texts: texts("envelope.unlock.field"))
        self.key = Field(look, lambda texts: texts("restore.key"), most=200)
        self.problem = Message(look, "", Tone.STOP)
        self.blocks = Blocks(look)
        self.line = Label(look, "", colour="inkSoft")
        self.back = Button(look, lambda texts: texts("envelope.back"), "arrow-left")
        self.stop = Button(look, lambda texts: texts("envelope.stop"), "x")
        self.go = Button(look, lambda texts: texts("restore.go"), "rotate-ccw", kind=Kind.MAIN)
        self.panel.add(FlowBox(self.choose), self.file, self.passphrase, self.key)
        self.panel.add(self.problem, self.blocks, self.line)
        self.panel.add(FlowBox(self.back, self.stop, self.go, gap=12))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_at_work)
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self._bring)
        self.stop.clicked.connect(self._stop)
        self.passphrase.submitted.connect(self._bring)
        self.key.submitted.connect(self._bring)
        self.problem.hide()
        self._show_work(working=False)

    def _choose(self) -> None:
        self.console.dialogs.choose_files(lambda texts: texts("restore.choose"), self._chosen)

    def _chosen(self, files: tuple[Path, ...]) -> None:
        self._file = files[0]
        self.file.set_words(files[0].name)
        self.passphrase.setFocus()

    def _bring(self) -> None:
        backup, passphrase = self._file, self.passphrase.text()
        key = words.recovery_key(self.key.text())
        if self._working is not None:
            return
        if backup is None:
            self._say(self.look.texts("restore.no_file"))
            self.choose.setFocus()
            return
        if not passphrase and not key:
            self.passphrase.set_error(lambda texts: texts("restore.need"))
            self.passphrase.setFocus()
            return
        self.problem.hide()
        door, watch = self.desk.door, self.desk.watch()
        self._working = watch
        self._show_work(working=True)

        def job() -> OpenVault:
            if key:
                return door.restore_with_sheet(backup, key, watch)
            return door.restore(backup, passphrase, watch)

        self.console.jobs.submit(job, self._brought, self._failed, owner=self)

    def _show_work(self, *, working: bool) -> None:
        for widget in (self.blocks, self.line, self.stop):
            widget.setVisible(working)
        self.back.setVisible(not working)
        self.go.set_working((lambda texts: texts("restore.working")) if working else "")
        if working:
            self._timer.start()
            self._look_at_work()
        else:
            self._timer.stop()

    def _look_at_work(self) -> None:
        if (watch := self._working) is not None:
            told = folder_progress(watch.done, watch.total, watch.what, self.look.texts)
            self.blocks.show_done(told.blocks)
            self.line.set_words(f"{told.line} ({told.count})")

    def _end(self) -> None:
        if self._working is not None:
            self.desk.done(self._working)
            self._working = None
        self._show_work(working=False)

    def _brought(self, vault: OpenVault) -> None:
        self._end()
        self.passphrase.clear()
        self.key.set_text("")
        self.console.say(lambda texts: texts("restore.done"), None)
        self.desk.opened(vault)

    def _failed(self, fault: Fault) -> None:
        self._end()
        stopped = fault.code.endswith(".cancelled")
        texts = self.look.texts
        self._say(texts("restore.stopped") if stopped else texts.fault(fault))

    def _say(self, sentence: str) -> None:
        self.problem.set_words(sentence)
        self.problem.show()
        announce(self, sentence)

    def _stop(self) -> None:
        if self._working is not None:
            self._working.stop()
