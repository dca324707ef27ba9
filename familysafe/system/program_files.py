"""What the file of a program says about it on Linux: GNU build id, owning package.

The build id is a note that the linker writes into an executable (``NT_GNU_BUILD_ID``, see the
System V ABI's chapter on note sections and ``ld --build-id``): a copy under another name has the
same one. Debian lists what a package brought in ``/var/lib/dpkg/info/NAME.list``.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

from familysafe.system.fingerprints import fingerprint, open_regular

MOST_HEADERS = 64
MOST_NOTES = 64 * 1024
PT_NOTE, NT_GNU_BUILD_ID = 4, 3
DPKG = Path("/var/lib/dpkg/info")
PLACES = (
    *("/usr/games/{}", "/usr/bin/{}", "/usr/local/bin/{}", "/usr/local/games/{}"),
    *("/usr/lib/{0}/{0}", "/opt/{0}/{0}", "/usr/lib/games/{}", "/usr/lib/games/{0}/{0}"),
)
"""Where a program of that name lies, if the computer has it."""


def build_id(path: str) -> str:
    """Return the build id of an ELF executable of this computer in hex; "" without one."""
    try:
        with open_regular(path) as file:
            return next(_build_ids(file.fileno()), "")
    except (OSError, struct.error, OverflowError):  # a file that only says it is an executable
        return ""


def _build_ids(descriptor: int) -> Iterator[str]:
    head = os.pread(descriptor, 64, 0)
    if head[:6] != b"\x7fELF\x02\x01":
        return
    table, size, count = struct.unpack_from("<Q14xHH", head, 32)
    for number in range(min(count, MOST_HEADERS)):
        kind, offset, length = struct.unpack_from(
            "<I4xQ16xQ", os.pread(descriptor, 56, table + number * size)
        )
        if kind == PT_NOTE:
            yield from _build_id_notes(os.pread(descriptor, min(length, MOST_NOTES), offset))


def _build_id_notes(notes: bytes) -> Iterator[str]:
    at = 0
    while at + 12 <= len(notes):
        name_length, length, kind = struct.unpack_from("<III", notes, at)
        name_at = at + 12
        data_at = name_at + (name_length + 3 & ~3)
        if kind == NT_GNU_BUILD_ID and notes[name_at : name_at + 4] == b"GNU\0":
            yield notes[data_at : data_at + length].hex()
        at = data_at + (length + 3 & ~3)


def package_of(path: str, lists: Path = DPKG) -> str:
    """Return the Debian package that brought ``path``, if its name can be guessed from the path.

    The list of each package that is named like a part of the path is looked into; searching all
    lists would take a second.
    """
    parts = [part for part in path.split("/")[2:] if part]
    for part in reversed(parts):
        for name in (part, part.partition(".")[0]):
            for found in (lists / f"{name}.list", lists / f"{name}:amd64.list"):
                try:
                    if f"{path}\n" in found.read_text(encoding="utf-8", errors="replace"):
                        return name.lower()
                except OSError:
                    continue
    return ""


class Twins:
    """Programs of the system, by build id and fingerprint: it names a copy of one of them."""

    def __init__(self, places: tuple[str, ...] = PLACES) -> None:
        self._places = places
        self._names: dict[str, frozenset[str]] = {}
        self._looked: set[str] = set()

    def look_for(self, names: frozenset[str]) -> None:
        """Learn the programs of these names that the computer has; each is read once."""
        for name in sorted(names - self._looked):
            if "/" in name or name.endswith(".exe"):
                continue
            self._looked.add(name)
            for place in self._places:
                self.learn(place.format(name), frozenset({name}))

    def learn(self, path: str, names: frozenset[str]) -> None:
        """Take note of one program of the system."""
        if os.path.isfile(path):  # noqa: PTH113 - some hundred names, once
            for mark in filter(None, (build_id(path), fingerprint(path))):
                self._names[mark] = self._names.get(mark, frozenset()) | names

    def names_of(self, path: str, digest: str) -> frozenset[str]:
        """Return the names of the system's programs of which ``path`` is a copy."""
        found = self._names.get(digest, frozenset())
        built = build_id(path)
        return found | self._names.get(built, frozenset()) if built else found
