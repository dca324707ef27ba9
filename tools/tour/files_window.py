"""A small window with files that can be dragged, as a file manager has one."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem


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
