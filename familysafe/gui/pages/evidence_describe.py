"""The described record: where it is, in words. No file is touched here."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.evidence.model import CaseId, DescribedRecord, Exhibit
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.presentation.evidence_add import envelope_title
from familysafe.presentation.evidence_describe import Described, Written, contents, describe
from familysafe.presentation.evidence_desk import forget_if_empty
from familysafe.presentation.evidence_intake import advice
from familysafe.presentation.evidence_words import day_words
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.charts import Steps
from familysafe.ui.fields import Field, TextArea
from familysafe.ui.flow import ColumnBox, EndsBox
from familysafe.ui.look import Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Panel, Tone
from familysafe.ui.words import Label


class EvidenceDescribePage(EvidencePage):
    """All fields of a described record; two are needed."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self.steps = Steps(look)
        self.kinds = tuple(kind for kind, _ in contents(look.texts))
        self.choices = [Choice(look, _content(number)) for number in range(len(self.kinds))]
        self.kind = ChoiceGroup(self.choices)
        self.kind_error = Message(
            look, lambda texts: texts("envelope.field.content.missing"), Tone.STOP
        )
        self._make_fields()
        self.save = Button(
            look, lambda texts: texts("envelope.describe.save"), "mail-check", kind=Kind.MAIN
        )
        self.put(
            self.steps,
            Label(look, lambda texts: texts("envelope.describe.title"), "h1"),
            Label(look, lambda texts: texts("envelope.describe.why"), "lead", colour="inkSoft"),
            Message(look, lambda texts: texts("envelope.describe.not_look"), Tone.QUIET),
        )
        self.put(ColumnBox(self._left(), self._right(), most=2), self._advice())
        self.set_footer(
            EndsBox(
                Label(look, lambda texts: texts("envelope.describe.need"), colour="inkSoft"),
                self.save,
            )
        )
        self.save.clicked.connect(self._save)
        for field in (*self._lines(), self.note):
            field.changed.connect(self._keep)
        self.kind.chosen_changed.connect(self._chosen)

    def _make_fields(self) -> None:
        look = self.look
        self.app = Field(look, lambda texts: texts("envelope.field.app"))
        self.who = Field(look, lambda texts: texts("envelope.field.sender"))
        self.handle = Field(look, lambda texts: texts("envelope.field.handle"))
        self.user_id = Field(look, lambda texts: texts("envelope.field.user_id"))
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
        self.place = Field(look, lambda texts: texts("envelope.field.where"))
        self.seen_by = Field(look, lambda texts: texts("envelope.field.seen_by"))
        self.note = TextArea(look, lambda texts: texts("envelope.field.note"), lines=3)

    def _lines(self) -> tuple[Field, ...]:
        return (
            self.app,
            self.who,
            self.handle,
            self.user_id,
            self.url,
            self.day,
            self.clock,
            self.place,
            self.seen_by,
        )

    def _left(self) -> QWidget:
        panel = Panel(self.look)
        panel.add(
            Label(self.look, lambda texts: texts("envelope.field.content"), "h3"),
            self.kind_error,
            self.kind,
            self.app,
        )
        panel.column.addStretch(1)
        self.kind_error.hide()
        return panel

    def _right(self) -> QWidget:
        panel = Panel(self.look)
        panel.add(Label(self.look, lambda texts: texts("envelope.describe.more"), "h3"))
        panel.add(ColumnBox(self.who, self.handle, self.user_id, self.url, most=2, gap=16))
        panel.add(ColumnBox(self.day, self.clock, most=2, gap=16))
        panel.add(self.place, self.seen_by, self.note)
        panel.column.addStretch(1)
        return panel

    def _advice(self) -> QWidget:
        panel = Panel(self.look, fill="tint")
        panel.add(Label(self.look, lambda texts: texts("envelope.advice.title"), "h3"))
        cells = []
        for number in range(4):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(Label(self.look, _advice(number, 0), "button"))
            column.addWidget(Label(self.look, _advice(number, 1)))
            column.addStretch(1)
            cells.append(cell)
        panel.add(ColumnBox(*cells, most=2, gap=20))
        return panel

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fill the fields with what was typed before."""
        self.steps.show_step(2, 4, self.look.texts("envelope.step.describe"))
        self._fill(self.desk.written)

    def hidden(self) -> None:
        """Show nothing of it while the box is locked; it stays in memory."""
        self._fill(Written())

    def _fill(self, written: Written) -> None:
        kept = self.desk.written
        texts = (
            written.app,
            written.sender,
            written.handle,
            written.user_id,
            written.url,
            written.day,
            written.clock,
            written.where,
            written.seen_by,
        )
        for field, text in zip(self._lines(), texts, strict=True):
            field.set_text(text)
        self.note.area.blockSignals(True)
        self.note.set_text(written.note)
        self.note.area.blockSignals(False)
        for kind, choice in zip(self.kinds, self.choices, strict=True):
            if kind == written.content:
                choice.setChecked(True)
        self.desk.written = kept

    def _chosen(self) -> None:
        self.kind_error.hide()
        self._keep()

    def _keep(self) -> None:
        if not self.open:
            return
        chosen = self.kind.chosen()
        app, sender, handle, user_id, url, day, clock, where, seen_by = (
            field.text() for field in self._lines()
        )
        self.desk.written = Written(
            content=self.kinds[chosen[0]] if chosen else "",
            app=app,
            url=url,
            sender=sender,
            handle=handle,
            user_id=user_id,
            day=day,
            clock=clock,
            where=where,
            seen_by=seen_by,
            note=self.note.text(),
        )

    # --- saving ----------------------------------------------------------------------------

    def _save(self) -> None:
        if self.save.working:
            return
        desk = self.desk
        found = describe(desk.written, desk.now(), desk.zone(), self.look.texts)
        self._show_errors(found)
        if found.record is None:
            return
        self.save.set_working(lambda texts: texts("envelope.add.saving"))
        record, vault, case = found.record, desk.vault, desk.case
        title = self._title(record)

        def job() -> tuple[CaseId, bool, Exhibit]:
            into = case or vault.new_case(title, "").id
            try:
                return into, case is None, vault.describe(into, record)
            except Fault:
                if case is None:
                    forget_if_empty(vault, into)
                raise

        self.console.jobs.submit(job, self._saved, self._failed, owner=self)

    def _title(self, record: DescribedRecord) -> str:
        today = self.desk.now().astimezone(self.desk.zone()).date()
        day = day_words(self.look.texts, today)
        return envelope_title(record.sender or record.handle, "", day, self.look.texts)

    def _show_errors(self, found: Described) -> None:
        self.kind_error.setVisible(bool(found.content_error))
        self.app.set_error(found.app_error)
        self.day.set_error(found.day_error)
        self.clock.set_error(found.clock_error)
        bad = (
            (found.content_error, self.choices[0]),
            (found.app_error, self.app),
            (found.day_error, self.day),
            (found.clock_error, self.clock),
        )
        for sentence, widget in bad:
            if sentence:
                widget.setFocus()
                self.say_aloud(sentence)
                return

    def _failed(self, fault: Fault) -> None:
        self.save.set_working("")
        self.console.dialogs.show_fault(fault)

    def _saved(self, saved: tuple[CaseId, bool, Exhibit]) -> None:
        self.save.set_working("")
        case, new, _ = saved
        self.desk.written = Written()
        self.desk.case = case
        self.desk.began_case = new or self.desk.began_case
        place = Place.EVIDENCE_NAME if self.desk.began_case else Place.EVIDENCE_CASE
        self.console.navigator.go(Destination(place, item=case))


def _content(number: int) -> Words:
    return lambda texts: contents(texts)[number][1]


def _advice(number: int, part: int) -> Words:
    return lambda texts: advice(texts)[number][part]
