"""Carries messages between the windows and the guard, on a thread of its own.

The thread opens the connection, beats, and opens it again when it broke. Windows hand it errands
and get the outcome back on their own thread; nothing here ever makes a window wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from queue import Empty, SimpleQueue
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from familysafe.core.errors import EnvironmentFault, Fault, RefusedError
from familysafe.ipc.messages import (
    Beat,
    EventBody,
    FamilyChanged,
    GetOwnView,
    GetSitters,
    Reply,
    Subscribe,
)
from familysafe.presentation.guardlink import GuardLink

BEAT_SECONDS = 4.0
"""The guard wants a beat every 5 s; one second is left for a slow computer."""
AGAIN_SECONDS = 2.0
"""How long to wait before a silent guard is asked again."""
ACCOUNT_SECONDS = 30.0
"""How often an account without a child asks whether it has one now."""

Errand = Callable[[GuardLink], Reply]
OnReply = Callable[[Reply], None]
OnFault = Callable[[Fault], None]


class Presence(NamedTuple):
    """What a beat tells: seconds without key or mouse, and the program in front.

    ``app`` is the class of its window and ``pid`` its process, "" and 0 where that is not known.
    """

    idle: float
    app: str
    pid: int = 0


def always_present() -> Presence:
    """Say "somebody is here": the one safe answer where the system cannot tell."""
    return Presence(0.0, "")


class _Waiting(NamedTuple):
    on_reply: OnReply
    on_fault: OnFault


class _Task(NamedTuple):
    ticket: int
    errand: Errand


class Courier(QObject):
    """``open_link`` connects and says hello, or raises a Fault. Signals arrive on the GUI thread.

    ``broken`` tells of a mistake of ours on the thread; the program must not go on without beats.
    """

    welcomed = Signal(object)
    viewed = Signal(object)
    seated = Signal(object)
    heard = Signal(object)
    lost = Signal()
    broken = Signal()
    _outcome = Signal(int, object)

    def __init__(
        self,
        open_link: Callable[[], GuardLink],
        presence: Callable[[], Presence] = always_present,
        *,
        beat: float = BEAT_SECONDS,
        again: float = AGAIN_SECONDS,
    ) -> None:
        super().__init__()
        self._open_link = open_link
        self._presence = presence
        self._beat = beat
        self._again = again
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._tickets = count(1)
        self._ended = threading.Event()
        self._stale = threading.Event()
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin; call once, after the signals are connected."""
        self._thread.start()

    def send(self, errand: Errand, on_reply: OnReply, on_fault: OnFault) -> None:
        """Run ``errand`` with the link. Without a guard the fault is ``guard.away``, at once."""
        ticket = next(self._tickets)
        self._waiting[ticket] = _Waiting(on_reply, on_fault)
        self._tasks.put(_Task(ticket, errand))

    def refresh(self) -> None:
        """Ask for the child's own view again."""
        self._stale.set()
        self._tasks.put(None)

    def close(self) -> None:
        """End the connection and the thread; what was not done yet is dropped."""
        self._ended.set()
        self._waiting.clear()
        self._tasks.put(None)
        if self._thread.is_alive():
            self._thread.join()

    @Slot(int, object)
    def _deliver(self, ticket: int, outcome: Reply | Fault) -> None:
        waiting = self._waiting.pop(ticket, None)
        if waiting is None:
            return
        if isinstance(outcome, Fault):
            waiting.on_fault(outcome)
        else:
            waiting.on_reply(outcome)

    # --- the thread ------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while not self._ended.is_set():
                self._one_connection()
        except Exception:
            self.broken.emit()
            raise

    def _one_connection(self) -> None:
        try:
            link = self._open_link()
        except Fault:
            self.lost.emit()
            self._turn_away()
            return
        try:
            self._serve(link)
        except Fault:
            self.lost.emit()
            self._turn_away()
        finally:
            link.close()

    def _turn_away(self) -> None:
        """Answer errands with "away" until it is time to try again."""
        end = time.monotonic() + self._again
        while not self._ended.is_set() and (left := end - time.monotonic()) > 0:
            task = self._next(left)
            if task is not None:
                self._outcome.emit(task.ticket, EnvironmentFault("guard.away"))

    def _serve(self, link: GuardLink) -> None:
        """Work with one connection until it ends; a Fault means that it broke."""
        welcome = link.welcome()
        link.listen(self._on_event)
        self.welcomed.emit(welcome)
        if welcome.child is None:
            if welcome.shared:
                self.seated.emit(link.call(GetSitters()))
            self._wait_for_a_child(link)
            return
        link.call(Subscribe())
        self._stale.set()
        due = time.monotonic()
        while not self._ended.is_set():
            if self._stale.is_set():
                self._stale.clear()
                if not self._view(link):
                    return
            if time.monotonic() >= due:
                link.call(Beat(*self._presence()))
                due = time.monotonic() + self._beat
            task = self._next(due - time.monotonic())
            if task is not None:
                self._do(link, task)

    def _wait_for_a_child(self, link: GuardLink) -> None:
        """Stay calm where nobody is counted, and knock again when the family changed."""
        with suppress(RefusedError):  # a stranger may not listen; asking again later is enough
            link.call(Subscribe())
        end = time.monotonic() + ACCOUNT_SECONDS
        self._stale.clear()
        while not (self._ended.is_set() or self._stale.is_set()):
            left = end - time.monotonic()
            if left <= 0:
                return
            task = self._next(left)
            if task is not None:
                self._do(link, task)

    def _view(self, link: GuardLink) -> bool:
        try:
            self.viewed.emit(link.call(GetOwnView()))
        except RefusedError:
            return False  # the account has no child any more: say hello anew
        return True

    def _do(self, link: GuardLink, task: _Task) -> None:
        try:
            outcome: Reply | Fault = task.errand(link)
        except EnvironmentFault as fault:
            self._outcome.emit(task.ticket, fault)
            raise
        except Fault as fault:
            outcome = fault
        self._outcome.emit(task.ticket, outcome)

    def _next(self, seconds: float) -> _Task | None:
        try:
            return self._tasks.get(timeout=max(0.0, seconds))
        except Empty:
            return None

    def _on_event(self, event: EventBody) -> None:
        """Take an event, on the link's thread."""
        self.heard.emit(event)
        if isinstance(event, FamilyChanged):
            self.refresh()
