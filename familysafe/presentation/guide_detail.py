"""All that is known of an app, sentence by sentence, each with the numbers of its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.asking import advice_for, strictest_advice
from familysafe.guidance.model import AppGuide, Source, Statement, makers_age
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import Answer, Reader, ShownLabel, ShownRating, day_written

STORES = {"apple": "App Store", "google": "Google Play"}


class Sentence(msgspec.Struct, frozen=True):
    """What is known, with the numbers of its sources, and what is pressed one after the other."""

    text: str
    labels: tuple[ShownLabel, ...] = ()


class Part(msgspec.Struct, frozen=True):
    """Sentences under one heading."""

    title: str
    sentences: tuple[Sentence, ...]


class Detail(msgspec.Struct, frozen=True):
    """Where the rule and today's steps come from, and everything else in parts."""

    rule_from: str
    today_from: str
    parts: tuple[Part, ...]


def detail(guide: AppGuide, found: Answer, reader: Reader) -> Detail:
    """Return the detail for ``found``, which is the answer of ``guide`` to ``reader``."""
    advice = strictest_advice(guide) if found.verdict is None else advice_for(guide, found.verdict)
    cited = _Cited(guide.sources, reader.texts)
    today = [source for step in advice.do_today for source in step.sources]
    return Detail(
        rule_from=cited.named(makers_age(guide, reader.country).sources),
        today_from=cited.named(today),
        parts=_parts(guide, found, reader, cited),
    )


class _Cited:
    """Knows the number of each source."""

    def __init__(self, sources: Sequence[Source], texts: Texts) -> None:
        self._texts = texts
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
            return Sentence(texts("guide.source_unchecked", n=number))
        return Sentence(
            texts(
                "guide.source_numbered",
                n=number,
                title=source.title,
                publisher=source.publisher,
                day=day_written(source.day, texts),
            )
        )


def _parts(guide: AppGuide, found: Answer, reader: Reader, cited: _Cited) -> tuple[Part, ...]:
    texts = reader.texts
    keep = (*cited.facts(guide.evidence, reader), *cited.facts((guide.vanishing,), reader))
    unknown = tuple(Sentence(each) for each in found.unknown)
    return (
        Part(texts("guide.three_ages"), _ages(guide, found, reader, cited)),
        Part(texts("guide.risks"), cited.facts(guide.risks, reader)),
        Part(texts("guide.protections"), cited.facts(guide.protections, reader)),
        Part(texts("guide.tools"), cited.facts(guide.tools, reader)),
        Part(texts("guide.settings"), _settings(guide, found, cited, reader.texts)),
        Part(texts("guide.steps"), _ways(guide, found, cited)),
        Part(texts("guide.evidence"), keep),
        Part(texts("guide.unknown"), unknown),
        Part(texts("guide.sources"), cited.all()),
    )


def _ages(guide: AppGuide, found: Answer, reader: Reader, cited: _Cited) -> tuple[Sentence, ...]:
    texts = reader.texts
    maker = makers_age(guide, reader.country).sources
    laws = [
        cited.marked(
            texts("guide.law", country=country_name(law.country, texts), age=law.age), law.sources
        )
        for law in guide.ages.law
        if law.since <= reader.today
    ]
    stores = [
        cited.marked(_store(shown, texts), rating.sources)
        for shown, rating in zip(found.store_ratings, guide.ages.stores, strict=True)
    ]
    return (
        cited.marked(texts("guide.makers_rule", rule=found.rule), maker),
        *(laws or [Sentence(texts("guide.no_law"))]),
        *stores,
    )


def _store(rating: ShownRating, texts: Texts) -> str:
    store = STORES.get(rating.store, rating.store)
    if rating.value is None:
        return texts("guide.store.unknown", store=store)
    return texts("guide.store", store=store, value=rating.value)


def _settings(guide: AppGuide, found: Answer, cited: _Cited, texts: Texts) -> tuple[Sentence, ...]:
    return tuple(
        cited.marked(
            sentences(texts, (f"{shown.where} > {shown.name}: {shown.set_to}", shown.why)),
            each.sources,
        )
        for shown, each in zip(found.settings, guide.settings, strict=True)
    )


def _ways(guide: AppGuide, found: Answer, cited: _Cited) -> tuple[Sentence, ...]:
    return tuple(
        msgspec.structs.replace(cited.marked(shown.text, way.sources), labels=shown.labels)
        for shown, way in zip(found.steps, guide.ways, strict=True)
    )


def country_name(country: str, texts: Texts) -> str:
    """Name a country of our packs; another keeps its two letters."""
    names: dict[str, Callable[[], str]] = {
        "AU": lambda: texts("guide.country.AU"),
        "ID": lambda: texts("guide.country.ID"),
        "KH": lambda: texts("guide.country.KH"),
        "KR": lambda: texts("guide.country.KR"),
        "MY": lambda: texts("guide.country.MY"),
        "VN": lambda: texts("guide.country.VN"),
    }
    return names[country]() if country in names else country
