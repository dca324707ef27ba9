"""Dara's computer as a throw-away machine: the guard is its service, nobody inside is root."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.lab.home import AGENT_START, CHILD, DISPLAY, PARENT, Home, home
from tools.lab.machine import wait_until
from tools.tour.stage import Stage

HOMEWORK = "/home/dara/homework.txt"
VISIT = f"/home/{PARENT}/visit"
PROGRAMS = f"python3 -m tools.tour.childs_desk {HOMEWORK} 2>desk.log &"


class DarasMachine:
    """The adapter of ``limit.ChildsComputer``."""

    holds = True

    def __init__(self, stage: Stage, family: Home) -> None:
        self._stage, self._family = stage, family

    def limit(self, minutes: int) -> None:
        """See ``ChildsComputer.limit``."""
        self._family.set_up(minutes, guardian="Yeay Chan", born="2021-05")

    def sign_in(self) -> None:
        """See ``ChildsComputer.sign_in``."""
        self._family.sign_in(agent=True, programs=PROGRAMS)

    def open_my_time(self) -> None:
        """See ``ChildsComputer.open_my_time``."""
        self._family.as_user(CHILD, f"HOME=/home/{CHILD} DISPLAY={DISPLAY} {AGENT_START}")

    def status(self) -> dict[str, Any]:
        """See ``ChildsComputer.status``."""
        return self._family.status()

    def titles(self) -> list[str]:
        """See ``ChildsComputer.titles``."""
        return self._family.titles()

    def written(self) -> str:
        """See ``ChildsComputer.written``."""
        file = self._family.inside(HOMEWORK)
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def runs(self) -> bool:
        """See ``ChildsComputer.runs``."""
        return self._family.ticks_now()

    def xdotool(self, *words: str) -> str:
        """See ``ChildsComputer.xdotool``."""
        return self._family.machine.run("env", f"DISPLAY={DISPLAY}", "xdotool", *words).stdout

    def try_to_get_out(self) -> None:
        """Close the window, and let all programs go on from outside the session."""
        self.xdotool("key", "--delay", "60", "alt+F4", "Escape")
        tried = self._family.inside(f"/home/{CHILD}/tried")
        self._family.in_background(f"kill -CONT -1; touch {tried.name}")
        wait_until(tried.exists, "the child tried", 5)

    def be_visited(self) -> None:
        """Open the console as the other account, on a display of its own."""
        words = ["/usr/bin/python3", "-m", "tools.tour.visit", VISIT, f"/home/{PARENT}/pin"]
        done = self._family.as_user(PARENT, f"HOME=/home/{PARENT} {shlex.join(words)}")
        for file in sorted(self._family.inside(VISIT).glob("*.png")):
            self._stage.keep(file, file.stem.partition("-")[2])
        if done.returncode != 0:
            raise RuntimeError(done.stderr)

    def picture(self, name: str) -> None:
        """See ``ChildsComputer.picture``."""
        place = "/tmp/picture.png"  # noqa: S108 - the machine's own, thrown away with it
        self._stage.settle()
        camera = ("env", f"DISPLAY={DISPLAY}", "QT_QPA_PLATFORM=xcb")
        self._family.machine.run(*camera, "/usr/bin/python3", "-m", "tools.tour.camera", place)
        self._stage.keep(self._family.inside(place), name)

    def keep_logs(self, folder: Path) -> None:
        """Copy what programs and guard wrote."""
        for name in ("agent.log", "desk.log"):
            file = self._family.inside(f"/home/{CHILD}/{name}")
            if file.exists():
                (folder / f"machine-{name}").write_bytes(file.read_bytes())
        journal = self._family.machine.shell("journalctl --no-pager -n 300", check=False)
        (folder / "machine-journal.log").write_text(journal, encoding="utf-8")


@contextmanager
def in_machine(stage: Stage) -> Iterator[DarasMachine]:
    """Give Dara's computer; it is thrown away at the end of the block."""
    with home() as family:
        dara = DarasMachine(stage, family)
        try:
            yield dara
        finally:
            dara.keep_logs(stage.logs)
