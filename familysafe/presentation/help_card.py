"""One card as the carer reads it: calm words, what to do, what never, and whom to call."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from familysafe.guidance.cards import Card, CardPage, Deed, Site, to_call
from familysafe.guidance.model import Helplines, Statement, overdue
from familysafe.presentation.citing import Cited, Sentence
from familysafe.presentation.guide import Reader, day_written
from familysafe.presentation.help import Contact, contacts


class CardTile(msgspec.Struct, frozen=True):
    """One thing that can happen, as it stands on its tile."""

    id: str
    title: str
    picture: str


class ShownSite(msgspec.Struct, frozen=True):
    """A service outside; ``url`` opens only when it is pressed."""

    name: str
    about: str
    url: str


class ShownCard(msgspec.Struct, frozen=True):
    """All that the page shows; sentences bear the numbers of their ``sources``."""

    id: str
    title: str
    picture: str
    first_words: tuple[Sentence, ...]
    do: tuple[Sentence, ...]
    never: tuple[Sentence, ...]
    urgent: Sentence
    numbers: tuple[Contact, ...]
    pages: tuple[CardPage, ...]
    sites: tuple[ShownSite, ...]
    sources: tuple[Sentence, ...]
    checked: str
    overdue: bool


def tiles(cards: Sequence[Card], language: str) -> tuple[CardTile, ...]:
    """Return the tiles in their order."""
    return tuple(CardTile(c.id, c.carer.title.spoken(language), c.picture) for c in cards)


def shown_card(card: Card, lines: Helplines | None, reader: Reader) -> ShownCard:
    """Return ``card`` for the carer; ``lines`` are whom to call in the family's country."""
    voice, texts = card.carer, reader.texts
    said: tuple[Statement | Deed | Site, ...] = (
        *voice.first_words,
        voice.urgent,
        *voice.do,
        *voice.never,
        *card.sites,
    )
    used = dict.fromkeys(name for each in said for name in each.sources)
    known = {source.id: source for source in card.sources}
    cited = Cited(
        [known[name] for name in used], texts, lambda n: texts("help.source_unchecked", n=n)
    )

    def marked(statements: Sequence[Statement | Deed]) -> tuple[Sentence, ...]:
        return tuple(cited.marked(reader.words(each.text), each.sources) for each in statements)

    return ShownCard(
        id=card.id,
        title=reader.words(voice.title),
        picture=card.picture,
        first_words=marked(voice.first_words),
        do=marked(voice.do),
        never=marked(voice.never),
        urgent=marked((voice.urgent,))[0],
        numbers=_numbers(card, lines, reader),
        pages=card.pages,
        sites=tuple(
            ShownSite(reader.words(each.name), reader.words(each.about), each.url)
            for each in card.sites
        ),
        sources=cited.all(),
        checked=texts("guide.reviewed", day=day_written(card.review.reviewed.isoformat(), texts)),
        overdue=overdue(card.review, reader.today),
    )


def _numbers(card: Card, lines: Helplines | None, reader: Reader) -> tuple[Contact, ...]:
    if lines is None:
        return ()
    wanted = [line.id for line in to_call(card, lines)]
    found = {each.id: each for each in contacts(lines, reader)}
    return tuple(found[id_] for id_ in wanted if id_ in found)
