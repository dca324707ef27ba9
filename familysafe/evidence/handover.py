"""What somebody wants to hand over, and to whom."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from familysafe.core.errors import InputError, RefusedError
from familysafe.core.texts import LANGUAGES
from familysafe.evidence.model import Case


class Profile(StrEnum):
    """For whom a package is."""

    POLICE = "police"
    HOTLINE = "hotline"
    POLICE_SEALED = "police-sealed"
    SCHOOL = "school"


class Wish(msgspec.Struct, frozen=True):
    """What is to be handed over.

    ``languages`` are those of the report, the main one first. With ``neutral`` the names of files
    say nothing of what they hold, for an archive whose list of names anybody can read. ``request``
    says which officer asked for a sealed package, and when: it is recorded in the custody log.
    """

    profile: Profile
    languages: tuple[str, ...] = LANGUAGES
    neutral: bool = False
    request: str = ""


class Area(msgspec.Struct, frozen=True):
    """What to cover, in pixels from the top left corner of the picture as it is shown."""

    x: int
    y: int
    width: int
    height: int


class SealedArchive(msgspec.Struct, frozen=True):
    """A package as one encrypted file; ``sha256`` is of that file.

    The password is shown once and kept nowhere.
    """

    path: Path
    password: str
    sha256: str


def profile_of(name: str) -> Profile:
    """Return the profile ``name``; InputError("package.profile_unknown") if there is none."""
    try:
        return Profile(name)
    except ValueError:
        raise InputError("package.profile_unknown", profile=name) from None


def languages_of(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return languages without repeats, the main one first; InputError for an unknown one."""
    for language in given:
        if language not in LANGUAGES:
            raise InputError("package.language", language=language)
    found = tuple(dict.fromkeys(given))
    if not found:
        raise InputError("package.language", language="")
    return found


def require_wish(wish: Wish) -> Wish:
    """Return the wish in order.

    Raises InputError("package.language"), RefusedError("package.request_missing") for a sealed
    package which nobody asked for.
    """
    request = " ".join(wish.request.split())
    if wish.profile is Profile.POLICE_SEALED and not request:
        raise RefusedError("package.request_missing")
    return msgspec.structs.replace(wish, languages=languages_of(wish.languages), request=request)


def has_sheet(case: Case, wish: Wish) -> bool:
    """Tell whether there is a name that the police may need."""
    return bool(case.child) and wish.profile in {Profile.POLICE, Profile.POLICE_SEALED}
