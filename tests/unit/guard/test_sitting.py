"""Several children on one account: who sits there is asked, and nobody eats another's time."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.core.errors import InputError, RefusedError
from familysafe.family.people import Child
from familysafe.guard.sitting import (
    ASKED_PER_HOUR,
    LEFT_SECONDS,
    START_SECONDS,
    STARTS_PER_HOUR,
)
from familysafe.ipc import messages as m
from familysafe.screentime.rules import Level, Rules
from tests.unit.guard.house import DARA_UID, GUARD_UID, OTHER_UID, House, Line

HOUR_LOCKS = Rules(level=Level.LOCK, daily=(60,) * 7)
HOUR_REMINDS = Rules(level=Level.REMIND, daily=(60,) * 7)
CODE = ("moon", "sun", "star", "moon")
ACCOUNT = "dara"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "guard", personal=False)


@pytest.fixture
def two(house: House) -> tuple[Child, Child]:
    """Dara and Bopha, who use one account."""
    return house.child(HOUR_LOCKS), house.child(HOUR_LOCKS, name="Bopha")


def agent(house: House, uid: int = DARA_UID) -> Line:
    return house.caller(uid)


def held(house: House) -> bool:
    assert house.brakes is not None
    return ACCOUNT in house.brakes.held


def used(house: House, *children: Child) -> list[int]:
    return [house.status(child.id).used_seconds for child in children]


def test_everything_waits_until_somebody_says_who_it_is(
    house: House, two: tuple[Child, Child]
) -> None:
    dara, bopha = two
    house.sit(ACCOUNT)
    line = agent(house)
    assert isinstance(line.welcome, m.Welcome)
    assert (line.welcome.child, line.welcome.shared) == (None, True)
    asked = line.call(m.GetSitters())
    assert isinstance(asked, m.Sitters)
    assert [each.name for each in asked.children] == ["Dara", "Bopha"]
    assert asked.sitting == ""
    house.run(30)
    assert held(house)
    assert used(house, dara, bopha) == [0, 0]

    line.call(m.SitDown(dara.id))
    assert not held(house)
    house.run(60)
    assert used(house, dara, bopha) == [60, 0]
    assert agent(house).welcome.child == dara.id  # type: ignore[union-attr]


@pytest.mark.usefixtures("two")
def test_what_asks_has_twenty_seconds_to_start_and_one_minute_an_hour(house: House) -> None:
    starts = []
    for _ in range(5):
        house.sit(ACCOUNT)
        began = house.clock.monotonic
        while not held(house) and house.clock.monotonic - began < 2 * START_SECONDS:
            house.run(1)
        starts.append(house.clock.monotonic - began)
        house.sit()
        assert not held(house), "the next sign-in has to start"
    assert starts[0] == pytest.approx(START_SECONDS, abs=2)
    assert sum(starts) <= STARTS_PER_HOUR + 2 * len(starts)
    assert starts[-1] <= 2


@pytest.mark.usefixtures("two")
def test_at_the_question_the_screen_is_locked_after_five_minutes_of_an_hour(house: House) -> None:
    assert house.brakes is not None
    house.sit(ACCOUNT)
    agent(house).call(m.GetSitters())
    house.run(ASKED_PER_HOUR - 30)
    assert house.brakes.screens == []
    house.run(60)
    assert house.brakes.screens == [ACCOUNT]
    house.run(120)
    assert len(house.brakes.screens) in {2, 3}


def test_switching_is_two_steps_and_each_has_an_own_time(
    house: House, two: tuple[Child, Child]
) -> None:
    dara, bopha = two
    house.sit(ACCOUNT)
    line = agent(house)
    line.call(m.SitDown(dara.id))
    house.run(3600)
    assert house.status(dara.id).reason == "daily"
    assert held(house)

    line.call(m.StandUp())
    house.run(5)
    assert held(house)
    line.call(m.SitDown(bopha.id))
    assert not held(house)
    house.run(600)
    assert used(house, dara, bopha) == [3600, 600]

    line.call(m.SitDown(dara.id))
    assert held(house), "nothing of Dara's is left"


def test_a_picture_pin_keeps_others_off(house: House, two: tuple[Child, Child]) -> None:
    dara, bopha = two
    guardian = house.guardian()
    guardian.call(m.SetPictures(bopha.id, CODE))
    house.sit(ACCOUNT)
    line = agent(house)
    asked = line.call(m.GetSitters())
    assert isinstance(asked, m.Sitters)
    assert [each.has_pictures for each in asked.children] == [False, True]
    assert [house.status(each.id).protected for each in two] == [False, True]
    with pytest.raises(InputError, match=r"pictures.form"):
        line.call(m.SitDown(bopha.id))
    for _ in range(3):
        with pytest.raises(RefusedError, match=r"pictures.wrong"):
            line.call(m.SitDown(bopha.id, ("sun", *CODE[1:])))
    with pytest.raises(RefusedError, match=r"pin.wait"):
        line.call(m.SitDown(bopha.id, CODE))
    line.call(m.SitDown(dara.id))  # nobody else has to wait
    house.run(60)
    line.call(m.SitDown(bopha.id, CODE))
    house.run(60)
    assert used(house, dara, bopha) == [60, 60]

    guardian.call(m.SetPictures(bopha.id, ()))
    assert not house.status(bopha.id).protected
    for wrong in (("moon",) * 4, ("moon", "sun"), ("moon", "sun", "star", "cow"), CODE * 2):
        with pytest.raises(InputError, match="pictures"):
            guardian.call(m.SetPictures(bopha.id, wrong))


def test_a_guardian_sits_down_with_the_pin_and_nobody_is_counted(
    house: House, two: tuple[Child, Child]
) -> None:
    house.sit(ACCOUNT)
    line = agent(house)
    with pytest.raises(RefusedError, match=r"pin.wrong"):
        line.call(m.SitDown("", pin="1111"))
    line.call(m.SitDown("", pin="2580"))
    house.run(120)
    assert not held(house)
    assert used(house, *two) == [0, 0]
    welcome = agent(house).welcome
    assert isinstance(welcome, m.Welcome)
    assert (welcome.role, welcome.child) == ("stranger", None)


@pytest.mark.parametrize("how", ["signing out", "ten minutes elsewhere"])
def test_who_comes_back_is_asked_again(house: House, two: tuple[Child, Child], how: str) -> None:
    dara, _ = two
    house.sit(ACCOUNT)
    line = agent(house)
    line.call(m.SitDown(dara.id))
    house.run(30)
    assert house.chairs is not None
    if how == "ten minutes elsewhere":
        house.chairs.away = frozenset({ACCOUNT})
        house.sit()
        house.run(LEFT_SECONDS / 2)
        assert line.call(m.GetSitters()).sitting == dara.id  # type: ignore[union-attr]
        house.run(LEFT_SECONDS / 2 + 61)
    else:
        house.sit()
    assert line.call(m.GetSitters()).sitting == ""  # type: ignore[union-attr]


def test_a_guard_that_starts_anew_knows_who_sits_there(
    house: House, two: tuple[Child, Child]
) -> None:
    dara, bopha = two
    house.sit(ACCOUNT)
    agent(house).call(m.SitDown(dara.id))
    house.run(60)
    house.crash()
    house.run(60)
    assert not held(house)
    seconds = used(house, dara, bopha)
    assert seconds[0] in range(114, 121)
    assert seconds[1] == 0


def test_where_nobody_s_limits_lock_nothing_stands_still(house: House) -> None:
    for name in ("Dara", "Bopha"):
        house.child(HOUR_REMINDS, name=name)
    house.sit(ACCOUNT)
    agent(house).call(m.GetSitters())
    house.run(120)
    assert not held(house)


def test_an_own_account_is_never_asked(house: House, two: tuple[Child, Child]) -> None:
    house.child(HOUR_LOCKS, name="Vanna", account="visitor")
    line = agent(house, OTHER_UID)
    assert isinstance(line.welcome, m.Welcome)
    assert not line.welcome.shared
    for body in (m.GetSitters(), m.SitDown(two[0].id), m.StandUp()):
        with pytest.raises(RefusedError, match=r"seat.own"):
            line.call(body)
    with pytest.raises(InputError, match=r"child.unknown"):
        agent(house).call(m.SitDown("nobody"))


def test_a_child_that_gets_an_own_account_is_let_go(house: House, two: tuple[Child, Child]) -> None:
    dara, bopha = two
    house.sit(ACCOUNT)
    agent(house).call(m.GetSitters())
    house.run(5)
    assert held(house)
    guardian = house.guardian()
    family = guardian.call(m.GetFamily())
    assert isinstance(family, m.Family)
    changed = Child(bopha.id, "Bopha", bopha.born, ("visitor",), bopha.face, bopha.cloth)
    guardian.call(m.ChangeChild(changed, family.revision))
    house.run(60)
    assert not held(house)
    assert used(house, dara, bopha) == [60, 0]


def test_without_the_service_a_family_says_it_too(tmp_path: Path) -> None:
    house = House(tmp_path / "own")
    dara = house.child(HOUR_REMINDS, account="")
    bopha = house.child(HOUR_REMINDS, name="Bopha", account="")
    line = house.caller(GUARD_UID)
    assert isinstance(line.welcome, m.Welcome)
    assert (line.welcome.child, line.welcome.shared) == (None, True)
    line.call(m.SitDown(bopha.id))
    house.run(60, line)
    assert used(house, dara, bopha)[0] == 0
    assert used(house, dara, bopha)[1] in range(56, 61)
