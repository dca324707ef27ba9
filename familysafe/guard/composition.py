"""Which adapters the guard uses: the one place of this program that chooses them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from familysafe.core.errors import EnvironmentFault, Fault, RefusedError
from familysafe.core.texts import Texts
from familysafe.family.people import ChildId
from familysafe.guard.loop import Heart
from familysafe.guard.service import GuardService
from familysafe.guard.watch import Watch
from familysafe.ipc.messages import EventBody
from familysafe.system.accounts import own_uid
from familysafe.system.catalogue import load_texts
from familysafe.system.places import Places, places, service_places

if TYPE_CHECKING:
    from familysafe.storage.guard.store import GuardStore
    from familysafe.system.clock import SystemClock
    from familysafe.system.socket_server import SocketServer

BROWSERS = "browsers"
"""The folder in the guard's own that remembers what stood in the browsers' policies before."""
GATE = "gate."
"""What is said at the sign-in: all that the guard says by itself."""
LOG_BYTES = 256 * 1024
PERSONAL_MODE, SERVICE_MODE = 0o600, 0o666
"""Anybody may ask the service: the system says who it is. A personal guard is one's own."""


def texts() -> Texts:
    """Speak the language of FAMILYSAFE_LANG (en or km), else English."""
    return load_texts(os.environ.get("FAMILYSAFE_LANG", "en"))


def places_of(data_dir: Path | None, *, personal: bool) -> Places:
    """Find the stores. The service without a folder given uses the system's."""
    found = places(data_dir)
    return found if personal or found.explicit else service_places()


class Host(Protocol):
    """Who started the guard: ``system.service_manager``, or ``system.windows.service``."""

    def on_stop(self, call: Callable[[], None]) -> None:
        """Have ``call`` end the loop when the guard is asked to end."""
        ...

    def on_change(self, call: Callable[[], None]) -> None:
        """Have ``call`` told of sign-ins, where the host hears of them."""
        ...

    def ready(self) -> None:
        """Say that the guard serves."""
        ...

    def alive(self) -> None:
        """Say that the loop turns."""
        ...


@dataclass
class Parts:
    """What the watch of the service is made from. ``regular`` is done every few seconds."""

    stack: ExitStack
    store: GuardStore
    clock: SystemClock
    tell: Callable[[ChildId, EventBody], None]
    server: SocketServer
    host: Host
    where: Places
    regular: list[Callable[[], None]] = field(default_factory=list)


def serve(
    data_dir: Path | None, *, personal: bool, until_idle: float | None, host: Host | None = None
) -> None:
    """Serve until ``host`` ends it, or until nobody is connected for ``until_idle`` seconds."""
    from familysafe.system.service_manager import ServiceManager

    if not personal and own_uid() != 0:
        raise RefusedError("guard.not_root")
    where = places_of(data_dir, personal=personal)
    with ExitStack() as stack:
        _serve(stack, where, host or ServiceManager(), personal=personal, until_idle=until_idle)


def _serve(
    stack: ExitStack, where: Places, host: Host, *, personal: bool, until_idle: float | None
) -> None:
    from familysafe.crypto.pin import PinVault
    from familysafe.storage.guard.store import GuardStore, prepare
    from familysafe.system.channel import listen_at
    from familysafe.system.clock import SystemClock, monotonic
    from familysafe.system.desktop_entries import installed
    from familysafe.system.guard_lock import GuardLock
    from familysafe.system.socket_server import SocketServer

    if not personal:
        _close_to_others(where.guard)
    stack.callback(GuardLock(where.guard).close)
    _log_to(where.guard, personal=personal)
    prepare(where.guard)
    store = GuardStore(where.guard)
    stack.callback(store.close)
    clock = SystemClock()
    listener = listen_at(where.socket, PERSONAL_MODE if personal else SERVICE_MODE)
    stack.callback(where.socket.unlink, missing_ok=True)
    server = SocketServer(listener, monotonic)
    told: list[Callable[[ChildId, EventBody], None]] = []

    def tell(child: ChildId, event: EventBody) -> None:
        for each in told:
            each(child, event)

    parts = Parts(stack, store, clock, tell, server, host, where)
    if personal:
        watch = Watch(store, clock, tell, offered=installed)
    else:
        watch = _watch_of_the_service(parts)
    service = GuardService(store, clock, PinVault(), watch, own_uid())
    service.connect(server)
    told.append(service.tell)

    def alive() -> None:
        host.alive()
        for each in parts.regular:
            each()

    host.on_stop(server.stop)
    host.ready()
    server.run(service, Heart(watch, alive, monotonic), until_idle)
    watch.settle()


def _close_to_others(folder: Path) -> None:
    """On Linux systemd makes the folder of the service, and nobody else can write around it."""
    if sys.platform == "win32":
        from familysafe.system.windows.private_folder import make_private

        make_private(folder)


if sys.platform == "win32":

    def _watch_of_the_service(parts: Parts) -> Watch:
        """Watch with what ``system.windows`` has."""
        from familysafe.system.windows.agents import (
            Agents,
            SessionStarter,
            agent_command,
            agent_programs,
        )
        from familysafe.system.windows.clock import awake
        from familysafe.system.windows.identity import sid_to_hold
        from familysafe.system.windows.locks import WindowsLocks
        from familysafe.system.windows.machine import WindowsMachine, take_rights
        from familysafe.system.windows.processes import Processes
        from familysafe.system.windows.programs import WindowsPrograms
        from familysafe.system.windows.seats import Changes, WindowsSeats
        from familysafe.system.windows.terminal import WindowsTerminal

        take_rights()
        command = agent_command()
        machine, terminal, programs = WindowsMachine(), WindowsTerminal(), agent_programs(command)
        processes = Processes(machine, programs)
        watch = Watch(
            parts.store,
            parts.clock,
            parts.tell,
            WindowsSeats(terminal),
            WindowsLocks(terminal, processes, sid_to_hold),
            WindowsPrograms(machine, processes, sid_to_hold, programs),
        )
        agents = Agents(terminal, SessionStarter(command), machine, command[0], awake)

        changes = Changes(terminal)

        def look() -> None:
            watch.soon()
            agents.keep(watch.accounts)

        def look_again() -> None:
            if changes.found():
                watch.soon()
            agents.keep(watch.accounts)

        parts.host.on_change(lambda: parts.server.post(look))
        parts.regular.append(look_again)
        return watch

    def clear_browsers(_data_dir: Path | None) -> None:
        """Do nothing: browsers are not told anything on Windows yet."""

elif sys.platform == "darwin":

    def _watch_of_the_service(parts: Parts) -> Watch:
        """Watch with what ``system.macos`` has, which was never run on macOS."""
        from familysafe.system.macos.locks import MacLocks
        from familysafe.system.macos.processes import MacProcesses
        from familysafe.system.macos.seats import MacSeats
        from familysafe.system.posix_accounts import uid_to_hold

        seats = MacSeats()
        locks = MacLocks(seats, MacProcesses(), uid_to_hold)
        watch = Watch(parts.store, parts.clock, parts.tell, seats, locks)
        parts.regular.append(watch.soon)
        return watch

    def clear_browsers(_data_dir: Path | None) -> None:
        """Do nothing: browsers are not told anything on macOS yet."""

else:

    def _watch_of_the_service(parts: Parts) -> Watch:
        from familysafe.guard.gaps import Gaps
        from familysafe.guard.gate import GateKeeper
        from familysafe.guard.presence import Presence
        from familysafe.system.desktop_entries import installed
        from familysafe.system.gate import GateFiles
        from familysafe.system.logind import Logind
        from familysafe.system.processes import AGENT, Processes
        from familysafe.system.programs import AccountPrograms, Programs
        from familysafe.system.seats import AccountLocks, LogindSeats
        from familysafe.system.senses import InputDevices, KernelSenses
        from familysafe.system.starts import LinuxStarts

        watches: list[Watch] = []

        def wake() -> None:
            for each in watches:
                each.soon()

        def look() -> None:
            parts.server.post(wake)

        logind = Logind(on_change=look, on_sleep=lambda _: look())
        if not logind.start():
            logging.getLogger(__name__).warning("logind does not answer yet: nothing is measured")
        parts.stack.callback(logind.close)
        agent = Path(os.environ.get("FAMILYSAFE_AGENT", AGENT))
        processes = Processes(agents=frozenset({agent}))
        watch = Watch(
            parts.store,
            parts.clock,
            parts.tell,
            LogindSeats(logind),
            AccountLocks(logind, processes),
            AccountPrograms(Programs(processes, frozenset({agent}))),
            installed,
            Presence(KernelSenses(logind, InputDevices())),
        )
        watch.keep_gaps(Gaps(LinuxStarts()))
        watch.keep_gate(
            GateKeeper(GateFiles(), tuple(load_texts(each, GATE) for each in ("km", "en")))
        )
        watches.append(watch)
        _keep_sites(parts.stack, watch, parts.where)
        return watch

    def _keep_sites(stack: ExitStack, watch: Watch, where: Places) -> None:
        """Tell browsers what they may open; after an orderly end nothing of it holds any more."""
        from familysafe.guard.sites import SiteKeeper
        from familysafe.system.browser_policies import BrowserPolicies

        keeper = SiteKeeper(BrowserPolicies(where.guard / BROWSERS))
        stack.callback(keeper.leave)
        watch.keep_sites(keeper)

    def clear_browsers(data_dir: Path | None) -> None:
        """Take away what a guard that no longer runs has left in the browsers' policies."""
        from familysafe.system.browser_policies import BrowserPolicies

        if own_uid() != 0:
            raise RefusedError("guard.not_root")
        where = places_of(data_dir, personal=False)
        if not BrowserPolicies(where.guard / BROWSERS).clear():
            raise EnvironmentFault("browsers.left")


def serve_as_service(data_dir: Path | None) -> int:
    """Be the service that Windows has started, and return the exit code."""
    from familysafe.system.windows.service import ServiceRun, run

    def work(host: ServiceRun) -> int:
        try:
            serve(data_dir, personal=False, until_idle=None, host=host)
        except Fault as fault:
            logging.getLogger(__name__).critical("the guard ended: %s", texts().fault(fault))
            return fault.exit_code
        return 0

    if not run(work):
        raise RefusedError("service.by_hand")
    return 0


def set_up_service(data_dir: Path | None, *, there: bool) -> None:
    """Have Windows start the guard with the computer, or not any more."""
    if sys.platform == "win32":
        from familysafe.system.guard_launch import guard_command
        from familysafe.system.windows.service_setup import install, remove

        if own_uid() != 0:
            raise RefusedError("service.not_administrator")
        if not there:
            remove()
            return
        folder = [] if data_dir is None else ["--data-dir", str(data_dir.absolute())]
        install([*guard_command(), "--service", *folder])


def _log_to(folder: Path, *, personal: bool) -> None:
    """Write to the journal as the service, and to a small file of one's own otherwise."""
    handler: logging.Handler = logging.StreamHandler()
    if personal or sys.platform == "win32":
        handler = RotatingFileHandler(folder / "guard.log", maxBytes=LOG_BYTES, backupCount=1)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
