"""Keeps the session up to date: who the guard is, how the children stand, who may change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from familysafe.core.errors import Fault
from familysafe.gui.console import Session
from familysafe.ipc.messages import (
    EventBody,
    ForgetGuardian,
    GetStatus,
    ProveGuardian,
    Status,
    StatusChanged,
    Subscribe,
    Welcome,
)
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.observable import Observable
from familysafe.ui.dialogs import Dialogs
from familysafe.ui.look import Words
from familysafe.ui.tasks import Jobs

AGAIN_MS, LATER_MS = 5_000, 20_000
PASSING = frozenset({"guard.away", "guard.slow", "store.busy"})
"""What mends itself; for anything else a person must do something first."""


class Watch(QObject):
    """Connects, subscribes, and renews ``session`` on the window's thread.

    While the guard is away it tries again every five seconds, and less often while it cannot start.
    """

    _event = Signal(object)

    def __init__(
        self, guard: GuardLink, jobs: Jobs, session: Observable[Session], dialogs: Dialogs
    ) -> None:
        super().__init__()
        self._guard, self._jobs, self._session, self._dialogs = guard, jobs, session, dialogs
        self._first: Callable[[Session], None] | None = None
        self._event.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._connect)

    def start(self, first: Callable[[Session], None]) -> None:
        """Connect; ``first`` is called once, when it is known whether there is a guard."""
        self._first = first
        self._guard.listen(self._event.emit)
        self._connect()

    def stop(self) -> None:
        """Try no more."""
        self._again.stop()

    def _connect(self) -> None:
        def ask() -> tuple[Welcome, Status]:
            welcome = self._guard.welcome()
            self._guard.call(Subscribe())
            status = self._guard.call(GetStatus())
            if not isinstance(status, Status):
                raise TypeError(type(status).__name__)
            return welcome, status

        self._jobs.submit(ask, self._connected, self._away, key="guard.connect", owner=self)

    def _connected(self, answer: tuple[Welcome, Status]) -> None:
        welcome, status = answer
        self._tell(Session(welcome, welcome.role in {"guardian", "system"}, status))

    def _away(self, fault: Fault) -> None:
        before = self._session.state.fault
        same = before is not None and (before.code, before.params) == (fault.code, fault.params)
        self._tell(Session(fault=before if same else fault))
        self._again.start(AGAIN_MS if fault.code in PASSING else LATER_MS)

    def _tell(self, session: Session) -> None:
        self._session.set(session)
        first, self._first = self._first, None
        if first is not None:
            first(session)

    @Slot(object)
    def _take(self, event: EventBody) -> None:
        now = self._session.state
        if isinstance(event, StatusChanged) and now.status is not None:
            known = any(child.id == event.child.id for child in now.status.children)
            if known:
                children = tuple(
                    event.child if child.id == event.child.id else child
                    for child in now.status.children
                )
                status = msgspec.structs.replace(now.status, children=children)
                self._session.set(replace(now, status=status))
                return
        self.renew()

    def renew(self) -> None:
        """Ask for the status again."""
        self._jobs.submit(
            lambda: self._guard.call(GetStatus()),
            self._renewed,
            self._away,
            key="guard.status",
            owner=self,
        )

    def _renewed(self, status: object) -> None:
        if isinstance(status, Status):
            self._session.set(replace(self._session.state, status=status))

    # --- the guardian's right --------------------------------------------------------------

    def need_guardian(self, then: Callable[[], None]) -> None:
        """Call ``then`` at once when unlocked, else after the PIN was proven."""
        if self._session.state.unlocked:
            then()
            return
        self._ask(lambda texts: texts("ui.pin.why"), then)

    def unlock(self) -> None:
        """Ask for the PIN."""
        self.need_guardian(lambda: None)

    def _ask(self, why: Words, then: Callable[[], None]) -> None:
        def prove(pin: str) -> None:
            def proven(_done: object) -> None:
                self._session.set(replace(self._session.state, unlocked=True))
                self.renew()  # the guard tells a guardian more than it tells anybody
                then()

            def refused(fault: Fault) -> None:
                self._ask(lambda texts: texts.fault(fault), then)

            self._jobs.submit(
                lambda: self._guard.call(ProveGuardian(pin)), proven, refused, owner=self
            )

        self._dialogs.ask_pin(why, prove)

    def lock(self) -> None:
        """Give the guardian's right back."""

        def locked(_done: object) -> None:
            self._session.set(replace(self._session.state, unlocked=False))
            self.renew()

        self._jobs.submit(
            lambda: self._guard.call(ForgetGuardian()), locked, self._dialogs.show_fault, owner=self
        )
