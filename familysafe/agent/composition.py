"""Where the agent picks its parts. Imports stand inside the functions: start-up is measured."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from familysafe.agent.choices import ChoicesFile
    from familysafe.agent.courier import Presence
    from familysafe.core.texts import Texts
    from familysafe.guidance.model import Helplines
    from familysafe.presentation.agent_upset import Numbers
    from familysafe.presentation.guardlink import GuardLink


def texts_of() -> Callable[[str], Texts]:
    """Return what loads the catalogue of a language."""
    from familysafe.system.catalogue import load_texts

    return load_texts


def local_now() -> Callable[[], datetime]:
    """Return what reads the local time, aware."""
    from familysafe.system.clock import SystemClock

    clock = SystemClock()
    return lambda: clock.now().utc.astimezone(clock.zone())


def open_guard(data_dir: Path | None) -> Callable[[], GuardLink]:
    """Return what connects to the guard.

    Where the service is installed only that is asked: while it is silent the time is not known, and
    a guard of one's own would know other rules. Elsewhere this user's own guard is started.
    """
    from familysafe.system import guard_launch
    from familysafe.system.places import places, service_places

    own, service = places(data_dir), service_places()

    def connect() -> GuardLink:
        is_installed = service.socket.exists() or service.guard.exists()
        if not own.explicit and is_installed:
            return guard_launch.find_guard(data_dir, "agent")
        return guard_launch.open_guard(data_dir, "agent", until_idle=True)

    return connect


def presence() -> Callable[[], Presence]:
    """Return what tells whether somebody is at the computer.

    Where the desktop does not say it (Wayland), somebody is taken to be there: a child that cannot
    be seen to rest is counted, never the other way round.
    """
    from familysafe.agent.courier import Presence, always_present

    if sys.platform == "win32":
        from familysafe.system.windows.foreground import DesktopPresence

        desktop = DesktopPresence()
        return lambda: Presence(*desktop.read())
    if sys.platform == "darwin":
        from familysafe.system.macos.idle import MacPresence

        mac = MacPresence()
        return lambda: Presence(*mac.read())
    from familysafe.system.x11_presence import X11Presence

    display = os.environ.get("DISPLAY", "")
    if not display or os.environ.get("WAYLAND_DISPLAY"):
        return always_present
    try:
        watched = X11Presence(display)
    except OSError:
        return always_present
    return lambda: Presence(*watched.read())


def screen_lock() -> Callable[[], object]:
    """Return what closes the screen of this session; elsewhere than on Windows the guard can."""
    if sys.platform == "win32":
        from familysafe.system.windows.foreground import lock

        return lock
    return lambda: None


def numbers(data_dir: Path | None) -> Numbers:
    """Return the helplines of the packs, read when the page is opened; none where damaged.

    The country is what was chosen in the console of the same account, else the usual one.
    """
    from familysafe.core.errors import EnvironmentFault
    from familysafe.presentation.agent_helplines import PackNumbers
    from familysafe.presentation.settings import choices_from
    from familysafe.system.packs import shipped_helplines
    from familysafe.system.places import places
    from familysafe.system.preferences import read_choices

    def read() -> tuple[Helplines, ...]:
        try:
            return shipped_helplines()
        except EnvironmentFault:  # the calm words and the other steps are there all the same
            return ()

    def country() -> str:
        return choices_from(read_choices(places(data_dir).settings)).country

    return PackNumbers(read, country)


def choices(data_dir: Path | None) -> ChoicesFile:
    """Return where the child's choices are kept."""
    from familysafe.agent.choices import ChoicesFile, usual_language
    from familysafe.system.places import places

    return ChoicesFile(places(data_dir).root / "agent.json", usual_language())


def door(data_dir: Path | None) -> Path:
    """Return the socket by which a second start asks the first to show itself."""
    from familysafe.system.places import places

    return places(data_dir).root / "agent.sock"
