"""Keep it safe: a second copy, and who can open the box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import without_breaks
from familysafe.evidence.ports import Backup, OpenVault, VaultDoor
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.gui.evidence_openers import ask_new_passphrase, ask_opener, ask_removal
from familysafe.gui.evidence_panels import Blocks
from familysafe.presentation.evidence_case import folder_progress
from familysafe.presentation.evidence_desk import Watch
from familysafe.presentation.evidence_keep import KeepView, Opener, backup_name, keep_view
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Panel, Picture, Tone
from familysafe.ui.words import Label

LOOK_MS = 120


class EvidenceKeepPage(EvidencePage):
    """The second copy on the left, people on the right."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self._writing: Watch | None = None
        self.due = Message(look, "", Tone.WAIT)
        self.kept = Message(look, "", Tone.GOOD)
        self.go = Button(look, lambda texts: texts("keep.backup.go"), "save", kind=Kind.MAIN)
        self.stop = Button(look, lambda texts: texts("envelope.stop"), "x")
        self.blocks = Blocks(look)
        self.line = Label(look, "", colour="inkSoft")
        self.more = Button(look, lambda texts: texts("keep.opener.add"), "plus")
        self.change = Button(look, lambda texts: texts("keep.change"), "key-round")
        self.openers = QWidget()
        self.openers_column = QVBoxLayout(self.openers)
        self.openers_column.setContentsMargins(0, 0, 0, 0)
        self.openers_column.setSpacing(10)
        self.put(
            Label(look, lambda texts: texts("keep.title"), "h1"),
            Label(look, lambda texts: texts("keep.lead"), "lead", colour="inkSoft"),
            ColumnBox(self._copy(), self._people(), most=2),
        )
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_at_work)
        self.go.clicked.connect(self._choose)
        self.stop.clicked.connect(self._stop)
        self.more.clicked.connect(lambda: ask_opener(self.console, self._change))
        self.change.clicked.connect(lambda: ask_new_passphrase(self.console, self._change))
        self._working(working=False)
        self.due.hide()
        self.kept.hide()

    def _copy(self) -> QWidget:
        look = self.look
        panel = Panel(look)
        panel.add(
            EndsBox(
                Label(look, lambda texts: texts("keep.backup.title"), "h3"),
                Picture(look, "evidence/envelope-closed", 64),
            ),
            self.due,
            self.kept,
            Label(look, lambda texts: texts("keep.backup.text")),
            self.blocks,
            self.line,
            FlowBox(self.go, self.stop, gap=12),
        )
        panel.column.addStretch(1)
        return panel

    def _people(self) -> QWidget:
        look = self.look
        panel = Panel(look)
        panel.add(
            Label(look, lambda texts: texts("keep.openers.title"), "h3"),
            Label(look, lambda texts: texts("keep.openers.text")),
            self.openers,
            FlowBox(self.more, self.change, gap=12),
        )
        panel.column.addStretch(1)
        return panel

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fetch what is known of copies and people."""
        vault, door = self.desk.vault, self.desk.door
        self.console.jobs.submit(
            lambda: (vault.backups(), door.slots()),
            self._fetched,
            self._failed,
            key="evidence-keep",
            owner=self,
        )

    def hidden(self) -> None:
        """Name nobody while the box is locked."""
        self._fill(())

    def _fetched(self, found: tuple[tuple[Backup, ...], tuple[str, ...]]) -> None:
        if self.open:
            desk = self.desk
            self.render_view(keep_view(*found, desk.now(), desk.zone(), self.look.texts))

    def render_view(self, view: KeepView) -> None:
        """Show the page."""
        for message, shown in ((self.due, view.backup_due), (self.kept, not view.backup_due)):
            message.set_words(view.backup)
            message.setVisible(shown)
        self._fill(view.openers)

    def _fill(self, openers: tuple[Opener, ...]) -> None:
        while (item := self.openers_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for opener in openers:
            self.openers_column.addWidget(self._row(opener))

    def _row(self, opener: Opener) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.look, opener.name, "button"))
        column.addWidget(Label(self.look, opener.text, colour="inkSoft"))
        if not opener.slot:
            return EndsBox(words, QWidget())
        remove = Button(self.look, lambda texts: texts("keep.opener.remove"), "x")
        spoken = self.look.texts("keep.opener.remove.spoken", name=opener.name)
        remove.setAccessibleName(without_breaks(spoken))
        remove.clicked.connect(lambda: ask_removal(self.console, opener, self._change))
        return EndsBox(words, remove)

    def _failed(self, fault: Fault) -> None:
        if self.open:
            self.console.dialogs.show_fault(fault)

    # --- the copy --------------------------------------------------------------------------

    def _choose(self) -> None:
        name = backup_name(self.desk.now(), self.desk.zone())
        self.console.dialogs.save_file(lambda texts: texts("keep.backup.choose"), name, self._write)

    def _write(self, target: Path) -> None:
        if self._writing is not None or not self.open:
            return
        vault = self.desk.vault
        watch = self._writing = self.desk.watch()
        self._working(working=True)
        self.console.jobs.submit(
            lambda: vault.back_up(target, watch), self._written, self._not_written, owner=self
        )

    def _look_at_work(self) -> None:
        watch = self._writing
        if watch is not None:
            told = folder_progress(watch.done, watch.total, watch.what, self.look.texts)
            self.blocks.show_done(told.blocks)
            self.line.set_words(f"{told.line} ({told.count})")

    def _working(self, *, working: bool) -> None:
        for widget in (self.blocks, self.line, self.stop):
            widget.setVisible(working)
        self.go.set_working((lambda texts: texts("keep.backup.working")) if working else "")
        if working:
            self._timer.start()
            self._look_at_work()
        else:
            self._timer.stop()

    def _end(self) -> None:
        if self._writing is not None:
            self.desk.done(self._writing)
            self._writing = None
        self._working(working=False)

    def _written(self, made: Backup) -> None:
        self._end()
        self.console.say(lambda texts: texts("keep.backup.done", name=made.name), None)
        if self.open:
            self.shown()

    def _not_written(self, fault: Fault) -> None:
        self._end()
        if fault.code == "evidence.cancelled":
            self.say_aloud(self.look.texts("keep.backup.stopped"))
        elif self.open:
            self.console.dialogs.show_fault(fault)

    def _stop(self) -> None:
        if self._writing is not None:
            self._writing.stop()

    # --- people ----------------------------------------------------------------------------

    def _change(
        self,
        change: Callable[[VaultDoor], object],
        passphrase: str,
        done: Callable[[], None],
        failed: Callable[[Fault], None],
    ) -> None:
        """Let the door change who can open it: it does so while the box is locked.

        ``passphrase`` opens it again afterwards, so that the page stays.
        """
        door = self.desk.door
        self.desk.lock()

        def job() -> OpenVault:
            change(door)
            return door.unlock(passphrase)

        def opened(vault: OpenVault) -> None:
            self.desk.opened(vault)
            done()

        self.console.jobs.submit(job, opened, failed)
