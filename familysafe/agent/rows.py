"""A row that can be pressed: an icon on a tile, a title, and a line below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from familysafe.presentation.format import sentences
from familysafe.ui import pictures
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Kind, Pressable, Shape
from familysafe.ui.words import Paragraph

ICON, SQUARE, SIDE, GAP = 26, 52, 12, 15


class RowButton(Pressable):
    """``second`` stands below the words; ``chevron`` says that another page follows."""

    def __init__(
        self,
        look: Look,
        words: Words,
        icon: str,
        second: Words = "",
        *,
        kind: Kind = Kind.PLAIN,
        chevron: bool = False,
    ) -> None:
        super().__init__(look, Shape(radius=17), kind)
        self._icon, self._second, self._chevron = icon, second, chevron
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)

    def _refresh(self) -> None:
        second = self.look.say(self._second)
        self._spoken = sentences(self.look.texts, (self.shown(), second)) if second else ""
        super()._refresh()

    def _title(self) -> Paragraph:
        look = self.look
        return Paragraph(self.shown(), look.font("choice"), look.line_height("choice"))

    def _note(self) -> Paragraph:
        look = self.look
        note = self.reason or look.say(self._second)
        return Paragraph(note, look.font("body"), look.line_height("body"))

    def _square(self) -> int:
        return round(SQUARE * min(self.look.text_size, 1.5))

    def _chrome(self) -> int:
        arrow = self.look.px(24) + GAP if self._chevron else 0
        return 2 * FOCUS_MARGIN + SIDE + self._square() + GAP + arrow + 2 * SIDE

    def _height(self, width: float) -> int:
        room = width - self._chrome()
        words = self._title().height(room) + self._note().height(room)
        return round(max(self._square() + 2 * SIDE, words + 22)) + 2 * FOCUS_MARGIN

    def sizeHint(self) -> QSize:
        """Prefer title and second line unbroken."""
        width = max(self._title().width(), self._note().width()) + 2 + self._chrome()
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        words = max(self._title().longest_word(), self._note().longest_word())
        return QSize(words + 2 + self._chrome(), self._square() + 2 * SIDE + 2 * FOCUS_MARGIN)

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        return self._height(width)

    def paint_content(self, painter: QPainter) -> None:
        """Paint tile, icon, words and chevron."""
        place, look = self.inside(), self.look
        middle, square = place.center().y(), self._square()
        tile = QRectF(place.left() + SIDE, middle - square / 2, square, square)
        is_main = self.kind is Kind.MAIN
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.reason:
            painter.setBrush(look.colour("onAccent" if is_main else "tint"))
            painter.drawRoundedRect(tile, 14, 14)
        ink = look.colour("accent") if is_main else self.ink()
        size = round(ICON * min(look.text_size, 1.5))
        ratio = self.devicePixelRatioF()
        drawn = pictures.icon(self._icon, ink, size, ratio)
        painter.drawPixmap(tile.center() - QPointF(size / 2, size / 2), drawn)
        self._paint_words(painter, tile.right() + GAP, middle)
        if self._chevron:
            size = look.px(24)
            drawn = pictures.icon("chevron-right", self.ink(), size, ratio)
            painter.drawPixmap(QPointF(place.right() - SIDE - size, middle - size / 2), drawn)

    def _paint_words(self, painter: QPainter, left: float, middle: float) -> None:
        title, note = self._title(), self._note()
        room = self.width() - self._chrome()
        tall = title.height(room)
        top = middle - (tall + note.height(room)) / 2
        title.paint(painter, QRectF(left, top, room, tall), self.ink())
        if note.text:
            soft = self.ink() if self.kind is Kind.MAIN else self.look.colour("inkSoft")
            note.paint(painter, QRectF(left, top + tall, room, tall), soft)
