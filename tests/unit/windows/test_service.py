"""What the service tells Windows, and what it does when Windows speaks."""

from __future__ import annotations

from familysafe.system.windows.service import (
    DONE,
    HANGS_SECONDS,
    INTERROGATE,
    NOT_KNOWN,
    POWER,
    RUNNING,
    SESSION,
    SHUTDOWN,
    STARTING,
    STOP,
    STOPPED,
    STOPPING,
    ServiceRun,
)


class Windows:
    """Takes what a service says; ``time`` is its clock."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []
        self.time = 0.0
        self.given_up: list[int] = []
        self.calls: list[str] = []
        self.run = ServiceRun(
            lambda state, code: self.told.append((state, code)),
            lambda: self.time,
            self.given_up.append,
        )
        self.run.on_stop(lambda: self.calls.append("stop"))
        self.run.on_change(lambda: self.calls.append("change"))


def test_a_run_from_its_start_to_its_end() -> None:
    windows = Windows()
    windows.run.ready()
    assert windows.run.handle(SESSION) == DONE
    assert windows.run.handle(POWER) == DONE
    assert windows.run.handle(INTERROGATE) == DONE
    assert windows.run.handle(0x80) == NOT_KNOWN
    assert windows.calls == ["change", "change"]
    assert windows.run.handle(STOP) == DONE
    assert windows.calls[2:] == ["stop"]
    windows.run.ended(0)
    assert windows.told == [(STARTING, 0), (RUNNING, 0), (STOPPING, 0), (STOPPED, 0)]


def test_the_end_of_the_computer_ends_it_too() -> None:
    windows = Windows()
    windows.run.handle(SHUTDOWN)
    assert windows.calls == ["stop"]


def test_a_stop_before_the_loop_turns_is_not_lost() -> None:
    windows = Windows()
    windows.run.handle(STOP)
    late: list[str] = []
    windows.run.on_stop(lambda: late.append("stop"))
    assert late == ["stop"]
    windows.run.ready()
    assert (RUNNING, 0) not in windows.told


def test_an_end_with_a_code_is_told_and_nothing_is_told_after_it() -> None:
    windows = Windows()
    windows.run.ended(70)
    windows.run.handle(STOP)
    assert windows.told[-1] == (STOPPED, 70)


def test_a_loop_that_does_not_turn_is_noticed() -> None:
    windows = Windows()
    windows.time = HANGS_SECONDS
    assert not windows.run.is_hung()
    windows.time += 1
    assert windows.run.is_hung()
    windows.run.alive()
    assert not windows.run.is_hung()
    windows.run.handle(STOP)
    windows.time += 1000
    assert not windows.run.is_hung(), "a stop may take its time: Windows waits for it itself"
