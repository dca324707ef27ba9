"""Who sits at this computer, as systemd-logind says, and its signals.

Only the properties that a user cannot set are believed. IdleHint and LockedHint are claims, for
every user may set them for an own session (``SetIdleHint`` of ``org.freedesktop.login1``, read in
its manual page and tried on Debian 12): ``claims_away`` is only where a proof begins. Signals
forged by another program are not seen, since dbus-fast compares the sender with the name's owner.

D-Bus lives on a thread of its own; everybody else is told by callbacks and asks a snapshot.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import msgspec
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusError

NAME = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = f"{NAME}.Manager"
SESSION = f"{NAME}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SECONDS = 5.0
AGAIN_SECONDS = 1.0
HINT_SECONDS = 2.0

log = logging.getLogger(__name__)


class Session(msgspec.Struct, frozen=True):
    """One session. ``counts`` where a person sits at this computer's own screen."""

    id: str
    path: str
    uid: int
    account: str
    active: bool
    remote: bool
    kind: str
    session_class: str
    claims_away: bool = False

    @property
    def counts(self) -> bool:
        """Tell whether time passes in it: in front, at this computer, and of a person."""
        return self.active and not self.remote and self.session_class.startswith("user")

    @property
    def graphical(self) -> bool:
        """Tell whether it has a screen that can be locked."""
        return self.kind in {"x11", "wayland", "mir"}


class Logind:
    """Follows logind. ``on_change`` and ``on_sleep`` are called on the D-Bus thread.

    While logind cannot be reached ``sessions`` is None: nothing can be measured then.
    """

    def __init__(
        self,
        on_change: Callable[[], None],
        on_sleep: Callable[[bool], None],
        bus_address: str | None = None,
    ) -> None:
        self._on_change = on_change
        self._on_sleep = on_sleep
        self._address = bus_address
        self._sessions: tuple[Session, ...] | None = None
        self._loop = asyncio.new_event_loop()
        self._bus: MessageBus | None = None
        self._stale: asyncio.Event | None = None
        self._hint_waits: asyncio.TimerHandle | None = None
        self._ready = threading.Event()
        self._main: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._run, name="logind", daemon=True)

    def start(self) -> bool:
        """Begin to follow, and tell whether logind answered; it is tried again until it does."""
        self._thread.start()
        return self._ready.wait(SECONDS) and self._sessions is not None

    def sessions(self) -> tuple[Session, ...] | None:
        """Return the sessions as last told."""
        return self._sessions

    def lock(self, session: Session) -> None:
        """Ask the session's own screen lock to close. Not every desktop listens."""
        self._later(self._call(session.path, SESSION, "Lock"))

    def end(self, session: Session, *, at_once: bool) -> None:
        """Ask all that runs in a session to end in order, or end it ``at_once``."""
        if not at_once:
            self._later(self._call(PATH, MANAGER, "TerminateSession", "s", [session.id]))
            return
        kill = [session.id, "all", int(signal.SIGKILL)]
        self._later(self._call(PATH, MANAGER, "KillSession", "ssi", kill))
        self._later(self._call(PATH, MANAGER, "TerminateUser", "u", [session.uid]))

    def show_greeter(self) -> None:
        """Ask the display manager to bring its sign-in to the front; not every one can."""
        seat = "/org/freedesktop/DisplayManager/Seat0"
        call = self._call(
            seat, "org.freedesktop.DisplayManager.Seat", "SwitchToGreeter",
            destination="org.freedesktop.DisplayManager",
        )  # fmt: skip
        self._later(call)

    def close(self) -> None:
        """Stop following."""
        if self._main is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._main.cancel)
        if self._thread.is_alive():
            self._thread.join(SECONDS)

    def _later(self, call: Any) -> None:  # noqa: ANN401 - a coroutine of this class
        future: Future[Any] = asyncio.run_coroutine_threadsafe(call, self._loop)
        future.add_done_callback(_note)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._main = self._loop.create_task(self._follow_always())
        try:
            self._loop.run_until_complete(self._main)
        except asyncio.CancelledError:
            pass
        finally:
            self._ready.set()
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

    async def _follow_always(self) -> None:
        while True:
            try:
                await self._follow()
            except (OSError, DBusError, EOFError, TimeoutError) as error:
                log.warning("logind cannot be reached: %s", error)
            finally:
                self._sessions = None
                if self._bus is not None:
                    self._bus.disconnect()
            self._ready.set()
            self._on_change()
            await asyncio.sleep(AGAIN_SECONDS)

    async def _follow(self) -> None:
        self._stale = stale = asyncio.Event()
        bus = MessageBus(bus_address=self._address, bus_type=BusType.SYSTEM)
        self._bus = await asyncio.wait_for(bus.connect(), SECONDS)
        self._bus.add_message_handler(self._on_message)
        for rule in (
            f"type='signal',sender='{NAME}',interface='{MANAGER}'",
            f"type='signal',sender='{NAME}',interface='{PROPERTIES}',arg0='{SESSION}'",
            f"type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{NAME}'",
        ):
            await self._call(
                "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", [rule],
                destination="org.freedesktop.DBus",
            )  # fmt: skip
        gone = asyncio.ensure_future(self._bus.wait_for_disconnect())  # type: ignore[no-untyped-call]
        try:
            while True:
                stale.clear()
                self._owner = (await self._name_owner()) or ""
                self._sessions = await self._read_all()
                self._ready.set()
                self._on_change()
                waiting = asyncio.ensure_future(stale.wait())
                await asyncio.wait({gone, waiting}, return_when=asyncio.FIRST_COMPLETED)
                if gone.done():
                    waiting.cancel()
                    gone.result()
                    raise EOFError
        finally:
            gone.cancel()

    async def _name_owner(self) -> str:
        (owner,) = await self._call(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetNameOwner", "s", [NAME],
            destination="org.freedesktop.DBus",
        )  # fmt: skip
        return str(owner)

    def _on_message(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL or self._stale is None:
            return
        from_bus = message.sender == "org.freedesktop.DBus"
        if not from_bus and message.sender != self._owner:
            return  # any user may send a signal that looks like logind's to this connection
        if message.member == "PrepareForSleep":
            self._on_sleep(bool(message.body[0]))
        elif message.member == "PropertiesChanged":
            changed = {*message.body[1], *message.body[2]}
            if changed & {"Active", "State", "Type", "Class"}:
                self._stale.set()
            elif changed & {"IdleHint", "LockedHint"}:
                self._hint_changed()
        elif message.member in {"SessionNew", "SessionRemoved", "NameOwnerChanged"}:
            self._stale.set()

    def _hint_changed(self) -> None:
        """Read anew in a while: who sets its hint a thousand times a second costs no more."""
        if self._hint_waits is None and self._stale is not None:
            stale = self._stale

            def read() -> None:
                self._hint_waits = None
                stale.set()

            self._hint_waits = self._loop.call_later(HINT_SECONDS, read)

    async def _read_all(self) -> tuple[Session, ...]:
        (rows,) = await self._call(PATH, MANAGER, "ListSessions")
        found = [await self._read(*row) for row in rows]
        return tuple(session for session in found if session is not None)

    async def _read(
        self, id_: str, uid: int, account: str, _seat: str, path: str
    ) -> Session | None:
        try:
            (values,) = await self._call(path, PROPERTIES, "GetAll", "s", [SESSION])
        except DBusError:
            return None  # it ended in between
        read = {name: each.value for name, each in values.items() if isinstance(each, Variant)}
        return Session(
            id=id_,
            path=path,
            uid=uid,
            account=account,
            active=bool(read["Active"]),
            remote=bool(read["Remote"]),
            kind=str(read["Type"]),
            session_class=str(read["Class"]),
            claims_away=bool(read.get("IdleHint")) or bool(read.get("LockedHint")),
        )

    async def _call(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
        *,
        destination: str = NAME,
    ) -> list[Any]:
        assert self._bus is not None  # noqa: S101 - set before anything is called
        message = Message(
            destination=destination,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body or [],
        )
        reply = await asyncio.wait_for(self._bus.call(message), SECONDS)
        if reply is None:
            raise EOFError
        if reply.message_type is MessageType.ERROR:
            raise DBusError._from_message(reply)  # noqa: SLF001 - its only way to make one
        return list(reply.body)


def _note(future: Future[Any]) -> None:
    error = future.exception()
    if error is not None:
        log.warning("logind did not do it: %s", error)
