"""One agent a session: a second start asks the first to show "My time", and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1000


def first_is_told(door: Path) -> bool:
    """Tell an agent that runs already to show itself; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(str(door))
    is_there = socket.waitForConnected(WAIT_MS)
    socket.abort()
    return is_there


class Door(QObject):
    """Hears later starts. Where it cannot listen the agent simply goes on without."""

    knocked = Signal()

    def __init__(self, door: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        door.parent.mkdir(parents=True, exist_ok=True)
        # Nobody answered at the door, so what lies there is left over from an agent that crashed.
        QLocalServer.removeServer(str(door))
        self._server.listen(str(door))

    @property
    def is_open(self) -> bool:
        """Tell whether later starts are heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop hearing, and take the socket away."""
        self._server.close()

    def _on_knock(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.knocked.emit()
