"""The programs that this computer offers in its menu (Desktop Entry Specification 1.5)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from familysafe.screentime.apps import Installed

FOLDERS = (
    Path("/usr/share/applications"),
    Path("/usr/local/share/applications"),
    Path("/var/lib/flatpak/exports/share/applications"),
    Path("/var/lib/snapd/desktop/applications"),
)
"""Those that only administrators write."""
MOST_ENTRIES = 500
MOST_BYTES = 64 * 1024
TITLE_LETTERS = 60


def installed(folders: tuple[Path, ...] = FOLDERS) -> tuple[Installed, ...]:
    """Return what the menu shows, by title; what is not an application is left out."""
    found = (_read(path) for path in _entries(folders))
    return tuple(sorted((each for each in found if each), key=lambda each: each.title.casefold()))


def _entries(folders: tuple[Path, ...]) -> Iterator[Path]:
    count = 0
    for folder in folders:
        try:
            paths = sorted(folder.glob("*.desktop"))
        except OSError:
            continue
        for path in paths:
            count += 1
            if count > MOST_ENTRIES:
                return
            yield path


def _read(path: Path) -> Installed | None:
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return None
    values: dict[str, str] = {}
    for line in text.partition("[Desktop Entry]")[2].splitlines():
        if line.startswith("["):
            break
        key, sign, value = line.partition("=")
        if sign:
            values.setdefault(key.strip(), value.strip())
    hidden = "true" in {values.get("NoDisplay"), values.get("Hidden")}
    if hidden or values.get("Type", "Application") != "Application" or not values.get("Name"):
        return None
    words = [word for word in values.get("Exec", "").split() if not word.startswith("-")]
    program = words[0].strip('"').rsplit("/", 1)[-1].lower() if words else ""
    started = {"env", "flatpak", "snap", "sh", "bash", "gtk-launch"}
    names = {path.stem.lower(), program if program not in started else ""}
    names.add(values.get("StartupWMClass", "").lower())
    return Installed(frozenset(names - {""}), values["Name"][:TITLE_LETTERS])
