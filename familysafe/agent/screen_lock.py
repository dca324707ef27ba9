"""Closes the screen of this session when the time is over, where only a program of it can."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from familysafe.agent.child_session import ChildSession
from familysafe.screentime.rules import Level


class ScreenLock(QObject):
    """``lock`` is called once each time the time is over and the guard locks.

    The guard does not rely on it: a session that stays open it closes itself.
    """

    def __init__(self, child: ChildSession, lock: Callable[[], object]) -> None:
        super().__init__()
        self._child, self._lock = child, lock
        self._was_over = False
        child.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        session = self._child.session
        status = session.status
        over = session.is_over and status is not None and status.level == Level.LOCK
        if over and not self._was_over and session.mode == "service":
            self._lock()
        self._was_over = over
