"""View-model of "Something upset me": calm words, and whom to call.

The page asks the guard for nothing and tells it nothing, so nobody can learn that it was opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from familysafe.core.texts import Texts


@dataclass(frozen=True)
class Number:
    """One helpline: what to dial, who answers, when; ``checked`` is the day it was seen there.

    ``note`` says in the reader's language when it answers and what it costs; ``source`` names
    where the number was seen.
    """

    phone: str
    name: str
    note: str
    source: str
    checked: str


class Numbers(Protocol):
    """Where helplines come from. The adapter reads the packs that ship with the program."""

    def for_children(self, language: str) -> tuple[Number, ...]:
        """Return the numbers that a child may call, the most fitting first; () if none is known."""
        ...


class Step(NamedTuple):
    """A thing that helps: a picture's name, a title and a line."""

    picture: str
    title: str
    text: str


@dataclass(frozen=True)
class UpsetPage:
    """The words and numbers of the page."""

    title: str
    text: str
    steps: tuple[Step, ...]
    numbers_title: str
    numbers: tuple[Number, ...]
    no_numbers: str
    private: str


def upset_page(numbers: Numbers, texts: Texts) -> UpsetPage:
    """Build the page; without any number it still says whom to turn to."""
    return UpsetPage(
        title=texts("agent.upset.title"),
        text=texts("agent.upset.text"),
        steps=(
            Step("talk", texts("agent.upset.tell"), texts("agent.upset.tell.text")),
            Step("envelope", texts("agent.upset.keep"), texts("agent.upset.keep.text")),
            Step("breathing", texts("agent.upset.stay"), texts("agent.upset.stay.text")),
        ),
        numbers_title=texts("agent.upset.call"),
        numbers=numbers.for_children(texts.language),
        no_numbers=texts("agent.upset.no_numbers"),
        private=texts("agent.upset.private"),
    )


def source_line(number: Number, texts: Texts) -> str:
    """Say where and when a number was seen."""
    return texts("agent.upset.seen", source=number.source, checked=number.checked)
