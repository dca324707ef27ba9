"""The list of apps with the answer for each child, as the page shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from familysafe.core.texts import Texts
from familysafe.guidance.asking import verdict_for
from familysafe.guidance.model import AppGuide, Kind, makers_age
from familysafe.guidance.pack import Content
from familysafe.guidance.verdict import Verdict
from familysafe.presentation.format import sentences
from familysafe.presentation.guide import verdict_word

MOST_CHILDREN = 3
"""More children than these do not fit beside each other; the youngest come first."""


class Head(msgspec.Struct, frozen=True):
    """A child at the head of a column."""

    id: str
    name: str
    age: int
    years: str
    face: str
    cloth: str


class Cell(msgspec.Struct, frozen=True):
    """The answer for one child."""

    child: str
    verdict: Verdict
    word: str


class ListRow(msgspec.Struct, frozen=True):
    """One app; ``spoken`` is what a screen reader says of the whole row."""

    id: str
    name: str
    icon: str
    rule: str
    cells: tuple[Cell, ...]
    spoken: str


class ChildOf(msgspec.Struct, frozen=True):
    """What the list needs to know of a child."""

    id: str
    name: str
    age: int
    face: str
    cloth: str


def heads(children: Sequence[ChildOf], texts: Texts) -> tuple[Head, ...]:
    """Return the youngest children, in the order of their age."""
    known = sorted(children, key=lambda child: (child.age, child.name))[:MOST_CHILDREN]
    return tuple(
        Head(
            id=child.id,
            name=child.name,
            age=child.age,
            years=texts.count("guide.years", child.age),
            face=child.face,
            cloth=child.cloth,
        )
        for child in known
    )


def kinds_of(content: Content) -> tuple[Kind, ...]:
    """Return the kinds for the filter, each once, in the order of the vocabulary."""
    present = {kind for guide in content.guides for kind in guide.kinds}
    return tuple(kind for kind in Kind if kind in present)


def kind_word(kind: Kind, texts: Texts) -> str:
    """Name a kind."""
    names: dict[Kind, Callable[[], str]] = {
        Kind.VIDEO: lambda: texts("guide.kind.video"),
        Kind.CHAT: lambda: texts("guide.kind.chat"),
        Kind.GAMES: lambda: texts("guide.kind.games"),
        Kind.LEARNING: lambda: texts("guide.kind.learning"),
        Kind.SHOPS: lambda: texts("guide.kind.shops"),
        Kind.AI: lambda: texts("guide.kind.ai"),
    }
    return names[kind]()


def list_rows(
    guides: Sequence[AppGuide],
    columns: Sequence[Head],
    texts: Texts,
    *,
    country: str,
    today: date,
) -> tuple[ListRow, ...]:
    """Return a row for each guide, in the order given."""
    return tuple(_row(guide, columns, texts, country, today) for guide in guides)


def rule_words(guide: AppGuide, texts: Texts, country: str) -> str:
    """Say the maker's rule in three words."""
    age = makers_age(guide, country).age
    return texts("guide.with_parent") if age is None else texts("guide.and_over", age=age)


def _row(
    guide: AppGuide, columns: Sequence[Head], texts: Texts, country: str, today: date
) -> ListRow:
    answers = [(head, verdict_for(guide, head.age, country, today)) for head in columns]
    cells = tuple(Cell(head.id, verdict, verdict_word(verdict, texts)) for head, verdict in answers)
    rule = rule_words(guide, texts, country)
    said = [f"{head.name}: {cell.word}" for head, cell in zip(columns, cells, strict=True)]
    return ListRow(
        id=guide.id,
        name=guide.name,
        icon=guide.icon,
        rule=rule,
        cells=cells,
        spoken=sentences(texts, [f"{guide.name}, {rule}", *said]),
    )
