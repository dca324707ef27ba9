"""Time as a picture: ring, week, steps, progress. Each tells a screen reader the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui import pictures
from familysafe.ui.buttons import Button
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.look import Look, Words
from familysafe.ui.tokens import FAMILY_CLOTH
from familysafe.ui.words import Label, Paragraph, named

NOTHING, COUNTING, PAUSED, FINISHED, NO_LIMIT, UNKNOWN = (
    "nothing",
    "counting",
    "paused",
    "finished",
    "no_limit",
    "unknown",
)
"""States of the time ring; they are also the values of a view-model's state."""


class Ring(QWidget):
    """Time used, clockwise from twelve. Filled always means *used*.

    ``state`` is one of the constants above; ``share`` is used time of the limit, 0 to 1.
    """

    def __init__(self, look: Look, cloth: str, size: int = 98, stroke: int = 11) -> None:
        super().__init__()
        self._look, self._cloth, self._size, self._stroke = look, cloth, size, stroke
        self._share, self._state = 0.0, UNKNOWN
        self._number, self._unit = "", ""
        look.changed.connect(self._resized)
        self._resized()

    def show_time(self, state: str, share: float, number: str, unit: str, spoken: str) -> None:
        """Show a state; ``spoken`` such as "Used 45 minutes of 1 hour" is the accessible name."""
        self._state, self._share = state, min(1.0, max(0.0, share))
        self._number, self._unit = number, unit
        named(self, spoken)
        self.update()

    def set_size(self, size: int, stroke: int) -> None:
        """Take another size."""
        self._size, self._stroke = size, stroke
        self._resized()

    def _grow(self) -> float:
        return min(self._look.text_size, 1.6)

    def _resized(self) -> None:
        size = round(self._size * self._grow())
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint track, arc and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        stroke = self._stroke * self._grow()
        half = stroke / 2
        place = QRectF(self.rect()).adjusted(half, half, -half, -half)
        tones = look.cloth(self._cloth)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        track = QPen(look.colour("edge" if look.high_contrast else "tint"))
        track.setWidthF(2 if look.high_contrast else stroke)
        painter.setPen(track)
        painter.drawEllipse(place)
        share = 1.0 if self._state == FINISHED else self._share
        if self._state in {COUNTING, PAUSED, FINISHED} and share > 0:
            tone = tones.middle if self._state == FINISHED else tones.thread
            colour = look.colour("accent") if look.high_contrast else QColor(tone)
            pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(place, 90 * 16, -round(share * 360 * 16))
        self._paint_middle(painter)

    def _paint_middle(self, painter: QPainter) -> None:
        look, grow = self._look, self._grow()
        ink = look.colour("ink")
        sign = {PAUSED: "pause", UNKNOWN: "circle-help"}.get(self._state)
        if sign:
            size = round(34 * grow)
            drawn = pictures.icon(sign, ink, size, self.devicePixelRatioF())
            middle = QPointF(self.width() / 2, self.height() / 2)
            painter.drawPixmap(middle - QPointF(size / 2, size / 2), drawn)
            return
        scale = self._size / 98 * grow
        number, unit = look.font("ringNumber"), look.font("body")
        number.setPixelSize(round(31 * scale))
        unit.setPixelSize(round(19 * max(1.0, scale * 0.92)))
        top = self.height() / 2 - 27 * scale
        width = float(self.width())
        first = Paragraph(self._number, number, round(32 * scale), centred=True)
        first.paint(painter, QRectF(0, top, width, 32 * scale), ink)
        second = Paragraph(self._unit, unit, round(24 * scale), centred=True)
        second.paint(painter, QRectF(0, top + 30 * scale, width, 24 * scale), ink)


NAME_GAP = 8
"""Between the names of two days."""


@dataclass(frozen=True)
class DayBar:
    """One day: minutes used, the limit (None without one), and the day in words."""

    name: str
    used: int
    limit: int | None
    today: bool
    spoken: str


class WeekBars(QWidget):
    """The last days as bars: the limit as a pale bar, used time in it."""

    def __init__(self, look: Look, cloth: str, height: int = 150) -> None:
        super().__init__()
        self._look, self._cloth, self._high = look, cloth, height
        self._bars: tuple[DayBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_days(self, bars: Sequence[DayBar]) -> None:
        """Show days, the oldest first."""
        self._bars = tuple(bars)
        named(self, ". ".join(bar.spoken for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit seven names of days."""
        look = self._look
        return QSize(look.px(44) * 7, self._high + look.line_height("button") + 8)

    def minimumSizeHint(self) -> QSize:
        """Never cut a name, nor let two touch."""
        return QSize(sum(self._names()), self.sizeHint().height())

    def _names(self) -> list[int]:
        """Return the width that each name needs."""
        font, line = self._look.font("body", weight=600), self._look.line_height("button")
        return [Paragraph(bar.name, font, line).width() + NAME_GAP for bar in self._bars]

    def _slots(self) -> list[float]:
        """Return the width of each day: equal, unless a long name needs more."""
        needed = self._names()
        equal = self.width() / len(needed)
        if max(needed) <= equal:
            return [equal] * len(needed)
        spare = max(0.0, self.width() - sum(needed)) / len(needed)
        return [need + spare for need in needed]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint bars and names."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, tones = self._look, self._look.cloth(self._cloth)
        line = look.line_height("button")
        floor = self.height() - line - 6
        most = max(60, *(max(bar.used, bar.limit or 0) for bar in self._bars))
        slots = self._slots()
        wide = min(26 * look.text_size, min(slots) * 0.7)
        thread, middle = tones.thread, tones.middle
        if look.high_contrast:
            thread, middle = look.colours.accent, look.colours.ink
        for number, (bar, step) in enumerate(zip(self._bars, slots, strict=True)):
            start = sum(slots[:number])
            left = start + (step - wide) / 2
            for minutes, colour in (
                (bar.limit or 0, look.colours.tint),
                (bar.used, thread if bar.today else middle),
            ):
                tall = floor * minutes / most
                path = QPainterPath()
                path.addRoundedRect(QRectF(left, floor - tall, wide, tall), 5, 5)
                painter.fillPath(path, QColor(colour))
                if look.high_contrast and minutes:
                    painter.setPen(QPen(look.colour("edge"), 2))
                    painter.drawPath(path)
            font = look.font("body", weight=600 if bar.today else None)
            name = Paragraph(bar.name, font, line, centred=True)
            name.paint(painter, QRectF(start, floor + 6, step, line), look.colour("ink"))


class Steps(QWidget):
    """Squares and the words "Step 2 of 5"."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._at, self._all, self._words = look, 1, 1, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_step(self, at: int, of: int, words: str) -> None:
        """Show the step ``at`` (from 1) of ``of``."""
        self._at, self._all, self._words = at, of, words
        named(self, words)
        self.updateGeometry()
        self.update()

    def _paragraph(self) -> Paragraph:
        look = self._look
        return Paragraph(self._words, look.font("body", weight=500), look.line_height("button"))

    def _squares(self) -> int:
        return 30 + (self._all - 1) * 21

    def sizeHint(self) -> QSize:
        """Fit squares and words."""
        paragraph = self._paragraph()
        return QSize(self._squares() + 14 + paragraph.width(), max(30, paragraph.line))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint squares and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, left, middle = self._look, 0.0, self.height() / 2
        for step in range(1, self._all + 1):
            wide = 30.0 if step == self._at else 14.0
            place = QRectF(left, middle - 7, wide, 14)
            if step <= self._at:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
            else:
                painter.setPen(QPen(look.colour("edge"), 2))
                painter.setBrush(look.colour("surface"))
                place = place.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(place, 4, 4)
            left += wide + 7
        paragraph = self._paragraph()
        top = middle - paragraph.line / 2
        room = QRectF(self._squares() + 14, top, self.width(), paragraph.line)
        paragraph.paint(painter, room, look.colour("ink"))


class Progress(QWidget):
    """How far a piece of work is: blocks where the parts are known, words where not.

    ``woven`` fills with cloth (lessons). With ``stop`` words a button stands beside it, which
    emits ``stopped``.
    """

    stopped = Signal()

    def __init__(self, look: Look, *, woven: bool = False, stop: Words = "") -> None:
        super().__init__()
        self._blocks = _Blocks(look, woven=woven)
        self._label = Label(look, "", "body")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        parts = FlowBox(self._blocks, self._label, gap=16)
        if stop:
            button = Button(look, stop, "x")
            button.clicked.connect(self.stopped)
            whole.addWidget(EndsBox(parts, button))
        else:
            whole.addWidget(parts)

    def show_part(self, done: int, of: int, words: Words) -> None:
        """Show ``done`` of ``of`` parts; ``of`` 0 means that the length is not known."""
        self._blocks.show_part(done, of)
        self._label.set_words(words)


class _Blocks(QWidget):
    def __init__(self, look: Look, *, woven: bool) -> None:
        super().__init__()
        self._look, self._woven, self._done, self._of = look, woven, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_part(self, done: int, of: int) -> None:
        self._done, self._of = done, of
        self.updateGeometry()
        self.update()

    def _wide(self) -> int:
        return 70 if self._woven else max(4, min(40, 320 // max(1, self._of)))

    def sizeHint(self) -> QSize:
        return QSize(self._of * (self._wide() + 4), 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, wide = self._look, self._wide()
        high = 26 if self._woven else 16
        for part in range(self._of):
            place = QRectF(part * (wide + 4) + 1, (28 - high) / 2, wide, high)
            painter.setPen(QPen(look.colour("edge"), 1.5))
            painter.setBrush(look.colour("surface"))
            if part < self._done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
                if self._woven:
                    ratio = self.devicePixelRatioF()
                    painter.setBrush(QBrush(pictures.weave(look, FAMILY_CLOTH, 14, ratio)))
            painter.drawRoundedRect(place, 5, 5)
