"""A chat that was read: its messages, and picking some of them as an exhibit of their own.

The list stays fluid at 200,000 messages: every row has the same height, nothing is made for a row
that is not seen, and the whole of one message stands below the list.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from familysafe.core.errors import Fault
from familysafe.evidence.chats.kept import KeptTranscript
from familysafe.evidence.model import Exhibit
from familysafe.gui.console import Console
from familysafe.presentation.evidence_chat import (
    Line,
    assumption_lines,
    chat_title,
    line_of,
    with_context,
)
from familysafe.presentation.evidence_desk import EvidenceDesk
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look
from familysafe.ui.words import Label

Index = QModelIndex | QPersistentModelIndex
LIST_HEIGHT, WHOLE_HEIGHT, MARK = 260, 110, 22


class Messages(QAbstractListModel):
    """The messages of a transcript, and which are picked. ``picks`` is told how many."""

    picks = Signal(int)

    def __init__(self, look: Look, transcript: KeptTranscript) -> None:
        super().__init__()
        self._look, self._transcript = look, transcript
        self.picked: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many messages there are."""
        return 0 if parent.isValid() else len(self._transcript.messages)

    def line(self, row: int) -> Line:
        """Return how a message reads."""
        return line_of(self._transcript.messages[row], self._look.texts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the words of a row, also for a screen reader."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            on = index.row() in self.picked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.line(index.row()).spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be picked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def toggle(self, rows: list[int]) -> None:
        """Pick what is not picked among ``rows``, or, if all are, none of them."""
        if self.picked.issuperset(rows):
            self.picked.difference_update(rows)
        else:
            self.picked.update(rows)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))
        self.picks.emit(len(self.picked))


class _Row(QStyledItemDelegate):
    """Paints one message in two lines: who and when, and what."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the same height for all rows."""
        height = self._look.line_height("body") + self._look.line_height("button") + 14
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the mark and the two lines."""
        model = index.model()
        assert isinstance(model, Messages)  # noqa: S101 - the list has no other
        look, line, area = self._look, model.line(index.row()), self._area(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._state(option) & QStyle.StateFlag.State_Selected
        if chosen:
            painter.fillRect(area, look.colour("accentTint"))
        self._mark(painter, area, on=index.row() in model.picked)
        words = area.adjusted(MARK + 34, 6, -10, -6)
        top = QRect(words.left(), words.top(), words.width(), look.line_height("button"))
        painter.setPen(look.colour("inkSoft"))
        painter.setFont(look.font("button"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._elided(painter, top, flags, line.head)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("body"))
        rest = QRect(words.left(), top.bottom() + 2, words.width(), look.line_height("body"))
        self._elided(painter, rest, flags, line.text)
        painter.restore()

    def _area(self, option: QStyleOptionViewItem) -> QRect:
        area: QRect = option.rect
        return area

    def _state(self, option: QStyleOptionViewItem) -> QStyle.StateFlag:
        state: QStyle.StateFlag = option.state
        return state

    def _elided(self, painter: QPainter, area: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, shown)

    def _mark(self, painter: QPainter, area: QRect, *, on: bool) -> None:
        look = self._look
        box = QRect(area.left() + 12, area.center().y() - MARK // 2, MARK, MARK)
        painter.setPen(QPen(look.colour("accent" if on else "edge"), 2))
        painter.setBrush(look.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        if on:
            painter.setPen(QPen(look.colour("onAccent"), 2.4))
            low = QPoint(box.left() + 9, box.bottom() - 6)
            painter.drawPolyline(
                [low + QPoint(-4, -5), low, QPoint(box.right() - 4, box.top() + 7)]
            )


class _List(QListView):
    """A list in which a click or the space bar picks."""

    def __init__(self, look: Look, model: Messages) -> None:
        super().__init__()
        self._messages = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setItemDelegate(row := _Row(look))
        self._row = row
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LIST_HEIGHT)
        self.clicked.connect(lambda index: model.toggle([index.row()]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick all chosen rows by the space bar."""
        if event.key() == Qt.Key.Key_Space:
            self._messages.toggle(sorted(index.row() for index in self.selectedIndexes()))
            return
        super().keyPressEvent(event)


class ChatView(QWidget):
    """A transcript on a sheet. Picked messages are kept with one before and after each."""

    ring_room = True

    def __init__(
        self, console: Console, desk: EvidenceDesk, exhibit: Exhibit, transcript: KeptTranscript
    ) -> None:
        super().__init__()
        self._console, self._desk, self._exhibit = console, desk, exhibit
        self._transcript = transcript
        look = self.look = console.look
        self.model = Messages(look, transcript)
        self.list = _List(look, self.model)
        self.list.setAccessibleName(chat_title(transcript, look.texts))
        self.whole = Label(look, "")
        self.whole.setMinimumHeight(0)
        self.keep = Button(look, lambda texts: texts("chat.keep"), "square-check")
        self.keep.set_reason(lambda texts: texts("chat.keep.none"))
        self.said = Label(look, "", colour="inkSoft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(look, chat_title(transcript, look.texts), colour="inkSoft"))
        for line in assumption_lines(transcript, look.texts):
            column.addWidget(Label(look, line, colour="inkSoft"))
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addWidget(FlowBox(self.keep, self.said, gap=14))
        self.list.selectionModel().currentChanged.connect(self._show_whole)
        self.model.picks.connect(self._picked)
        self.keep.clicked.connect(self._keep)

    def _show_whole(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        self.whole.set_words(line.whole)

    def _picked(self, count: int) -> None:
        self.keep.set_reason("" if count else (lambda texts: texts("chat.keep.none")))
        self.said.set_words((lambda texts: texts.count("chat.picked", count)) if count else "")

    def _keep(self) -> None:
        if not self.model.picked:
            return
        vault, exhibit = self._desk.vault, self._exhibit
        name, content = with_context(self._transcript, self.model.picked, exhibit.name)
        source = exhibit.derived_from or exhibit.id

        def done(_kept: Exhibit) -> None:
            self.keep.set_working("")
            self.said.set_words(lambda texts: texts("chat.kept"))

        def failed(fault: Fault) -> None:
            self.keep.set_working("")
            self.said.set_words(lambda texts: texts.fault(fault))

        self.keep.set_working(lambda texts: texts("envelope.add.saving"))
        self._console.jobs.submit(
            lambda: vault.add_transcript(source, name, content), done, failed, owner=self
        )
