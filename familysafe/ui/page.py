"""The frame of a page: heading, content that scrolls vertically, and a footer that stays."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from familysafe.core.texts import without_breaks
from familysafe.ui.flow import in_line
from familysafe.ui.look import Look
from familysafe.ui.tokens import FAMILY_CLOTH

LOW = 700
"""Below this height of the window a page takes its small form."""
LEFT, RIGHT, LEFT_SMALL, RIGHT_SMALL = 38, 40, 28, 28
RING_ROOM = 6
WHOLE = (QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
"""Widgets whose inner parts are their own business."""
"""Buttons bring this much room for their focus ring; margins are smaller by it."""


class Page(QWidget):
    """Base of every page. Subclasses fill ``column`` once and ``render`` a state.

    ``cloth`` is the cloth of the binding, ``sensitive`` puts "Leave this page" into the top bar.
    ``language_changed`` is called after the language changed: ask the view-model for a new state.
    """

    cloth_changed = Signal(str)
    bar_changed = Signal()
    """The page changed ``can_step_back`` or ``side``."""

    sensitive = False

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.cloth = FAMILY_CLOTH
        self.small = False
        self._language = look.language
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(14)
        self.column.addStretch(1)
        self._ordered: list[QWidget] = []
        self.scroller = _Scroll()
        self.scroller.laid_out.connect(self._order_tabs)
        self.scroller.setWidget(self.content)
        whole.addWidget(self.scroller, 1)
        self.footer = QWidget()
        self.footer_column = QVBoxLayout(self.footer)
        self.footer.hide()
        whole.addWidget(self.footer)
        self._set_margins()
        look.changed.connect(self._look_changed)

    def add(self, *widgets: QWidget, stretch: int = 0) -> None:
        """Put widgets under each other, in line with the edges of the buttons."""
        for widget in widgets:
            self.column.insertLayout(self.column.count() - 1, in_line(widget), stretch)

    def set_footer(self, widget: QWidget) -> None:
        """Keep a widget at the lower edge, outside of what scrolls."""
        self.footer_column.addLayout(in_line(widget))
        self.footer.show()

    def set_cloth(self, cloth: str) -> None:
        """Bind the page in a child's cloth; "" is the family's."""
        self.cloth = cloth or FAMILY_CLOTH
        self.cloth_changed.emit(self.cloth)

    def side(self) -> QWidget | None:
        """Return a panel that stands left of the page and of the top bar, or None."""
        return None

    def step_back(self) -> bool:
        """Go back inside the page; False where Back should leave it."""
        return False

    def can_step_back(self) -> bool:
        """Tell whether Back would stay inside the page."""
        return False

    def language_changed(self) -> None:
        """Ask for everything anew that came as plain words."""

    def size_changed(self) -> None:
        """Take the small or the large form: ``self.small`` says which."""

    def leaving(self) -> None:
        """End what should not go on when the page is left."""

    def _order_tabs(self) -> None:
        """Let Tab follow the layout, however late a part was made."""
        order = in_reading_order(self)
        if order == self._ordered:
            return
        self._ordered = order
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _look_changed(self) -> None:
        if self._language != self.look.language:
            self._language = self.look.language
            self.language_changed()

    def set_small(self, *, small: bool) -> None:
        """Take the form for windows of little height."""
        if small != self.small:
            self.small = small
            self._set_margins()
            self.size_changed()

    def _set_margins(self) -> None:
        left = (LEFT_SMALL if self.small else LEFT) - RING_ROOM
        right = (RIGHT_SMALL if self.small else RIGHT) - RING_ROOM
        self.column.setContentsMargins(left, 0, right, 8 if self.small else 20)
        self.footer_column.setContentsMargins(left, 8, right, 14)


class _Scroll(QScrollArea):
    """Scrolls vertically only, and brings what gets the focus into view."""

    laid_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inner = self.widget()
        if new is not None and inner is not None and inner.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 24)

    def setWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        """Watch the content, whose height follows its width."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the content the height that its texts need."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.laid_out.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        if inner is None or layout is None:
            return
        layout.activate()
        width = self.viewport().width()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        inner.setMinimumHeight(max(height, layout.sizeHint().height() if height < 0 else height))


def in_reading_order(widget: QWidget) -> list[QWidget]:
    """Return what Tab reaches below ``widget``, in the order of the layouts."""
    found: list[QWidget] = []
    layout = widget.layout()
    if layout is not None:
        _collect(layout, found)
    else:
        for child in widget.children():
            if isinstance(child, QWidget):
                _visit(child, found)
    return found


def _collect(layout: QLayout, found: list[QWidget]) -> None:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = item.layout() if item is not None else None
        child = item.widget() if item is not None else None
        if inner is not None:
            _collect(inner, found)
        elif child is not None:
            _visit(child, found)


def _visit(widget: QWidget, found: list[QWidget]) -> None:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        found.append(widget)
    if not isinstance(widget, WHOLE):
        found.extend(in_reading_order(widget))


def announce(widget: QWidget, text: str) -> None:
    """Tell a screen reader what has happened: "Saved", "5 minutes left"."""
    event = QAccessibleAnnouncementEvent(widget, without_breaks(text))
    QAccessible.updateAccessibility(event)
