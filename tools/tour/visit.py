"""A guardian looks after a locked child: Home, "Give more time", the code, 15 minutes.

``python -m tools.tour.visit OUT PIN_FILE`` plays it on a display of its own, as whoever runs it,
and leaves its pictures in OUT.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tools.tour.display import Display
from tools.tour.screen_reader import NotSeenError
from tools.tour.stage import Stage

SLOW_SECONDS = 60
WAYS = ("Home", "Leave this page", "Back")
MOST_PAGES = 6


def give_a_quarter(stage: Stage, pin: str) -> None:
    """See on Home that the time is used, and give 15 minutes."""
    stage.see("Give Dara more time", "push button", SLOW_SECONDS)
    stage.see("Finished for today", "label")
    stage.picture("home-while-locked")
    stage.press("Give Dara more time")
    if _is_asked_first(stage):
        enter_code(stage, pin)
    stage.see("15 min", "push button")
    stage.picture("home-give-more-time")
    stage.press("15 min")
    stage.see("Dara has 15 minutes more")
    stage.picture("home-more-time-given")


def go_home(stage: Stage) -> None:
    """Come to Home from whatever page the story has left open."""
    for _ in range(MOST_PAGES):
        shown = stage.display.reader.controls()
        buttons = {each.name for each in shown if each.role == "push button"}
        way = next((name for name in WAYS if name in buttons), None)
        if "Time limits" in buttons or way is None:
            return
        stage.press(way)


def enter_code(stage: Stage, pin: str) -> None:
    """Answer the question for the code."""
    stage.fill("Your code", pin)
    stage.display.key("Return")


def _is_asked_first(stage: Stage) -> bool:
    """Tell which question comes: the code, or how much time."""
    end = time.monotonic() + SLOW_SECONDS
    while time.monotonic() < end:
        names = {control.name for control in stage.display.reader.controls()}
        if "Your code, please" in names:
            return True
        if any(name.startswith("More time for") for name in names):
            return False
    message = "neither the code nor the time was asked for"
    raise NotSeenError(message)


def main() -> int:
    out, pin = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8").strip()
    with Display() as display:
        stage = Stage(display, out, environment={})
        log = stage.logs / "familysafe.log"
        display.start(sys.executable, "-m", "familysafe.gui.app", log=log)
        stage.press("Unlock", seconds=SLOW_SECONDS)
        enter_code(stage, pin)
        give_a_quarter(stage, pin)
    return 0


if __name__ == "__main__":
    sys.exit(main())
