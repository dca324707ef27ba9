"""What the pages of the app guide are made of: rows of the list, steps, and sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.presentation.guide import ShownInstead, ShownLabel, ShownStep
from familysafe.presentation.guide_list import Head, ListRow
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look, Words
from familysafe.ui.press import Pressable, Shape
from familysafe.ui.surfaces import Avatar, Chip, Icon, OnScreenLabel, Panel, Picture
from familysafe.ui.words import Label

FOLDED_FROM = 1.3
"""From this size of text on, answers stand below the app instead of beside it."""

NARROW = 860
"""Below this width, what stands side by side goes below each other."""

NAME_SHARE, RULE_SHARE, CHILD_SHARE = 10, 8, 8
SIDE = 20
ICON_BOX = 44


def column_of(*widgets: QWidget, spacing: int = 0) -> QWidget:
    """Return widgets under each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def row_of(*widgets: QWidget, spacing: int = 12, last: bool = True) -> QWidget:
    """Return widgets beside each other; ``last`` lets the last one take what is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for place, widget in enumerate(widgets, 1):
        row.addWidget(widget, 1 if last and place == len(widgets) else 0)
    return holder


class Disc(QWidget):
    """The number of a step on a dark disc."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        look.changed.connect(self._resized)
        self._resized()

    def _resized(self) -> None:
        size = self._look.px(40)
        self.setFixedSize(size, size)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("ink"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.colour("paper"))
        painter.setFont(self._look.font("button"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Line(QWidget):
    """A thin line between two parts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._look.colour("divider"))


class IconBox(QWidget):
    """An icon on a quiet square."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Icon(look, icon, 24), 0, Qt.AlignmentFlag.AlignCenter)
        size = look.px(ICON_BOX)
        self.setFixedSize(size, size)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 11, 11)


class AppRow(Pressable):
    """One app with the answer for each child; the whole row can be pressed."""

    def __init__(
        self, look: Look, row: ListRow, columns: Sequence[Head], *, folded: bool, last: bool
    ) -> None:
        super().__init__(look, Shape(radius=11))
        self.row = row
        self._last = last
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words("", row.spoken)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SIDE, 9, SIDE, 9)
        line.setSpacing(18)
        line.addWidget(IconBox(look, row.icon))
        if folded:
            line.addWidget(self._folded(columns), 1)
        else:
            self._unfolded(line)
        line.addWidget(Icon(look, "chevron-right", 24))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _unfolded(self, line: QHBoxLayout) -> None:
        look, row = self.look, self.row
        line.addWidget(wide(Label(look, row.name, "choice", weight=600)), NAME_SHARE)
        line.addWidget(wide(Label(look, row.rule, colour="inkSoft")), RULE_SHARE)
        for cell in row.cells:
            line.addWidget(wide(Chip.verdict(look, cell.verdict, cell.word)), CHILD_SHARE)

    def _folded(self, columns: Sequence[Head]) -> QWidget:
        look, row = self.look, self.row
        cells = [
            row_of(
                Avatar(look, head.face, head.cloth, 40),
                Chip.verdict(look, cell.verdict, cell.word),
                last=False,
                spacing=8,
            )
            for head, cell in zip(columns, row.cells, strict=True)
        ]
        name = Label(look, row.name, "h3")
        rule = Label(look, row.rule, colour="inkSoft")
        return column_of(name, rule, FlowBox(*cells, gap=16), spacing=6)

    def sizeHint(self) -> QSize:
        """Fit what stands in the row."""
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Fit what stands in the row, at its narrowest."""
        return self._line.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for ``width``."""
        return self._line.heightForWidth(width)

    def body(self) -> QRectF:
        """Take the whole row, without the room for the ring."""
        return QRectF(self.rect()).adjusted(7, 7, -7, -7)

    def paint_body(self, painter: QPainter) -> None:
        """Paint a flat row: tinted while the pointer is over, a line below."""
        if self._over or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("tint"))
            painter.drawRect(self.rect())
        if not self._last:
            painter.setPen(QPen(self.look.colour("divider"), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def wide(widget: QWidget) -> QWidget:
    """Let the share of the line decide how wide ``widget`` is, so that columns line up."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 1 if isinstance(widget, Label) else 0)
    if not isinstance(widget, Label):
        row.addStretch(1)
    holder.setMinimumWidth(1)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def list_head(look: Look, columns: Sequence[Head], app: Words, rule: Words) -> QWidget:
    """Return the head of the list, in line with the rows."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(SIDE, 10, SIDE, 8)
    line.setSpacing(18)
    gap = QWidget()
    gap.setFixedWidth(look.px(ICON_BOX))
    line.addWidget(gap)
    line.addWidget(wide(Label(look, app, "button")), NAME_SHARE)
    line.addWidget(wide(Label(look, rule, "button")), RULE_SHARE)
    for head in columns:
        who = column_of(Label(look, head.name, "button"), Label(look, head.years, colour="inkSoft"))
        shown = row_of(Avatar(look, head.face, head.cloth, 48), who, spacing=10)
        line.addWidget(wide(shown), CHILD_SHARE)
    end = QWidget()
    end.setFixedWidth(look.px(24))
    line.addWidget(end)
    return holder


class Sides(QWidget):
    """A wide part and a narrow one beside it; below each other where room is scarce."""

    def __init__(self, look: Look, left: QWidget, right: QWidget, shares: tuple[int, int]) -> None:
        super().__init__()
        self._look = look
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(18)
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._turn)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        narrow = self.width() < NARROW or self._look.text_size > FOLDED_FROM
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)


def step_widget(look: Look, number: int, step: ShownStep) -> QWidget:
    """Return one thing to do: disc, sentence, and the words on the other screen."""
    words = Label(look, step.text, "button")
    parts: list[QWidget] = [words]
    if step.labels:
        parts.append(labels_widget(look, step.labels))
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(16)
    line.addWidget(Disc(look, number), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(column_of(*parts, spacing=8), 1)
    return holder


def labels_widget(look: Look, labels: Sequence[ShownLabel]) -> QWidget:
    """Return what is pressed one after the other."""
    last = len(labels) - 1
    return FlowBox(
        *(
            OnScreenLabel(look, each.text, each.meaning, arrow=place < last)
            for place, each in enumerate(labels)
        ),
        gap=8,
    )


def instead_widget(look: Look, item: ShownInstead) -> QWidget:
    """Return something else to do, with its drawing."""
    return row_of(Picture(look, item.picture, 56), Label(look, item.text), spacing=14)


def quote(look: Look, sentence: str) -> Panel:
    """Return what can be said, on a quiet fill."""
    panel = Panel(look, fill="tint", padding=14)
    panel.add(Label(look, sentence))
    return panel
