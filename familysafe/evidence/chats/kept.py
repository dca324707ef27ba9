"""A transcript as it is kept beside its exhibit: JSON, with what it was read from."""

from __future__ import annotations

import msgspec

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.chats.model import App, Assumption, ChatMessage, Transcript

FORMAT = 1


class KeptTranscript(msgspec.Struct, frozen=True):
    """``source`` is the SHA-256 of the exhibit, ``part`` the file within it if it is an archive."""

    format: int
    app: App
    source: str
    part: str
    title: str
    participants: tuple[str, ...]
    messages: tuple[ChatMessage, ...]
    unread: tuple[int, ...]
    assumptions: tuple[Assumption, ...]


def to_bytes(transcript: Transcript, source: str, part: str) -> bytes:
    """Return the file; the same chat gives the same bytes."""
    kept = KeptTranscript(
        FORMAT,
        transcript.app,
        source,
        part,
        transcript.title,
        transcript.participants,
        transcript.messages,
        transcript.unread,
        transcript.assumptions,
    )
    return msgspec.json.format(msgspec.json.encode(kept), indent=1)


def from_bytes(content: bytes) -> KeptTranscript:
    """Read such a file; EnvironmentFault("chat.kept") if it is damaged or of a newer version."""
    try:
        kept = msgspec.json.decode(content, type=KeptTranscript)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise EnvironmentFault("chat.kept") from error
    if kept.format != FORMAT:
        raise EnvironmentFault("chat.kept")
    return kept
