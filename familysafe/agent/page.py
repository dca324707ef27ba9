"""The frame of a page: cloth at the left, back at the top left, text size and language right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familysafe.core.texts import LANGUAGES
from familysafe.ui.buttons import Button
from familysafe.ui.flow import in_line
from familysafe.ui.look import TEXT_SIZES, Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Binding
from familysafe.ui.words import Label

LEFT, RIGHT, TOP, BOTTOM = 32, 34, 12, 20
"""Margins beside the focus ring's own 6 pixels."""


LARGE_TEXT = 1.25
"""Above this size words need the room: drawings go, columns become one, titles stay modest."""


class Title(Label):
    """A heading which, in large text, does not push the rest of the page off the screen."""

    def __init__(self, look: Look, words: Words, role: str = "h1") -> None:
        self._usual = role
        super().__init__(look, words, role)

    def _refresh(self) -> None:
        self._role = self._usual if self._look.text_size <= LARGE_TEXT else "h3"
        super()._refresh()


def text_size_button(look: Look, base: Look | None = None) -> Button:
    """Return the button that takes the next text size; ``base`` is the look that it changes."""
    button = Button(look, lambda t: t("agent.action.text_size"), "a-large-small")
    target = base or look

    def larger() -> None:
        sizes = [size for size in TEXT_SIZES if size > target.text_size]
        target.choose(text_size=sizes[0] if sizes else TEXT_SIZES[0])

    button.clicked.connect(larger)
    return button


def language_button(look: Look, base: Look | None = None) -> Button:
    """Return the button with the name of the other language."""
    button = Button(look, lambda t: t("agent.action.other_language"))
    target = base or look

    def other() -> None:
        first, second = LANGUAGES
        target.choose(language=second if target.language == first else first)

    button.clicked.connect(other)
    return button


class Page(QWidget):
    """``back`` goes one page back, ``leave`` away at once. ``column`` holds the content.

    ``sensitive`` puts "Leave this page" into the corner, and Escape leaves too.
    """

    back = Signal()
    leave = Signal()

    def __init__(self, look: Look, cloth: str, *, sensitive: bool = False) -> None:
        super().__init__()
        self.look = look
        self._is_sensitive = sensitive
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.binding = Binding(look, cloth)
        self.binding.set_cloth(cloth)
        row.addWidget(self.binding)
        frame = QVBoxLayout()
        frame.setContentsMargins(LEFT, TOP, RIGHT, 0)
        frame.setSpacing(4)
        frame.addLayout(self._top())
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 8, 0, BOTTOM)
        self.column.setSpacing(10)
        frame.addWidget(scrolled(content), 1)
        row.addLayout(frame, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self.back_button = Button(self.look, lambda t: t("agent.action.back"), "arrow-left")
        self.back_button.clicked.connect(self.back)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(text_size_button(self.look))
        row.addWidget(language_button(self.look))
        if self._is_sensitive:
            leave = Button(self.look, lambda t: t("agent.action.leave"), "door-open", kind=Kind.INK)
            leave.clicked.connect(self.leave)
            row.addWidget(leave)
        return row

    def add(self, *widgets: QWidget) -> None:
        """Put widgets under each other, in line with the edges of the buttons."""
        for widget in widgets:
            self.column.addLayout(in_line(widget))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, or leaves at once where the page is sensitive."""
        if event.key() == Qt.Key.Key_Escape:
            (self.leave if self._is_sensitive else self.back).emit()
            return
        super().keyPressEvent(event)


def scrolled(content: QWidget) -> QScrollArea:
    """Let ``content`` scroll up and down where it does not fit, never sideways."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
