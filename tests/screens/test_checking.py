"""The comparison of pictures lets the noise of large letters pass, and nothing that can be seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath

from tests.fakes.console import look
from tests.screens.checking import looks_the_same

PAPER, INK, TINT = "#F4F4EF", "#16231C", "#E6E9E0"


def drawn(
    *,
    ink: str = INK,
    tint: str = TINT,
    moved: float = 0.0,
    words: str = "Home",
    large: int = 90,
    width: int = 600,
    label: str = INK,
) -> QImage:
    """Draw a panel with large letters, as outlines, and small ones."""
    picture = QImage(width, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor(PAPER))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(300, 10, 280, 180), QColor(tint))
    font: QFont = look().font("h1")
    font.setPixelSize(large)
    outline = QPainterPath()
    outline.addText(QPointF(20 + moved, 120), font, words)
    painter.fillPath(outline, QColor(ink))
    painter.setFont(look().font("body"))
    painter.setPen(QColor(label))
    painter.drawText(QRectF(310, 40, 260, 60), Qt.AlignmentFlag.AlignLeft, "Give 15 minutes")
    painter.end()
    return picture


@pytest.mark.parametrize("moved", [0.0, 0.05, -0.05])
def test_the_noise_at_the_rim_of_large_letters_passes(qapp: object, moved: float) -> None:
    assert qapp is not None

    assert looks_the_same(drawn(), drawn(moved=moved))


@pytest.mark.parametrize(
    "other",
    [
        lambda: drawn(tint="#E6E9E5"),
        lambda: drawn(tint="#DADFD4"),
        lambda: drawn(ink="#1E2D25"),
        lambda: drawn(ink="#3F5248"),
        lambda: drawn(label="#22332A"),
        lambda: drawn(label="#001008"),
        lambda: drawn(moved=1),
        lambda: drawn(moved=0.5),
        lambda: drawn(words="Homs"),
        lambda: drawn(large=91),
        lambda: drawn(width=603),
    ],
    ids=[
        "a shade",
        "a fill",
        "an ink",
        "a soft ink",
        "light words",
        "dark words",
        "moved",
        "half",
        "word",
        "larger",
        "wider",
    ],
)
def test_what_can_be_seen_does_not_pass(qapp: object, other: Callable[[], QImage]) -> None:
    assert qapp is not None

    assert not looks_the_same(drawn(), other())


def test_a_single_dot_does_not_pass(qapp: object) -> None:
    assert qapp is not None
    dotted = drawn()
    dotted.setPixelColor(5, 5, QColor("#F4F0EF"))

    assert not looks_the_same(drawn(), dotted)
