"""How the child likes the agent: language and text size, kept in the child's own folder."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from familysafe.core.texts import LANGUAGES


class Choices(msgspec.Struct, frozen=True):
    """``text_size`` is a factor of 1.0 to 2.0."""

    language: str = LANGUAGES[0]
    text_size: float = 1.0


class ChoicesFile:
    """Reads and writes the choices. They are a comfort: what cannot be read or written is left."""

    def __init__(self, path: Path, language: str) -> None:
        self._path = path
        self._usual = Choices(language=language)

    def read(self) -> Choices:
        """Return what was chosen last, or the usual."""
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=Choices)
        except (OSError, msgspec.DecodeError):
            return self._usual
        if found.language not in LANGUAGES or not 1.0 <= found.text_size <= 2.0:  # noqa: PLR2004
            return self._usual
        return found

    def write(self, choices: Choices) -> None:
        """Keep ``choices``; whole or not at all."""
        new = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(msgspec.json.encode(choices))
            new.replace(self._path)
        except OSError:
            return


def usual_language() -> str:
    """Return the language that FAMILYSAFE_LANG names, else Khmer where the computer speaks it."""
    named = os.environ.get("FAMILYSAFE_LANG", "")
    if named in LANGUAGES:
        return named
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG", "")
    return "km" if system.startswith("km") else LANGUAGES[0]
