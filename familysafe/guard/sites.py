"""Browsers keep to what the child in front may open: the guard tells them whenever that changes.

A browser's policies hold for the whole computer and not for one account, so they follow who sits in
front. Two children in front at two screens get what is open for both; an adult alone gets none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime, tzinfo
from typing import Protocol

from familysafe.guard.clockwork import ChildTime
from familysafe.screentime.sites import NOTHING, SiteWish, together, wish_of

LOOK_AGAIN_SECONDS = 60.0
"""Others (a school) may change their own policies, and what could not be written is tried again."""


class Browsers(Protocol):
    """The adapter is ``system.browser_policies.BrowserPolicies``."""

    def show(self, wish: SiteWish) -> bool:
        """Have all browsers keep to ``wish``; False where one could not be told."""
        ...

    def clear(self) -> bool:
        """Take everything of ours away; False where something of it stays."""
        ...


class SiteKeeper:
    """Tells browsers what changed. ``seconds`` are monotonic."""

    def __init__(self, browsers: Browsers) -> None:
        self._browsers = browsers
        self._shown: SiteWish | None = None
        self._looked = -math.inf

    def look(
        self,
        times: Iterable[ChildTime],
        present: AbstractSet[str] | None,
        seconds: float,
        now: datetime,
        zone: tzinfo,
    ) -> None:
        """Tell browsers of who is ``present``; None is not known, and nothing changes then."""
        if present is None:
            return
        wish = together(
            _wish(time, now, zone) for time in times if not present.isdisjoint(time.accounts)
        )
        if wish != self._shown or seconds - self._looked >= LOOK_AGAIN_SECONDS:
            self._browsers.show(wish)
            self._shown, self._looked = wish, seconds

    def leave(self) -> None:
        """Take everything away, because no limit holds any more."""
        self._browsers.clear()
        self._shown = None


def _wish(time: ChildTime, now: datetime, zone: tzinfo) -> SiteWish:
    if time.is_grown(now, zone):
        return NOTHING
    return wish_of(time.rules, time.age(now, zone), own=time.own_rules)
