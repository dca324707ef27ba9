"""A session that would not stand still is ended, with all that ignores being asked."""

from __future__ import annotations

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
CLIMB = """
import sys
import time
from familysafe.system.logind import Logind
from familysafe.system.processes import Processes
from familysafe.system.seats import AccountLocks
logind = Logind(lambda: None, lambda _: None)
assert logind.start()
locks = AccountLocks(logind, Processes())
locks.hold("dara", first=True)
locks.climb("dara", sys.argv[1])
end = time.monotonic() + (1 if sys.argv[1] == "greeter" else 10)
while time.monotonic() < end and any(each.account == "dara" for each in logind.sessions() or ()):
    time.sleep(0.05)
logind.close()
"""
STUBBORN = "bash -c 'trap \"\" TERM HUP INT; while :; do sleep 1; done' &"


@pytest.fixture
def family() -> Iterator[Home]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with home() as made:
        made.machine.put("/opt/lab/climb.py", CLIMB)
        yield made


@pytest.mark.parametrize("step", ["logout", "terminate"])
def test_a_session_is_ended(family: Home, step: str) -> None:
    family.set_up(minutes=60)
    family.sign_in(programs=STUBBORN if step == "terminate" else "")
    family.machine.run("python3", "/opt/lab/climb.py", step)
    wait_until(lambda: not family.sessions(), "the session is gone", 40)
    wait_until(lambda: not family.ticks_now(), "nothing of it runs")
    if step == "terminate":
        left = f"pgrep -u {CHILD} bash"
        wait_until(lambda: not family.machine.shell(left, check=False), "not even the stubborn")


def test_without_a_display_manager_the_greeter_is_no_harm(family: Home) -> None:
    family.set_up(minutes=60)
    family.sign_in(programs="")
    family.machine.run("python3", "/opt/lab/climb.py", "greeter")
    assert family.sessions()
