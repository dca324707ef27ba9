"""Chats that WhatsApp exported as text (``_chat.txt`` on iOS, ``WhatsApp Chat with X.txt`` else).

What is not in the file is not made up: it names no time zone, and nothing in it proves that a line
is a header and not part of what somebody wrote. A line is a header only in the form of the file's
first one; where its time does not fit its neighbours it stays in the message, or is doubted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

import msgspec

from familysafe.evidence.chats.model import (
    App,
    Assumed,
    Assumption,
    ChatMessage,
    Transcript,
    senders,
)
from familysafe.evidence.chats.whatsapp_header import MARKS, Header, header_of

MOST_EXPORTED, MOST_WITH_MEDIA = 40_000, 10_000
"""WhatsApp leaves out older messages beyond so many (said by many, by its makers nowhere)."""
DOUBT = timedelta(days=1)
LOOK_AHEAD = 20
BUDDHIST_ERA = 543
FIRST_YEAR, LONGEST_SENDER = 2009, 100
TWO = 2
QUOTES = frozenset('"“”„«»「」')
ATTACHED_IOS = re.compile(r"^<[^<>:]{3,40}: (?P<name>[^<>]+)>$")
ATTACHED_ANDROID = re.compile(r"^(?P<name>[^\\/:*?\"<>|\n]+\.\w{2,5}) \([^()]+\)$")
MEDIA_NAME = re.compile(
    r"^(?:IMG|VID|PTT|AUD|STK|DOC|PHOTO|VIDEO|AUDIO)[-_ ]|-(?:PHOTO|VIDEO|AUDIO|STICKER|GIF)-"
)
TITLE = re.compile(r"^WhatsApp Chat (?:with|-) (?P<title>.+?)(?:\.txt|\.zip)?$", re.IGNORECASE)


class _Line(msgspec.Struct):
    """A line that looks like a header: its number from 1, and what it would say."""

    number: int
    header: Header
    at: datetime | None = None


def parse(text: str, name: str, year: int) -> Transcript | None:
    """Read an export, or return None if its first lines hold no header.

    ``name`` is the file's name. ``year`` is that of today: no message is younger.
    """
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    looking = [
        _Line(number, header)
        for number, line in enumerate(lines, 1)
        if (header := header_of(line)) is not None
    ]
    if not looking or any(line.strip("\ufeff \u200e") for line in lines[: looking[0].number - 1]):
        return None
    form = looking[0].header.form
    formed = [each for each in looking if each.header.form == form]
    other = [each.number for each in looking if each.header.form != form]
    order, why = _order([each.header for each in formed])
    era = _is_buddhist([each.header for each in formed], order, year)
    for each in formed:
        each.at = _time(each.header, order, BUDDHIST_ERA if era else 0)
    kept, within, doubted = _sifted(formed)
    messages = tuple(_messages(lines, kept))
    found = senders(messages)
    doubted += _strangers(messages, found)
    assumptions = [Assumption(Assumed.ZONE, "chat.assumed.zone.phone")]
    if why:
        assumptions.append(Assumption(Assumed.DATE_ORDER, why))
    if era:
        assumptions.append(Assumption(Assumed.ERA, "chat.assumed.era.buddhist"))
    if other or within:
        inside = tuple(sorted((*other, *within)))
        assumptions.append(Assumption(Assumed.HEADER_LIKE_LINE, "chat.assumed.line.part", inside))
    if doubted:
        unsure = tuple(sorted(set(doubted)))
        assumptions.append(Assumption(Assumed.HEADER_LIKE_LINE, "chat.assumed.line.unsure", unsure))
    most = MOST_WITH_MEDIA if any(each.attachment for each in messages) else MOST_EXPORTED
    if len(messages) >= most:
        assumptions.append(Assumption(Assumed.TRUNCATED, "chat.assumed.truncated.whatsapp"))
    title = TITLE.match(name)
    unread = tuple(number for number, line in enumerate(lines, 1) if "\ufffd" in line)
    return Transcript(
        app=App.WHATSAPP,
        title=title["title"] if title else "",
        participants=found,
        messages=messages,
        unread=unread,
        assumptions=tuple(assumptions),
    )


# --- dates -----------------------------------------------------------------------------------

DAY_FIRST, MONTH_FIRST, YEAR_FIRST = (0, 1, 2), (1, 0, 2), (2, 1, 0)
"""Where day, month and year stand."""


def _order(headers: Sequence[Header]) -> tuple[tuple[int, int, int], str]:
    """Return where day, month and year stand, and why this was assumed ("" if it is certain)."""
    if headers[0].year_first:
        return YEAR_FIRST, ""
    if any(each.numbers[0] > 12 for each in headers):  # noqa: PLR2004 - no month has a number over 12
        return DAY_FIRST, ""
    if any(each.numbers[1] > 12 for each in headers):  # noqa: PLR2004
        return MONTH_FIRST, ""
    backwards = {order: _backwards(headers, order) for order in (DAY_FIRST, MONTH_FIRST)}
    if backwards[DAY_FIRST] < backwards[MONTH_FIRST]:
        return DAY_FIRST, "chat.assumed.order.day_runs"
    if backwards[MONTH_FIRST] < backwards[DAY_FIRST]:
        return MONTH_FIRST, "chat.assumed.order.month_runs"
    return DAY_FIRST, "chat.assumed.order.day_usual"


def _backwards(headers: Sequence[Header], order: tuple[int, int, int]) -> int:
    """Count how often the days would run backwards."""
    day, month, year = order
    dates = [(each.numbers[year], each.numbers[month], each.numbers[day]) for each in headers]
    return sum(later < earlier for earlier, later in pairwise(dates))


def _is_buddhist(headers: Sequence[Header], order: tuple[int, int, int], year: int) -> bool:
    """Tell whether the years are of the Buddhist era, as phones set to Thai write them."""
    place = order[2]
    years = Counter(each.numbers[place] for each in headers)
    written = years.most_common(1)[0][0]
    if written >= 1000:  # noqa: PLR2004 - written with four digits
        return FIRST_YEAR <= written - BUDDHIST_ERA <= year
    return 2000 + written > year + 1 and FIRST_YEAR <= 2500 + written - BUDDHIST_ERA <= year


def _time(header: Header, order: tuple[int, int, int], era: int) -> datetime | None:
    """Return the wall time, None if there is no such day or hour."""
    day, month, year = (header.numbers[place] for place in order)
    if year < 100:  # noqa: PLR2004 - written with two digits
        year += 2500 if era else 2000
    hour = header.hour
    if header.half:
        hour = hour % 12 + (12 if header.half == TWO else 0)
    try:
        return datetime(year - era, month, day, hour, header.minute, header.second or 0)  # noqa: DTZ001 - wall time of a phone, zone unknown
    except ValueError:
        return None


# --- headers and what only looks like one ----------------------------------------------------


def _sifted(formed: list[_Line]) -> tuple[list[_Line], list[int], list[int]]:
    """Return headers, lines that stay within a message, and headers which are doubted.

    A line whose time lies more than a day before the message above it, while the messages after it
    go on from there, was written by somebody into a message. So was one that lies more than a day
    after the next. What lies less far back can be a message that came late.
    """
    kept: list[_Line] = []
    within: list[int] = []
    doubted: list[int] = []
    before: datetime | None = None
    for place, each in enumerate(formed):
        if each.at is None:
            within.append(each.number)
            continue
        following = [later.at for later in formed[place + 1 : place + 1 + LOOK_AHEAD] if later.at]
        if before is not None and _is_written(each.at, before, following):
            within.append(each.number)
            continue
        if before is not None and each.at < before:
            doubted.append(each.number)
        kept.append(each)
        before = each.at if before is None else max(before, each.at)
    return kept, within, doubted


def _is_written(at: datetime, before: datetime, following: list[datetime]) -> bool:
    if at < before - DOUBT:
        return any(later >= before - DOUBT for later in following)
    if not following or at <= before + DOUBT:
        return False
    return all(before - DOUBT <= later < at - DOUBT for later in following)


def _strangers(messages: tuple[ChatMessage, ...], found: tuple[str, ...]) -> list[int]:
    """Return lines of a third sender who wrote once into a chat of two."""
    often = Counter(each.sender for each in messages if each.sender)
    steady = [sender for sender in found if often[sender] >= TWO]
    if len(steady) != TWO or len(found) == TWO:
        return []
    return [each.line for each in messages if often.get(each.sender) == 1]


# --- messages --------------------------------------------------------------------------------


def _messages(lines: list[str], headers: list[_Line]) -> Iterator[ChatMessage]:
    ends = [each.number - 1 for each in headers[1:]] + [len(lines)]
    for n, (head, end) in enumerate(zip(headers, ends, strict=True), 1):
        rest = lines[head.number - 1][head.header.length :]
        body = lines[head.number : end]
        if end == len(lines):
            while body and not body[-1]:
                body.pop()  # the end of the file is no part of the last message
        sender, text = _split(rest)
        whole = "\n".join((text, *body))
        yield ChatMessage(
            n=n,
            at=_stamp(head),
            zone="",
            sender=sender,
            text=whole,
            attachment=_attachment(whole),
            system=not sender,
            line=head.number,
        )


def _stamp(head: _Line) -> str:
    assert head.at is not None  # noqa: S101 - those without were sifted out
    return head.at.isoformat(timespec="minutes" if head.header.second is None else "seconds")


def _split(rest: str) -> tuple[str, str]:
    """Return sender and text; no sender where the app itself speaks.

    A name holds no quotation marks: 'Bopha changed the subject to "A: b"' has no sender.
    """
    sender, colon, text = rest.partition(": ")
    if not colon and rest.endswith(":"):
        sender, colon = rest[:-1], ":"
    name = sender.translate(MARKS).strip()
    if not colon or not name or len(name) > LONGEST_SENDER or QUOTES & set(name):
        return "", rest.lstrip("\u200e\u200f")
    return name, text


def _attachment(text: str) -> str:
    plain = text.translate(MARKS).split("\n", 1)[0].strip()
    if found := ATTACHED_IOS.match(plain):
        return found["name"] if "." in found["name"] else ""
    found = ATTACHED_ANDROID.match(plain)
    return found["name"] if found and MEDIA_NAME.search(found["name"]) else ""
