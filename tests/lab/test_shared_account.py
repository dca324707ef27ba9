"""Two children on one account of a real computer: each has an own time, and neither a free one."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.conftest import needs
from tools.lab.home import CHILD, DISPLAY, PYTHONPATH, SOCKET, Home, home
from tools.lab.machine import wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.timeout(170),
]

QUESTION = "Who is using the computer?"
STAND_UP = f"""
from pathlib import Path
from familysafe.ipc.messages import StandUp
from familysafe.system.guard_client import GuardClient
link = GuardClient(Path("{SOCKET}"), "agent")
link.call(StandUp())
link.close()
"""


@pytest.fixture
def family() -> Iterator[Home]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with home() as made:
        made.set_up(minutes=600)
        made.ctl("child", "add", "Bopha", "--born", "2015-05", "--account", CHILD)
        rules = ("--daily", "all=600", "--bedtime", "none", "--hours", "all=all")
        made.ctl("limits", "set", "Bopha", *rules, "--level", "lock")
        yield made


def used(family: Home) -> list[int]:
    return [child["used_seconds"] for child in family.ctl("status")["children"]]


def press(family: Home, *keys: str) -> None:
    # not through the window manager, which may stand still itself, even before it was ready
    window = f"$(xdotool search --onlyvisible --name '{QUESTION}' | head -1)"
    script = f"xdotool windowfocus {window} key --delay 60 {' '.join(keys)}"
    family.machine.shell(f"export LC_ALL=C.UTF-8 DISPLAY={DISPLAY}; {script}")


def is_asked(family: Home) -> bool:
    return any(QUESTION in title for title in family.titles())


def test_each_says_who_it_is_and_until_then_everything_waits(family: Home) -> None:
    family.sign_in(agent=True)
    wait_until(lambda: is_asked(family), "the question is on the screen")
    wait_until(lambda: not family.ticks_now(), "everything else stands still", 5)
    assert used(family) == [0, 0]

    press(family, "space")
    wait_until(family.ticks_now, "Dara said so, and programs go on", 5)
    assert not is_asked(family)
    time.sleep(8)
    first = used(family)
    assert first[0] in range(5, 14)
    assert first[1] == 0

    family.machine.put("/opt/lab/stand_up.py", STAND_UP)
    # in the background: what says so stands still itself the moment it has been said
    ask = f"PYTHONPATH={PYTHONPATH} python3 /opt/lab/stand_up.py >/dev/null 2>&1 &"
    family.as_user(CHILD, ask)
    wait_until(lambda: is_asked(family), "it is asked again")
    wait_until(lambda: not family.ticks_now(), "and everything waits", 5)
    before = used(family)
    press(family, "Tab", "space")
    wait_until(family.ticks_now, "Bopha said so, and programs go on", 5)
    time.sleep(8)
    after = used(family)
    assert after[0] - before[0] <= 1
    assert after[1] in range(5, 14)


def test_without_what_asks_everything_waits_too(family: Home) -> None:
    family.sign_in()
    wait_until(lambda: not family.ticks_now(), "everything stands still", 40)
    assert used(family) == [0, 0]
    family.as_user(CHILD, "kill -CONT -1")
    wait_until(lambda: not family.ticks_now(), "letting it go on does not help", 5)
