"""Are these rules ones that can be kept? Rules come over the wire, so nothing is believed."""

from __future__ import annotations

import re

from familysafe.core.errors import InputError
from familysafe.screentime.rules import DAY_MINUTES, Rules, Window

WEEK_MINUTES = 7 * DAY_MINUTES
DAYS = 7
MOST_WINDOWS = 6
MOST_APPS = 200
MOST_HOLIDAYS = 100
MOST_APP_LETTERS = 100
MOST_SITES = 200
MOST_NAME_LETTERS = 60
DOMAIN = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
"""A host name in ASCII (RFC 1123; other scripts in their "xn--" form), no final dot."""


def checked_rules(untrusted_rules: Rules) -> Rules:
    """Return rules of which every part is within its bounds, else raise InputError."""
    rules = untrusted_rules
    if len(rules.daily) != DAYS or not all(
        _within(minutes, DAY_MINUTES) for minutes in rules.daily
    ):
        raise InputError("rules.daily", most=DAY_MINUTES)
    if not _within(rules.week, WEEK_MINUTES):
        raise InputError("rules.week", most=WEEK_MINUTES)
    if len(rules.hours) != DAYS or any(len(day) > MOST_WINDOWS for day in rules.hours):
        raise InputError("rules.hours")
    windows = [window for day in rules.hours for window in day]
    if rules.bedtime is not None:
        windows.append(rules.bedtime)
    if not all(_is_window(window) for window in windows):
        raise InputError("rules.hours")
    if not 0 <= rules.day_start < DAY_MINUTES:
        raise InputError("rules.day_start")
    _check_apps(rules)
    _check_sites(rules)
    _check_holidays(rules)
    _check_rest(rules)
    return rules


def _check_apps(rules: Rules) -> None:
    names = [rule.app for rule in rules.apps]
    if len(names) > MOST_APPS or len(set(names)) != len(names):
        raise InputError("rules.apps", most=MOST_APPS)
    for rule in rules.apps:
        named = 0 < len(rule.app) <= MOST_APP_LETTERS and rule.app == rule.app.strip()
        if not named or not _within(rule.minutes, DAY_MINUTES):
            raise InputError("rules.app", most=DAY_MINUTES)


def _check_holidays(rules: Rules) -> None:
    if len(rules.holidays) > MOST_HOLIDAYS:
        raise InputError("rules.holidays", most=MOST_HOLIDAYS)
    for holiday in rules.holidays:
        named = len(holiday.name) <= MOST_NAME_LETTERS
        in_order = holiday.first <= holiday.last
        if not (named and in_order and _within(holiday.minutes, DAY_MINUTES)):
            raise InputError("rules.holiday", most=DAY_MINUTES)


def _check_sites(rules: Rules) -> None:
    names = [rule.domain for rule in rules.sites]
    if len(names) > MOST_SITES or len(set(names)) != len(names):
        raise InputError("rules.sites", most=MOST_SITES)
    for rule in rules.sites:
        if DOMAIN.fullmatch(rule.domain) is None or not _within(rule.minutes, DAY_MINUTES):
            raise InputError("rules.site", most=DAY_MINUTES)


def _check_rest(rules: Rules) -> None:
    rest = rules.rest
    if rest is not None and not (0 < rest.after < DAY_MINUTES and 0 < rest.minutes < DAY_MINUTES):
        raise InputError("rules.rest", most=DAY_MINUTES)


def _within(minutes: int | None, most: int) -> bool:
    return minutes is None or 0 <= minutes <= most


def _is_window(window: Window) -> bool:
    """Tell whether both ends are times of day; a window without length would be a riddle."""
    ends_at_midnight = window.end == DAY_MINUTES
    in_day = 0 <= window.start < DAY_MINUTES and 0 <= window.end <= DAY_MINUTES
    return in_day and window.start != window.end and (not ends_at_midnight or window.start > 0)
