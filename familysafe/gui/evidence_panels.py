"""The larger parts of an envelope's page: heading, seal, the folder for the police."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.presentation.evidence_case import BLOCKS, FolderProgress, SealState
from familysafe.presentation.evidence_handover import Made
from familysafe.ui.buttons import Button, ButtonWithReason
from familysafe.ui.flow import EndsBox, FlowBox, has_ring_room, in_line
from familysafe.ui.look import Look
from familysafe.ui.press import FOCUS_MARGIN, Kind
from familysafe.ui.surfaces import Avatar, Icon, Panel, Picture, Seal
from familysafe.ui.words import Label

WIDE_ENOUGH = 900


class SideBySide(QWidget):
    """Two columns of unequal width; under each other where that is too narrow."""

    def __init__(
        self, look: Look, left: QWidget, right: QWidget, shares: tuple[int, int] = (66, 34)
    ) -> None:
        super().__init__()
        self._look = look
        self.ring_room = has_ring_room(left) or has_ring_room(right)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20 - 2 * FOCUS_MARGIN if self.ring_room else 20)
        self._row.addWidget(left, shares[0])
        self._row.addWidget(right, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        wide = self.width() >= self._look.px(WIDE_ENOUGH)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
        super().resizeEvent(event)


class Side(QWidget):
    """Things under each other, in line with the edges of buttons among them."""

    ring_room = True

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in widgets:
            column.addLayout(in_line(widget))
        column.addStretch(1)


class CaseHead(QWidget):
    """Face, name and number of the envelope, and the way to the police."""

    ring_room = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.avatar = Avatar(look, "")
        self.picture = Picture(look, "evidence/envelope-closed", 76)
        self.title = Label(look, "", "h1")
        self.line = Label(look, "", colour="inkSoft")
        self.police = Button(
            look, lambda texts: texts("envelope.police"), "file-text", kind=Kind.MAIN
        )
        self._police = ButtonWithReason(look, self.police)
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.avatar)
        row.addWidget(self.picture)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addWidget(self.line)
        row.addLayout(lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EndsBox(left, self._police))

    def show_case(self, title: str, line: str, face: tuple[str, str] | None) -> None:
        """Name the envelope; ``face`` is the child's face and cloth, if it is known."""
        self.title.set_words(title)
        self.line.set_words(line)
        self.avatar.setVisible(face is not None)
        self.picture.setVisible(face is None)
        if face is not None:
            self.avatar.set_face(*face)

    def set_reason(self, reason: str) -> None:
        """Say why no folder can be made yet."""
        self._police.set_reason(reason)


class SealBanner(QFrame):
    """Whether anything was changed, and when that was checked."""

    FILLS = {  # noqa: RUF012 - a constant table
        SealState.UNCHANGED: "goodFill",
        SealState.CHANGED: "stopFill",
        SealState.UNKNOWN: "tint",
        SealState.CHECKING: "tint",
    }

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._state = look, SealState.UNKNOWN
        self.seal = Seal(look, "", 42)
        self.seal.setFixedWidth(look.px(42))
        self.sign = Icon(look, "shield", 32)
        self.title = Label(look, "", "button")
        self.text = Label(look, "")
        self.problems = Label(look, "")
        self.again = Button(look, lambda texts: texts("envelope.seal.again"), "shield-check")
        self.stop = Button(look, lambda texts: texts("envelope.stop"), "x")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(FlowBox(self.title, self.text))
        words.addWidget(self.problems)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 6, 8)
        row.setSpacing(18)
        row.addWidget(self.seal)
        row.addWidget(self.sign)
        row.addLayout(words, 1)
        row.addWidget(self.again)
        row.addWidget(self.stop)
        look.changed.connect(self._resized)

    def _resized(self) -> None:
        self.seal.setFixedWidth(self._look.px(42))
        self.update()

    def show_seal(self, state: SealState, title: str, text: str, problems: tuple[str, ...]) -> None:
        """Show what is known about the seal."""
        self._state = state
        self.seal.setVisible(state is SealState.UNCHANGED)
        self.sign.setVisible(state is not SealState.UNCHANGED)
        self.sign.set_name("triangle-alert" if state is SealState.CHANGED else "shield")
        self.title.set_words(title)
        self.text.set_words(text)
        self.text.setVisible(bool(text))
        self.problems.set_words("\n".join(problems))
        self.problems.setVisible(bool(problems))
        checking = state is SealState.CHECKING
        self.again.setVisible(not checking)
        self.stop.setVisible(checking)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._look.high_contrast:
            shape = shape.adjusted(1, 1, -1, -1)
            painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.setBrush(self._look.colour(self.FILLS[self._state]))
        painter.drawRoundedRect(shape, 20, 20)


class Blocks(QWidget):
    """Five blocks over the whole width, filled as the work goes on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._done = look, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_done(self, done: int) -> None:
        """Fill so many."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """Be a thin bar."""
        return QSize(200, 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - (BLOCKS - 1) * 5) / BLOCKS
        for block in range(BLOCKS):
            place = QRectF(block * (wide + 5), 1, wide, 16).adjusted(0.75, 0, -0.75, 0)
            filled = block < self._done
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(self._look.colour("divider"), 1.5))
            painter.setBrush(self._look.colour("accent" if filled else "tint"))
            painter.drawRoundedRect(place, 5, 5)


class FolderPanel(Panel):
    """How far a folder to hand over is, and then where it lies."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.title = Label(look, "", "h3")
        self.count = Label(look, "", colour="inkSoft", wrap=False)
        self.blocks = Blocks(look)
        self.line = Label(look, "", colour="inkSoft")
        self.papers = Label(look, "")
        self.secret = Label(look, lambda texts: texts("handover.password"))
        self.password = Label(look, "", "h3")
        self.stop = Button(look, lambda texts: texts("envelope.stop"), "x")
        self.open_folder = Button(look, lambda texts: texts("envelope.police.show"), "folder-open")
        self.add(EndsBox(self.title, self.count), self.blocks, self.line, self.papers)
        self.add(self.secret, self.password, FlowBox(self.stop, self.open_folder))
        self._path: Path | None = None
        self._show_folder: Callable[[Path], None] | None = None
        self.open_folder.clicked.connect(self._open)

    def _parts(self, *, working: bool, ready: bool, secret: bool = False) -> None:
        self.count.setVisible(working)
        self.blocks.setVisible(working)
        self.stop.setVisible(working)
        self.papers.setVisible(ready)
        self.open_folder.setVisible(ready)
        self.secret.setVisible(secret)
        self.password.setVisible(secret)
        self.show()

    def show_progress(self, progress: FolderProgress) -> None:
        """Say how far it is."""
        self._parts(working=True, ready=False)
        self.title.set_words(lambda texts: texts("envelope.police.making"))
        self.count.set_words(progress.count)
        self.blocks.show_done(progress.blocks)
        self.line.set_words(progress.line)

    def show_ready(self, made: Made, show_folder: Callable[[Path], None]) -> None:
        """Say where it lies, and the password this once."""
        self._path, self._show_folder = made.path, show_folder
        self._parts(working=False, ready=True, secret=bool(made.password))
        self.title.set_words(lambda texts: texts("envelope.police.ready"))
        self.line.set_words(made.where)
        self.papers.set_words("\n".join(made.papers))
        self.password.set_words("\n".join(made.password))

    def show_problem(self, sentence: str) -> None:
        """Say why there is none."""
        self._parts(working=False, ready=False)
        self.title.set_words(lambda texts: texts("handover.title"))
        self.line.set_words(sentence)

    def forget(self) -> None:
        """Keep neither a place nor a password on the screen."""
        self._path = None
        for label in (self.line, self.papers, self.password):
            label.set_words("")

    def _open(self) -> None:
        if self._path is not None and self._show_folder is not None:
            self._show_folder(self._path.parent)
