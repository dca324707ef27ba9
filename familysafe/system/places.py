"""Where the stores lie.

``--data-dir`` or ``FAMILYSAFE_DATA_DIR`` point every store below one folder. Without them the
service uses the system's folders and everything else the user's own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

if sys.platform == "win32":
    SERVICE_DATA = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "FamilySafe"
    SERVICE_SOCKET = SERVICE_DATA / "guard.sock"
elif sys.platform == "darwin":
    SERVICE_DATA = Path("/Library/Application Support/FamilySafe")
    SERVICE_SOCKET = Path("/var/run/familysafe/guard.sock")
else:
    SERVICE_DATA = Path("/var/lib/familysafe")
    SERVICE_SOCKET = Path("/run/familysafe/guard.sock")
VARIABLE = "FAMILYSAFE_DATA_DIR"


class Places(msgspec.Struct, frozen=True):
    """The folders and files of one installation.

    ``guard`` is the guard's private folder, ``socket`` where it listens (on Windows a pipe stands
    for it), ``library`` and ``vault`` the user's own, ``settings`` the console's own choices
    (language, theme, text size).
    """

    root: Path
    guard: Path
    socket: Path
    library: Path
    vault: Path
    settings: Path
    explicit: bool


def places(data_dir: Path | None = None) -> Places:
    """Find the stores: ``data_dir``, else the environment's folder, else the user's own."""
    given = data_dir or _from_environment()
    if given is not None:
        return _below(given.expanduser().absolute(), explicit=True)
    import platformdirs

    return _below(Path(platformdirs.user_data_dir("familysafe", appauthor=False)), explicit=False)


def service_places() -> Places:
    """Return the stores of the installed service."""
    user = places()
    return msgspec.structs.replace(
        user, root=SERVICE_DATA, guard=SERVICE_DATA, socket=SERVICE_SOCKET
    )


def _from_environment() -> Path | None:
    value = os.environ.get(VARIABLE)
    return Path(value) if value else None


def _below(root: Path, *, explicit: bool) -> Places:
    return Places(
        root=root,
        guard=root / "guard",
        socket=root / "guard.sock",
        library=root / "library",
        vault=root / "vault",
        settings=root / "settings.json",
        explicit=explicit,
    )
