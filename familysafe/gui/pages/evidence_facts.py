"""What we know: the story, the other person, the child's device, and who was told already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.core.errors import Fault
from familysafe.evidence.facts import NOTHING_KNOWN, CaseFacts, Flag, PersonOfInterest
from familysafe.evidence.model import Case, CaseId
from familysafe.evidence.ports import OpenVault
from familysafe.gui.console import Console
from familysafe.gui.evidence_facts_forms import Forms, person_form, report_form
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.presentation.evidence_facts import (
    CASE_FIELDS,
    FLAG_ORDER,
    INCIDENT_ORDER,
    Told,
    facts_from,
    flag_text,
    incident_words,
    told_by,
    troubles_of,
)
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button, Choice, ChoiceGroup, Mark
from familysafe.ui.fields import Field, TextArea
from familysafe.ui.flow import ColumnBox, EndsBox
from familysafe.ui.look import Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.select import Select
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label


class EvidenceFactsPage(EvidencePage):
    """Fields, none of which must be filled. What was typed stays until it is saved."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self._case = ""
        self._kept = NOTHING_KNOWN
        self.line = Label(look, "", "lead", colour="inkSoft")
        self.story = TextArea(look, _said("facts.story"), _said("facts.story.hint"), lines=6)
        self.incident = Select(look, _said("facts.incident"))
        self.flags = ChoiceGroup([_flag(look, flag) for flag in FLAG_ORDER], several=True)
        self.people = Forms(look, "facts.person.add", lambda: person_form(look, PersonOfInterest()))
        self.case_fields = {
            name: Field(look, _said(id_), most=500) for name, id_ in CASE_FIELDS.items()
        }
        self.reports = Forms(look, "facts.report.add", lambda: report_form(look, Told()))
        self.save = Button(look, _said("facts.save"), "check", kind=Kind.MAIN)
        self._lay_out()
        self.save.clicked.connect(self._save)

    def _lay_out(self) -> None:
        what = self._panel("facts.what", self.story, self.incident)
        what.column.addStretch(1)
        flags = self._panel("facts.flags", self.flags)
        flags.column.addStretch(1)
        self.put(
            Label(self.look, _said("facts.title"), "h1"),
            self.line,
            ColumnBox(what, flags, most=2),
            self._panel("facts.people", self.people),
            self._panel("facts.child", ColumnBox(*self.case_fields.values(), most=2, gap=16)),
            self._panel("facts.reports", self.reports),
        )
        note = Label(self.look, _said("facts.none_needed"), colour="inkSoft")
        self.set_footer(EndsBox(note, self.save))

    def _panel(self, title: str, *widgets: QWidget) -> Panel:
        panel = Panel(self.look)
        panel.add(Label(self.look, _said(title), "h3"), *widgets)
        return panel

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fetch what is known, unless something of this envelope stands in the fields already."""
        self.incident.set_words_of_choices(incident_words(self.look.texts))
        if self._case == self.where.item:
            return
        vault, case = self.desk.vault, CaseId(self.where.item)
        self.console.jobs.submit(
            lambda: _fetch(vault, case),
            self._fetched,
            self._not_there,
            key="evidence-facts",
            owner=self,
        )

    def hidden(self) -> None:
        """Show nothing while the box is locked."""
        self._case = ""
        self.line.set_words("")
        self._fill(NOTHING_KNOWN)

    def _not_there(self, fault: Fault) -> None:
        if self.open:
            self.console.dialogs.show_fault(fault)
            self.console.navigator.go(Destination(Place.EVIDENCE))

    def _fetched(self, found: tuple[Case, CaseFacts]) -> None:
        case, facts = found
        if self.open and case.id == self.where.item:
            self._case = case.id
            self.line.set_words(case.title)
            self._fill(facts)

    def _fill(self, facts: CaseFacts) -> None:
        self._kept = facts
        self.story.set_text(facts.story)
        self.incident.choose(INCIDENT_ORDER.index(facts.incident))
        for flag, choice in zip(FLAG_ORDER, self.flags.choices, strict=True):
            choice.setChecked(flag in facts.flags)
        self.people.show_forms(tuple(person_form(self.look, each) for each in facts.people))
        for name, field in self.case_fields.items():
            field.set_text(getattr(facts, name))
        told = told_by(facts.reports)
        self.reports.show_forms(tuple(report_form(self.look, each) for each in told))

    # --- saving ----------------------------------------------------------------------------

    def _save(self) -> None:
        if self._case != self.where.item or self.save.working:
            return
        told = tuple(Told(**typed) for typed in self.reports.typed())
        troubles = troubles_of(told, self.desk.now().astimezone(self.desk.zone()).date())
        for trouble in troubles:
            field = self.reports.forms[trouble.report].fields[trouble.field]
            field.set_error(_said(trouble.text))
        if troubles:
            self.reports.forms[troubles[0].report].fields[troubles[0].field].setFocus()
            return
        facts = facts_from(
            self._kept,
            self.story.text(),
            self.incident.chosen(),
            self.flags.chosen(),
            self.people.typed(),
            {name: field.text() for name, field in self.case_fields.items()},
            told,
        )
        vault, case = self.desk.vault, CaseId(self._case)
        self.save.set_working(_said("envelope.police.working"))
        self.console.jobs.submit(
            lambda: vault.set_facts(case, facts), self._saved, self._not_saved, owner=self
        )

    def _saved(self, kept: CaseFacts) -> None:
        self.save.set_working("")
        if self.open:
            self._fill(kept)
        self.console.say(_said("facts.saved"), None)

    def _not_saved(self, fault: Fault) -> None:
        self.save.set_working("")
        self.console.dialogs.show_fault(fault)


def _said(id_: str) -> Words:
    return lambda texts: texts(id_)


def _flag(look: Look, flag: Flag) -> Choice:
    return Choice(look, _said(flag_text(flag)), mark=Mark.SEVERAL)


def _fetch(vault: OpenVault, case: CaseId) -> tuple[Case, CaseFacts]:
    return next(each for each in vault.cases() if each.id == case), vault.facts(case)
