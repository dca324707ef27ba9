"""The window of the console: binding, top bar, one page at a time, and what was just done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.gui.console import Console, ConsolePage, PageFactory, Session
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.observable import Observable
from familysafe.ui.look import TEXT_SIZES, Look, Words
from familysafe.ui.page import LOW
from familysafe.ui.surfaces import Binding
from familysafe.ui.toast import Toast
from familysafe.ui.top_bar import Lock, TopBar

WITHOUT_LOCK = frozenset({Place.FIRST_RUN})


class Shell(QWidget):
    """Makes pages on their first visit and takes the carer from one to the next.

    It is the ``Navigator`` of its pages. ``lock_wanted`` and ``unlock_wanted`` are what the buttons
    at the right end of the bar ask for, ``look_chosen`` that the look should be kept.
    """

    lock_wanted = Signal()
    unlock_wanted = Signal()
    look_chosen = Signal()

    def __init__(self, look: Look, factories: Mapping[Place, PageFactory]) -> None:
        super().__init__()
        self.look, self._factories = look, factories
        self._console: Console | None = None
        self._pages: dict[Place, ConsolePage] = {}
        self._way: list[Destination] = []
        self.setWindowTitle("FamilySafe")
        self.setMinimumSize(640, 480)
        self.resize(1200, 800)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.binding = Binding(self.look)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side.hide()
        self.bar = TopBar(self.look)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.binding)
        whole.addWidget(self._side)
        whole.addLayout(right, 1)
        self.toast = Toast(self, self.look)
        self.toast.covers.connect(lambda height: right.setContentsMargins(0, 0, 0, height))

    def _wire(self) -> None:
        self.bar.back_pressed.connect(self.back)
        self.bar.leave_pressed.connect(self.home)
        self.bar.help_pressed.connect(lambda: self.go(Destination(Place.HELP)))
        self.bar.lock_pressed.connect(self.lock_wanted)
        self.bar.unlock_pressed.connect(self.unlock_wanted)
        self.bar.look_chosen.connect(self.look_chosen)
        for keys, action in (
            ("Alt+Left", self.back),
            ("Alt+Home", self.home),
            ("F1", lambda: self.go(Destination(Place.HELP))),
            ("Ctrl++", lambda: self._step_size(1)),
            ("Ctrl+=", lambda: self._step_size(1)),
            ("Ctrl+-", lambda: self._step_size(-1)),
            ("Ctrl+0", lambda: self.look.choose(text_size=TEXT_SIZES[0])),
            ("Ctrl+L", self.lock_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action)

    def _step_size(self, step: int) -> None:
        sizes = TEXT_SIZES
        at = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self.look.text_size))
        self.look.choose(text_size=sizes[min(len(sizes) - 1, max(0, at + step))])
        self.look_chosen.emit()

    def begin(self, console: Console, session: Observable[Session]) -> None:
        """Take the surroundings that pages are given."""
        self._console = console
        session.watch(lambda _session: self._show_bar())

    # --- Navigator -------------------------------------------------------------------------

    def possible(self, where: Destination) -> bool:
        """Tell whether there is such a page."""
        return where.place in self._factories

    def go(self, where: Destination) -> None:
        """Open a page; a place without a page says so and stays."""
        if not self.possible(where):
            self.say(lambda texts: texts("ui.not_built"), None)
            return
        if self._way and self._way[-1] == where:
            return
        self._leave()
        self._way.append(where)
        self._open(where)

    def back(self) -> None:
        """Return to the step or the page before, or to Home."""
        if self.page is not None and self.page.step_back():
            return
        if len(self._way) > 1:
            self._leave()
            self._way.pop()
            self._open(self._way[-1])
        elif self._way and self._way[-1].place not in {Place.HOME, Place.FIRST_RUN}:
            self.home()

    def home(self) -> None:
        """Return to Home and forget the way."""
        self._leave()
        self._way = [Destination(Place.HOME)]
        self._open(self._way[-1])

    @property
    def here(self) -> Destination | None:
        """Return where the carer is."""
        return self._way[-1] if self._way else None

    @property
    def page(self) -> ConsolePage | None:
        """Return the page in view."""
        here = self.here
        return self._pages.get(here.place) if here else None

    def _leave(self) -> None:
        page = self.page
        if page is not None:
            page.leaving()

    def _open(self, where: Destination) -> None:
        if self._console is None:
            return
        page = self._pages.get(where.place)
        if page is None:
            try:
                page = self._factories[where.place](self._console)
            except Fault as fault:
                self._not_opened(fault)
                return
            page.cloth_changed.connect(self.binding.set_cloth)
            page.bar_changed.connect(self._page_changed)
            self._pages[where.place] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.set_small(small=self.height() < LOW)
        self._show_side(page)
        page.opened(where)
        self.binding.set_cloth(page.cloth)
        self._show_bar()
        self.bar.first_focus()

    def _not_opened(self, fault: Fault) -> None:
        """Say why a page cannot be made, and stay at the one before it."""
        if self._console is None or (len(self._way) == 1 and self._way[0].place is Place.HOME):
            raise fault
        self._way.pop()
        if not self._way:
            self._way.append(Destination(Place.HOME))
        self._open(self._way[-1])
        self._console.dialogs.show_fault(fault)

    def _page_changed(self) -> None:
        if self.page is not None:
            self._show_side(self.page)
            self._show_bar()

    def _show_side(self, page: ConsolePage) -> None:
        side = page.side()
        item = self._side_column.itemAt(0)
        before = item.widget() if item is not None else None
        if before is side:
            return
        if before is not None:
            self._side_column.removeWidget(before)
            before.hide()
            before.setParent(None)
        self._side.setVisible(side is not None)
        if side is not None:
            self._side_column.addWidget(side)
            side.show()

    def _show_bar(self) -> None:
        here, page = self.here, self.page
        if here is None or page is None or self._console is None:
            return
        session = self._console.session.state
        lock = Lock.NONE
        if page.sensitive:
            lock = Lock.LEAVE
        elif here.place not in WITHOUT_LOCK and session.welcome is not None:
            lock = Lock.UNLOCKED if session.unlocked else Lock.LOCKED
        back: Words | None = lambda texts: texts("ui.home")  # noqa: E731 - words, not a function
        if len(self._way) > 1 and self._way[-2].place is not Place.HOME:
            back = lambda texts: texts("ui.back")  # noqa: E731
        if page.can_step_back():
            back = lambda texts: texts("ui.back")  # noqa: E731
        elif here.place in {Place.HOME, Place.FIRST_RUN}:
            back = None
        can_help = here.place is not Place.HELP
        self.bar.show_page(back=back, lock=lock, with_help=can_help, mark=page.side() is None)

    # --- the rest --------------------------------------------------------------------------

    def say(self, words: Words, undo: Callable[[], None] | None) -> None:
        """Say at the lower edge what was done; ``undo`` takes it back."""
        self.toast.say(words, undo)

    def raise_window(self) -> None:
        """Come to the front."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let bar and page take their small form in a low window."""
        super().resizeEvent(event)
        small = self.height() < LOW
        self.bar.set_small(small=small)
        if self.page is not None:
            self.page.set_small(small=small)
            self._show_side(self.page)
            self._show_bar()
        if self.toast.isVisible():
            self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what the page was doing."""
        self._leave()
        super().closeEvent(event)
