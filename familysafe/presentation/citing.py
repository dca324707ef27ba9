"""What is said with the numbers of its sources, and the list of the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.model import Source, Statement
from familysafe.presentation.guide import Reader, ShownLabel, day_written


class Sentence(msgspec.Struct, frozen=True):
    """What is known, with the numbers of its sources, and what is pressed one after the other."""

    text: str
    labels: tuple[ShownLabel, ...] = ()


class Cited:
    """Knows the number of each source, from 1 on in their order.

    ``unchecked`` says what stands in the list for knowledge without a page.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        texts: Texts,
        unchecked: Callable[[int], str] | None = None,
    ) -> None:
        self._texts = texts
        self._unchecked = unchecked or (lambda n: texts("guide.source_unchecked", n=n))
        self._sources = {each.id: each for each in sources}
        self._numbers = {each.id: number for number, each in enumerate(sources, 1)}

    def marked(self, text: str, sources: Iterable[str]) -> Sentence:
        """Put the numbers of ``sources`` behind ``text``."""
        numbers = sorted(self._numbers[each] for each in sources)
        if not numbers:
            return Sentence(text)
        marks = ", ".join(str(each) for each in numbers)
        return Sentence(self._texts("guide.marked", text=text, marks=marks))

    def facts(self, statements: Sequence[Statement], reader: Reader) -> tuple[Sentence, ...]:
        """Mark statements."""
        return tuple(self.marked(reader.words(each.text), each.sources) for each in statements)

    def named(self, sources: Iterable[str]) -> str:
        """Say in one line who said so and when, each once."""
        found = sorted((self._sources[each] for each in sources), key=lambda each: each.unchecked)
        said = [self._who(each) for each in found]
        return self._texts("guide.from", sources="; ".join(dict.fromkeys(said)))

    def _who(self, source: Source) -> str:
        if source.unchecked:
            return self._texts("guide.unchecked")
        day = day_written(source.day, self._texts)
        return self._texts("guide.from.one", publisher=source.publisher, day=day)

    def all(self) -> tuple[Sentence, ...]:
        """List the sources with their numbers."""
        return tuple(self._line(each) for each in self._sources.values())

    def _line(self, source: Source) -> Sentence:
        number, texts = self._numbers[source.id], self._texts
        if source.unchecked:
            return Sentence(self._unchecked(number))
        return Sentence(
            texts(
                "guide.source_numbered",
                n=number,
                title=source.title,
                publisher=source.publisher,
                day=day_written(source.day, texts),
            )
        )
