"""What can be pressed. One base class paints the edge, the states and the focus ring.

The edge rule: a thin outline with a heavier lower edge means "you can press this". It is drawn as
two stacked rounded rectangles, because a style sheet's border leaves nicks in the corners.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from familysafe.core.texts import without_breaks
from familysafe.ui.look import Look, Words

FOCUS_MARGIN = 6
RING, GAP = 3.0, 3.0
PRESSED_DOWN = 2.0


class Kind(StrEnum):
    """How much a button stands out. At most one ``MAIN`` in a view."""

    PLAIN = "plain"
    MAIN = "main"
    INK = "ink"


@dataclass(frozen=True)
class Shape:
    """Outline of one thing that can be pressed, in pixels."""

    radius: float = 13
    edge: float = 1.5
    bottom: float = 3.5
    selected_edge: float = 3
    selected_bottom: float = 5


class Pressable(QAbstractButton):
    """Base of buttons, tiles, choices and days.

    ``reason`` not empty means "not possible yet": dashed, announced, still reachable by keyboard,
    and pressing it emits ``refused`` instead of ``clicked``.
    """

    refused = Signal(str)
    ring_room = True
    """It brings room for the focus ring around what is seen; see ``ui.flow.in_line``."""

    def __init__(self, look: Look, shape: Shape | None = None, kind: Kind = Kind.PLAIN) -> None:
        super().__init__()
        self.look = look
        self.shape_ = shape or Shape()
        self.kind = kind
        self._words: Words = ""
        self._spoken: Words = ""
        self._reason: Words = ""
        self._by_keyboard = False
        self._over = False
        self._working: Words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._refresh)

    # --- words -----------------------------------------------------------------------------

    def set_words(self, words: Words, spoken: Words = "") -> None:
        """Say ``words``; ``spoken`` replaces them for screen readers where more is needed."""
        self._words, self._spoken = words, spoken
        self._refresh()

    def set_reason(self, reason: Words) -> None:
        """Make it impossible for now and say why; "" makes it possible again."""
        self._reason = reason
        self._refresh()

    @property
    def reason(self) -> str:
        """Return why it is not possible yet, or ""."""
        return self.look.say(self._reason)

    def set_working(self, words: Words) -> None:
        """Show that what was asked for is being done ("Saving"); "" ends it."""
        self._working = words
        self._refresh()

    @property
    def working(self) -> bool:
        """Tell whether it is being done."""
        return bool(self.look.say(self._working))

    def shown(self) -> str:
        """Return the words on it."""
        return self.look.say(self._working) or self.look.say(self._words)

    def _refresh(self) -> None:
        shown = self.shown()
        super().setText(shown)
        spoken = self.look.say(self._spoken) or shown
        self.setAccessibleName(without_breaks(spoken))
        self.setAccessibleDescription(without_breaks(self.reason))
        self.updateGeometry()
        self.update()

    # --- states ----------------------------------------------------------------------------

    def nextCheckState(self) -> None:
        """Change nothing while not possible."""
        if not self.reason:
            super().nextCheckState()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Refuse, with the reason, instead of clicking."""
        if self._held_back():
            self.setDown(False)
            if self.rect().contains(event.position().toPoint()):
                self._refuse()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter too; refuse, with the reason, instead of pressing."""
        pressing = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if pressing and self._held_back():
            self._refuse()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _held_back(self) -> bool:
        return bool(self.reason) or self.working

    def _refuse(self) -> None:
        if self.reason:
            self.refused.emit(self.reason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only for the keyboard."""
        self._by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.OtherFocusReason,
        }
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._by_keyboard = False
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tint while the pointer is over."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the tint."""
        self._over = False
        self.update()
        super().leaveEvent(event)

    # --- painting --------------------------------------------------------------------------

    def body(self) -> QRectF:
        """Return the shape without the room for the focus ring."""
        m = FOCUS_MARGIN
        return QRectF(self.rect()).adjusted(m, m, -m, -m)

    def inside(self) -> QRectF:
        """Return where the content stands, moved down while pressed."""
        down = PRESSED_DOWN if self.isDown() else 0.0
        return self.body().adjusted(0, down, 0, down - self.shape_.bottom + 1.5)

    def ink(self) -> QColor:
        """Return the colour of words and icon."""
        if self.reason:
            return self.look.colour("inkSoft")
        if self.kind is Kind.MAIN:
            return self.look.colour("onAccent")
        if self.kind is Kind.INK:
            return self.look.colour("paper")
        return self.look.colour("ink")

    def selected(self) -> bool:
        """Tell whether it is drawn as chosen."""
        return self.isCheckable() and self.isChecked()

    def _fills(self) -> tuple[QColor, QColor]:
        """Return the colours of edge and fill."""
        look = self.look
        if self.kind is Kind.MAIN:
            fill = "accentHover" if self._over or self.isDown() else "accent"
            return look.colour("accentEdge"), look.colour(fill)
        if self.kind is Kind.INK:
            return look.colour("ink"), look.colour("ink")
        if self.selected():
            return look.colour("accent"), look.colour("accentTint")
        fill = "tint" if self._over or self.isDown() else "surface"
        return look.colour("edge"), look.colour(fill)

    def paint_body(self, painter: QPainter) -> None:
        """Paint edge and fill."""
        body, shape = self.body(), self.shape_
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.reason:
            pen = QPen(self.look.colour("edge"), 1.5)
            pen.setDashPattern([2.2, 2.2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), shape.radius, shape.radius)
            return
        edge, fill = self._fills()
        side, bottom = shape.edge, shape.bottom
        if self.selected():
            side, bottom = shape.selected_edge, shape.selected_bottom
        if self.look.high_contrast:
            side, bottom = max(side, 2.0), max(bottom, 4.0)
        if self.kind is Kind.MAIN:
            side = 0.0
        top = 0.0
        if self.isDown():
            top, bottom = PRESSED_DOWN, side or 1.5
        outer = body.adjusted(0, top, 0, 0)
        inner = outer.adjusted(side, side, -side, -bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawRoundedRect(outer, shape.radius, shape.radius)
        painter.setBrush(fill)
        radius = max(0.0, shape.radius - side)
        painter.drawRoundedRect(inner, radius, radius)

    def paint_focus(self, painter: QPainter) -> None:
        """Paint gap and ring while the keyboard is here."""
        if not (self.hasFocus() and self._by_keyboard):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        body, radius = self.body(), self.shape_.radius
        for width, role in ((GAP, "focusGap"), (RING, "focus")):
            middle = width / 2 if role == "focusGap" else GAP + RING / 2
            painter.setPen(QPen(self.look.colour(role), width))
            place = body.adjusted(-middle, -middle, middle, middle)
            painter.drawRoundedRect(place, radius + middle, radius + middle)

    def paint_content(self, painter: QPainter) -> None:
        """Paint words and icon; each kind of button has its own."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint body, content and focus ring."""
        painter = QPainter(self)
        self.paint_body(painter)
        self.paint_content(painter)
        self.paint_focus(painter)

    def sizeHint(self) -> QSize:
        """Return the size with the margin for the focus ring."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which nothing is cut."""
        return self.sizeHint()

    @property
    def shows_ring(self) -> bool:
        """Tell whether the keyboard is here and its ring is seen."""
        return self.hasFocus() and self._by_keyboard

    def show_keyboard_focus(self) -> None:
        """Take the focus and show the ring, as after Tab."""
        self.setFocus(Qt.FocusReason.TabFocusReason)


class Turning:
    """The turning icon of something being done; it stands still where nothing may move."""

    STEP_MS = 90
    PARTS = 12

    def __init__(self, owner: Pressable) -> None:
        self._owner = owner
        self.angle = 0
        self._timer = QTimer(owner)
        self._timer.setInterval(self.STEP_MS)
        self._timer.timeout.connect(self._turn)

    def run(self, *, on: bool) -> None:
        """Turn or stand."""
        if on and not self._owner.look.still:
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self.angle = (self.angle + 360 // self.PARTS) % 360
        self._owner.update()

    def paint(self, painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
        """Paint three quarters of a circle."""
        painter.setPen(QPen(colour, 2.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = size * 0.38
        place = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        painter.drawArc(place, (90 - self.angle) * 16, 270 * 16)
