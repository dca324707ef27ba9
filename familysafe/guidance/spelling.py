"""Find a word however it is spelled: Khmer in every order of marks, digits of both kinds, no case.

Khmer is written without spaces and often in more than one way: signs that look alike, marks in
another order, a subscript ដ for a subscript ត, vowels of their own or with អ. ``tokens`` cuts a
text into one token a cluster (a consonant with all that hangs on it) in one agreed spelling, so
that a phrase of clusters is found wherever it stands. ``loose_tokens`` keeps the consonants alone,
with those that sound alike made equal, for spellings which differ in their vowels.

After: Unicode Technical Note 61, "Khmer Encoding Structure".
"""

from __future__ import annotations

import re
import unicodedata

INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u00ad\ufeff\u2060"))
DIGITS = {0x17E0 + digit: str(digit) for digit in range(10)}
OWN_VOWELS = str.maketrans(
    {
        "\u17a3": "អ",
        "\u17a4": "អា",
        "ឥ": "អិ",
        "ឦ": "អី",
        "ឧ": "អុ",
        "ឨ": "អុក",
        "ឩ": "អូ",
        "ឪ": "អៅ",
        "ឳ": "អៅ",
        "ឯ": "អែ",
        "ឰ": "អៃ",
        "ឱ": "អោ",
        "ឲ": "អោ",
    }
)
COENG = "\u17d2"
SILENT = "\u17cd"
"""The sign above a consonant which is not spoken."""

SHIFTERS = "\u17c9\u17ca"
ABOVE = frozenset("\u17b7\u17b8\u17b9\u17ba\u17be")
LOWER_U = "\u17bb"
LOOK_ALIKE = (("\u17c1\u17b8", "\u17be"), ("\u17c1\u17b6", "\u17c4"))
CLUSTER = re.compile(
    r"(?P<base>[\u1780-\u17a2])(?P<marks>(?:\u17d2[\u1780-\u17a2]|[\u17b4-\u17d1\u17d3\u17dd])*)"
)
SUBSCRIPT = re.compile(r"\u17d2[\u1780-\u17a2]")
WORD = re.compile(r"[^\W_]+")
SOUND_ALIKE = str.maketrans("គឃជឈទធពភឌឍឡណ", "កខចឆតថបផដឋលន")
LAST_KHMER = "\u17ff"
FIRST_KHMER = "\u1780"


def tokens(text: str) -> list[str]:
    """Return the clusters and words of ``text`` in one spelling, in their order."""
    return [part for run in runs(text) for part in run]


def loose_tokens(text: str) -> list[str]:
    """Return the consonants alone; words of other scripts stay as they are."""
    return [part for run in runs(text) for part in loosened(run)]


def runs(text: str) -> list[list[str]]:
    """Return one list of tokens a word, or a run of Khmer without a space."""
    found = []
    for word in _agreed(text).split():
        parts = _parts(word)
        if parts:
            found.append(parts)
    return found


def loosened(run: list[str]) -> list[str]:
    """Return the consonants of one run."""
    return [loose for part in run if (loose := _loosened(part))]


def _agreed(text: str) -> str:
    visible = text.translate(INVISIBLE).translate(DIGITS).translate(OWN_VOWELS)
    apart = unicodedata.normalize("NFKD", visible)
    return "".join(
        sign
        for sign in apart
        if FIRST_KHMER <= sign <= LAST_KHMER or not unicodedata.combining(sign)
    ).casefold()


def _parts(word: str) -> list[str]:
    parts: list[str] = []
    place = 0
    for match in CLUSTER.finditer(word):
        parts += WORD.findall(_without_khmer(word[place : match.start()]))
        parts.append(_cluster(match["base"], match["marks"]))
        place = match.end()
    return [*parts, *WORD.findall(_without_khmer(word[place:]))]


def _without_khmer(text: str) -> str:
    """Return what is not Khmer: marks that hang on nothing are dropped."""
    return re.sub("[\u1780-\u17ff]", " ", text)


def _cluster(base: str, marks: str) -> str:
    """Put the marks of one consonant into one order, each once."""
    under = dict.fromkeys(SUBSCRIPT.findall(marks.replace(COENG + "ដ", COENG + "ត")))
    others = "".join(sorted(set(SUBSCRIPT.sub("", marks)) - set(SHIFTERS)))
    for split, whole in LOOK_ALIKE:
        if set(split) <= set(others):
            others = "".join(sorted({*others} - {*split} | {whole}))
    if LOWER_U in others and ABOVE & set(others):
        others = others.replace(LOWER_U, "")  # typed for the sign ៊ or ៉, which is drawn like it
    ordered = sorted(under, key=lambda each: each == COENG + "រ")
    return base + "".join(ordered) + others


def _loosened(part: str) -> str:
    if not FIRST_KHMER <= part[0] <= LAST_KHMER:
        return part
    if SILENT in part:
        return ""
    consonants = re.sub("[^\u1780-\u17a2]", "", part)
    return "".join(dict.fromkeys(consonants.translate(SOUND_ALIKE)))
