"""The guard's server: one thread, one ``select``, and a worker for what takes long.

The operating system says who is at the other end; nothing a client writes can change that. One
that is slow, silent or talks rubbish holds up nobody else: sockets never block, what waits is
bounded, and an answer that takes long is made on a worker.
"""

from __future__ import annotations

import logging
import selectors
import socket
import time
from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from familysafe.core.errors import EnvironmentFault, Fault, InputError, RefusedError
from familysafe.ipc.codec import MOST_FROM_CLIENT, Frames, decode_call, encode, refusal_of
from familysafe.ipc.messages import Answer, Call, Event, EventBody, FromGuard, Reply
from familysafe.ipc.rate import Allowance
from familysafe.ipc.serving import Peer, Service, Slow
from familysafe.system.arrival import Listener

MOST_CONNECTIONS = 128
MOST_OF_ONE_USER = 24
MOST_UNREAD = 8 * 1024 * 1024
MOST_WAITING = 64
BURST, PER_SECOND = 200, 50.0
READ = 64 * 1024

log = logging.getLogger(__name__)


class Timed(Protocol):
    """What the loop does besides answering."""

    def due(self) -> float:
        """Return the monotonic time at which ``tick`` wants to be called."""
        ...

    def tick(self) -> None:
        """Do what is due."""
        ...


@dataclass
class _Connection:
    peer: Peer
    socket: socket.socket
    frames: Frames = field(default_factory=lambda: Frames(MOST_FROM_CLIENT))
    unread: bytearray = field(default_factory=bytearray)
    waiting: deque[Call] = field(default_factory=deque)
    allowance: Allowance = field(default_factory=lambda: Allowance(BURST, PER_SECOND))
    busy: bool = False
    last_words: bool = False
    wanted: int = selectors.EVENT_READ


class SocketServer:
    """Serves ``service`` at ``listener`` until ``stop``.

    Only ``post`` and ``stop`` may be called from other threads and signal handlers.
    """

    def __init__(self, listener: Listener, now: Callable[[], float] = time.monotonic) -> None:
        self._listener = listener
        self._now = now
        self._selector = selectors.DefaultSelector()
        self._connections: dict[int, _Connection] = {}
        self._users: Counter[int] = Counter()
        self._count = 0
        self._service: Service | None = None
        self._posted: deque[Callable[[], None]] = deque()
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="slow")
        self._running = True
        self._quiet_since = now()

    def run(self, service: Service, timed: Timed, until_idle: float | None = None) -> None:
        """Serve. With ``until_idle``, end after so many seconds without a connection."""
        self._service = service
        self._selector.register(self._listener, selectors.EVENT_READ, self._accept)
        self._selector.register(self._inner, selectors.EVENT_READ, self._run_posted)
        try:
            while self._running:
                if timed.due() <= self._now():
                    timed.tick()
                wait = timed.due() - self._now()
                if until_idle is not None and not self._connections:
                    left = self._quiet_since + until_idle - self._now()
                    if left <= 0:
                        break
                    wait = min(wait, left)
                for key, events in self._selector.select(max(0.0, wait)):
                    key.data(events)
        finally:
            self._close()

    def post(self, work: Callable[[], None]) -> None:
        """Have ``work`` done on the loop; from any thread."""
        self._posted.append(work)
        with suppress(OSError):
            self._outer.send(b"x")

    def stop(self) -> None:
        """End the loop; from any thread or a signal handler."""
        self._running = False
        self.post(lambda: None)

    def send(self, connection: int, body: EventBody) -> None:
        """Tell one client something, if it is still there."""
        found = self._connections.get(connection)
        if found is not None:
            self._write(found, Event(body))

    def _accept(self, _events: int) -> None:
        arrival = self._listener.accept()
        if arrival is None:
            return
        peer_socket, uid, account, administrator = arrival
        self._count += 1
        peer = Peer(self._count, uid, account, administrator)
        connection = _Connection(peer, peer_socket)
        crowd = len(self._connections) >= MOST_CONNECTIONS and uid != 0
        if crowd or self._users[uid] >= MOST_OF_ONE_USER:
            with suppress(OSError):
                peer_socket.send(encode(refusal_of(0, RefusedError("ipc.too_many"))))
            peer_socket.close()
            return
        self._users[uid] += 1
        self._connections[peer.connection] = connection
        self._selector.register(
            peer_socket, selectors.EVENT_READ, partial(self._on_socket, connection)
        )
        self._the_service.opened(peer)

    @property
    def _the_service(self) -> Service:
        assert self._service is not None  # noqa: S101 - set by run before the first select
        return self._service

    def _on_socket(self, connection: _Connection, events: int) -> None:
        if events & selectors.EVENT_WRITE:
            self._flush(connection)
        if events & selectors.EVENT_READ:
            self._read(connection)

    def _read(self, connection: _Connection) -> None:
        try:
            data = connection.socket.recv(READ)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._drop(connection)
            return
        if connection.last_words:
            return
        try:
            for body in connection.frames.feed(data):
                self._take(connection, decode_call(body))
        except Fault as fault:
            # whoever breaks the framing cannot be understood any more: say so and hang up
            self._write(connection, refusal_of(0, fault))
            connection.last_words = True
            self._flush(connection)

    def _take(self, connection: _Connection, call: Call) -> None:
        if not connection.allowance.take(self._now()):
            self._write(connection, refusal_of(call.id, RefusedError("ipc.too_fast")))
        elif len(connection.waiting) >= MOST_WAITING:
            raise InputError("ipc.too_fast")
        else:
            connection.waiting.append(call)
            self._next(connection)

    def _next(self, connection: _Connection) -> None:
        while connection.waiting and not connection.busy:
            call = connection.waiting.popleft()
            outcome = self._guarded(call, partial(self._the_service.handle, connection.peer, call))
            if isinstance(outcome, Slow):
                connection.busy = True
                slow = outcome
                future = self._workers.submit(slow.work)
                future.add_done_callback(partial(self._worked, connection, call, slow))
            else:
                self._write(connection, outcome)

    def _worked(self, connection: _Connection, call: Call, slow: Slow, future: Future[Any]) -> None:
        self.post(partial(self._finish, connection, call, slow, future))

    def _finish(self, connection: _Connection, call: Call, slow: Slow, future: Future[Any]) -> None:
        connection.busy = False
        if connection.peer.connection not in self._connections:
            return  # it hung up: what it asked for must not happen behind its back
        outcome = self._guarded(call, lambda: slow.then(future.result()))
        assert not isinstance(outcome, Slow)  # noqa: S101 - ``then`` gives a Reply
        self._write(connection, outcome)
        self._next(connection)

    def _guarded(self, call: Call, make: Callable[[], Reply | Slow]) -> FromGuard | Slow:
        try:
            made = make()
        except Fault as fault:
            return refusal_of(call.id, fault)
        except Exception:
            # A guard that died of one odd question could be made to die by a child, again and
            # again. The mistake is written down in full, and the one who asked hears of it.
            log.exception("a mistake while answering %s", type(call.body).__name__)
            return refusal_of(call.id, EnvironmentFault("guard.mistake"))
        return made if isinstance(made, Slow) else Answer(call.id, made)

    def _write(self, connection: _Connection, message: FromGuard) -> None:
        if connection.peer.connection not in self._connections:
            return
        connection.unread += encode(message)
        if len(connection.unread) > MOST_UNREAD:
            self._drop(connection)
        else:
            self._flush(connection)

    def _flush(self, connection: _Connection) -> None:
        if connection.peer.connection not in self._connections:
            return
        try:
            while connection.unread:
                sent = connection.socket.send(connection.unread)
                del connection.unread[:sent]
        except BlockingIOError:
            pass
        except OSError:
            self._drop(connection)
            return
        if connection.last_words and not connection.unread:
            self._drop(connection)
            return
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if connection.unread else 0)
        if wanted != connection.wanted:
            connection.wanted = wanted
            on_socket = partial(self._on_socket, connection)
            self._selector.modify(connection.socket, wanted, on_socket)

    def _drop(self, connection: _Connection) -> None:
        if self._connections.pop(connection.peer.connection, None) is None:
            return
        self._selector.unregister(connection.socket)
        connection.socket.close()
        self._users[connection.peer.uid] -= 1
        self._quiet_since = self._now()
        self._the_service.closed(connection.peer)

    def _run_posted(self, _events: int) -> None:
        with suppress(BlockingIOError):
            self._inner.recv(READ)
        while self._posted:
            self._posted.popleft()()

    def _close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        for connection in list(self._connections.values()):
            self._drop(connection)
        for each in (self._listener, self._inner, self._outer):
            each.close()
        self._selector.close()
