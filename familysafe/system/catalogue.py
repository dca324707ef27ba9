"""The compiled catalogues of texts, as they lie beside the program."""

from __future__ import annotations

from pathlib import Path

import msgspec

from familysafe.core.errors import EnvironmentFault
from familysafe.core.texts import LANGUAGES, Texts

CATALOGUE = Path(__file__).resolve().parent.parent / "resources" / "catalogue"


def load_texts(language: str, only: str = "") -> Texts:
    """Read the catalogue of ``language``; one that does not exist gives English.

    ``only`` keeps what begins with it: the guard says little, and holds no more in memory.
    """
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    place = CATALOGUE / f"{chosen}.json"
    try:
        every = msgspec.json.decode(place.read_bytes(), type=dict[str, str])
    except FileNotFoundError as error:
        raise EnvironmentFault("catalogue.missing", path=str(place)) from error
    return Texts(chosen, {id_: text for id_, text in every.items() if id_.startswith(only)})
