"""How programs of a Linux computer talk to the guard: sockets whose ends the kernel vouches for.

On macOS the kernel tells the same in another way (LOCAL_PEERCRED of ``man 4 unix`` there); that was
never run.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from pathlib import Path

from familysafe.core.errors import EnvironmentFault
from familysafe.system.arrival import Arrival
from familysafe.system.posix_accounts import account_of, is_administrator
from familysafe.system.posix_address import address

if sys.platform == "darwin":
    _LEVEL, _OPTION, _CREDENTIALS = 0, 1, struct.Struct("=IIh2x16I")  # struct xucred
else:
    _LEVEL, _OPTION, _CREDENTIALS = socket.SOL_SOCKET, socket.SO_PEERCRED, struct.Struct("3i")


class SocketListener:
    """Takes in who connects, without blocking."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener

    def fileno(self) -> int:
        """Return what ``select`` waits for."""
        return self._listener.fileno()

    def accept(self) -> Arrival | None:
        """Return the next one who connected, None where nobody waits."""
        try:
            stream, _ = self._listener.accept()
        except OSError:
            return None
        stream.setblocking(False)
        uid = _uid_at(stream)
        account = account_of(uid)
        return Arrival(stream, uid, account, uid == 0 or is_administrator(account))

    def close(self) -> None:
        """Take in nobody any more."""
        self._listener.close()


def listen_at(path: Path, mode: int) -> SocketListener:
    """Listen at ``path``; a socket left there by a guard that died is replaced.

    ``mode`` are the permissions of the socket. EnvironmentFault ``guard.no_socket``.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o777 & ~mode)
    try:
        with address(path) as name:
            listener.bind(name)
    except OSError as error:
        listener.close()
        raise EnvironmentFault("guard.no_socket", path=str(path)) from error
    finally:
        os.umask(before)
    listener.listen(64)
    listener.setblocking(False)
    return SocketListener(listener)


def connect_to(path: Path, seconds: float) -> tuple[socket.socket, int]:
    """Connect, and return the blocking stream and as whom the other end runs. OSError."""
    stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        stream.settimeout(seconds)
        with address(path) as name:
            stream.connect(name)
        uid = _uid_at(stream)
    except OSError:
        stream.close()
        raise
    stream.settimeout(None)
    return stream, uid


def is_served(path: Path) -> bool:
    """Tell whether there is a place to connect to."""
    return path.exists()


def _uid_at(stream: socket.socket) -> int:
    credentials = stream.getsockopt(_LEVEL, _OPTION, _CREDENTIALS.size)
    return int(_CREDENTIALS.unpack(credentials)[1])
