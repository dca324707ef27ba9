"""View-model of "Put it in the envelope": what is known, and what was sealed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo
from enum import StrEnum

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.model import AddedFile, ExhibitDetails, ItemId
from familysafe.presentation.evidence_words import item_name, sealed_words

KHMER_DIGITS = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
CLOCK = re.compile(r"(\d{1,2})[:.hH](\d{2})(?:\s*([AaPp])\.?[Mm]\.?)?")
BUDDHIST_ERA = 543
FIRST_BUDDHIST_YEAR = 2400
"""A year from here on counts in the Buddhist era, as Khmer calendars do."""
NOON = 12
LONGEST_FIELD = 2000
LONGEST_NOTE = 20_000


@dataclass(frozen=True)
class Typed:
    """What stands in the fields, as it was typed. Nothing of it is ever thrown away by an error."""

    sender: str = ""
    app: str = ""
    handle: str = ""
    url: str = ""
    day: str = ""
    clock: str = ""
    note: str = ""


@dataclass(frozen=True)
class Checked:
    """The fields understood, or a sentence for each that was not."""

    details: ExhibitDetails
    day_error: str = ""
    clock_error: str = ""

    @property
    def ok(self) -> bool:
        """Tell whether everything was understood."""
        return not (self.day_error or self.clock_error)


def check(typed: Typed, now: datetime, zone: tzinfo, texts: Texts) -> Checked:
    """Understand the fields. ``now`` is aware UTC; a moment to come is refused.

    Day and time are written with the offset of ``zone``; a day alone stays a day alone.
    """
    received, day_error, clock_error = received_at(typed.day, typed.clock, now, zone, texts)
    details = ExhibitDetails(
        app=plain(typed.app),
        sender=plain(typed.sender),
        handle=plain(typed.handle),
        url=plain(typed.url),
        received_at=received,
        note=without_breaks(typed.note).strip()[:LONGEST_NOTE],
    )
    return Checked(details, day_error, clock_error)


def received_at(
    day: str, clock: str, now: datetime, zone: tzinfo, texts: Texts
) -> tuple[str, str, str]:
    """Return the moment as ISO 8601 (or ""), and what is wrong with the day and with the time."""
    found_day, found_clock = read_day(day), read_clock(clock)
    day_error = "" if found_day or not day.strip() else texts("envelope.field.day.error")
    clock_error = "" if found_clock or not clock.strip() else texts("envelope.field.clock.error")
    if found_clock and not day.strip():
        day_error = texts("envelope.field.day.missing")
    if day_error or clock_error or found_day is None:
        return "", day_error, clock_error
    if found_day > now.astimezone(zone).date():
        return "", texts("envelope.field.day.future"), ""
    if found_clock is None:
        return found_day.isoformat(), "", ""
    moment = datetime.combine(found_day, found_clock, zone)
    if moment > now:
        return "", "", texts("envelope.field.clock.future")
    return moment.isoformat(timespec="minutes"), "", ""


def read_day(text: str) -> date | None:
    """Read "24/11/2026", "24.11.2026", "2026-11-24", Khmer digits and the Buddhist era."""
    told = text.strip().translate(KHMER_DIGITS)
    if found := DAY.fullmatch(told):
        day, month, year = (int(part) for part in found.groups())
    elif found := ISO_DAY.fullmatch(told):
        year, month, day = (int(part) for part in found.groups())
    else:
        return None
    if year >= FIRST_BUDDHIST_YEAR:
        year -= BUDDHIST_ERA
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_clock(text: str) -> time | None:
    """Read "16:20", "16.20", "16h20", "4:20 pm"."""
    found = CLOCK.fullmatch(text.strip().translate(KHMER_DIGITS))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[3]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if found[3] in "pP" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def plain(text: str) -> str:
    """Return a field on one line, without word breaks, not longer than is sensible."""
    return " ".join(without_breaks(text).split())[:LONGEST_FIELD]


# --- the list of things ----------------------------------------------------------------------


class State(StrEnum):
    """How far one thing is."""

    WAITING = "waiting"
    WORKING = "working"
    SEALED = "sealed"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Entry:
    """One line of the list. ``item`` is known once the vault returned it, and not before."""

    ticket: int
    state: State
    name: str
    line: str
    item: ItemId | None = None
    sha256: str = ""
    picture: bool = False
    done: float = 0.0
    sealed_with: ExhibitDetails | None = None


@dataclass(frozen=True)
class Entries:
    """The list, in the order of adding."""

    rows: tuple[Entry, ...] = ()

    def with_new(self, ticket: int, name: str, texts: Texts) -> Entries:
        """Add a line for a thing whose turn comes; ``name`` is what the person knows it by."""
        waiting = Entry(ticket, State.WAITING, plain(name), texts("envelope.entry.waiting"))
        return Entries((*self.rows, waiting))

    def working(self, ticket: int, done: int, total: int, texts: Texts) -> Entries:
        """Say how far the work is: bytes ``done`` of ``total``."""
        share = min(1.0, done / total) if total > 0 else 0.0
        line = texts("envelope.entry.working", percent=int(share * 100))
        return self._with(ticket, state=State.WORKING, line=line, done=share)

    def sealed(
        self,
        ticket: int,
        added: AddedFile,
        now: datetime,
        zone: tzinfo,
        texts: Texts,
        *,
        messages: int = 0,
    ) -> Entries:
        """Say that the vault has it, and how many ``messages`` were read if it is a chat.

        Only to be called with what the vault returned.
        """
        exhibit = added.exhibit
        line = sealed_words(texts, exhibit, now, zone)
        if messages:
            line = texts.count("chat.entry", messages, sealed=line)
        if added.duplicate_of is not None:
            line = texts("envelope.entry.duplicate", sealed=line)
        return self._with(
            ticket,
            state=State.SEALED,
            name=item_name(texts, exhibit),
            line=line,
            item=exhibit.id,
            sha256=exhibit.sha256,
            picture=exhibit.media_type.startswith("image/"),
            done=1.0,
            sealed_with=exhibit.details,
        )

    def failed(self, ticket: int, fault: Fault, texts: Texts) -> Entries:
        """Say why it is not saved; a stop that was asked for is no failure."""
        if fault.code == "evidence.cancelled":
            return self._with(ticket, state=State.STOPPED, line=texts("envelope.entry.stopped"))
        return self._with(ticket, state=State.FAILED, line=texts.fault(fault))

    def told(self, item: ItemId, details: ExhibitDetails) -> Entries:
        """Remember which details the vault holds for an item."""
        return Entries(
            tuple(
                replace(row, sealed_with=details) if row.item == item else row for row in self.rows
            )
        )

    def to_tell(self, details: ExhibitDetails) -> tuple[ItemId, ...]:
        """Return the sealed items for which the vault holds other details than ``details``."""
        return tuple(
            row.item for row in self.rows if row.item is not None and row.sealed_with != details
        )

    @property
    def busy(self) -> bool:
        """Tell whether something is still on its way."""
        return any(row.state in {State.WAITING, State.WORKING} for row in self.rows)

    @property
    def safe(self) -> int:
        """Return how many things the vault has returned."""
        return sum(row.state is State.SEALED for row in self.rows)

    def _with(self, ticket: int, **changes: object) -> Entries:
        return Entries(
            tuple(
                replace(row, **changes) if row.ticket == ticket else row  # type: ignore[arg-type]
                for row in self.rows
            )
        )


def summary(entries: Entries, texts: Texts) -> tuple[str, str]:
    """Return the green message below the list, heading and line; empty while nothing is safe."""
    if not entries.safe:
        return "", ""
    return (
        texts("envelope.add.safe"),
        texts.count("envelope.add.safe.text", entries.safe),
    )


def text_name(text: str, number: int) -> str:
    """Name pasted words: a link keeps its address, other words get a number."""
    told = plain(text)
    if told.startswith(("http://", "https://", "www.")) and " " not in told:
        return told[:200]
    return f"words-{number}.txt"


def envelope_title(sender: str, child: str, day: str, texts: Texts) -> str:
    """Suggest a name for the envelope from what is known; ``day`` is today, in words."""
    if sender and child:
        return texts("envelope.title.sender_child", sender=sender, child=child)
    if sender:
        return texts("envelope.title.sender", sender=sender)
    if child:
        return texts("envelope.title.child", child=child)
    return texts("envelope.title.day", day=day)
