"""View-model of "Apps" on the page of a child's limits: how each app or group stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import Apps
from familysafe.presentation.agent_words import length
from familysafe.presentation.app_names import app_title
from familysafe.screentime.apps import GROUP, Book
from familysafe.screentime.rules import DAY_MINUTES, AppRule, Rules

_BOOK = Book()


class Treatment(StrEnum):
    """What can be chosen for an app."""

    COUNTS = "counts"
    MINUTES = "minutes"
    BLOCKED = "blocked"
    FREE = "free"


@dataclass(frozen=True)
class AppLine:
    """One app or group: ``key`` as in rules, what people call it, and what holds for it."""

    key: str
    title: str
    treatment: Treatment
    minutes: int | None
    state: str
    spoken: str


def app_lines(
    apps: Apps, rules: Rules, texts: Texts, wanted: str, most: int
) -> tuple[AppLine, ...]:
    """Return what to offer: with words to look for what fits, else what has a rule comes first."""
    by_key = {_BOOK.key_of(rule.app): rule for rule in rules.apps}
    titles = {each.id: each.name for each in apps.apps}
    groups = [f"{GROUP}{each.name}" for each in apps.groups]
    order = [*by_key, *groups, *titles]
    search = without_breaks(wanted).strip().casefold()
    if search:
        order = [*titles, *groups, *by_key]
    lines = []
    for key in dict.fromkeys(order):
        title = app_title(key, texts, titles.get(key, ""))
        if search in without_breaks(title).casefold() or search in key:
            lines.append(_line(key, title, by_key.get(key), texts))
    if search and not lines:  # one that nobody has seen yet
        key = _BOOK.key_of(search)
        lines.append(_line(key, app_title(key, texts), by_key.get(key), texts))
    return tuple(lines[:most])


def _line(key: str, title: str, rule: AppRule | None, texts: Texts) -> AppLine:
    treatment = treatment_of(rule)
    minutes = rule.minutes if rule is not None and treatment is Treatment.MINUTES else None
    state = {
        Treatment.COUNTS: texts("time_apps.state.counts"),
        Treatment.MINUTES: texts("time_apps.state.minutes", amount=length(texts, minutes or 0)),
        Treatment.BLOCKED: texts("time_apps.state.blocked"),
        Treatment.FREE: texts("time_apps.state.free"),
    }[treatment]
    spoken = without_breaks(f"{title}: {state}")
    return AppLine(key, title, treatment, minutes, state, spoken)


def treatment_of(rule: AppRule | None) -> Treatment:
    """Return what a rule says; without one an app counts as all do."""
    if rule is None:
        return Treatment.COUNTS
    if rule.always_allowed:
        return Treatment.FREE
    if rule.blocked:
        return Treatment.BLOCKED
    return Treatment.COUNTS if rule.minutes is None else Treatment.MINUTES


def minutes_in(text: str) -> int | None:
    """Read whole minutes of a day; None for what is none."""
    plain = text.strip()
    if not (plain.isascii() and plain.isdecimal()) or len(plain) > len(str(DAY_MINUTES)):
        return None
    return int(plain) if int(plain) <= DAY_MINUTES else None


def with_app(rules: Rules, key: str, treatment: Treatment, minutes: int = 0) -> Rules:
    """Say what holds for an app; that it counts as all do takes its rule away."""
    others = tuple(rule for rule in rules.apps if _BOOK.key_of(rule.app) != key)
    rule = AppRule(
        key,
        minutes if treatment is Treatment.MINUTES else None,
        treatment is Treatment.BLOCKED,
        treatment is Treatment.FREE,
    )
    apps = others if treatment is Treatment.COUNTS else (*others, rule)
    return msgspec.structs.replace(rules, apps=apps)
