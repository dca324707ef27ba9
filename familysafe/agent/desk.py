"""Everything the agent puts on the screen, and when."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from familysafe.agent.answers import AnswerNote
from familysafe.agent.child_session import ChildSession
from familysafe.agent.errands import stand_up
from familysafe.agent.home import MyTimeWindow
from familysafe.agent.note import NoteWindow
from familysafe.agent.pages import Pages, PagesWindow
from familysafe.agent.time_up import TimeUpScreens
from familysafe.agent.tray import Strip, Tray, TrayThere, is_tray_there
from familysafe.agent.who import WhoScreens, WhoWindow
from familysafe.ipc.messages import AppTime
from familysafe.presentation.agent_app import app_note
from familysafe.presentation.agent_session import Link, Surface, surface
from familysafe.presentation.agent_time import my_time, remaining_note, warning
from familysafe.presentation.agent_upset import Numbers
from familysafe.ui.look import Look

TRAY_MS = 3000
"""How often to look whether the desktop has a tray now; there is no event for it."""


class Desk(QObject):
    """Shows and hides the windows as the session changes."""

    def __init__(
        self,
        look: Look,
        child: ChildSession,
        numbers: Numbers,
        tray_there: TrayThere = is_tray_there,
    ) -> None:
        super().__init__()
        self.look, self._child, self._tray_there = look, child, tray_there
        self._noted = False
        self.pages = Pages(look, child, numbers)
        self.my_time = MyTimeWindow(look, child)
        self.pages_window = PagesWindow(self.pages)
        self.time_up = TimeUpScreens(look, child, self.pages)
        self.note = NoteWindow(look)
        self.who = WhoScreens(look, child)
        self.who_window = WhoWindow(look, child)
        self.answers = AnswerNote(look, child, self.note, self.pages_window)
        self.tray = Tray(look)
        self.strip = Strip(look)
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(TRAY_MS)
        self._timer.timeout.connect(self._place_time)
        self._timer.start()
        self.render_state()

    def _connect(self) -> None:
        self._child.changed.connect(self.render_state)
        self.look.changed.connect(self.render_state)
        self._child.warned.connect(self._warn)
        self._child.app_told.connect(self._tell_app)
        self.strip.pressed.connect(self.open_my_time)
        self.tray.my_time.connect(self.open_my_time)
        self.note.asked.connect(self.open_ask)
        for source in (self.tray, self.my_time):
            source.ask.connect(self.open_ask)
            source.upset.connect(self.open_upset)
            source.own.connect(self.open_own)
            source.switch.connect(self._switch)

    # --- what the child opens --------------------------------------------------------------

    def open_my_time(self) -> None:
        """Bring "My time" to the front; while the time is up that is already there."""
        if not (self.time_up.is_shown or self.who.is_shown):
            self.my_time.show()
            self.my_time.raise_()
            self.my_time.activateWindow()

    def open_ask(self) -> None:
        """Open "Ask for more time"; who sets their own rules adds it with their code instead."""
        if not (self.time_up.is_shown or self.who.is_shown):
            own = self._child.session.own_rules
            self.pages_window.open(self.pages.code if own else self.pages.ask)

    def open_upset(self) -> None:
        """Open "Something upset me"."""
        if not (self.time_up.is_shown or self.who.is_shown):
            self.pages_window.open(self.pages.upset)

    def open_own(self) -> None:
        """Open "What my family can see"."""
        if not (self.time_up.is_shown or self.who.is_shown):
            self.pages_window.open(self.pages.own)

    # --- what comes by itself --------------------------------------------------------------

    def render_state(self) -> None:
        """Follow the session."""
        session = self._child.session
        view = my_time(session, self.look.texts, self._child.now())
        self.tray.set_own(own=session.own_rules)
        self.tray.set_shared(shared=session.shared and not session.asks_who)
        self.tray.show_view(view)
        self.strip.show_view(view)
        shown = surface(session)
        if shown is Surface.FULL:
            self.note.put_away()
            self.pages_window.close()
            self.my_time.hide()
            self.time_up.show()
        else:
            self.time_up.hide()
        self._ask_who(shown)
        self._place_time()
        self._note_end(is_over=shown is Surface.NOTE)
        self.answers.follow(covered=shown is Surface.FULL)

    def _ask_who(self, shown: Surface) -> None:
        if shown is Surface.WHO:
            self.note.put_away()
            self.pages_window.close()
            self.my_time.hide()
            self.who.show()
        else:
            self.who.hide()
        self.who_window.ask(asks=shown is Surface.WHO_WINDOW)

    def _switch(self) -> None:
        """Let somebody else say that it is them; until then nobody is counted."""
        self._child.courier.send(
            stand_up(), lambda _done: self._child.courier.refresh(), lambda _fault: None
        )

    def _note_end(self, *, is_over: bool) -> None:
        """Say once, kindly, that the time is used; it is taken back when time is given."""
        if is_over and not self._noted:
            self._say_end()
        elif self._noted and not is_over:
            self.note.put_away()
        self._noted = is_over

    def _say_end(self) -> None:
        session = self._child.session
        self.note.say(remaining_note(session, self.look.texts), self._cloth, stays=True)

    def _warn(self, minutes: int) -> None:
        own = self._child.session.own_rules
        self.note.say(warning(minutes, self.look.texts, own=own), self._cloth, stays=False)

    def _tell_app(self, event: AppTime) -> None:
        """Say how an app's own time stands; it goes by itself, for other apps go on."""
        own = self._child.session.own_rules
        self.note.say(app_note(event, self.look.texts, own=own), self._cloth, stays=False)

    @property
    def _cloth(self) -> str:
        status = self._child.session.status
        return status.cloth if status else ""

    def _place_time(self) -> None:
        """Show the tray's ring, or the strip where there is no tray."""
        session = self._child.session
        nobody = session.link is Link.HERE and session.child is None and not session.shared
        has_tray = self._tray_there()
        self.tray.set_shown(shown=has_tray)
        covered = self.time_up.is_shown or self.who.is_shown
        wants_strip = not has_tray and not nobody and not covered
        if wants_strip and not self.strip.isVisible():
            self.strip.place()
            self.strip.show()
        elif not wants_strip and self.strip.isVisible():
            self.strip.hide()
