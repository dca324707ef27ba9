"""Where the time is always seen: the tray's ring, or a small strip where there is no tray.

Neither has a way to end the program, and no setting takes them away.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSystemTrayIcon, QWidget

from familysafe.agent.ring import Tones, paint_ring, ring_icon
from familysafe.core.texts import without_breaks
from familysafe.presentation.agent_time import MyTimeView, RingState, RingView
from familysafe.presentation.agent_words import more_words, seen_words
from familysafe.presentation.format import sentences
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look, Words

NOTHING_KNOWN = RingView(RingState.UNKNOWN, 0.0, "", "", "")
CORNER = 8


def is_tray_there() -> bool:
    """Tell whether this desktop has a tray now; it may come later than the agent."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu."""

    my_time = Signal()
    ask = Signal()
    upset = Signal()
    own = Signal()
    switch = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._own = look, False
        self.menu = QMenu()
        self._entries: list[tuple[QAction, Words]] = [
            (self.menu.addAction(""), lambda t: t("agent.action.my_time")),
            (self.menu.addAction(""), lambda t: more_words(t, own=self._own)),
            (self.menu.addAction(""), lambda t: t("agent.action.upset")),
            (self.menu.addAction(""), lambda t: seen_words(t, own=self._own)),
            (self.menu.addAction(""), lambda t: t("agent.who.switch")),
        ]
        signals = (self.my_time, self.ask, self.upset, self.own, self.switch)
        self._switch = self._entries[-1][0]
        self._switch.setVisible(False)
        for (action, _), signal in zip(self._entries, signals, strict=True):
            action.triggered.connect(signal)
        self.icon = QSystemTrayIcon()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_pressed)
        self._name()
        look.changed.connect(self._name)

    def _name(self) -> None:
        for action, words in self._entries:
            action.setText(without_breaks(self._look.say(words)))

    def _on_pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.my_time.emit()

    def set_own(self, *, own: bool) -> None:
        """Name the entries as fits a teenager who sets their own rules, or a child."""
        if own != self._own:
            self._own = own
            self._name()

    def set_shared(self, *, shared: bool) -> None:
        """Offer that somebody else sits down, where several children share the account."""
        self._switch.setVisible(shared)

    def show_view(self, view: MyTimeView) -> None:
        """Draw the ring and say the time left."""
        self.icon.setIcon(ring_icon(view.ring, _tray_tones(self._look, view)))
        words = self._look.texts("agent.tray.name", short=view.short)
        self.icon.setToolTip(without_breaks(words))

    def set_shown(self, *, shown: bool) -> None:
        """Show the icon where there is a tray."""
        self.icon.setVisible(shown)


def _tray_tones(look: Look, view: MyTimeView) -> Tones:
    """Return colours that can be seen on light and on dark panels."""
    cloth = look.cloth(view.cloth)
    return Tones(QColor(cloth.thread), QColor(cloth.middle), QColor("#8A9A92"))


class _RingButton(Button):
    """A button whose icon is the ring."""

    def __init__(self, look: Look) -> None:
        self.view = NOTHING_KNOWN
        self.cloth = ""
        super().__init__(look, "", "timer", narrow=True)

    def _paint_icon(self, painter: QPainter, corner: QPointF, size: int) -> None:
        look = self.look
        cloth = look.cloth(self.cloth)
        used = look.colour("accent") if look.high_contrast else QColor(cloth.thread)
        tones = Tones(used, used, look.colour("divider"))
        paint_ring(painter, QRectF(corner.x(), corner.y(), size, size), self.view, size / 5, tones)


class Strip(QWidget):
    """A small window in the corner that says the time left and opens "My time"."""

    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("strip")
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = _RingButton(look)
        self.button.clicked.connect(self.pressed)
        row.addWidget(self.button)
        look.changed.connect(self.place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint an edge, so that it stands off any picture behind it."""
        painter = QPainter(self)
        painter.setPen(self.look.colour("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def show_view(self, view: MyTimeView) -> None:
        """Say the time left."""
        texts = self.look.texts
        self.button.view, self.button.cloth = view.ring, view.cloth
        self.button.set_words(view.short, sentences(texts, (texts("agent.strip.name"), view.short)))
        self.setWindowTitle(without_breaks(texts("agent.strip.name")))
        self.place()

    def place(self, screen: QScreen | None = None) -> None:
        """Stand in the lower right corner of the screen's free area."""
        room = (screen or QGuiApplication.primaryScreen()).availableGeometry()
        size = self.sizeHint()
        self.setGeometry(
            room.right() - size.width() - CORNER,
            room.bottom() - size.height() - CORNER,
            size.width(),
            size.height(),
        )


TrayThere = Callable[[], bool]
