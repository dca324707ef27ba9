"""What the app guide knows: apps, helplines, and where each fact comes from.

One file an app, one a country. Each sentence stands in English and Khmer side by side, in our own
words. Each fact names its sources; each source has an address and a date, or says plainly that
nobody has checked it on a device yet.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from familysafe.core.texts import without_breaks
from familysafe.guidance.verdict import Band, Below, Verdict

APP_SCHEMA = "familysafe.app/1"
HELPLINES_SCHEMA = "familysafe.helplines/1"
ENGLISH = "en"


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of all values in a pack: frozen, and a key that we do not know is an error."""


class Confidence(StrEnum):
    """How sure we are. LOW is never shown as a fact."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Kind(StrEnum):
    """What an app is, for the filter above the list."""

    VIDEO = "video"
    CHAT = "chat"
    GAMES = "games"
    LEARNING = "learning"
    SHOPS = "shops"
    AI = "ai"


class Said(Value, frozen=True):
    """One sentence in both languages. ``{child}`` stands for the child's name."""

    en: str
    km: str

    def spoken(self, language: str) -> str:
        """Return the sentence in ``language`` (English unless Khmer is asked for)."""
        return self.en if language == ENGLISH else self.km


class Source(Value, frozen=True):
    """Where a fact comes from.

    ``published`` is the date of the page as far as it is known (``2026``, ``2026-07``,
    ``2026-07-15`` or ""), ``seen`` when it was read.
    ``url`` is empty only for ``unchecked`` knowledge: general knowledge that awaits a device.
    """

    id: str
    title: str
    publisher: str
    url: str
    published: str
    seen: date
    unchecked: bool = False
    licence: str = ""

    @property
    def day(self) -> str:
        """Return the date which stands beside the address."""
        return self.published or self.seen.isoformat()


class Statement(Value, frozen=True):
    """A fact, with its sources (ids of the same file) and how sure we are."""

    text: Said
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH


class MakersAge(Value, frozen=True):
    """The maker's own rule. ``age`` None: the maker names none. ``country`` "" holds everywhere."""

    age: int | None
    rule: Said
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH
    country: str = ""


class LawAge(Value, frozen=True):
    """From which age the law of ``country`` allows an own account; in force since ``since``."""

    country: str
    age: int
    since: date
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH


class StoreRating(Value, frozen=True):
    """The rating in one store; ``value`` None while nobody has read it in that store."""

    store: str
    value: str | None
    sources: tuple[str, ...] = ()


class Ages(Value, frozen=True):
    """The three ages, apart, and what we advise for each band of ages."""

    makers: tuple[MakersAge, ...]
    below: Below
    law: tuple[LawAge, ...]
    stores: tuple[StoreRating, ...]
    bands: tuple[Band, ...]


class Label(Value, frozen=True):
    """Words exactly as the device shows them, and what they mean in Khmer."""

    text: str
    km: str


class Step(Value, frozen=True):
    """One thing to do. ``labels`` are pressed in order; ``picture`` is one of our drawings."""

    text: Said
    labels: tuple[Label, ...]
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.MEDIUM
    picture: str = ""


class Instead(Value, frozen=True):
    """Something else to do; ``app`` is the id of a guide, ``picture`` one of our drawings."""

    text: Said
    picture: str
    app: str = ""


class Advice(Value, frozen=True):
    """What to do, to use instead and to say, where one of ``verdicts`` is the answer."""

    verdicts: tuple[Verdict, ...]
    do_today: tuple[Step, ...]
    instead: tuple[Instead, ...]
    say: tuple[Said, ...]


class Setting(Value, frozen=True):
    """A setting of the app: its name on the screen, where it is, to what it is set, and why."""

    name: Label
    where: tuple[Label, ...]
    set_to: Label
    why: Said
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.MEDIUM


class Purpose(StrEnum):
    """What a way through the menus is for."""

    PARENTS = "parents"
    REPORT = "report"
    BLOCK = "block"
    EVIDENCE = "evidence"


class Way(Value, frozen=True):
    """A way through the menus to something other than today's steps."""

    purpose: Purpose
    goal: Said
    labels: tuple[Label, ...]
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.MEDIUM


class Review(Value, frozen=True):
    """When this was read over, until when it holds, and who read the Khmer ("" is nobody yet)."""

    reviewed: date
    review_by: date
    khmer_read_by: str = ""


class AppGuide(Value, frozen=True):
    """All that the guide says about one app. ``rank`` is its place in the list, from 1 on."""

    schema: str
    id: str
    rank: int
    name: str
    publisher: str
    kinds: tuple[Kind, ...]
    icon: str
    aliases: tuple[str, ...]
    about: Said
    ages: Ages
    advice: tuple[Advice, ...]
    protections: tuple[Statement, ...]
    tools: tuple[Statement, ...]
    settings: tuple[Setting, ...]
    ways: tuple[Way, ...]
    evidence: tuple[Statement, ...]
    vanishing: Statement
    risks: tuple[Statement, ...]
    unknown: tuple[Said, ...]
    sources: tuple[Source, ...]
    review: Review


class HelplineKind(StrEnum):
    """What a number is for, in the order in which a card shows them."""

    EMERGENCY = "emergency"
    POLICE = "police"
    CHILD_HELPLINE = "child_helpline"
    HOTLINE = "hotline"


class Helpline(Value, frozen=True):
    """Someone to call or write to.

    ``phone`` is as people dial it in the country, ``international`` E.164, or "" for a number that
    works inside the country alone: a short code, or one that is free.
    ``dialled`` is when a person of ours last called it; None is never.
    """

    id: str
    name: Said
    kind: HelplineKind
    phone: str
    international: str
    web: str
    purpose: Said
    hours: Said
    languages: tuple[str, ...]
    free: bool | None
    sources: tuple[str, ...]
    checked: date
    dialled: date | None
    confidence: Confidence


class Helplines(Value, frozen=True):
    """The numbers of one country, in the order of a card.

    ``country`` is ISO 3166 two letters; EU is the European Union, ZZ every country without a file.
    """

    schema: str
    country: str
    name: Said
    lines: tuple[Helpline, ...]
    advice: tuple[Statement, ...]
    sources: tuple[Source, ...]
    review: Review


def overdue(review: Review, today: date) -> bool:
    """Tell whether this should have been read over again before ``today``."""
    return today > review.review_by


def makers_age(guide: AppGuide, country: str) -> MakersAge:
    """Return the maker's rule for ``country``, else the one that holds everywhere."""
    general, *_ = (each for each in guide.ages.makers if not each.country)
    return next((each for each in guide.ages.makers if each.country == country), general)


def law_age(guide: AppGuide, country: str, today: date) -> int | None:
    """Return the law's age in ``country`` if such a law is in force ``today``."""
    ages = (law.age for law in guide.ages.law if law.country == country and law.since <= today)
    return max(ages, default=None)


def addressed(sentence: str, child: str) -> str:
    """Put the child's name, or words for it, into ``sentence``."""
    return sentence.replace("{child}", child)


def plain(said: Said, language: str) -> str:
    """Return ``said`` without word breaks, for a search or a screen reader."""
    return without_breaks(said.spoken(language))
