"""Browsers that only remember what they were told."""

from __future__ import annotations

from familysafe.screentime.sites import NOTHING, SiteWish


class FakeBrowsers:
    """Fake of ``guard.sites.Browsers``; ``deaf`` ones cannot be told."""

    def __init__(self) -> None:
        self.wish = NOTHING
        self.told: list[SiteWish] = []
        self.deaf = False

    def show(self, wish: SiteWish) -> bool:
        self.told.append(wish)
        if not self.deaf:
            self.wish = wish
        return not self.deaf

    def clear(self) -> bool:
        return self.show(NOTHING)
