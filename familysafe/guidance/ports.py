"""What the guide asks of the outside."""

from __future__ import annotations

from typing import Protocol

import msgspec


class Hit(msgspec.Struct, frozen=True):
    """One finding, ``name`` in the reader's language; ``kind`` is app, helpline, card or lesson."""

    id: str
    kind: str
    name: str


class Library(Protocol):
    """Where the content is searched. Safe to ask from any thread."""

    def search(self, untrusted_words: str, language: str, most: int = 20) -> tuple[Hit, ...]:
        """Return the findings, best first; nothing for words without a letter or a digit."""
        ...
