"""Where "Who is using the computer?" is asked: over everything, or in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.screens import CoverWindow, Screens
from familysafe.agent.who_page import WhoPage
from familysafe.core.texts import without_breaks
from familysafe.ui.look import Look
from familysafe.ui.page import announce

SIZE = QSize(860, 640)
AGAIN_MS = 300_000
"""Where nothing is held, who put the question away is asked again after five minutes."""


class _WhoCover(CoverWindow):
    def __init__(self, look: Look, child: ChildSession) -> None:
        super().__init__()
        self.setObjectName("who_cover")
        self.page = WhoPage(look, child)
        _hold(self, self.page)

    def begin(self) -> None:
        self.page.first().setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        announce(self, without_breaks(self.page.view().title))


class WhoScreens(Screens[_WhoCover]):
    """Covers every monitor while programs stand still until somebody says who it is."""

    def __init__(self, look: Look, child: ChildSession) -> None:
        super().__init__(lambda: _WhoCover(look, child))


class WhoWindow(QWidget):
    """An ordinary window, where nothing is held until somebody answers."""

    def __init__(self, look: Look, child: ChildSession) -> None:
        super().__init__()
        self.setObjectName("who_window")
        self.page = WhoPage(look, child)
        _hold(self, self.page)
        self.resize(SIZE)
        self._asks = False
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._show)

    def ask(self, *, asks: bool) -> None:
        """Show it while the question is open; it comes again if it was put away."""
        if asks == self._asks:
            return
        self._asks = asks
        if asks:
            self.page.begin()
            self._show()
            self._again.start()
        else:
            self._again.stop()
            self.hide()

    def _show(self) -> None:
        self.show()
        self.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put it away for a while."""
        event.ignore()
        self.hide()


def _hold(window: QWidget, page: WhoPage) -> None:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    look = page.look

    def name() -> None:
        window.setWindowTitle(without_breaks(look.texts("agent.who.title")))

    look.changed.connect(name)
    name()
