"""A day as a line from midnight to midnight: what is open is filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Pressable, Shape
from familysafe.ui.words import Paragraph, named

DAY = 24 * 60
HOURS = (0, 6, 12, 18, 24)
SIDE, GAP = 16, 12


class DayLine(Pressable):
    """One day that can be chosen: its name and words, and below them the line.

    ``show_day`` takes spans of minutes; a screen reader hears ``spoken``.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, Shape(radius=13))
        self._second: Words = ""
        self._spans: tuple[tuple[int, int], ...] = ()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_day(
        self, name: Words, words: Words, spans: Sequence[tuple[int, int]], spoken: Words
    ) -> None:
        """Show a day."""
        self._second, self._spans = words, tuple(spans)
        self.set_words(name, spoken)

    def _texts(self) -> tuple[Paragraph, Paragraph]:
        look = self.look
        line = look.line_height("body")
        return (
            Paragraph(self.shown(), look.font("body", weight=600), line),
            Paragraph(look.say(self._second), look.font("body"), line),
        )

    def _columns(self, width: float) -> tuple[float, float]:
        """Return the widths of name and words; both the whole where they do not fit beside."""
        room = width - 2 * (FOCUS_MARGIN + SIDE)
        name, words = self._texts()
        wide = max(float(self.look.px(110)), float(name.width()))
        if wide + GAP + min(words.width(), self.look.px(220)) <= room:
            return wide, room - wide - GAP
        return room, room

    def _words_height(self, width: float) -> int:
        name, words = self._texts()
        first, second = self._columns(width)
        if first == second:
            return name.height(first) + words.height(second)
        return max(name.height(first), words.height(second))

    def _bar(self) -> int:
        return self.look.px(14)

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        return self._words_height(width) + self._bar() + 28 + 2 * FOCUS_MARGIN

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def sizeHint(self) -> QSize:
        """Prefer one line of words."""
        name, words = self._texts()
        width = max(self.look.px(110), name.width()) + GAP + words.width()
        width += 2 * (FOCUS_MARGIN + SIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        name, words = self._texts()
        width = max(name.longest_word(), words.longest_word()) + 2 * (FOCUS_MARGIN + SIDE)
        return QSize(width, self.look.line_height("body") + self._bar() + 28)

    def paint_content(self, painter: QPainter) -> None:
        """Paint name, words and line."""
        place, look = self.inside(), self.look
        name, words = self._texts()
        first, second = self._columns(self.width())
        left, top = place.left() + SIDE, place.top() + 8
        name.paint(painter, QRectF(left, top, first, name.height(first)), self.ink())
        if first == second:
            spot = QRectF(left, top + name.height(first), second, words.height(second))
        else:
            spot = QRectF(left + first + GAP, top, second, words.height(second))
        words.paint(painter, spot, look.colour("ink" if self.isChecked() else "inkSoft"))
        below = top + self._words_height(self.width()) + 5
        paint_line(
            painter, look, QRectF(left, below, place.width() - 2 * SIDE, self._bar()), self._spans
        )


def paint_line(
    painter: QPainter, look: Look, place: QRectF, spans: Sequence[tuple[int, int]]
) -> None:
    """Paint the line of a day: an edge around it, what is open filled, and three quarter marks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("edge"), 1.5))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(place, 4, 4)
    inner = place.adjusted(1.5, 1.5, -1.5, -1.5)
    for first, last in spans:
        left = inner.left() + inner.width() * first / DAY
        wide = inner.width() * (last - first) / DAY
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(left, inner.top(), wide, inner.height()), 3, 3)
    painter.setPen(QPen(look.colour("edge"), 1.5))
    for hour in HOURS[1:-1]:
        x = inner.left() + inner.width() * hour / 24
        painter.drawLine(int(x), int(place.bottom()), int(x), int(place.bottom() + 4))


class HourScale(QWidget):
    """The hours below the lines of days."""

    ring_room = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, "")
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Fit the numbers."""
        return QSize(self._look.px(240), self._look.line_height("body"))

    def minimumSizeHint(self) -> QSize:
        """Never cut a number."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the numbers where the marks of the lines are."""
        painter = QPainter(self)
        look = self._look
        left = FOCUS_MARGIN + SIDE
        room = self.width() - 2 * left
        for hour in HOURS:
            words = Paragraph(f"{hour:02d}", look.font("body"), look.line_height("body"))
            x = left + room * hour / 24 - words.width() / 2
            x = min(max(x, 0.0), self.width() - words.width())
            words.paint(
                painter,
                QRectF(x, 0, words.width() + 1, self.height()),
                look.colour("inkSoft"),
            )
