"""All envelopes: open one, save something new, lock the box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.evidence.model import Case
from familysafe.evidence.ports import Backup
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.presentation.evidence_keep import backup_due
from familysafe.presentation.evidence_list import EnvelopeRow, ListView, list_view
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui import pictures
from familysafe.ui.buttons import Button
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.press import FOCUS_MARGIN, Kind, Pressable, Shape
from familysafe.ui.surfaces import Message, Picture
from familysafe.ui.words import Label, Paragraph


class EnvelopeButton(Pressable):
    """One envelope: its name, and below it number, day and how many things are inside."""

    ring_room = True

    def __init__(self, look: Look, row: EnvelopeRow) -> None:
        super().__init__(look, Shape(radius=17))
        self.row = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_words(row.title, row.spoken)

    def _parts(self) -> tuple[Paragraph, Paragraph]:
        look = self.look
        return (
            Paragraph(self.row.title, look.font("choice"), look.line_height("choice")),
            Paragraph(self.row.line, look.font("body"), look.line_height("body")),
        )

    def _picture(self) -> int:
        return self.look.px(44)

    def _room(self, width: int) -> float:
        return width - 2 * FOCUS_MARGIN - 44 - self._picture() - 16 - self.look.px(28)

    def hasHeightForWidth(self) -> bool:
        """Long names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        room = self._room(width)
        tall = sum(part.height(room) for part in self._parts())
        return max(tall + 26, self._picture() + 24) + 2 * FOCUS_MARGIN

    def sizeHint(self) -> QSize:
        """Prefer one line each."""
        width = round(max(part.width() for part in self._parts()) + 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        wide = max(part.longest_word() for part in self._parts())
        return QSize(wide + 2 * FOCUS_MARGIN + 60 + self._picture() + self.look.px(28), 60)

    def paint_content(self, painter: QPainter) -> None:
        """Paint envelope, words, and the sign that it opens."""
        place, look, ratio = self.inside(), self.look, self.devicePixelRatioF()
        size = self._picture()
        drawn = pictures.picture("evidence/envelope-closed", look.theme, size, size, ratio)
        left = place.left() + 18
        painter.drawPixmap(QPointF(left, place.center().y() - size / 2), drawn)
        room = self._room(self.width())
        title, line = self._parts()
        tall = title.height(room) + line.height(room)
        spot = QRectF(left + size + 16, place.center().y() - tall / 2, room, tall)
        title.paint(painter, spot, self.ink())
        spot = spot.adjusted(0, title.height(room), 0, 0)
        line.paint(painter, spot, look.colour("inkSoft"))
        mark = look.px(24)
        chevron = pictures.icon("chevron-right", look.colour("ink"), mark, ratio)
        corner = QPointF(place.right() - 16 - mark, place.center().y() - mark / 2)
        painter.drawPixmap(corner, chevron)


class EvidenceListPage(EvidencePage):
    """The list of envelopes, or what to do when there is none."""

    takes_drops = True

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self.title = Label(look, lambda texts: texts("envelope.list.title"), "h1")
        self.new = Button(look, lambda texts: texts("envelope.list.new"), "plus", kind=Kind.MAIN)
        self.lock = Button(look, lambda texts: texts("envelope.lock.now"), "lock")
        self.opening = Label(look, lambda texts: texts("envelope.list.opening"), "lead")
        self.empty = self._empty()
        self.rows = QWidget()
        self.rows_column = QVBoxLayout(self.rows)
        self.rows_column.setContentsMargins(0, 0, 0, 0)
        self.rows_column.setSpacing(0)
        self.put(EndsBox(self.title, FlowBox(self.lock, self.new, gap=12)))
        self.copy = Button(look, lambda texts: texts("keep.due.go"), "save")
        self.due = Message(look, "", action=self.copy)
        self.due.hide()
        self.put(self.due, self.opening, self.empty)
        self.inner_column.addWidget(self.rows)
        self.keep = Button(look, lambda texts: texts("keep.open"), "shield-check")
        self.put(FlowBox(self.keep, gap=12))
        self._cases: tuple[Case, ...] = ()
        self.new.clicked.connect(self._start)
        self.lock.clicked.connect(self.desk.lock)
        for button in (self.keep, self.copy):
            button.clicked.connect(
                lambda: self.console.navigator.go(Destination(Place.EVIDENCE_KEEP))
            )

    def _empty(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 30, 0, 0)
        column.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Picture(self.look, "empty/nothing-saved-yet", 190), 0, middle)
        for id_words, role in (
            (lambda texts: texts("envelope.list.empty"), "h3"),
            (self._what_for, "body"),
        ):
            column.addWidget(Label(self.look, id_words, role, centred=True))
        box.hide()
        return box

    def _what_for(self, texts: Texts) -> str:
        own = self.console.session.state.own
        return texts("envelope.own.list.empty.text" if own else "envelope.list.empty.text")

    def shown(self) -> None:
        """Fetch the envelopes."""
        self.opening.setVisible(not self._cases)
        vault = self.desk.vault
        self.console.jobs.submit(
            lambda: (vault.cases(), vault.backups()),
            self._fetched,
            self._failed,
            key="evidence-list",
            owner=self,
        )

    def hidden(self) -> None:
        """Show no names while the box is locked."""
        self._cases = ()
        self.due.hide()
        self._fill(())

    def _failed(self, fault: Fault) -> None:
        self.opening.hide()
        if self.open:
            self.console.dialogs.show_fault(fault)

    def _fetched(self, found: tuple[tuple[Case, ...], tuple[Backup, ...]]) -> None:
        if not self.open:
            return
        cases, backups = found
        due = bool(cases) and backup_due(backups, self.desk.now())
        self.due.set_words(lambda texts: texts("keep.due" if backups else "keep.due.first"))
        self.due.setVisible(due)
        self._cases = cases
        self.opening.hide()
        self.render_view(list_view(cases, self.desk.zone(), self.look.texts))

    def render_view(self, view: ListView) -> None:
        """Show the list."""
        self.empty.setVisible(not view.rows)
        self.keep.setVisible(bool(view.rows))
        self._fill(view.rows)

    def _fill(self, rows: tuple[EnvelopeRow, ...]) -> None:
        while (item := self.rows_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row in rows:
            button = EnvelopeButton(self.look, row)
            button.clicked.connect(lambda _checked=False, row=row: self._open_case(row))
            self.rows_column.addWidget(button)

    def _open_case(self, row: EnvelopeRow) -> None:
        self.console.navigator.go(Destination(Place.EVIDENCE_CASE, item=row.case))

    def _start(self) -> None:
        self.desk.fresh()
        self.desk.case = None
        self.desk.gate.forget()
        self.console.navigator.go(Destination(Place.EVIDENCE_SAFETY))
