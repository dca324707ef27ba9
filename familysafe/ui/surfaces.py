"""Flat surfaces and small signs: panels, the woven binding, faces, chips, messages, the seal."""

from __future__ import annotations

from enum import StrEnum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui import pictures
from familysafe.ui.flow import in_line
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN
from familysafe.ui.tokens import FAMILY_CLOTH
from familysafe.ui.words import Label, Paragraph, named

BINDING_WIDTH = 20
CLOTH_TOP = 12
CELLS_ACROSS = 9
"""No thumbnail is ever sharper than this many cells across."""


class Panel(QFrame):
    """A flat fill without an edge. ``cloth`` binds its top with a child's cloth."""

    def __init__(
        self, look: Look, *, fill: str = "surface", cloth: str = "", padding: int = 22
    ) -> None:
        super().__init__()
        self._look, self._fill, self._cloth = look, fill, cloth
        self.column = QVBoxLayout(self)
        self.set_padding(padding)
        self.column.setSpacing(10)
        look.changed.connect(self.update)

    def set_padding(self, padding: int) -> None:
        """Change the room around the content."""
        top = padding + (CLOTH_TOP if self._cloth else 0)
        side = padding - FOCUS_MARGIN
        self.column.setContentsMargins(side, top, side, padding - 4)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets under each other, in line with the edges of buttons."""
        for widget in widgets:
            self.column.addLayout(in_line(widget))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint fill, cloth, and in high contrast the white edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, radius = QRectF(self.rect()), 20.0
        high = self._look.high_contrast
        if high:
            shape = shape.adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(shape, radius, radius)
        painter.fillPath(path, self._look.colour(self._fill))
        if self._cloth:
            band = QPainterPath()
            band.addRect(QRectF(0, 0, self.width(), CLOTH_TOP))
            cloth = pictures.weave(self._look, self._cloth, 12, self.devicePixelRatioF())
            painter.fillPath(path.intersected(band), QBrush(cloth))
        if high:
            painter.setPen(QPen(self._look.colour("edge"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape, radius, radius)


class Binding(QWidget):
    """The woven strip at the left of every page."""

    def __init__(self, look: Look, cloth: str = FAMILY_CLOTH) -> None:
        super().__init__()
        self._look, self.cloth = look, cloth
        self.setFixedWidth(BINDING_WIDTH)
        look.changed.connect(self.update)

    def set_cloth(self, cloth: str) -> None:
        """Wear another cloth: "" is the family's."""
        self.cloth = cloth or FAMILY_CLOTH
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Tile the cloth."""
        painter = QPainter(self)
        tile = pictures.weave(self._look, self.cloth, 10, self.devicePixelRatioF())
        painter.drawTiledPixmap(self.rect(), tile)


class Avatar(QWidget):
    """A face on its disc; a child wears its own cloth. It has no accessible name of its own."""

    def __init__(self, look: Look, face: str, cloth: str = "", size: int = 76) -> None:
        super().__init__()
        self._look, self._face, self._cloth, self._size = look, face, cloth, size
        look.changed.connect(self._resized)
        self._resized()

    def set_face(self, face: str, cloth: str) -> None:
        """Show another face."""
        self._face, self._cloth = face, cloth
        self.update()

    def _resized(self) -> None:
        size = round(self._size * min(self._look.text_size, 1.5))
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the face."""
        ratio = self.devicePixelRatioF()
        drawn = pictures.avatar(self._look, self._face, self._cloth, self.width(), ratio)
        QPainter(self).drawPixmap(0, 0, drawn)


class Picture(QWidget):
    """A drawing of ``resources/illustrations`` in the colours of the theme."""

    def __init__(self, look: Look, name: str, width: int, height: int = 0) -> None:
        super().__init__()
        self._look, self._name = look, name
        self._wide, self._high = width, height or width
        look.changed.connect(self._resized)
        self._resized()

    def set_name(self, name: str) -> None:
        """Show another drawing."""
        self._name = name
        self.update()

    def _resized(self) -> None:
        grow = min(self._look.text_size, 1.5)
        self.setFixedSize(round(self._wide * grow), round(self._high * grow))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the drawing."""
        drawn = pictures.picture(
            self._name, self._look.theme, self.width(), self.height(), self.devicePixelRatioF()
        )
        QPainter(self).drawPixmap(0, 0, drawn)


class Icon(QWidget):
    """An icon of ``resources/icons``. Always put a word beside it."""

    def __init__(self, look: Look, name: str, size: int = 22, colour: str = "ink") -> None:
        super().__init__()
        self._look, self._name, self._size, self._colour = look, name, size, colour
        look.changed.connect(self._resized)
        self._resized()

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def _resized(self) -> None:
        size = self._look.px(self._size)
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the icon."""
        colour = self._look.colour(self._colour)
        drawn = pictures.icon(self._name, colour, self.width(), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawn)


class Tone(StrEnum):
    """What a message or a chip means; colour never says it alone."""

    GOOD = "good"
    WAIT = "wait"
    STOP = "stop"
    QUIET = "quiet"


FILLS = {
    Tone.GOOD: ("goodFill", "goodInk"),
    Tone.WAIT: ("waitFill", "waitInk"),
    Tone.STOP: ("stopFill", "stopInk"),
    Tone.QUIET: ("tint", "ink"),
}


class Chip(QWidget):
    """An icon and a word on a quiet fill, such as a verdict."""

    VERDICTS = {  # noqa: RUF012 - a constant table
        "ok": ("circle-check", Tone.GOOD),
        "together": ("users", Tone.GOOD),
        "setup_first": ("sliders-horizontal", Tone.QUIET),
        "not_yet": ("hourglass", Tone.WAIT),
        "adults_only": ("shield-alert", Tone.STOP),
    }

    def __init__(self, look: Look, words: Words, icon: str, tone: Tone = Tone.QUIET) -> None:
        super().__init__()
        self._look, self._tone = look, tone
        fill, ink = FILLS[tone]
        self._fill = fill
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 14, 5)
        row.setSpacing(8)
        row.addWidget(Icon(look, icon, 22, ink))
        row.addWidget(Label(look, words, "button", colour=ink, wrap=False))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @classmethod
    def verdict(cls, look: Look, verdict: str, words: Words) -> Chip:
        """Return the chip of ok, together, setup_first, not_yet or adults_only."""
        icon, tone = cls.VERDICTS[verdict]
        return cls(look, words, icon, tone)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the fill."""
        _fill(self, self._look, self._fill, 11)


class Message(QFrame):
    """Good, wait or stop: an icon, a sentence, and what to do next."""

    ICONS = {  # noqa: RUF012 - a constant table
        Tone.GOOD: "circle-check",
        Tone.WAIT: "triangle-alert",
        Tone.STOP: "triangle-alert",
        Tone.QUIET: "info",
    }

    def __init__(
        self,
        look: Look,
        words: Words,
        tone: Tone = Tone.WAIT,
        *,
        action: QWidget | None = None,
        icon: str = "",
    ) -> None:
        super().__init__()
        self._look = look
        self._fill, ink = FILLS[tone]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(Icon(look, icon or self.ICONS[tone], 26, ink))
        self.label = Label(look, words)
        row.addWidget(self.label, 1)
        if action is not None:
            row.addWidget(action)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, words: Words) -> None:
        """Say something else."""
        self.label.set_words(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the fill."""
        _fill(self, self._look, self._fill, 17)


class Seal(QWidget):
    """A scalloped clay disc with a check, always with words such as "Sealed 17:41"."""

    SCALLOPS = 14

    def __init__(self, look: Look, words: Words, size: int = 34) -> None:
        super().__init__()
        self._look, self._size = look, size
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(size) + 12, 2, 0, 2)
        self.label = Label(look, words, "button")
        row.addWidget(self.label)
        self.setMinimumHeight(look.px(size))
        look.changed.connect(self._resized)

    def _resized(self) -> None:
        size = self._look.px(self._size)
        self.setMinimumHeight(size)
        self.setContentsMargins(0, 0, 0, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(size + 12, 2, 0, 2)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._look.px(self._size)
        centre = QPointF(size / 2, self.height() / 2)
        path = QPainterPath()
        steps = self.SCALLOPS * 8
        for step in range(steps + 1):
            angle = 2 * pi * step / steps
            radius = size / 2 * (0.93 + 0.07 * cos(self.SCALLOPS * angle))
            point = centre + QPointF(radius * cos(angle), radius * sin(angle))
            if step:
                path.lineTo(point)
            else:
                path.moveTo(point)
        high = self._look.high_contrast
        painter.fillPath(path, self._look.colour("accent") if high else pictures.CLAY)
        inner = round(size * 0.56)
        colour = self._look.colour("onAccent") if high else pictures.ON_CLAY
        drawn = pictures.icon("check", colour, inner, self.devicePixelRatioF())
        painter.drawPixmap(centre - QPointF(inner / 2, inner / 2), drawn)


class Thumbnail(QWidget):
    """A picture as woven squares: never sharper than nine cells across."""

    def __init__(self, look: Look, image: QImage, size: int = 96) -> None:
        super().__init__()
        self._look = look
        across = CELLS_ACROSS
        self._cells = image.scaled(
            QSize(across, across),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the squares without smoothing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 12, 12)
        painter.setClipPath(path)
        painter.drawImage(QRectF(self.rect()), self._cells)


class OnScreenLabel(QWidget):
    """A word exactly as it stands on another device; its meaning may stand below."""

    def __init__(self, look: Look, label: str, meaning: Words = "", *, arrow: bool = False) -> None:
        super().__init__()
        self._look, self._label, self._meaning, self._arrow = look, label, meaning, arrow
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Say the word, and what it means, to a screen reader too."""
        meaning = self._look.say(self._meaning)
        named(self, f"{self._label}, {meaning}" if meaning else self._label)
        self.updateGeometry()

    def _parts(self) -> tuple[Paragraph, Paragraph]:
        look = self._look
        line = look.line_height("button")
        return (
            Paragraph(self._label, look.font("button"), line),
            Paragraph(look.say(self._meaning), look.font("body"), line),
        )

    def sizeHint(self) -> QSize:
        """Fit label, meaning and the arrow to the next one."""
        label, meaning = self._parts()
        arrow = self._look.px(30) if self._arrow else 0
        width = max(label.width() + 24, meaning.width()) + arrow
        below = meaning.line if meaning.text else 0
        return QSize(width, label.line + 12 + below)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint box, words and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label, meaning = self._parts()
        box = QRectF(1, 1, label.width() + 22, label.line + 10)
        painter.setPen(QPen(self._look.colour("inkSoft"), 1.5))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(box, 7, 7)
        ink = self._look.colour("ink")
        label.paint(painter, box.adjusted(11, 5, 0, 0), ink)
        if self._arrow:
            size = self._look.px(22)
            drawn = pictures.icon("arrow-right", ink, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.right() + 5, box.center().y() - size / 2), drawn)
        place = QRectF(0, box.bottom() + 1, self.width(), meaning.line)
        meaning.paint(painter, place, self._look.colour("inkSoft"))


def _fill(widget: QWidget, look: Look, role: str, radius: float) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QRectF(widget.rect())
    painter.setPen(Qt.PenStyle.NoPen)
    if look.high_contrast:
        shape = shape.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.colour("edge"), 2))
    painter.setBrush(look.colour(role))
    painter.drawRoundedRect(shape, radius, radius)
