"""Which adapters the guard uses: the one place of this program that chooses them."""

from __future__ import annotations

import logging
import os
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.core.errors import EnvironmentFault, RefusedError
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


def serve(data_dir: Path | None, *, personal: bool, until_idle: float | None) -> None:
    """Serve until a signal, or until nobody is connected for ``until_idle`` seconds."""
    if not personal and own_uid() != 0:
        raise RefusedError("guard.not_root")
    where = places_of(data_dir, personal=personal)
    with ExitStack() as stack:
        _serve(stack, where, personal=personal, until_idle=until_idle)


def _serve(stack: ExitStack, where: Places, *, personal: bool, until_idle: float | None) -> None:
    from familysafe.crypto.pin import PinVault
    from familysafe.storage.guard.store import GuardStore, prepare
    from familysafe.system.channel import listen_at
    from familysafe.system.clock import SystemClock
    from familysafe.system.desktop_entries import installed
    from familysafe.system.guard_lock import GuardLock
    from familysafe.system.service_manager import ServiceManager
    from familysafe.system.socket_server import SocketServer

    stack.callback(GuardLock(where.guard).close)
    _log_to(where.guard, personal=personal)
    prepare(where.guard)
    store = GuardStore(where.guard)
    stack.callback(store.close)
    clock = SystemClock()
    listener = listen_at(where.socket, PERSONAL_MODE if personal else SERVICE_MODE)
    stack.callback(where.socket.unlink, missing_ok=True)
    server = SocketServer(listener)
    told: list[Callable[[ChildId, EventBody], None]] = []

    def tell(child: ChildId, event: EventBody) -> None:
        for each in told:
            each(child, event)

    if personal:
        watch = Watch(store, clock, tell, offered=installed)
    else:
        watch = _watch_of_the_service(stack, store, clock, tell, server)
        _keep_sites(stack, watch, where)
    service = GuardService(store, clock, PinVault(), watch, own_uid())
    service.connect(server)
    told.append(service.tell)
    manager = ServiceManager()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: server.stop())
    manager.ready()
    server.run(service, Heart(watch, manager.alive, time.monotonic), until_idle)
    watch.settle()


def _watch_of_the_service(
    stack: ExitStack,
    store: GuardStore,
    clock: SystemClock,
    tell: Callable[[ChildId, EventBody], None],
    server: SocketServer,
) -> Watch:
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
        server.post(wake)

    logind = Logind(on_change=look, on_sleep=lambda _: look())
    if not logind.start():
        logging.getLogger(__name__).warning("logind does not answer yet: nothing is measured")
    stack.callback(logind.close)
    agent = Path(os.environ.get("FAMILYSAFE_AGENT", AGENT))
    processes = Processes(agents=frozenset({agent}))
    watch = Watch(
        store,
        clock,
        tell,
        LogindSeats(logind),
        AccountLocks(logind, processes),
        AccountPrograms(Programs(processes, frozenset({agent}))),
        installed,
        Presence(KernelSenses(logind, InputDevices())),
    )
    watch.keep_gaps(Gaps(LinuxStarts()))
    watch.keep_gate(GateKeeper(GateFiles(), tuple(load_texts(each, GATE) for each in ("km", "en"))))
    watches.append(watch)
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


def _log_to(folder: Path, *, personal: bool) -> None:
    """Write to the journal as the service, and to a small file of one's own otherwise."""
    handler: logging.Handler = logging.StreamHandler()
    if personal:
        handler = RotatingFileHandler(folder / "guard.log", maxBytes=LOG_BYTES, backupCount=1)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
