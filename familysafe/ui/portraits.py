"""Choosing a face and a cloth."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from familysafe.ui import pictures
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Pressable, Shape
from familysafe.ui.words import Paragraph


class FaceChoice(Pressable):
    """One face among many; ``spoken`` is its name for screen readers."""

    def __init__(self, look: Look, face: str, cloth: str, spoken: Words) -> None:
        super().__init__(look, Shape(radius=17))
        self.face, self._cloth = face, cloth
        self.setCheckable(True)
        self.set_words("", spoken)

    def set_cloth(self, cloth: str) -> None:
        """Wear another cloth."""
        self._cloth = cloth
        self.update()

    def _size(self) -> int:
        return round(70 * min(self.look.text_size, 1.4))

    def sizeHint(self) -> QSize:
        """Fit the face."""
        side = self._size() + 18 + 2 * FOCUS_MARGIN
        return QSize(side, side)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the face."""
        size, centre = self._size(), self.inside().center()
        drawn = pictures.avatar(self.look, self.face, self._cloth, size, self.devicePixelRatioF())
        painter.drawPixmap(centre - QPointF(size / 2, size / 2), drawn)


class ClothChoice(Pressable):
    """One cloth: a piece of it, and its name."""

    def __init__(self, look: Look, cloth: str, words: Words) -> None:
        super().__init__(look, Shape(radius=17))
        self.cloth = cloth
        self.setCheckable(True)
        self.set_words(words)

    def _paragraph(self) -> Paragraph:
        return Paragraph(self.shown(), self.look.font("body"), self.look.line_height("button"))

    def sizeHint(self) -> QSize:
        """Fit the piece and the name."""
        paragraph = self._paragraph()
        width = 14 + 44 + 12 + paragraph.width() + 16 + 2 * FOCUS_MARGIN
        return QSize(width, max(52, paragraph.line + 18) + 2 * FOCUS_MARGIN)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the piece of cloth and the name."""
        place, paragraph = self.inside(), self._paragraph()
        piece = QRectF(place.left() + 14, place.center().y() - 15, 44, 30)
        path = QPainterPath()
        path.addRoundedRect(piece, 7, 7)
        cloth = pictures.weave(self.look, self.cloth, 12, self.devicePixelRatioF())
        painter.fillPath(path, QBrush(cloth))
        top = place.center().y() - paragraph.line / 2
        words = QRectF(piece.right() + 12, top, paragraph.width() + 2, paragraph.line)
        paragraph.paint(painter, words, self.ink())
