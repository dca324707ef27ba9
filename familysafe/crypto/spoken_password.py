"""Passwords that one person reads to another over the telephone, in any language.

Seven made-up words of two syllables, such as ``bado-kemi-…``: each is one of 75 times 75, so that
the whole has 87 bits. No list of words is needed, and none can be mistyped by spelling it right.
"""

from __future__ import annotations

import secrets

CONSONANTS, VOWELS = "bdfghklmnprstvz", "aeiou"
WORDS = 7


def spoken_password() -> str:
    """Return a new password: seven words with hyphens between them."""
    return "-".join(_syllable() + _syllable() for _ in range(WORDS))


def _syllable() -> str:
    return secrets.choice(CONSONANTS) + secrets.choice(VOWELS)
