"""The console's connection to the guard: opened when first needed, and again after it broke."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from familysafe.core.errors import EnvironmentFault
from familysafe.ipc.messages import EventBody, Reply, Request, Welcome
from familysafe.presentation.guardlink import GuardLink

BROKEN = frozenset({"guard.away", "guard.slow"})


class LazyLink:
    """A ``GuardLink`` which connects on the first call. May be used from several threads."""

    def __init__(self, connect: Callable[[], GuardLink]) -> None:
        self._connect = connect
        self._link: GuardLink | None = None
        self._on_event: Callable[[EventBody], None] | None = None
        self._lock = Lock()
        self._closed = False

    def _open(self) -> GuardLink:
        with self._lock:
            if self._closed:
                raise EnvironmentFault("guard.away")
            if self._link is None:
                self._link = self._connect()
                if self._on_event is not None:
                    self._link.listen(self._on_event)
            return self._link

    def welcome(self) -> Welcome:
        """Return what the guard said when this connection was opened."""
        return self._open().welcome()

    def call(self, body: Request) -> Reply:
        """Ask and wait; a broken connection is opened anew at the next call."""
        link = self._open()
        try:
            return link.call(body)
        except EnvironmentFault as fault:
            if fault.code in BROKEN:
                with self._lock:
                    if self._link is link:
                        self._link = None
                link.close()
            raise

    def listen(self, on_event: Callable[[EventBody], None]) -> None:
        """Hand every event to ``on_event``, after each new connection too."""
        with self._lock:
            self._on_event = on_event
            if self._link is not None:
                self._link.listen(on_event)

    def close(self) -> None:
        """End the connection for good."""
        with self._lock:
            self._closed = True
            link, self._link = self._link, None
        if link is not None:
            link.close()
