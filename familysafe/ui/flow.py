"""Layouts: things in a row that wraps, and columns that become fewer where room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from familysafe.ui.press import FOCUS_MARGIN


class _Items(QLayout):
    """Keeps the items; the subclasses place them."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for ``width``."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Flow(_Items):
    """Things side by side, which go on in the next line like words.

    Buttons bring room for their focus ring; ``gap`` is between what is seen.
    """

    def __init__(self, gap: int = 8) -> None:
        super().__init__(gap)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Fit at least the widest one."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > rect.width():
                size = QSize(rect.width(), _height_of(item, rect.width()))
            if lines[-1] and x + size.width() > rect.width():
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        y = 0
        for line in lines:
            tall = max((size.height() for _, size in line), default=0)
            x = 0
            for item, size in line:
                if move:
                    corner = QPoint(rect.x() + x, rect.y() + y + (tall - size.height()) // 2)
                    item.setGeometry(QRect(corner, size))
                x += size.width() + self._gap
            y += tall + self._gap
        return max(0, y - self._gap)


class Columns(_Items):
    """Equal columns: as many as fit, at most ``most``. Items of one row get one height."""

    def __init__(self, most: int = 3, gap: int = 20, row_gap: int | None = None) -> None:
        super().__init__(gap)
        self._most = most
        self._row_gap = gap if row_gap is None else row_gap

    def set_gap(self, gap: int) -> None:
        """Change the gap between columns and rows."""
        self._gap = self._row_gap = gap
        self.invalidate()

    def sizeHint(self) -> QSize:
        """Prefer all columns."""
        shown = self._shown()
        wide = max((item.sizeHint().width() for item in shown), default=0)
        columns = max(1, min(self._most, len(shown)))
        width = columns * (wide + self._gap) - self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Fit at least one column."""
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide, 0)

    def columns_for(self, width: int) -> int:
        """Return how many columns fit into ``width``."""
        shown = self._shown()
        least = max((item.minimumSize().width() for item in shown), default=1)
        fitting = max(1, (width + self._gap) // max(1, least + self._gap))
        return max(1, min(self._most, fitting))

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        columns = self.columns_for(rect.width())
        wide = (rect.width() - (columns - 1) * self._gap) / columns
        y = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            tall = max(_height_of(item, round(wide)) for item in row)
            for place, item in enumerate(row):
                if move:
                    x = rect.x() + round(place * (wide + self._gap))
                    item.setGeometry(QRect(x, rect.y() + y, round(wide), tall))
            y += tall + self._row_gap
        return max(0, y - self._row_gap)


def _height_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()


def has_ring_room(widget: QWidget) -> bool:
    """Tell whether a widget brings room for a focus ring around what is seen of it."""
    return bool(getattr(widget, "ring_room", False))


def in_line(widget: QWidget) -> QHBoxLayout:
    """Return a row with ``widget`` so that its seen edge lines up with the edges of buttons."""
    row = QHBoxLayout()
    side = 0 if has_ring_room(widget) else FOCUS_MARGIN
    row.setContentsMargins(side, 0, side, 0)
    row.addWidget(widget)
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
        row.addStretch(1)
    return row


class FlowBox(QWidget):
    """A widget whose children flow like words."""

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self.ring_room = any(has_ring_room(widget) for widget in widgets)
        layout = Flow(max(0, gap - 2 * FOCUS_MARGIN) if self.ring_room else gap)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            layout.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)


class ColumnBox(QWidget):
    """A widget whose children stand in equal columns, fewer where they do not fit."""

    def __init__(self, *widgets: QWidget, most: int = 3, gap: int = 20) -> None:
        super().__init__()
        self.ring_room = any(has_ring_room(widget) for widget in widgets)
        self._columns = Columns(most, max(0, gap - 2 * FOCUS_MARGIN) if self.ring_room else gap)
        self.setLayout(self._columns)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self._columns.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self._columns.addWidget(widget)

    def set_gap(self, gap: int) -> None:
        """Change the gap between what is seen."""
        self._columns.set_gap(max(0, gap - 2 * FOCUS_MARGIN) if self.ring_room else gap)


class Ends(_Items):
    """Two things at the two ends of a line; the second goes below where both do not fit."""

    def __init__(self, left: QWidget, right: QWidget, gap: int = 16) -> None:
        super().__init__(gap)
        self.addWidget(left)
        self.addWidget(right)
        self._left_inset = self._right_inset = 0

    def inset(self, left: bool, right: bool) -> None:  # noqa: FBT001 - one for each end
        """Move in the end that brings no room for a focus ring."""
        self._left_inset = FOCUS_MARGIN if left else 0
        self._right_inset = FOCUS_MARGIN if right else 0

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Fit the wider one."""
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide, 0)

    def expandingDirections(self) -> Qt.Orientation:
        """Take the whole line."""
        return Qt.Orientation.Horizontal

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        total = sum(item.sizeHint().width() for item in shown) + self._gap * (len(shown) - 1)
        if total <= rect.width():
            tall = max((item.sizeHint().height() for item in shown), default=0)
            if move:
                for item in shown:
                    size = item.sizeHint()
                    at_left = item is self._items[0]
                    x = rect.x() + self._left_inset
                    if not at_left:
                        x = rect.right() + 1 - size.width() - self._right_inset
                    y = rect.y() + (tall - size.height()) // 2
                    item.setGeometry(QRect(x, y, size.width(), size.height()))
            return tall
        y = 0
        for item in shown:
            inset = self._left_inset if item is self._items[0] else self._right_inset
            wide = min(rect.width() - 2 * inset, item.sizeHint().width())
            tall = _height_of(item, wide)
            if move:
                item.setGeometry(QRect(rect.x() + inset, rect.y() + y, wide, tall))
            y += tall
        return y


class EndsBox(QWidget):
    """A widget with one thing at its left end and one at its right end."""

    def __init__(self, left: QWidget, right: QWidget, gap: int = 16) -> None:
        super().__init__()
        self.ring_room = has_ring_room(left) or has_ring_room(right)
        ends = Ends(left, right, gap)
        if self.ring_room:
            ends.inset(not has_ring_room(left), not has_ring_room(right))
        self.setLayout(ends)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
