"""Pages on paper: pictures that were drawn elsewhere, on a printer of this computer.

Qt damages Khmer in its own PDF, so pages arrive as pictures (``system.documents.preview``) and are
only placed here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from familysafe.core.errors import EnvironmentFault

BYTES_A_PIXEL = 4
PRINT_DPI = 300


class PagePicture(Protocol):
    """A page as a picture: ``rgba`` holds rows of 4 bytes a pixel without gap."""

    @property
    def width(self) -> int:
        """Return the width in pixels."""
        ...

    @property
    def height(self) -> int:
        """Return the height in pixels."""
        ...

    @property
    def rgba(self) -> bytes:
        """Return the pixels."""
        ...


def images_of(pages: Sequence[PagePicture]) -> tuple[QImage, ...]:
    """Turn pages into images that own their pixels."""
    return tuple(
        QImage(
            page.rgba,
            page.width,
            page.height,
            page.width * BYTES_A_PIXEL,
            QImage.Format.Format_RGBA8888,
        ).copy()
        for page in pages
    )


def printer_for_a4() -> QPrinter:
    """Return the default printer, set to A4 upright and to the whole sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    return printer


def print_pages(images: Sequence[QImage], printer: QPrinter) -> None:
    """Print each image as a page; raises EnvironmentFault("print.failed")."""
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("print.failed")
    try:
        for index, image in enumerate(images):
            if index and not printer.newPage():
                raise EnvironmentFault("print.failed")
            sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_fitted(image, sheet), image)
    finally:
        painter.end()


def _fitted(image: QImage, sheet: QRectF) -> QRectF:
    """Return where the whole image stands on the sheet without being stretched."""
    scale = min(sheet.width() / image.width(), sheet.height() / image.height())
    wide, high = image.width() * scale, image.height() * scale
    return QRectF((sheet.width() - wide) / 2, (sheet.height() - high) / 2, wide, high)
