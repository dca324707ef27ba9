"""Tiles: large buttons with a picture, and the part that reads them aloud."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from familysafe.ui import pictures
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Kind, Pressable, Shape
from familysafe.ui.words import Paragraph


class Listen(Pressable):
    """The part of a tile that reads its words aloud; it stands in the tile's right end."""

    def __init__(self, look: Look, words: Words, tile: Pressable) -> None:
        self._tile = tile
        super().__init__(look, Shape(radius=12))
        self.setParent(tile)
        self.set_words(words)

    def _paragraph(self) -> Paragraph:
        look = self.look
        return Paragraph(self.shown(), look.font("body"), look.line_height("button"), centred=True)

    def sizeHint(self) -> QSize:
        """Be at least 82 pixels wide."""
        return QSize(max(82, self._paragraph().width() + 28), 82)

    def body(self) -> QRectF:
        """Keep the focus ring inside."""
        return QRectF(self.rect()).adjusted(8, 8, -8, -8)

    def paint_body(self, painter: QPainter) -> None:
        """Paint the divider only; the edge is the tile's."""
        colour = self.look.colour("edge" if self.look.high_contrast else "divider")
        if self._tile.kind is Kind.MAIN:
            colour = self.look.colour("onAccent")
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(0.75, 0), QPointF(0.75, self.height()))

    def paint_content(self, painter: QPainter) -> None:
        """Paint the icon above the word."""
        colour = self._tile.ink()
        paragraph, size = self._paragraph(), self.look.px(26)
        top = (self.height() - size - paragraph.line) / 2
        drawn = pictures.icon("volume-2", colour, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - size) / 2, top), drawn)
        place = QRectF(0, top + size, self.width(), paragraph.line)
        paragraph.paint(painter, place, colour)


class Tile(Pressable):
    """A large button with a picture. ``listen`` adds the part that reads it aloud.

    ``disc`` puts the picture on a round disc (for the filled tile). The reason why it is not
    possible yet is written below its word.
    """

    def __init__(
        self,
        look: Look,
        words: Words,
        picture: str,
        *,
        kind: Kind = Kind.PLAIN,
        disc: bool = False,
        listen: Words = "",
    ) -> None:
        super().__init__(look, Shape(radius=20, bottom=4.5), kind)
        self._picture, self._disc = picture, disc
        self._small = False
        self.listen = Listen(look, listen, self) if listen else None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_words(words)

    def set_small(self, *, small: bool) -> None:
        """Take the size for windows of little height."""
        self._small = small
        self.updateGeometry()
        self.update()

    def _picture_size(self) -> int:
        size = 66 if self._small else 88
        return round(size * min(self.look.text_size, 1.5))

    def _title(self) -> Paragraph:
        look = self.look
        return Paragraph(self.shown(), look.font("tile"), look.line_height("tile"))

    def _note(self) -> Paragraph:
        return Paragraph(self.reason, self.look.font("body"), self.look.line_height("button"))

    def _listen_width(self) -> int:
        return self.listen.sizeHint().width() if self.listen else 0

    def _room(self, width: float) -> float:
        chrome = 2 * FOCUS_MARGIN + 18 + self._picture_size() + 16 + 12
        return width - chrome - self._listen_width()

    def _height(self, width: float) -> int:
        room = self._room(width)
        words = self._title().height(room) + self._note().height(room)
        least = self._picture_size() + (26 if self._small else 34)
        return round(max(least, words + 20)) + 2 * FOCUS_MARGIN

    def sizeHint(self) -> QSize:
        """Prefer the word on one line."""
        width = round(self._title().width() + 4 - self._room(0))
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        word = max(self._title().longest_word(), self._note().longest_word())
        return QSize(round(word + 4 - self._room(0)), self._picture_size() + 24)

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        return self._height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the listening part into the right end."""
        super().resizeEvent(event)
        if self.listen:
            body, wide = self.body().toRect(), self._listen_width()
            self.listen.setGeometry(
                body.right() - wide, body.top() + 1, wide, body.height() - round(self.shape_.bottom)
            )

    def _drawn(self, size: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        return pictures.picture(self._picture, self.look.theme, size, size, ratio)

    def paint_content(self, painter: QPainter) -> None:
        """Paint picture, word, and the reason below it."""
        place, size = self.inside(), self._picture_size()
        middle = place.center().y()
        corner = QPointF(place.left() + 18, middle - size / 2)
        inner = size
        if self._disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("onAccent"))
            painter.drawEllipse(QRectF(corner.x(), corner.y(), size, size))
            inner = round(size * 0.9)
        drawn = self._drawn(inner)
        painter.drawPixmap(corner + QPointF((size - inner) / 2, (size - inner) / 2), drawn)
        title, note, room = self._title(), self._note(), self._room(self.width())
        tall = title.height(room)
        left, top = corner.x() + size + 16, middle - (tall + note.height(room)) / 2
        title.paint(painter, QRectF(left, top, room, tall), self.ink())
        if note.text:
            note.paint(painter, QRectF(left, top + tall, room, tall), self.ink())


class FaceTile(Tile):
    """A tile with a person's face, in the cloth of a child ("" for an adult's own clothes)."""

    def __init__(self, look: Look, words: Words, face: str, cloth: str) -> None:
        self._cloth = cloth
        super().__init__(look, words, face)

    def _drawn(self, size: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        return pictures.avatar(self.look, self._picture, self._cloth, size, ratio)
