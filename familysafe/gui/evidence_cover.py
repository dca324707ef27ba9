"""Covering parts of a picture on a copy: the original stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.handover import Area
from familysafe.gui.console import Console
from familysafe.presentation.evidence_cover import Box, Boxes, between
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look
from familysafe.ui.press import Kind
from familysafe.ui.words import Label

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
BLACK = QColor("#000000")
LOWEST = 180


class CoverBoard(QWidget):
    """The picture with its boxes. Drag draws one; arrows move the last one, or size it with Shift.

    ``changed`` is emitted after every change of the boxes.
    """

    changed = Signal()

    def __init__(self, look: Look, image: QImage) -> None:
        super().__init__()
        self._look, self._image = look, image
        self._start: QPointF | None = None
        self._end = QPointF()
        self.boxes = Boxes()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LOWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(without_breaks(look.texts("cover.board")))

    def sizeHint(self) -> QSize:
        """Be as large as the picture, within reason."""
        return self._image.size().boundedTo(QSize(1000, 460))

    def forget(self) -> None:
        """Let go of the picture."""
        self._image = QImage()
        self.update()

    def change(self, how: Callable[[Boxes], object]) -> None:
        """Change the boxes, and tell."""
        how(self.boxes)
        self.update()
        self.changed.emit()

    # --- hands -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._start = self._end = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show how large it would be."""
        self._end = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        start, self._start = self._start, None
        if start is not None:
            corners = self._share(start), self._share(event.position())
            self.change(lambda boxes: boxes.draw(*corners))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, size or remove the last box."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.change(lambda boxes: boxes.grow(*step))
        elif step is not None:
            self.change(lambda boxes: boxes.move(*step))
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.change(Boxes.remove_last)
        else:
            super().keyPressEvent(event)

    # --- drawing ---------------------------------------------------------------------------

    def _place(self) -> QRectF:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, max(1, size.width()), max(1, size.height()))

    def _share(self, spot: QPointF) -> tuple[float, float]:
        place = self._place()
        return (
            (spot.x() - place.left()) / place.width(),
            (spot.y() - place.top()) / place.height(),
        )

    def _rect(self, box: Box) -> QRectF:
        place = self._place()
        return QRectF(
            place.left() + box.left * place.width(),
            place.top() + box.top * place.height(),
            box.width * place.width(),
            box.height * place.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint picture and boxes; the last box has a frame while the keys are the board's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(self._place(), self._image)
        shown = list(self.boxes.boxes)
        if self._start is not None:
            shown.append(between(self._share(self._start), self._share(self._end)))
        for box in shown:
            painter.fillRect(self._rect(box), BLACK)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 3))
            painter.drawRect(self._rect(shown[-1]) if shown else self._place())


def _nothing_yet(texts: Texts) -> str:
    return texts("cover.nothing")


class CoverView(QWidget):
    """The board, and what can be done. ``save`` gets the areas in pixels of the original."""

    ring_room = True

    def __init__(
        self,
        console: Console,
        image: QImage,
        original: QSize,
        save: Callable[[tuple[Area, ...]], None],
    ) -> None:
        super().__init__()
        look = console.look
        self._original, self._save = original, save
        self.board = CoverBoard(look, image)
        self.add = Button(look, lambda texts: texts("cover.add"), "plus")
        self.undo = Button(look, lambda texts: texts("cover.undo"), "undo-2")
        self.go = Button(look, lambda texts: texts("cover.save"), "check", kind=Kind.MAIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(look, lambda texts: texts("cover.how")))
        column.addWidget(self.board, 1)
        column.addWidget(FlowBox(self.add, self.undo, self.go, gap=12))
        self.add.clicked.connect(self._add)
        self.undo.clicked.connect(lambda: self.board.change(Boxes.undo))
        self.go.clicked.connect(self._go)
        self.board.changed.connect(self._refresh)
        self._refresh()

    def _add(self) -> None:
        self.board.change(Boxes.add_in_the_middle)
        self.board.setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        boxes = self.board.boxes
        self.go.set_reason("" if boxes.boxes else _nothing_yet)
        self.undo.set_reason("" if boxes.past else _nothing_yet)

    def _go(self) -> None:
        areas = self.board.boxes.areas(self._original.width(), self._original.height())
        self.go.set_working(lambda texts: texts("envelope.police.working"))
        self._save(areas)
