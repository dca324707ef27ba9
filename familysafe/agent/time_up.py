"""Time is up: the explanation in front of the lock, on every monitor.

It is no lock by itself: the guard holds the time, whatever happens to this window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.night import BINDING, MoonButton, NextPanel, NightLook, NightScene
from familysafe.agent.page import Page, Title, language_button, scrolled, text_size_button
from familysafe.agent.pages import Pages
from familysafe.agent.screens import CoverWindow, Screens
from familysafe.core.texts import without_breaks
from familysafe.presentation.agent_over import TimeUpView, time_up
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Avatar
from familysafe.ui.words import Label

WORDS_WIDTH = 590


class NightPage(NightScene):
    """The first page: why, what is kept, when it goes on, and how to ask.

    Who sets their own rules has nobody to ask: their own code gives more time.
    """

    def __init__(self, look: Look, child: ChildSession) -> None:
        self.night = NightLook(look)
        super().__init__(self.night)
        self.night.setParent(self)
        self._base, self._child = look, child
        night = self.night
        self.ask_button = Button(
            night, lambda t: t("agent.action.ask"), "plus", kind=Kind.MAIN, role="choice"
        )
        self.code_button = Button(
            night, lambda t: t("agent.action.code"), "key-round", role="choice"
        )
        self.add_button = Button(
            night, lambda t: t("agent.alone.code"), "key-round", kind=Kind.MAIN, role="choice"
        )
        self.help_button = MoonButton(night, lambda t: t("agent.action.help"), "heart-handshake")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BINDING + 58, 12, 34, 42)
        frame.setSpacing(0)
        frame.addLayout(self._top())
        frame.addWidget(scrolled(self._words()), 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.ask_button)
        row.addWidget(self.code_button)
        row.addWidget(self.add_button)
        row.addStretch(1)
        frame.addLayout(row)
        self.render_state()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(text_size_button(self.night, self._base))
        row.addWidget(language_button(self.night, self._base))
        row.addWidget(self.help_button)
        return row

    def _words(self) -> QWidget:
        night = self.night
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(18)
        self._avatar = Avatar(night, "", "", 76)
        self._greeting = Label(night, "", "tile", weight=400)
        row.addWidget(self._avatar)
        row.addWidget(self._greeting, 1)
        column.addLayout(row)
        self._title = Title(night, "", "display")
        self._text = Label(night, "", "lead")
        self._away = Label(night, "", "lead")
        self._next = NextPanel(night)
        panel = QHBoxLayout()
        panel.addWidget(self._next)
        panel.addStretch(1)
        for label in (self._title, self._text, self._away):
            column.addWidget(label)
        column.addLayout(panel)
        column.addStretch(1)
        return content

    def view(self) -> TimeUpView:
        """Return the words as they are now."""
        return time_up(self._child.session, self.night.texts, self._child.now())

    def render_state(self) -> None:
        """Show the session as it is now."""
        view = self.view()
        self.set_cloth(view.cloth)
        self.ask_button.setVisible(not view.own)
        self.code_button.setVisible(not view.own)
        self.add_button.setVisible(view.own)
        self._avatar.setVisible(bool(view.face))
        self._avatar.set_face(view.face, view.cloth)
        self._greeting.set_words(view.greeting)
        self._title.set_words(view.title)
        self._text.set_words(view.text)
        self._away.set_words(view.away)
        self._away.setVisible(bool(view.away))
        self._next.say(view.next.when, view.next.detail)

    def first_button(self) -> Button:
        """Return what gets the keyboard first: the way to more time."""
        return self.add_button if self.view().own else self.ask_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words off the house."""
        super().resizeEvent(event)
        content = self._title.parentWidget()
        if content is None:
            return
        room = self.width() - BINDING - 58 - 34
        wide = room if self.is_plain() else min(room, max(WORDS_WIDTH, round(self.width() * 0.5)))
        for label in (self._title, self._text, self._away):
            label.setMaximumWidth(wide)


class TimeUpWindow(CoverWindow):
    """One monitor's full screen."""

    def __init__(self, look: Look, child: ChildSession, pages: Pages) -> None:
        super().__init__()
        self.look, self._child, self._pages = look, child, pages
        self.setObjectName("time_up")
        self._stack = QStackedLayout(self)
        self.night_page = NightPage(look, child)
        self._stack.addWidget(self.night_page)
        self.night_page.ask_button.clicked.connect(lambda: self._open(pages.ask))
        self.night_page.code_button.clicked.connect(lambda: self._open(pages.code))
        self.night_page.add_button.clicked.connect(lambda: self._open(pages.code))
        self.night_page.help_button.clicked.connect(lambda: self._open(pages.upset))
        child.changed.connect(self.render_state)
        look.changed.connect(self.render_state)
        self.render_state()

    @property
    def page(self) -> QWidget:
        """Return the page that is shown."""
        return self._stack.currentWidget() or self

    def render_state(self) -> None:
        """Show the session as it is now."""
        self.setWindowTitle(without_breaks(self.look.texts("agent.time_up.window")))
        self.night_page.render_state()

    def _open(self, make: Callable[[Callable[[Page], None]], Page]) -> None:
        self._pages.open(self._stack, make)

    def begin(self) -> None:
        """Take the keyboard and say why."""
        self.night_page.first_button().setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        announce(self, self.night_page.view().spoken)


class TimeUpScreens(Screens[TimeUpWindow]):
    """Holds one window for each monitor while the time is over."""

    def __init__(self, look: Look, child: ChildSession, pages: Pages) -> None:
        super().__init__(lambda: TimeUpWindow(look, child, pages))
