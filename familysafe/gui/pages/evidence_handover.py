"""Hand it over: for whom, exactly what leaves the house, and the folder that was made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.evidence.handover import Profile, SealedArchive
from familysafe.evidence.model import Case, CaseId, Exhibit
from familysafe.evidence.ports import OpenVault, PreparedPackage
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.gui.evidence_panels import FolderPanel, Side, SideBySide
from familysafe.presentation.evidence_case import folder_name, folder_progress
from familysafe.presentation.evidence_desk import Watch
from familysafe.presentation.evidence_handover import (
    PROFILES,
    HandoverView,
    Line,
    Order,
    handover_view,
    made_view,
)
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button, ButtonWithReason, Choice, ChoiceGroup, Mark
from familysafe.ui.fields import Field
from familysafe.ui.flow import EndsBox
from familysafe.ui.look import Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Icon, Panel
from familysafe.ui.words import Label

LOOK_MS = 120
ICONS = {
    Profile.POLICE: "shield",
    Profile.HOTLINE: "phone",
    Profile.SCHOOL: "school",
    Profile.POLICE_SEALED: "lock",
}


class EvidenceHandoverPage(EvidencePage):
    """For whom on the left, what leaves on the right."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self._content: tuple[Case, tuple[Exhibit, ...]] | None = None
        self._making: Watch | None = None
        self.line = Label(look, "", "lead", colour="inkSoft")
        self.profiles = ChoiceGroup([_choice(look, profile) for profile in PROFILES])
        self.request = Field(look, lambda texts: texts("handover.request"))
        self.one_file = Choice(
            look,
            lambda texts: texts("handover.one_file"),
            lambda texts: texts("handover.one_file.text"),
            mark=Mark.SEVERAL,
        )
        self.things = QWidget()
        self.things_column = QVBoxLayout(self.things)
        self.things_column.setContentsMargins(0, 0, 0, 0)
        self.things_column.setSpacing(12)
        self.total = Label(look, "", "button")
        self.child = Label(look, "")
        self.folder = FolderPanel(look)
        self.go = Button(look, lambda texts: texts("handover.go"), "folder", kind=Kind.MAIN)
        self.go_or_why = ButtonWithReason(look, self.go)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        look = self.look
        whom = Panel(look)
        whom.add(
            Label(look, lambda texts: texts("handover.whom"), "h3"),
            self.profiles,
            self.request,
            self.one_file,
        )
        whom.column.addStretch(1)
        leaving = Panel(look)
        leaving.add(
            Label(look, lambda texts: texts("handover.leaves"), "h3"),
            self.things,
            self.total,
            self.child,
        )
        self.put(
            Label(look, lambda texts: texts("handover.title"), "h1"),
            self.line,
            self.folder,
            SideBySide(look, Side(whom), Side(leaving), (50, 50)),
        )
        self.set_footer(
            EndsBox(
                Label(look, lambda texts: texts("handover.nothing_sent"), colour="inkSoft"),
                self.go_or_why,
            )
        )
        self.folder.hide()

    def _wire(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_at_work)
        self.profiles.choices[0].setChecked(True)
        self.profiles.chosen_changed.connect(self._order_changed)
        self.one_file.toggled.connect(self._order_changed)
        self.request.changed.connect(self._order_changed)
        self.go.clicked.connect(self._choose_folder)
        self.folder.stop.clicked.connect(self._stop)

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fetch what lies in the envelope."""
        case, vault = CaseId(self.where.item), self.desk.vault
        if self._content is not None and self._content[0].id != case:
            self._forget()
        self.console.jobs.submit(
            lambda: _fetch(vault, case),
            self._fetched,
            self._not_there,
            key="evidence-handover",
            owner=self,
        )

    def hidden(self) -> None:
        """Show nothing of it while the box is locked, and no password any more."""
        self._forget()

    def leaving(self) -> None:
        """Forget the password: it is shown once."""
        if self._making is None:
            self.folder.hide()
            self.folder.forget()

    def _forget(self) -> None:
        self._content = None
        self.line.set_words("")
        self.child.set_words("")
        self.request.set_text("")
        self._fill(())
        self.folder.hide()
        self.folder.forget()

    def _not_there(self, fault: Fault) -> None:
        if self.open:
            self.console.dialogs.show_fault(fault)
            self.console.navigator.go(Destination(Place.EVIDENCE))

    def _fetched(self, content: tuple[Case, tuple[Exhibit, ...]]) -> None:
        if self.open and content[0].id == self.where.item:
            self._content = content
            self._order_changed()

    @property
    def order(self) -> Order:
        """Return what is chosen now."""
        (chosen,) = self.profiles.chosen()
        return Order(PROFILES[chosen], self.one_file.isChecked(), self.request.text())

    def _order_changed(self, *_changed: object) -> None:
        self.request.setVisible(self.order.profile is Profile.POLICE_SEALED)
        if self._content is not None:
            self.render_view(handover_view(*self._content, self.order, self.look.texts))

    def render_view(self, view: HandoverView) -> None:
        """Show what would leave."""
        self.line.set_words(f"{view.title} · {view.number}")
        self._fill(view.lines)
        self.total.set_words(view.total)
        self.child.set_words(view.child)
        self.child.setVisible(bool(view.child))
        self.go_or_why.set_reason(view.reason)

    def _fill(self, lines: tuple[Line, ...]) -> None:
        while (item := self.things_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line in lines:
            self.things_column.addWidget(_thing(self.look, line))

    # --- making it -------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        if self._making is None:
            self.console.dialogs.choose_folder(lambda texts: texts("handover.choose"), self._make)

    def _make(self, parent: Path) -> None:
        if self._content is None or self._making is not None or not self.open:
            return
        desk, case, vault, order = self.desk, self._content[0], self.desk.vault, self.order
        target = parent / folder_name(case, desk.now(), desk.zone())
        wish = order.wish(self.look.texts.language)
        watch = self._making = desk.watch()

        def job() -> tuple[PreparedPackage, SealedArchive | None]:
            prepared = vault.prepare_package(case.id, wish, target, watch)
            if not order.one_file:
                return prepared, None
            return prepared, vault.archive_package(case.id, prepared.path, watch)

        self.go.set_working(lambda texts: texts("envelope.police.working"))
        self._timer.start()
        self._look_at_work()
        self.scroller.verticalScrollBar().setValue(0)
        self.say_aloud(self.look.texts("envelope.police.making"))
        self.console.jobs.submit(job, self._made, self._failed)

    def _look_at_work(self) -> None:
        watch = self._making
        if watch is None:
            self._timer.stop()
        else:
            self.folder.show_progress(
                folder_progress(watch.done, watch.total, watch.what, self.look.texts)
            )

    def _end(self) -> None:
        if self._making is not None:
            self.desk.done(self._making)
            self._making = None
        self.go.set_working("")

    def _made(self, made: tuple[PreparedPackage, SealedArchive | None]) -> None:
        self._end()
        self.scroller.verticalScrollBar().setValue(0)
        self.folder.show_ready(made_view(*made, self.look.texts), self.parts.show_folder)
        self.say_aloud(self.look.texts("envelope.police.ready"))

    def _failed(self, fault: Fault) -> None:
        self._end()
        texts = self.look.texts
        stopped = fault.code.endswith(".cancelled")
        sentence = texts("envelope.police.stopped") if stopped else texts.fault(fault)
        self.folder.show_problem(sentence)
        self.say_aloud(sentence)

    def _stop(self) -> None:
        if self._making is not None:
            self._making.stop()


def _choice(look: Look, profile: Profile) -> Choice:
    return Choice(look, _said(profile, ""), _said(profile, ".text"), icon=ICONS[profile])


def _said(profile: Profile, part: str) -> Words:
    return lambda texts: texts(f"handover.{profile.name.lower()}{part}")


def _thing(look: Look, line: Line) -> QWidget:
    """Return one line: an arrow out of the house or a house, the name, and a note below."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    colour = "accent" if line.leaves else "inkSoft"
    across.addWidget(Icon(look, "upload" if line.leaves else "house", 22, colour))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(look, line.name, "button", colour="ink" if line.leaves else "inkSoft"))
    words.addWidget(Label(look, line.note, colour="inkSoft"))
    across.addLayout(words, 1)
    return row


def _fetch(vault: OpenVault, case: CaseId) -> tuple[Case, tuple[Exhibit, ...]]:
    exhibits = vault.exhibits(case)
    return next(each for each in vault.cases() if each.id == case), exhibits
