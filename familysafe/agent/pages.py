"""Makes the pages behind the buttons, and the window that holds them when the time is not over.

A page is made when it is opened and is gone when it is left: nothing of it stays.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.page import Page
from familysafe.core.texts import without_breaks
from familysafe.presentation.agent_upset import Numbers
from familysafe.ui.look import Look
from familysafe.ui.press import Pressable

Opener = Callable[[Page], None]
Maker = Callable[[Opener], Page]

SIZE = QSize(1200, 800)
SMALL = QSize(860, 760)


class Pages:
    """Each maker gets a function that opens a further page above its own."""

    def __init__(self, look: Look, child: ChildSession, numbers: Numbers) -> None:
        self.look, self._child, self._numbers = look, child, numbers

    @property
    def _cloth(self) -> str:
        status = self._child.session.status
        return status.cloth if status else ""

    def ask(self, _: Opener) -> Page:
        """Make "Ask for more time"."""
        from familysafe.agent.ask_page import AskPage

        return AskPage(self.look, self._child, self._cloth)

    def code(self, _: Opener) -> Page:
        """Make "Parent code"."""
        from familysafe.agent.code_page import CodePage

        return CodePage(self.look, self._child, self._cloth)

    def own(self, _: Opener) -> Page:
        """Make "What my family can see"."""
        from familysafe.agent.own_page import OwnViewPage

        return OwnViewPage(self.look, self._child, self._cloth)

    def upset(self, above: Opener) -> Page:
        """Make "Something upset me"; it gets helplines, and no way to the guard."""
        from familysafe.agent.upset_page import AdvicePage, UpsetPageView

        page = UpsetPageView(self.look, self._numbers, self._cloth)
        page.chosen.connect(
            lambda step: above(AdvicePage(self.look, self._numbers, step, self._cloth))
        )
        return page

    def open(self, stack: QStackedLayout, make: Maker) -> None:
        """Put a page on top of ``stack``; leaving uncovers what was first."""
        self.lay(stack, make(partial(self.lay, stack)))

    def lay(self, stack: QStackedLayout, page: Page) -> None:
        """Put ``page`` on top and give it the keyboard."""
        page.back.connect(lambda: _uncover(stack, page))
        page.leave.connect(lambda: _uncover_all(stack))
        before = QApplication.focusWidget()
        by_keyboard = isinstance(before, Pressable) and before.shows_ring
        stack.setCurrentIndex(stack.addWidget(page))
        page.back_button.setFocus(
            Qt.FocusReason.TabFocusReason if by_keyboard else Qt.FocusReason.MouseFocusReason
        )


def _uncover(stack: QStackedLayout, page: Page) -> None:
    stack.setCurrentIndex(max(0, stack.indexOf(page) - 1))
    _drop(stack, page)


def _uncover_all(stack: QStackedLayout) -> None:
    stack.setCurrentIndex(0)
    for number in reversed(range(1, stack.count())):
        page = stack.widget(number)
        if page is not None:
            _drop(stack, page)


def _drop(stack: QStackedLayout, page: QWidget) -> None:
    stack.removeWidget(page)
    page.hide()
    page.deleteLater()


class PagesWindow(QWidget):
    """An ordinary window around the pages; leaving the first page puts it away."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        self.setObjectName("pages")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())
        self._stack.currentChanged.connect(self._on_page)
        pages.look.changed.connect(self._name)
        self._name()

    @property
    def page(self) -> QWidget:
        """Return the page that is shown."""
        return self._stack.currentWidget() or self

    def open(self, make: Maker) -> None:
        """Show the page that ``make`` makes, and only that."""
        _uncover_all(self._stack)
        self._pages.open(self._stack, make)
        wanted = SIZE if make == self._pages.upset else SMALL
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() - QSize(20, 60)))
        self.show()
        self.raise_()
        self.activateWindow()

    def _name(self) -> None:
        # The task bar must not tell what a child reads: the name is the same for every page.
        self.setWindowTitle(without_breaks(self._pages.look.texts("agent.my_time.title")))

    def _on_page(self, number: int) -> None:
        if number == 0:
            self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget the pages and put the window away."""
        event.ignore()
        _uncover_all(self._stack)
        self.hide()
