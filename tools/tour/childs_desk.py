"""The child's desktop: a picture on the ground, and homework that is saved as it is written.

``python -m tools.tour.childs_desk FILE`` keeps in FILE what is written, after every letter.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

TITLE = "Homework"
PLACE = (70, 90, 600, 420)
RESOURCES = Path(__file__).resolve().parents[2] / "familysafe" / "resources"


class Ground(QWidget):
    """The house by day, as large as the screen, below every window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
        self.setGeometry(QGuiApplication.primaryScreen().geometry())
        scenes = json.loads((RESOURCES / "illustrations/scenes.json").read_bytes())
        self._scene = scenes["day"]
        self._house = QSvgRenderer(str(RESOURCES / "illustrations" / self._scene["file"]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint bands and house."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self._scene["size"]
        scale = self.height() / high
        for band in self._scene["extend"]:
            top, bottom = band["from"] * scale, band["to"] * scale
            painter.fillRect(QRectF(0, top, self.width(), bottom - top + 1), QColor(band["colour"]))
        self._house.render(
            painter, QRectF(self.width() - wide * scale, 0, wide * scale, self.height())
        )


class Homework(QWidget):
    """A page to write on."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._file = file
        self._page = QTextEdit()
        self._page.setFrameShape(QTextEdit.Shape.NoFrame)
        self._page.setAcceptRichText(False)
        self._page.setFont(QFont("Hanken Grotesk", 20))
        self._page.setStyleSheet("background: #FFFFFF; color: #12211B; padding: 20px;")
        self._page.textChanged.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def _keep(self) -> None:
        self._file.write_text(self._page.toPlainText(), encoding="utf-8")


def main() -> int:
    application = QApplication(sys.argv)
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    ground = Ground()
    ground.show()
    homework = Homework(Path(sys.argv[1]))
    homework.setGeometry(*PLACE)
    homework.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
