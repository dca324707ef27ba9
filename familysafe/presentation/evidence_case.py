"""View-model of one envelope: its seal, what is inside, what happened when, the police folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.custody_words import custody_words
from familysafe.evidence.model import (
    Case,
    CustodyRow,
    Event,
    Exhibit,
    ItemId,
    Kind,
    Problem,
)
from familysafe.presentation.evidence_list import envelope_line
from familysafe.presentation.evidence_words import (
    LINK_STARTS,
    content_words,
    day_words,
    is_picture,
    item_name,
    moment_words,
    sealed_words,
    size_words,
)
from familysafe.presentation.format import sentences

COLUMNS, ROWS, TONES = 9, 6, 5
BLOCKS = 5
SMALL_ENOUGH = 64_000_000
"""Bytes up to which an envelope is checked by itself when it is opened."""


class SealState(StrEnum):
    """What is known about the seal."""

    UNKNOWN = "unknown"
    CHECKING = "checking"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


@dataclass(frozen=True)
class SealCheck:
    """The last check of the vault. ``at`` is aware UTC."""

    state: SealState = SealState.UNKNOWN
    at: datetime | None = None
    problems: tuple[Problem, ...] = ()


class Cover(StrEnum):
    """What stands in place of the content."""

    MOSAIC = "mosaic"
    CHAT = "chat"
    LINK = "link"
    TEXT = "text"
    SOUND = "sound"
    FILE = "file"
    NOT_COPIED = "not_copied"
    LOCKED = "locked"


@dataclass(frozen=True)
class Tile:
    """One thing inside."""

    item: ItemId
    name: str
    line: str
    cover: Cover
    mosaic: tuple[int, ...]
    can_look: bool
    spoken: str


@dataclass(frozen=True)
class Moment:
    """One line of "What happened when". ``day`` is said where a new day begins, else ""."""

    day: str
    clock: str
    text: str
    seal: bool = False


@dataclass(frozen=True)
class LogLine:
    """One row of the log of the envelope."""

    when: str
    who: str
    what: str


@dataclass(frozen=True)
class CaseView:
    """Everything the page of an envelope shows."""

    title: str
    line: str
    seal_state: SealState
    seal: str
    seal_text: str
    seal_problems: tuple[str, ...]
    tiles: tuple[Tile, ...]
    moments: tuple[Moment, ...]
    log: tuple[LogLine, ...]


@dataclass(frozen=True)
class CaseContent:
    """What the vault says about a case, fetched together."""

    case: Case
    exhibits: tuple[Exhibit, ...]
    events: tuple[Event, ...]
    custody: tuple[CustodyRow, ...]

    @property
    def size(self) -> int:
        """Return the bytes of all things inside."""
        return sum(each.size for each in self.exhibits)


def case_view(
    content: CaseContent, check: SealCheck, now: datetime, zone: tzinfo, texts: Texts
) -> CaseView:
    """Build the page; ``now`` is aware UTC."""
    seal, text = seal_words(check, now, zone, texts)
    return CaseView(
        title=content.case.title,
        line=envelope_line(content.case, zone, texts),
        seal_state=check.state,
        seal=seal,
        seal_text=text,
        seal_problems=problem_words(check.problems, content.exhibits, texts),
        tiles=tuple(tile(each, now, zone, texts) for each in content.exhibits),
        moments=moments(content, now, zone, texts),
        log=tuple(
            LogLine(
                moment_words(texts, row.at, now, zone), row.actor, custody_words(texts, row.action)
            )
            for row in content.custody
        ),
    )


def seal_words(check: SealCheck, now: datetime, zone: tzinfo, texts: Texts) -> tuple[str, str]:
    """Say what the banner says. "Nothing has been changed" needs a check that was made."""
    if check.state is SealState.CHECKING:
        return texts("envelope.seal.checking"), ""
    if check.state is SealState.UNKNOWN or check.at is None:
        return texts("envelope.seal.unknown"), texts("envelope.seal.unknown.text")
    when = texts("envelope.seal.checked", when=moment_words(texts, check.at, now, zone))
    if check.state is SealState.CHANGED:
        return texts("envelope.seal.changed"), f"{when} {texts('envelope.seal.changed.text')}"
    return texts("envelope.seal.unchanged"), when


def problem_words(
    problems: tuple[Problem, ...], exhibits: tuple[Exhibit, ...], texts: Texts
) -> tuple[str, ...]:
    """Say what does not fit any more: things of this envelope by name, the rest once."""
    by_id = {str(each.id): each for each in exhibits}
    named, elsewhere = [], False
    for problem in problems:
        found = next((each for id_, each in by_id.items() if id_ in problem.where), None)
        if found is None:
            elsewhere = True
        elif problem.what == "missing":
            named.append(texts("envelope.problem.missing", name=item_name(texts, found)))
        elif problem.what == "unreadable":
            named.append(texts("envelope.problem.unreadable", name=item_name(texts, found)))
        else:
            named.append(texts("envelope.problem.changed", name=item_name(texts, found)))
    if elsewhere:
        named.append(texts("envelope.problem.elsewhere"))
    return tuple(dict.fromkeys(named))


def tile(exhibit: Exhibit, now: datetime, zone: tzinfo, texts: Texts) -> Tile:
    """Cover one thing. The cover comes from its fingerprint, so that nothing is opened for it."""
    name, cover = item_name(texts, exhibit), _cover(exhibit)
    locked = cover is Cover.LOCKED
    line = texts("envelope.item.is_locked") if locked else sealed_words(texts, exhibit, now, zone)
    return Tile(
        item=exhibit.id,
        name=name,
        line=line,
        cover=cover,
        mosaic=mosaic(exhibit.sha256) if cover is Cover.MOSAIC else (),
        can_look=is_picture(exhibit) and not locked,
        spoken=without_breaks(sentences(texts, (name, line))),
    )


def _cover(exhibit: Exhibit) -> Cover:
    if exhibit.kind is Kind.DESCRIBED:
        return Cover.NOT_COPIED
    if exhibit.locked_at is not None:
        return Cover.LOCKED
    if exhibit.kind is Kind.TRANSCRIPT:
        return Cover.CHAT
    if exhibit.name.startswith(LINK_STARTS):
        return Cover.LINK
    return {
        "image": Cover.MOSAIC,
        "video": Cover.MOSAIC,
        "audio": Cover.SOUND,
        "text": Cover.TEXT,
    }.get(exhibit.media_type.partition("/")[0], Cover.FILE)


def mosaic(sha256: str) -> tuple[int, ...]:
    """Return ``COLUMNS`` x ``ROWS`` tones (0 light to 4 dark), row by row, from a fingerprint.

    The cloth over a picture is woven from its fingerprint and not from the picture: each has its
    own, and nothing has to be decrypted, decoded or logged as seen before somebody wants to look.
    """
    digits = [int(digit, 16) for digit in re.sub(r"[^0-9a-f]", "", sha256)] or [0]
    tones = []
    for place in range(COLUMNS * ROWS):
        column, row = place % COLUMNS, place // COLUMNS
        slope = (column / (COLUMNS - 1) + row / (ROWS - 1)) / 2 * (TONES - 1)
        wobble = digits[(place * 7 + row) % len(digits)] / 15 - 0.5
        tones.append(min(TONES - 1, max(0, round(slope + 1.6 * wobble))))
    return tuple(tones)


def moments(content: CaseContent, now: datetime, zone: tzinfo, texts: Texts) -> tuple[Moment, ...]:
    """Say what happened when, and at the end when the last thing was sealed."""
    del now
    found: list[tuple[date | None, str, str, bool]] = []
    names = {each.id: item_name(texts, each) for each in content.exhibits}
    for event in content.events:
        day, clock = _stated(event.at)
        text = texts(event.text) if event.text in texts else _first_line(event.text)
        if event.item is not None and (not text or text in _raw_names(content, event.item)):
            text = names[event.item]
        found.append((day, clock, text, False))
    last = max((each.imported_at for each in content.exhibits), default=None)
    if last is not None:
        local = last.astimezone(zone)
        found.append((local.date(), f"{local:%H:%M}", texts("envelope.moment.sealed"), True))
    return _by_day(found, texts)


def _raw_names(content: CaseContent, item: ItemId) -> set[str]:
    return {each.name for each in content.exhibits if each.id == item}


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _stated(at: str) -> tuple[date | None, str]:
    """Read a moment as it was stated; it is never moved to another zone."""
    try:
        stated = datetime.fromisoformat(at)
    except ValueError:
        return None, at
    return stated.date(), f"{stated:%H:%M}" if ":" in at else ""


def _by_day(found: list[tuple[date | None, str, str, bool]], texts: Texts) -> tuple[Moment, ...]:
    lines: list[Moment] = []
    before: date | None = None
    for day, clock, text, seal in found:
        heading = day_words(texts, day) if day is not None and day != before else ""
        lines.append(Moment(heading, clock, text, seal))
        before = day or before
    return tuple(lines)


# --- one thing -------------------------------------------------------------------------------


def facts(
    exhibit: Exhibit, now: datetime, zone: tzinfo, texts: Texts
) -> tuple[tuple[str, str], ...]:
    """Return what is known about one thing, as (label, value), without what is not known."""
    said = exhibit.described or exhibit.details
    record = exhibit.described
    rows = [
        (texts("envelope.field.sender"), said.sender),
        (texts("envelope.field.app"), said.app),
        (texts("envelope.field.handle"), said.handle),
        (texts("envelope.field.user_id"), record.user_id if record else ""),
        (texts("envelope.field.url"), said.url),
        (texts("envelope.field.when"), _when(said.received_at, texts)),
        (texts("envelope.field.content"), content_words(texts, record.content) if record else ""),
        (texts("envelope.field.where"), record.where if record else ""),
        (texts("envelope.field.seen_by"), record.seen_by if record else ""),
        (texts("envelope.field.note"), said.note),
    ]
    if record is None:
        rows += [
            (texts("envelope.field.file"), exhibit.name),
            (texts("envelope.field.size"), size_words(texts, exhibit.size)),
            (
                texts("envelope.field.sealed"),
                moment_words(texts, exhibit.imported_at, now, zone),
            ),
        ]
    return tuple((label, value) for label, value in rows if value)


def _when(received: str, texts: Texts) -> str:
    day, clock = _stated(received)
    if day is None:
        return clock
    return f"{day_words(texts, day)} {clock}".strip()


# --- the police folder -----------------------------------------------------------------------


@dataclass(frozen=True)
class FolderProgress:
    """How far the police folder is: ``blocks`` of five are filled."""

    blocks: int
    count: str
    line: str


def folder_progress(done: int, total: int, what: str, texts: Texts) -> FolderProgress:
    """Say how far it is; ``what`` is the id of a text."""
    share = min(1.0, done / total) if total > 0 else 0.0
    blocks = min(BLOCKS, int(share * BLOCKS))
    line = texts(what) if what in texts else texts("envelope.police.working")
    return FolderProgress(blocks, texts("envelope.police.count", done=blocks, all=BLOCKS), line)


def folder_name(case: Case, now: datetime, zone: tzinfo) -> str:
    """Name the folder so that it says nothing about the child and is safe everywhere."""
    return f"envelope-{case.number}-{now.astimezone(zone):%Y-%m-%d-%H%M}"


def may_delete(typed: str, texts: Texts) -> bool:
    """Tell whether the word was typed that erases for ever."""
    return without_breaks(typed).strip().casefold() == delete_word(texts).casefold()


def delete_word(texts: Texts) -> str:
    """Return the word to type, as it is to be typed."""
    return without_breaks(texts("envelope.delete.word"))
