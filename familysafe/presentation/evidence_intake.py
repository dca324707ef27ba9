"""The gate before the vault: the safety question comes first, whatever was dropped.

What is offered (files, pasted words) waits here unopened. It is only a path or a text in memory:
nothing is read, measured, previewed or recognised before the answer "It does not". Every other
answer forgets it. An answer lets in one offering; the next one is asked about again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Protocol

from familysafe.core.texts import Texts
from familysafe.evidence.safety import Answer, require_files_allowed
from familysafe.presentation.evidence_words import day_words


@dataclass(frozen=True)
class Offered:
    """What a person dropped, chose or pasted. ``untrusted_text`` is pasted words or a link."""

    untrusted_paths: tuple[PurePath, ...] = ()
    untrusted_text: str = ""

    def __bool__(self) -> bool:
        return bool(self.untrusted_paths or self.untrusted_text.strip())


NOTHING = Offered()


class SafetyGate:
    """Holds what is offered until the safety question was answered."""

    def __init__(self) -> None:
        self._waiting = NOTHING
        self._answer: Answer | None = None

    @property
    def waiting(self) -> Offered:
        """Return what waits for an answer; it may be shown as a number of things, never opened."""
        return self._waiting

    def offer(self, offered: Offered) -> bool:
        """Put something before the gate; True if the question was answered for it already.

        That is so once, when the question was asked before there was anything to add.
        """
        self._waiting = Offered(
            (*self._waiting.untrusted_paths, *offered.untrusted_paths),
            "\n".join(filter(None, (self._waiting.untrusted_text, offered.untrusted_text))),
        )
        return self._answer is Answer.IT_DOES_NOT

    def answer(self, answer: Answer) -> None:
        """Answer the question; anything but "It does not" forgets what waits."""
        self._answer = answer
        if answer is not Answer.IT_DOES_NOT:
            self._waiting = NOTHING

    def take(self) -> Offered:
        """Return what may be taken in, and use the answer up.

        Raises RefusedError("safety.unasked" | "safety.describe"), and gives nothing.
        """
        require_files_allowed(self._answer)
        taken, self._waiting = self._waiting, NOTHING
        if taken:
            self._answer = None
        return taken

    def forget(self) -> None:
        """Begin anew: no answer, nothing waiting."""
        self._waiting, self._answer = NOTHING, None


@dataclass(frozen=True)
class HelpNumber:
    """A number to call. ``checked`` is when its source was looked at last."""

    phone: str
    name: str
    checked: date


class HelpNumbers(Protocol):
    """Where the numbers come from: the content packs. Tests hold a fixed list."""

    def numbers(self, language: str) -> tuple[HelpNumber, ...]:
        """Return the numbers for a child in danger online, the first to call first."""
        ...


@dataclass(frozen=True)
class SafetyView:
    """Everything the safety question shows."""

    step: str
    question: str
    hint: str
    yes: str
    yes_then: str
    no: str
    no_then: str
    why: str
    why_text: str
    call: str
    numbers: tuple[HelpNumber, ...]
    seen: str
    waiting: str
    leave: str


def safety_view(gate: SafetyGate, numbers: HelpNumbers, texts: Texts) -> SafetyView:
    """Build the page; nothing in it depends on what the offered files are."""
    known = numbers.numbers(texts.language)
    oldest = min((each.checked for each in known), default=None)
    count = len(gate.waiting.untrusted_paths)
    return SafetyView(
        step=texts("envelope.step.safety"),
        question=texts("envelope.safety.question"),
        hint=texts("envelope.safety.hint"),
        yes=texts("envelope.safety.yes"),
        yes_then=texts("envelope.safety.yes.then"),
        no=texts("envelope.safety.no"),
        no_then=texts("envelope.safety.no.then"),
        why=texts("envelope.safety.why"),
        why_text=texts("envelope.safety.why.text"),
        call=texts("envelope.safety.call"),
        numbers=known,
        seen=texts("envelope.safety.seen", day=day_words(texts, oldest)) if oldest else "",
        waiting=texts.count("envelope.safety.waiting", count) if count else "",
        leave=texts("envelope.leave.hint"),
    )


def safety_hint(texts: Texts, *, own: bool) -> str:
    """Say what counts as such a picture; ``own`` to a teenager who is alone."""
    return texts("envelope.own.safety.hint" if own else "envelope.safety.hint")


def safety_why(texts: Texts, *, own: bool) -> str:
    """Say why it is asked first."""
    return texts("envelope.own.safety.why.text" if own else "envelope.safety.why.text")


def advice(texts: Texts, *, own: bool = False) -> tuple[tuple[str, str], ...]:
    """Return what to do, in the order that protects the child: (heading, sentence).

    ``own`` speaks to a teenager who is alone with it.
    """
    safe = (texts("envelope.advice.safe"), texts("envelope.advice.safe.text"))
    if own:
        safe = (texts("envelope.own.advice.safe"), texts("envelope.own.advice.safe.text"))
    return (
        safe,
        (texts("envelope.advice.record"), texts("envelope.advice.record.text")),
        (texts("envelope.advice.report"), texts("envelope.advice.report.text")),
        (texts("envelope.advice.block"), texts("envelope.advice.block.text")),
    )
