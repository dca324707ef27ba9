from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe import __version__
from familysafe.core.errors import RefusedError
from familysafe.ipc import messages as m
from familysafe.ipc.serving import Peer, Slow
from familysafe.system.channel import listen_at
from familysafe.system.socket_server import SocketServer


class Parrot:
    """A service that answers at once, slowly, wrongly, or not at all."""

    def __init__(self) -> None:
        self.peers: dict[int, Peer] = {}
        self.release = threading.Event()
        self.finished: list[str] = []
        self.server: SocketServer | None = None

    def opened(self, peer: Peer) -> None:
        self.peers[peer.connection] = peer

    def closed(self, peer: Peer) -> None:
        del self.peers[peer.connection]

    def handle(self, peer: Peer, call: m.Call) -> m.Reply | Slow:
        match call.body:
            case m.Hello():
                return m.Welcome(
                    protocol=m.PROTOCOL,
                    version=__version__,
                    mode="personal",
                    role="stranger",
                    child=peer.account,
                    guardians=0,
                    since="",
                )
            case m.ProveGuardian(pin=pin):
                return Slow(lambda: self.release.wait(20), lambda _: self._proven(pin))
            case m.GetFamily():
                raise RefusedError("guardian.needed")
            case m.GetAudit():
                raise ZeroDivisionError
            case m.GetUsage():
                row = m.UsageRow(day="2026-01-01", app="x" * 1000, hour="", seconds=1, counted=True)
                return m.Usage(child="c", total_seconds=1, rows=(row,) * 1000)
            case m.Subscribe():
                assert self.server is not None
                self.server.send(peer.connection, m.WarningDue(child="c", minutes=5))
                return m.Done()
            case _:
                return m.Done()

    def _proven(self, pin: str) -> m.Reply:
        self.finished.append(pin)
        return m.Done()


class Quiet:
    def due(self) -> float:
        return time.monotonic() + 60

    def tick(self) -> None:
        raise AssertionError


class Served:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.parrot = Parrot()
        self.server = SocketServer(listen_at(path, 0o666))
        self.parrot.server = self.server
        self.thread = threading.Thread(target=self.server.run, args=(self.parrot, Quiet()))
        self.thread.start()

    def stop(self) -> None:
        self.parrot.release.set()
        self.server.stop()
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "guard.sock")
    yield served
    served.stop()
