"""View-model of a chat that was read: its lines, what was assumed, and a picked part."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import PurePosixPath

import msgspec

from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.chats.kept import KeptTranscript
from familysafe.evidence.chats.model import ChatMessage
from familysafe.evidence.chats.words import assumed_words
from familysafe.evidence.report_parts import app_name
from familysafe.presentation.format import sentences

CONTEXT = 1
"""Messages before and after a picked one that are kept with it."""


@dataclass(frozen=True)
class Line:
    """One message: ``head`` says who and when, ``text`` is one line, ``whole`` all of it."""

    head: str
    text: str
    whole: str
    spoken: str


def line_of(message: ChatMessage, texts: Texts) -> Line:
    """Say one message as the export states it; its time is never moved to another zone."""
    when = message.at.replace("T", " ")
    who = texts("chat.app_says") if message.system else message.sender or texts("chat.nobody")
    body = message.text
    if message.attachment:
        body = f"{body}\n[{message.attachment}]" if body != message.attachment else body
    one = " ".join(body.split())
    return Line(
        head=f"{who}  ·  {when}" if when else who,
        text=one,
        whole=body,
        spoken=without_breaks(sentences(texts, (who, when, one))),
    )


def chat_title(transcript: KeptTranscript, texts: Texts) -> str:
    """Say of which app, between whom, and how many messages."""
    people = ", ".join(transcript.participants[:6])
    more = ", …" if len(transcript.participants) > 6 else ""  # noqa: PLR2004
    count = texts.count("chat.count", len(transcript.messages))
    return sentences(texts, (app_name(transcript.app.value), people + more, count))


def assumption_lines(transcript: KeptTranscript, texts: Texts) -> tuple[str, ...]:
    """Say what was assumed, and how many lines could not be read."""
    lines = [assumed_words(texts, each) for each in transcript.assumptions]
    if transcript.unread:
        lines.append(texts("chat.unread", count=len(transcript.unread)))
    return tuple(lines)


def with_context(
    transcript: KeptTranscript, picked: AbstractSet[int], name: str
) -> tuple[str, bytes]:
    """Return name and content of an exhibit of the picked messages.

    ``picked`` are places in the list from 0. One message before and after each is kept with it, so
    that nothing is torn out of its context; numbers stay those of the whole chat.
    """
    last = len(transcript.messages) - 1
    kept = sorted(
        {
            near
            for place in picked
            for near in range(max(0, place - CONTEXT), min(last, place + CONTEXT) + 1)
        }
    )
    part = msgspec.structs.replace(
        transcript, messages=tuple(transcript.messages[place] for place in kept)
    )
    stem = PurePosixPath(name).stem.removesuffix(".transcript")
    first, final = part.messages[0].n, part.messages[-1].n
    shown = f"{stem}.messages-{first}-{final}.json"
    return shown, msgspec.json.format(msgspec.json.encode(part), indent=1)
