"""What the app guide answers, in the reader's language: the command line, the pages and the paper.

Khmer keeps its word breaks here; whoever prints to a terminal or a screen reader takes them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.asking import advice_for, strictest_advice, verdict_for
from familysafe.guidance.model import (
    AppGuide,
    Confidence,
    Helpline,
    Helplines,
    Label,
    Said,
    Source,
    Statement,
    Way,
    addressed,
    makers_age,
    overdue,
)
from familysafe.guidance.pack import Content
from familysafe.guidance.verdict import Verdict
from familysafe.presentation.format import month

WORDS_OF_VERDICT = {
    Verdict.OK: "guide.verdict.ok",
    Verdict.TOGETHER: "guide.verdict.together",
    Verdict.SETUP_FIRST: "guide.verdict.setup_first",
    Verdict.NOT_YET: "guide.verdict.not_yet",
    Verdict.ADULTS_ONLY: "guide.verdict.adults_only",
}
FULL_DATE, YEAR_AND_MONTH = len("2026-11-24"), len("2026-11")
HEADLINES = {
    Verdict.OK: "guide.headline.ok",
    Verdict.TOGETHER: "guide.headline.together",
    Verdict.SETUP_FIRST: "guide.headline.setup_first",
    Verdict.NOT_YET: "guide.headline.not_yet",
    Verdict.ADULTS_ONLY: "guide.headline.adults_only",
}


class ShownLabel(msgspec.Struct, frozen=True):
    """Words on the device; ``meaning`` is "" where the reader reads them anyway."""

    text: str
    meaning: str


class ShownStep(msgspec.Struct, frozen=True):
    """One thing to do, with what is pressed one after the other."""

    text: str
    labels: tuple[ShownLabel, ...]
    picture: str = ""
    purpose: str = "today"


class ShownInstead(msgspec.Struct, frozen=True):
    """Something else to do; ``app`` is the id of another guide or ""."""

    text: str
    picture: str
    app: str


class ShownSetting(msgspec.Struct, frozen=True):
    """A setting: what, where, set to what, and why."""

    name: str
    where: str
    set_to: str
    why: str


class ShownSource(msgspec.Struct, frozen=True):
    """Where it comes from, with the date of the page (or when it was read)."""

    title: str
    publisher: str
    url: str
    date: str


class ShownRating(msgspec.Struct, frozen=True):
    """The rating in a store; None while nobody has read it there."""

    store: str
    value: str | None


class Answer(msgspec.Struct, frozen=True):
    """All about one app for one child. ``verdict`` is None where no age was named."""

    id: str
    name: str
    verdict: Verdict | None
    terms_min_age: int | None
    law: dict[str, int]
    store_ratings: tuple[ShownRating, ...]
    rule: str
    about: str
    do_today: tuple[ShownStep, ...]
    instead: tuple[ShownInstead, ...]
    say: tuple[str, ...]
    settings: tuple[ShownSetting, ...]
    steps: tuple[ShownStep, ...]
    protections: tuple[str, ...]
    tools: tuple[str, ...]
    evidence: tuple[str, ...]
    vanishing: str
    risks: tuple[str, ...]
    unknown: tuple[str, ...]
    sources: tuple[ShownSource, ...]
    confidence: str
    reviewed: date
    review_by: date
    overdue: bool
    country: str
    language: str


class Row(msgspec.Struct, frozen=True):
    """One app in the list."""

    id: str
    name: str
    kind: str
    verdict: Verdict | None
    terms_min_age: int | None


class ShownHelpline(msgspec.Struct, frozen=True):
    """One number, as it is dialled in the country."""

    id: str
    name: str
    kind: str
    purpose: str
    phone: str
    international: str
    web: str
    hours: str
    languages: tuple[str, ...]
    free: bool | None
    source: ShownSource
    checked: date
    dialled: date | None
    confidence: str


class Reader:
    """How one reader is spoken to: the language, the country, the day and the child's name."""

    def __init__(self, texts: Texts, *, country: str, today: date, child: str = "") -> None:
        self.texts = texts
        self.language = texts.language
        self.country = country
        self.today = today
        self.child = child or texts("guide.your_child")

    def words(self, said: Said) -> str:
        """Return a sentence, with the child's name in it."""
        return addressed(said.spoken(self.language), self.child)

    def facts(self, statements: Sequence[Statement]) -> tuple[str, ...]:
        """Return the sentences of statements."""
        return tuple(self.words(each.text) for each in statements)

    def labels(self, labels: Sequence[Label]) -> tuple[ShownLabel, ...]:
        """Return labels, with their meaning where the reader's language is not English."""
        meant = self.language != "en"
        return tuple(
            ShownLabel(each.text, each.km if meant and each.km != each.text else "")
            for each in labels
        )


def answer(guide: AppGuide, reader: Reader, *, age: int | None) -> Answer:
    """Answer for a child of ``age`` in whole years; None speaks of the youngest."""
    verdict = None if age is None else verdict_for(guide, age, reader.country, reader.today)
    advice = strictest_advice(guide) if verdict is None else advice_for(guide, verdict)
    rule = makers_age(guide, reader.country)
    return Answer(
        id=guide.id,
        name=guide.name,
        verdict=verdict,
        terms_min_age=rule.age,
        law={law.country: law.age for law in guide.ages.law if law.since <= reader.today},
        store_ratings=tuple(ShownRating(each.store, each.value) for each in guide.ages.stores),
        rule=reader.words(rule.rule),
        about=reader.words(guide.about),
        do_today=tuple(
            ShownStep(reader.words(step.text), reader.labels(step.labels), step.picture)
            for step in advice.do_today
        ),
        instead=tuple(
            ShownInstead(reader.words(each.text), each.picture, each.app) for each in advice.instead
        ),
        say=tuple(reader.words(each) for each in advice.say),
        settings=_settings(guide, reader),
        steps=tuple(_way(way, reader) for way in guide.ways),
        protections=reader.facts(guide.protections),
        tools=reader.facts(guide.tools),
        evidence=reader.facts(guide.evidence),
        vanishing=reader.words(guide.vanishing.text),
        risks=reader.facts(guide.risks),
        unknown=tuple(reader.words(each) for each in guide.unknown),
        sources=tuple(_source(each) for each in guide.sources if each.url),
        confidence=rule.confidence,
        reviewed=guide.review.reviewed,
        review_by=guide.review.review_by,
        overdue=overdue(guide.review, reader.today),
        country=reader.country,
        language=reader.language,
    )


def rows(content: Content, reader: Reader, *, age: int | None) -> tuple[Row, ...]:
    """Return the list, with the answer for ``age``."""
    return tuple(
        Row(
            id=guide.id,
            name=guide.name,
            kind=guide.kinds[0],
            verdict=None if age is None else verdict_for(guide, age, reader.country, reader.today),
            terms_min_age=makers_age(guide, reader.country).age,
        )
        for guide in content.guides
    )


def helplines(lines: Helplines, reader: Reader) -> tuple[ShownHelpline, ...]:
    """Return the numbers of a country in the order of a card; none of which we are not sure."""
    sources = {source.id: source for source in lines.sources}
    return tuple(
        _helpline(line, sources[line.sources[0]], reader)
        for line in lines.lines
        if line.confidence is not Confidence.LOW
    )


def headline(answered: Answer, texts: Texts, child: str) -> str:
    """Say the answer in one sentence; without an age, the maker's rule stands there."""
    if answered.verdict is None:
        return answered.name
    return texts(HEADLINES[answered.verdict], app=answered.name, child=child)


def day_written(day: str, texts: Texts) -> str:
    """Write a source's date for a reader, as exactly as it is known: day, month or year."""
    if len(day) == YEAR_AND_MONTH:
        first = date.fromisoformat(f"{day}-01")
        return texts("guide.month", month=month(texts, first.month), year=first.year)
    if len(day) != FULL_DATE:
        return day
    when = date.fromisoformat(day)
    return texts("guide.day", n=when.day, month=month(texts, when.month), year=when.year)


def verdict_word(verdict: Verdict, texts: Texts) -> str:
    """Return the one or two words of a verdict."""
    return texts(WORDS_OF_VERDICT[verdict])


def _settings(guide: AppGuide, reader: Reader) -> tuple[ShownSetting, ...]:
    return tuple(
        ShownSetting(
            name=_label(each.name, reader),
            where=" > ".join(_label(label, reader) for label in each.where),
            set_to=_label(each.set_to, reader),
            why=reader.words(each.why),
        )
        for each in guide.settings
    )


def _label(label: Label, reader: Reader) -> str:
    (shown,) = reader.labels((label,))
    return f"{shown.text} ({shown.meaning})" if shown.meaning else shown.text


def _way(way: Way, reader: Reader) -> ShownStep:
    return ShownStep(reader.words(way.goal), reader.labels(way.labels), purpose=way.purpose)


def _source(source: Source) -> ShownSource:
    return ShownSource(source.title, source.publisher, source.url, source.day)


def _helpline(line: Helpline, source: Source, reader: Reader) -> ShownHelpline:
    return ShownHelpline(
        id=line.id,
        name=reader.words(line.name),
        kind=line.kind,
        purpose=reader.words(line.purpose),
        phone=line.phone,
        international=line.international,
        web=line.web,
        hours=reader.words(line.hours),
        languages=line.languages,
        free=line.free,
        source=_source(source),
        checked=line.checked,
        dialled=line.dialled,
        confidence=line.confidence,
    )
