"""The compiled catalogues of texts, as they lie beside the program."""

from __future__ import annotations

from importlib import resources

import msgspec

from familysafe.core.errors import EnvironmentFault
from familysafe.core.texts import LANGUAGES, Texts


def load_texts(language: str) -> Texts:
    """Read the catalogue of ``language``; one that does not exist gives English."""
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    place = resources.files("familysafe") / "resources" / "catalogue" / f"{chosen}.json"
    try:
        return Texts(chosen, msgspec.json.decode(place.read_bytes(), type=dict[str, str]))
    except FileNotFoundError as error:
        raise EnvironmentFault("catalogue.missing", path=str(place)) from error
