"""Which app a running program is, and what a child's rules say about what runs.

A program shows names of two kinds. Its *names* are vouched for by the system: the executable is a
file that only an administrator can write. Its *claims* are what the child's account could have made
up: the name of an own file, of a control group, of a window, the words of a command line. The one
rule for both: **a claim can make a rule stricter, never looser.** A game that calls itself a study
app counts, and a blocked app stays blocked whatever it is called besides.

What nobody knows counts. Shares are of one processor: 0.5 is half the time of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from familysafe.screentime.app_catalogue import APPS, App
from familysafe.screentime.rules import AppRule, Rules

NOTICEABLE = 0.05
"""From this share on a program is in use. A game or a video takes ten times as much even while
small or behind another window; a browser, a mail or a music program at rest takes less, so study is
not spoilt by what merely is open. The kernel counts in hundredths of a second, so over the four
seconds of a look the figure is exact to a quarter of a hundredth."""
SLIGHT = 0.005
"""From this share on a study app that nobody can see in front is in use: somebody types in it."""
GROUP = "@"
OWN = "~"
UNKNOWN = "@unknown"
"""The group of all programs that no package brought: those in a child's own folders."""
ID_LETTERS = 80


class Program(msgspec.Struct, frozen=True):
    """What is known of one running program, in small letters.

    ``main`` is what it is called if no app is known by its names, ``fingerprint`` the hash of an
    executable (or script) of the child's own, else "". ``desktop`` is what carries the screen and
    is no app.
    """

    main: str
    names: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    fingerprint: str = ""
    desktop: bool = False


class AppGrant(msgspec.Struct, frozen=True):
    """More time for one app or "@group", of ``day``; ``used`` was used when it was given."""

    app: str
    given: datetime
    day: str
    seconds: int
    used: int


class Sight(msgspec.Struct, frozen=True):
    """One running program: the share of a processor that it took since the last look.

    ``vouched`` says that it runs the system's code alone; only then may it be what does not count.
    """

    program: Program
    share: float = 0.0
    vouched: bool = True


class Installed(msgspec.Struct, frozen=True):
    """A program that the computer offers in its menu: names as in ``Program``, and its title."""

    names: frozenset[str]
    title: str


class Ruling(msgspec.Struct, frozen=True):
    """What the rules say of one app. ``pools`` are keys of limits in ``Book.left``."""

    blocked: tuple[str, ...] = ()
    exempt: bool = False
    pools: tuple[str, ...] = ()


COUNTS = Ruling()


class Book:
    """Apps and groups of a family. ``groups`` is each group's apps, ``seen`` known fingerprints."""

    def __init__(
        self,
        groups: Mapping[str, frozenset[str]] | None = None,
        seen: Mapping[str, str] | None = None,
        apps: Sequence[App] = APPS,
        titles: Mapping[str, str] | None = None,
    ) -> None:
        self.groups = shipped_groups(apps) if groups is None else dict(groups)
        self.seen = dict(seen or {})
        self._known = {name: app.id for app in apps for name in app.names}
        self._names = {app.id: app.name for app in apps}
        self._titles = dict(titles or {})

    def id_of(self, name: str) -> str:
        """Return the app that has ``name``; a name that no app has is an app of its own."""
        small = name.strip().lower()
        return self._known.get(small, small)[:ID_LETTERS]

    def key_of(self, name: str) -> str:
        """Return the id of an app, or of a group such as "@Games"."""
        return name.strip().lower() if name.strip().startswith(GROUP) else self.id_of(name)

    def title(self, app: str) -> str:
        """Return the name that people know; the id where there is none."""
        return self.known_title(app) or self._titles.get(app) or app.removeprefix(OWN)

    def known_title(self, app: str) -> str:
        """Return the name of an app that is known everywhere, else ""."""
        return self._names.get(app, "")

    def vouched(self, program: Program) -> frozenset[str]:
        """Return the apps that the system says it is."""
        return frozenset(map(self.id_of, program.names))

    def claimed(self, program: Program) -> frozenset[str]:
        """Return all apps that it is or says it is.

        What nobody vouches for stays what it is called, whatever else it says of itself.
        """
        found = self.vouched(program) | frozenset(map(self.id_of, program.claims))
        if not program.names:
            found |= {self.id_of(program.main)}
        known = self.seen.get(program.fingerprint) if program.fingerprint else None
        return found | {known} if known else found

    def app_of(self, program: Program) -> str:
        """Return the one id under which its use is kept."""
        known = self.seen.get(program.fingerprint) if program.fingerprint else None
        if known:
            return known
        for name in sorted(program.names or program.claims):
            if name in self._known:
                return self._known[name]
        return self.id_of(program.main)

    def groups_of(self, app: str) -> tuple[str, ...]:
        """Return the groups in which an app is, as keys of rules."""
        mine = (f"{GROUP}{name}" for name, apps in sorted(self.groups.items()) if app in apps)
        return (*mine, UNKNOWN) if app.startswith(OWN) else tuple(mine)

    def members(self, key: str, apps: Iterable[str]) -> frozenset[str]:
        """Return those of ``apps`` whose use a rule's key is about."""
        if not key.startswith(GROUP):
            return frozenset({key}) & frozenset(apps)
        return frozenset(app for app in apps if key in self.groups_of(app))


def shipped_groups(apps: Sequence[App] = APPS) -> dict[str, frozenset[str]]:
    """Return the groups that every family begins with."""
    names = {group for app in apps for group in app.groups}
    return {name: frozenset(app.id for app in apps if name in app.groups) for name in names}


def ruled_by(rules: Rules, book: Book) -> Rules:
    """Return rules whose apps go by their ids; of two rules for one app the later holds."""
    by_key = {
        book.key_of(rule.app): msgspec.structs.replace(rule, app=book.key_of(rule.app))
        for rule in rules.apps
    }
    return msgspec.structs.replace(rules, apps=tuple(by_key.values()))


def ruling(app: str, rules: Rules, book: Book) -> Ruling:
    """Say what holds for ``app``.

    Its own rule goes before those of its groups, except that the group's minutes hold for all in
    it. Among groups the strictest holds: blocked, then minutes, then what does not count.
    """
    by_key = {rule.app: rule for rule in rules.apps}
    groups = [by_key[key] for key in book.groups_of(app) if key in by_key]
    pools = tuple(rule.app for rule in groups if rule.minutes is not None)
    own = by_key.get(app)
    if own is not None:
        return _own_ruling(own, pools)
    blocked = tuple(rule.app for rule in groups if rule.blocked)
    exempt = bool(groups) and all(rule.always_allowed for rule in groups)
    return Ruling(blocked, exempt and not blocked and not pools, pools)


def _own_ruling(own: AppRule, pools: tuple[str, ...]) -> Ruling:
    if own.always_allowed:
        return Ruling(exempt=True)
    if own.blocked:
        return Ruling(blocked=(own.app,))
    return Ruling(pools=pools if own.minutes is None else (own.app, *pools))


def left(
    key: str, rules: Rules, book: Book, used: Mapping[str, float], grants: Iterable[AppGrant]
) -> float | None:
    """Return the seconds of today that a rule's key has left, None where nothing limits it.

    ``used`` is today's use by app, ``grants`` are today's. A blocked app has no seconds but those
    that are given; more time goes up from what was used when it was given, and never shortens.
    """
    rule = next((each for each in rules.apps if each.app == key), None)
    if rule is None or (rule.minutes is None and not rule.blocked) or rule.always_allowed:
        return None
    spent = sum(used[app] for app in book.members(key, used))
    ceiling = 0 if rule.blocked else (rule.minutes or 0) * 60
    for grant in grants:
        if grant.app == key:
            ceiling = max(ceiling, grant.used) + grant.seconds
    return ceiling - spent


def closing(
    program: Program,
    rules: Rules,
    book: Book,
    used: Mapping[str, float],
    grants: Iterable[AppGrant],
) -> str:
    """Return the key of the rule that stops this program now, "" where none does.

    A program that may be several apps is stopped where one of them is.
    """
    given = tuple(grants)
    for key in stopping_keys(program, rules, book):
        seconds = left(key, rules, book, used, given)
        if seconds is not None and seconds <= 0:
            return key
    return ""


def stopping_keys(program: Program, rules: Rules, book: Book) -> tuple[str, ...]:
    """Return the keys of all rules that stop this program once they have no time left."""
    if program.desktop:
        return ()
    apps = (book.app_of(program), *sorted(book.claimed(program)))
    found = (ruling(app, rules, book) for app in apps)
    return tuple(dict.fromkeys(key for said in found for key in (*said.blocked, *said.pools)))


def is_limited(program: Program, rules: Rules, book: Book) -> bool:
    """Tell whether its use takes minutes of its own, or would, were it not blocked."""
    apps = {book.app_of(program), *book.claimed(program)}
    rulings = (ruling(app, rules, book) for app in apps)
    return any(said.pools or said.blocked for said in rulings)


def is_exempt(sight: Sight, rules: Rules, book: Book) -> bool:
    """Tell whether its use does not count: only the system's word is taken for that."""
    program = sight.program
    if not sight.vouched or not program.names or is_limited(program, rules, book):
        return False
    return ruling(book.app_of(program), rules, book).exempt and book.app_of(
        program
    ) in book.vouched(program)


class Reckoning(msgspec.Struct, frozen=True):
    """To which app a stretch of time goes ("" unknown), and whether it counts."""

    app: str
    counts: bool


def reckon(sights: Sequence[Sight], front: Sight | None, rules: Rules, book: Book) -> Reckoning:
    """Say for the time since the last look which app was used, and whether it counts.

    ``front`` is what the agent says is in front, if the guard itself sees it run. It does not count
    only where a study app is in front (or, where nobody can see the front, one was in use) and no
    program that counts took noticeable time. An app with minutes of its own that took noticeable
    time uses them, also behind another window: a front is only what somebody said.
    """
    busy = [each for each in sights if each.share >= NOTICEABLE and not each.program.desktop]
    busy.sort(key=lambda each: -each.share)
    others = [each for each in busy if not is_exempt(each, rules, book)]
    limited = [each for each in others if is_limited(each.program, rules, book)]
    if front is not None and not front.program.desktop:
        used = front if not limited or front in limited else limited[0]
        counts = bool(others) or not is_exempt(front, rules, book)
        return Reckoning(book.app_of(used.program), counts)
    if others:
        return Reckoning(book.app_of((limited or others)[0].program), counts=True)
    studying = [each for each in sights if each.share >= SLIGHT and is_exempt(each, rules, book)]
    if studying:
        most = max(studying, key=lambda each: each.share)
        return Reckoning(book.app_of(most.program), counts=False)
    return Reckoning("", counts=True)
