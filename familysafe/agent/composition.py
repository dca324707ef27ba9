"""Where the agent picks its parts. Imports stand inside the functions: start-up is measured."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from familysafe.agent.choices import ChoicesFile
    from familysafe.core.texts import Texts
    from familysafe.presentation.agent_upset import Numbers
    from familysafe.presentation.guardlink import GuardLink

ROOT_UID = 0


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

    The installed service is asked where it is there, else this user's own guard. Only a guard that
    runs as administrator or as this user is believed.
    """
    from familysafe.system.guard_client import GuardClient
    from familysafe.system.places import places, service_places

    own = places(data_dir)
    service = service_places()

    def connect() -> GuardLink:
        if not own.explicit and service.socket.exists():
            return GuardClient(service.socket, "agent", trusted_uids=frozenset({ROOT_UID}))
        trusted = frozenset({ROOT_UID, os.getuid()})
        return GuardClient(own.socket, "agent", trusted_uids=trusted)

    return connect


def numbers() -> Numbers:
    """Return the helplines of the packs; they are read when the page is opened."""
    from familysafe.presentation.agent_helplines import PackNumbers
    from familysafe.system.packs import shipped_content

    return PackNumbers(lambda: shipped_content().helplines)


def choices(data_dir: Path | None) -> ChoicesFile:
    """Return where the child's choices are kept."""
    from familysafe.agent.choices import ChoicesFile, usual_language
    from familysafe.system.places import places

    return ChoicesFile(places(data_dir).root / "agent.json", usual_language())


def door(data_dir: Path | None) -> Path:
    """Return the socket by which a second start asks the first to show itself."""
    from familysafe.system.places import places

    return places(data_dir).root / "agent.sock"
