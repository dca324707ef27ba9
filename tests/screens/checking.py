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
FLAT_NOISE = 2
RIM_NOISE = 40
"""Of 255. Qt draws letters above 64 pixels as outlines, and their rims come out a little different
depending on what was drawn before in the same process: up to 28 was measured. So a pixel may differ
that much at a rim of the golden picture, where two of its neighbours are ``RIM_STEP`` apart.
Everywhere else hardly anything may differ."""
RIM_STEP = 64
ONE_SIDED = 0.25
"""Noise makes some pixels lighter and others darker: its sum was below 0.05 of its amount. Where
all go the same way, as when a colour has changed, it is no noise."""


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
    if looks_the_same(before, now):
        return
    now.save(str(FOUND / f"{name}-new.png"))
    _difference(before, now).save(str(FOUND / f"{name}-difference.png"))
    pytest.fail(f"{name} looks different: see build/screens/{name}-difference.png")


def looks_the_same(before: QImage, now: QImage) -> bool:
    """Tell whether two pictures differ by nothing but the noise at the rims of large letters."""
    if before.size() != now.size():
        return False
    painter = QPainter(apart := before.copy())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, now)
    painter.end()
    differences = _bytes(apart)
    if max(differences) > RIM_NOISE:
        return False
    first, second = _bytes(before), _bytes(now)
    changed = [at for at, value in enumerate(differences) if value > FLAT_NOISE]
    lighter = sum(second[at] - first[at] for at in changed)
    if abs(lighter) > ONE_SIDED * sum(differences[at] for at in changed):
        return False
    return all(_on_a_rim(first, at, before.width()) for at in changed)


def _bytes(picture: QImage) -> bytes:
    """Return red, green and blue of every pixel, line after line, without padding."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)  # must outlive its bits
    line = plain.width() * 3
    if plain.bytesPerLine() == line:
        return bytes(plain.constBits())
    rows = range(plain.height())
    return b"".join(bytes(plain.constScanLine(y))[:line] for y in rows)


def _on_a_rim(picture: bytes, at: int, width: int) -> bool:
    """Tell whether one channel of a pixel lies where light and dark meet."""
    line = width * 3
    column = at % line // 3
    sides = [side for side in (-1, 0, 1) if 0 <= column + side < width]
    around = [
        picture[near]
        for row in (-line, 0, line)
        for side in sides
        if 0 <= (near := at + row + side * 3) < len(picture)
    ]
    return max(around) - min(around) >= RIM_STEP


def _difference(before: QImage, now: QImage) -> QImage:
    """Return the new picture, pale, with every changed pixel in red."""
    shown = now.copy()
    red = QColor("#C00000")
    for y in range(now.height()):
        for x in range(now.width()):
            if not before.valid(x, y) or before.pixel(x, y) != now.pixel(x, y):
                shown.setPixelColor(x, y, red)
    return shown
