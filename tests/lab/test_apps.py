"""Limits of apps on a real computer, with real programs of a real account.

The "game" is a copy of a system's program where games lie; what the guard says is asked of
``familysafectl``, what runs is asked of the kernel.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.conftest import needs
from tools.lab.home import CHILD, Home, home
from tools.lab.machine import wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.timeout(170),
]

GAME = "/usr/games/supertuxkart"
STUDY = "/usr/games/tuxmath"
BUSY = "while :; do :; done"
AT_ONCE = 20.0
"""A look is due every four seconds, every two while something is blocked; a machine may be slow."""


@pytest.fixture
def family() -> Iterator[Home]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with home() as made:
        # bash itself is an interpreter; under another name in a system's folder it is a program
        made.machine.shell(f"install -D -m 755 /usr/bin/timeout {GAME}")
        made.machine.shell(f"install -D -m 755 /usr/bin/xterm {STUDY}")
        made.set_up(minutes=600)
        yield made


def run(family: Home, command: str) -> int:
    """Have the child start a program in the background and return its process id."""
    family.as_user(CHILD, f"cd; setsid {command} >/dev/null 2>&1 & echo $! > /tmp/started")
    return int(family.inside("/tmp/started").read_text())  # noqa: S108 - inside the machine


def state(family: Home, pid: int) -> str:
    return family.machine.shell(f"ps -o state= -p {pid}", check=False).strip()


def test_a_blocked_game_does_not_run_and_a_renamed_copy_is_caught(family: Home) -> None:
    family.sign_in()
    family.ctl("limits", "app", "Dara", "SuperTuxKart", "--blocked")
    pid = run(family, f"{GAME} 300 sleep 300")
    wait_until(lambda: state(family, pid) == "T", "the game stands still", AT_ONCE)

    family.as_user(CHILD, f"cp {GAME} ~/homework")
    copied = run(family, "./homework 300 sleep 300")
    wait_until(lambda: state(family, copied) == "T", "so does its copy", AT_ONCE)

    family.as_user(CHILD, "printf x >> ~/homework; cp ~/homework ~/letter")
    changed = run(family, "./letter 300 sleep 300")
    wait_until(lambda: state(family, changed) == "T", "and one that was changed", AT_ONCE)

    family.as_user(CHILD, "kill -CONT -1")
    wait_until(lambda: state(family, pid) == "T", "letting it go on does not help", AT_ONCE)
    assert family.ticks_now(), "everything else goes on"
    family.ctl("limits", "app", "Dara", "supertuxkart", "--remove")
    wait_until(lambda: state(family, pid) == "S", "without the rule it goes on", AT_ONCE)
    assert state(family, copied) == "S"


def test_minutes_of_a_game_end_it_and_giving_it_time_lets_it_go_on(family: Home) -> None:
    family.sign_in()
    family.ctl("limits", "group", "games", "--add", "kartgame")
    family.machine.shell("install -D -m 755 /usr/bin/yes /usr/games/kartgame")
    family.ctl("limits", "app", "Dara", "@games", "--minutes", "1")
    pid = run(family, "/usr/games/kartgame")
    began = time.monotonic()
    wait_until(lambda: state(family, pid) == "T", "the game stands still", 90)
    assert 60 <= time.monotonic() - began <= 60 + 10 + AT_ONCE
    assert family.ticks_now()
    rows = family.ctl("usage", "show", "Dara", "--by", "app")["rows"]
    game = next(row for row in rows if row["app"] == "kartgame")
    assert game["seconds"] in range(56, 78)
    family.ctl("time", "give", "Dara", "15m", "--app", "@games")
    wait_until(lambda: state(family, pid) == "R", "it goes on", AT_ONCE)
    assert family.status()["granted_seconds"] == 0


def test_a_study_app_in_front_does_not_count_and_lies_do(family: Home) -> None:
    family.ctl("limits", "app", "Dara", "tuxmath", "--always-allowed")
    family.sign_in(agent=True, programs=f"{STUDY} -T Sums -e sleep 1000 &")
    wait_until(lambda: is_brought_to_front(family, "Sums"), "the study app is in front")
    time.sleep(8)  # the agent's first beats: nothing says when one has been taken
    start = counted(family)
    time.sleep(12)
    studied = counted(family) - start
    assert studied <= 4, "study does not count"

    busy = run(family, f"sh -c '{BUSY}'")
    start = counted(family)
    time.sleep(12)
    assert counted(family) - start >= 7, "something else is in use, whatever stands in front"
    family.as_user(CHILD, f"kill -9 {busy}")

    family.as_user(CHILD, "pkill -KILL tuxmath; cp /usr/bin/xterm ~/tuxmath")
    run(family, "env DISPLAY=:77 ./tuxmath -T Lie -e sleep 1000")
    wait_until(
        lambda: is_brought_to_front(family, "Lie"), "an own program of that name is in front"
    )
    time.sleep(6)
    start = counted(family)
    time.sleep(12)
    assert counted(family) - start >= 10, "a program that only calls itself so counts"


def counted(family: Home) -> int:
    return int(family.status()["used_seconds"])


def is_brought_to_front(family: Home, title: str) -> bool:
    """Click on a window as a child would: the agent's own may have come to the front after it."""
    script = "LC_ALL=C.UTF-8 DISPLAY=:77 xdotool"
    family.machine.shell(f"{script} search --name {title} windowactivate", check=False)
    return title in family.machine.shell(f"{script} getactivewindow getwindowname", check=False)
