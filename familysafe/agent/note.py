"""A warning, or the kind note at the end: in front of full-screen programs, without the keyboard.

The window never takes the focus, so a game goes on and nothing that is typed is lost.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.presentation.agent_time import WarningView
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.surfaces import Binding, Icon
from familysafe.ui.words import Label, named

STAYS_MS = 15_000
IN_FRONT_MS = 1000
WIDTH = 620
FROM_TOP = 28
EDGE = 2


class NoteWindow(QWidget):
    """Stands at the top of the screen on which the pointer is.

    A warning goes by itself after 15 s, not while the pointer is on it; a note stays until it is
    put away. ``gone`` tells that it went, ``replaced`` that something else is said now before it
    went, ``asked`` that more time is wished.
    """

    gone = Signal()
    replaced = Signal()
    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._view: WarningView | None = None
        self.setObjectName("note")
        self.setWindowFlags(_flags())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(0)
        self._binding = Binding(look)
        row.addWidget(self._binding)
        row.addSpacing(20)
        self._icon = Icon(look, "hourglass", 34)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(16)
        words = QVBoxLayout()
        words.setContentsMargins(0, 14, 0, 14)
        words.setSpacing(2)
        self._title = Label(look, "", "h3")
        self._text = Label(look, "")
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row.addLayout(words, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(8, 8, 10, 8)
        buttons.setSpacing(0)
        self.ask_button = Button(look, "", "plus")
        self.put_away_button = Button(look, lambda t: t("agent.action.put_away"), "x")
        for button in (self.ask_button, self.put_away_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button)
        row.addLayout(buttons)
        self.ask_button.clicked.connect(self._ask)
        self.put_away_button.clicked.connect(self.put_away)
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(STAYS_MS)
        self._ending.timeout.connect(self.put_away)
        self._front = QTimer(self)
        self._front.setInterval(IN_FRONT_MS)
        self._front.timeout.connect(self.raise_)

    def say(self, view: WarningView, cloth: str, *, stays: bool) -> None:
        """Show ``view`` in front of everything and announce it."""
        if self._view is not None:
            self.replaced.emit()
        self._view = view
        self._binding.set_cloth(cloth)
        self._title.set_words(view.title)
        self._text.set_words(view.text)
        self._icon.set_name(view.icon)
        self.ask_button.set_words(view.more)
        self.ask_button.setVisible(bool(view.more))
        self.setWindowTitle(view.spoken)
        named(self, view.spoken)
        if stays:
            self._ending.stop()
        else:
            self._ending.start()
        self._place(self._screen())
        self.show()
        self.raise_()
        self._front.start()
        announce(self, view.spoken)

    @property
    def view(self) -> WarningView | None:
        """Return what is said now, or None."""
        return self._view

    def put_away(self) -> None:
        """Take it off the screen."""
        self._ending.stop()
        self._front.stop()
        if self._view is not None:
            self._view = None
            self.hide()
            self.gone.emit()

    def _ask(self) -> None:
        self.put_away()
        self.asked.emit()

    def _screen(self) -> QScreen:
        return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()

    def _place(self, screen: QScreen) -> None:
        room = screen.geometry()
        layout = self.layout()
        wide = min(max(self.look.px(WIDTH), self.minimumSizeHint().width()), room.width() - 40)
        high = self.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            high = layout.heightForWidth(wide)
        left = room.left() + (room.width() - wide) // 2
        self.setGeometry(QRect(left, room.top() + FROM_TOP, wide, high))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody reads with the pointer on it."""
        if self._ending.isActive():
            self._ending.start()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the surface and its strong edge."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.colour("ink"), 2 * EDGE))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRect(self.rect())


def _flags() -> Qt.WindowType:
    flags = (
        Qt.WindowType.Tool
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
    )
    if QGuiApplication.platformName() == "xcb":
        # X11 window managers put full-screen windows above windows that "stay on top"; a window
        # that they do not manage stays in front, and they never give it the keyboard.
        flags |= Qt.WindowType.BypassWindowManagerHint
    return flags
