"""Who sits at a Windows computer, and how it is closed for one account."""

from __future__ import annotations

import pytest

from familysafe.guard.ladder import Step
from familysafe.system.windows.locks import WindowsLocks
from familysafe.system.windows.processes import Processes
from familysafe.system.windows.seats import Changes, WindowsSeats
from familysafe.system.windows.terminal import Session
from tests.unit.windows.fakes import AGENT, CHAN, DARA, FakeMachine, FakeTerminal

SIDS = {"dara": DARA, "chan": CHAN}
GAME = r"C:\Users\dara\game.exe"


class Computer:
    def __init__(self, *sessions: Session) -> None:
        self.terminal = FakeTerminal(sessions)
        self.machine = FakeMachine()
        processes = Processes(self.machine, frozenset({AGENT}), r"C:\Windows", pause=lambda _: None)
        self.locks = WindowsLocks(self.terminal, processes, SIDS.get)


@pytest.mark.parametrize(
    ("session", "counts"),
    [
        (Session(1, "dara", active=True, locked=False), True),
        (Session(1, "dara", active=True, locked=None), True),
        (Session(1, "dara", active=True, locked=True), False),
        (Session(1, "dara", active=False, locked=False), False),
    ],
)
def test_time_passes_where_the_session_is_open_in_front(session: Session, *, counts: bool) -> None:
    seats = WindowsSeats(FakeTerminal((session, Session(0, "chan", active=False))))
    assert seats.present() == (frozenset({"dara"}) if counts else frozenset())
    assert seats.signed_in() == {"dara", "chan"}


def test_where_windows_does_not_answer_nobody_can_say() -> None:
    seats = WindowsSeats(FakeTerminal(None))
    assert seats.present() is None
    assert seats.signed_in() == frozenset()


def test_a_change_of_the_sessions_is_noticed_once() -> None:
    terminal = FakeTerminal((Session(1, "dara", active=True),))
    changes = Changes(terminal)
    assert not changes.found()
    terminal.found = (Session(1, "dara", active=True, locked=True),)
    assert changes.found()
    assert not changes.found()


def test_the_agent_gets_a_round_to_lock_and_then_the_session_is_sent_away_once() -> None:
    computer = Computer(Session(1, "dara", active=True, locked=False), Session(2, "chan", True))
    game = computer.machine.run(10, GAME)

    assert computer.locks.hold("dara", first=True) == 1
    assert computer.terminal.sent_away == []
    assert computer.locks.hold("dara", first=False) == 0
    assert computer.terminal.sent_away == [1]
    back = Session(1, "dara", active=True, locked=False)
    computer.terminal.found = (back,)
    for _ in range(5):
        computer.locks.hold("dara", first=False)
    assert computer.terminal.sent_away == [1], "who signs in again may read why"
    assert game.count == 1


def test_a_session_that_the_agent_locked_is_not_sent_away() -> None:
    computer = Computer(Session(1, "dara", active=True, locked=False))
    computer.locks.hold("dara", first=True)
    computer.terminal.found = (Session(1, "dara", active=True, locked=True),)
    computer.locks.hold("dara", first=False)
    computer.terminal.found = (Session(1, "dara", active=True, locked=False),)
    computer.locks.hold("dara", first=False)
    assert computer.terminal.sent_away == []


def test_a_session_that_stays_in_front_is_sent_away_again() -> None:
    computer = Computer(Session(1, "dara", active=True, locked=False))
    computer.terminal.deaf = True
    computer.locks.hold("dara", first=True)
    for _ in range(3):
        computer.locks.hold("dara", first=False)
    assert computer.terminal.sent_away == [1, 1, 1]


def test_what_cannot_be_held_is_said_and_the_ladder_climbs() -> None:
    computer = Computer(Session(1, "dara", active=True), Session(2, "chan", active=True))
    game, other = computer.machine.run(10, GAME), computer.machine.run(11, GAME, CHAN)
    game.stubborn = True
    assert computer.locks.hold("dara", first=True) is None
    computer.locks.climb("dara", Step.GREETER)
    assert computer.terminal.sent_away == [1]
    game.stubborn = False
    computer.locks.hold("dara", first=False)
    computer.locks.climb("dara", Step.LOGOUT)
    assert game.count == 0
    assert computer.terminal.ended == [1]
    computer.locks.climb("dara", Step.TERMINATE)
    assert computer.machine.ended == [10]
    assert computer.terminal.ended == [1, 1]
    assert other.count == 0


def test_release_lets_all_go_on() -> None:
    computer = Computer(Session(1, "dara", active=True))
    game = computer.machine.run(10, GAME)
    computer.locks.hold("dara", first=True)
    computer.locks.release("dara")
    assert game.count == 0
    computer.locks.hold("dara", first=False)
    assert computer.terminal.sent_away == []


def test_an_account_that_is_not_there_is_left_alone() -> None:
    computer = Computer(Session(1, "root", active=True))
    computer.machine.run(10, GAME, "S-1-5-18")
    assert computer.locks.hold("root", first=True) == 0
    computer.locks.climb("root", Step.TERMINATE)
    computer.locks.release("root")
    assert computer.machine.ended == computer.terminal.ended == []
