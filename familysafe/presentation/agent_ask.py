"""View-model of "Ask for more time", and of the answer that comes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import AskForTime, TimeRequest
from familysafe.presentation.agent_time import WarningView
from familysafe.presentation.agent_words import MINUTE, length, minutes_used
from familysafe.presentation.format import sentences
from familysafe.screentime.rules import GRANTS

REASON_LENGTH = 200
"""Letters of a reason; more helps nobody to decide."""


class Answer(StrEnum):
    """What became of the last request."""

    NONE = "none"
    WAITING = "waiting"
    GIVEN = "given"
    NOT_NOW = "not_now"


class Amount(NamedTuple):
    """One of the amounts that can be asked for."""

    minutes: int
    label: str


@dataclass(frozen=True)
class AskView:
    """The question, the amounts, reasons to choose from, and the state of the last request."""

    title: str
    amounts: tuple[Amount, ...]
    reasons: tuple[str, ...]
    answer: Answer
    answer_title: str
    answer_text: str


def ask(request: TimeRequest | None, texts: Texts) -> AskView:
    """Build the page for the last ``request`` of this child (None: never asked)."""
    answer, title, text = answer_words(request, texts)
    return AskView(
        title=texts("agent.ask.title"),
        amounts=tuple(Amount(minutes, length(texts, minutes)) for minutes in GRANTS),
        reasons=(
            texts("agent.ask.reason.finish"),
            texts("agent.ask.reason.study"),
            texts("agent.ask.reason.friends"),
        ),
        answer=answer,
        answer_title=title,
        answer_text=text,
    )


def answer_words(request: TimeRequest | None, texts: Texts) -> tuple[Answer, str, str]:
    """Say in calm words what became of ``request``: its state, a title and a line."""
    if request is None:
        return Answer.NONE, "", ""
    if request.answer == "granted":
        given = length(texts, minutes_used(request.granted_seconds))
        return Answer.GIVEN, texts("agent.ask.given", given=given), texts("agent.ask.given.text")
    if request.answer == "declined":
        return Answer.NOT_NOW, texts("agent.ask.not_now"), texts("agent.ask.not_now.text")
    asked = length(texts, minutes_used(request.seconds))
    return Answer.WAITING, texts("agent.ask.waiting", asked=asked), texts("agent.ask.waiting.text")


def waits_to_be_seen(request: TimeRequest) -> bool:
    """Tell whether there is an answer that the child has not read."""
    return request.answer != "open" and not request.seen


def answer_note(request: TimeRequest, texts: Texts) -> WarningView:
    """Say the answer to ``request`` in a note that stays until it is put away."""
    answer, title, text = answer_words(request, texts)
    icon = "circle-check" if answer is Answer.GIVEN else "message-circle"
    return WarningView(title, text, without_breaks(sentences(texts, (title, text))), "", icon)


def question(minutes: int, untrusted_reason: str) -> AskForTime:
    """Build the message; the reason loses word breaks, white space at its ends, and its excess."""
    reason = " ".join(without_breaks(untrusted_reason).split())[:REASON_LENGTH]
    return AskForTime(seconds=minutes * MINUTE, reason=reason)
