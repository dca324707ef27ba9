"""How one thing in an envelope looks: a covered tile, a row of the list, a moment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.core.texts import without_breaks
from familysafe.presentation.evidence_add import Entry, State
from familysafe.presentation.evidence_case import COLUMNS, ROWS, Cover, Moment, Tile, mosaic
from familysafe.ui import pictures
from familysafe.ui.look import Look
from familysafe.ui.press import FOCUS_MARGIN, Pressable, Shape
from familysafe.ui.surfaces import Icon, Seal
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label, Paragraph

TILE_WIDTH = 200
COVER_SHARE = 0.62
COVERS = {
    Cover.CHAT: "message-square-text",
    Cover.LINK: "link",
    Cover.TEXT: "file-text",
    Cover.SOUND: "music",
    Cover.FILE: "file",
    Cover.NOT_COPIED: "eye-off",
    Cover.LOCKED: "lock",
}
THREADS = (
    ("#E9DFD3", "#D9C8B5", "#C4AC92", "#A89077", "#857462"),
    ("#DCE3EA", "#C2CDD9", "#A4B4C6", "#8496AC", "#697B92"),
    ("#DEE5DC", "#C9D4C7", "#AFC0AE", "#92A692", "#76897B"),
    ("#E6DDE6", "#D5C6D6", "#BCA8BF", "#9F8AA4", "#836F89"),
)
"""Four quiet threads of five tones; which one a picture wears comes from its fingerprint."""


def paint_mosaic(painter: QPainter, place: QRectF, tones: tuple[int, ...], look: Look) -> None:
    """Weave the cloth over a picture: never finer than nine cells across."""
    thread = THREADS[sum(n * tone for n, tone in enumerate(tones, 1)) % len(THREADS)]
    if look.theme is Theme.HIGH_CONTRAST:
        thread = ("#000000", "#1C1C1C", "#3A3A3A", "#5A5A5A", "#7A7A7A")
    wide, high = place.width() / COLUMNS, place.height() / ROWS
    painter.setPen(Qt.PenStyle.NoPen)
    for number, tone in enumerate(tones):
        colour = QColor(thread[tone])
        if look.theme is Theme.DARK:
            colour = colour.darker(170)
        left = place.left() + (number % COLUMNS) * wide
        top = place.top() + (number // COLUMNS) * high
        painter.fillRect(QRectF(left, top, wide + 1, high + 1), colour)


class ThingTile(Pressable):
    """One thing inside, covered: its name, and when it was sealed. Pressing it says more."""

    ring_room = True

    def __init__(self, look: Look, tile: Tile) -> None:
        super().__init__(look, Shape(radius=14))
        self.tile = tile
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_words(tile.name, tile.spoken)

    def _parts(self) -> tuple[Paragraph, Paragraph]:
        look, line = self.look, self.look.line_height("button") + 3
        return (
            Paragraph(self.tile.name, look.font("button"), line),
            Paragraph(self.tile.line, look.font("body"), line),
        )

    def _room(self, width: int) -> int:
        return width - 2 * FOCUS_MARGIN - 24

    def _cover_height(self, width: int) -> int:
        return round((width - 2 * FOCUS_MARGIN) * COVER_SHARE)

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the cover, and wrap words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width."""
        words = sum(part.height(self._room(width)) for part in self._parts())
        return self._cover_height(width) + words + 18 + 2 * FOCUS_MARGIN

    def sizeHint(self) -> QSize:
        """Prefer the width of the design."""
        width = self.look.px(TILE_WIDTH) + 2 * FOCUS_MARGIN
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        wide = max(part.longest_word() for part in self._parts())
        width = max(self.look.px(180), wide + 2 * FOCUS_MARGIN + 24)
        return QSize(width, 100)

    def paint_content(self, painter: QPainter) -> None:
        """Paint cover, name and line."""
        place = self.inside()
        high = self._cover_height(self.width())
        cover = QRectF(place.left() + 5, place.top() + 5, place.width() - 10, high - 8)
        self._paint_cover(painter, cover)
        name, line = self._parts()
        room = self._room(self.width())
        spot = QRectF(place.left() + 12, place.top() + high + 3, room, self.height())
        name.paint(painter, spot, self.ink())
        spot = spot.adjusted(0, name.height(room), 0, 0)
        line.paint(painter, spot, self.look.colour("inkSoft"))

    def _paint_cover(self, painter: QPainter, cover: QRectF) -> None:
        look = self.look
        shape = QPainterPath()
        shape.addRoundedRect(cover, 10, 10)
        if self.tile.cover is Cover.MOSAIC:
            painter.save()
            painter.setClipPath(shape)
            paint_mosaic(painter, cover, self.tile.mosaic, look)
            painter.restore()
            return
        if self.tile.cover is Cover.NOT_COPIED:
            pen = QPen(look.colour("edge"), 1.5)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        else:
            painter.fillPath(shape, look.colour("tint"))
        size = look.px(40)
        drawn = pictures.icon(
            COVERS[self.tile.cover], look.colour("inkSoft"), size, self.devicePixelRatioF()
        )
        painter.drawPixmap(cover.center() - QPointF(size / 2, size / 2), drawn)


class SmallCover(QWidget):
    """A covered picture beside a row of the list; dashed while nothing is there yet."""

    def __init__(self, look: Look, entry: Entry | None) -> None:
        super().__init__()
        self._look, self._entry = look, entry
        self.setFixedSize(look.px(52), look.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, entry = self._look, self._entry
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(place, 10, 10)
        if entry is not None and entry.picture:
            painter.setClipPath(shape)
            paint_mosaic(painter, place, mosaic(entry.sha256), look)
            return
        if entry is not None and entry.state is State.SEALED:
            painter.fillPath(shape, look.colour("tint"))
            size = look.px(26)
            drawn = pictures.icon(
                "file-text", look.colour("inkSoft"), size, self.devicePixelRatioF()
            )
            painter.drawPixmap(place.center() - QPointF(size / 2, size / 2), drawn)
            return
        pen = QPen(look.colour("edge"), 1.5)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawPath(shape)


class EntryRow(QWidget):
    """One line of the list: cover, name, how far it is, and the seal once it is sealed."""

    def __init__(self, look: Look, entry: Entry | None) -> None:
        super().__init__()
        self.entry = entry
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(14)
        row.addWidget(SmallCover(look, entry))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        if entry is None:
            lines.addWidget(Label(look, lambda texts: texts("envelope.add.next"), colour="inkSoft"))
        else:
            failed = entry.state is State.FAILED
            lines.addWidget(Label(look, entry.name, "button"))
            self.line = Label(look, entry.line, colour="stopInk" if failed else "inkSoft")
            lines.addWidget(self.line)
        row.addLayout(lines, 1)
        if entry is not None and entry.state is State.SEALED:
            row.addWidget(Seal(look, "", 32))
        elif entry is not None and entry.state is State.FAILED:
            row.addWidget(Icon(look, "triangle-alert", 26, "stopInk"))

    @classmethod
    def next_one(cls, look: Look) -> EntryRow:
        """Return the empty line at the end of the list."""
        return cls(look, None)


class MomentRow(QWidget):
    """One line of "What happened when": a knot on the thread, the time, and what it was."""

    KNOT = 16

    def __init__(self, look: Look, moment: Moment, *, first: bool, last: bool) -> None:
        super().__init__()
        self._look, self._moment, self._first, self._last = look, moment, first, last
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(self.KNOT) + 10, 6, 0, 6)
        row.setSpacing(14)
        clock = Label(look, moment.clock or "…", weight=600, wrap=False)
        row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(look, moment.text), 1)
        self.setAccessibleName(without_breaks(f"{moment.clock} {moment.text}"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the thread and its knot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, size = self._look, self._look.px(self.KNOT)
        top = 6 + (look.line_height() - size) / 2
        middle = size / 2
        painter.setPen(QPen(look.colour("divider"), 3))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, top))
        if not self._last:
            painter.drawLine(QPointF(middle, top + size), QPointF(middle, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        colour = look.colour("inkSoft")
        if self._moment.seal:
            colour = look.colour("accent") if look.high_contrast else QColor(pictures.CLAY)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, top, size, size), 5, 5)
