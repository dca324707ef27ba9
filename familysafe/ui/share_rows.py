"""Names with an amount and a bar below: which of several things took how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui.flow import EndsBox
from familysafe.ui.look import Look
from familysafe.ui.words import Label

BAR_HEIGHT = 12


@dataclass(frozen=True)
class ShareRow:
    """``share`` is 0 to 1 of the largest; ``note`` stands behind the name, or is ""."""

    name: str
    amount: str
    share: float
    note: str = ""


class ShareRows(QWidget):
    """Rows under each other, made anew whenever they change."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_rows(self, rows: Sequence[ShareRow], cloth: str) -> None:
        """Show ``rows`` in the order given."""
        while item := self._column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(_Row(self._look, row, cloth))


class _Row(QWidget):
    def __init__(self, look: Look, row: ShareRow, cloth: str) -> None:
        super().__init__()
        words = f"{row.name} · {row.note}" if row.note else row.name
        name = Label(look, words)
        amount = Label(look, row.amount, weight=600)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(EndsBox(name, amount))
        column.addWidget(_Bar(look, row.share, cloth))


class _Bar(QWidget):
    """Says nothing that the words above do not."""

    def __init__(self, look: Look, share: float, cloth: str) -> None:
        super().__init__()
        self._look, self._share, self._cloth = look, share, cloth
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Be thin."""
        return QSize(80, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the whole pale, and the share in the child's cloth."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        tone = look.colours.ink if look.high_contrast else look.cloth(self._cloth).middle
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        for share, colour in ((1.0, look.colours.tint), (self._share, tone)):
            place = QRectF(whole)
            place.setWidth(max(whole.height(), whole.width() * share))
            path = QPainterPath()
            path.addRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.fillPath(path, QColor(colour))
            if look.high_contrast:
                painter.setPen(QPen(look.colour("edge"), 1))
                painter.drawPath(path)
