"""The time ring: filled is what was used, from twelve o'clock, in the child's own cloth colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.presentation.agent_time import RingState, RingView
from familysafe.ui import pictures
from familysafe.ui.look import Look
from familysafe.ui.words import Paragraph, named

SIZE, STROKE = 164, 18
NUMBER, NUMBER_LINE = 48, 50
TOP = 90 * 16
FULL = 360 * 16
WORD_ROOM = 0.72
"""Share of the inner circle's width that words may take."""


@dataclass(frozen=True)
class Tones:
    """Colours of a ring: what is used, what is at rest, what is left."""

    used: QColor
    rest: QColor
    track: QColor


def paint_ring(
    painter: QPainter, place: QRectF, view: RingView, stroke: float, tones: Tones
) -> None:
    """Paint the circle of ``view`` into ``place``, without words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = stroke / 2
    circle = place.adjusted(half, half, -half, -half)
    track = QPen(tones.track, stroke)
    if view.state is RingState.UNKNOWN:
        track.setStyle(Qt.PenStyle.CustomDashLine)
        track.setDashPattern([0.7, 0.7])
    painter.setPen(track)
    painter.drawEllipse(circle)
    colour = {
        RingState.COUNTING: tones.used,
        RingState.PAUSED: tones.rest,
        RingState.FINISHED: tones.rest,
    }.get(view.state)
    if colour is None:
        return
    painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if view.fraction >= 1:
        painter.drawEllipse(circle)
    else:
        painter.drawArc(circle, TOP, -round(FULL * view.fraction))


def ring_icon(view: RingView, tones: Tones, size: int = 64) -> QIcon:
    """Draw the ring for a tray: thick, and nothing but the circle."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    margin = size / 16
    place = QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    paint_ring(painter, place, view, size * 0.2, tones)
    painter.end()
    return QIcon(pixmap)


class Ring(QWidget):
    """Shows a ``RingView``; its accessible name says the same in words."""

    def __init__(self, look: Look, view: RingView, cloth: str = "") -> None:
        super().__init__()
        self._look, self._view, self._cloth = look, view, cloth
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_view(view, cloth)

    def show_view(self, view: RingView, cloth: str) -> None:
        """Show another state."""
        self._view, self._cloth = view, cloth
        named(self, view.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text, up to one and a half."""
        size = round(SIZE * self._scale())
        return QSize(size, size)

    def minimumSizeHint(self) -> QSize:
        """Keep the size."""
        return self.sizeHint()

    def _scale(self) -> float:
        return min(self._look.text_size, 1.5)

    def _tones(self) -> Tones:
        look, cloth = self._look, self._look.cloth(self._cloth)
        if look.high_contrast:
            return Tones(look.colour("accent"), look.colour("ink"), QColor("#595959"))
        return Tones(QColor(cloth.thread), QColor(cloth.middle), look.colour("tint"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint circle and words."""
        painter = QPainter(self)
        scale = self._scale()
        paint_ring(painter, QRectF(self.rect()), self._view, STROKE * scale, self._tones())
        number = Paragraph(self._view.big, self._number_font(), round(NUMBER_LINE * scale))
        word = self._word()
        wide = self.width() - 2 * STROKE * scale
        tall = word.height(wide * WORD_ROOM)
        if self._view.state is RingState.FINISHED:
            self._paint_moon(painter, tall)
        elif self._view.big:
            top = (self.height() - number.line - tall) / 2
            left = (self.width() - number.width()) / 2
            place = QRectF(left, top, number.width() + 2, number.line)
            number.paint(painter, place, self._look.colour("ink"))
        top = (self.height() + (number.line if self._has_top() else 0) - tall) / 2
        left = (self.width() - wide * WORD_ROOM) / 2
        place = QRectF(left, top, wide * WORD_ROOM, tall)
        word.paint(painter, place, self._look.colour("ink"))

    def _has_top(self) -> bool:
        return bool(self._view.big) or self._view.state is RingState.FINISHED

    def _paint_moon(self, painter: QPainter, below: float) -> None:
        size = round(40 * self._scale())
        drawn = pictures.icon("moon", self._look.colour("ink"), size, self.devicePixelRatioF())
        corner = QPointF((self.width() - size) / 2, (self.height() - size - below) / 2 - 4)
        painter.drawPixmap(corner, drawn)

    def _number_font(self) -> QFont:
        font = self._look.font("ringNumber")
        font.setPixelSize(round(NUMBER * self._scale()))
        return font

    def _word(self) -> Paragraph:
        font = self._look.font("body")
        font.setPixelSize(round((20 if self._look.khmer else 19) * self._scale()))
        line = round((30 if self._look.khmer else 24) * self._scale())
        return Paragraph(self._view.small, font, line, centred=True)
