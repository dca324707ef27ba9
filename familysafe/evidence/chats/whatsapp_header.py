"""The first line of a WhatsApp message: a date, a time and what follows.

There is no fixed format: it follows the phone's system and language. One file has one form
(``Header.form``), and that is what tells a header from a line which only looks like one.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

MARKS = dict.fromkeys(
    map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
"""Marks of writing direction, which WhatsApp puts anywhere."""
SPACES = {ord("\u202f"): " ", ord("\u00a0"): " ", ord("\u2009"): " "}
LONGEST_HEADER = 60

MORNING = (
    "am",
    "a.m.",
    "a. m.",
    "vm",
    "ص",
    "上午",
    "오전",
    "午前",
    "sa",
    "de.",
    "pg",
    "ព្រឹក",
    "ก่อนเที่ยง",
)
EVENING = (
    "pm",
    "p.m.",
    "p. m.",
    "nm",
    "م",
    "下午",
    "오후",
    "午後",
    "ch",
    "du.",
    "ptg",
    "ល្ងាច",
    "หลังเที่ยง",
)
_HALF = "|".join(re.escape(each) for each in sorted((*MORNING, *EVENING), key=len, reverse=True))

FIRST_SIGN = re.compile(rf"[{''.join(map(chr, MARKS))}]*\[?[{''.join(map(chr, MARKS))}]*\d")
HEADER = re.compile(
    rf"""
    (?P<open>\[?)
    (?P<one>\d{{1,4}})(?P<sep>[./-])[ ]?(?P<two>\d{{1,2}})[./-][ ]?(?P<three>\d{{1,4}})(?P<dot>\.?)
    (?P<between>,?[ ]?(?:klo|kl\.|kl|à|at|um|a\ las|às|alle)?[ ]?)
    (?P<before>(?:{_HALF})?)[ ]?
    (?P<hour>\d{{1,2}})(?P<colon>[:.])(?P<minute>\d{{2}})(?:[:.](?P<second>\d{{2}}))?
    [ ]?(?P<half>(?:{_HALF})?)
    (?P<end>\][ ]?|[ ]-[ ]|[ ]\u2013[ ]|:[ ]|[ ])
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Header(msgspec.Struct, frozen=True):
    """What stands before a message. ``length`` is in signs of the line.

    ``numbers`` are the three of the date in the order in which they stand; ``half`` is 0 for none,
    1 for before noon, 2 for after.
    """

    form: str
    numbers: tuple[int, int, int]
    year_first: bool
    hour: int
    minute: int
    second: int | None
    half: int
    length: int


def header_of(line: str) -> Header | None:
    """Return the header with which a line begins, if it looks like one."""
    head = line[: LONGEST_HEADER + 8]
    if FIRST_SIGN.match(head) is None:
        return None
    plain = head if head.isascii() else head.translate(PLAIN)
    found = HEADER.match(plain)
    if found is None:
        return None
    half = (found["half"] or found["before"]).lower()
    ends_bracket = found["end"].startswith("]")
    if bool(found["open"]) != ends_bracket:
        return None
    return Header(
        form=_form(found),
        numbers=(int(found["one"]), int(found["two"]), int(found["three"])),
        year_first=len(found["one"]) > 2,  # noqa: PLR2004 - a year has four digits
        hour=int(found["hour"]),
        minute=int(found["minute"]),
        second=None if found["second"] is None else int(found["second"]),
        half=1 if half in MORNING else 2 if half in EVENING else 0,
        length=_length(head, plain, found.end()),
    )


def _form(found: re.Match[str]) -> str:
    """Describe how it is written: everything that one phone writes always the same."""
    years = ("Y" if len(found["one"]) > 2 else "", f"{len(found['three'])}")  # noqa: PLR2004
    halves = ("b" if found["before"] else "", "h" if found["half"] else "")
    seconds = "s" if found["second"] else ""
    parts = (found["open"], *years, found["sep"], found["dot"], found["between"].strip())
    return "|".join((*parts, *halves, found["colon"], seconds, found["end"].strip()))


class _Plain(dict[int, str]):
    """Translates a sign: digits of any script to 0-9, spaces to one kind, marks to nothing."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        digit = unicodedata.digit(sign, None)
        self[code] = sign if digit is None else str(digit)
        return self[code]


PLAIN = _Plain({**dict.fromkeys(MARKS, ""), **SPACES})


def _length(head: str, plain: str, end: int) -> int:
    """Return how many signs of ``head`` became the first ``end`` of ``plain``."""
    if len(head) == len(plain):
        return end
    # marks before the text stay with the text: it ends right after its last sign
    length, marks = end, -1
    while marks != length - end:
        marks = length - end
        length = end + len(head[:length]) - len(head[:length].translate(MARKS))
    return length
