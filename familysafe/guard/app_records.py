"""What the guard keeps about apps: changed groups, apps that were seen, and time given to one.

All of it are few and small facts, each a setting whose value is JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from familysafe.core.errors import InputError
from familysafe.family.people import ChildId
from familysafe.guard.ports import Unit
from familysafe.ipc import messages as m
from familysafe.screentime.apps import GROUP, UNKNOWN, AppGrant, Book, Installed, shipped_groups

GROUPS, SEEN, GIVEN = "apps.groups", "apps.seen", "apps.given:"
MOST_SEEN = 300
MOST_GROUPS = 30
MOST_APPS = 200
LATELY_DAYS = 7
GROUP_NAME = re.compile(r"[\w][\w -]{0,29}")


class SeenApp(msgspec.Struct, frozen=True):
    """An app that ran here: its name, the last day, and fingerprints of a child's own programs."""

    id: str
    name: str
    day: str
    fingerprints: tuple[str, ...] = ()


class _GroupChange(msgspec.Struct, frozen=True):
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


_groups = msgspec.json.Decoder(dict[str, _GroupChange])
_seen = msgspec.json.Decoder(tuple[SeenApp, ...])
_given = msgspec.json.Decoder(tuple[AppGrant, ...])


def book_of(unit: Unit) -> Book:
    """Return the family's apps and groups."""
    groups = shipped_groups()
    for name, change in _groups.decode(unit.setting(GROUPS) or "{}").items():
        groups[name] = (groups.get(name, frozenset()) | set(change.add)) - set(change.remove)
    known = seen_apps(unit)
    marks = {mark: each.id for each in known for mark in each.fingerprints}
    return Book(groups, marks, titles={each.id: each.name for each in known})


def change_group(unit: Unit, body: m.ChangeGroup) -> str:
    """Change a group, or make it with its first app; return its name. InputError where it cannot.

    What ships stays the beginning: only differences are kept, so that apps which a later version
    knows come in.
    """
    name = body.name.strip().removeprefix(GROUP).lower()
    book = book_of(unit)
    add = tuple(_ids(book, body.add))
    remove = frozenset(_ids(book, body.remove))
    if GROUP_NAME.fullmatch(name) is None or name == UNKNOWN.removeprefix(GROUP):
        raise InputError("apps.group.name")
    if name not in book.groups and not add:
        raise InputError("apps.group.unknown", group=name)
    changes = _groups.decode(unit.setting(GROUPS) or "{}")
    if len(changes) >= MOST_GROUPS and name not in changes:
        raise InputError("apps.group.most", most=MOST_GROUPS)
    wanted = (book.groups.get(name, frozenset()) | set(add)) - remove
    if len(wanted) > MOST_APPS:
        raise InputError("rules.apps", most=MOST_APPS)
    shipped = shipped_groups().get(name, frozenset())
    changes[name] = _GroupChange(tuple(sorted(wanted - shipped)), tuple(sorted(shipped - wanted)))
    if not wanted and not shipped:
        del changes[name]
    unit.set_setting(GROUPS, msgspec.json.encode(changes).decode())
    return name


def _ids(book: Book, names: Iterable[str]) -> Iterable[str]:
    for name in names:
        app = book.id_of(name)
        if not app or name.strip().startswith(GROUP):
            raise InputError("apps.name")
        yield app


def seen_apps(unit: Unit) -> tuple[SeenApp, ...]:
    """Return the apps that ran here."""
    return _seen.decode(unit.setting(SEEN) or "[]")


def keep_seen(unit: Unit, fresh: Iterable[SeenApp], kept: frozenset[str]) -> None:
    """Remember apps; beyond the most those that were not used for the longest time go first.

    ``kept`` are apps that rules speak of: their fingerprints are never forgotten.
    """
    known = {each.id: each for each in seen_apps(unit)}
    for each in fresh:
        before = known.get(each.id)
        marks = (*before.fingerprints, *each.fingerprints) if before else each.fingerprints
        known[each.id] = msgspec.structs.replace(
            each, fingerprints=tuple(dict.fromkeys(marks))[-20:]
        )
    order = sorted(known.values(), key=lambda each: (each.id in kept, each.day))
    unit.set_setting(SEEN, msgspec.json.encode(order[-MOST_SEEN:]).decode())


def app_grants(unit: Unit, child: ChildId, day: date) -> tuple[AppGrant, ...]:
    """Return the time that was given to single apps on a day of use."""
    kept = _given.decode(unit.setting(f"{GIVEN}{child}") or "[]")
    return tuple(each for each in kept if each.day == day.isoformat())


def give_app(unit: Unit, child: ChildId, grant: AppGrant) -> None:
    """Keep time that was given to one app or group; that of other days is forgotten."""
    kept = _given.decode(unit.setting(f"{GIVEN}{child}") or "[]")
    today = (*(each for each in kept if each.day == grant.day), grant)
    unit.set_setting(f"{GIVEN}{child}", msgspec.json.encode(today).decode())


def used_today(unit: Unit, child: ChildId, day: date) -> dict[str, float]:
    """Return the seconds of each app on a day of use, whether they counted or not."""
    used: dict[str, float] = {}
    for row in unit.usage(child, day, day):
        if row.app:
            used[row.app] = used.get(row.app, 0.0) + row.seconds
    return used


def apps(unit: Unit, child: ChildId | None, today: date, offered: tuple[Installed, ...]) -> m.Apps:
    """Return the apps that can be chosen: those used lately first, then what is in the menu."""
    book = book_of(unit)
    seconds: dict[str, float] = {}
    if child is not None:
        first = today - timedelta(days=LATELY_DAYS - 1)
        for row in unit.usage(child, first, today):
            seconds[row.app] = seconds.get(row.app, 0.0) + row.seconds
    titles = {each.id: each.name for each in seen_apps(unit)}
    for each in offered:
        titles.setdefault(min(map(book.id_of, each.names), key=_plain), each.title)
    ruled = () if child is None else unit.rules(child)[0].apps
    here = titles.keys() | seconds.keys() | {rule.app for rule in ruled}
    rows = [
        m.KnownApp(
            id=app,
            name=book.known_title(app) or titles.get(app) or book.title(app),
            groups=tuple(key.removeprefix(GROUP) for key in book.groups_of(app)),
            seconds=round(seconds.get(app, 0.0)),
            installed=True,
        )
        for app in here
        if app and not app.startswith(GROUP)
    ]
    rows.sort(key=lambda row: (-row.seconds, row.name.casefold(), row.id))
    groups = tuple(
        m.AppGroup(name, tuple(sorted(members))) for name, members in sorted(book.groups.items())
    )
    return m.Apps(tuple(rows), groups)


def _plain(app: str) -> tuple[bool, int, str]:
    """Prefer "firefox" to "org.mozilla.firefox"."""
    return "." in app, len(app), app
