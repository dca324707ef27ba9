"""Where the story is played: one display, one folder for what it leaves, and the steps in words."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

from tools.tour.display import Display
from tools.tour.screen_reader import NotSeenError

SETTLE_SECONDS = 0.35
"""A page fades in for 200 ms; a picture taken earlier would show half of two pages."""

BIN = Path(sys.executable).parent


class Stage:
    """Numbers the pictures and tells what happens."""

    def __init__(self, display: Display, out: Path, *, environment: dict[str, str]) -> None:
        self.display, self.out = display, out
        self.logs = out / "logs"
        self.logs.mkdir(parents=True, exist_ok=True)
        display.environment.update(environment)
        self._pictures = len(list(out.glob("[0-9][0-9]-*.png")))

    def tell(self, sentence: str) -> None:
        """Say what the story does now."""
        print(sentence, flush=True)

    def open(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start one of the four programs."""
        log = self.logs / f"{program}.log"
        return self.display.start(str(BIN / program), *arguments, log=log)

    def picture(self, name: str) -> None:
        """Take the next picture."""
        self.settle()
        self.display.picture(self._next(name))

    def keep(self, file: Path, name: str) -> None:
        """Count a picture in that was taken elsewhere."""
        shutil.copyfile(file, self._next(name))

    def settle(self) -> None:
        """Wait until nothing fades any more."""
        time.sleep(SETTLE_SECONDS)

    def _next(self, name: str) -> Path:
        self._pictures += 1
        return self.out / f"{self._pictures:02}-{name}.png"

    def see(self, name: str, role: str = "", seconds: float = 20) -> None:
        """Wait until something is there; its absence ends the tour with what is there instead."""
        try:
            self.display.reader.find(name, role, seconds)
        except NotSeenError:
            self.picture("not-seen")
            raise

    def press(self, name: str, role: str = "push button", seconds: float = 20) -> None:
        """Press a button, or what ``role`` names."""
        self.see(name, role, seconds)
        self.display.press(name, role, seconds)

    def fill(self, name: str, text: str) -> None:
        """Write into a field."""
        self.see(name, "text")
        self.display.fill(name, text)

    def go_on(self) -> None:
        """Press Continue."""
        self.press("Continue")

    def ctl(self, *arguments: str) -> str:
        """Run the command line and return what it prints; it must end with 0."""
        outcome = subprocess.run(
            [str(BIN / "familysafectl"), *arguments],
            env=self.display.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if outcome.returncode != 0:
            message = f"familysafectl {arguments}: {outcome.returncode}: {outcome.stderr}"
            raise RuntimeError(message)
        return outcome.stdout
