"""A small window with files that can be dragged, as a file manager has one."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem

from tools.tour.display import Display, stop

PLACE = (980, 660)
STEPS = 12
STEP_SECONDS = 0.04
"""A drag is told by its moves: a toolkit asks what is below after each of them."""


class Files(QListWidget):
    """Icons which carry the addresses of their files."""

    def __init__(self, paths: list[Path]) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setDragEnabled(True)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setWindowTitle("Screenshots")
        for path in paths:
            item = QListWidgetItem(QIcon(str(path)), path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.addItem(item)

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # noqa: N802 - Qt's name
        """Carry what is selected as addresses of files."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(item.data(Qt.ItemDataRole.UserRole)) for item in items])
        return data


class Desktop:
    """The window on a display; as a context manager it is closed at the end."""

    def __init__(self, display: Display, paths: list[Path]) -> None:
        self._display, self._paths = display, paths
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        words = [str(each) for each in (*PLACE, *self._paths)]
        command = (sys.executable, "-m", "tools.tour.files_window", *words)
        self._process = self._display.start(*command)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            stop(self._process)

    def drag_all_onto(self, name: str) -> None:
        """Select all files and drag them onto what is called ``name``."""
        reader = self._display.reader
        first = reader.find(self._paths[0].name, "list item").middle
        target = reader.find(name).middle
        self._display.xdotool("mousemove", *map(str, first), "click", "1", "key", "ctrl+a")
        self._display.xdotool("mousedown", "1")
        for step in range(1, STEPS + 1):
            along = [
                str(round(a + (b - a) * step / STEPS)) for a, b in zip(first, target, strict=True)
            ]
            self._display.xdotool("mousemove", *along)
            time.sleep(STEP_SECONDS)
        self._display.xdotool("mouseup", "1")


def main() -> int:
    application = QApplication(sys.argv)
    x, y, *paths = sys.argv[1:]
    files = Files([Path(path) for path in paths])
    files.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    files.setGeometry(int(x), int(y), 260, 150)
    files.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
