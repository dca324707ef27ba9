"""What to do when something happened: one card a thing, in three voices.

A card is read by somebody frightened. It says the calm words first, then what to do, what never to
do, and whom to call. The offender may be the carer: each child's voice names another adult.
"""

from __future__ import annotations

from enum import StrEnum

from familysafe.guidance.model import (
    Confidence,
    Helpline,
    HelplineKind,
    Helplines,
    Review,
    Said,
    Source,
    Statement,
    Value,
)

CARD_SCHEMA = "familysafe.card/1"
TEENAGER_FROM = 12
MOST_CALLS = 3
"""More numbers on one card make people choose instead of call."""


class Act(StrEnum):
    """What a thing to do is for, in the order in which things are done."""

    SAFE = "safe"
    KEEP = "keep"
    REPORT = "report"
    BLOCK = "block"
    AFTER = "after"


class Deed(Value, frozen=True):
    """One thing to do, with its sources (ids of the same file) and how sure we are."""

    act: Act
    text: Said
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH


class Voice(Value, frozen=True):
    """A card as one reader is spoken to.

    ``title`` says what happened. ``urgent`` says when there is no time to read on.
    """

    title: Said
    first_words: tuple[Statement, ...]
    do: tuple[Deed, ...]
    never: tuple[Statement, ...]
    urgent: Statement


class ChildsVoice(Voice, frozen=True):
    """A child's voice. ``other_adult`` names whom to tell where the carer is who does harm."""

    other_adult: Statement


class CardPage(StrEnum):
    """The page of the program to which a card leads."""

    EVIDENCE = "evidence"
    APP_GUIDE = "app_guide"


class Site(Value, frozen=True):
    """A service outside, which opens only when it is pressed; ``about`` says what it does."""

    name: Said
    about: Said
    url: str
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH


class Card(Value, frozen=True):
    """One thing that can happen. ``rank`` is its place among the tiles, from 1 on.

    ``picture`` is one of our drawings, ``icon`` one of our icons. ``call`` says whom, the first to
    call first; ``aliases`` are further words by which people look for it.
    """

    schema: str
    id: str
    rank: int
    picture: str
    icon: str
    aliases: tuple[str, ...]
    carer: Voice
    child: ChildsVoice
    teenager: ChildsVoice
    call: tuple[HelplineKind, ...]
    pages: tuple[CardPage, ...]
    sites: tuple[Site, ...]
    sources: tuple[Source, ...]
    review: Review


def to_call(card: Card, lines: Helplines) -> tuple[Helpline, ...]:
    """Return whom to call about ``card``, the first first, at most ``MOST_CALLS``, by telephone.

    Each kind that the card names gives one number; where a country has none of these kinds, its
    first numbers stand in. () where nothing is confirmed.
    """
    dialled = [line for line in lines.lines if line.phone and line.confidence is not Confidence.LOW]
    fitting = [next((line for line in dialled if line.kind is kind), None) for kind in card.call]
    found = tuple(line for line in fitting if line is not None)
    return found or tuple(dialled[:MOST_CALLS])


def voice_for(card: Card, age: int | None) -> ChildsVoice:
    """Return how a child of ``age`` whole years is spoken to; the simpler words where unknown."""
    return card.teenager if age is not None and age >= TEENAGER_FROM else card.child
