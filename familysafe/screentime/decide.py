"""May this child go on? A pure function of rules, use, grants and the time.

Time of day is what the clock on the wall says; lengths of time are seconds of use that were
measured elsewhere on the monotonic clock. A day of use begins at ``rules.day_start``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

import msgspec

from familysafe.screentime.rest import FRESH, Stretch, rests_until, seconds_until_rest
from familysafe.screentime.rules import DAY_MINUTES, Holiday, Rules, StopReason, Window

SEARCHED_DAYS = 9
"""How far ahead the next opening or closing is looked for: more than a week of rules."""


class Grant(msgspec.Struct, frozen=True):
    """More time that was given.

    ``given`` is UTC, ``seconds`` of use it adds, ``day_used`` and ``week_used`` what had been
    used (counted seconds) when it was given. With ``until`` (UTC) it adds no use, but lifts every
    limit up to that moment; ``seconds`` then tells how long that was.
    """

    given: datetime
    seconds: int
    day_used: int
    week_used: int
    until: datetime | None = None


class Used(msgspec.Struct, frozen=True):
    """Counted seconds of use: of this day, and of this week with this day."""

    day: int = 0
    week: int = 0


class Closed(msgspec.Struct, frozen=True):
    """What a guardian closed by hand (UTC).

    ``stopped`` is when "Stop now" was pressed, ``paused`` since when everybody is paused. Both end
    what a grant from before them held open; a grant after them opens.
    """

    stopped: datetime | None = None
    paused: datetime | None = None


class Allow(msgspec.Struct, frozen=True):
    """Go on. ``left`` is seconds until the end, None where nothing ends it.

    ``until`` is the next moment (UTC) at which this can change by the clock alone.
    """

    left: int | None
    until: datetime | None


class Stop(msgspec.Struct, frozen=True):
    """Not now. ``until`` is when it opens by itself (UTC), None if nobody can say.

    ``next_seconds`` is the daily limit of the day on which it opens, None without one.
    """

    reason: StopReason
    until: datetime | None
    next_seconds: int | None


Decision = Allow | Stop


def day_of(moment: datetime, zone: tzinfo, day_start: int) -> date:
    """Return the day of use to which ``moment`` belongs."""
    local = moment.astimezone(zone).replace(tzinfo=None)
    return (local - timedelta(minutes=day_start)).date()


def week_of(day: date) -> date:
    """Return the Monday of the week to which ``day`` belongs."""
    return day - timedelta(days=day.weekday())


def daily_limit(rules: Rules, day: date) -> int | None:
    """Return the minutes of ``day``, a holiday's first; None is no limit."""
    holiday = holiday_on(rules, day)
    return rules.daily[day.weekday()] if holiday is None else holiday.minutes


def holiday_on(rules: Rules, day: date) -> Holiday | None:
    """Return the first of the holidays that holds on ``day``."""
    return next((each for each in rules.holidays if each.first <= day <= each.last), None)


def decide(
    rules: Rules,
    used: Used,
    grants: tuple[Grant, ...],
    closed: Closed,
    now: datetime,
    zone: tzinfo,
    *,
    stretch: Stretch = FRESH,
    grown: bool = False,
) -> Decision:
    """Decide for ``now`` (UTC). ``grants`` are those of this week, in the order of giving.

    A grant opens at once, whatever closed: limits of use go up by its seconds, and what the clock,
    a due rest or a guardian closed stays open for so long after the giving; a second grant is added
    to what is left of the first, and prolongs one that lasts until a time of day. It never shortens
    anything. ``stretch`` is the use since the last rest.
    """
    if grown:
        return Allow(None, None)
    question = _Question(rules, used, grants, closed, now, zone, stretch)
    reason = question.reason_at(now)
    if reason is None:
        return _allow(question)
    opens = question.next_opening()
    if opens is None:
        return Stop(reason, None, None)
    limit = daily_limit(rules, day_of(opens, zone, rules.day_start))
    return Stop(reason, opens, None if limit is None else limit * 60)


class _Question(msgspec.Struct, frozen=True):
    rules: Rules
    used: Used
    grants: tuple[Grant, ...]
    closed: Closed
    now: datetime
    zone: tzinfo
    stretch: Stretch

    def today(self) -> date:
        return day_of(self.now, self.zone, self.rules.day_start)

    def reason_at(self, moment: datetime) -> StopReason | None:
        """Why it is closed at ``moment``, if nothing is used and nothing changed until then."""
        if not self._passed(moment):
            shut = self._closed_by_hand(moment) or self.closed_by_clock(moment)
            if shut is None and self._rests(moment):
                shut = StopReason.REST
            if shut is not None:
                return shut
        lifted = self.lifted_until()
        if lifted is not None and moment < lifted:
            return None
        day = day_of(moment, self.zone, self.rules.day_start)
        left = self.left_of_day(day)
        if left is not None and left <= 0:
            return StopReason.DAILY
        left = self.left_of_week(day)
        return StopReason.WEEKLY if left is not None and left <= 0 else None

    def left_of_day(self, day: date) -> int | None:
        limit = daily_limit(self.rules, day)
        if limit is None:
            return None
        if day != self.today():
            return limit * 60
        ceiling = limit * 60
        for grant in self._parts()[0]:
            if day_of(grant.given, self.zone, self.rules.day_start) == day:
                ceiling = max(ceiling, grant.day_used) + grant.seconds
        return ceiling - self.used.day

    def left_of_week(self, day: date) -> int | None:
        if self.rules.week is None:
            return None
        if week_of(day) != week_of(self.today()):
            return self.rules.week * 60
        ceiling = self.rules.week * 60
        for grant in self._parts()[0]:
            if week_of(day_of(grant.given, self.zone, self.rules.day_start)) == week_of(day):
                ceiling = max(ceiling, grant.week_used) + grant.seconds
        return ceiling - self.used.week

    def _parts(self) -> tuple[tuple[Grant, ...], datetime | None]:
        """Return the grants that add use, and until when others lift every limit of use.

        One that is given while limits are lifted adds no use: it prolongs the lifting.
        """
        of_use: list[Grant] = []
        lasts: datetime | None = None
        for grant in self.grants:
            if grant.until is None and (lasts is None or grant.given >= lasts):
                of_use.append(grant)
            else:
                lasts = _prolonged(lasts, grant)
        return tuple(of_use), lasts

    def lifted_until(self) -> datetime | None:
        """Until when every limit of use is lifted."""
        return self._parts()[1]

    def left_to_rest(self) -> int | None:
        """Return the seconds of use until a rest is due; no rest comes while a grant holds open."""
        if self.rules.rest is None:
            return None
        left = seconds_until_rest(self.stretch, self.rules.rest, self.now)
        ends = self.pass_ends()
        passed = 0.0 if ends is None else (ends - self.now).total_seconds()
        return int(max(left, passed))

    def _rest_ends(self) -> datetime | None:
        return None if self.rules.rest is None else rests_until(self.stretch, self.rules.rest)

    def _rests(self, moment: datetime) -> bool:
        ends = self._rest_ends()
        return ends is not None and moment < ends

    def pass_ends(self) -> datetime | None:
        """Until when the grants hold open what the clock or a hand closed."""
        closings = [at for at in (self.closed.stopped, self.closed.paused) if at is not None]
        ends: datetime | None = None
        for grant in self.grants:
            if all(grant.given >= closing for closing in closings):
                ends = _prolonged(ends, grant)
        return ends

    def _passed(self, moment: datetime) -> bool:
        ends = self.pass_ends()
        return ends is not None and moment < ends

    def _closed_by_hand(self, moment: datetime) -> StopReason | None:
        if self.closed.paused is not None:
            return StopReason.PAUSED
        stopped = self.closed.stopped
        if stopped is None:
            return None
        same = day_of(stopped, self.zone, self.rules.day_start) == day_of(
            moment, self.zone, self.rules.day_start
        )
        return StopReason.STOPPED if same else None

    def closed_by_clock(self, moment: datetime) -> StopReason | None:
        local = moment.astimezone(self.zone)
        minute = local.hour * 60 + local.minute
        if self.rules.bedtime is not None and self.rules.bedtime.holds(minute):
            return StopReason.BEDTIME
        holiday = holiday_on(self.rules, day_of(moment, self.zone, self.rules.day_start))
        if holiday is not None and holiday.any_hours:
            return None
        return None if _within_hours(self.rules, local.weekday(), minute) else StopReason.HOURS

    def next_opening(self) -> datetime | None:
        if self.closed.paused is not None:
            return None
        return next((at for at in self._changes() if self.reason_at(at) is None), None)

    def next_closing(self) -> datetime | None:
        """Return the next moment that closes by itself what is open now, whatever is used."""
        return next((at for at in self._changes() if self.reason_at(at) is not None), None)

    def _changes(self) -> Iterator[datetime]:
        """Moments after now at which the clock can change anything, in order."""
        points = {0, self.rules.day_start}
        windows = [window for day in self.rules.hours for window in day]
        if self.rules.bedtime is not None:
            windows.append(self.rules.bedtime)
        for window in windows:
            points |= {window.start % DAY_MINUTES, window.end % DAY_MINUTES}
        ends = (self.pass_ends(), self.lifted_until(), self._rest_ends())
        extra = [end for end in ends if end is not None]
        first = self.now.astimezone(self.zone).date()
        moments = {
            moment
            for ahead in range(-1, SEARCHED_DAYS)
            for minute in points
            for moment in _both_folds(first + timedelta(days=ahead), minute, self.zone)
        }
        yield from sorted(moment for moment in [*moments, *extra] if moment > self.now)


def _prolonged(ends: datetime | None, grant: Grant) -> datetime:
    """Return when something ends that a grant opens or prolongs."""
    if grant.until is not None:
        return grant.until if ends is None else max(ends, grant.until)
    starts = grant.given if ends is None else max(ends, grant.given)
    return starts + timedelta(seconds=grant.seconds)


def _both_folds(day: date, minute: int, zone: tzinfo) -> set[datetime]:
    """Return a time of day as moments: two where the clock was set back over it."""
    wall = datetime.combine(day, time(minute // 60, minute % 60), zone)
    return {wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1)}


def _within_hours(rules: Rules, weekday: int, minute: int) -> bool:
    """Tell whether a minute lies in a window of its day, or in one that began the day before."""
    today, yesterday = rules.hours[weekday], rules.hours[weekday - 1]
    if any(_before_midnight(window, minute) for window in today):
        return True
    if any(window.start > window.end and minute < window.end for window in yesterday):
        return True
    return not today


def _before_midnight(window: Window, minute: int) -> bool:
    end = window.end if window.start <= window.end else DAY_MINUTES
    return window.start <= minute < end


def _allow(question: _Question) -> Allow:
    today = question.today()
    closing = question.next_closing()
    lifted = question.lifted_until()
    meanwhile = 0 if lifted is None else int((lifted - question.now).total_seconds())
    of_use = (question.left_of_day(today), question.left_of_week(today))
    lefts = [None if left is None else max(left, meanwhile) for left in of_use]
    lefts.append(question.left_to_rest())
    if closing is not None:
        lefts.append(int((closing - question.now).total_seconds()))
    known = [left for left in lefts if left is not None]
    return Allow(min(known, default=None), closing)
