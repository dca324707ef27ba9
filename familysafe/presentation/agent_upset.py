"""View-model of "Something upset me": calm words, and whom to call.

The page asks the guard for nothing and tells it nothing, so nobody can learn that it was opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from familysafe.core.errors import Defect
from familysafe.core.texts import Texts
from familysafe.presentation.format import sentences

TELL, CALL, KEEP, STAY = "tell", "call", "keep", "stay"
"""The steps by name."""


@dataclass(frozen=True)
class Number:
    """One helpline: what to dial, who answers, when; ``checked`` is the day it was seen there.

    ``note`` says in the reader's language when it answers, ``purpose`` what it is for; ``source``
    names where the number was seen. ``is_free`` is False where that is not known.
    """

    phone: str
    name: str
    note: str
    source: str
    checked: str
    purpose: str = ""
    is_free: bool = False


class Numbers(Protocol):
    """Where helplines come from. The adapter reads the packs that ship with the program."""

    def for_children(self, language: str) -> tuple[Number, ...]:
        """Return the numbers that a child may call, the most fitting first; () if none is known."""
        ...


class Step(NamedTuple):
    """A thing that helps: its name, an icon's name, a title and a line."""

    name: str
    icon: str
    title: str
    text: str


@dataclass(frozen=True)
class UpsetPage:
    """The words of the first page. Without any number the step "call" is not there."""

    title: str
    text: str
    question: str
    steps: tuple[Step, ...]
    private: str


@dataclass(frozen=True)
class Advice:
    """One step in more words: a drawing of ``illustrations/help``, sentences, and numbers."""

    picture: str
    title: str
    lines: tuple[str, ...]
    numbers: tuple[Number, ...] = ()


def upset_page(numbers: Numbers, texts: Texts) -> UpsetPage:
    """Build the first page."""
    steps = [
        Step(TELL, "message-circle-heart", texts("agent.upset.tell"), texts("agent.upset.words")),
        *_call(numbers, texts),
        Step(KEEP, "mail", texts("agent.upset.keep"), texts("agent.upset.keep.text")),
        Step(STAY, "leaf", texts("agent.upset.stay"), texts("agent.upset.stay.text")),
    ]
    return UpsetPage(
        title=texts("agent.upset.title"),
        text=texts("agent.upset.text"),
        question=texts("agent.upset.question"),
        steps=tuple(steps),
        private=texts("agent.upset.private"),
    )


def _call(numbers: Numbers, texts: Texts) -> tuple[Step, ...]:
    known = numbers.for_children(texts.language)
    if not known:
        return ()
    first = known[0]
    line = sentences(texts, (first.name, when_line(first, texts)))
    return (Step(CALL, "phone", texts("agent.upset.call", phone=first.phone), line),)


def advice(step: str, numbers: Numbers, texts: Texts) -> Advice:
    """Say a step in more words; an unknown name is a Defect."""
    match step:
        case "tell":
            lines = (
                texts("agent.upset.tell.who"),
                texts("agent.upset.tell.text"),
                texts("agent.upset.tell.show"),
                texts("agent.upset.tell.again"),
            )
            return Advice("talk", texts("agent.upset.tell"), lines)
        case "call":
            known = numbers.for_children(texts.language)
            said = (texts("agent.upset.call.text"), texts("agent.upset.call.nameless"))
            nobody = (texts("agent.upset.no_numbers"),)
            title = texts("agent.upset.call.title")
            return Advice("phone", title, said if known else nobody, known)
        case "keep":
            lines = (
                texts("agent.upset.keep.text"),
                texts("agent.upset.keep.write"),
                texts("agent.upset.keep.send"),
                texts("agent.upset.keep.envelope"),
            )
            return Advice("shield", texts("agent.upset.keep"), lines)
        case "stay":
            lines = (
                texts("agent.upset.stay.text"),
                texts("agent.upset.stay.in"),
                texts("agent.upset.stay.look"),
                texts("agent.upset.stay.back"),
            )
            return Advice("stay-a-while", texts("agent.upset.stay"), lines)
    message = f"no step {step!r}"
    raise Defect(message)


def when_line(number: Number, texts: Texts) -> str:
    """Say when somebody answers, and that it costs nothing where that is known."""
    return texts("agent.upset.free", hours=number.note) if number.is_free else number.note


def source_line(number: Number, texts: Texts) -> str:
    """Say where and when a number was seen."""
    return texts("agent.upset.seen", source=number.source, checked=number.checked)
