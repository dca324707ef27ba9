"""Ask the guide: what holds for a child of some age in some country."""

from __future__ import annotations

from datetime import date

from familysafe.core.errors import Defect
from familysafe.guidance.model import Advice, AppGuide, law_age, makers_age
from familysafe.guidance.verdict import Verdict, verdict_at

HOME_COUNTRY = "KH"


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


def strictest_advice(guide: AppGuide) -> Advice:
    """Return what to do for the youngest, for whom no age was named."""
    return guide.advice[0]
