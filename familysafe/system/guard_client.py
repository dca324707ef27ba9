"""One connection to the guard, for use from any thread."""

from __future__ import annotations

import secrets
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as Late
from contextlib import suppress
from itertools import count
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, Fault, InputError
from familysafe.ipc.codec import MOST_FROM_GUARD, Frames, decode_from_guard, encode, fault_of
from familysafe.ipc.messages import (
    PROTOCOL,
    Answer,
    Call,
    Event,
    EventBody,
    Hello,
    Reply,
    Request,
    Welcome,
)
from familysafe.system.channel import connect_to

SECONDS = 10.0
READ = 64 * 1024


class GuardClient:
    """The adapter of ``presentation.guardlink.GuardLink``.

    ``program`` is console, agent or ctl. EnvironmentFault ``guard.away`` where nobody listens,
    ``guard.slow`` where the answer does not come.
    """

    def __init__(
        self, path: Path, program: str, *, trusted_uids: frozenset[int] | None = None
    ) -> None:
        try:
            self._stream, uid = connect_to(path, SECONDS)
        except OSError as error:
            raise EnvironmentFault("guard.away") from error
        if trusted_uids is not None and uid not in trusted_uids:
            # somebody else's: it may have been put there to hear what is said
            self._stream.close()
            raise EnvironmentFault("guard.impostor")
        self._lock = threading.Lock()
        self._ids = count(1)
        self._pending: dict[int, Future[Reply]] = {}
        self._on_event: Callable[[EventBody], None] | None = None
        self._gone = False
        self._reader = threading.Thread(target=self._read, name="guard-link", daemon=True)
        self._reader.start()
        try:
            self._welcome = self._hello(program)
        except Fault:
            self.close()
            raise

    def welcome(self) -> Welcome:
        """Return what the guard said when this connection was opened."""
        return self._welcome

    def call(self, body: Request) -> Reply:
        """Ask and wait for the answer, at most 10 seconds."""
        future: Future[Reply] = Future()
        id_ = next(self._ids)
        with self._lock:
            if self._gone:
                raise EnvironmentFault("guard.away")
            self._pending[id_] = future
            try:
                self._stream.sendall(encode(Call(id_, body, request_id=secrets.token_hex(13))))
            except OSError as error:
                del self._pending[id_]
                raise EnvironmentFault("guard.away") from error
        try:
            return future.result(SECONDS)
        except Late as error:
            self._pending.pop(id_, None)
            raise EnvironmentFault("guard.slow", seconds=int(SECONDS)) from error

    def listen(self, on_event: Callable[[EventBody], None]) -> None:
        """Hand every event to ``on_event``, on a thread of the link."""
        self._on_event = on_event

    def close(self) -> None:
        """End the connection; it may be called twice."""
        self._gone = True
        with suppress(OSError):
            self._stream.shutdown(socket.SHUT_RDWR)
        if threading.current_thread() is not self._reader:
            self._reader.join(SECONDS)
        self._stream.close()

    def _hello(self, program: str) -> Welcome:
        reply = self.call(Hello(protocol=PROTOCOL, program=program))
        if not isinstance(reply, Welcome):
            raise InputError("ipc.malformed")
        return reply

    def _read(self) -> None:
        frames = Frames(MOST_FROM_GUARD)
        fault: Fault = EnvironmentFault("guard.away")
        try:
            while data := self._stream.recv(READ):
                for body in frames.feed(data):
                    self._take(body)
        except OSError:
            pass
        except Fault as wrong:
            fault = wrong
        with self._lock:
            self._gone = True
            pending, self._pending = self._pending, {}
        for future in pending.values():
            future.set_exception(fault)

    def _take(self, body: bytes) -> None:
        message = decode_from_guard(body)
        if isinstance(message, Event):
            if self._on_event is not None:
                self._on_event(message.body)
            return
        future = self._pending.pop(message.id, None)
        if isinstance(message, Answer):
            if future is not None:
                future.set_result(message.body)
            return
        fault = fault_of(message)
        if message.id == 0:
            raise fault  # about the connection as a whole: it ends with this reason
        if future is not None:
            future.set_exception(fault)
