"""The values of the visual language, read from ``resources/tokens.json``.

Lengths are pixels at 96 dpi and at a text size of 100 %. Colours are ``#RRGGBB``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

import msgspec

FAMILY_CLOTH = "family"
"""The cloth of pages that belong to no single child."""


class Theme(StrEnum):
    """How the program is coloured."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "highContrast"


@dataclass(frozen=True)
class Colours:
    """One colour for each role; see ``tokens.json`` for what each is for."""

    paper: str
    surface: str
    tint: str
    divider: str
    ink: str
    inkSoft: str  # noqa: N815 - the roles are named as in tokens.json
    edge: str
    accent: str
    accentHover: str  # noqa: N815
    accentEdge: str  # noqa: N815
    onAccent: str  # noqa: N815
    accentTint: str  # noqa: N815
    accentText: str  # noqa: N815
    focus: str
    focusGap: str  # noqa: N815
    goodFill: str  # noqa: N815
    goodInk: str  # noqa: N815
    waitFill: str  # noqa: N815
    waitInk: str  # noqa: N815
    stopFill: str  # noqa: N815
    stopInk: str  # noqa: N815


@dataclass(frozen=True)
class Cloth:
    """A child's cloth in one theme: three tones and how they are woven."""

    weave: str
    ground: str
    middle: str
    thread: str


@dataclass(frozen=True)
class Type:
    """A size of text and its line height, in Latin and in Khmer."""

    latin: int
    latin_line: float
    khmer: int
    khmer_line: float
    weight: int
    heading: bool


class _Role(msgspec.Struct, frozen=True):
    value: str


class _Cloth(msgspec.Struct, frozen=True):
    weave: str
    ground: str
    middle: str
    thread: str


class _Theme(msgspec.Struct, frozen=True):
    colours: dict[str, _Role]
    cloths: dict[str, _Cloth]


class _Size(msgspec.Struct, frozen=True):
    px: int
    line: float
    pxKm: int | None = None  # noqa: N815 - the key in tokens.json
    lineKm: float | None = None  # noqa: N815
    weight: int | None = None


class _Types(msgspec.Struct, frozen=True):
    scale: dict[str, _Size]


class _Tokens(msgspec.Struct, frozen=True):
    themes: dict[str, _Theme]
    type: _Types


HEADINGS = frozenset({"display", "h1", "h2", "h3", "sentence", "tile", "choice"})
STRONG = 600


def resource(*parts: str) -> Traversable:
    """Return a file that is shipped with the program."""
    return resources.files("familysafe").joinpath("resources", *parts)


@cache
def _tokens() -> _Tokens:
    return msgspec.json.decode(resource("tokens.json").read_bytes(), type=_Tokens)


@cache
def colours(theme: Theme) -> Colours:
    """Return the colours of a theme."""
    roles = _tokens().themes[theme].colours
    return Colours(**{name: role.value for name, role in roles.items()})


@cache
def cloth(theme: Theme, name: str) -> Cloth:
    """Return a cloth by its name; one that is not known is the family's."""
    cloths = _tokens().themes[theme].cloths
    found = cloths.get(name, cloths[FAMILY_CLOTH])
    return Cloth(found.weave, found.ground, found.middle, found.thread)


@cache
def type_of(name: str) -> Type:
    """Return a size of text by its name: body, lead, button, h1, ..."""
    size = _tokens().type.scale[name]
    return Type(
        latin=size.px,
        latin_line=size.line,
        khmer=size.pxKm or size.px,
        khmer_line=size.lineKm or size.line,
        weight=size.weight or (STRONG if name in HEADINGS else 400),
        heading=name in HEADINGS,
    )
