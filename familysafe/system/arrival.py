"""What both kinds of channels, Unix sockets and Windows' pipes, give to the guard's server."""

from __future__ import annotations

import socket
from typing import NamedTuple, Protocol


class Arrival(NamedTuple):
    """Somebody who connected, as the operating system says who it is.

    ``stream`` does not block. ``uid`` 0 may do anything; ``account`` is "" where unknown.
    """

    stream: socket.socket
    uid: int
    account: str
    administrator: bool


class Listener(Protocol):
    """Where clients arrive."""

    def fileno(self) -> int:
        """Return what ``select`` waits for."""
        ...

    def accept(self) -> Arrival | None:
        """Return the next one who connected, None where nobody waits."""
        ...

    def close(self) -> None:
        """Take in nobody any more."""
        ...


class Stream(Protocol):
    """The client's end; all of it blocks."""

    def recv(self, most: int, /) -> bytes:
        """Return what came, b"" after the end. OSError."""
        ...

    def sendall(self, data: bytes, /) -> None:
        """Send all of it. OSError."""
        ...

    def shutdown(self, how: int, /) -> None:
        """End both directions, also for a thread that waits in ``recv``. OSError."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...
