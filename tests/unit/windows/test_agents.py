"""Each child's session has its agent, and nobody else's."""

from __future__ import annotations

import pytest

from familysafe.system.windows.agents import AGAIN_SECONDS, Agents
from familysafe.system.windows.foreground import since
from familysafe.system.windows.terminal import Session
from tests.unit.windows.fakes import AGENT, DARA, FakeMachine, FakeTerminal

CHILDREN = frozenset({"dara"})


class Starts:
    def __init__(self) -> None:
        self.sessions: list[int] = []
        self.running: set[int] = set()
        self.works = True

    def start(self, session: int) -> int | None:
        self.sessions.append(session)
        handle = len(self.sessions)
        if not self.works:
            return None
        self.running.add(handle)
        return handle

    def runs(self, handle: int) -> bool:
        return handle in self.running


class Bench:
    def __init__(self) -> None:
        self.terminal = FakeTerminal((Session(1, "dara", True), Session(2, "chan", False)))
        self.machine = FakeMachine()
        self.starts = Starts()
        self.time = 0.0
        self.agents = Agents(self.terminal, self.starts, self.machine, AGENT, lambda: self.time)

    def keep(self, seconds: float = 5) -> list[int]:
        self.time += seconds
        self.agents.keep(CHILDREN)
        return self.starts.sessions


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_it_is_started_once_in_the_sessions_of_children(bench: Bench) -> None:
    assert bench.keep() == [1]
    assert bench.keep() == [1]


def test_an_agent_that_was_ended_comes_back(bench: Bench) -> None:
    bench.keep(0)
    bench.starts.running.clear()
    assert bench.keep(AGAIN_SECONDS - 1) == [1]
    assert bench.keep(1) == [1, 1]


def test_one_that_cannot_be_started_is_tried_again(bench: Bench) -> None:
    bench.starts.works = False
    assert bench.keep() == [1]
    assert bench.keep(AGAIN_SECONDS) == [1, 1]


def test_an_agent_of_a_guard_before_this_one_is_enough(bench: Bench) -> None:
    bench.machine.run(10, AGENT, DARA, session=1)
    assert bench.keep() == []
    del bench.machine.processes[10]
    bench.machine.run(11, r"C:\Users\dara\familysafe-agent.exe", DARA, session=1)
    bench.machine.run(12, AGENT, DARA, session=2)
    assert bench.keep() == [1]


def test_who_signs_in_anew_gets_one_at_once(bench: Bench) -> None:
    bench.keep()
    bench.starts.running.clear()
    bench.terminal.found = ()
    bench.keep(1)
    bench.terminal.found = (Session(1, "dara", active=True),)
    assert bench.keep(1) == [1, 1]


def test_where_windows_does_not_answer_nothing_is_started(bench: Bench) -> None:
    bench.terminal.found = None
    assert bench.keep() == []


def test_idle_time_goes_on_where_the_counter_begins_anew() -> None:
    assert since(1000, 3500) == 2.5
    assert since(0xFFFFFFFF - 999, 1000) == 2.0
