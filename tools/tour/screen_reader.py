"""Sees the windows of a display as a screen reader does: through AT-SPI on the session's bus.

Interfaces and numbers: the AT-SPI2 D-Bus protocol (at-spi2-core 2.46). Only reading and pressing
are used here.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from dbus_fast import BusType, Message, MessageType
from dbus_fast.aio import MessageBus

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
SHOWING, ENABLED = 25, 8
SCREEN_COORDINATES = 0
WORD_BREAK = "\u200b"


class NotSeenError(Exception):
    """The control that was looked for did not appear in time."""


class Control(NamedTuple):
    """One control on the screen, in pixels of the display."""

    name: str
    role: str
    x: int
    y: int
    width: int
    height: int
    showing: bool
    owner: str = ""
    path: str = ""

    @property
    def middle(self) -> tuple[int, int]:
        """Where a mouse would press it."""
        return self.x + self.width // 2, self.y + self.height // 2


class ScreenReader:
    """Connects to the accessibility bus of the session bus at ``address``."""

    def __init__(self, address: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._bus = self._loop.run_until_complete(self._connect(address))

    async def _connect(self, address: str) -> MessageBus:
        session = await MessageBus(bus_address=address, bus_type=BusType.SESSION).connect()
        reply = await session.call(
            Message("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        )
        session.disconnect()
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            message = "there is no accessibility bus on this session's bus"
            raise NotSeenError(message)
        return await MessageBus(bus_address=reply.body[0]).connect()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.disconnect()
        with suppress(Exception):  # the bus may be gone already; only its socket matters
            self._loop.run_until_complete(self._bus.wait_for_disconnect())
        self._bus._sock.close()  # noqa: SLF001 - dbus-fast leaves it open after a disconnect
        self._loop.close()

    def controls(self) -> list[Control]:
        """Return everything that is showing, in the order of the windows' trees."""
        return self._loop.run_until_complete(self._walk())

    def find(self, name: str, role: str = "", seconds: float = 15) -> Control:
        """Wait until a control whose name is or starts with ``name`` is showing."""
        end = time.monotonic() + seconds
        seen: list[Control] = []
        while time.monotonic() < end:
            seen = self.controls()
            found = list(_matching(seen, name, role))
            if found:
                return found[0]
            time.sleep(0.1)  # the bus has no event for "anything changed"
        names = sorted({f"{each.role}: {each.name}" for each in seen if each.name})
        message = f"{role or 'control'} {name!r} not seen in {seconds} s; there are: {names}"
        raise NotSeenError(message)

    def focus(self, control: Control) -> None:
        """Give the focus, which also scrolls a control into view."""
        component = "org.a11y.atspi.Component"
        self._loop.run_until_complete(
            self._ask(control.owner, control.path, component, "GrabFocus")
        )

    async def _walk(self) -> list[Control]:
        found: list[Control] = []
        pending = [("org.a11y.atspi.Registry", ROOT)]
        while pending:
            owner, path = pending.pop()
            children = await self._ask(owner, path, ACCESSIBLE, "GetChildren")
            if path != ROOT:
                control = await self._read(owner, path)
                if control is not None:
                    if not control.showing:
                        continue
                    found.append(control)
            pending.extend((child[0], child[1]) for child in reversed(children or []))
        return found

    async def _read(self, owner: str, path: str) -> Control | None:
        name = await self._property(owner, path, "Name")
        role = await self._ask(owner, path, ACCESSIBLE, "GetRoleName")
        state = await self._ask(owner, path, ACCESSIBLE, "GetState")
        if role is None or state is None:
            return None
        showing = bool(state[0] & (1 << SHOWING)) if state else False
        extents = await self._ask(
            owner, path, "org.a11y.atspi.Component", "GetExtents", "u", [SCREEN_COORDINATES]
        )
        x, y, width, height = extents or (0, 0, 0, 0)
        plain = str(name or "").replace(WORD_BREAK, "")
        return Control(plain, role, x, y, width, height, showing, owner, path)

    async def _property(self, owner: str, path: str, name: str) -> Any:  # noqa: ANN401 - a variant
        value = await self._ask(
            owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", [ACCESSIBLE, name]
        )
        return value.value if value is not None else None

    async def _ask(
        self,
        owner: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:  # noqa: ANN401 - what the bus answers
        message = Message(owner, path, interface, member, signature=signature, body=body or [])
        try:
            reply = await asyncio.wait_for(self._bus.call(message), 2)
        except TimeoutError:
            return None
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            return None
        return reply.body[0] if reply.body else None


def _matching(controls: list[Control], name: str, role: str) -> Iterator[Control]:
    fitting = [each for each in controls if not role or each.role == role]
    yield from (each for each in fitting if each.name == name)
    yield from (each for each in fitting if each.name.startswith(name))
