"""What is read from an exported chat, as values."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class App(StrEnum):
    """Apps whose exports are read."""

    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    MESSENGER = "messenger"
    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    DISCORD = "discord"
    LINE = "line"
    SNAPCHAT = "snapchat"


class ChatMessage(msgspec.Struct, frozen=True):
    """One message, in the order of the export; ``n`` counts from 1.

    ``at`` is wall time as the export states it, ISO 8601, with an offset only where the export
    gives one, and "" where it gives none. ``zone`` is "UTC", an offset, or "" if unknown. ``line``
    is the line (or, in JSON, the place in its list) at which it begins, from 1. ``system`` says
    that the app wrote it. ``attachment`` is a file's name or path in the export, or "".
    """

    n: int
    at: str
    zone: str
    sender: str
    text: str
    attachment: str
    system: bool
    line: int


class Assumed(StrEnum):
    """What a reader had to assume."""

    DATE_ORDER = "date_order"
    ZONE = "zone"
    ERA = "era"
    HEADER_LIKE_LINE = "header_like_line"
    TRUNCATED = "truncated"


class Assumption(msgspec.Struct, frozen=True):
    """An assumption: ``why`` is the id of its sentence, ``lines`` the lines that it concerns."""

    code: Assumed
    why: str
    lines: tuple[int, ...] = ()


class Transcript(msgspec.Struct, frozen=True):
    """A chat as read. ``unread`` are the lines (or places) that could not be read."""

    app: App
    title: str
    participants: tuple[str, ...]
    messages: tuple[ChatMessage, ...]
    unread: tuple[int, ...]
    assumptions: tuple[Assumption, ...]

    @property
    def first_at(self) -> str:
        """Return the earliest stated time, or ""."""
        return min((each.at for each in self.messages if each.at), default="")

    @property
    def last_at(self) -> str:
        """Return the latest stated time, or ""."""
        return max((each.at for each in self.messages if each.at), default="")


def senders(messages: tuple[ChatMessage, ...]) -> tuple[str, ...]:
    """Return who wrote, in the order of first appearance."""
    return tuple(dict.fromkeys(each.sender for each in messages if each.sender))
