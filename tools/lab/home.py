"""A family's computer: a throw-away machine with the guard as its service, Dara's account, mum's.

The unit is the one that ships. Where the package puts programs there are small starters that run
the checkout; the agent's is an interpreter of its own, as the guard knows the agent by its file.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from familysafe.core.errors import EnvironmentFault
from familysafe.system.guard_client import GuardClient
from familysafe.system.processes import AGENT
from tools.lab.machine import PYTHONPATH, ROOT, Machine, machine, wait_until

UNIT = "familysafe-guard.service"
GUARD = "/usr/lib/familysafe/familysafe-guard/familysafe-guard"
SOCKET = "/run/familysafe/guard.sock"
STORE = "/var/lib/familysafe"
CHILD, PARENT, PIN = "dara", "mum", "482915"
DISPLAY = ":77"
TICK_SECONDS = 0.02

STARTER = f'#!/bin/sh\nPYTHONPATH={PYTHONPATH} exec /usr/bin/python3 -m {{}} "$@"\n'

TICKER = f"""
import time
with open("ticks", "a", buffering=1) as out:
    while True:
        print(time.monotonic(), file=out)
        time.sleep({TICK_SECONDS})
"""
"""A child's program that says when it ran: CLOCK_MONOTONIC is one for the machine and its host."""

SESSION = f"""
export DISPLAY={DISPLAY}
date +%s.%N > began
Xvfb $DISPLAY -screen 0 1280x800x24 -nolisten tcp &
until xdpyinfo >/dev/null 2>&1; do sleep 0.05; done
openbox &
# A window that is there before the window manager is never made the active one.
for each in $(seq 200); do
  xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' && break; sleep 0.05
done
python3 /opt/lab/ticker.py &
{{programs}}
wait
"""

PROGRAMS = "xterm -T Homework &"
AGENT_START = f"QT_QPA_PLATFORM=xcb {AGENT} -m familysafe.agent.app"
AGENT_IN_SESSION = f"{AGENT_START} 2>agent.log &"


class Home:
    """The computer, seen by root, who is the guard's system role."""

    def __init__(self, inside: Machine) -> None:
        self.machine = inside
        self.install()

    def install(self) -> None:
        """Put programs, the unit and accounts where the package and the family put them."""
        self.machine.add_user(CHILD)
        self.machine.add_user(PARENT)
        self.machine.put(GUARD, STARTER.format("familysafe.guard.app"), "755")
        self.machine.put("/usr/bin/familysafectl", STARTER.format("familysafe.cli.app"), "755")
        self.machine.shell(f"install -D -m 755 /usr/bin/python3.11 {AGENT}")
        self.machine.put("/opt/lab/ticker.py", TICKER)
        self.machine.put("/root/pin", f"{PIN}\n", "600")
        self.machine.put(f"/home/{PARENT}/pin", f"{PIN}\n")
        unit = (ROOT / "packaging/linux" / UNIT).read_text()
        self.machine.put(f"/etc/systemd/system/{UNIT}", unit)
        self.machine.run("systemctl", "enable", "--now", "-q", UNIT)

    def close_the_sign_in(self) -> None:
        """Put what PAM asks where the package puts it."""
        pam = ROOT / "packaging/linux/pam"
        self.machine.put("/usr/lib/familysafe/gate", (pam / "gate").read_text(), "755")
        self.machine.put("/usr/share/pam-configs/familysafe", (pam / "profile").read_text())
        self.machine.shell("DEBIAN_FRONTEND=noninteractive pam-auth-update --package")
        rights = (ROOT / "packaging/linux/50-familysafe.rules").read_text()
        self.machine.put("/etc/polkit-1/rules.d/50-familysafe.rules", rights)

    def set_up(self, minutes: int, *, guardian: str = "Mum", born: str = "2016-05") -> None:
        """Add a guardian, the child, and a limit that locks, as a family does."""
        self.ctl("guardian", "add", guardian, "--pin-file", "/root/pin")
        self.ctl("child", "add", "Dara", "--born", born, "--account", CHILD)
        rules = ("--daily", f"all={minutes}", "--bedtime", "none", "--hours", "all=all")
        self.ctl("limits", "set", "Dara", *rules, "--level", "lock")

    def ctl(self, *words: str) -> Any:  # noqa: ANN401 - any JSON value
        """Run ``familysafectl --json`` as root and return what it printed."""
        return json.loads(self.machine.run("familysafectl", "--json", *words).stdout)

    def as_user(self, user: str, script: str) -> subprocess.CompletedProcess[str]:
        """Run a script as ``user`` would at a text login, outside any graphical session."""
        return self.machine.run("runuser", "-u", user, "--", "sh", "-c", script, check=False)

    def in_background(self, script: str) -> None:
        """Have the child's account run a script from outside its session, as cron or at does."""
        command = (
            "systemd-run",
            "-q",
            "--collect",
            f"--uid={CHILD}",
        )
        self.machine.run(*command, f"--working-directory=/home/{CHILD}", "bash", "-c", script)

    def status(self) -> dict[str, Any]:
        """Return how the child stands."""
        found: dict[str, Any] = self.ctl("status")["children"][0]
        return found

    def link(self) -> GuardClient:
        """Connect from outside; a guard that starts just now is waited for."""
        path, end = self.inside(SOCKET), time.monotonic() + 10
        while True:
            try:
                return GuardClient(path, "console", trusted_uids=frozenset({0}))
            except EnvironmentFault:
                if time.monotonic() > end:
                    raise
                time.sleep(0.02)

    def inside(self, path: str) -> Path:
        """Return a file of the machine as the host sees it."""
        return self.machine.path(path)

    # --- the child's session ------------------------------------------------------------------

    def sign_in(self, *, agent: bool = False, programs: str = PROGRAMS) -> float:
        """Begin Dara's session; the monotonic time at which logind made it."""
        self.begin_session(agent=agent, programs=programs)
        wait_until(self.ticks_now, "the child's program runs")
        (session,) = self.sessions()
        made = self.machine.shell(f"loginctl show-session {session} -p TimestampMonotonic --value")
        return int(made) / 1e6

    def begin_session(self, *, agent: bool = False, programs: str = PROGRAMS) -> None:
        """Begin Dara's session and wait for nothing."""
        started = [programs, *([AGENT_IN_SESSION] if agent else [])]
        self.machine.session("kid", CHILD, SESSION.format(programs="\n".join(started)))

    def titles(self) -> list[str]:
        """Return the titles of the windows that are to be seen on the child's display."""
        search = "xdotool search --onlyvisible --name . getwindowname %@"
        script = f"LC_ALL=C.UTF-8 DISPLAY={DISPLAY} {search}"
        titles = self.machine.shell(script, check=False)
        return titles.replace("\N{NO-BREAK SPACE}", " ").splitlines()

    def sessions(self) -> list[str]:
        """Return the ids of Dara's sessions."""
        rows = self.machine.shell("loginctl list-sessions --no-legend").splitlines()
        return [row.split()[0] for row in rows if row.split()[2] == CHILD]

    def last_tick(self) -> float:
        """Return the monotonic time at which a program of the child ran last."""
        try:
            data = self.inside(f"/home/{CHILD}/ticks").read_bytes()
        except FileNotFoundError:
            return 0.0
        lines = data.split(b"\n")
        return float(lines[-2]) if len(lines) > 1 else 0.0

    def ticks_now(self) -> bool:
        """Tell whether a program of the child runs at this moment."""
        return time.monotonic() - self.last_tick() < 10 * TICK_SECONDS

    def ticks_since(self, moment: float) -> list[float]:
        """Return when a program of the child ran, after ``moment``."""
        data = self.inside(f"/home/{CHILD}/ticks").read_text().split()
        return [tick for tick in map(float, data) if tick > moment]

    def states(self) -> dict[str, set[str]]:
        """Return the names of the child's processes, by the state in which each is."""
        found: dict[str, set[str]] = {}
        rows = self.machine.shell(f"ps -o state=,comm= -u {CHILD}", check=False).splitlines()
        for row in rows:
            state, name = row.split(maxsplit=1)
            found.setdefault(state, set()).add(name)
        return found

    def story(self) -> str:
        """Return what can be seen of the child's session and the guard, for a test that failed."""
        asked = (
            f"ps -u {CHILD} -o pid,state,etime,args",
            f"LC_ALL=C.UTF-8 DISPLAY={DISPLAY} xdotool search --name . getwindowname %@",
            f"DISPLAY={DISPLAY} xprop -root _NET_ACTIVE_WINDOW _NET_CLIENT_LIST",
            f"cat /home/{CHILD}/agent.log",
            "familysafectl status --json",
            "journalctl --no-pager -n 40",
        )
        told = (f"$ {each}\n{self.machine.shell(f'{each} 2>&1', check=False)}" for each in asked)
        return "\n".join(told)

    # --- the guard ----------------------------------------------------------------------------

    def guard_pid(self) -> int:
        """Return the guard's process id inside, 0 while it is down."""
        return int(self.machine.shell(f"systemctl show -p MainPID --value {UNIT}"))

    def kill_guard(self) -> float:
        """``kill -9`` the guard and return when; it is up again afterwards."""
        before = self.guard_pid()
        self.machine.run("kill", "-9", str(before))
        killed = time.monotonic()
        wait_until(lambda: self.guard_pid() not in (0, before), "the guard is started anew")
        self.link().close()
        return killed


@contextmanager
def home() -> Iterator[Home]:
    """Give a family's computer."""
    with machine() as inside:
        yield Home(inside)
