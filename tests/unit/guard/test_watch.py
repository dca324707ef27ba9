"""Measuring, deciding, telling and locking, minute by minute on a clock set by hand."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.core.errors import RefusedError
from familysafe.guard.watch import BLIND_SECONDS, FLUSH_SECONDS
from familysafe.ipc import messages as m
from familysafe.screentime.rules import AppRule, Level, Rest, Rules, Window
from tests.unit.guard.house import DARA_UID, House

HOUR = Rules(level=Level.REMIND, daily=(60,) * 7)
LOCK = Rules(level=Level.LOCK, daily=(60,) * 7)


@pytest.fixture
def personal(tmp_path: Path) -> House:
    return House(tmp_path / "guard")


@pytest.fixture
def service(tmp_path: Path) -> House:
    return House(tmp_path / "guard", personal=False)


def test_beats_are_use_and_their_end_is_its_end(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    personal.run(600, beat=agent)
    assert personal.status(child.id).used_seconds == 600
    personal.run(600)
    assert personal.status(child.id).used_seconds in range(600, 607)
    assert personal.status(child.id).state == "idle"


def test_nobody_at_the_keys_is_not_use(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    agent.call(m.Beat(idle=1000, app=""))
    personal.clock.go(5)
    assert personal.status(child.id).used_seconds == 0


def test_a_suspended_computer_is_not_used(service: House) -> None:
    child = service.child(HOUR)
    service.sit("dara")
    service.run(60)
    service.clock.sleep(3 * 3600)
    service.run(60)
    assert service.status(child.id).used_seconds in range(119, 122)


def test_a_session_counts_from_its_start_to_its_end(service: House) -> None:
    child = service.child(HOUR)
    service.run(100)
    service.sit("dara")
    service.run(100)
    service.sit("sister")
    service.run(100)
    assert service.status(child.id).used_seconds == 100


def test_warnings_come_once_each_then_the_end(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    agent.call(m.Subscribe())
    personal.run(3700, beat=agent)
    told = [each for each in agent.heard if isinstance(each, m.WarningDue | m.TimeUp)]
    assert [each.minutes for each in told if isinstance(each, m.WarningDue)] == [15, 5, 1]
    assert told[-1] == m.TimeUp(child.id, "daily", "2026-11-24T20:00:00.000000Z", 3600)
    assert personal.status(child.id).state == "finished"


def test_a_level_of_count_tells_nothing(personal: House) -> None:
    personal.child(Rules(level=Level.COUNT, daily=(1,) * 7))
    agent = personal.caller(DARA_UID)
    agent.call(m.Subscribe())
    personal.run(120, beat=agent)
    assert not [each for each in agent.heard if isinstance(each, m.WarningDue | m.TimeUp)]


def test_the_lock_comes_at_zero_is_renewed_and_opens_with_a_grant(service: House) -> None:
    child, guardian = service.child(LOCK), service.guardian()
    service.sit("dara")
    service.run(3599)
    assert service.brakes.held == {}
    service.run(2)
    assert service.status(child.id).state == "locked"
    renewed = service.brakes.held["dara"]
    service.run(10)
    assert service.brakes.held["dara"] >= renewed + 9
    assert service.brakes.screens == ["dara"]
    assert service.status(child.id).used_seconds in (3600, 3601)
    guardian.call(m.GiveTime(child.id, 900))
    assert service.brakes.held == {}
    assert service.status(child.id).state == "warned"
    service.run(905)
    assert service.status(child.id).state == "locked"


def test_locked_is_said_only_when_it_was_seen_to_hold(service: House) -> None:
    child = service.child(LOCK)
    service.brakes.slipping = True
    service.sit("dara")
    service.run(3610)
    assert service.status(child.id).state == "finished"
    service.brakes.slipping = False
    service.run(2)
    assert service.status(child.id).state == "locked"


def test_who_begins_to_listen_after_a_warning_hears_it_too(service: House) -> None:
    service.child(LOCK)
    service.sit("dara")
    service.run(3600 - 600)
    line = service.caller(DARA_UID)
    line.call(m.Subscribe())
    assert [each.minutes for each in line.heard if isinstance(each, m.WarningDue)] == [10]


def test_who_works_against_the_lock_is_looked_at_often_and_held_tighter(service: House) -> None:
    child = service.child(LOCK)
    service.sit("dara")
    service.run(3610)
    before = service.brakes.held["dara"]
    service.run(5)
    assert service.brakes.held["dara"] - before <= 6
    service.brakes.running = 1
    service.run(2)
    assert service.brakes.tight
    before = service.brakes.held["dara"]
    service.run(2)
    assert service.brakes.held["dara"] - before >= 15
    service.brakes.running = 0
    service.run(60)
    assert not service.brakes.tight
    before = service.brakes.held["dara"]
    service.run(5)
    assert service.brakes.held["dara"] - before <= 6
    assert service.status(child.id).state == "locked"


def test_one_program_that_cron_starts_each_minute_is_no_attack(service: House) -> None:
    service.child(LOCK)
    service.sit("dara")
    service.run(3610)
    for _ in range(5):
        service.brakes.running = 1
        service.watch.tick()
        service.brakes.running = 0
        service.run(60)
    assert not service.brakes.tight


def test_a_crash_loses_five_seconds_at_most_and_locks_again(service: House) -> None:
    child = service.child(LOCK)
    service.sit("dara")
    service.run(1000)
    service.clock.go(FLUSH_SECONDS - 0.1)
    service.crash()
    assert service.status(child.id).used_seconds in range(995, 1001)
    service.run(2700)
    service.brakes.held.clear()
    service.crash()
    service.watch.tick()
    assert service.brakes.held == {"dara": 1}
    assert service.status(child.id).state == "locked"


def test_after_a_crash_nobody_stays_stopped_who_has_time(service: House) -> None:
    child, guardian = service.child(LOCK), service.guardian()
    service.sit("dara")
    service.run(3610)
    guardian.call(m.SetRules(child.id, HOUR, 2))
    service.brakes.held["dara"] = 1
    service.crash()
    service.watch.tick()
    assert service.brakes.held == {}


def test_another_account_for_a_stopped_child_lets_the_old_one_go(service: House) -> None:
    child, guardian = service.child(LOCK), service.guardian()
    service.sit("dara")
    service.run(3610)
    family = guardian.call(m.GetFamily())
    assert isinstance(family, m.Family)
    import msgspec

    other = msgspec.structs.replace(child, accounts=("dara2",))
    guardian.call(m.ChangeChild(other, family.revision))
    assert set(service.brakes.held) == {"dara2"}
    guardian.call(m.RemoveChild(child.id))
    assert service.brakes.held == {}


def test_a_clock_set_back_or_forward_gives_nothing(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    personal.run(3700, beat=agent)
    for days in (1, -3, 400):
        personal.clock.utc += timedelta(days=days)
        personal.run(60, beat=agent)
        assert personal.status(child.id).state == "finished"
    audit = personal.guardian().call(m.GetAudit())
    assert isinstance(audit, m.Audit)
    assert "clock.changed" in {row.action for row in audit.rows}


def test_a_clock_set_back_while_the_guard_was_off_gives_nothing(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    personal.run(3700, beat=agent)
    personal.clock.utc -= timedelta(days=2)
    personal.crash()
    assert personal.status(child.id).state == "finished"


def test_a_new_day_brings_new_time(personal: House) -> None:
    child, agent = personal.child(HOUR), personal.caller(DARA_UID)
    personal.run(3700, beat=agent)
    personal.run(15 * 3600)
    assert personal.status(child.id).used_seconds == 0
    assert personal.status(child.id).left_seconds == 3600


def test_bedtime_closes_on_time_without_any_use(service: House) -> None:
    child = service.child(Rules(level=Level.LOCK, bedtime=Window(20 * 60, 7 * 60)))
    service.sit("dara")
    service.clock.go(8 * 3600 - 61)
    service.run(60)
    assert service.brakes.held == {}
    service.run(2)
    status = service.status(child.id)
    assert (status.state, status.reason) == ("locked", "bedtime")


def test_a_guard_that_cannot_measure_closes(service: House) -> None:
    child = service.child(LOCK)
    service.chairs.now = None
    service.watch.tick()
    service.run(BLIND_SECONDS - 2)
    assert service.status(child.id).reason == ""
    service.run(4)
    assert service.status(child.id).reason == "unmeasured"
    service.sit("dara")
    service.run(2)
    assert service.status(child.id).state == "counting"


def test_an_always_allowed_app_does_not_eat_the_time(personal: House) -> None:
    study = Rules(daily=(60,) * 7, apps=(AppRule("anki", always_allowed=True),))
    child, agent = personal.child(study), personal.caller(DARA_UID)
    for _ in range(10):
        agent.call(m.Beat(idle=0, app="anki"))
        personal.run(4)
    status = personal.status(child.id)
    assert status.used_seconds == 0
    assert status.uncounted_seconds in range(36, 41)


def test_pause_stops_everybody_and_ends(personal: House) -> None:
    child, guardian = personal.child(), personal.guardian()
    guardian.call(m.Pause(on=True))
    assert personal.status(child.id).reason == "paused"
    guardian.call(m.Pause(on=False))
    assert personal.status(child.id).reason == ""


def test_everybody_who_listens_hears_of_a_pause_and_of_its_end(personal: House) -> None:
    personal.child()
    guardian, line = personal.guardian(), personal.caller(DARA_UID)
    line.call(m.Subscribe())
    for on in (True, False):
        line.heard.clear()
        guardian.call(m.Pause(on=on))
        assert any(isinstance(each, m.FamilyChanged) for each in line.heard)


def test_a_stop_is_taken_back(personal: House) -> None:
    child, guardian = personal.child(), personal.guardian()
    guardian.call(m.StopNow(child.id))
    assert personal.status(child.id).reason == "stopped"
    guardian.call(m.LetGoOn(child.id))
    assert personal.status(child.id).reason == ""
    guardian.call(m.LetGoOn(child.id))  # nothing to take back is no mistake
    with pytest.raises(RefusedError):
        personal.caller(DARA_UID).call(m.LetGoOn(child.id))


RESTS = Rules(level=Level.LOCK, rest=Rest(after=30, minutes=10))


def test_a_rest_locks_survives_a_crash_and_ends_by_itself(service: House) -> None:
    child = service.child(RESTS)
    assert service.brakes is not None
    service.sit("dara")
    service.run(20 * 60)
    service.crash()
    service.sit("dara")
    service.run(10 * 60 + 6)
    status = service.status(child.id)
    assert (status.state, status.reason) == ("locked", "rest")
    service.run(9 * 60)
    assert service.status(child.id).state == "locked"
    service.run(70)
    assert service.status(child.id).state != "locked"
    assert service.brakes.held == {}
    assert service.status(child.id).left_seconds in range(30 * 60 - 70, 30 * 60 + 1)


def test_a_suspended_computer_is_a_rest(service: House) -> None:
    child = service.child(RESTS)
    service.sit("dara")
    service.run(29 * 60)
    service.clock.sleep(11 * 60)
    service.run(60)
    assert service.status(child.id).left_seconds in range(29 * 60 - 6, 29 * 60 + 1)


def test_time_given_ends_a_rest_at_once(service: House) -> None:
    child = service.child(RESTS)
    assert service.brakes is not None
    service.sit("dara")
    service.run(30 * 60 + 6)
    assert service.brakes.held
    service.guardian().call(m.GiveTime(child.id, 300))
    assert service.brakes.held == {}
    service.run(310)
    assert service.status(child.id).reason == "rest"


def test_with_nobody_here_the_guard_sleeps_a_minute(service: House) -> None:
    service.child(HOUR)
    service.run(10)
    assert service.watch.due() - service.clock.monotonic > 50


@settings(max_examples=25)
@given(steps=st.lists(st.floats(0.1, 30), max_size=30))
def test_whatever_the_rhythm_use_is_neither_lost_nor_made_up(
    tmp_path_factory: pytest.TempPathFactory, steps: list[float]
) -> None:
    house = House(tmp_path_factory.mktemp("h") / "guard", personal=False)
    child = house.child()
    house.sit("dara")
    for seconds in steps:
        house.clock.go(seconds)
        house.watch.tick()
    house.watch.settle()
    assert abs(house.status(child.id).used_seconds - sum(steps)) <= 1
    usage = house.guardian().call(m.GetUsage(child.id, "2026-11-01", "2026-11-30"))
    assert isinstance(usage, m.Usage)
    assert abs(usage.total_seconds - sum(steps)) <= 1
    house.store.close()
