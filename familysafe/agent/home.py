"""The window "My time": the ring, and the three things a child can do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QBrush, QCloseEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.page import scrolled
from familysafe.agent.ring import Ring
from familysafe.agent.rows import RowButton
from familysafe.core.texts import without_breaks
from familysafe.presentation.agent_session import Link
from familysafe.presentation.agent_time import MyTimeView, my_time
from familysafe.ui import pictures
from familysafe.ui.look import Look
from familysafe.ui.press import Kind
from familysafe.ui.words import Label

WIDTH = 464
BAND = 10
TITLE_BAR = 40
"""Room that the desktop's own title bar takes."""


class Band(QWidget):
    """The child's cloth as a band below the title bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._cloth = look, ""
        self.setFixedHeight(BAND)
        look.changed.connect(self.update)

    def set_cloth(self, cloth: str) -> None:
        """Wear another cloth."""
        self._cloth = cloth
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Tile the cloth."""
        painter = QPainter(self)
        cloth = pictures.weave(self._look, self._cloth, BAND, self.devicePixelRatioF())
        painter.fillRect(QRectF(self.rect()), QBrush(cloth))


class MyTimeWindow(QWidget):
    """The small window. Closing puts it away; the tray or the strip brings it back."""

    ask = Signal()
    upset = Signal()
    own = Signal()
    switch = Signal()
    painted = Signal()

    def __init__(self, look: Look, child: ChildSession) -> None:
        super().__init__()
        self.look, self._child = look, child
        self._is_painted = False
        self.setObjectName("my_time")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        self._band = Band(look)
        frame.addWidget(self._band)
        frame.addWidget(scrolled(self._content()), 1)
        child.changed.connect(self.render_state)
        look.changed.connect(self._relook)
        self.render_state()
        self._fit()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addSpacing(12)
        look = self.look
        view = self._view()
        self.ask_row = RowButton(look, view.more, "plus")
        self.upset_row = RowButton(look, lambda t: t("agent.action.upset"), "heart", kind=Kind.MAIN)
        self.own_row = RowButton(look, view.seen, "eye")
        self.switch_row = RowButton(look, lambda t: t("agent.who.switch"), "users")
        self.switch_row.hide()
        for row, signal in (
            (self.ask_row, self.ask),
            (self.upset_row, self.upset),
            (self.own_row, self.own),
            (self.switch_row, self.switch),
        ):
            row.clicked.connect(signal)
            column.addWidget(row)
        column.addStretch(1)
        return content

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(22)
        view = self._view()
        self.ring = Ring(self.look, view.ring, view.cloth)
        row.addWidget(self.ring)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._greeting = Label(self.look, "", "h3")
        self._used = Label(self.look, "", colour="inkSoft")
        self._note = Label(self.look, "")
        words.addStretch(1)
        for label in (self._greeting, self._used, self._note):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _view(self) -> MyTimeView:
        return my_time(self._child.session, self.look.texts, self._child.now())

    def render_state(self) -> None:
        """Show the session as it is now."""
        view, texts = self._view(), self.look.texts
        session = self._child.session
        nobody = session.link is Link.HERE and session.child is None
        self.setWindowTitle(without_breaks(view.title))
        self._band.set_cloth(view.cloth)
        self.ring.show_view(view.ring, view.cloth)
        self.ring.setVisible(not nobody)
        self.switch_row.setVisible(session.shared and not session.asks_who)
        nobody_words = texts("agent.who.nobody" if session.shared else "agent.no_child.title")
        self._greeting.set_words(nobody_words if nobody else view.greeting)
        self._used.set_words(texts("agent.no_child.text") if nobody else view.used)
        self._note.set_words(view.note)
        self._note.setVisible(bool(view.note))
        self.ask_row.setVisible(not nobody)
        self.own_row.setVisible(not nobody)
        self.ask_row.set_words(view.more)
        self.ask_row.set_reason(view.why_not)
        self.own_row.set_words(view.seen)
        if view.face:
            ratio = self.devicePixelRatioF()
            self.setWindowIcon(pictures.avatar(self.look, view.face, view.cloth, 64, ratio))

    def _relook(self) -> None:
        self.render_state()
        self._fit()

    def _fit(self) -> None:
        """Take the size that shows everything, as far as the screen has it."""
        width = self.look.px(WIDTH)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().size() - QSize(20, TITLE_BAR + 20)
        content = self.ask_row.parentWidget()
        layout = content.layout() if content is not None else None
        width = min(width, room.width())
        wanted = layout.heightForWidth(width) if layout is not None else 0
        self.resize(width, min(wanted + BAND, room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that it can be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put it away instead of ending the program."""
        event.ignore()
        self.hide()
