"""Chapter: Dara's hour. It is counted, warned of, locked, stays locked, and is opened again.

Time is real. Only the limit is short, so that a short time is enough.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from familysafe.core.texts import without_breaks
from familysafe.system.catalogue import load_texts
from tools.lab import machine
from tools.lab.machine import MachineError, wait_until
from tools.tour.childs_desk import PLACE, TITLE
from tools.tour.stage import Stage

MINUTES = 2
FIRST, SECOND = "My dog is called ", "Bopha."
EVERY_SECONDS = 0.25
"""Looking starts programs, which takes time from those that are looked at."""
LOOK_SECONDS = 1.5
"""Longer than the guard takes to stop what was let go on."""
TO_LANGUAGE = ("shift+Tab", "shift+Tab", "space")
"""On "Time is up" the keyboard begins at "Ask for more time"; the language is two before it."""


class ChildsComputer(Protocol):
    """Dara's computer, as a person in front of it would use it."""

    holds: bool
    """Whether programs really stand still while the time is up."""

    def limit(self, minutes: int) -> None:
        """Give Dara so many minutes a day, with the lock at the end."""
        ...

    def sign_in(self) -> None:
        """Begin Dara's session, with the agent and with homework on the screen."""
        ...

    def open_my_time(self) -> None:
        """Start the agent once more, which brings the window of the first to the front."""
        ...

    def status(self) -> dict[str, Any]:
        """Return how Dara stands, as ``familysafectl status --json`` says it."""
        ...

    def titles(self) -> list[str]:
        """Return the titles of the windows that are to be seen."""
        ...

    def written(self) -> str:
        """Return what Dara's homework holds."""
        ...

    def runs(self) -> bool:
        """Tell whether a program of Dara's runs at this moment."""
        ...

    def xdotool(self, *words: str) -> str:
        """Use mouse and keyboard; return what the desktop answers."""
        ...

    def try_to_get_out(self) -> None:
        """Do what a child would try."""
        ...

    def be_visited(self) -> None:
        """Let a guardian look at Home and give 15 minutes."""
        ...

    def picture(self, name: str) -> None:
        """Take the next picture of Dara's screen."""
        ...


@dataclass
class Hour:
    """What happened. Times are in seconds; ``stood_still`` is None where nothing holds programs."""

    holds: bool
    limit_seconds: int = 0
    counted: tuple[int, ...] = ()
    used_at_the_end: int = 0
    state_at_the_end: str = ""
    stood_still: bool | None = None
    state_after_trying: str = ""
    granted_seconds: int = 0
    state_afterwards: str = ""
    written: str = ""


def play(stage: Stage, minutes: int = MINUTES) -> Hour:
    """Play it in a machine of its own, else in personal mode on the tour's display."""
    from tools.tour.limit_machine import in_machine
    from tools.tour.limit_personal import in_personal_mode

    length = "one minute" if minutes == 1 else f"{minutes} minutes"
    stage.tell(f"Dara's hour. Time is real, so the limit is {length} here.")
    missing = machine.missing_parts()
    if not missing:
        if not machine.is_made():
            stage.tell(f"A small Debian is made once in {machine.KEPT}: about a minute, 650 MB.")
        try:
            machine.root_folder()
        except MachineError as error:
            missing = [f"a Debian of its own: {error}"]
    if not missing:
        stage.tell("Dara's computer: a throw-away machine with real systemd, logind and X.")
        with in_machine(stage) as dara:
            return _kept(stage, _hour(stage, dara, minutes))
    stage.tell(f"No machine of its own here, which needs {', '.join(missing)}.")
    stage.tell(
        "So this is personal mode: Dara sees the time, the warnings and the end of it, but her "
        "programs go on behind it, and a child that can end programs can get round it."
    )
    with in_personal_mode(stage) as dara:
        return _kept(stage, _hour(stage, dara, minutes))


def _kept(stage: Stage, hour: Hour) -> Hour:
    text = json.dumps(asdict(hour), indent=1)
    (stage.out / "limit.json").write_text(text + "\n", encoding="utf-8")
    return hour


def _hour(stage: Stage, dara: ChildsComputer, minutes: int) -> Hour:
    hour = Hour(dara.holds)
    dara.limit(minutes)
    dara.sign_in()
    _until(_seen(dara, TITLE), "the homework is open", 30)
    _sit_down_to_it(dara)
    _write(dara, FIRST, FIRST)
    stage.tell("Dara writes. When one minute is left, a note in front of everything says so.")
    before = dara.status()["used_seconds"]
    _until(_seen(dara, "1 minute left"), "the warning", 60 * minutes)
    dara.picture("child-warning")
    stage.tell("She looks how much time is left.")
    _look(dara)
    dara.picture("child-time-left")
    status = dara.status()
    hour.limit_seconds = status["limit_seconds"]
    hour.counted = (before, status["used_seconds"])
    _end(stage, dara, hour)
    stage.tell("Her grandmother sees it on Home, and gives 15 minutes.")
    dara.be_visited()
    _go_on(stage, dara, hour)
    return hour


def _look(dara: ChildsComputer) -> None:
    _until(lambda: not _seen(dara, "left")(), "the note has gone", 30)
    dara.open_my_time()
    _until(_seen(dara, "My time"), "the small window", 30)


def _end(stage: Stage, dara: ChildsComputer, hour: Hour) -> None:
    _until(_seen(dara, "Time is up"), "the end of the time", 75)
    over = "locked" if dara.holds else "finished"
    _until(lambda: dara.status()["state"] == over, "the guard says so", 5)
    status = dara.status()
    hour.used_at_the_end, hour.state_at_the_end = status["used_seconds"], status["state"]
    if dara.holds:
        _until(lambda: not dara.runs(), "the programs stand still", 5)
        stage.tell("Time is up. Every program of Dara's stands still, with its work in it.")
    else:
        stage.tell("Time is up, in front of everything.")
    dara.picture("time-is-up")
    dara.try_to_get_out()
    tried = time.monotonic()
    _until(lambda: time.monotonic() - tried > LOOK_SECONDS, "a look", 5)
    hour.state_after_trying = dara.status()["state"] if _seen(dara, "Time is up")() else "open"
    hour.stood_still = not dara.runs() if dara.holds else None
    stage.tell("Dara tried to get out. It stays locked, and speaks Khmer as well.")
    dara.xdotool("key", "--delay", "60", *TO_LANGUAGE)
    khmer = without_breaks(load_texts("km")("agent.time_up.window"))
    _until(_seen(dara, khmer), "Khmer", 10)
    dara.picture("time-is-up-khmer")
    dara.xdotool("key", "space")
    _until(_seen(dara, "Time is up"), "English", 10)


def _go_on(stage: Stage, dara: ChildsComputer, hour: Hour) -> None:
    _until(lambda: not _seen(dara, "Time is up")(), "the screen is open again", 5)
    _until(_seen(dara, "FamilySafe, my time"), "the time left is to be seen again", 5)
    if dara.holds:
        _until(dara.runs, "the programs go on", 5)
    _sit_down_to_it(dara)
    dara.xdotool("key", "ctrl+End")
    _write(dara, SECOND, FIRST + SECOND)
    stage.tell("The screen is open again at once, and Dara writes on where she was.")
    dara.picture("open-again")
    status = dara.status()
    hour.granted_seconds, hour.state_afterwards = status["granted_seconds"], status["state"]
    hour.written = dara.written()


def _until(holds: Callable[[], bool], what: str, seconds: float) -> None:
    wait_until(holds, what, seconds, every=EVERY_SECONDS)


def _sit_down_to_it(dara: ChildsComputer) -> None:
    """Click into the homework until the keyboard is its: a busy desktop may miss the first."""
    x, y, width, height = PLACE
    click = ("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def has_the_keyboard() -> bool:
        try:
            dara.xdotool(*click, "search", "--onlyvisible", "--name", TITLE, "windowactivate")
            return TITLE in dara.xdotool("getactivewindow", "getwindowname")
        except (MachineError, subprocess.CalledProcessError):
            return False

    _until(has_the_keyboard, "the keyboard is the homework's", 20)


def _write(dara: ChildsComputer, text: str, whole: str) -> None:
    dara.xdotool("type", "--delay", "25", text)
    _until(lambda: dara.written() == whole, f"the homework says {whole!r}", 10)


def _seen(dara: ChildsComputer, title: str) -> Callable[[], bool]:
    return lambda: any(title in each for each in dara.titles())
