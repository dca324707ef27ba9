"""Windows that cover every monitor while something has to be said, and come to the front again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

IN_FRONT_MS = 1500
"""How often they come to the front again where another window covered them."""


class CoverWindow(QWidget):
    """One monitor's full screen. It cannot be closed by hand; ``put_away`` closes it."""

    def __init__(self) -> None:
        super().__init__()
        self._may_close = False
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )

    def begin(self) -> None:
        """Take the keyboard and say what this is; called for the first monitor."""

    def show_on(self, screen: QScreen) -> None:
        """Cover ``screen`` whole."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()

    def put_away(self) -> None:
        """Close at once."""
        self._may_close = True
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until it is put away."""
        if not self._may_close:
            event.ignore()


Window = TypeVar("Window", bound=CoverWindow)


class Screens(Generic[Window]):
    """Holds one window for each monitor while they are shown."""

    def __init__(self, make: Callable[[], Window]) -> None:
        self._make = make
        self.windows: dict[QScreen, Window] = {}
        self._timer = QTimer()
        self._timer.setInterval(IN_FRONT_MS)
        self._timer.timeout.connect(self._come_to_front)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_screens)
            app.screenRemoved.connect(self._on_screens)

    @property
    def is_shown(self) -> bool:
        """Tell whether they cover the screens."""
        return bool(self.windows)

    def show(self) -> None:
        """Cover every monitor."""
        if self.windows:
            return
        self._cover()
        self._timer.start()
        first = self.windows.get(QGuiApplication.primaryScreen())
        if first is not None:
            first.activateWindow()
            first.begin()

    def hide(self) -> None:
        """Uncover every monitor at once."""
        self._timer.stop()
        for window in self.windows.values():
            window.put_away()
        self.windows.clear()

    def _cover(self) -> None:
        for screen in QGuiApplication.screens():
            if screen not in self.windows:
                window = self._make()
                self.windows[screen] = window
                window.show_on(screen)

    def _on_screens(self) -> None:
        if not self.windows:
            return
        present = QGuiApplication.screens()
        for screen in [each for each in self.windows if each not in present]:
            self.windows.pop(screen).put_away()
        self._cover()

    def _come_to_front(self) -> None:
        for window in self.windows.values():
            window.raise_()
        if self.windows and not any(window.isActiveWindow() for window in self.windows.values()):
            next(iter(self.windows.values())).activateWindow()
