"""Limits of apps against an oracle that asks its questions one by one, and knows no shortcuts."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from familysafe.screentime.app_catalogue import App
from familysafe.screentime.apps import (
    NOTICEABLE,
    AppGrant,
    Book,
    Program,
    Sight,
    closing,
    is_exempt,
    left,
    reckon,
    ruled_by,
    ruling,
)
from familysafe.screentime.rules import AppRule, Rules

AT = datetime(2026, 11, 24, 5, tzinfo=UTC)
IDS = ("kart", "mine", "anki", "web")
APPS = (
    App("kart", "Kart", frozenset({"games"}), frozenset({"kart", "supertuxkart", "kart.exe"})),
    App("mine", "Mine", frozenset({"games", "video"}), frozenset({"mine", "org.mine.mine"})),
    App("anki", "Anki", frozenset({"study"}), frozenset({"anki", "net.ankiweb.anki"})),
    App("web", "Web", frozenset({"video"}), frozenset({"web", "webbrowser"})),
)
BOOK = Book(apps=APPS, seen={"f00": "~own"})
GROUPS = {"@games": {"kart", "mine"}, "@video": {"mine", "web"}, "@study": {"anki"}}
NAMES = sorted({name for app in APPS for name in app.names} | {"other"})

keys = st.sampled_from([*IDS, "~own", "other", *GROUPS, "@unknown"])
app_rules = st.builds(
    lambda key, kind, minutes: AppRule(
        key, minutes if kind == "minutes" else None, kind == "blocked", kind == "free"
    ),
    keys,
    st.sampled_from(("minutes", "blocked", "free", "plain")),
    st.integers(0, 3),
)
rules = st.lists(app_rules, max_size=5, unique_by=lambda rule: rule.app).map(
    lambda each: Rules(apps=tuple(each))
)
some = st.frozensets(st.sampled_from(NAMES), max_size=2)
programs = st.builds(
    Program, st.sampled_from([*NAMES, "~own"]), some, some, st.sampled_from(["", "f00"])
)
sights = st.builds(
    Sight, programs, st.sampled_from([0.0, 0.01, NOTICEABLE, 0.2, 0.9]), st.booleans()
)
uses = st.dictionaries(st.sampled_from([*IDS, "~own", "other"]), st.integers(0, 240), max_size=5)
grants = st.lists(
    st.builds(AppGrant, keys, st.just(AT), st.just("d"), st.integers(1, 120), st.integers(0, 240)),
    max_size=3,
)


def groups_of(app: str) -> list[str]:
    found = [group for group, apps in GROUPS.items() if app in apps]
    return [*found, "@unknown"] if app.startswith("~") else found


def app_named(name: str) -> str:
    return next((app.id for app in APPS if name in app.names), name)


def oracle_left(key: str, its: Rules, used: dict[str, int], given_: list[AppGrant]) -> int | None:
    for rule in its.apps:
        if rule.app != key or rule.always_allowed:
            continue
        if rule.minutes is None and not rule.blocked:
            return None
        top = 0 if rule.blocked else (rule.minutes or 0) * 60
        for grant in given_:
            if grant.app == key:
                top = max(top, grant.used) + grant.seconds
        spent = 0
        for app, seconds in used.items():
            if app == key or key in groups_of(app):
                spent += seconds
        return top - spent
    return None


def oracle_open(app: str, its: Rules, used: dict[str, int], given_: list[AppGrant]) -> bool:
    """Tell whether one app may run."""
    own = [rule for rule in its.apps if rule.app == app]
    if own and own[0].always_allowed:
        return True
    asked = [app]
    for group in groups_of(app):
        asked += [
            group
            for rule in its.apps
            if rule.app == group and (rule.minutes is not None or (rule.blocked and not own))
        ]
    if own and own[0].blocked:
        asked = [app]
    for key in asked:
        seconds = oracle_left(key, its, used, given_)
        if seconds is not None and seconds <= 0:
            return False
    return True


def oracle_free(app: str, its: Rules) -> bool:
    """Tell whether one app's use does not count."""
    for rule in its.apps:
        if rule.app == app:
            return rule.always_allowed
    mine = [rule for rule in its.apps if rule.app in groups_of(app)]
    return bool(mine) and all(rule.always_allowed for rule in mine)


def may_be(program: Program) -> set[str]:
    found = {app_named(name) for name in program.names | program.claims}
    if not program.names:
        found.add(app_named(program.main))
    if program.fingerprint == "f00":
        found.add("~own")
    return found | {BOOK.app_of(program)}


@settings(max_examples=500)
@given(keys, rules, uses, grants)
def test_what_is_left_is_what_the_oracle_adds_up(
    key: str, its: Rules, used: dict[str, int], more: list[AppGrant]
) -> None:
    if not any(rule.app == key and rule.minutes is not None and rule.blocked for rule in its.apps):
        assert left(key, its, BOOK, used, more) == oracle_left(key, its, used, more)


@settings(max_examples=800)
@given(programs, rules, uses, grants)
def test_a_program_runs_only_if_everything_that_it_may_be_may_run(
    program: Program, its: Rules, used: dict[str, int], more: list[AppGrant]
) -> None:
    expected = all(oracle_open(app, its, used, more) for app in may_be(program))
    assert (closing(program, its, BOOK, used, more) == "") == expected


@settings(max_examples=500)
@given(sights, rules)
def test_only_what_the_system_vouches_for_does_not_count(sight: Sight, its: Rules) -> None:
    program = sight.program
    vouched = {app_named(name) for name in program.names}
    expected = (
        sight.vouched
        and BOOK.app_of(program) in vouched
        and oracle_free(BOOK.app_of(program), its)
        and not any(ruling(app, its, BOOK).pools for app in may_be(program))
        and not any(ruling(app, its, BOOK).blocked for app in may_be(program))
    )
    assert is_exempt(sight, its, BOOK) == expected


@settings(max_examples=800)
@given(st.lists(sights, max_size=5), st.none() | sights, rules)
def test_time_is_free_only_while_nothing_that_counts_is_busy(
    seen: list[Sight], front: Sight | None, its: Rules
) -> None:
    said = reckon(seen, front, its, BOOK)
    busy = any(each.share >= NOTICEABLE and not is_exempt(each, its, BOOK) for each in seen)
    if busy:
        assert said.counts
    elif front is not None:
        assert said.counts == (not is_exempt(front, its, BOOK))
    else:
        slight = any(each.share >= 0.005 and is_exempt(each, its, BOOK) for each in seen)
        assert said.counts == (not slight)


@given(st.lists(sights, max_size=5), sights, rules, some)
@example(
    [],
    Sight(Program("kart"), 0.0, vouched=False),
    Rules(apps=(AppRule("kart", minutes=0),)),
    frozenset({"anki"}),
)
def test_a_claim_never_makes_time_free(
    seen: list[Sight], front: Sight, its: Rules, lie: frozenset[str]
) -> None:
    liar = Sight(
        Program(
            front.program.main,
            front.program.names,
            front.program.claims | lie,
            front.program.fingerprint,
        ),
        front.share,
        front.vouched,
    )
    if reckon(seen, front, its, BOOK).counts:
        assert reckon(seen, liar, its, BOOK).counts
    if closing(front.program, its, BOOK, {}, ()):
        assert closing(liar.program, its, BOOK, {}, ())


@given(rules, uses, grants, st.integers(1, 500))
def test_more_time_never_closes_and_more_use_never_opens(
    its: Rules, used: dict[str, int], more: list[AppGrant], seconds: int
) -> None:
    program = Program("kart", frozenset({"kart"}))
    if not closing(program, its, BOOK, used, more):
        grant = AppGrant("kart", AT, "d", seconds, used.get("kart", 0))
        assert not closing(program, its, BOOK, used, [*more, grant])
    else:
        longer = {**used, "kart": used.get("kart", 0) + seconds}
        assert closing(program, its, BOOK, longer, more)


def test_rules_go_by_ids_whatever_the_app_was_called() -> None:
    its = ruled_by(Rules(apps=(AppRule("SuperTuxKart", 30), AppRule("@Games", 60))), BOOK)
    assert [rule.app for rule in its.apps] == ["kart", "@games"]


def test_an_own_rule_goes_before_the_groups_but_their_minutes_hold_for_all() -> None:
    blocked_games = Rules(apps=(AppRule("@games", blocked=True), AppRule("kart", 30)))
    assert ruling("kart", blocked_games, BOOK).pools == ("kart",)
    assert ruling("mine", blocked_games, BOOK).blocked == ("@games",)
    shared = Rules(apps=(AppRule("@games", 60), AppRule("kart", 30)))
    assert ruling("kart", shared, BOOK).pools == ("kart", "@games")
    assert left("@games", shared, BOOK, {"kart": 1200, "mine": 1800, "anki": 900}, ()) == 600
