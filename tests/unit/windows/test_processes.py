"""What is held on Windows, and that it goes on again."""

from __future__ import annotations

import pytest

from familysafe.system.windows.processes import Processes
from tests.unit.windows.fakes import AGENT, CHAN, DARA, SYSTEM32, FakeMachine, FakeProcess

GAME = r"C:\Users\dara\game.exe"


def on(machine: FakeMachine) -> Processes:
    return Processes(machine, frozenset({AGENT}), r"C:\Windows", pause=lambda _: None)


@pytest.fixture(params=[True, False], ids=["threads are told of", "threads are not told of"])
def machine(request: pytest.FixtureRequest) -> FakeMachine:
    return FakeMachine(tells=request.param)


def test_only_what_the_account_runs_is_held_and_all_of_it_goes_on(machine: FakeMachine) -> None:
    game, shop = machine.run(10, GAME), machine.run(11, rf"{SYSTEM32}\notepad.exe")
    other, hidden = machine.run(12, GAME, CHAN), machine.run(13, GAME, None)
    processes = on(machine)

    sweep = processes.stop(DARA)

    assert sweep.holds
    assert sorted(sweep.stopped) == [10, 11]
    assert [each.count for each in (game, shop, other, hidden)] == [1, 1, 0, 0]
    assert processes.go_on(DARA) == 2
    assert [each.count for each in (game, shop)] == [0, 0]


def test_what_stands_is_not_suspended_again_so_that_one_resume_is_enough(
    machine: FakeMachine,
) -> None:
    game = machine.run(10, GAME)
    processes = on(machine)
    for round_ in range(30):
        sweep = processes.stop(DARA)
        assert sweep.stopped == ([10] if round_ == 0 else [])
        assert sweep.holds
    assert game.count == 1
    processes.go_on(DARA)
    assert game.count == 0


def test_a_new_program_with_an_old_id_is_another_program(machine: FakeMachine) -> None:
    machine.run(10, GAME)
    processes = on(machine)
    processes.stop(DARA)
    later = machine.run(10, GAME, started=2)
    assert processes.stop(DARA).stopped == [10]
    assert later.count == 1


def test_what_starts_during_a_pass_is_found_by_the_next(machine: FakeMachine) -> None:
    machine.run(10, GAME)
    machine.starting = [(11, FakeProcess(DARA, GAME)), (12, FakeProcess(DARA, GAME))]
    sweep = on(machine).stop(DARA)
    assert sweep.holds
    assert sorted(sweep.stopped) == [10, 11, 12]


def test_what_cannot_be_suspended_is_said(machine: FakeMachine) -> None:
    machine.run(10, GAME).stubborn = True
    sweep = on(machine).stop(DARA)
    assert not sweep.holds
    assert sweep.running == [10]


def test_a_thread_that_was_put_into_a_held_program_stops_too_and_all_go_on() -> None:
    machine = FakeMachine()
    game = machine.run(10, GAME)
    processes = on(machine)
    processes.stop(DARA)
    game.count = 0  # some thread runs, so it does not stand
    assert processes.stop(DARA).stopped == [10]
    game.count = 2
    processes.go_on(DARA)
    assert game.count == 0


def test_a_guard_that_was_killed_left_programs_suspended_and_the_next_frees_them() -> None:
    machine = FakeMachine()
    game = machine.run(10, GAME)
    on(machine).stop(DARA)
    game.count = 2
    assert on(machine).go_on(DARA) == 1
    assert game.count == 0


def test_what_shows_and_reads_time_is_up_goes_on(machine: FakeMachine) -> None:
    machine.run(10, AGENT)
    machine.run(11, rf"{SYSTEM32}\Narrator.exe")
    machine.run(12, rf"{SYSTEM32}\ctfmon.exe")
    processes = on(machine)
    assert sorted(processes.stop(DARA).kept) == [10, 11, 12]
    tight = processes.stop(DARA, tight=True)
    assert sorted(tight.kept) == [10, 11]
    assert tight.stopped == [12]


def test_a_name_is_no_proof(machine: FakeMachine) -> None:
    machine.run(10, r"C:\Users\dara\ctfmon.exe")
    machine.run(11, r"C:\Users\dara\Windows\System32\narrator.exe")
    machine.run(12, rf"{SYSTEM32}\spool\ctfmon.exe")
    assert sorted(on(machine).stop(DARA).stopped) == [10, 11, 12]


def test_an_agent_that_loaded_a_childs_library_is_the_childs(machine: FakeMachine) -> None:
    machine.run(10, AGENT).modules = (rf"{SYSTEM32}\ntdll.dll", r"C:\Users\dara\cheat.dll")
    assert on(machine).stop(DARA).stopped == [10]


def test_an_agent_whose_file_others_may_change_is_held(machine: FakeMachine) -> None:
    machine.run(10, AGENT)
    machine.open_files = {AGENT.lower(), AGENT}
    assert on(machine).stop(DARA).stopped == [10]
