"""One console per data folder: a second start brings the window of the first to the front."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 1_000


class SingleInstance:
    """Holds a lock file in ``folder``; a stale one of a process that is gone is taken over."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "console.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "familysafe-" + sha256(str(folder).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None
        self.woken: Callable[[], None] = lambda: None

    def is_second(self) -> bool:
        """Tell whether another console has this folder."""
        return not self._lock.tryLock(0)

    def wake_first(self) -> bool:
        """Ask the other console to come to the front; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(WAIT_MS)
        socket.disconnectFromServer()
        return answered

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
