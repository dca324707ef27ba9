"""Draws the two screenshots that the story saves: an invented chat, with invented names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

WIDTH, HEIGHT = 540, 900
BUBBLES = (
    ("Lina, 16", (("them", "Hi! You are new here?"), ("me", "yes"), ("them", "Send me a photo"))),
    ("Lina, 16", (("them", "Send one now"), ("me", "no"), ("them", "Then pay me 20 dollars"))),
)


def draw_screenshots(folder: Path) -> list[Path]:
    """Write two PNG files and return their paths."""
    # one that has widgets too: a later test in the same process could make no second one
    QApplication.instance() or QApplication(["screenshots", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    return [
        _draw(folder / f"Screenshot {n}.png", name, lines)
        for n, (name, lines) in enumerate(BUBBLES, start=1)
    ]


def _draw(path: Path, name: str, lines: tuple[tuple[str, str], ...]) -> Path:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor("#F2F4F7"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Hanken Grotesk", 20))
    painter.fillRect(0, 0, WIDTH, 90, QColor("#3B4A6B"))
    painter.setPen(QColor("white"))
    painter.drawText(QRectF(30, 0, WIDTH - 60, 90), Qt.AlignmentFlag.AlignVCenter, name)
    top = 150
    for who, words in lines:
        left = 30 if who == "them" else 170
        bubble = QRectF(left, top, 340, 90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white" if who == "them" else "#BBD7F2"))
        painter.drawRoundedRect(bubble, 24, 24)
        painter.setPen(QColor("#1B2233"))
        inner = bubble.adjusted(24, 0, -24, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)
        top += 130
    painter.end()
    picture.save(str(path))
    return path
