"""Tells systemd that the guard is ready and alive (``man 3 sd_notify``), and hears signals."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress


class ServiceManager:
    """Does nothing where no service manager listens."""

    def __init__(self, address: str | None = None) -> None:
        given = os.environ.pop("NOTIFY_SOCKET", "") if address is None else address
        self._address = "\0" + given[1:] if given.startswith("@") else given

    def on_stop(self, call: Callable[[], None]) -> None:
        """Have ``call`` end the loop when the guard is asked to end."""
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, lambda *_: call())

    def on_change(self, call: Callable[[], None]) -> None:
        """Do nothing: who signs in is not told of here."""

    def ready(self) -> None:
        """Say that the guard serves."""
        self._send(b"READY=1")

    def alive(self) -> None:
        """Say that the loop turns; without it systemd starts the guard anew."""
        self._send(b"WATCHDOG=1")

    def _send(self, state: bytes) -> None:
        if sys.platform == "win32" or not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.setblocking(False)
            out.sendto(state, self._address)
