"""All that is known of an app, sentence by sentence, each with the numbers of its sources."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.asking import advice_for, strictest_advice
from familysafe.guidance.model import AppGuide, makers_age
from familysafe.presentation.citing import Cited, Sentence
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import Answer, Reader, ShownRating

STORES = {"apple": "App Store", "google": "Google Play"}


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
    cited = Cited(guide.sources, reader.texts)
    today = [source for step in advice.do_today for source in step.sources]
    return Detail(
        rule_from=cited.named(makers_age(guide, reader.country).sources),
        today_from=cited.named(today),
        parts=_parts(guide, found, reader, cited),
    )


def _parts(guide: AppGuide, found: Answer, reader: Reader, cited: Cited) -> tuple[Part, ...]:
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


def _ages(guide: AppGuide, found: Answer, reader: Reader, cited: Cited) -> tuple[Sentence, ...]:
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


def _settings(guide: AppGuide, found: Answer, cited: Cited, texts: Texts) -> tuple[Sentence, ...]:
    return tuple(
        cited.marked(
            sentences(texts, (f"{shown.where} > {shown.name}: {shown.set_to}", shown.why)),
            each.sources,
        )
        for shown, each in zip(found.settings, guide.settings, strict=True)
    )


def _ways(guide: AppGuide, found: Answer, cited: Cited) -> tuple[Sentence, ...]:
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
