"""Names of the pictures of a picture PIN."""

from __future__ import annotations

from familysafe.core.texts import Texts
from familysafe.family.picture_pin import PICTURES

WORDS = {
    "moon": "pictures.moon",
    "sun": "pictures.sun",
    "star": "pictures.star",
    "heart": "pictures.heart",
    "house": "pictures.house",
    "leaf": "pictures.leaf",
    "flag": "pictures.flag",
    "bell": "pictures.bell",
    "music": "pictures.music",
    "camera": "pictures.camera",
    "book-open": "pictures.book",
    "key-round": "pictures.key",
}


def named_pictures(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Return all pictures, each with its name."""
    return tuple((picture, texts(WORDS[picture])) for picture in PICTURES)


def chosen_words(texts: Texts, count: int) -> str:
    """Say how many pictures were chosen, without saying which."""
    return texts.count("pictures.chosen", count) if count else texts("pictures.none")
