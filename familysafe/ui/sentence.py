"""A rule in plain words, whose changeable words are accent coloured and underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from familysafe.ui.look import Look
from familysafe.ui.words import Label


class Sentence(Label):
    """Shows parts of a sentence; those marked True can be changed on this page."""

    def __init__(self, look: Look, role: str = "sentence") -> None:
        self._marks: list[tuple[int, int]] = []
        super().__init__(look, "", role, weight=600)

    def show_parts(self, parts: Sequence[tuple[str, bool]]) -> None:
        """Say another sentence."""
        self._marks, text = [], ""
        for words, changeable in parts:
            if changeable:
                self._marks.append((len(text), len(words)))
            text += words
        self.set_words(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the words, then a line under each changeable part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line_height = self._look.line_height(self._role)
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        accent = self._look.colour("accentText")
        formats = []
        for start, length in self._marks:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, length
            style = QTextCharFormat()
            style.setForeground(accent)
            piece.format = style
            formats.append(piece)
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, self.width()))
            line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
            top += line_height
        layout.endLayout()
        painter.setPen(self._look.colour(self._colour))
        layout.draw(painter, QPointF(0, 0))
        painter.setPen(QPen(accent, 3))
        for start, length in self._marks:
            self._underline(painter, layout, start, length)

    def _underline(self, painter: QPainter, layout: QTextLayout, start: int, length: int) -> None:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = _x(line, first), _x(line, last)
            y = line.y() + line.height() - 1
            painter.drawLine(QPointF(left, y), QPointF(right, y))


def _x(line: QTextLine, position: int) -> float:
    """Return where a letter begins; the binding answers with (x, position)."""
    answer = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else str(answer))
