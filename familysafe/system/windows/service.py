"""The program as a service of Windows: started, told and restarted by its Service Control Manager.

Source: "Service Control Handler Function" and "Writing a ServiceMain Function" of Microsoft's
documentation. The handler runs on a thread of Windows and must not wait: it only sets flags and
posts to the guard's loop. Windows has no watchdog of its own for services, so a thread looks
whether the loop still turns; a guard that hangs ends itself, and Windows starts it anew.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from ctypes import byref, c_void_p

from familysafe.system.windows import api
from familysafe.system.windows.clock import awake

NAME = "FamilySafeGuard"
STOPPED, STARTING, STOPPING, RUNNING = 1, 2, 3, 4
STOP, INTERROGATE, SHUTDOWN, POWER, SESSION = 0x1, 0x4, 0x5, 0xD, 0xE
ACCEPTS = 0x1 | 0x4 | 0x40 | 0x80
"""To be stopped, also when the computer ends, and to hear of its power and of its sessions."""
DONE, NOT_KNOWN = 0, 120
FAILED = 1066
"""ERROR_SERVICE_SPECIFIC_ERROR: the exit code is the program's own."""
PENDING_MS = 20_000
HANGS_SECONDS = 15.0
LOOK_SECONDS = 5.0
HUNG = 70
log = logging.getLogger(__name__)

SetStatus = Callable[[int, int], None]
"""Takes a state and an exit code."""


class ServiceRun:
    """One run as the service. ``give_up`` ends the program at once."""

    def __init__(
        self,
        set_status: SetStatus,
        now: Callable[[], float] = awake,
        give_up: Callable[[int], object] = os._exit,
    ) -> None:
        self._set_status, self._now, self._give_up = set_status, now, give_up
        self._state = STARTING
        self._stopping = threading.Event()
        self._on_stop: list[Callable[[], None]] = []
        self._on_change: list[Callable[[], None]] = []
        self._alive_at = now()
        set_status(STARTING, 0)

    def on_stop(self, call: Callable[[], None]) -> None:
        """Have ``call`` end the loop when it is time; at once, where it is already."""
        self._on_stop.append(call)
        if self._stopping.is_set():
            call()

    def on_change(self, call: Callable[[], None]) -> None:
        """Have ``call`` told of sign-ins, locks and the computer's sleep."""
        self._on_change.append(call)

    def ready(self) -> None:
        """Say that the guard serves, and begin to look whether it goes on."""
        self.alive()
        if not self._stopping.is_set():
            self._tell(RUNNING)
        threading.Thread(target=self._look_on, name="watchdog", daemon=True).start()

    def alive(self) -> None:
        """Say that the loop turns."""
        self._alive_at = self._now()

    def ended(self, code: int) -> None:
        """Say that it is over. With a ``code`` other than 0 Windows starts it anew."""
        self._stopping.set()
        self._tell(STOPPED, code)

    def handle(self, control: int) -> int:
        """Take what Windows says."""
        if control in {STOP, SHUTDOWN}:
            self._stopping.set()
            self._tell(STOPPING)
            for call in self._on_stop:
                call()
        elif control in {POWER, SESSION}:
            for call in self._on_change:
                call()
        elif control != INTERROGATE:
            return NOT_KNOWN
        return DONE

    def is_hung(self) -> bool:
        """Tell whether the loop has not turned for long; sleep of the computer is not counted."""
        return not self._stopping.is_set() and self._now() - self._alive_at > HANGS_SECONDS

    def _tell(self, state: int, code: int = 0) -> None:
        if self._state != STOPPED:
            self._state = state
            self._set_status(state, code)

    def _look_on(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            if self.is_hung():
                log.critical("the guard does not turn any more: it ends, to be started anew")
                self._give_up(HUNG)


Work = Callable[[ServiceRun], int]
"""Serves until ``on_stop`` is told; returns the exit code."""


def run(work: Work, name: str = NAME) -> bool:
    """Be the service until it is stopped. False where Windows did not start this program as one."""

    def main(_count: int, _words: int) -> None:
        _main(work, name)

    entry = api.ServiceMain(main)  # must live as long as the service
    table = (api.ServiceEntry * 2)(api.ServiceEntry(name, entry), api.ServiceEntry())
    if api.function("StartServiceCtrlDispatcherW")(table):
        return True
    error = api.last_error()
    if error != api.NOT_BY_THE_MANAGER:
        log.error("the service could not begin: error %d", error)
    return False


def _main(work: Work, name: str) -> None:
    runs: list[ServiceRun] = []

    def handler(control: int, _kind: int, _data: int, _context: int) -> int:
        return runs[0].handle(control) if runs else NOT_KNOWN

    kept = api.ServiceHandler(handler)  # Windows calls it as long as the service lives
    handle = api.function("RegisterServiceCtrlHandlerExW")(name, kept, None)
    if not handle:
        log.error("Windows does not talk to the service: error %d", api.last_error())
        return
    runs.append(ServiceRun(lambda state, code: _set_status(handle, state, code)))
    code = HUNG
    try:
        code = work(runs[0])
    except Exception:
        log.exception("a mistake ended the guard")
    finally:
        runs[0].ended(code)


def _set_status(handle: int, state: int, code: int) -> None:
    status = api.ServiceStatus(
        kind=api.SERVICE_WIN32_OWN_PROCESS,
        state=state,
        accepts=ACCEPTS if state == RUNNING else 0,
        exit_code=FAILED if code else 0,
        own_exit_code=code,
        wait_hint=PENDING_MS if state in {STARTING, STOPPING} else 0,
    )
    if not api.function("SetServiceStatus")(c_void_p(handle), byref(status)):
        log.warning("Windows did not hear of state %d: error %d", state, api.last_error())
