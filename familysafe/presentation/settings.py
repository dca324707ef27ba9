"""How a person likes the console, and what "Settings" says about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from familysafe.core.texts import LANGUAGES, Texts
from familysafe.guidance.asking import HOME_COUNTRY

VERSION = 1
TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)


class ThemeName(StrEnum):
    """The colours that can be chosen."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "highContrast"


class Choices(msgspec.Struct, frozen=True):
    """What is kept in ``settings.json``; a file of another version counts as none.

    ``country`` is whose helplines are shown, as ``guidance.model.Helplines.country``.
    """

    language: str = ""
    theme: ThemeName = ThemeName.LIGHT
    text_size: float = 1.0
    less_motion: bool = False
    name: str = ""
    country: str = HOME_COUNTRY
    version: int = VERSION


class CatalogueStatus(msgspec.Struct, frozen=True):
    """How many texts there are, and how many of the Khmer ones a native speaker has read."""

    texts: int
    read: int


@dataclass(frozen=True)
class About:
    """What "About" says."""

    version: str
    khmer: str
    guard: str


def catalogue_status(raw: bytes) -> CatalogueStatus:
    """Read ``catalogue/status.json``, which the build of the texts writes."""
    return msgspec.json.decode(raw, type=CatalogueStatus)


def choices_from(untrusted_raw: bytes | None) -> Choices:
    """Read the choices; what is damaged, foreign or newer gives the usual ones."""
    if untrusted_raw is None:
        return Choices()
    try:
        found = msgspec.json.decode(untrusted_raw, type=Choices)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Choices()
    if found.version != VERSION or found.language not in {"", *LANGUAGES}:
        return Choices()
    size = min(TEXT_SIZES, key=lambda each: abs(each - found.text_size))
    return msgspec.structs.replace(found, text_size=size)


def choices_bytes(choices: Choices) -> bytes:
    """Write the choices so that a person can read them too."""
    return msgspec.json.format(msgspec.json.encode(choices), indent=2) + b"\n"


def about(
    texts: Texts, version: str, status: CatalogueStatus, mode: str, *, own: bool = False
) -> About:
    """Say the version, honestly how much Khmer was read over, and who keeps the limits.

    ``own`` speaks to a teenager who is alone with their own goals.
    """
    if status.read >= status.texts:
        khmer = texts("settings.about.khmer.all")
    else:
        khmer = texts("settings.about.khmer", read=status.read, all=status.texts)
    guards = {
        "service": texts("settings.about.service"),
        "personal": texts("settings.about.own" if own else "settings.about.personal"),
    }
    return About(
        version=texts("settings.about.version", version=version),
        khmer=khmer,
        guard=guards.get(mode, texts("settings.about.away")),
    )
