"""Work off the window's thread, and its outcome back on it.

A job is a function; what it returns reaches ``done``, a Fault that it raises reaches ``failed``.
Anything else that it raises is our mistake and is raised again on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from familysafe.core.errors import Fault

THREADS = 3
WAIT_MS = 12_000

Result = TypeVar("Result")


class Jobs(Protocol):
    """Who does work: ``Tasks`` in the program, ``InlineTasks`` in tests."""

    def submit(
        self,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Fault], None],
        *,
        key: str = "",
        owner: QObject | None = None,
    ) -> None:
        """Do ``job``. A later one with the same ``key`` supersedes it.

        When ``owner`` is gone by the time of the outcome, nobody is told.
        """
        ...


@dataclass
class _Ticket:
    done: Callable[[Any], None]
    failed: Callable[[Fault], None]
    key: str


class Tasks(QObject):
    """A small pool of threads. ``close`` waits for what is running."""

    _finished = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(THREADS)
        self._numbers = count(1)
        self._tickets: dict[int, _Ticket] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Fault], None],
        *,
        key: str = "",
        owner: QObject | None = None,
    ) -> None:
        """See ``Jobs.submit``."""
        if key:
            for number in [n for n, ticket in self._tickets.items() if ticket.key == key]:
                del self._tickets[number]
        number = next(self._numbers)
        self._tickets[number] = _Ticket(done, failed, key)
        if owner is not None:
            owner.destroyed.connect(lambda: self._tickets.pop(number, None))

        def run() -> None:
            try:
                outcome = job()
            except BaseException as error:  # noqa: BLE001 - handed on to the window's thread
                self._finished.emit(number, None, error)
            else:
                self._finished.emit(number, outcome, None)

        self._pool.start(run)

    @property
    def busy(self) -> bool:
        """Tell whether an outcome is still awaited."""
        return bool(self._tickets)

    @Slot(int, object, object)
    def _deliver(self, number: int, outcome: object, error: BaseException | None) -> None:
        ticket = self._tickets.pop(number, None)
        if ticket is None:
            return
        if error is None:
            ticket.done(outcome)
        elif isinstance(error, Fault):
            ticket.failed(error)
        else:
            raise error

    def close(self) -> None:
        """Forget what is awaited and wait until nothing runs any more."""
        self._tickets.clear()
        self._pool.clear()
        self._pool.waitForDone(WAIT_MS)


class InlineTasks:
    """Does every job at once, on this thread: for tests and pictures."""

    def submit(
        self,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Fault], None],
        *,
        key: str = "",
        owner: QObject | None = None,
    ) -> None:
        """See ``Jobs.submit``."""
        del key, owner
        try:
            outcome = job()
        except Fault as fault:
            failed(fault)
        else:
            done(outcome)
