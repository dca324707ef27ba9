"""Chats that Telegram Desktop exported, as ``result.json`` or ``messages.html``.

Format: the source of the exporter itself (tdesktop, ``export_output_json.cpp`` and
``export_output_html.cpp``), seen 2026-11-24. Secret chats are never in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
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

NOT_THERE = re.compile(r"^\((?:File|Photo) .*\)$")
MOST_OFFSET = 14 * 60
"""Minutes: no zone of the world lies further from UTC."""
DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?")


def is_json(value: object) -> bool:
    """Tell whether this is one chat, or a whole export, of Telegram."""
    found = fields(value)
    if "chats" in found and isinstance(fields(found["chats"]).get("list"), list):
        return True
    messages = found.get("messages")
    return isinstance(messages, list) and isinstance(found.get("type"), str) and "id" in found


def parse(value: object) -> Transcript:
    """Read an export; several chats of a whole export follow each other."""
    found = fields(value)
    chats = rows(fields(found.get("chats")).get("list")) if "chats" in found else [found]
    messages: list[ChatMessage] = []
    unread: list[int] = []
    place = 0
    for chat in chats:
        for raw in rows(fields(chat).get("messages")):
            place += 1
            message = _message(fields(raw), len(messages) + 1, place)
            if message is None:
                unread.append(place)
            else:
                messages.append(message)
    told = tuple(messages)
    without = tuple(each.line for each in told if not each.zone)
    assumptions = (
        (Assumption(Assumed.ZONE, "chat.assumed.zone.computer", without),) if without else ()
    )
    title = words(fields(chats[0]).get("name")) if len(chats) == 1 else ""
    return Transcript(App.TELEGRAM, title, senders(told), told, tuple(unread), assumptions)


def _message(raw: dict[str, Any], n: int, place: int) -> ChatMessage | None:
    if not raw:
        return None
    at, zone = _time(raw)
    service = raw.get("type") == "service"
    sender = words(raw.get("actor") if service else raw.get("from"))
    if not sender:
        # a deleted account has no name any more, but still its number
        sender = words(raw.get("actor_id") if service else raw.get("from_id"))
    text = _text(raw.get("text"))
    if service:
        text = " ".join(
            part for part in (words(raw.get("action")), words(raw.get("title")), text) if part
        )
    return ChatMessage(n, at, zone, sender, text, _attachment(raw), service, place)


def _time(raw: dict[str, Any]) -> tuple[str, str]:
    """Return wall time as stated; its offset follows from the same moment in Unix time."""
    stated, stamp = words(raw.get("date")), words(raw.get("date_unixtime"))
    try:
        moment = datetime.fromtimestamp(int(stamp), UTC)
        wall = datetime.fromisoformat(stated).replace(tzinfo=UTC)
    except (OverflowError, ValueError, OSError):
        return stated, ""
    minutes = round((wall - moment).total_seconds() / 60)
    if abs(minutes) > MOST_OFFSET:
        return moment.isoformat(), "UTC"
    at = wall.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    text = at.isoformat()
    return text, text[-6:]


def _text(value: object) -> str:
    if isinstance(value, list):
        return "".join(
            part if isinstance(part, str) else words(fields(part).get("text")) for part in value
        )
    return words(value)


def _attachment(raw: dict[str, Any]) -> str:
    for key in ("photo", "file"):
        name = raw.get(key)
        if isinstance(name, str) and name and not NOT_THERE.match(name):
            return name
    return ""


# --- HTML -------------------------------------------------------------------------------------


def is_html(text: str) -> bool:
    """Tell whether this is a page of messages that Telegram Desktop wrote."""
    head = text[:4096]
    return "<html" in head and ("tg-" in head or "Exported Data" in head or "page_wrap" in head)


def parse_html(text: str) -> Transcript:
    """Read ``messages.html``. Its times are of the computer that exported, with their offset."""
    page = _Page()
    page.feed(text)
    page.close()
    told = tuple(page.messages())
    without = tuple(each.line for each in told if not each.zone and not each.system)
    assumptions = (
        (Assumption(Assumed.ZONE, "chat.assumed.zone.computer", without),) if without else ()
    )
    return Transcript(App.TELEGRAM, page.title.strip(), senders(told), told, (), assumptions)


class _Page(HTMLParser):
    """Collects the parts of each message: date, name, text, and the file that it links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self._found: list[dict[str, str]] = []
        self._depths: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of where it is."""
        if tag == "br":
            self.handle_data("\n")
        if tag in {"br", "img", "meta", "link", "hr", "input"}:
            return
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        part = self._part(tag, classes)
        if "message" in classes and tag == "div":
            self._begin(given.get("id", ""), classes)
        elif part == "date" and self._found and given.get("title"):
            self._found[-1].setdefault("at", given["title"])
        elif (
            tag == "a"
            and self._found
            and "href" in given
            and "media" in " ".join(classes) + given.get("class", "")
        ):
            self._found[-1].setdefault("file", given["href"])
        elif tag == "a" and self._found and any(each.endswith("_wrap") for each in classes):
            self._found[-1].setdefault("file", given.get("href", ""))
        self._depths.append(part)

    def _part(self, tag: str, classes: list[str]) -> str:
        if tag != "div":
            return ""
        for name in ("from_name", "text", "date", "body", "reply_to", "forwarded"):
            if name in classes:
                return name
        return "details" if "details" in classes else ""

    def _begin(self, id_: str, classes: list[str]) -> None:
        system = "service" in classes
        before = next((each for each in reversed(self._found) if each["system"] == ""), None)
        joined = before["name"] if "joined" in classes and before is not None else ""
        self._found.append({"id": id_, "system": "yes" if system else "", "name": joined})

    def handle_endtag(self, tag: str) -> None:
        """Leave a part."""
        if self._depths and tag not in {"br", "img", "meta", "link", "hr", "input"}:
            self._depths.pop()

    def handle_data(self, data: str) -> None:
        """Take words into the part in which they stand."""
        part = next((each for each in reversed(self._depths) if each), "")
        if not self._found:
            if part == "text":
                self.title += data
            return
        message = self._found[-1]
        if part == "from_name" and "forwarded" not in self._depths:
            message["name"] = (message.get("typed", "") + data).strip()
            message["typed"] = message["name"]
        elif part == "text" or (part in {"body", "details"} and message["system"]):
            message["text"] = message.get("text", "") + data

    def messages(self) -> Iterator[ChatMessage]:
        """Return what was found."""
        for n, each in enumerate(self._found, 1):
            at, zone = _html_time(each.get("at", ""))
            yield ChatMessage(
                n=n,
                at=at,
                zone=zone,
                sender="" if each["system"] else each["name"],
                text=each.get("text", "").strip(),
                attachment=each.get("file", ""),
                system=bool(each["system"]),
                line=n,
            )


def _html_time(text: str) -> tuple[str, str]:
    found = DATE.match(text)
    if found is None:
        return "", ""
    day, month, year, clock, offset = found.groups()
    return f"{year}-{month}-{day}T{clock}{offset or ''}", offset or ""
