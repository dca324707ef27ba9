"""Forms of the page "What we know": one person of interest, one report that was made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.facts import PersonOfInterest
from familysafe.presentation.evidence_facts import PERSON_FIELDS, Told
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox, in_line
from familysafe.ui.look import Look, Words
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label

LONGEST = 500


class Form(Panel):
    """Some fields with a heading that counts, and a button that takes the form away."""

    def __init__(self, look: Look, heading: str, fields: dict[str, Field]) -> None:
        super().__init__(look, fill="tint")
        self._look, self._heading, self.fields = look, heading, fields
        self.number = Label(look, "", "button")
        self.remove = Button(look, lambda texts: texts("facts.remove"), "x")
        self.add(EndsBox(self.number, self.remove), ColumnBox(*fields.values(), most=2, gap=16))

    def count(self, number: int) -> None:
        """Say which one it is, on the screen and to a screen reader."""
        heading = self._heading
        self.number.set_words(lambda texts: texts(heading, n=number))
        named = self._look.texts("facts.remove.named", name=self._look.texts(heading, n=number))
        self.remove.setAccessibleName(without_breaks(named))

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: field.text() for name, field in self.fields.items()}


def person_form(look: Look, person: PersonOfInterest) -> Form:
    """Return the form of a person, filled."""
    fields = {}
    for name, id_ in PERSON_FIELDS.items():
        most = 2000 if name == "url" else LONGEST
        fields[name] = Field(look, _said(id_), most=most)
        fields[name].set_text(getattr(person, name))
    return Form(look, "facts.person", fields)


def report_form(look: Look, told: Told) -> Form:
    """Return the form of a report that was made, filled."""
    fields = {
        "to": Field(look, _said("facts.report.to"), most=LONGEST),
        "day": Field(look, _said("facts.report.day"), placeholder=_said("envelope.field.day.hint")),
        "number": Field(look, _said("facts.report.number"), most=LONGEST),
        "note": Field(look, _said("facts.report.note"), most=LONGEST),
    }
    for name, field in fields.items():
        field.set_text(getattr(told, name))
    return Form(look, "facts.report", fields)


def _said(id_: str) -> Words:
    def words(texts: Texts) -> str:
        return texts(id_)

    return words


class Forms(QWidget):
    """Forms under each other, of which one can be added or taken away."""

    def __init__(self, look: Look, more: str, empty: Callable[[], Form]) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.more = Button(look, _said(more), "plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addLayout(in_line(FlowBox(self.more)))
        self.more.clicked.connect(lambda: self._begin(empty()))

    def show_forms(self, forms: tuple[Form, ...]) -> None:
        """Show these and no others."""
        while self.forms:
            self._drop(self.forms[-1])
        for form in forms:
            self._put(form)

    def typed(self) -> tuple[dict[str, str], ...]:
        """Return what stands in each form."""
        return tuple(form.typed() for form in self.forms)

    def _begin(self, form: Form) -> None:
        self._put(form)
        next(iter(form.fields.values())).setFocus()

    def _put(self, form: Form) -> None:
        self.forms.append(form)
        self._column.insertWidget(len(self.forms) - 1, form)
        form.remove.clicked.connect(lambda: self._drop(form))
        self._count()

    def _drop(self, form: Form) -> None:
        self.forms.remove(form)
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._count()
        self.more.setFocus()

    def _count(self) -> None:
        for number, form in enumerate(self.forms, 1):
            form.count(number)
