"""Chats that are plain lists in JSON or CSV: TikTok, Discord, Snapchat.

TikTok and Snapchat: sections of the account's data download; their names changed over the years,
so they are looked for by their shape. Discord: DiscordChatExporter, and the account's own data
package, which holds only what the owner wrote.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator
from typing import Any

from familysafe.evidence.chats.json_text import fields, rows, words
from familysafe.evidence.chats.model import (
    App,
    Assumed,
    Assumption,
    ChatMessage,
    Transcript,
    senders,
)

WITH = re.compile(r"^Chat History with (?P<name>.+?):?$", re.IGNORECASE)
UTC_TIME = re.compile(r"^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC|Z|\+00:00)?$")
DEEPEST = 6


# --- TikTok -----------------------------------------------------------------------------------


def tiktok_chats(value: object, depth: int = 0) -> list[tuple[str, list[Any]]]:
    """Return (with whom, messages) for each chat, wherever in the download they stand."""
    found: list[tuple[str, list[Any]]] = []
    for key, inner in fields(value).items():
        named = WITH.match(key)
        if named and isinstance(inner, list):
            found.append((named["name"], inner))
        elif depth < DEEPEST:
            found += tiktok_chats(inner, depth + 1)
    return found


def parse_tiktok(value: object) -> Transcript:
    """Read the direct messages of a TikTok data download."""
    chats = tiktok_chats(value)
    found: list[ChatMessage] = []
    unread: list[int] = []
    place = 0
    for _, raws in chats:
        for raw in raws:
            place += 1
            row = {key.casefold(): inner for key, inner in fields(raw).items()}
            if not row:
                unread.append(place)
                continue
            at, zone = _utc(words(row.get("date")), certain=False)
            found.append(
                ChatMessage(
                    n=len(found) + 1,
                    at=at,
                    zone=zone,
                    sender=words(row.get("from")),
                    text=words(row.get("content")),
                    attachment="",
                    system=False,
                    line=place,
                )
            )
    told = tuple(found)
    title = chats[0][0] if len(chats) == 1 else ""
    guess = (Assumption(Assumed.ZONE, "chat.assumed.zone.tiktok"),)
    people = tuple(dict.fromkeys([*senders(told), *(name for name, _ in chats)]))
    return Transcript(App.TIKTOK, title, people, told, tuple(unread), guess)


def _utc(text: str, *, certain: bool = True) -> tuple[str, str]:
    """Return a time that the app writes in UTC; where it does not say so, no offset is made up."""
    found = UTC_TIME.match(text.strip())
    if found is None:
        return text.strip(), ""
    says_so = certain or not text.strip()[-1].isdigit() or text.strip().endswith("+00:00")
    plain = f"{found[1]}T{found[2]}"
    return (f"{plain}+00:00", "UTC") if says_so else (plain, "")


# --- Discord ----------------------------------------------------------------------------------


def is_exporter(value: object) -> bool:
    """Tell whether DiscordChatExporter wrote it."""
    found = fields(value)
    return {"guild", "channel", "messages"} <= set(found)


def parse_exporter(value: object) -> Transcript:
    """Read a chat of DiscordChatExporter."""
    found: list[ChatMessage] = []
    unread: list[int] = []
    for place, raw in enumerate(rows(fields(value).get("messages")), 1):
        row = fields(raw)
        if not row:
            unread.append(place)
            continue
        author = fields(row.get("author"))
        at = words(row.get("timestamp"))
        plain = row.get("type") in {"Default", "Reply", None}
        files = (words(fields(each).get("url")) for each in rows(row.get("attachments")))
        found.append(
            ChatMessage(
                n=len(found) + 1,
                at=at,
                zone=_offset(at),
                sender=words(author.get("nickname")) or words(author.get("name")),
                text=words(row.get("content")),
                attachment=", ".join(filter(None, files)),
                system=not plain,
                line=place,
            )
        )
    told = tuple(found)
    title = words(fields(fields(value).get("channel")).get("name"))
    return Transcript(App.DISCORD, title, senders(told), told, tuple(unread), ())


def is_package(value: object) -> bool:
    """Tell whether it is ``messages.json`` of Discord's own data package."""
    first = fields(rows(value)[0]) if rows(value) else {}
    return {"ID", "Timestamp", "Contents"} <= set(first)


def package_rows(text: str) -> list[dict[str, str]] | None:
    """Return the rows of ``messages.csv`` of the data package, or None if it is not that."""
    if not text.lstrip("\ufeff").startswith("ID,Timestamp,Contents"):
        return None
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline="")))


def parse_package(value: object) -> Transcript:
    """Read the owner's own messages. Who wrote is not in the file, so no sender is made up."""
    found: list[ChatMessage] = []
    for place, raw in enumerate(rows(value), 1):
        row = fields(raw)
        at = words(row.get("Timestamp")).replace(" ", "T", 1)
        found.append(
            ChatMessage(
                n=place,
                at=at,
                zone=_offset(at),
                sender="",
                text=words(row.get("Contents")),
                attachment=words(row.get("Attachments")),
                system=False,
                line=place,
            )
        )
    told = tuple(found)
    without = tuple(each.line for each in told if not each.zone)
    guess = (Assumption(Assumed.ZONE, "chat.assumed.zone.none", without),) if without else ()
    return Transcript(App.DISCORD, "", (), told, (), guess)


def _offset(at: str) -> str:
    if at.endswith("Z"):
        return "UTC"
    found = re.search(r"[+-]\d{2}:\d{2}$", at)
    if found is None:
        return ""
    return "UTC" if found[0] == "+00:00" else found[0]


# --- Snapchat ---------------------------------------------------------------------------------


def is_snapchat(value: object) -> bool:
    """Tell whether it is ``chat_history.json``, of the old kind or the new one."""
    return any(True for _ in _snaps(value))


def _snaps(value: object) -> Iterator[tuple[str, dict[str, Any]]]:
    for section, inner in fields(value).items():
        for raw in rows(inner):
            row = fields(raw)
            if "Created" in row and {"From", "To"} & set(row):
                yield section, row


def parse_snapchat(value: object) -> Transcript:
    """Read ``chat_history.json``. Snaps that nobody saved are not in it."""
    found: list[ChatMessage] = []
    sections: dict[str, None] = {}
    for place, (section, row) in enumerate(_snaps(value), 1):
        old = section.startswith(("Received", "Sent"))
        if not old:
            sections[section] = None
        at, zone = _utc(words(row.get("Created")))
        mine = section.startswith("Sent") or row.get("IsSender") is True
        sender = words(row.get("From")) or ("me" if mine else "")
        text = html.unescape(words(row.get("Content", row.get("Text"))))
        media = words(row.get("Media IDs"))
        kind = words(row.get("Media Type"))
        found.append(
            ChatMessage(
                n=place,
                at=at,
                zone=zone,
                sender=sender,
                text=text or (f"[{kind}]" if kind not in {"", "TEXT"} else ""),
                attachment=media,
                system=kind in {"STATUS", "STATUSERASEDMESSAGE"},
                line=place,
            )
        )
    told = tuple(found)
    people = tuple(dict.fromkeys([*senders(told), *sections]))
    return Transcript(App.SNAPCHAT, next(iter(sections), ""), people, told, (), ())
