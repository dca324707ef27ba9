"""One console per data folder: a second start brings the window of the first to the front."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QLockFile, QThread

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS, STEP_MS = 5_000, 50


class SingleInstance:
    """Holds a lock file in ``folder``; a stale one of a process that is gone is taken over.

    Where the folder cannot be written there is no lock, and the console opens all the same: it can
    say then what is wrong.
    """

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "console.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "familysafe-" + sha256(str(folder).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None
        self.woken: Callable[[], None] = lambda: None

    def is_second(self) -> bool:
        """Tell whether another console has this folder."""
        held = QLockFile.LockError.LockFailedError
        return not self._lock.tryLock(0) and self._lock.error() == held

    def wake_first(self, wait_ms: int = WAIT_MS) -> bool:
        """Ask the other console to come to the front; False where it does not answer in time.

        It answers by hanging up. That the system connects us is no answer: it does so for a
        process that hangs as well. One that has just begun does not listen yet: ask again.
        """
        from PySide6.QtNetwork import QLocalSocket

        left = QDeadlineTimer(wait_ms)
        socket = QLocalSocket()
        try:
            while not left.hasExpired():
                if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                    socket.connectToServer(self._name)
                    if not socket.waitForConnected(STEP_MS):
                        QThread.msleep(STEP_MS)
                        continue
                QCoreApplication.processEvents()
                state = QLocalSocket.LocalSocketState.UnconnectedState
                if socket.state() == state or socket.waitForDisconnected(STEP_MS):
                    return True
            return False
        finally:
            socket.abort()

    def listen(self) -> None:
        """Wait for later starts."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._visited)
        server.listen(self._name)
        self._server = server

    def _visited(self) -> None:
        if self._server is not None:
            visitor = self._server.nextPendingConnection()
            if visitor is not None:
                visitor.close()
                visitor.deleteLater()
        self.woken()

    def close(self) -> None:
        """Let others be first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()
