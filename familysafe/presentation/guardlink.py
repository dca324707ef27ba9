"""How view-models reach the guard. The adapter is ``system.guard_client``; tests hold a fake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from familysafe.ipc.messages import EventBody, Reply, Request, Welcome


class GuardLink(Protocol):
    """One connection to the guard, for use from worker threads.

    ``call`` blocks until the answer is there; it raises the Fault that the guard answered, or
    ``EnvironmentFault("guard.away")`` if there is no guard.
    """

    def welcome(self) -> Welcome:
        """Return what the guard said when this connection was opened."""
        ...

    def call(self, body: Request) -> Reply:
        """Ask and wait for the answer, at most 10 seconds."""
        ...

    def listen(self, on_event: Callable[[EventBody], None]) -> None:
        """Hand every event to ``on_event``, on a thread of the link."""
        ...

    def close(self) -> None:
        """End the connection; it may be called twice."""
        ...
