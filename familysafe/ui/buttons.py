"""Buttons, tiles, choices, days: everything a carer presses."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui import pictures
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Kind, Pressable, Shape, Turning
from familysafe.ui.tiles import Listen, Tile
from familysafe.ui.words import Label, Paragraph

__all__ = [
    "Button",
    "ButtonWithReason",
    "Choice",
    "ChoiceGroup",
    "DayButton",
    "Listen",
    "Mark",
    "Tile",
]

ICON_GAP = 10


class Button(Pressable):
    """A word with an icon before (or after) it. It wraps rather than cut its word.

    ``icon`` names a file of ``resources/icons``. ``narrow`` takes less room at the sides.
    """

    def __init__(
        self,
        look: Look,
        words: Words,
        icon: str = "",
        *,
        kind: Kind = Kind.PLAIN,
        icon_after: bool = False,
        role: str = "button",
        spoken: Words = "",
        narrow: bool = False,
    ) -> None:
        super().__init__(look, kind=kind)
        self._icon, self._after, self._role = icon, icon_after, role
        self._side = 12 if narrow else 16
        self._turning = Turning(self)
        self.set_words(words, spoken)

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._refresh()

    def _refresh(self) -> None:
        self._turning.run(on=self.working)
        super()._refresh()

    def _paragraph(self) -> Paragraph:
        font = self.look.font(self._role)
        return Paragraph(self.shown(), font, self.look.line_height(self._role))

    def _icon_size(self) -> int:
        return self.look.px(22) if self._icon or self.working else 0

    def _chrome(self) -> int:
        icon = self._icon_size()
        gap = ICON_GAP if icon and self.shown() else 0
        return 2 * (FOCUS_MARGIN + self._side) + icon + gap

    def sizeHint(self) -> QSize:
        """Stand on one line, at least 48 pixels high."""
        paragraph = self._paragraph()
        height = max(48, paragraph.line + 16, self._icon_size() + 20)
        return QSize(paragraph.width() + self._chrome(), height + 2 * FOCUS_MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        return QSize(self._paragraph().longest_word() + self._chrome(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        paragraph = self._paragraph()
        words = paragraph.height(width - self._chrome())
        height = max(48, words + 16, self._icon_size() + 20)
        return height + 2 * FOCUS_MARGIN

    def paint_content(self, painter: QPainter) -> None:
        """Paint icon and words, together in the middle."""
        place, icon = self.inside(), self._icon_size()
        gap = ICON_GAP if icon and self.shown() else 0
        paragraph = self._paragraph()
        room = place.width() - 2 * self._side - icon - gap
        wide = min(room, paragraph.width())
        left = place.left() + (place.width() - wide - icon - gap) / 2
        tall = paragraph.height(wide)
        top = place.top() + (place.height() - tall) / 2
        words_left = left if self._after else left + icon + gap
        if icon:
            icon_left = left + wide + gap if self._after else left
            self._paint_icon(painter, QPointF(icon_left, place.center().y() - icon / 2), icon)
        paragraph.paint(painter, QRectF(words_left, top, wide, tall), self.ink())

    def _paint_icon(self, painter: QPainter, corner: QPointF, size: int) -> None:
        if self.working:
            centre = corner + QPointF(size / 2, size / 2)
            self._turning.paint(painter, centre, size, self.ink())
            return
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(corner, pictures.icon(self._icon, self.ink(), size, ratio))


class Mark(StrEnum):
    """How a choice shows that it is chosen."""

    SEVERAL = "several"
    ONE = "one"
    NONE = "none"


class Choice(Pressable):
    """An answer to a question: box or circle, picture, title, and a second text.

    ``aside`` puts the second text at the right instead of below. ``picture`` is a path below
    ``illustrations``; ``face`` with ``cloth`` a child's face instead.
    """

    def __init__(
        self,
        look: Look,
        words: Words,
        second: Words = "",
        *,
        mark: Mark = Mark.ONE,
        icon: str = "",
        picture: str = "",
        faces: tuple[tuple[str, str], ...] = (),
        aside: bool = False,
    ) -> None:
        super().__init__(look, Shape(radius=17))
        self._second, self._mark, self._aside = second, mark, aside
        self._icon, self._picture, self._faces = icon, picture, faces
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_words(words)

    def set_second(self, words: Words) -> None:
        """Change the second text."""
        self._second = words
        self._refresh()

    def _refresh(self) -> None:
        second = self.look.say(self._second)
        shown = self.shown()
        self._spoken = f"{shown}, {second}" if second else shown
        super()._refresh()

    def _title(self) -> Paragraph:
        return Paragraph(self.shown(), self.look.font("choice"), self.look.line_height("choice"))

    def _note(self) -> Paragraph:
        note = self.reason or self.look.say(self._second)
        return Paragraph(note, self.look.font("body"), self.look.line_height("body"))

    def _left(self) -> float:
        mark = 0 if self._mark is Mark.NONE else self.look.px(32) + 14
        return 20 + mark + self._drawing_room()

    def _drawing_width(self) -> float:
        if self._faces:
            return self.look.px(60) * (1 + 0.7 * (len(self._faces) - 1))
        if self._picture:
            return self.look.px(60)
        return self.look.px(28) if self._icon else 0

    def _drawing_room(self) -> float:
        """Return the width of drawing and gap; in a list with a second column all are alike."""
        drawing = self._drawing_width()
        if not drawing:
            return 0
        if self._aside and not self._icon:
            return self.look.px(60) * 1.7 + 16
        return drawing + 16

    def _columns(self, width: float) -> tuple[float, float]:
        """Return the widths of title and second text beside it; 0 where it stands below."""
        room = width - 2 * FOCUS_MARGIN - self._left() - 20
        note = self._note()
        if self._aside and note.text:
            aside = note.width()
            if aside + self._title().width() + 20 <= room:
                return room - aside - 20, aside
        return room, 0.0

    def _height(self, width: float) -> int:
        title, aside = self._columns(width)
        words = self._title().height(title)
        if not aside:
            words += self._note().height(title)
        drawing = self.look.px(60) if self._faces or self._picture else self.look.px(34)
        return round(max(words, drawing) + 18 + 2 * FOCUS_MARGIN)

    def sizeHint(self) -> QSize:
        """Prefer title and second text on one line each."""
        note = self._note().width()
        words = (
            self._title().width() + 20 + note if self._aside else max(self._title().width(), note)
        )
        width = round(words + self._left() + 20 + 2 * FOCUS_MARGIN)
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        words = max(self._title().longest_word(), self._note().longest_word())
        width = round(words + self._left() + 20 + 2 * FOCUS_MARGIN)
        return QSize(width, max(60, self.look.line_height("choice")))

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        return max(60, self._height(width))

    def paint_content(self, painter: QPainter) -> None:
        """Paint mark, drawing, title and second text."""
        place = self.inside()
        middle = place.center().y()
        left = place.left() + 20
        if self._mark is not Mark.NONE:
            self._paint_mark(painter, QPointF(left, middle))
            left += self.look.px(32) + 14
        self._paint_drawing(painter, left, middle)
        title, note = self._title(), self._note()
        wide, aside = self._columns(self.width())
        left = place.left() + self._left()
        tall = title.height(wide) + (0 if aside else note.height(wide))
        top = middle - tall / 2
        title.paint(painter, QRectF(left, top, wide, tall), self.ink())
        soft = self.look.colour("inkSoft")
        if aside:
            spot = QRectF(place.right() - 20 - aside, middle - note.line / 2, aside + 1, note.line)
            note.paint(painter, spot, soft)
        elif note.text:
            note.paint(painter, QRectF(left, top + title.height(wide), wide, tall), soft)

    def _paint_drawing(self, painter: QPainter, left: float, middle: float) -> None:
        ratio = self.devicePixelRatioF()
        left += max(0.0, (self._drawing_room() - 16 - self._drawing_width()) / 2)
        if self._faces:
            size = self.look.px(60)
            for number, (face, cloth) in enumerate(self._faces):
                spot = QPointF(left + number * size * 0.7, middle - size / 2)
                painter.drawPixmap(spot, pictures.avatar(self.look, face, cloth, size, ratio))
        elif self._picture:
            size = self.look.px(60)
            drawn = pictures.picture(self._picture, self.look.theme, size, size, ratio)
            painter.drawPixmap(QPointF(left, middle - size / 2), drawn)
        elif self._icon:
            size = self.look.px(28)
            drawn = pictures.icon(self._icon, self.ink(), size, ratio)
            painter.drawPixmap(QPointF(left, middle - size / 2), drawn)

    def _paint_mark(self, painter: QPainter, left_middle: QPointF) -> None:
        size = float(self.look.px(32))
        place = QRectF(left_middle.x(), left_middle.y() - size / 2, size, size)
        on = self.isChecked()
        look = self.look
        painter.setPen(QPen(look.colour("accent" if on else "edge"), 2))
        painter.setBrush(look.colour("accent" if on else "surface"))
        box = place.adjusted(1, 1, -1, -1)
        if self._mark is Mark.SEVERAL:
            painter.drawRoundedRect(box, 8, 8)
        else:
            painter.drawEllipse(box)
        if on:
            inner = round(size * 0.7)
            drawn = pictures.icon("check", look.colour("onAccent"), inner, self.devicePixelRatioF())
            painter.drawPixmap(place.center() - QPointF(inner / 2, inner / 2), drawn)


class DayButton(Pressable):
    """A day of the week above its amount; the chosen one is filled."""

    def __init__(self, look: Look, words: Words, amount: Words, spoken: Words = "") -> None:
        super().__init__(look)
        self._amount = amount
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(words, spoken)

    def set_amount(self, amount: Words, spoken: Words = "") -> None:
        """Show another amount."""
        self._amount = amount
        self.set_words(self._words, spoken)

    def _parts(self) -> tuple[Paragraph, Paragraph]:
        look = self.look
        amount = look.say(self._amount)
        return (
            Paragraph(self.shown(), look.font("body"), look.line_height("button"), centred=True),
            Paragraph(
                amount,
                look.font("choice", weight=700 if not look.khmer else 600),
                look.line_height("choice"),
                centred=True,
            ),
        )

    def selected(self) -> bool:
        """Fill a chosen day instead of giving it an edge."""
        self.kind = Kind.MAIN if self.isChecked() else Kind.PLAIN
        return False

    def sizeHint(self) -> QSize:
        """Fit day and amount."""
        day, amount = self._parts()
        width = max(day.width(), amount.width(), 60) + 20 + 2 * FOCUS_MARGIN
        return QSize(width, day.line + amount.line + 20 + 2 * FOCUS_MARGIN)

    def paint_body(self, painter: QPainter) -> None:
        """Paint the fill of a chosen day."""
        self.selected()
        super().paint_body(painter)

    def paint_content(self, painter: QPainter) -> None:
        """Paint day above amount."""
        day, amount = self._parts()
        place = self.inside()
        top = place.top() + (place.height() - day.line - amount.line) / 2
        day.paint(painter, QRectF(place.left(), top, place.width(), day.line), self.ink())
        below = QRectF(place.left(), top + day.line, place.width(), amount.line)
        amount.paint(painter, below, self.ink())


class ButtonWithReason(QWidget):
    """A button, and beside it in words why it is not possible yet."""

    ring_room = True

    def __init__(self, look: Look, button: Pressable, reason: Words = "") -> None:
        super().__init__()
        self.button = button
        self._label = Label(look, reason, colour="inkSoft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self.set_reason(reason)

    def set_reason(self, reason: Words) -> None:
        """Make it impossible for now, with the reason; "" makes it possible."""
        self.button.set_reason(reason)
        self._label.set_words(reason)
        self._label.setVisible(bool(self.button.reason))


class ChoiceGroup(QFrame):
    """Choices under each other, of which one (or several) can be chosen.

    Of one, Tab comes to what is chosen and the arrows lead on; of several, Tab comes to each.
    """

    chosen_changed = Signal(int, bool)
    """The number of a choice, and whether it is chosen now."""

    ring_room = True

    def __init__(self, choices: list[Choice], *, several: bool = False) -> None:
        super().__init__()
        self.choices = choices
        # Qt takes every other button of a group out of the way of Tab, exclusive or not.
        self._group = None if several else QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, choice in enumerate(choices):
            if self._group is not None:
                self._group.addButton(choice, number)
            choice.toggled.connect(partial(self.chosen_changed.emit, number))
            column.addWidget(choice)

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of what is chosen, from 0."""
        return tuple(i for i, choice in enumerate(self.choices) if choice.isChecked())
