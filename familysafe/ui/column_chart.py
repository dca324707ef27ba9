"""Many amounts of time as bars that stand, each of which can be pointed at and read out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.look import Look
from familysafe.ui.press import FOCUS_MARGIN, RING
from familysafe.ui.words import Paragraph, named

HEIGHT = 190
SCALES = (10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880)
"""Minutes between two lines of the scale."""
MOST_LINES = 4
WIDEST_BAR = 34
NONE = -1


@dataclass(frozen=True)
class ChartColumn:
    """One bar: minutes, the limit behind it (None without one), and its words for ears and eyes.

    ``label`` stands below it, or is "".
    """

    label: str
    minutes: int
    limit: int | None
    strong: bool
    spoken: str


class ColumnChart(QWidget):
    """Bars over a scale of minutes. The arrow keys, or a mouse, point at one of them.

    ``pointed`` says at which, from 0; ``say_length`` writes minutes beside a line of the scale.
    """

    pointed = Signal(int)
    ring_room = True

    def __init__(self, look: Look, cloth: str, say_length: Callable[[int], str]) -> None:
        super().__init__()
        self._look, self._cloth, self._say_length = look, cloth, say_length
        self._columns: tuple[ChartColumn, ...] = ()
        self._title = ""
        self.at = NONE
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_columns(self, title: str, columns: Sequence[ChartColumn]) -> None:
        """Show bars from left to right; ``title`` tells a screen reader what they are."""
        self._columns, self._title, self.at = tuple(columns), title, NONE
        self._name()
        self.updateGeometry()
        self.update()

    def point_at(self, number: int) -> None:
        """Point at a bar, or at none."""
        if number == self.at:
            return
        self.at = number
        self._name()
        self.update()
        self.pointed.emit(number)

    def _name(self) -> None:
        if self.at == NONE:
            most = max(self._columns, key=lambda each: each.minutes, default=None)
            named(self, f"{self._title}. {most.spoken}" if most else self._title)
        else:
            named(self, self._columns[self.at].spoken)

    # --- sizes ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Fit the scale, the bars and a line of labels."""
        high = self._look.px(HEIGHT) + self._look.line_height("body") + 8 + 2 * FOCUS_MARGIN
        return QSize(self._look.px(420), high)

    def minimumSizeHint(self) -> QSize:
        """Bars may become thin."""
        return QSize(self._scale_width() + 3 * max(1, len(self._columns)), self.sizeHint().height())

    def _scale(self) -> int:
        most = self._most()
        return next((step for step in SCALES if most <= step * MOST_LINES), SCALES[-1])

    def _most(self) -> int:
        return max((max(each.minutes, each.limit or 0) for each in self._columns), default=0)

    def _top(self) -> int:
        """Return the minutes at the upper edge: a line of the scale."""
        step = self._scale()
        return max(step, -(-self._most() // step) * step)

    def _scale_width(self) -> int:
        step, top = self._scale(), self._top()
        words = [self._words(self._say_length(n)).width() for n in range(step, top + 1, step)]
        return max(words, default=0) + 12

    def _words(self, text: str, *, centred: bool = False) -> Paragraph:
        look = self._look
        return Paragraph(text, look.font("body"), look.line_height("body"), centred=centred)

    def _bars_place(self) -> QRectF:
        """Return where bars stand."""
        line = self._look.line_height("body")
        left, margin = self._scale_width(), FOCUS_MARGIN
        high = self.height() - line - 8 - 2 * margin - line / 2
        wide = max(1, self.width() - left - 2 * margin)
        return QRectF(margin + left, margin + line / 2, wide, high)

    # --- pointing ---------------------------------------------------------------------------

    def _at(self, x: float) -> int:
        place = self._bars_place()
        if not self._columns or not place.left() <= x < place.right():
            return NONE
        return int((x - place.left()) / place.width() * len(self._columns))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what lies below the mouse."""
        self.point_at(self._at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point_at(NONE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the last bar, which is the newest day."""
        super().focusInEvent(event)
        if self.at == NONE and self._columns:
            self.point_at(len(self._columns) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        super().focusOutEvent(event)
        self.point_at(NONE)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the bars."""
        last = len(self._columns) - 1
        goals = {
            Qt.Key.Key_Left: max(0, self.at - 1),
            Qt.Key.Key_Right: min(last, self.at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = goals.get(Qt.Key(event.key()))
        if goal is None or last < 0:
            super().keyPressEvent(event)
            return
        self.point_at(goal)

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint scale, bars, labels and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._bars_place()
        self._paint_scale(painter, place)
        for number, each in enumerate(self._columns):
            self._paint_bar(painter, place, number, each)
        self._paint_labels(painter, place)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
            painter.setPen(QPen(self._look.colour("focus"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, 13, 13)

    def _paint_scale(self, painter: QPainter, place: QRectF) -> None:
        look, step, top = self._look, self._scale(), self._top()
        line = look.line_height("body")
        for minutes in range(0, top + 1, step):
            y = place.bottom() - place.height() * minutes / top
            painter.setPen(QPen(look.colour("edge" if look.high_contrast else "divider"), 1))
            painter.drawLine(round(place.left()), round(y), round(place.right()), round(y))
            if minutes:
                room = QRectF(FOCUS_MARGIN, y - line / 2, place.left(), line)
                words = self._words(self._say_length(minutes))
                words.paint(painter, room, look.colour("inkSoft"))

    def _paint_bar(self, painter: QPainter, place: QRectF, n: int, each: ChartColumn) -> None:
        look, tones = self._look, self._look.cloth(self._cloth)
        step = place.width() / len(self._columns)
        wide = min(WIDEST_BAR * look.text_size, max(1.5, step * 0.72))
        left = place.left() + n * step + (step - wide) / 2
        strong, usual = tones.thread, tones.middle
        if look.high_contrast:
            strong, usual = look.colours.accent, look.colours.ink
        used = strong if each.strong or n == self.at else usual
        for minutes, colour in ((each.limit or 0, look.colours.tint), (each.minutes, used)):
            tall = place.height() * minutes / self._top()
            if not tall:
                continue
            round_by = min(5.0, wide / 3, tall / 2)
            path = QPainterPath()
            path.addRoundedRect(QRectF(left, place.bottom() - tall, wide, tall), round_by, round_by)
            painter.fillPath(path, QColor(colour))
            if look.high_contrast:
                painter.setPen(QPen(look.colour("edge"), 1))
                painter.drawPath(path)

    def _paint_labels(self, painter: QPainter, place: QRectF) -> None:
        look = self._look
        line = look.line_height("body")
        step = place.width() / max(1, len(self._columns))
        ends: list[tuple[float, float, str]] = []
        for number, each in enumerate(self._columns):
            if each.label:
                wide = self._words(each.label).width()
                middle = place.left() + (number + 0.5) * step
                left = min(max(place.left(), middle - wide / 2), self.width() - wide)
                ends.append((left, left + wide, each.label))
        every = 1
        while any(before[1] + 8 > after[0] for before, after in pairwise(ends[::every])):
            every += 1
        for left, right, label in ends[::every]:
            room = QRectF(left, place.bottom() + 6, right - left + 2, line)
            self._words(label).paint(painter, room, look.colour("ink"))
