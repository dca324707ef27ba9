"""The strip that says what was done, with a way to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familysafe.ui.buttons import Button
from familysafe.ui.look import Look, Words
from familysafe.ui.page import announce
from familysafe.ui.surfaces import Icon
from familysafe.ui.words import Label

SECONDS = 10


class Toast(QWidget):
    """Stands at the lower edge for ten seconds; the count pauses under pointer or focus.

    A pointer that has lain there since before, as after a press on a button below, does not count.
    ``covers`` says how much of the parent's lower edge it takes, in pixels, so that nothing which
    can be pressed lies under it; 0 when it has gone.
    """

    covers = Signal(int)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._left = 0
        self._pointer_before = QPoint()
        self._undo: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(Icon(look, "check", 24, "paper"))
        self.label = Label(look, "", colour="paper")
        row.addWidget(self.label, 1)
        self.button = Button(look, lambda texts: texts("ui.undo"))
        self.button.clicked.connect(self._undone)
        row.addWidget(self.button)
        self._count = Label(look, "", colour="paper", wrap=False)
        row.addWidget(self._count)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self.hide()

    def say(self, words: Words, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; ``undo`` takes it back."""
        self._undo = undo
        self._left = SECONDS
        self._pointer_before = QCursor.pos()
        self.label.set_words(words)
        self.button.setVisible(undo is not None)
        self._show_count()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, self._look.say(words))

    def place(self) -> None:
        """Stand at the lower edge of the parent."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = parent.width() - 64
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        height = max(height, self.sizeHint().height(), 64)
        self.setGeometry(32, parent.height() - height - 16, width, height)
        self.covers.emit(height + 24)

    def _show_count(self) -> None:
        left = self._left
        self._count.set_words(lambda texts: texts("ui.seconds", n=left))
        self._count.setVisible(self._undo is not None)

    def tick(self) -> None:
        """Count one second, but not under pointer or focus."""
        is_pointed_at = self.underMouse() and QCursor.pos() != self._pointer_before
        if is_pointed_at or self.button.hasFocus():
            return
        self._left -= 1
        self._show_count()
        if self._left <= 0:
            self.go()

    def go(self) -> None:
        """Disappear; it can no longer be undone here."""
        self._timer.stop()
        self._undo = None
        self.hide()
        self.covers.emit(0)

    def _undone(self) -> None:
        undo = self._undo
        self.go()
        if undo is not None:
            undo()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._look.high_contrast:
            painter.setPen(QPen(self._look.colour("paper"), 2))
        painter.setBrush(self._look.colour("ink"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 17, 17)
