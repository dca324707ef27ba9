"""A rest after so many minutes of use without one.

All use counts towards it, study too: eyes and back do not ask what was on the screen. A rest is a
gap without use that is as long as ``Rest.minutes``; where the gap comes from does not matter.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from familysafe.screentime.rules import Rest


class Stretch(msgspec.Struct, frozen=True):
    """Seconds of use since the last rest, and when it was last used (UTC; None before any use)."""

    seconds: float = 0.0
    last: datetime | None = None


FRESH = Stretch()


def lengthened(stretch: Stretch, rest: Rest, seconds: float, ended: datetime) -> Stretch:
    """Return the stretch after ``seconds`` more of use, which ended at ``ended`` (UTC)."""
    began = ended - timedelta(seconds=seconds)
    before = 0.0 if _is_over(stretch, rest, began) else stretch.seconds
    return Stretch(before + seconds, ended)


def seconds_until_rest(stretch: Stretch, rest: Rest, now: datetime) -> float:
    """Return how much may be used from ``now`` on until a rest is due; 0 while one is due."""
    used = 0.0 if _is_over(stretch, rest, now) else stretch.seconds
    return max(0.0, rest.after * 60 - used)


def rests_until(stretch: Stretch, rest: Rest) -> datetime | None:
    """Return when the rest that is due ends if nothing more is used, None if none is due."""
    if stretch.last is None or stretch.seconds < rest.after * 60:
        return None
    return stretch.last + timedelta(minutes=rest.minutes)


def _is_over(stretch: Stretch, rest: Rest, now: datetime) -> bool:
    """Tell whether there was a whole rest before ``now``."""
    return stretch.last is None or now - stretch.last >= timedelta(minutes=rest.minutes)
