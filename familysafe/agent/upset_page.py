"""Something upset me: calm words first, then one small step. It tells nobody.

The page is given no courier, so it cannot send anything even by mistake.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.agent.page import LARGE_TEXT, Page, Title
from familysafe.agent.rows import RowButton
from familysafe.presentation.agent_upset import (
    Advice,
    Numbers,
    Step,
    UpsetPage,
    advice,
    source_line,
    upset_page,
    when_line,
)
from familysafe.ui import pictures
from familysafe.ui.flow import in_line
from familysafe.ui.look import Look
from familysafe.ui.surfaces import Icon, Panel, Picture
from familysafe.ui.words import Label

SCENE = (400, 684)
SCENE_NEEDS = 1000
"""Below this width, at 100 % text, the page keeps its words and leaves the drawing out."""


class Scene(QWidget):
    """Two people seen from behind, looking at the same sun; never a child alone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(SCENE[0])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Prefer the size of the drawing."""
        return QSize(*SCENE)

    def minimumSizeHint(self) -> QSize:
        """Give way where the page is low."""
        return QSize(SCENE[0], 200)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the lower part of the drawing, with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 24, 24)
        painter.setClipPath(shape)
        renderer = pictures.renderer_of("scenes/sitting-together", self._look.theme)
        scale = max(self.width() / SCENE[0], self.height() / SCENE[1])
        wide, high = SCENE[0] * scale, SCENE[1] * scale
        place = QRectF((self.width() - wide) / 2, self.height() - high, wide, high)
        renderer.render(painter, place)


class UpsetPageView(Page):
    """The first page. ``chosen`` brings the name of the step that was pressed."""

    chosen = Signal(str)

    def __init__(self, look: Look, numbers: Numbers, cloth: str) -> None:
        super().__init__(look, cloth, sensitive=True)
        self._numbers = numbers
        self.setObjectName("upset")
        self._scene = Scene(look)
        row = QHBoxLayout()
        row.setSpacing(38)
        row.addWidget(self._scene)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        row.addLayout(self._words, 1)
        self.column.addLayout(row, 1)
        self.rows: list[RowButton] = []
        self._build()
        look.changed.connect(self._rebuild)

    def _build(self) -> None:
        look, page = self.look, upset_page(self._numbers, self.look.texts)
        self._words.addLayout(in_line(Title(look, page.title, "display")))
        self._words.addLayout(in_line(Label(look, page.text, "lead")))
        self._words.addSpacing(14)
        self._words.addLayout(in_line(Label(look, page.question, "h3")))
        self.rows = [self._row(step) for step in page.steps]
        for row in self.rows:
            self._words.addWidget(row)
        self._words.addStretch(1)
        self._words.addWidget(self._private(page))

    def _row(self, step: Step) -> RowButton:
        row = RowButton(self.look, step.title, step.icon, step.text, chevron=True)
        row.clicked.connect(lambda: self.chosen.emit(step.name))
        return row

    def _private(self, page: UpsetPage) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(6, 8, 0, 0)
        row.setSpacing(14)
        row.addWidget(Icon(self.look, "shield", 24))
        row.addWidget(Label(self.look, page.private), 1)
        return holder

    def _rebuild(self) -> None:
        while (item := self._words.takeAt(0)) is not None:
            inner = item.layout()
            first = inner.itemAt(0) if inner is not None else item
            widget = first.widget() if first is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        self._place_scene()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing out where words need the room."""
        super().resizeEvent(event)
        self._place_scene()

    def _place_scene(self) -> None:
        self._scene.setVisible(self.width() >= SCENE_NEEDS * self.look.text_size)


class AdvicePage(Page):
    """One step in more words: a picture, lines, and for calling the numbers."""

    def __init__(self, look: Look, numbers: Numbers, step: str, cloth: str) -> None:
        super().__init__(look, cloth, sensitive=True)
        self._numbers, self._step = numbers, step
        self.setObjectName(f"advice_{step}")
        self._body: QWidget | None = None
        look.changed.connect(self._build)
        self._build()

    def _build(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        view = advice(self._step, self._numbers, self.look.texts)
        self._body = self._built(view)
        self.column.addWidget(self._body, 1)

    def _built(self, view: Advice) -> QWidget:
        look = self.look
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(32)
        if look.text_size <= LARGE_TEXT:
            row.addWidget(Picture(look, f"help/{view.picture}", 240), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(Title(look, view.title))
        for line in view.lines:
            column.addWidget(Label(look, line, "lead"))
        for number in view.numbers:
            panel = Panel(look)
            panel.add(
                Title(look, number.phone, "display"),
                Label(look, number.name, "choice", weight=600),
            )
            if number.purpose:
                panel.add(Label(look, number.purpose))
            panel.add(
                Label(look, when_line(number, look.texts)),
                Label(look, source_line(number, look.texts), colour="inkSoft"),
            )
            column.addWidget(panel)
        column.addStretch(1)
        row.addLayout(column, 1)
        return body
