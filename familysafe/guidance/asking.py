"""Ask the guide: what holds for a child of some age in some country."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from familysafe.core.errors import Defect
from familysafe.guidance.model import Advice, AppGuide, Helplines, law_age, makers_age
from familysafe.guidance.verdict import Verdict, verdict_at

HOME_COUNTRY, ELSEWHERE = "KH", "ZZ"
NEIGHBOURS = ("TH", "VN", "LA", "MM", "MY", "SG", "PH", "ID", "BN", "TL")
"""ASEAN and Timor-Leste: they stand before the rest of the world."""


def verdict_for(guide: AppGuide, age: int, country: str, today: date) -> Verdict:
    """Return the answer for a child of ``age`` who lives in ``country``."""
    return verdict_at(
        guide.ages.bands,
        age,
        minimum=makers_age(guide, country).age,
        law=law_age(guide, country, today),
        below=guide.ages.below,
    )


def advice_for(guide: AppGuide, verdict: Verdict) -> Advice:
    """Return what to do where ``verdict`` is the answer. The validator holds that there is one."""
    for advice in guide.advice:
        if verdict in advice.verdicts:
            return advice
    message = f"{guide.id} has no advice for {verdict}"
    raise Defect(message)


def by_nearness(lines: Sequence[Helplines]) -> tuple[Helplines, ...]:
    """Return countries as one looks for them: home, its neighbours, the others, and elsewhere."""
    near = (HOME_COUNTRY, *NEIGHBOURS)

    def place(each: Helplines) -> tuple[bool, int, str]:
        far = near.index(each.country) if each.country in near else len(near)
        return (each.country == ELSEWHERE, far, each.name.en)

    return tuple(sorted(lines, key=place))


def lines_for(lines: Sequence[Helplines], country: str) -> Helplines | None:
    """Return whom to call in ``country``; where it has no file, what holds everywhere."""
    found = {each.country: each for each in lines}
    return found.get(country) or found.get(ELSEWHERE)


def strictest_advice(guide: AppGuide) -> Advice:
    """Return what to do for the youngest, for whom no age was named."""
    return guide.advice[0]
