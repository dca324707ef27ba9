"""What must hold for every file of a pack, whatever it is about.

Each statement has a source with an address and a date; low confidence is never shown as a fact;
both languages exist, the English is short and the Khmer can break into lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from familysafe.core.texts import WORD_BREAK
from familysafe.guidance.cards import Site
from familysafe.guidance.model import (
    Confidence,
    Helpline,
    Label,
    LawAge,
    MakersAge,
    Review,
    Said,
    Source,
    StoreRating,
    Value,
)

LONGEST_SENTENCE = 15
"""Words of one English sentence; the readers have little schooling."""

LONGEST_KHMER_RUN = 24
"""Khmer letters in one line without a place to break."""

KHMER_RUN = re.compile(r"[\u1780-\u17b3\u17b6-\u17d3\u17dc]+")
BREAK_BEFORE_SIGN = re.compile(WORD_BREAK + r"[។៕៖ៗ]")
PLACEHOLDER = re.compile(r"\{[^}]*\}?|\}")
E164 = re.compile(r"\+[1-9]\d{6,14}")
SHORT_CODE = re.compile(r"\d{3,5}")
DIALLED = re.compile(r"\d[\d -]{2,18}\d")
PUBLISHED = re.compile(r"20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
ID = re.compile(r"[a-z0-9_-]{1,60}")


class Trouble(StrEnum):
    """What can be wrong."""

    NO_SOURCE = "no_source"
    UNKNOWN_SOURCE = "unknown_source"
    SOURCE_WITHOUT_ADDRESS = "source_without_address"
    SOURCE_DATE = "source_date"
    ONLY_UNCHECKED = "only_unchecked"
    LOW_CONFIDENCE = "low_confidence"
    LANGUAGE_MISSING = "language_missing"
    NO_WORD_BREAKS = "no_word_breaks"
    BREAK_BEFORE_SIGN = "break_before_sign"
    PLACEHOLDER = "placeholder"
    LONG_SENTENCE = "long_sentence"
    BANDS = "bands"
    NO_ADVICE = "no_advice"
    TWO_ADVICES = "two_advices"
    PHONE = "phone"
    REVIEW = "review"
    ID = "id"
    SAME_ID = "same_id"
    NO_GENERAL_RULE = "no_general_rule"
    NO_SUCH_APP = "no_such_app"
    EMPTY_PART = "empty_part"
    ORDER = "order"
    CALLS = "calls"
    IDEAS = "ideas"
    ANSWERS = "answers"
    AGES = "ages"


class Problem(msgspec.Struct, frozen=True, order=True):
    """One finding: where in the pack, and what."""

    where: str
    what: Trouble


def problems_of_file(place: str, value: Value, sources: Sequence[Source]) -> Iterator[Problem]:
    """Yield what is wrong with any sentence, source or review of a file."""
    known = {source.id: source for source in sources}
    yield from repeated(f"{place}.sources", [source.id for source in sources])
    for where, part in _parts(value, place):
        if part is not value:
            yield from _of_sources(where, part, known)
        yield from _of_part(where, part)


def _of_sources(where: str, part: Value, known: dict[str, Source]) -> Iterator[Problem]:
    named: tuple[str, ...] | None = getattr(part, "sources", None)
    if named is None:
        return
    if not named and not (isinstance(part, StoreRating) and part.value is None):
        yield Problem(where, Trouble.NO_SOURCE)
    if any(name not in known for name in named):
        yield Problem(where, Trouble.UNKNOWN_SOURCE)
    elif (
        isinstance(part, MakersAge | LawAge | Helpline | StoreRating)
        and named
        and all(known[name].unchecked for name in named)
    ):
        yield Problem(where, Trouble.ONLY_UNCHECKED)


def _of_part(where: str, part: Value) -> Iterator[Problem]:
    if getattr(part, "confidence", None) is Confidence.LOW:
        yield Problem(where, Trouble.LOW_CONFIDENCE)
    match part:
        case Said():
            yield from _of_said(where, part)
        case Label():
            yield from _of_label(where, part)
        case Source():
            yield from _of_source(where, part)
        case Site() if not part.url.startswith("https://"):
            yield Problem(where, Trouble.SOURCE_WITHOUT_ADDRESS)
        case Helpline() if not _dialable(part):
            yield Problem(where, Trouble.PHONE)
        case Review() if part.review_by <= part.reviewed:
            yield Problem(where, Trouble.REVIEW)


def _of_label(where: str, label: Label) -> Iterator[Problem]:
    if not label.text.strip() or not label.km.strip():
        yield Problem(where, Trouble.LANGUAGE_MISSING)
    yield from _of_khmer(where, label.km)


def _of_source(where: str, source: Source) -> Iterator[Problem]:
    if not source.unchecked and not source.url.startswith(("https://", "http://")):
        yield Problem(where, Trouble.SOURCE_WITHOUT_ADDRESS)
    if source.published and not PUBLISHED.fullmatch(source.published):
        yield Problem(where, Trouble.SOURCE_DATE)


def _of_said(where: str, said: Said) -> Iterator[Problem]:
    if not said.en.strip() or not said.km.strip():
        yield Problem(where, Trouble.LANGUAGE_MISSING)
    marks = [set(PLACEHOLDER.findall(text)) for text in (said.en, said.km)]
    if marks[0] != marks[1] or marks[0] - {"{child}"}:
        yield Problem(where, Trouble.PLACEHOLDER)
    if any(len(each.split()) > LONGEST_SENTENCE for each in re.split(r"[.?!:]\W", said.en)):
        yield Problem(where, Trouble.LONG_SENTENCE)
    yield from _of_khmer(where, said.km)


def _of_khmer(where: str, khmer: str) -> Iterator[Problem]:
    if any(len(run) > LONGEST_KHMER_RUN for run in KHMER_RUN.findall(khmer)):
        yield Problem(where, Trouble.NO_WORD_BREAKS)
    if BREAK_BEFORE_SIGN.search(khmer):
        yield Problem(where, Trouble.BREAK_BEFORE_SIGN)


def _dialable(line: Helpline) -> bool:
    """Tell whether the number is a short code, or one for home with its international form."""
    if not line.phone:
        return bool(line.web) and not line.international
    if not line.international:
        return bool(SHORT_CODE.fullmatch(line.phone))
    digits = re.sub(r"\D", "", line.phone).removeprefix("0")
    return bool(
        DIALLED.fullmatch(line.phone) and E164.fullmatch(line.international)
    ) and line.international.endswith(digits)


def repeated(place: str, ids: Sequence[str]) -> Iterator[Problem]:
    """Yield each id that stands more than once."""
    for id_ in sorted({each for each in ids if ids.count(each) > 1}):
        yield Problem(f"{place}.{id_}", Trouble.SAME_ID)


def _parts(value: object, place: str) -> Iterator[tuple[str, Value]]:
    """Yield every value of a pack within ``value``, with its place."""
    if isinstance(value, Value):
        yield place, value
        for field in msgspec.structs.fields(value):
            yield from _parts(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, tuple):
        for number, part in enumerate(value, 1):
            yield from _parts(part, f"{place}[{number}]")
