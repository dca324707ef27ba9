"""Content packs on disk: one folder of JSON files for each part, as named below."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from familysafe.core.errors import CheckError, EnvironmentFault, InputError
from familysafe.guidance.cards import Card
from familysafe.guidance.lessons import Audience, Lesson
from familysafe.guidance.model import Helplines
from familysafe.guidance.pack import (
    LARGEST_FILE,
    Content,
    decode_app,
    decode_card,
    decode_helplines,
    decode_lesson,
)
from familysafe.screentime import public_holidays
from familysafe.screentime.public_holidays import PublicHolidays

MOST_FILES = 500
NAME = "core"
APPS, HELPLINES, CARDS, HOLIDAYS = "apps", "helplines", "cards", "holidays"
LESSONS = "lessons"
ADVICE = (APPS, HELPLINES, CARDS, LESSONS)
"""The parts which are read, checked and searched together."""


def shipped() -> Traversable:
    """Return the folder of the pack that ships with the program."""
    return resources.files("familysafe") / "resources" / "packs" / NAME


@cache
def shipped_content() -> Content:
    """Read the shipped pack; it cannot change while the program runs.

    Raises EnvironmentFault("pack.shipped") where the installation is damaged.
    """
    with _installed():
        return load(shipped())


@cache
def shipped_helplines() -> tuple[Helplines, ...]:
    """Read the shipped numbers alone: they are there even where an app's guide is damaged."""
    with _installed():
        return load(shipped(), (HELPLINES,)).helplines


@cache
def shipped_cards() -> tuple[Card, ...]:
    """Read the shipped cards alone, the first tile first."""
    with _installed():
        return load(shipped(), (CARDS,)).cards


@cache
def shipped_lessons() -> tuple[Lesson, ...]:
    """Read the shipped lessons alone: those for children first, in their order."""
    with _installed():
        return load(shipped(), (LESSONS,)).lessons


@cache
def shipped_public_holidays() -> tuple[PublicHolidays, ...]:
    """Read the shipped public holidays, by country; they need nothing else of the pack."""
    with _installed():
        return load_public_holidays(shipped())


def load_public_holidays(folder: Traversable | Path) -> tuple[PublicHolidays, ...]:
    """Read the public holidays of a pack, () where it has none; faults as in ``load``."""
    files = _files(folder, (HOLIDAYS,))
    return tuple(public_holidays.decode(_read(file), name) for name, file in files)


@contextmanager
def _installed() -> Iterator[None]:
    try:
        yield
    except (CheckError, InputError) as fault:
        where = fault.params.get("where", fault.params.get("path", NAME))
        raise EnvironmentFault("pack.shipped", where=where) from fault


def load(folder: Traversable | Path, parts: tuple[str, ...] = ADVICE) -> Content:
    """Read a pack, or only some parts of it.

    Raises InputError("pack.not_a_folder") where there is none, and CheckError as in
    ``guidance.pack`` for a file which is damaged, too large, or of a newer version.
    """
    files = _files(folder, parts)
    if not files:
        raise InputError("pack.not_a_folder", path=str(folder))
    guides, helplines, cards, lessons = [], [], [], []
    for name, file in files:
        untrusted = _read(file)
        if name.startswith(f"{APPS}/"):
            guides.append(decode_app(untrusted, name))
        elif name.startswith(f"{CARDS}/"):
            cards.append(decode_card(untrusted, name))
        elif name.startswith(f"{LESSONS}/"):
            lessons.append(decode_lesson(untrusted, name))
        else:
            helplines.append(decode_helplines(untrusted, name))
    guides.sort(key=lambda each: (each.rank, each.id))
    cards.sort(key=lambda each: (each.rank, each.id))
    lessons.sort(key=lambda each: (list(Audience).index(each.audience), each.rank, each.id))
    return Content(tuple(guides), tuple(helplines), tuple(cards), tuple(lessons))


def fingerprint(folder: Traversable | Path) -> str:
    """Return a SHA-256 over names and bytes: another pack has another one."""
    digest = hashlib.sha256()
    for name, file in _files(folder):
        content = _read(file)
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(
    folder: Traversable | Path, parts: tuple[str, ...] = ADVICE
) -> list[tuple[str, Traversable]]:
    found = []
    for part in parts:
        place = folder / part
        if place.is_dir():
            found += [
                (f"{part}/{file.name}", file)
                for file in sorted(place.iterdir(), key=lambda each: each.name)
                if file.name.endswith(".json") and file.is_file()
            ]
    if len(found) > MOST_FILES:
        raise InputError("pack.not_a_folder", path=str(folder))
    return found


def _read(file: Traversable) -> bytes:
    """Read at most one byte more than is allowed; the decoder refuses what is too large."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError("pack.not_a_folder", path=str(file)) from error
