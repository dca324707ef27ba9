"""One thing of an envelope, opened: what is known, and a picture while a button is held."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.evidence.model import Exhibit
from familysafe.gui.console import Console
from familysafe.gui.evidence_tiles import paint_mosaic
from familysafe.presentation.evidence_case import LogLine, facts, mosaic
from familysafe.presentation.evidence_desk import EvidenceDesk
from familysafe.presentation.evidence_words import is_picture
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look
from familysafe.ui.surfaces import Message
from familysafe.ui.words import Label

LARGEST_PICTURE = 40_000_000
"""Bytes of a picture that is shown; larger ones are only kept."""
SHOWN = QSize(1000, 560)
TALLEST = 300


def decode(content: bytes) -> tuple[QImage, QSize]:
    """Decode a foreign picture, scaled down to what is shown; a null image if it is none.

    The size is that of the whole picture, as it is shown. Qt refuses pictures that would need more
    than 256 MB.
    """
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > SHOWN.width() or size.height() > SHOWN.height()):
        reader.setScaledSize(size.scaled(SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return reader.read(), size.transposed() if turned else size


class CoveredPicture(QWidget):
    """The cloth over a picture; the picture itself only between ``uncover`` and ``cover``."""

    def __init__(self, look: Look, sha256: str) -> None:
        super().__init__()
        self._look, self._tones = look, mosaic(sha256)
        self._image = QImage()
        self.setMinimumHeight(230)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def covered(self) -> bool:
        """Tell whether the cloth lies over it."""
        return self._image.isNull()

    def uncover(self, image: QImage) -> None:
        """Show the picture."""
        self._image = image
        self.update()

    def cover(self) -> None:
        """Lay the cloth over it and forget the picture."""
        self._image = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint cloth or picture."""
        painter = QPainter(self)
        if self.covered:
            paint_mosaic(painter, self.rect().toRectF(), self._tones, self._look)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            left, top, self._image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        )


class ItemView(QWidget):
    """What is known about one thing. A picture is shown only while "Hold to look" is held.

    What is locked is not shown at all. The page that shows this decides what the buttons do.
    """

    ring_room = True

    def __init__(self, console: Console, desk: EvidenceDesk, exhibit: Exhibit) -> None:
        super().__init__()
        self._console, self._desk, self._exhibit = console, desk, exhibit
        self.look = console.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.problem = Label(self.look, "", colour="stopInk")
        self.problem.hide()
        self.hold = Button(self.look, lambda texts: texts("envelope.look.hold"), "eye")
        self.picture = CoveredPicture(self.look, exhibit.sha256)
        self.cover = Button(self.look, lambda texts: texts("cover.open"), "square-check")
        self.lock = Button(self.look, lambda texts: texts("envelope.item.lock"), "lock")
        self.erase = Button(self.look, lambda texts: texts("envelope.item.erase"), "trash-2")
        if exhibit.locked_at is not None:
            column.addWidget(Message(self.look, lambda texts: texts("envelope.item.locked")))
        elif is_picture(exhibit):
            column.addWidget(self.picture, 1)
            column.addWidget(self.problem)
            column.addWidget(Label(self.look, lambda texts: texts("envelope.look.warning")))
            column.addWidget(FlowBox(self.hold))
        column.addWidget(self._facts())
        self.hold.pressed.connect(self._look)
        self.hold.released.connect(self.picture.cover)

    def _facts(self) -> QWidget:
        desk = self._desk
        rows = facts(self._exhibit, desk.now(), desk.zone(), self.look.texts)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(2)
        for label, value in rows:
            column.addWidget(Label(self.look, label, colour="inkSoft"))
            column.addWidget(Label(self.look, value, weight=500))
        column.addSpacing(10)
        column.addWidget(FlowBox(*self._actions(), gap=12))
        column.addStretch(1)
        return scrolled(inner, TALLEST)

    def _actions(self) -> tuple[Button, ...]:
        exhibit = self._exhibit
        if exhibit.locked_at is not None or not exhibit.size:
            return (self.erase,)
        cover = (self.cover,) if is_picture(exhibit) else ()
        return (*cover, self.lock, self.erase)

    def _look(self) -> None:
        vault, item = self._desk.vault, self._exhibit.id
        self.problem.hide()

        def job() -> QImage:
            return decode(vault.read(item, LARGEST_PICTURE))[0]

        self._console.jobs.submit(job, self._seen, self._failed, owner=self)

    def _seen(self, image: QImage) -> None:
        if image.isNull():
            self.problem.set_words(lambda texts: texts("envelope.look.impossible"))
            self.problem.show()
        elif self.hold.isDown():
            self.picture.uncover(image)

    def _failed(self, fault: Fault) -> None:
        self.problem.set_words(lambda texts: texts.fault(fault))
        self.problem.show()


class LogView(QWidget):
    """The log of an envelope, the newest row last."""

    def __init__(self, look: Look, lines: tuple[LogLine, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(2)
        for line in lines:
            rows.addWidget(Label(look, line.what, "button"))
            rows.addWidget(Label(look, f"{line.when}, {line.who}", colour="inkSoft"))
        rows.addStretch(1)
        column.addWidget(scrolled(inner, TALLEST + 60))


def scrolled(inner: QWidget, tallest: int) -> QScrollArea:
    """Return ``inner`` in something that scrolls and is reached by the keyboard."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    area.setMinimumHeight(min(tallest, inner.sizeHint().height() + 4))
    area.setMaximumHeight(tallest)
    return area
