"""Golden pictures: a widget must look exactly as it was looked at and found good.

``UPDATE_SCREENS=1`` writes new ones; look at each before it is committed. Where a picture differs,
``build/screens/NAME-new.png`` and ``NAME-difference.png`` show how.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.conftest import ROOT

GOLDEN = Path(__file__).parent / "golden"
FOUND = ROOT / "build" / "screens"
DESIGN, SMALL = (1200, 800), (1024, 600)
GLYPH_NOISE = 16
"""Of 255. Qt draws the rim of letters above 64 pixels a little differently, depending on what was
drawn before in the same process: up to 12 was measured. Anything that can be seen is far above."""


def settle() -> None:
    """Let layouts and deferred deletions happen."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def picture_of(widget: QWidget, size: tuple[int, int] | None = DESIGN) -> QImage:
    """Show a widget in ``size`` (None: as it is) and take its picture."""
    if size is not None:
        widget.resize(*size)
    widget.show()
    settle()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def check_screen(widget: QWidget, name: str, size: tuple[int, int] | None = DESIGN) -> None:
    """Compare with ``golden/NAME.png``, pixel by pixel, but for the noise of large letters."""
    now = picture_of(widget, size)
    place = GOLDEN / f"{name}.png"
    if os.environ.get("UPDATE_SCREENS") == "1":
        GOLDEN.mkdir(exist_ok=True)
        assert now.save(str(place), "PNG", 0)  # type: ignore[call-overload]
        return
    FOUND.mkdir(parents=True, exist_ok=True)
    assert place.exists(), f"no golden picture {name}: run `make screens`, then look at it"
    before = QImage(str(place)).convertToFormat(QImage.Format.Format_RGB32)
    if before == now or _largest_difference(before, now) <= GLYPH_NOISE:
        return
    now.save(str(FOUND / f"{name}-new.png"))
    _difference(before, now).save(str(FOUND / f"{name}-difference.png"))
    pytest.fail(f"{name} looks different: see build/screens/{name}-difference.png")


def _largest_difference(before: QImage, now: QImage) -> int:
    """Return by how much the most different channel of a pixel differs, 0 to 255."""
    if before.size() != now.size():
        return 255
    painter = QPainter(apart := before.copy())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, now)
    painter.end()
    plain = apart.convertToFormat(QImage.Format.Format_RGB888)  # must outlive its bits
    return max(bytes(plain.constBits()))


def _difference(before: QImage, now: QImage) -> QImage:
    """Return the new picture, pale, with every changed pixel in red."""
    shown = now.copy()
    red = QColor("#C00000")
    for y in range(now.height()):
        for x in range(now.width()):
            if not before.valid(x, y) or before.pixel(x, y) != now.pixel(x, y):
                shown.setPixelColor(x, y, red)
    return shown
