"""A real guard, a real agent and a real display: the child's day from the strip to "time is up"."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from familysafe.core.errors import EnvironmentFault
from familysafe.ipc.messages import (
    AddChild,
    AddGuardian,
    AnswerRequest,
    ChildAdded,
    ChildRules,
    ChildStatus,
    GetRequests,
    GetRules,
    GetStatus,
    Requests,
    SetRules,
    Status,
    StopNow,
)
from familysafe.screentime.rules import Level, Rules
from familysafe.system.guard_client import GuardClient
from tests.conftest import ROOT, needs
from tests.waiting import wait_until
from tools.tour.display import Display, missing_programs, stop
from tools.tour.screen_reader import Control

PIN = "482915"
SECONDS = 12
WIDTH, HEIGHT = 1280, 860

FULL_SCREEN = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
game = QLineEdit()
game.setWindowTitle("full-screen game")
game.showFullScreen()
sys.exit(app.exec())
"""

pytestmark = [pytest.mark.display, pytest.mark.slow]


class Home:
    """A guard with one guardian and one child, seen by the guardian."""

    def __init__(self, link: GuardClient, folder: Path) -> None:
        self.link, self.folder = link, folder
        link.call(AddGuardian("Sophea", PIN))
        added = link.call(AddChild("Dara", "2016-11"))
        assert isinstance(added, ChildAdded)
        self.child = added.child.id

    def rules(self, **change: object) -> None:
        known = self.link.call(GetRules(self.child))
        assert isinstance(known, ChildRules)
        new = Rules(**{"level": Level.LOCK, "day_start": 0, **change})  # type: ignore[arg-type]
        self.link.call(SetRules(self.child, new, known.revision, accept_gap=True))

    @property
    def status(self) -> ChildStatus:
        status = self.link.call(GetStatus())
        assert isinstance(status, Status)
        return status.children[0]

    @property
    def requests(self) -> Requests:
        found = self.link.call(GetRequests())
        assert isinstance(found, Requests)
        return found


def connect(socket: Path) -> GuardClient:
    found: list[GuardClient] = []

    def answers() -> bool:
        with suppress(EnvironmentFault):
            found.append(GuardClient(socket, "console"))
        return bool(found)

    wait_until(answers, SECONDS, "the guard answers")
    return found[0]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    folder = tmp_path / "d"
    guard = subprocess.Popen(
        [sys.executable, "-m", "familysafe.guard.app", "--personal", "--data-dir", str(folder)],
        cwd=ROOT,
    )
    try:
        link = connect(folder / "guard.sock")
        try:
            yield Home(link, folder)
        finally:
            link.close()
    finally:
        stop(guard)


@pytest.fixture
def display() -> Iterator[Display]:
    missing = missing_programs()
    if missing:
        needs(*missing)
    with Display(WIDTH, HEIGHT) as display:
        yield display


def start_agent(display: Display, home: Home) -> subprocess.Popen[bytes]:
    return display.start(
        sys.executable, "-m", "familysafe.agent.app", "--data-dir", str(home.folder)
    )


def is_gone(display: Display, name: str) -> bool:
    return not any(control.name.startswith(name) for control in display.reader.controls())


def active_window(display: Display) -> str:
    found = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowname"],
        env=display.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.strip()


def see(display: Display, name: str, role: str = "", seconds: float = SECONDS) -> Control:
    return display.reader.find(name, role, seconds)


def test_a_child_sees_the_time_asks_and_gets_more(home: Home, display: Display) -> None:
    home.rules(daily=(60,) * 7)
    agent = start_agent(display, home)
    display.press("FamilySafe, my time", "push button")
    see(display, "Hello Dara")
    wait_until(lambda: home.status.state == "counting", SECONDS)

    display.press("Ask for more time", "push button")
    display.press("It is for school")
    display.press("Ask for 15 min", "push button")
    see(display, "You asked for 15 min")
    wait_until(lambda: len(home.requests.requests) == 1, SECONDS)
    request = home.requests.requests[0]
    home.link.call(AnswerRequest(request.id, 1800))
    see(display, "You got 30 min more")

    assert request.reason == "It is for school"
    assert request.seconds == 900
    assert home.status.granted_seconds == 1800
    assert agent.poll() is None


def test_time_is_up_covers_the_screen_until_a_parent_types_the_code(
    home: Home, display: Display
) -> None:
    home.rules(daily=(60,) * 7)
    start_agent(display, home)
    see(display, "FamilySafe, my time", "push button")
    wait_until(lambda: home.status.state == "counting", SECONDS)
    home.link.call(StopNow(home.child))
    see(display, "The screen rests now", "label")
    geometry = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowgeometry"],
        env=display.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert f"Geometry: {WIDTH}x{HEIGHT}" in geometry
    assert "Position: 0,0" in geometry

    display.key("alt+F4")
    display.key("Escape")
    see(display, "The screen rests now", "label")

    display.press("Parent code", "push button")
    display.fill("Parent code (PIN)", "000000")
    display.press("Give 15 min", "push button")
    wait_until(lambda: any("code" in each.name for each in display.reader.controls()), SECONDS)
    assert home.status.granted_seconds == 0

    display.fill("Parent code (PIN)", PIN)
    display.press("Give 15 min", "push button")
    wait_until(lambda: is_gone(display, "A grown-up can give"), SECONDS)
    wait_until(lambda: home.status.granted_seconds == 900, SECONDS)
    assert home.status.state in {"counting", "warned"}
    assert re.search("my time", see(display, "FamilySafe, my time", "push button").name)


def test_a_warning_is_seen_over_a_full_screen_game_and_leaves_it_the_keyboard(
    home: Home, display: Display
) -> None:
    home.rules(daily=(60,) * 7)
    display.start(sys.executable, "-c", FULL_SCREEN)
    wait_until(lambda: "game" in active_window(display), SECONDS)
    start_agent(display, home)
    wait_until(lambda: home.status.state == "counting", SECONDS)
    home.rules(daily=(4,) * 7)
    note = see(display, "4 minutes left", "label")
    display.type("x")

    assert "game" in active_window(display)
    assert note.y < HEIGHT // 3
    assert is_on_top(display, note)


def is_on_top(display: Display, control: Control) -> bool:
    """Tell whether the pointer, put on ``control``, is over the note's window."""
    x, y = control.middle
    subprocess.run(["xdotool", "mousemove", str(x), str(y)], env=display.environment, check=True)
    found = subprocess.run(
        ["xdotool", "getmouselocation", "--shell"],
        env=display.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    window = re.search(r"WINDOW=(\d+)", found)
    assert window is not None
    name = subprocess.run(
        ["xdotool", "getwindowname", window[1]],
        env=display.environment,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return "minutes left" in name


def test_a_second_start_shows_the_first(home: Home, display: Display) -> None:
    home.rules(daily=(60,) * 7)
    first = start_agent(display, home)
    see(display, "FamilySafe, my time", "push button")
    second = start_agent(display, home)
    assert second.wait(SECONDS) == 0
    see(display, "Hello Dara")

    assert first.poll() is None


def test_the_first_window_is_painted_without_a_store_or_crypto(home: Home) -> None:
    script = (
        "import sys; from familysafe.agent.app import main; "
        f"code = main(['--data-dir', {str(home.folder)!r}, '--exit-after-first-paint']); "
        "heavy = {'sqlalchemy', 'alembic', 'cryptography', 'argon2', 'pyrage', 'asyncio'}; "
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )

    assert done.stdout.strip() == "0 []"
