"""The agent's one state: who sits here, and how their time stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot

from familysafe.agent.courier import Courier
from familysafe.ipc.messages import AppTime, EventBody, OwnView, Sitters, Welcome
from familysafe.presentation.agent_session import (
    Session,
    heard,
    lost,
    seated,
    viewed,
    warned,
    welcomed,
)


class ChildSession(QObject):
    """Takes what the courier brings and keeps the session as a frozen value.

    ``changed`` follows every change, ``warned`` brings the minutes of a warning, ``app_told`` how
    an app's own time stands, ``viewed`` the whole own view. ``now`` is the local time, aware.
    """

    changed = Signal()
    warned = Signal(int)
    app_told = Signal(object)
    viewed = Signal(object)

    def __init__(self, courier: Courier, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.courier = courier
        self.now = now
        self.session = Session()
        self.own_view: OwnView | None = None
        queued = Qt.ConnectionType.QueuedConnection
        courier.welcomed.connect(self._on_welcome, queued)
        courier.viewed.connect(self._on_view, queued)
        courier.seated.connect(self._on_seated, queued)
        courier.heard.connect(self._on_event, queued)
        courier.lost.connect(self._on_lost, queued)

    def become(self, session: Session) -> None:
        """Take another state and tell everybody, if it is another one."""
        if session == self.session:
            return
        if session.child != self.session.child:
            self.own_view = None
        self.session = session
        self.changed.emit()

    @Slot(object)
    def _on_welcome(self, welcome: Welcome) -> None:
        self.become(welcomed(self.session, welcome))

    @Slot(object)
    def _on_view(self, view: OwnView) -> None:
        self.own_view = view
        self.become(viewed(self.session, view))
        self.viewed.emit(view)

    @Slot(object)
    def _on_event(self, event: EventBody) -> None:
        self.become(heard(self.session, event))
        minutes = warned(self.session, event)
        if minutes is not None and not self.session.is_over:
            self.warned.emit(minutes)
        mine = isinstance(event, AppTime) and event.child == self.session.child
        if mine and not self.session.is_over:
            self.app_told.emit(event)

    @Slot(object)
    def _on_seated(self, sitters: Sitters) -> None:
        self.become(seated(self.session, sitters))

    @Slot()
    def _on_lost(self) -> None:
        self.become(lost(self.session))
