"""The computer on which attacks are played: a family's, with a small disk and a door for a child.

The child's account runs scripts in two ways: through the door, a program of its session in front,
as long as it may go on, and from outside of its session, as cron and at do.
"""

from __future__ import annotations

import inspect
import time
from pathlib import Path

from tools.attacks import ask
from tools.attacks.against_lock import MEMORY, TRACER
from tools.lab.home import CHILD, PARENT, ROOT, UNIT, Home
from tools.lab.machine import MachineError, wait_until

DISK_MB = 64
SCRIPT_SECONDS = 20
STILL_SECONDS = 0.5
OUT = "/opt/lab/out"

TICK = """
import sys, time
with open(f"/home/dara/ran/{sys.argv[1]}", "a", buffering=1) as out:
    while True:
        print(time.monotonic(), file=out)
        time.sleep(0.05)
"""
FORKER = """
import os, sys, time
out = os.open(f"/home/dara/ran/{sys.argv[1]}", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
while True:
    if os.fork():
        os._exit(0)
    os.write(out, f"{time.monotonic()}\\n".encode())
    time.sleep(0.002)
"""
DOOR = f"""
mkdir -p ran {OUT}
mkfifo door
while :; do
  read -r number < door && {{ timeout 20 bash /opt/lab/attack/$number > {OUT}/$number 2>&1
  echo $? > {OUT}/$number.done; }}
done &
"""


class Scene(Home):
    """A family's computer whose guard and child share one small disk."""

    def install(self) -> None:
        """Add what the child's attacks need, then the rest."""
        shared = f"""
            mkdir /small && mount -t tmpfs -o size={DISK_MB}m none /small
            mkdir -m 700 /small/state && mkdir -p /var/lib/familysafe
            mount --bind /small/state /var/lib/familysafe
            mkdir /small/home /home/{CHILD} && mount --bind /small/home /home/{CHILD}
            chmod 755 /small/home"""
        self.machine.shell(shared)
        super().install()
        self.machine.shell(f"chown {CHILD}: /home/{CHILD} && echo {CHILD}:rice | chpasswd")
        for name, text in {
            "tick.py": TICK,
            "forker.py": FORKER,
            "tracer.py": TRACER,
            "memory.py": MEMORY,
            "ask.py": inspect.getsource(ask),
        }.items():
            self.machine.put(f"/opt/lab/{name}", text)
        desktop = (ROOT / "packaging/linux/familysafe-agent.desktop").read_text()
        self.machine.put("/etc/xdg/autostart/familysafe-agent.desktop", desktop)
        self.close_the_sign_in()
        self.machine.shell("systemctl start ssh cron atd")
        self.machine.shell(f"mkdir -m 777 {OUT}")
        self._number = 0

    def arrive(self) -> float:
        """Sign the child in, with the door and the agent; when."""
        began = self.sign_in(agent=True, programs=f"xterm & {DOOR}")
        wait_until(self.inside(f"/home/{CHILD}/door").exists, "the door is there")
        return began

    def names(self) -> str:
        """Return what scripts call by name: the guard, its name on the bus, the session."""
        (session,) = self.sessions()
        pid = self.guard_pid()
        at = self.machine.shell(
            "busctl call org.freedesktop.login1 /org/freedesktop/login1 "
            f"org.freedesktop.login1.Manager GetSession s {session} | cut -d'\"' -f2"
        )
        name = self.machine.shell(f"busctl list --no-legend | awk '$2 == {pid} {{print $1; exit}}'")
        if not name.startswith(":"):
            message = f"the guard is not on the bus: {name!r}"
            raise MachineError(message)
        return (
            f"GUARD={pid} NAME={name} SESSION={session} AT={at} TICK='python3 /opt/lab/tick.py'\n"
            f"export XDG_RUNTIME_DIR=/run/user/$(id -u) HOME=/home/{CHILD}\n"
            'export DISPLAY=:77\ncd "$HOME"\n'
        )

    def through_the_door(self, script: str) -> tuple[int, str]:
        """Run a script in the child's session; its exit code and what it said."""
        self._number += 1
        number, out = self._number, self.inside(OUT)
        self.machine.put(f"/opt/lab/attack/{number}", script)
        self.machine.shell(f"echo {number} > /home/{CHILD}/door")
        done = out / f"{number}.done"
        wait_until(
            lambda: done.exists() and done.read_text() != "",
            "the script is through",
            SCRIPT_SECONDS,
        )
        return int(done.read_text()), (out / str(number)).read_text(errors="replace")

    def ran_last(self, name: str) -> float:
        """Return the monotonic time at which a planted program ran last, 0 if it never did."""
        path = self.inside(f"/home/{CHILD}/ran") / name
        lines = path.read_bytes().split(b"\n") if path.exists() else []
        return float(lines[-2]) if len(lines) > 1 else 0.0

    def runs(self, name: str) -> bool:
        """Tell whether a planted program runs at this moment."""
        return time.monotonic() - self.ran_last(name) < STILL_SECONDS

    def clean_disk(self) -> None:
        """Give the small disk its room back."""
        self.machine.shell(f"rm -f /home/{CHILD}/full")

    def journal(self) -> str:
        """Return what the guard's unit wrote down."""
        return self.machine.shell(f"journalctl -u {UNIT} --no-pager -o cat | tail -30", check=False)

    def parent_gives(self) -> int:
        """Have mum give a quarter of an hour by her code."""
        pin = f"--pin-file /home/{PARENT}/pin"
        return self.as_user(PARENT, f"familysafectl time give Dara 15m {pin}").returncode


def written(path: Path, text: str) -> None:
    """Write a file and its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
