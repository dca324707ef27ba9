"""One envelope: its seal, what is inside, what happened when, the way to others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import Fault, InputError
from familysafe.evidence.chats.kept import KeptTranscript, from_bytes
from familysafe.evidence.handover import Area
from familysafe.evidence.model import CaseId, Exhibit, Kind, Problem
from familysafe.evidence.ports import OpenVault
from familysafe.gui.console import Console
from familysafe.gui.evidence_chat import ChatView
from familysafe.gui.evidence_cover import CoverView
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.gui.evidence_item import LARGEST_PICTURE, ItemView, LogView, decode
from familysafe.gui.evidence_panels import CaseHead, SealBanner, SideBySide
from familysafe.gui.evidence_tiles import MomentRow, ThingTile
from familysafe.presentation.evidence_case import (
    SMALL_ENOUGH,
    CaseContent,
    CaseView,
    SealCheck,
    SealState,
    case_view,
    delete_word,
)
from familysafe.presentation.evidence_desk import Watch
from familysafe.presentation.evidence_words import item_name
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox
from familysafe.ui.look import Words
from familysafe.ui.surfaces import Icon, Panel
from familysafe.ui.words import Label


class EvidenceCasePage(EvidencePage):
    """An opened envelope."""

    takes_drops = True

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self._content: CaseContent | None = None
        self._checking: Watch | None = None
        self._sheet: Callable[[], None] | None = None
        self.head = CaseHead(look)
        self.banner = SealBanner(look)
        self.inside = Panel(look)
        self.tiles = ColumnBox(most=3, gap=15)
        self.when = Panel(look)
        self.moments = QWidget()
        self.moments_column = QVBoxLayout(self.moments)
        self.moments_column.setContentsMargins(0, 0, 0, 0)
        self.moments_column.setSpacing(0)
        self.know = Button(look, lambda texts: texts("facts.title"), "pen-line")
        self.log = Button(look, lambda texts: texts("envelope.log.show"), "clipboard-list")
        self.delete = Button(look, lambda texts: texts("envelope.delete"), "trash-2")
        self.add_more = Button(look, lambda texts: texts("envelope.inside.add"), "plus")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        look = self.look
        covered = FlowBox(
            Icon(look, "eye-off", 22, "inkSoft"),
            Label(look, lambda texts: texts("envelope.inside.covered"), colour="inkSoft"),
        )
        self.inside.add(EndsBox(Label(look, lambda texts: texts("envelope.inside"), "h3"), covered))
        self.nothing = Label(look, lambda texts: texts("envelope.inside.empty"), colour="inkSoft")
        self.inside_column = QVBoxLayout()
        self.inside.column.addLayout(self.inside_column)
        self.inside.add(self.nothing)
        self.inside.column.addStretch(1)
        self.when.add(Label(look, lambda texts: texts("envelope.when.title"), "h3"), self.moments)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.when)
        column.addStretch(1)
        self.put(self.head, self.banner, SideBySide(look, self.inside, right))
        self.put(FlowBox(self.add_more, self.know, self.log, self.delete, gap=12))

    def _wire(self) -> None:
        self.banner.again.clicked.connect(self.check_seals)
        self.banner.stop.clicked.connect(self._stop_check)
        self.head.police.clicked.connect(lambda: self._go(Place.EVIDENCE_HANDOVER))
        self.know.clicked.connect(lambda: self._go(Place.EVIDENCE_FACTS))
        self.log.clicked.connect(self._show_log)
        self.delete.clicked.connect(self._ask_to_delete)
        self.add_more.clicked.connect(self._add_more)

    # --- state -----------------------------------------------------------------------------

    def shown(self) -> None:
        """Fetch everything about the envelope."""
        case = CaseId(self.where.item)
        if self._content is not None and self._content.case.id != case:
            self._forget()
        vault = self.desk.vault
        self.console.jobs.submit(
            lambda: fetch(vault, case),
            self._fetched,
            self._not_there,
            key="evidence-case",
            owner=self,
        )

    def hidden(self) -> None:
        """Show nothing of it while the box is locked, neither here nor on a sheet above."""
        self._end_sheet()
        self._forget()

    def leaving(self) -> None:
        """Close what lies above the page."""
        self._end_sheet()

    def _end_sheet(self) -> None:
        end, self._sheet = self._sheet, None
        if end is not None:
            end()

    def _forget(self) -> None:
        self._content = None
        self.head.show_case("", "", None)
        self._fill_tiles(())
        self._fill_moments(())

    def _not_there(self, fault: Fault) -> None:
        if self.open:
            self.console.dialogs.show_fault(fault)
            self.console.navigator.go(Destination(Place.EVIDENCE))

    def _fetched(self, content: CaseContent) -> None:
        if not self.open or content.case.id != self.where.item:
            return
        first = self._content is None
        self._content = content
        self._render()
        unknown = self.desk.seal.state is SealState.UNKNOWN
        if first and unknown and content.exhibits and content.size <= SMALL_ENOUGH:
            self.check_seals()

    def _render(self) -> None:
        if self._content is None:
            return
        desk = self.desk
        view = case_view(self._content, desk.seal, desk.now(), desk.zone(), self.look.texts)
        self.render_view(view, self._content.case.child)

    def render_view(self, view: CaseView, child: str) -> None:
        """Show the envelope."""
        status = self.console.session.state.status
        children = status.children if status else ()
        face = next(((each.face, each.cloth) for each in children if each.name == child), None)
        self.head.show_case(view.title, view.line, face)
        empty = "" if view.tiles else self.look.texts("envelope.police.empty")
        self.head.set_reason(empty)
        self.banner.show_seal(view.seal_state, view.seal, view.seal_text, view.seal_problems)
        self.nothing.setVisible(not view.tiles)
        self._fill_tiles(tuple(ThingTile(self.look, tile) for tile in view.tiles))
        rows = [
            MomentRow(self.look, each, first=not n, last=n == len(view.moments) - 1)
            for n, each in enumerate(view.moments)
        ]
        lines: list[QWidget] = []
        for moment, row in zip(view.moments, rows, strict=True):
            if moment.day:
                lines.append(Label(self.look, moment.day, colour="inkSoft"))
            lines.append(row)
        if not lines:
            lines.append(Label(self.look, self.look.texts("envelope.when.empty")))
        self._fill_moments(tuple(lines))

    def _fill_tiles(self, tiles: tuple[ThingTile, ...]) -> None:
        self.inside_column.removeWidget(self.tiles)
        self.tiles.deleteLater()
        self.tiles = ColumnBox(*tiles, most=3, gap=15)
        for tile in tiles:
            tile.clicked.connect(lambda _checked=False, tile=tile: self._open_thing(tile))
        self.inside_column.addWidget(self.tiles)

    def _fill_moments(self, lines: tuple[QWidget, ...]) -> None:
        while (item := self.moments_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line in lines:
            self.moments_column.addWidget(line)

    # --- the seal --------------------------------------------------------------------------

    def check_seals(self) -> None:
        """Read everything again and compare."""
        if self._checking is not None:
            return
        desk, vault = self.desk, self.desk.vault
        watch = self._checking = desk.watch()
        before = desk.seal
        desk.seal = SealCheck(SealState.CHECKING)
        self._render()

        def done(problems: tuple[Problem, ...]) -> None:
            state = SealState.CHANGED if problems else SealState.UNCHANGED
            self._checked(SealCheck(state, desk.now(), problems))

        def failed(fault: Fault) -> None:
            self._checked(before)
            if fault.code == "evidence.cancelled":
                self.say_aloud(self.look.texts("envelope.seal.stopped"))
            elif self.open:
                self.console.dialogs.show_fault(fault)

        self.console.jobs.submit(lambda: vault.verify(watch), done, failed)

    def _checked(self, check: SealCheck) -> None:
        if self._checking is not None:
            self.desk.done(self._checking)
            self._checking = None
        if self.open:
            self.desk.seal = check
            self._render()
            self.say_aloud(self.banner.title.text())

    def _stop_check(self) -> None:
        if self._checking is not None:
            self._checking.stop()

    # --- one thing, the log, more ----------------------------------------------------------

    def _open_thing(self, tile: ThingTile) -> None:
        if self._content is None:
            return
        exhibit = next(each for each in self._content.exhibits if each.id == tile.tile.item)
        if exhibit.kind is Kind.TRANSCRIPT:
            self._open_chat(tile, exhibit)
            return
        view = ItemView(self.console, self.desk, exhibit)
        view.cover.clicked.connect(lambda: self._begin_cover(exhibit))
        view.lock.clicked.connect(lambda: self._ask_to_lock(exhibit))
        view.erase.clicked.connect(lambda: self._ask_to_erase(exhibit))
        self._show_sheet(tile.tile.name, view, reload=True)

    def _ask_to_lock(self, exhibit: Exhibit) -> None:
        self._end_sheet()
        vault = self.desk.vault
        self.console.dialogs.confirm(
            lambda texts: texts("envelope.item.lock.title"),
            lambda texts: texts("envelope.item.lock.text"),
            safe=lambda texts: texts("envelope.item.lock.keep"),
            go_on=lambda texts: texts("envelope.item.lock"),
            done=lambda: self._change(lambda: vault.lock_item(exhibit.id), "envelope.item.locked"),
        )

    def _ask_to_erase(self, exhibit: Exhibit) -> None:
        self._end_sheet()
        vault = self.desk.vault
        self.console.dialogs.confirm(
            lambda texts: texts("envelope.item.erase.title", name=item_name(texts, exhibit)),
            lambda texts: texts("envelope.item.erase.text"),
            safe=lambda texts: texts("envelope.delete.keep"),
            go_on=lambda texts: texts("envelope.item.erase"),
            done=lambda: self._change(lambda: vault.erase_item(exhibit.id), "envelope.item.erased"),
            typed=delete_word(self.look.texts),
        )

    def _change(self, change: Callable[[], object], said: str) -> None:
        """Change something in the vault, say so, and fetch the envelope again."""

        def done(_outcome: object) -> None:
            self.console.say(lambda texts: texts(said), None)
            if self.open:
                self.shown()

        self.console.jobs.submit(change, done, self.console.dialogs.show_fault, owner=self)

    def _begin_cover(self, exhibit: Exhibit) -> None:
        self._end_sheet()
        vault, cover = self.desk.vault, self.parts.cover

        def save(areas: tuple[Area, ...]) -> None:
            self._end_sheet()
            self._change(lambda: cover(vault, exhibit, areas), "cover.saved")

        def seen(decoded: tuple[QImage, QSize]) -> None:
            if decoded[0].isNull():
                self.console.dialogs.show_fault(InputError("redaction.picture"))
            elif self.open:
                view = CoverView(self.console, *decoded, save)
                self._show_sheet(lambda texts: texts("cover.title"), view)

        self.console.jobs.submit(
            lambda: decode(vault.read(exhibit.id, LARGEST_PICTURE)),
            seen,
            self.console.dialogs.show_fault,
            owner=self,
        )

    def _open_chat(self, tile: ThingTile, exhibit: Exhibit) -> None:
        vault = self.desk.vault

        def read(transcript: KeptTranscript) -> None:
            if self.open:
                view = ChatView(self.console, self.desk, exhibit, transcript)
                self._show_sheet(tile.tile.name, view, reload=True)

        self.say_aloud(self.look.texts("chat.opening"))
        self.console.jobs.submit(
            lambda: from_bytes(vault.read(exhibit.id, exhibit.size)),
            read,
            self.console.dialogs.show_fault,
            owner=self,
        )

    def _show_log(self) -> None:
        if self._content is None:
            return
        desk = self.desk
        view = case_view(self._content, desk.seal, desk.now(), desk.zone(), self.look.texts)
        self._show_sheet(lambda texts: texts("envelope.log.title"), LogView(self.look, view.log))

    def _show_sheet(self, title: Words, view: QWidget, *, reload: bool = False) -> None:
        close = Button(self.look, lambda texts: texts("envelope.look.close"), "x")
        self._sheet = self.console.dialogs.show(title, view, FlowBox(close))

        def closed() -> None:
            self._end_sheet()
            if reload and self.open:
                self.shown()

        close.clicked.connect(closed)

    def _go(self, place: Place) -> None:
        self.console.navigator.go(Destination(place, item=self.where.item))

    def _add_more(self) -> None:
        self.desk.fresh()
        self.desk.case = CaseId(self.where.item)
        self.desk.gate.forget()
        self.console.navigator.go(Destination(Place.EVIDENCE_SAFETY))

    def admitted(self) -> None:
        """Let what was dropped go into this envelope."""
        self.desk.case = CaseId(self.where.item)
        super().admitted()

    # --- erasing ---------------------------------------------------------------------------

    def _ask_to_delete(self) -> None:
        self.console.dialogs.confirm(
            lambda texts: texts("envelope.delete.title"),
            lambda texts: texts("envelope.delete.text"),
            safe=lambda texts: texts("envelope.delete.keep"),
            go_on=lambda texts: texts("envelope.delete.go"),
            done=self._delete,
            typed=delete_word(self.look.texts),
        )

    def _delete(self) -> None:
        vault, case = self.desk.vault, CaseId(self.where.item)

        def done(_nothing: None) -> None:
            self._forget()
            self.console.say(lambda texts: texts("envelope.log.deleted"), None)
            self.console.navigator.go(Destination(Place.EVIDENCE))

        self.console.jobs.submit(
            lambda: vault.delete_case(case), done, self.console.dialogs.show_fault, owner=self
        )


def fetch(vault: OpenVault, case: CaseId) -> CaseContent:
    """Return everything that the page shows about a case."""
    exhibits = vault.exhibits(case)
    found = next(each for each in vault.cases() if each.id == case)
    return CaseContent(found, exhibits, vault.timeline(case), vault.custody(case))
