"""Dara's screen in personal mode: the guard runs as the same user, and can stop nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.tour import visit
from tools.tour.display import Display
from tools.tour.guardian import PIN
from tools.tour.stage import BIN, Stage


class DarasDisplay:
    """The adapter of ``limit.ChildsComputer``; the console stands on the tour's own display."""

    holds = False

    def __init__(self, stage: Stage, display: Display, folder: Path) -> None:
        self._stage, self._display, self._folder = stage, display, folder
        self._homework = folder / "homework.txt"

    def limit(self, minutes: int) -> None:
        """See ``ChildsComputer.limit``."""
        pin = self._folder / "pin"
        pin.write_text(PIN, encoding="utf-8")
        rules = ("--daily", f"all={minutes}", "--bedtime", "none", "--hours", "all=all")
        lock = ("--level", "lock", "--accept-gap")
        self._stage.ctl("limits", "set", "Dara", *rules, *lock, "--pin-file", str(pin))
        pin.unlink()

    def sign_in(self) -> None:
        """See ``ChildsComputer.sign_in``."""
        desk = (sys.executable, "-m", "tools.tour.childs_desk", str(self._homework))
        self._display.start(*desk, log=self._stage.logs / "desk.log")
        self._agent()

    def open_my_time(self) -> None:
        """See ``ChildsComputer.open_my_time``."""
        self._agent().wait(30)

    def _agent(self) -> subprocess.Popen[bytes]:
        log = self._stage.logs / "familysafe-agent.log"
        return self._display.start(str(BIN / "familysafe-agent"), log=log)

    def status(self) -> dict[str, Any]:
        """See ``ChildsComputer.status``."""
        found: dict[str, Any] = json.loads(self._stage.ctl("status", "--json"))["children"][0]
        return found

    def titles(self) -> list[str]:
        """See ``ChildsComputer.titles``."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self._display.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return found.stdout.replace("\N{NO-BREAK SPACE}", " ").splitlines()

    def written(self) -> str:
        """See ``ChildsComputer.written``."""
        return self._homework.read_text(encoding="utf-8") if self._homework.exists() else ""

    def runs(self) -> bool:
        """Nothing stands still in personal mode."""
        return True

    def xdotool(self, *words: str) -> str:
        """See ``ChildsComputer.xdotool``."""
        command = ["xdotool", *words]
        environment = self._display.environment
        return subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
        ).stdout

    def try_to_get_out(self) -> None:
        """Close the window."""
        self._display.key("alt+F4", "Escape")

    def be_visited(self) -> None:
        """Use the console, which is open on the other display."""
        visit.go_home(self._stage)
        visit.give_a_quarter(self._stage, PIN)

    def picture(self, name: str) -> None:
        """See ``ChildsComputer.picture``."""
        self._stage.settle()
        place = self._folder / "picture.png"
        self._display.picture(place)
        self._stage.keep(place, name)


@contextmanager
def in_personal_mode(stage: Stage) -> Iterator[DarasDisplay]:
    """Give Dara's screen beside the guardian's; the console must be open on that one."""
    data = Path(stage.display.environment["FAMILYSAFE_DATA_DIR"])
    folder = data / "dara"
    folder.mkdir(mode=0o700, exist_ok=True)
    with Display(1280, 800, {"FAMILYSAFE_DATA_DIR": str(data)}) as display:
        yield DarasDisplay(stage, display, folder)
