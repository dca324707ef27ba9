"""Choosing one of many short words: a month, a year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QSizePolicy, QWidget

from familysafe.core.texts import without_breaks
from familysafe.ui import pictures
from familysafe.ui.fields import Entry
from familysafe.ui.look import Look, Words


class _Spoken(QAccessibleWidget):
    """Says the label as the name and what is chosen as the value.

    Qt's own one gives what is chosen as the name where a desktop reads labels by themselves; a
    program that looks for "Month of birth" by its name would not find it.
    """

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the value, or what else there is."""
        if kind == QAccessible.Text.Value:
            return self._box.currentText()
        return super().text(kind)


def _spoken(key: str, widget: QObject | None) -> QAccessibleInterface | None:
    """Make what a screen reader sees of a box; others are made by Qt."""
    return _Spoken(widget) if key == _Box.__name__ and isinstance(widget, _Box) else None


class _Box(QComboBox):
    """A combo box in the edge of a field, with a drawn arrow."""

    _speaks = False

    def __init__(self, look: Look) -> None:
        super().__init__()
        if not _Box._speaks:
            _Box._speaks = True
            QAccessible.installFactory(_spoken)
        self._look = look
        self.setMaxVisibleItems(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Fit the longest word and the arrow."""
        look, metrics = self._look, self.fontMetrics()
        words = [metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())]
        return QSize(max(words, default=60) + look.px(34) + 40, max(48, look.line_height() + 20))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the field."""
        super().paintEvent(event)
        size = self._look.px(22)
        place = QRect(self.width() - size - 12, (self.height() - size) // 2, size, size)
        drawn = pictures.icon(
            "chevron-down", self._look.colour("ink"), size, self.devicePixelRatioF()
        )
        painter = QPainter(self)
        self.style().drawItemPixmap(painter, place, Qt.AlignmentFlag.AlignCenter, drawn)


class Select(Entry):
    """A label above one chosen word. The first word is shown as long as nothing is chosen."""

    def __init__(self, look: Look, words: Words, hint: Words = "") -> None:
        super().__init__(look, words, hint)
        self.box = _Box(look)
        self.box.activated.connect(self._chosen)
        self._finish(self.box)

    def _chosen(self) -> None:
        self.set_error("")
        self.changed.emit()

    def entry(self) -> QWidget:
        """Return the box."""
        return self.box

    def set_words_of_choices(self, words: Sequence[str]) -> None:
        """Offer words; the place of what was chosen stays."""
        at = self.box.currentIndex()
        self.box.clear()
        self.box.addItems([without_breaks(word) for word in words])
        self.box.setCurrentIndex(max(0, min(at, len(words) - 1)))

    def chosen(self) -> int:
        """Return the place of what is chosen, from 0."""
        return self.box.currentIndex()

    def choose(self, place: int) -> None:
        """Choose by place."""
        self.box.setCurrentIndex(place)
