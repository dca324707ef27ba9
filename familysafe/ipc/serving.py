"""What stands between a server of messages and the service that answers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from familysafe.ipc.messages import Call, Reply


class Peer(msgspec.Struct, frozen=True):
    """Who is at the other end, as the operating system says. ``account`` is "" where unknown.

    An ``administrator`` may become root.
    """

    connection: int
    uid: int
    account: str
    administrator: bool = False


@dataclass(frozen=True)
class Slow:
    """An answer that takes long: ``work`` runs on a worker, ``then`` with its result on the loop.

    Both may raise a Fault, which is then the answer. ``work`` must not touch what the loop owns.
    """

    work: Callable[[], Any]
    then: Callable[[Any], Reply]


class Service(Protocol):
    """Answers messages. All its methods are called on one thread, the loop's."""

    def opened(self, peer: Peer) -> None:
        """Take note of a new connection."""
        ...

    def handle(self, peer: Peer, call: Call) -> Reply | Slow:
        """Answer, or raise a Fault."""
        ...

    def closed(self, peer: Peer) -> None:
        """Forget a connection and what was proven on it."""
        ...
