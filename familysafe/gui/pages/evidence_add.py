"""Put it in the envelope: files and words at the left, what is known at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault, RefusedError
from familysafe.evidence.model import AddedFile, CaseId, ExhibitDetails
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts, offered_in
from familysafe.gui.evidence_panels import Side, SideBySide
from familysafe.gui.evidence_tiles import EntryRow
from familysafe.presentation.evidence_add import (
    Checked,
    Entries,
    Typed,
    check,
    envelope_title,
    summary,
    text_name,
)
from familysafe.presentation.evidence_desk import Watch, forget_if_empty
from familysafe.presentation.evidence_intake import Offered
from familysafe.presentation.evidence_words import day_words
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.charts import Steps
from familysafe.ui.fields import Field, TextArea
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox, in_line
from familysafe.ui.look import Look
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Panel, Picture, Seal, Tone
from familysafe.ui.words import Label

LOOK_MS = 120
Source = Path | str
"""A file, or pasted words."""


class DropPlace(QFrame):
    """A dashed field that says what can be dropped; the whole page takes it."""

    def __init__(self, look: Look, choose: Button) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 20, 26, 16)
        row.setSpacing(22)
        row.addWidget(Picture(look, "evidence/envelope-adding", 84))
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for widget in (
            Label(look, lambda texts: texts("envelope.add.drop"), "choice"),
            Label(look, lambda texts: texts("envelope.add.drop.text"), colour="inkSoft"),
            FlowBox(choose),
        ):
            lines.addLayout(in_line(widget))
        row.addLayout(lines, 1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("edge"), 2)
        pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 20, 20)


class EvidenceAddPage(EvidencePage):
    """Takes in what was let through the gate, one after the other, and says when it is sealed."""

    takes_drops = True

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        self.steps = Steps(self.look)
        self._make_buttons()
        self._make_fields()
        self.list = Panel(self.look, padding=18)
        self.seal = Seal(self.look, "")
        self.problem = Message(self.look, "", Tone.WAIT)
        self.problem.hide()
        self.put(
            self.steps, self.problem, SideBySide(self.look, self._left(), self._right(), (46, 54))
        )
        self.set_footer(EndsBox(self.seal, FlowBox(self.stop, self.go, gap=12)))
        self._queue: dict[int, Source] = {}
        self._ticket = 0
        self._watch: Watch | None = None
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_at_work)

    def _make_buttons(self) -> None:
        look = self.look
        self.choose = Button(look, lambda texts: texts("envelope.add.choose"), "folder-open")
        self.paste = Button(look, lambda texts: texts("envelope.add.paste"), "clipboard-paste")
        self.chat = Button(look, lambda texts: texts("envelope.add.chat"), "message-square-text")
        self.stop = Button(look, lambda texts: texts("envelope.stop"), "x")
        self.go = Button(
            look,
            lambda texts: texts("envelope.continue"),
            "arrow-right",
            icon_after=True,
            kind=Kind.MAIN,
        )
        self.choose.clicked.connect(self._choose)
        self.chat.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.stop.clicked.connect(self._stop)
        self.go.clicked.connect(self._continue)
        self.stop.hide()

    def _make_fields(self) -> None:
        look = self.look
        self.who = Field(look, lambda texts: texts("envelope.field.sender"))
        self.app = Field(look, lambda texts: texts("envelope.field.app"))
        self.handle = Field(look, lambda texts: texts("envelope.field.handle"))
        self.url = Field(look, lambda texts: texts("envelope.field.url"), most=2000)
        self.day = Field(
            look,
            lambda texts: texts("envelope.field.day"),
            placeholder=lambda texts: texts("envelope.field.day.hint"),
        )
        self.clock = Field(
            look,
            lambda texts: texts("envelope.field.clock"),
            placeholder=lambda texts: texts("envelope.field.clock.hint"),
        )
        self.note = TextArea(look, lambda texts: texts("envelope.field.note"), lines=4)
        for field in (*self._lines(), self.note):
            field.changed.connect(self._keep)

    def _lines(self) -> tuple[Field, ...]:
        return (self.who, self.app, self.handle, self.url, self.day, self.clock)

    def _left(self) -> QWidget:
        return Side(
            Label(self.look, lambda texts: texts("envelope.add.title"), "h3"),
            DropPlace(self.look, self.choose),
            ColumnBox(self.paste, self.chat, most=2, gap=12),
            self.list,
        )

    def _right(self) -> QWidget:
        hint = Label(self.look, lambda texts: texts("envelope.add.know.hint"), colour="inkSoft")
        panel = Panel(self.look)
        panel.add(ColumnBox(*self._lines(), most=2, gap=16), self.note)
        return Side(
            EndsBox(Label(self.look, lambda texts: texts("envelope.add.know"), "h3"), hint),
            panel,
        )

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Show what was typed and sealed; take in what was let through in the meantime."""
        self.steps.show_step(2, 4, self.look.texts("envelope.step.add"))
        self._fill(self.desk.typed)
        self._show_entries(self.desk.entries)
        if self.desk.gate.waiting:
            self.admitted()

    def hidden(self) -> None:
        """Show nothing while the box is locked; what was typed stays in memory."""
        self._fill(Typed())
        self._show_entries(Entries())
        self.problem.hide()

    def _fill(self, typed: Typed) -> None:
        texts = (typed.sender, typed.app, typed.handle, typed.url, typed.day, typed.clock)
        for field, text in zip(self._lines(), texts, strict=True):
            field.set_text(text)
            field.line.setCursorPosition(0)
        self.note.area.blockSignals(True)
        self.note.set_text(typed.note)
        self.note.area.blockSignals(False)

    def _keep(self) -> None:
        if not self.open:
            return
        who, app, handle, url, day, clock = (field.text() for field in self._lines())
        self.desk.typed = Typed(who, app, handle, url, day, clock, self.note.text())
        self.problem.hide()

    def _show_entries(self, entries: Entries) -> None:
        column = self.list.column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row in entries.rows:
            column.addWidget(EntryRow(self.look, row))
        column.addWidget(EntryRow.next_one(self.look))
        heading, line = summary(entries, self.look.texts)
        self.seal.setVisible(bool(heading))
        self.seal.label.set_words(f"{heading} {line}")
        self.stop.setVisible(entries.busy)

    def _set(self, entries: Entries) -> None:
        self.desk.entries = entries
        if self.open:
            self._show_entries(entries)

    # --- what is offered -------------------------------------------------------------------

    def ask_again(self) -> str:
        """Come back here after the question."""
        return "more"

    def _choose(self) -> None:
        self.console.dialogs.choose_files(
            lambda texts: texts("envelope.add.choose.title"),
            lambda paths: self.offer(Offered(untrusted_paths=paths)),
        )

    def _paste(self) -> None:
        offered = offered_in(self.parts.clipboard.copied())
        if offered:
            self.offer(offered)
        else:
            self._say(self.look.texts("envelope.add.nothing_copied"))

    def _say(self, sentence: str) -> None:
        self.problem.set_words(sentence)
        self.problem.show()
        self.say_aloud(sentence)

    def admitted(self) -> None:
        """Take in, one after the other, what was let through the gate."""
        taken = self.desk.gate.take()
        entries = self.desk.entries
        texts = self.look.texts
        sources: list[tuple[Source, str]] = [
            (Path(path), path.name) for path in taken.untrusted_paths
        ]
        if taken.untrusted_text.strip():
            name = text_name(taken.untrusted_text, len(entries.rows) + 1)
            sources.append((taken.untrusted_text, name))
        for source, name in sources:
            self._ticket += 1
            self._queue[self._ticket] = source
            entries = entries.with_new(self._ticket, name, texts)
        self._set(entries)
        if self._watch is None:
            self._next()

    # --- taking in -------------------------------------------------------------------------

    def _next(self) -> None:
        if not self._queue:
            self._timer.stop()
            return
        ticket = next(iter(self._queue))
        source = self._queue.pop(ticket)
        desk, name = self.desk, self._name_of(ticket)
        vault, case, details, title = desk.vault, desk.case, self._checked().details, self._title()
        watch = self._watch = desk.watch()
        self._at = ticket
        read_chat = self.parts.read_chat

        def job() -> tuple[CaseId, AddedFile, int]:
            into = case or vault.new_case(title, "").id
            try:
                if isinstance(source, str):
                    return into, vault.add_text(into, name, source, details), 0
                added = vault.add_file(into, source, details, watch)
                return into, added, read_chat(vault, added.exhibit)
            except Fault:
                if case is None:
                    forget_if_empty(vault, into)
                raise

        self._timer.start()
        self._look_at_work()
        self.console.jobs.submit(job, self._added, self._failed)

    def _name_of(self, ticket: int) -> str:
        return next(row.name for row in self.desk.entries.rows if row.ticket == ticket)

    def _look_at_work(self) -> None:
        if self._watch is not None:
            done, total = self._watch.done, self._watch.total
            self._set(self.desk.entries.working(self._at, done, total, self.look.texts))

    def _added(self, outcome: tuple[CaseId, AddedFile, int]) -> None:
        case, added, messages = outcome
        desk = self.desk
        if desk.case is None:
            desk.case, desk.began_case = case, True
        self._end_of_work()
        entries = desk.entries.sealed(
            self._at, added, desk.now(), desk.zone(), self.look.texts, messages=messages
        )
        self._set(entries)
        self.say_aloud(next(row.line for row in entries.rows if row.ticket == self._at))
        self._next()

    def _failed(self, fault: Fault) -> None:
        self._end_of_work()
        entries = self.desk.entries.failed(self._at, fault, self.look.texts)
        if not self.open:
            for ticket in self._queue:
                entries = entries.failed(ticket, fault, self.look.texts)
            self._queue.clear()
        self._set(entries)
        self.say_aloud(next(row.line for row in entries.rows if row.ticket == self._at))
        self._next()

    def _end_of_work(self) -> None:
        if self._watch is not None:
            self.desk.done(self._watch)
            self._watch = None

    def _stop(self) -> None:
        entries = self.desk.entries
        for ticket in self._queue:
            stopped = RefusedError("evidence.cancelled")
            entries = entries.failed(ticket, stopped, self.look.texts)
        self._queue.clear()
        self._set(entries)
        if self._watch is not None:
            self._watch.stop()

    # --- going on --------------------------------------------------------------------------

    def _checked(self) -> Checked:
        desk = self.desk
        return check(desk.typed, desk.now(), desk.zone(), self.look.texts)

    def _title(self) -> str:
        desk, texts = self.desk, self.look.texts
        today = desk.now().astimezone(desk.zone()).date()
        who = desk.typed.sender or desk.typed.handle
        return envelope_title(who.strip(), "", day_words(texts, today), texts)

    def _continue(self) -> None:
        if self.go.working:
            return
        found, entries, texts = self._checked(), self.desk.entries, self.look.texts
        self.day.set_error(found.day_error)
        self.clock.set_error(found.clock_error)
        if not found.ok:
            (self.day if found.day_error else self.clock).setFocus()
            self.say_aloud(found.day_error or found.clock_error)
        elif entries.busy:
            self._say(texts("envelope.add.busy"))
        elif not entries.safe and not found.details.note:
            self._say(texts("envelope.add.nothing"))
        else:
            self._tell(found.details)

    def _tell(self, details: ExhibitDetails) -> None:
        """Give the vault the details that were typed after a file was sealed."""
        desk, texts = self.desk, self.look.texts
        vault, case, title = desk.vault, desk.case, self._title()
        items = desk.entries.to_tell(details)
        words = "" if desk.entries.safe else f"{texts('envelope.add.words')}.txt"
        self.go.set_working(lambda texts: texts("envelope.add.saving"))

        def job() -> CaseId:
            into = case or vault.new_case(title, "").id
            try:
                for item in items:
                    vault.update_details(item, details)
                if words:
                    vault.add_text(into, words, details.note, details)
            except Fault:
                if case is None:
                    forget_if_empty(vault, into)
                raise
            return into

        def done(into: CaseId) -> None:
            self.go.set_working("")
            if desk.case is None:
                desk.case, desk.began_case = into, True
            for item in items:
                desk.entries = desk.entries.told(item, details)
            self._leave_for(into)

        def failed(fault: Fault) -> None:
            self.go.set_working("")
            self._say(self.look.texts.fault(fault))

        self.console.jobs.submit(job, done, failed, owner=self)

    def _leave_for(self, case: CaseId) -> None:
        new = self.desk.began_case
        place = Place.EVIDENCE_NAME if new else Place.EVIDENCE_CASE
        self.console.navigator.go(Destination(place, item=case))
