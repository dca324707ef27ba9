"""Tells systemd that the guard is ready and alive (``man 3 sd_notify``)."""

from __future__ import annotations

import os
import socket
from contextlib import suppress


class ServiceManager:
    """Does nothing where no service manager listens."""

    def __init__(self, address: str | None = None) -> None:
        given = os.environ.pop("NOTIFY_SOCKET", "") if address is None else address
        self._address = "\0" + given[1:] if given.startswith("@") else given

    def ready(self) -> None:
        """Say that the guard serves."""
        self._send(b"READY=1")

    def alive(self) -> None:
        """Say that the loop turns; without it systemd starts the guard anew."""
        self._send(b"WATCHDOG=1")

    def _send(self, state: bytes) -> None:
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.setblocking(False)
            out.sendto(state, self._address)
