"""Reading what Timekpr and ActivityWatch keep: files of bounded size, or a server on loopback."""

from __future__ import annotations

import os
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.system.loopback import fetch
from familysafe.system.untrusted_files import open_regular

MOST_TEXT = 2**20
MOST_EXPORT = 512 * 2**20
EXPORT = "/api/0/export"


class TimekprFiles:
    """The text of the rules and of the use of one account; "" where there is none."""

    def __init__(self, rules: str, usage: str) -> None:
        self.rules, self.usage = rules, usage


def timekpr_files(place: Path, account: str) -> TimekprFiles:
    """Read one file, or both of ``account`` below a folder such as ``/var/lib/timekpr``.

    InputError ``import.no_account`` where the folder has none for it.
    """
    if not place.is_dir():
        text = _text(place)
        is_usage = place.suffix == ".time"
        return TimekprFiles("" if is_usage else text, text if is_usage else "")
    rules = _first(place, f"timekpr.{account}.conf")
    usage = _first(place, f"{account}.time")
    if rules is None and usage is None:
        raise InputError("import.no_account", account=account or "-", path=str(place))
    return TimekprFiles(_text(rules) if rules else "", _text(usage) if usage else "")


def activitywatch_export(place: str) -> bytes:
    """Read an export from a file, or from the server at an address of this computer."""
    if "://" in place:
        return fetch(place, EXPORT, MOST_EXPORT)
    return _read(Path(place), MOST_EXPORT)


def _first(folder: Path, name: str) -> Path | None:
    places = (folder / name, folder / "config" / name, folder / "work" / name)
    return next((each for each in places if each.is_file()), None)


def _text(place: Path) -> str:
    try:
        return _read(place, MOST_TEXT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("import.timekpr") from error


def _read(place: Path, most: int) -> bytes:
    with open_regular(place) as file:
        if os.fstat(file.fileno()).st_size > most:
            raise InputError("loopback.large", most=most // 2**20)
        try:
            return b"".join(iter(lambda: file.read(2**20), b""))
        except OSError as error:
            raise EnvironmentFault("file.unreadable", name=place.name) from error
