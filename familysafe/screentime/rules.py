"""What a guardian sets for one child, as values.

Minutes are whole minutes, times of day are minutes since midnight of local time (0 to 1439),
weekdays are 0 (Monday) to 6 (Sunday) as in ``datetime.date.weekday``.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

DAY_MINUTES = 24 * 60
DEFAULT_DAY_START = 3 * 60
"""A day of use begins at 03:00, so that an evening that runs past midnight is one evening."""


class Level(StrEnum):
    """What happens at the end of the time."""

    COUNT = "count"
    REMIND = "remind"
    LOCK = "lock"


class Window(msgspec.Struct, frozen=True):
    """A span of the day, [start, end) in minutes since midnight; end < start crosses midnight."""

    start: int
    end: int

    def holds(self, minute: int) -> bool:
        """Tell whether ``minute`` of the day lies inside."""
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


class AppRule(msgspec.Struct, frozen=True):
    """A rule for one app: own minutes a day, blocked, or always allowed (does not count)."""

    app: str
    minutes: int | None = None
    blocked: bool = False
    always_allowed: bool = False


class SiteRule(msgspec.Struct, frozen=True):
    """A rule for one site, by its registered domain ("tiktok.com"); it holds for all below it."""

    domain: str
    minutes: int | None = None
    blocked: bool = False
    always_allowed: bool = False


class Holiday(msgspec.Struct, frozen=True):
    """Days, both included, that have a daily limit of their own (None: no limit).

    ``any_hours``: the allowed windows of the weekday do not hold on these days; bedtime does.
    """

    first: date
    last: date
    minutes: int | None
    any_hours: bool = False
    name: str = ""


class Rest(msgspec.Struct, frozen=True):
    """After ``after`` minutes of use without a rest, ``minutes`` of rest."""

    after: int
    minutes: int


class LastStep(StrEnum):
    """How far the guard may go where a lock does not hold."""

    FREEZE = "freeze"  # programs stand still; nothing is lost
    LOGOUT = "logout"  # the desktop is asked to sign out: programs may save
    TERMINATE = "terminate"  # the session is ended


class Rules(msgspec.Struct, frozen=True):
    """All rules of one child. ``daily`` has seven entries from Monday; None means no limit.

    ``hours`` has seven entries too, each a tuple of allowed windows; an empty one allows all day.
    ``bedtime`` is closed on every day. ``week`` is minutes a week or None. An ``AppRule`` whose app
    begins with "@" is for a group of apps.
    """

    level: Level = Level.REMIND
    daily: tuple[int | None, ...] = (None,) * 7
    week: int | None = None
    hours: tuple[tuple[Window, ...], ...] = ((),) * 7
    bedtime: Window | None = None
    day_start: int = DEFAULT_DAY_START
    apps: tuple[AppRule, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    sites: tuple[SiteRule, ...] = ()
    rest: Rest | None = None
    last_step: LastStep = LastStep.FREEZE


class StopReason(StrEnum):
    """Why a child may not go on at this moment."""

    DAILY = "daily"
    WEEKLY = "weekly"
    HOURS = "hours"
    BEDTIME = "bedtime"
    STOPPED = "stopped"  # the guardian pressed "Stop now"
    PAUSED = "paused"  # "Pause for everybody"
    REST = "rest"  # a rest after so many minutes of use
    UNMEASURED = "unmeasured"  # the guard cannot measure: closed


class State(StrEnum):
    """What the child's screen shows: one state for ring, tray, report and lock."""

    FREE = "free"  # no limit applies today
    COUNTING = "counting"
    IDLE = "idle"  # no session is in use: nothing is counted
    WARNED = "warned"
    FINISHED = "finished"
    LOCKED = "locked"  # finished, level Lock, and the lock was seen to hold


WARNINGS = (15, 5, 1)
"""Minutes before the end at which a child is warned."""

GRANTS = (15, 30, 60)
"""Minutes that a guardian can give with one press."""
