"""Saves what an X display shows: ``python -m tools.tour.camera FILE.png``."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    application = QGuiApplication(sys.argv)
    picture = application.primaryScreen().grabWindow(0)
    return 0 if picture.save(sys.argv[1], "PNG") else 1


if __name__ == "__main__":
    sys.exit(main())
