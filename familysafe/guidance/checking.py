"""What must hold for content before anyone reads it.

Each age has a source with an address, each answer its advice, each card its order; what holds for
every file stands in ``file_checking``, what holds for lessons in ``lesson_checking``.
"""

from __future__ import annotations

from collections.abc import Iterator

from familysafe.guidance.cards import MOST_CALLS, Act, Card, Voice
from familysafe.guidance.file_checking import ID, Problem, Trouble, problems_of_file, repeated
from familysafe.guidance.lesson_checking import problems_of_lessons
from familysafe.guidance.model import AppGuide
from familysafe.guidance.pack import Content

__all__ = ["Problem", "Trouble", "problems_of"]


def problems_of(content: Content) -> tuple[Problem, ...]:
    """Return all that is wrong with a pack, sorted by place."""
    found: list[Problem] = []
    apps = {guide.id for guide in content.guides}
    for guide in content.guides:
        found += _problems_of_app(guide, apps)
    for lines in content.helplines:
        found += problems_of_file(f"helplines/{lines.country}", lines, lines.sources)
        found += repeated(f"helplines/{lines.country}", [line.id for line in lines.lines])
    for card in content.cards:
        found += _problems_of_card(card)
    found += problems_of_lessons(content.lessons)
    found += repeated("cards", [card.id for card in content.cards])
    found += repeated("apps", [guide.id for guide in content.guides])
    found += repeated("helplines", [lines.country for lines in content.helplines])
    return tuple(sorted(found))


def _problems_of_app(guide: AppGuide, apps: set[str]) -> Iterator[Problem]:
    place = f"apps/{guide.id}"
    yield from problems_of_file(place, guide, guide.sources)
    if not ID.fullmatch(guide.id):
        yield Problem(place, Trouble.ID)
    if sum(not each.country for each in guide.ages.makers) != 1:
        yield Problem(f"{place}.ages.makers", Trouble.NO_GENERAL_RULE)
    if not _cover_every_age(guide):
        yield Problem(f"{place}.ages.bands", Trouble.BANDS)
    for verdict in _answers(guide):
        fitting = sum(verdict in advice.verdicts for advice in guide.advice)
        if fitting != 1:
            what = Trouble.TWO_ADVICES if fitting else Trouble.NO_ADVICE
            yield Problem(f"{place}.advice.{verdict}", what)
    for advice in guide.advice:
        for instead in advice.instead:
            if instead.app and instead.app not in apps:
                yield Problem(f"{place}.advice.instead.{instead.app}", Trouble.NO_SUCH_APP)


def _problems_of_card(card: Card) -> Iterator[Problem]:
    place = f"cards/{card.id}"
    yield from problems_of_file(place, card, card.sources)
    if not ID.fullmatch(card.id):
        yield Problem(place, Trouble.ID)
    if not 1 <= len(set(card.call)) == len(card.call) <= MOST_CALLS:
        yield Problem(f"{place}.call", Trouble.CALLS)
    for name, voice in (("carer", card.carer), ("child", card.child), ("teenager", card.teenager)):
        yield from _problems_of_voice(f"{place}.{name}", voice)


def _problems_of_voice(place: str, voice: Voice) -> Iterator[Problem]:
    """Find parts without a sentence, and things to do that are out of order: safe first."""
    for part in ("first_words", "do", "never"):
        if not getattr(voice, part):
            yield Problem(f"{place}.{part}", Trouble.EMPTY_PART)
    order = [list(Act).index(deed.act) for deed in voice.do]
    if order != sorted(order) or (voice.do and voice.do[0].act is not Act.SAFE):
        yield Problem(f"{place}.do", Trouble.ORDER)


def _cover_every_age(guide: AppGuide) -> bool:
    """Tell whether the bands follow one another from 0 on, without a gap, to an open end."""
    expected: int | None = 0
    for band in guide.ages.bands:
        if band.first != expected or (band.last is not None and band.last < band.first):
            return False
        expected = None if band.last is None else band.last + 1
    return expected is None


def _answers(guide: AppGuide) -> set[str]:
    """Return the verdicts that can come out: those of the bands, and "not yet" by rule or law."""
    answers = {str(band.verdict) for band in guide.ages.bands}
    return answers | ({"not_yet"} if guide.ages.law else set())
