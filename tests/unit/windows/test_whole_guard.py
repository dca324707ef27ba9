"""The guard's own watch with the adapters for Windows: what it measures, holds and lets go."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.ipc import messages as m
from familysafe.screentime.rules import AppRule, Level, Rules
from familysafe.system.windows.locks import WindowsLocks
from familysafe.system.windows.processes import Processes
from familysafe.system.windows.programs import WindowsPrograms
from familysafe.system.windows.seats import WindowsSeats
from familysafe.system.windows.terminal import Session
from tests.unit.guard.house import House
from tests.unit.windows.fakes import AGENT, CHAN, DARA, FakeMachine, FakeTerminal

HOUR = Rules(level=Level.LOCK, daily=(60,) * 7)
IN_FRONT = Session(1, "dara", active=True, locked=False)
GAME = r"C:\Users\dara\game.exe"


class WindowsHouse(House):
    """A guard whose adapters are those for Windows."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, personal=False)
        self.terminal, self.machine = FakeTerminal((IN_FRONT,)), FakeMachine()
        processes = Processes(self.machine, frozenset({AGENT}), r"C:\Windows", pause=lambda _: None)
        sids = {"dara": DARA, "chan": CHAN}.get
        self.chairs = WindowsSeats(self.terminal)  # type: ignore[assignment]
        self.brakes = WindowsLocks(self.terminal, processes, sids)  # type: ignore[assignment]
        programs = WindowsPrograms(
            self.machine,
            processes,
            sids,
            frozenset({AGENT}),
            ("C:\\Windows\\", "C:\\Program Files\\"),
            lambda: self.clock.monotonic,
        )
        self.desktop = programs  # type: ignore[assignment]
        self.crash()

    def shows(self, *sessions: Session) -> None:
        """Change the sessions, of which Windows tells the service."""
        self.terminal.found = sessions
        self.watch.soon()


@pytest.fixture
def house(tmp_path: Path) -> WindowsHouse:
    return WindowsHouse(tmp_path / "guard")


def test_an_hour_is_measured_then_all_is_held_and_more_time_lets_it_go_on(
    house: WindowsHouse,
) -> None:
    child = house.child(HOUR)
    game, agent = house.machine.run(10, GAME), house.machine.run(11, AGENT)
    brother = house.machine.run(12, GAME, CHAN)

    house.run(59 * 60)
    assert house.status(child.id).used_seconds in range(3535, 3545)
    assert game.count == 0

    house.run(70)
    assert house.status(child.id).state == "locked"
    assert [each.count for each in (game, agent, brother)] == [1, 0, 0]
    assert house.terminal.sent_away == [1]

    late = house.machine.run(13, GAME)
    house.run(2)
    assert late.count == 1

    house.guardian().call(m.GiveTime(child.id, 900))
    house.run(2)
    assert [each.count for each in (game, late)] == [0, 0]
    house.shows(IN_FRONT)
    house.run(60)
    assert house.status(child.id).used_seconds > 3600


def test_a_locked_screen_is_not_use_and_sleep_neither(house: WindowsHouse) -> None:
    child = house.child(HOUR)
    house.run(60)
    house.shows(Session(1, "dara", active=True, locked=True))
    house.run(10)
    used = house.status(child.id).used_seconds
    house.run(1800)
    assert house.status(child.id).used_seconds == used
    house.shows(IN_FRONT)
    house.clock.sleep(3 * 3600)
    house.run(60)
    assert house.status(child.id).used_seconds - used in range(30, 62)


def test_who_signs_in_again_without_time_finds_all_standing_still(house: WindowsHouse) -> None:
    house.child(Rules(level=Level.LOCK, daily=(0,) * 7))
    house.run(10)
    house.shows()
    house.run(30)
    house.shows(Session(5, "dara", active=True, locked=False))
    shell = house.machine.run(20, r"C:\Windows\explorer.exe")
    house.run(6)
    assert shell.count == 1


def test_a_program_that_nobody_can_hold_sends_the_session_away_and_ends_it(
    house: WindowsHouse,
) -> None:
    from familysafe.screentime.rules import LastStep

    house.child(Rules(level=Level.LOCK, daily=(0,) * 7, last_step=LastStep.TERMINATE))
    house.machine.run(10, GAME).stubborn = True
    house.terminal.deaf = True
    house.run(40)
    assert house.terminal.sent_away
    assert house.terminal.ended
    assert house.machine.ended == [10]


def test_a_blocked_app_is_held_alone(house: WindowsHouse) -> None:
    rules = Rules(level=Level.LOCK, apps=(AppRule("chrome", blocked=True),))
    house.child(rules)
    chrome = house.machine.run(10, r"C:\Program Files\Google\Chrome\chrome.exe")
    other = house.machine.run(11, r"C:\Program Files\Word\word.exe")
    house.run(60)
    assert chrome.count == 1 or 10 in house.machine.ended
    assert other.count == 0


def test_where_windows_does_not_say_who_sits_there_nobody_has_time(house: WindowsHouse) -> None:
    child = house.child(HOUR)
    house.terminal.found = None
    house.run(30)
    assert house.status(child.id).reason == "unmeasured"
