"""Chats from "Download your information" of Facebook Messenger and Instagram, as JSON.

The files list the newest message first; here they stand in the order in which they were written,
which turns the list and sorts nothing. Names are all that the export has: no user ids.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from familysafe.evidence.chats.json_text import fields, mended_letters, rows, words
from familysafe.evidence.chats.model import App, ChatMessage, Transcript

MEDIA = ("photos", "videos", "audio_files", "files", "gifs", "media")
LOST = "Failed to download media"


def is_chat(value: object) -> bool:
    """Tell whether it is one of the two schemas: the usual one, or that of encrypted chats."""
    found = fields(value)
    if not isinstance(found.get("messages"), list) or "participants" not in found:
        return False
    return any({"timestamp_ms", "timestamp"} & set(fields(each)) for each in found["messages"][:5])


def parse(value: object, app: App) -> Transcript:
    """Read one ``message_N.json``."""
    found = fields(value)
    raws = rows(found.get("messages"))
    places = list(enumerate(raws, 1))
    stamps = [_stamp(fields(raw)) for raw in raws]
    known = [stamp for stamp in stamps if stamp is not None]
    if len(known) > 1 and known[0] > known[-1]:
        places.reverse()
    messages: list[ChatMessage] = []
    unread: list[int] = []
    for place, raw in places:
        message = _message(fields(raw), len(messages) + 1, place)
        if message is None:
            unread.append(place)
        else:
            messages.append(message)
    told = tuple(messages)
    title = mended_letters(words(found.get("title", found.get("threadName"))))
    named = (
        mended_letters(words(each) if isinstance(each, str) else words(fields(each).get("name")))
        for each in rows(found.get("participants"))
    )
    people = dict.fromkeys([*filter(None, named), *(each.sender for each in told if each.sender)])
    return Transcript(app, title, tuple(people), told, tuple(sorted(unread)), ())


def app_of(value: object, name: str) -> App:
    """Tell Instagram from Messenger; where nothing says so it is Messenger."""
    path = words(fields(value).get("thread_path")) + name
    shares = str(rows(fields(value).get("messages"))[:50])
    return (
        App.INSTAGRAM
        if "instagram" in path.lower() or "instagram" in shares.lower()
        else App.MESSENGER
    )


def _stamp(raw: dict[str, Any]) -> int | None:
    stamp = raw.get("timestamp_ms", raw.get("timestamp"))
    return stamp if isinstance(stamp, int) else None


def _message(raw: dict[str, Any], n: int, place: int) -> ChatMessage | None:
    if not raw:
        return None
    stamp, at = _stamp(raw), ""
    if stamp is not None:
        try:
            at = datetime.fromtimestamp(stamp / 1000, UTC).isoformat(timespec="milliseconds")
        except (OverflowError, ValueError, OSError):
            at = ""
    sender = mended_letters(words(raw.get("sender_name", raw.get("senderName"))))
    text = mended_letters(words(raw.get("content", raw.get("text"))))
    share = fields(raw.get("share"))
    parts = [text, *(mended_letters(words(share.get(key))) for key in ("share_text", "link"))]
    attached = [words(fields(each).get("uri")) for key in MEDIA for each in rows(raw.get(key))] + [
        words(fields(raw.get("sticker")).get("uri"))
    ]
    kept = [each for each in attached if each and each != LOST]
    return ChatMessage(
        n=n,
        at=at,
        zone="UTC" if at else "",
        sender=sender,
        text="\n".join(dict.fromkeys(part for part in parts if part)),
        attachment=", ".join(kept),
        system=not sender,
        line=place,
    )
