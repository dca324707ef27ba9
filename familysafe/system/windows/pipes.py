"""How programs of a Windows computer talk to the guard: pipes, whose ends Windows vouches for.

A client that has connected sends one byte; the server reads it, and asks Windows whose it was by
taking on its identity for a moment (that needs a byte read, and unlike the number of the client's
process it cannot be passed on). The client lets its identity be read and nothing be done with it.
The guard's loop waits for sockets: two threads carry each pipe to one end of a pair of them.
"""

from __future__ import annotations

import hashlib
import socket
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pywintypes
import win32api
import win32con
import win32event
import win32file
import win32pipe
import win32security
import winerror

from familysafe.core.errors import EnvironmentFault
from familysafe.system.arrival import Arrival
from familysafe.system.windows.identity import identity_of, own
from familysafe.system.windows.pipe_stream import CHUNK, PipeStream
from familysafe.system.windows.service_setup import process_of

HELLO = b"\0"
HELLO_SECONDS = 5.0
MOST_UNKNOWN = 32
"""How many may have connected without having said who they are."""
MAY_USE = 0x12019B
"""Read, write, and wait; not FILE_CREATE_PIPE_INSTANCE, which is the same bit as "append", and with
which somebody could make a further pipe of this name (Named Pipe Security and Access Rights)."""
EVERYBODY = f"(A;;{MAY_USE:#x};;;AU)"
_SQOS_PRESENT, _IDENTIFICATION = 0x100000, 0x10000
"""The server may read who the client is, and do nothing in its name (CreateFile, WinBase.h)."""
_BUSY = (winerror.ERROR_PIPE_BUSY, winerror.ERROR_SEM_TIMEOUT)


def listen_at(path: Path, mode: int) -> PipeListener:
    """Listen at the pipe that stands for ``path``.

    ``mode`` are the rights as a file would have them: with those of others, every user may
    connect, otherwise this one. EnvironmentFault ``guard.no_socket``, also where somebody else
    listens there.
    """
    me = own().sid
    rights = f"D:P(A;;GA;;;SY)(A;;GA;;;{me}){EVERYBODY if mode & 0o006 else ''}"
    descriptor = win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(
        rights, win32security.SDDL_REVISION_1
    )
    attributes = pywintypes.SECURITY_ATTRIBUTES()
    attributes.SECURITY_DESCRIPTOR = descriptor
    try:
        return PipeListener(_name_of(path), attributes)
    except win32file.error as error:
        raise EnvironmentFault("guard.no_socket", path=str(path)) from error


def connect_to(path: Path, seconds: float) -> tuple[PipeStream, int]:
    """Connect, and return the blocking stream and as whom the other end runs. OSError."""
    name = _name_of(path)
    try:
        handle = _opened(name, int(seconds * 1000))
        uid = _uid_of_server(win32pipe.GetNamedPipeServerProcessId(handle))
    except pywintypes.error as error:
        raise OSError(error.winerror, error.strerror) from error
    stream = PipeStream(handle)
    stream.sendall(HELLO)
    return stream, uid


def is_served(path: Path) -> bool:
    """Tell whether there is a place to connect to."""
    try:
        win32pipe.WaitNamedPipe(_name_of(path), 1)
    except pywintypes.error as error:
        return error.winerror in _BUSY
    return True


class PipeListener:
    """Takes in who connects: the adapter of ``system.arrival.Listener``."""

    def __init__(self, name: str, attributes: Any) -> None:  # noqa: ANN401 - pywin32's own type
        self._name, self._attributes = name, attributes
        self._arrived: deque[Arrival] = deque()
        self._door = threading.Lock()
        self._closed = False
        self._unknown = threading.BoundedSemaphore(MOST_UNKNOWN)
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._end = win32event.CreateEvent(None, True, False, None)
        first = self._made(win32pipe.FILE_FLAG_FIRST_PIPE_INSTANCE)
        self._thread = threading.Thread(target=self._listen, args=(first,), daemon=True)
        self._thread.start()

    def fileno(self) -> int:
        """Return what ``select`` waits for."""
        return self._inner.fileno()

    def accept(self) -> Arrival | None:
        """Return the next one who connected, None where nobody waits."""
        with suppress(OSError):
            self._inner.recv(1)
        return self._arrived.popleft() if self._arrived else None

    def close(self) -> None:
        """Take in nobody any more."""
        win32event.SetEvent(self._end)
        self._thread.join()
        with self._door:
            self._closed = True
            while self._arrived:
                self._arrived.popleft().stream.close()
        self._inner.close()
        self._outer.close()

    def _made(self, flags: int = 0) -> Any:  # noqa: ANN401 - a handle
        return win32pipe.CreateNamedPipe(
            self._name,
            win32pipe.PIPE_ACCESS_DUPLEX | win32file.FILE_FLAG_OVERLAPPED | flags,
            win32pipe.PIPE_TYPE_BYTE | win32pipe.PIPE_WAIT | win32pipe.PIPE_REJECT_REMOTE_CLIENTS,
            win32pipe.PIPE_UNLIMITED_INSTANCES,
            CHUNK,
            CHUNK,
            0,
            self._attributes,
        )

    def _listen(self, handle: Any) -> None:  # noqa: ANN401 - a handle
        while self._connected(handle):
            if self._unknown.acquire(blocking=False):
                threading.Thread(target=self._welcome, args=(handle,), daemon=True).start()
            else:
                win32file.CloseHandle(handle)
            handle = self._made()
        win32file.CloseHandle(handle)

    def _connected(self, handle: Any) -> bool:  # noqa: ANN401 - a handle
        """Wait until somebody connects; False when it is the end."""
        waiting = pywintypes.OVERLAPPED()
        waiting.hEvent = win32event.CreateEvent(None, True, False, None)
        try:
            if win32pipe.ConnectNamedPipe(handle, waiting) == winerror.ERROR_PIPE_CONNECTED:
                return True
        except win32pipe.error as error:
            return bool(error.winerror == winerror.ERROR_NO_DATA)  # came and went
        both = [self._end, waiting.hEvent]
        got = win32event.WaitForMultipleObjects(both, False, win32event.INFINITE)
        if got == win32event.WAIT_OBJECT_0:
            win32file.CancelIo(handle)
            return False
        return True

    def _welcome(self, handle: Any) -> None:  # noqa: ANN401 - a handle
        stream = PipeStream(handle)
        try:
            if stream.recv(1, HELLO_SECONDS) != HELLO:
                raise ConnectionError
            uid, account, administrator, _ = _identity_at(handle)
        except (OSError, pywintypes.error):
            stream.close()
            return
        finally:
            self._unknown.release()
        inner, outer = socket.socketpair()
        inner.setblocking(False)
        with self._door:
            if self._closed:  # whoever came last finds nobody
                inner.close()
            else:
                self._arrived.append(Arrival(inner, uid, account, administrator))
                with suppress(OSError):
                    self._outer.send(HELLO)
        _carry(stream, outer)


def _name_of(path: Path) -> str:
    mark = hashlib.sha256(str(path.absolute()).casefold().encode()).hexdigest()[:32]
    return rf"\\.\pipe\familysafe-{mark}"


def _opened(name: str, milliseconds: int) -> Any:  # noqa: ANN401 - a handle
    quality = _SQOS_PRESENT | _IDENTIFICATION
    while True:
        try:
            return win32file.CreateFile(
                name,
                MAY_USE,
                0,
                None,
                win32con.OPEN_EXISTING,
                win32file.FILE_FLAG_OVERLAPPED | quality,
                None,
            )
        except win32file.error as error:
            if error.winerror not in _BUSY:
                raise
            win32pipe.WaitNamedPipe(name, milliseconds)


def _uid_of_server(pid: int) -> int:
    """Return as whom a process runs. The service's own may not be opened by others.

    But everybody may ask Windows which process the service is, and only an administrator can have
    made a service of that name.
    """
    try:
        process = win32api.OpenProcess(win32con.PROCESS_QUERY_LIMITED_INFORMATION, False, pid)
        token = win32security.OpenProcessToken(process, win32con.TOKEN_QUERY)
    except pywintypes.error:
        if pid and pid == process_of():
            return 0
        raise
    return identity_of(token).uid


def _identity_at(handle: Any) -> Any:  # noqa: ANN401 - a handle
    win32security.ImpersonateNamedPipeClient(handle)
    try:
        thread = win32api.GetCurrentThread()
        token = win32security.OpenThreadToken(thread, win32con.TOKEN_QUERY, True)
    finally:
        win32security.RevertToSelf()
    return identity_of(token)


def _carry(stream: PipeStream, outer: socket.socket) -> None:
    """Carry both ways until one of the ends is gone; the other is closed then."""

    def out() -> None:
        _pour(lambda: outer.recv(CHUNK), stream.sendall)
        stream.shutdown(socket.SHUT_RDWR)

    sending = threading.Thread(target=out, daemon=True)
    sending.start()
    _pour(lambda: stream.recv(CHUNK), outer.sendall)
    with suppress(OSError):
        outer.shutdown(socket.SHUT_RDWR)
    sending.join()
    outer.close()
    stream.close()


def _pour(take: Callable[[], bytes], give: Callable[[bytes], None]) -> None:
    with suppress(OSError):
        while data := take():
            give(data)
