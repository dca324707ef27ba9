"""May a child of this age use this app? The answer of the app guide, as a pure function.

Three ages are kept apart and never mixed: the maker's own rule (who may hold an account), the law
of a country, and the rating in a store (what the content is like). The first two bound the answer;
a store's rating never does.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from familysafe.core.errors import Defect


class Verdict(StrEnum):
    """Five answers, from the freest to the strictest."""

    OK = "ok"
    TOGETHER = "together"
    SETUP_FIRST = "setup_first"
    NOT_YET = "not_yet"
    ADULTS_ONLY = "adults_only"


class Below(StrEnum):
    """What the maker allows below the minimum age."""

    NOT_ALLOWED = "not_allowed"
    PARENT_MANAGED = "parent_managed"


class Band(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What we advise from ``first`` to ``last`` years, both included; ``last`` None has no end."""

    first: int
    last: int | None
    verdict: Verdict

    def holds(self, age: int) -> bool:
        """Tell whether ``age`` lies in this band."""
        return self.first <= age and (self.last is None or age <= self.last)


def verdict_at(
    bands: Sequence[Band], age: int, *, minimum: int | None, law: int | None, below: Below
) -> Verdict:
    """Return the answer for ``age`` in whole years.

    ``minimum`` is the maker's rule where the child lives, ``law`` the law's age there; None means
    that there is none. Below the law's age, and below the maker's where it allows nothing, the
    answer is never freer than NOT_YET, whatever the bands say. Bands must cover the age (Defect).
    """
    band = next((each for each in bands if each.holds(age)), None)
    if band is None:
        message = f"no band covers the age {age}"
        raise Defect(message)
    barred = (law is not None and age < law) or (
        minimum is not None and age < minimum and below is Below.NOT_ALLOWED
    )
    if barred and band.verdict is not Verdict.ADULTS_ONLY:
        return Verdict.NOT_YET
    return band.verdict
