"""How the evidence pages say days, times, sizes and kinds.

A carer's screen says envelope, sealed and checked; case, hashed and verified are for officers.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from familysafe.core.texts import Texts
from familysafe.evidence.model import DescribedRecord, Exhibit, Kind

CHAT_ENDINGS = (".txt", ".zip", ".json", ".html", ".htm", ".csv")
LINK_STARTS = ("http://", "https://", "www.")


def may_be_chat(exhibit: Exhibit) -> bool:
    """Tell whether a file can be a chat that an app exported, by its name."""
    return exhibit.kind is Kind.FILE and exhibit.name.lower().endswith(CHAT_ENDINGS)


def day_words(texts: Texts, day: date) -> str:
    """Say a day: "24 November 2026"."""
    return texts("envelope.day", day=day.day, month=month(texts, day.month), year=day.year)


def month(texts: Texts, number: int) -> str:
    """Name a month, 1 for January."""
    return (
        texts("envelope.month.1"),
        texts("envelope.month.2"),
        texts("envelope.month.3"),
        texts("envelope.month.4"),
        texts("envelope.month.5"),
        texts("envelope.month.6"),
        texts("envelope.month.7"),
        texts("envelope.month.8"),
        texts("envelope.month.9"),
        texts("envelope.month.10"),
        texts("envelope.month.11"),
        texts("envelope.month.12"),
    )[number - 1]


def clock_words(moment: datetime, zone: tzinfo) -> str:
    """Say the time of day where the reader lives: "17:41"."""
    return f"{moment.astimezone(zone):%H:%M}"


def moment_words(texts: Texts, moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Say when it was: "today 10:42", "yesterday 10:42", "24 November 2026, 10:42"."""
    day, today = moment.astimezone(zone).date(), now.astimezone(zone).date()
    clock = clock_words(moment, zone)
    if day == today:
        return texts("envelope.moment.today", clock=clock)
    if day == today - timedelta(days=1):
        return texts("envelope.moment.yesterday", clock=clock)
    return texts("envelope.moment.other", day=day_words(texts, day), clock=clock)


def sealed_words(texts: Texts, exhibit: Exhibit, now: datetime, zone: tzinfo) -> str:
    """Say when an exhibit was sealed: "Sealed 17:41", with the day if it was another day."""
    day, today = exhibit.imported_at.astimezone(zone).date(), now.astimezone(zone).date()
    clock = clock_words(exhibit.imported_at, zone)
    if exhibit.kind is Kind.DESCRIBED:
        return texts("envelope.item.not_copied")
    if day == today:
        return texts("envelope.item.sealed", clock=clock)
    return texts("envelope.item.sealed_on", day=day_words(texts, day), clock=clock)


def content_words(texts: Texts, content: str) -> str:
    """Name what a described record is about; ``content`` is one of CONTENT_KINDS."""
    return {
        "picture-naked-minor": texts("envelope.content.naked"),
        "picture-sexual-minor": texts("envelope.content.sexual"),
        "picture-drawn": texts("envelope.content.drawn"),
        "picture-computer-made": texts("envelope.content.computer_made"),
        "video": texts("envelope.content.video"),
        "live-stream": texts("envelope.content.live"),
        "not-sure": texts("envelope.content.not_sure"),
    }[content]


def item_name(texts: Texts, exhibit: Exhibit) -> str:
    """Name an exhibit for a carer: what it is and its number, never a file name alone."""
    if exhibit.described is not None:
        return _described_name(texts, exhibit.described)
    number = exhibit.number
    if exhibit.kind is Kind.TRANSCRIPT:
        return texts("envelope.item.chat", n=number)
    if exhibit.name.startswith(LINK_STARTS):
        return texts("envelope.item.link", n=number)
    return {
        "image": texts("envelope.item.picture", n=number),
        "video": texts("envelope.item.video", n=number),
        "audio": texts("envelope.item.sound", n=number),
        "text": texts("envelope.item.text", n=number),
    }.get(exhibit.media_type.partition("/")[0], texts("envelope.item.file", n=number))


def _described_name(texts: Texts, record: DescribedRecord) -> str:
    if record.content in {"video", "live-stream"}:
        return texts("envelope.item.described.video")
    return texts("envelope.item.described.picture")


def is_picture(exhibit: Exhibit) -> bool:
    """Tell whether the exhibit can be shown while a button is held."""
    return exhibit.kind is Kind.FILE and exhibit.media_type.startswith("image/")


def size_words(texts: Texts, size: int) -> str:
    """Say a size in bytes: "12 KB", "3.4 MB"."""
    kilo, mega = 1000, 1_000_000
    if size < kilo:
        return texts("envelope.size.bytes", n=size)
    if size < mega:
        return texts("envelope.size.kilo", n=round(size / kilo))
    return texts("envelope.size.mega", n=f"{size / mega:.1f}")
