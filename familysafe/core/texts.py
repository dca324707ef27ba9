"""What the program says, in the language of the reader.

Every sentence has an id such as ``time.give_minutes``. The ids with English and Khmer stand side by
side in ``translations/*.ts``; ``tools/texts.py`` compiles them into one JSON catalogue a language,
which programs without Qt read too.
"""

from __future__ import annotations

from collections.abc import Mapping

from familysafe.core.errors import Defect, Fault, Param

LANGUAGES = ("en", "km")
"""Languages in which the program speaks; the first is the source."""

WORD_BREAK = "\u200b"
"""U+200B, which stands between Khmer words so that lines can break there."""


def without_breaks(text: str) -> str:
    """Return ``text`` as it should reach a screen reader, the clipboard or a search."""
    return text.replace(WORD_BREAK, "")


class Texts:
    """The catalogue of one language. Calling it gives a sentence; an unknown id is a Defect."""

    def __init__(self, language: str, sentences: Mapping[str, str]) -> None:
        self.language = language
        self._sentences = sentences

    def __call__(self, id_: str, /, **params: Param) -> str:
        """Return the sentence ``id_`` with its placeholders filled."""
        try:
            pattern = self._sentences[id_]
        except KeyError:
            message = f"no text {id_!r} in {self.language}"
            raise Defect(message) from None
        try:
            return pattern.format(**params) if params else pattern
        except (KeyError, IndexError) as error:
            message = f"text {id_!r} lacks a value: {error}"
            raise Defect(message) from error

    def __contains__(self, id_: object) -> bool:
        return id_ in self._sentences

    def count(self, id_: str, number: int, /, **params: Param) -> str:
        """Return ``<id>.one`` for exactly one and ``<id>.other`` for the rest, with ``{n}``."""
        form = "one" if number == 1 and f"{id_}.one" in self._sentences else "other"
        return self(f"{id_}.{form}", n=number, **params)

    def fault(self, fault: Fault) -> str:
        """Say what happened and what to do next."""
        return self(f"fault.{fault.code}", **fault.params)
