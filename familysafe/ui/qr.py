"""A QR code as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.look import Look, Words

QUIET = 4
"""Modules of white around it, as ISO/IEC 18004 asks for."""


class QrPicture(QWidget):
    """Black on white in every theme: scanners want it so. ``size`` is in unscaled pixels."""

    def __init__(self, look: Look, content: str, name: Words, size: int = 220) -> None:
        super().__init__()
        import segno

        self._look, self._name, self._size = look, name, size
        self._modules = tuple(tuple(row) for row in segno.make(content, micro=False).matrix)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        side = self._look.px(self._size)
        self.setFixedSize(side, side)
        self.setAccessibleName(self._look.say(self._name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = len(self._modules) + 2 * QUIET
        step = self.width() // side  # whole pixels: a module with a soft edge scans badly
        first = (self.width() - step * side) // 2 + QUIET * step
        for down, row in enumerate(self._modules):
            for along, dark in enumerate(row):
                if dark:
                    place = QRect(first + along * step, first + down * step, step, step)
                    painter.fillRect(place, Qt.GlobalColor.black)
