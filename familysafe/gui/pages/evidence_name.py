"""The last two steps: name the envelope, then what to do now."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.evidence.model import Case, CaseId
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.presentation.evidence_intake import advice
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.charts import Steps
from familysafe.ui.fields import Field
from familysafe.ui.flow import ColumnBox, EndsBox
from familysafe.ui.look import Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Panel, Seal
from familysafe.ui.words import Label

NEXT = "next"


class EvidenceNamePage(EvidencePage):
    """Asks for a name and the child, then says in which order to go on."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self._case: Case | None = None
        self.steps = Steps(look)
        self.name = Field(look, lambda texts: texts("envelope.name.field"), most=120)
        self.children_panel = Panel(look)
        self.children_group: ChoiceGroup | None = None
        self._names: tuple[str, ...] = ()
        self.go = Button(
            look,
            lambda texts: texts("envelope.continue"),
            "arrow-right",
            icon_after=True,
            kind=Kind.MAIN,
        )
        self.naming, self.next = self._naming(), self._next()
        self.put(self.steps, self.naming, self.next)
        self.set_footer(EndsBox(QWidget(), self.go))
        self.go.clicked.connect(self._continue)
        self.name.submitted.connect(self._continue)

    def _naming(self) -> QWidget:
        look = self.look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Label(look, lambda texts: texts("envelope.name.title"), "h1"))
        column.addWidget(
            Label(look, lambda texts: texts("envelope.name.text"), "lead", colour="inkSoft")
        )
        panel = Panel(look)
        panel.add(self.name)
        column.addWidget(ColumnBox(panel, self.children_panel, most=2))
        return box

    def _next(self) -> QWidget:
        look = self.look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Label(look, lambda texts: texts("envelope.next.title"), "h1"))
        self.seal = Seal(look, lambda texts: texts("envelope.add.safe"))
        column.addWidget(self.seal)
        column.addWidget(Label(look, lambda texts: texts("envelope.advice.title"), "h3"))
        panels = []
        for number in range(4):
            panel = Panel(look, fill="surface")
            panel.add(
                Label(look, self._advice(number, 0), "choice"),
                Label(look, self._advice(number, 1)),
            )
            panel.column.addStretch(1)
            panels.append(panel)
        column.addWidget(ColumnBox(*panels, most=2))
        return box

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fetch the envelope that was begun."""
        is_next = self.where.part == NEXT
        self.naming.setVisible(not is_next)
        self.next.setVisible(is_next)
        texts = self.look.texts
        step = texts("envelope.step.next") if is_next else texts("envelope.step.name")
        self.steps.show_step(4 if is_next else 3, 4, step)
        if is_next:
            self.go.set_words(lambda texts: texts("envelope.next.look"))
            return
        self.go.set_words(lambda texts: texts("envelope.continue"))
        vault = self.desk.vault
        self.console.jobs.submit(
            vault.cases, self._fetched, self._failed, key="evidence-name", owner=self
        )

    def hidden(self) -> None:
        """Show no name while the box is locked."""
        self._case = None
        self.name.set_text("")

    def _fetched(self, cases: tuple[Case, ...]) -> None:
        found = next((case for case in cases if case.id == self.where.item), None)
        if found is None or not self.open:
            return
        if self._case is None or self._case.id != found.id:
            self.name.set_text(found.title)
        self._case = found
        self._show_children(found.child)
        self.name.setFocus()
        self.name.line.selectAll()

    def _show_children(self, chosen: str) -> None:
        status = self.console.session.state.status
        children = status.children if status else ()
        self._names = tuple(child.name for child in children)
        self.children_panel.setVisible(bool(children))
        while (item := self.children_panel.column.takeAt(0)) is not None:
            _clear(item.layout())
        if not children:
            return
        choices = [
            Choice(self.look, child.name, faces=((child.face, child.cloth),)) for child in children
        ]
        self.children_group = ChoiceGroup(choices)
        for name, choice in zip(self._names, choices, strict=True):
            choice.setChecked(name == chosen)
        self.children_panel.add(
            Label(self.look, self._whom, "button"),
            self.children_group,
        )

    def _whom(self, texts: Texts) -> str:
        own = self.console.session.state.own
        return texts("envelope.own.name.child" if own else "envelope.name.child")

    def _advice(self, number: int, part: int) -> Words:
        return lambda texts: advice(texts, own=self.console.session.state.own)[number][part]

    # --- going on --------------------------------------------------------------------------

    def _continue(self) -> None:
        case = CaseId(self.where.item)
        if self.where.part == NEXT:
            self.console.navigator.go(Destination(Place.EVIDENCE_CASE, item=case))
            return
        title = self.name.text().strip()
        if not title:
            self.name.set_error(lambda texts: texts("envelope.name.empty"))
            self.name.setFocus()
            return
        if self.go.working:
            return
        chosen = self.children_group.chosen() if self.children_group and self._names else ()
        child = self._names[chosen[0]] if chosen else ""
        vault, known = self.desk.vault, self._case
        if known is not None and (known.title, known.child) == (title, child):
            self._named(known)
            return
        self.go.set_working(lambda texts: texts("envelope.add.saving"))
        self.console.jobs.submit(
            lambda: vault.rename_case(case, title, child), self._named, self._failed, owner=self
        )

    def _named(self, case: Case) -> None:
        self.go.set_working("")
        self._case = case
        self.desk.fresh()
        self.desk.case = None
        self.console.navigator.go(Destination(Place.EVIDENCE_NAME, item=case.id, part=NEXT))

    def _failed(self, fault: Fault) -> None:
        self.go.set_working("")
        if not self.open:
            return
        if fault.code.startswith("case.title"):
            self.name.set_error(lambda texts: texts.fault(fault))
        else:
            self.console.dialogs.show_fault(fault)


def _clear(layout: QLayout | None) -> None:
    if layout is not None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
