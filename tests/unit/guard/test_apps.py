"""Apps with minutes of their own, blocked apps, study apps, and an agent that lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.core.errors import InputError, RefusedError
from familysafe.guard.apps import END_SECONDS, GRACE_SECONDS, KILL_SECONDS
from familysafe.ipc import messages as m
from familysafe.screentime.apps import Program, Sight
from familysafe.screentime.rules import AppRule, LastStep, Level, Rules
from tests.unit.guard.house import DARA_UID, Desktop, House, Line

KART, ANKI, SHELL = 11, 12, 13
GAME = Sight(Program("supertuxkart", frozenset({"supertuxkart"})), 0.6)
STUDY = Sight(Program("anki", frozenset({"anki"})), 0.02)


def rules(*apps: AppRule, level: Level = Level.LOCK, last: LastStep = LastStep.FREEZE) -> Rules:
    return Rules(level=level, daily=(600,) * 7, apps=apps, last_step=last)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "guard", personal=False)
    yield made
    made.store.close()


def desk(house: House) -> Desktop:
    assert house.desktop is not None
    return house.desktop


class Agent:
    """An agent that says every four seconds what is in front."""

    def __init__(self, house: House) -> None:
        self.house, self.line = house, house.caller(DARA_UID)
        self.line.call(m.Subscribe())

    def uses(self, seconds: float, pid: int = 0, app: str = "") -> None:
        end = self.house.clock.monotonic + seconds
        while self.house.clock.monotonic < end:
            self.line.call(m.Beat(0, app, pid))
            self.house.run(min(2.0, end - self.house.clock.monotonic))

    def heard(self) -> list[tuple[str, str, bool]]:
        found = [each for each in self.line.heard if isinstance(each, m.AppTime)]
        return [(each.app, each.state, each.stops) for each in found]


def used(house: House, child: str) -> dict[tuple[str, bool], int]:
    reply = house.guardian().call(m.GetUsage(child, "2026-11-24", "2026-11-24", "app"))
    assert isinstance(reply, m.Usage)
    return {(row.app, row.counted): row.seconds for row in reply.rows}


def test_a_blocked_app_is_stopped_at_once_and_its_file_may_have_another_name(house: House) -> None:
    house.child(rules(AppRule("supertuxkart", blocked=True)))
    house.sit("dara")
    agent = Agent(house)
    house.run(5)
    assert "net.supertuxkart.supertuxkart" in desk(house).names
    copy = Program("~homework", claims=frozenset({"homework", "supertuxkart"}), fingerprint="1f")
    desk(house).running = {KART: GAME, ANKI: Sight(copy, 0.5), SHELL: STUDY}
    agent.uses(3)
    assert desk(house).standing == {KART, ANKI}
    assert agent.heard() == [("supertuxkart", "blocked", True)]


def test_minutes_of_an_app_end_it_after_a_grace_and_giving_time_lets_it_go_on(
    house: House,
) -> None:
    child = house.child(rules(AppRule("supertuxkart", minutes=2)))
    house.sit("dara")
    agent = Agent(house)
    desk(house).running = {KART: GAME, SHELL: STUDY}
    agent.uses(118, KART)
    assert desk(house).standing == set()
    assert agent.heard() == 2 * [("supertuxkart", "ending", True)], "five minutes, one minute"
    agent.uses(4, KART)
    assert agent.heard()[-1] == ("supertuxkart", "over", True)
    assert desk(house).standing == set()
    agent.uses(GRACE_SECONDS, KART)
    assert desk(house).standing == {KART}

    desk(house).running[ANKI] = GAME
    agent.uses(3)
    assert desk(house).standing == {KART, ANKI}, "what is started anew has no grace"

    house.guardian().call(m.GiveTime(child.id, 60, app="SuperTuxKart"))
    assert desk(house).standing == set()
    assert house.status(child.id).granted_seconds == 0
    agent.uses(62 + GRACE_SECONDS, KART)
    assert desk(house).standing == {KART, ANKI}


def test_a_group_shares_one_pool(house: House) -> None:
    child = house.child(rules(AppRule("@games", minutes=2)))
    house.guardian().call(m.ChangeGroup("Games", add=("xterm",)))
    house.sit("dara")
    agent = Agent(house)
    xterm = Sight(Program("xterm", frozenset({"xterm"})), 0.3)
    desk(house).running = {KART: GAME}
    agent.uses(60, KART)
    desk(house).running = {ANKI: xterm}
    agent.uses(62 + GRACE_SECONDS, ANKI)
    assert desk(house).standing == {ANKI}
    totals = used(house, child.id)
    assert {app for app, _ in totals} == {"supertuxkart", "xterm"}
    house.guardian().call(m.ChangeGroup("games", remove=("xterm",)))
    assert desk(house).standing == set()


def test_a_study_app_in_front_does_not_count_and_a_lie_does(house: House) -> None:
    child = house.child(rules(AppRule("@study", always_allowed=True)))
    house.sit("dara")
    agent = Agent(house)
    desk(house).running = {ANKI: STUDY, SHELL: Sight(Program("xterm", frozenset({"xterm"})), 0.01)}
    agent.uses(60, ANKI)
    status = house.status(child.id)
    assert status.used_seconds <= 6
    assert status.uncounted_seconds >= 54

    desk(house).running[KART] = GAME  # Anki stays open, and the agent goes on saying "anki"
    agent.uses(60, ANKI, "anki")
    assert house.status(child.id).used_seconds - status.used_seconds >= 54

    del desk(house).running[ANKI]
    agent.uses(60, ANKI, "anki")  # a process that is not there
    assert house.status(child.id).used_seconds - status.used_seconds >= 112

    desk(house).running = {ANKI: Sight(Program("~anki", claims=frozenset({"anki"})), 0.01)}
    before = house.status(child.id).used_seconds
    agent.uses(40, ANKI, "anki")  # an own program of that name
    desk(house).running = {ANKI: STUDY}
    desk(house).impure = {ANKI}
    agent.uses(40, ANKI, "anki")  # Anki with a library of the child's own in it
    assert house.status(child.id).used_seconds - before >= 74


def test_without_an_agent_what_takes_the_processor_counts(house: House) -> None:
    child = house.child(
        rules(AppRule("@study", always_allowed=True), AppRule("supertuxkart", minutes=60))
    )
    house.sit("dara")
    desk(house).running = {ANKI: STUDY}
    house.run(40)
    desk(house).running = {ANKI: STUDY, KART: GAME}
    house.run(40)
    desk(house).running = {}
    house.run(40)
    totals = used(house, child.id)
    assert totals["anki", False] in range(34, 42)
    assert totals["supertuxkart", True] in range(34, 46)
    assert totals["", True] in range(30, 46)


def test_a_game_behind_another_window_uses_its_own_minutes(house: House) -> None:
    child = house.child(rules(AppRule("supertuxkart", minutes=60)))
    house.sit("dara")
    agent = Agent(house)
    desk(house).running = {KART: GAME, ANKI: STUDY}
    agent.uses(40, ANKI)
    assert used(house, child.id).keys() == {("supertuxkart", True), ("", True)} or used(
        house, child.id
    ).keys() == {("supertuxkart", True)}


def test_a_level_that_only_reminds_says_it_and_stops_nothing(house: House) -> None:
    house.child(rules(AppRule("supertuxkart", minutes=0), level=Level.REMIND))
    house.sit("dara")
    agent = Agent(house)
    desk(house).running = {KART: GAME}
    agent.uses(20, KART)
    assert desk(house).standing == set()
    assert agent.heard() == [("supertuxkart", "over", False)]


def test_what_goes_on_by_itself_is_stopped_again_and_rules_that_change_let_it_go(
    house: House,
) -> None:
    child = house.child(rules(AppRule("supertuxkart", blocked=True)))
    house.sit("dara")
    desk(house).running = {KART: GAME}
    house.run(GRACE_SECONDS + 6)
    assert desk(house).standing == {KART}
    desk(house).standing.clear()
    house.run(1.2)
    assert desk(house).standing == {KART}
    line = house.guardian()
    present = line.call(m.GetRules(child.id))
    assert isinstance(present, m.ChildRules)
    line.call(m.SetRules(child.id, rules(), present.revision))
    assert desk(house).standing == set()


def test_a_guardian_may_have_it_ended_after_it_could_save(house: House) -> None:
    house.child(rules(AppRule("supertuxkart", blocked=True), last=LastStep.TERMINATE))
    house.sit("dara")
    desk(house).running = {KART: GAME}
    house.run(GRACE_SECONDS + 6)
    assert desk(house).ended == []
    house.run(END_SECONDS)
    assert desk(house).ended[0] == (KART, False)
    house.run(KILL_SECONDS + 2)
    assert (KART, True) in desk(house).ended


def test_the_lock_of_all_takes_over_and_leaves_no_app_behind(house: House) -> None:
    child = house.child(rules(AppRule("supertuxkart", blocked=True)))
    house.sit("dara")
    desk(house).running = {KART: GAME}
    house.run(GRACE_SECONDS + 6)
    line = house.guardian()
    line.call(m.StopNow(child.id))
    house.run(2)
    assert house.status(child.id).state == "locked"
    desk(house).standing.clear()  # the lock lets all go on when time is given
    line.call(m.GiveTime(child.id, 600))
    house.run(1.2)
    assert desk(house).standing == {KART}


def test_in_personal_mode_the_agent_is_believed_and_nothing_is_stopped(tmp_path: Path) -> None:
    house = House(tmp_path / "guard")
    child = house.child(
        rules(
            AppRule("@games", minutes=1), AppRule("anki", always_allowed=True), level=Level.REMIND
        )
    )
    agent = Agent(house)
    agent.uses(70, 0, "SuperTuxKart")
    assert agent.heard()[-1] == ("supertuxkart", "over", False)
    agent.uses(40, 0, "Anki")
    assert house.status(child.id).uncounted_seconds >= 36
    house.store.close()


def test_a_file_of_the_childs_own_is_known_again_under_another_name(house: House) -> None:
    child = house.child(rules(AppRule("@study", always_allowed=True)))
    house.sit("dara")
    agent = Agent(house)
    own = Program("~game.bin", claims=frozenset({"game.bin"}), fingerprint="aa11")
    desk(house).running = {KART: Sight(own, 0.5)}
    agent.uses(12, KART)
    line = house.guardian()
    shown = line.call(m.GetApps(child.id))
    assert isinstance(shown, m.Apps)
    first = shown.apps[0]
    assert (first.id, first.name) == ("~game.bin", "game.bin")
    present = line.call(m.GetRules(child.id))
    assert isinstance(present, m.ChildRules)
    line.call(m.SetRules(child.id, rules(AppRule("~game.bin", blocked=True)), present.revision))
    house.crash()
    house.sit("dara")
    renamed = Program("~notes", claims=frozenset({"notes"}), fingerprint="aa11")
    desk(house).running = {KART: Sight(renamed, 0.5)}
    house.run(GRACE_SECONDS + 6)
    assert desk(house).standing == {KART}


def test_groups_are_kept_as_differences_and_bad_ones_refused(house: House) -> None:
    house.child()
    line = house.guardian()
    line.call(m.ChangeGroup("reading", add=("Foliate", "com.example.reader")))
    line.call(m.ChangeGroup("games", remove=("steam",)))
    shown = line.call(m.GetApps())
    assert isinstance(shown, m.Apps)
    groups = {each.name: set(each.apps) for each in shown.groups}
    assert groups["reading"] == {"foliate", "com.example.reader"}
    assert "steam" not in groups["games"]
    assert "roblox" in groups["games"]
    line.call(m.ChangeGroup("reading", remove=("foliate", "com.example.reader")))
    shown = line.call(m.GetApps())
    assert isinstance(shown, m.Apps)
    assert "reading" not in {each.name for each in shown.groups}
    for bad in (
        m.ChangeGroup("", add=("x",)),
        m.ChangeGroup("unknown", add=("x",)),
        m.ChangeGroup("nobody"),
        m.ChangeGroup("games", add=("@video",)),
    ):
        with pytest.raises(InputError):
            line.call(bad)


def test_who_may_give_an_app_time_and_for_which(house: House) -> None:
    child = house.child(rules(AppRule("supertuxkart", minutes=5)))
    line = house.guardian()
    with pytest.raises(InputError, match=r"apps\.free"):
        line.call(m.GiveTime(child.id, 60, app="anki"))
    stranger: Line = house.caller(DARA_UID)
    for call in (m.GiveTime(child.id, 60, app="supertuxkart"), m.GetApps(), m.ChangeGroup("x")):
        with pytest.raises(RefusedError):
            stranger.call(call)
