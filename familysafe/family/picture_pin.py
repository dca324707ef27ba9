"""A child's picture PIN: four to six pictures in their order, for children who cannot read yet."""

from __future__ import annotations

from familysafe.core.errors import InputError

PICTURES = (
    "moon",
    "sun",
    "star",
    "heart",
    "house",
    "leaf",
    "flag",
    "bell",
    "music",
    "camera",
    "book-open",
    "key-round",
)
"""Icons which a small child can tell apart and name."""

SHORTEST, LONGEST = 4, 6


def checked_pictures(untrusted: tuple[str, ...]) -> str:
    """Return pictures as one word to be hashed; InputError for a wrong number or unknown ones."""
    if not SHORTEST <= len(untrusted) <= LONGEST or not set(untrusted) <= set(PICTURES):
        raise InputError("pictures.form", shortest=SHORTEST, longest=LONGEST)
    return " ".join(untrusted)


def checked_new_pictures(untrusted: tuple[str, ...]) -> str:
    """Return a new picture PIN; InputError where it is one picture again and again."""
    word = checked_pictures(untrusted)
    if len(set(untrusted)) == 1:
        raise InputError("pictures.weak")
    return word
