"""One end of a named pipe, which one thread may read while another one writes."""

from __future__ import annotations

from typing import Any

import pywintypes
import win32event
import win32file
import winerror

CHUNK = 64 * 1024
_OVER = (
    winerror.ERROR_BROKEN_PIPE,
    winerror.ERROR_PIPE_NOT_CONNECTED,
    winerror.ERROR_NO_DATA,
)


class PipeStream:
    """The adapter of ``system.arrival.Stream``. ``handle`` must have been opened overlapped."""

    def __init__(self, handle: Any) -> None:  # noqa: ANN401 - pywin32's own type
        self._handle = handle
        self._end = win32event.CreateEvent(None, True, False, None)

    def recv(self, most: int, seconds: float | None = None, /) -> bytes:
        """Return what came, b"" after the end. OSError, TimeoutError after ``seconds``."""
        buffer = win32file.AllocateReadBuffer(most)
        waiting = _waiting()
        try:
            win32file.ReadFile(self._handle, buffer, waiting)
            got = self._finished(waiting, seconds)
        except pywintypes.error as error:
            if error.winerror in _OVER:
                return b""
            raise OSError(error.winerror, error.strerror) from error
        return bytes(buffer[:got])

    def sendall(self, data: bytes, /) -> None:
        """Send all of it. OSError."""
        view = memoryview(bytes(data))
        while view:
            waiting = _waiting()
            part = bytes(view[:CHUNK])
            try:
                win32file.WriteFile(self._handle, part, waiting)
                sent = self._finished(waiting, None)
            except pywintypes.error as error:
                raise OSError(error.winerror, error.strerror) from error
            view = view[sent:]

    def shutdown(self, _how: int = 0, /) -> None:
        """End both directions, also for threads that wait."""
        win32event.SetEvent(self._end)

    def close(self) -> None:
        """Give it back."""
        win32event.SetEvent(self._end)
        win32file.CloseHandle(self._handle)

    def _finished(self, waiting: Any, seconds: float | None) -> int:  # noqa: ANN401 - OVERLAPPED
        """Wait for one reading or writing, and return how many bytes it was."""
        limit = win32event.INFINITE if seconds is None else int(seconds * 1000)
        both = [waiting.hEvent, self._end]
        got = win32event.WaitForMultipleObjects(both, False, limit)
        if got == win32event.WAIT_OBJECT_0:
            return int(win32file.GetOverlappedResult(self._handle, waiting, False))
        win32file.CancelIo(self._handle)  # what this thread began, and no other one
        try:  # the buffer must not be let go while Windows may still write into it
            win32file.GetOverlappedResult(self._handle, waiting, True)
        except pywintypes.error as error:
            if error.winerror != winerror.ERROR_OPERATION_ABORTED:
                raise
        if got == win32event.WAIT_TIMEOUT:
            raise TimeoutError
        raise ConnectionAbortedError


def _waiting() -> Any:  # noqa: ANN401 - OVERLAPPED
    waiting = pywintypes.OVERLAPPED()
    waiting.hEvent = win32event.CreateEvent(None, True, False, None)
    return waiting
