"""Chats that LINE exported as text.

A line with a date opens a day; below it stand hour, sender and text, parted by tabs (phones) or by
spaces (computers, where a name with a space cannot be told from the text).
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from familysafe.evidence.chats.model import (
    App,
    Assumed,
    Assumption,
    ChatMessage,
    Transcript,
    senders,
)

TITLE = re.compile(
    r"^\[LINE\]\s*(?:Chat history (?:with|in)\s+(?P<en>.+)|(?P<ja>.+?)とのトーク履歴"
    r"|與(?P<zh>.+?)的聊天記錄|ประวัติการสนทนากับ\s*(?P<th>.+)|(?P<other>.+))$"
)
SAVED = re.compile(r"^(?:Saved on|保存日時|儲存日期|บันทึกวันที่)\s*[:：]")  # noqa: RUF001 - as LINE writes it
YMD = re.compile(
    r"^(?P<y>\d{4})[/.](?P<m>\d{1,2})[/.](?P<d>\d{1,2})(?:\s*\([^)]{1,9}\)|\s+\S{1,12})?$"
)
WEEKDAY_FIRST = re.compile(r"^\D{2,12},?\s+(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})$")
CLOCK = re.compile(
    r"^(?P<before>上午|下午|午前|午後)?\s?(?P<h>\d{1,2}):(?P<m>\d{2})\s?(?P<half>AM|PM)?"
    r"(?P<gap>\t| )(?P<rest>.*)$",
    re.IGNORECASE,
)
AFTERNOON = frozenset({"PM", "下午", "午後"})
BUDDHIST_ERA = 543
FUTURE_ERA = 2400


class _Reading(msgspec.Struct):
    day: date | None = None
    messages: list[ChatMessage] = []
    unread: list[int] = []
    ordered: list[int] = []
    spaced: list[int] = []
    era: bool = False


def parse(text: str, name: str) -> Transcript | None:  # noqa: ARG001 - as the others
    """Read an export, or return None if it does not begin as LINE's do."""
    lines = [line.removesuffix("\r") for line in text.lstrip("\ufeff").split("\n")]
    title = TITLE.match(lines[0].translate({0x200E: None}))
    if title is None:
        return None
    reading = _Reading()
    for number, line in enumerate(lines[1:], 2):
        _take(reading, number, line)
    told = tuple(_closed(each) for each in reading.messages)
    assumptions = [Assumption(Assumed.ZONE, "chat.assumed.zone.phone")]
    if reading.ordered:
        assumptions.append(
            Assumption(Assumed.DATE_ORDER, "chat.assumed.order.line", tuple(reading.ordered))
        )
    if reading.era:
        assumptions.append(Assumption(Assumed.ERA, "chat.assumed.era.buddhist"))
    if reading.spaced:
        assumptions.append(
            Assumption(Assumed.HEADER_LIKE_LINE, "chat.assumed.line.spaces", tuple(reading.spaced))
        )
    whose = next((each for each in title.groups() if each), "")
    return Transcript(
        App.LINE, whose, senders(told), told, tuple(reading.unread), tuple(assumptions)
    )


def _take(reading: _Reading, number: int, line: str) -> None:
    opened = bool(reading.messages) and _is_open(reading.messages[-1].text)
    day = None if opened else _day(line, number, reading)
    if day is not None:
        reading.day = day
        return
    found = None if opened or reading.day is None else CLOCK.match(line)
    if found is not None:
        _begin(reading, number, found)
    elif reading.messages:
        last = reading.messages[-1]
        if line or opened:
            reading.messages[-1] = msgspec.structs.replace(last, text=f"{last.text}\n{line}")
    elif line and not SAVED.match(line):
        reading.unread.append(number)


def _is_open(text: str) -> bool:
    """Tell whether a text that began with a quotation mark still waits for its end."""
    return text.startswith('"') and (len(text) == 1 or not text.endswith('"'))


def _closed(message: ChatMessage) -> ChatMessage:
    """Take the quotation marks off a text of several lines, which LINE put around it."""
    text = message.text
    if "\n" in text and text.startswith('"') and text.endswith('"'):
        return msgspec.structs.replace(message, text=text[1:-1])
    return message


def _day(line: str, number: int, reading: _Reading) -> date | None:
    if found := YMD.match(line):
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    elif found := WEEKDAY_FIRST.match(line):
        year, month, day = int(found["y"]), int(found["a"]), int(found["b"])
        if month > 12:  # noqa: PLR2004 - no month
            month, day = day, month
        elif day <= 12 and day != month:  # noqa: PLR2004
            reading.ordered.append(number)
    else:
        return None
    if year > FUTURE_ERA:
        year, reading.era = year - BUDDHIST_ERA, True
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _begin(reading: _Reading, number: int, found: re.Match[str]) -> None:
    assert reading.day is not None  # noqa: S101 - asked before
    half = (found["before"] or found["half"] or "").upper()
    hour = int(found["h"])
    if half:
        hour = hour % 12 + (12 if half in AFTERNOON else 0)
    at = f"{reading.day.isoformat()}T{hour:02d}:{found['m']}"
    if hour > 23:  # noqa: PLR2004 - LINE writes 24:10 for ten past midnight
        at = f"{reading.day.isoformat()}T{hour - 24:02d}:{found['m']}"
    sender, gap, text = found["rest"].partition(found["gap"])
    if found["gap"] == " " and gap:
        reading.spaced.append(number)
    reading.messages.append(
        ChatMessage(
            n=len(reading.messages) + 1,
            at=at,
            zone="",
            sender=sender if gap else "",
            text=text if gap else found["rest"],
            attachment="",
            system=not gap,
            line=number,
        )
    )
