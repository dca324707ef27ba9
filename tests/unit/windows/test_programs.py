"""What a program is called on Windows, and by whom."""

from __future__ import annotations

import pytest

from familysafe.screentime.apps import Program
from familysafe.system.windows.processes import Processes
from familysafe.system.windows.programs import TICKS, WindowsPrograms
from tests.unit.windows.fakes import AGENT, CHAN, DARA, SYSTEM32, FakeMachine

ROOTS = ("C:\\Windows\\", "C:\\Program Files\\")
CHROME = r"C:\Program Files\Google\Chrome\Application\Chrome.exe"
GAME = r"C:\Users\dara\Game.exe"
STORE = r"C:\Program Files\WindowsApps\SpotifyAB.SpotifyMusic_1.2_x64__zpdn\Spotify.exe"


class Desk:
    def __init__(self) -> None:
        self.machine = FakeMachine()
        self.time = 100.0
        processes = Processes(self.machine, frozenset({AGENT}), r"C:\Windows", pause=lambda _: None)
        self.programs = WindowsPrograms(
            self.machine,
            processes,
            {"dara": DARA, "chan": CHAN}.get,
            frozenset({AGENT}),
            ROOTS,
            lambda: self.time,
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_names_are_vouched_for_where_only_administrators_install(desk: Desk) -> None:
    desk.machine.run(10, CHROME)
    desk.machine.run(11, GAME)
    desk.machine.run(12, STORE)
    desk.machine.run(13, CHROME, CHAN)
    found = {pid: sight.program for pid, sight in desk.programs.look("dara").items()}
    assert found == {
        10: Program("chrome.exe", frozenset({"chrome.exe", "chrome"})),
        11: Program("~game.exe", claims=frozenset({"game.exe", "game"})),
        12: Program(
            "spotify.exe",
            frozenset({"spotify.exe", "spotify", "spotifyab.spotifymusic", "spotifymusic"}),
        ),
    }


def test_a_program_in_a_childs_copy_of_the_folder_is_the_childs(desk: Desk) -> None:
    desk.machine.run(10, r"C:\Users\dara\Program Files\chrome.exe")
    desk.machine.open_files = {CHROME.lower()}
    desk.machine.run(11, CHROME)
    found = desk.programs.look("dara")
    assert all(not sight.program.names for sight in found.values())


def test_what_runs_the_words_of_others_has_no_name(desk: Desk) -> None:
    desk.machine.run(10, rf"{SYSTEM32}\WindowsPowerShell\v1.0\powershell.exe")
    desk.machine.run(11, r"C:\Program Files\Python\python.exe")
    for sight in desk.programs.look("dara").values():
        assert sight.program.names == frozenset()
        assert sight.program.claims


def test_the_desktop_and_the_agent_are_no_apps(desk: Desk) -> None:
    desk.machine.run(10, AGENT)
    desk.machine.run(11, r"C:\Windows\explorer.exe")
    desk.machine.run(12, r"C:\Windows\explorer.exe").modules = (r"C:\Users\dara\own.dll",)
    desk.machine.run(13, r"C:\Users\dara\explorer.exe")
    found = {pid: sight.program.desktop for pid, sight in desk.programs.look("dara").items()}
    assert found == {10: True, 11: True, 12: False, 13: False}
    assert desk.programs.is_pure(11)
    assert not desk.programs.is_pure(12)
    assert not desk.programs.is_pure(99)


def test_how_busy_it_is_since_the_last_look(desk: Desk) -> None:
    game = desk.machine.run(10, GAME, worked=5 * TICKS)
    assert desk.programs.look("dara")[10].share == 0
    desk.time += 4
    game.worked += 2 * TICKS
    assert desk.programs.look("dara")[10].share == pytest.approx(0.5)
    assert desk.programs.at("dara", 10) == desk.programs.look("dara")[10]
    assert desk.programs.at("chan", 10) is None


def test_only_what_was_looked_at_is_stopped_and_ended(desk: Desk) -> None:
    game = desk.machine.run(10, GAME)
    other = desk.machine.run(11, GAME, CHAN)
    assert desk.programs.stop("dara", [10]) == ()
    desk.programs.look("dara")
    assert desk.programs.stop("dara", [10, 11, 12]) == (10,)
    assert desk.programs.stop("dara", [10]) == ()
    assert desk.programs.look("dara") == {}
    assert (game.count, other.count) == (1, 0)
    desk.programs.go_on("dara", [10, 11])
    assert game.count == 0
    later = desk.machine.run(10, CHROME, started=2)
    assert desk.programs.stop("dara", [10]) == ()
    assert later.count == 0
    desk.programs.look("dara")
    desk.programs.end("dara", [10], kill=False)
    assert desk.machine.ended == []
    desk.programs.end("dara", [10], kill=True)
    assert desk.machine.ended == [10]


def test_nobody_runs_what_has_no_account(desk: Desk) -> None:
    desk.machine.run(10, GAME)
    assert desk.programs.look("root") == {}
    assert desk.programs.at("root", 10) is None
    desk.programs.look_for(frozenset({"chrome"}))
