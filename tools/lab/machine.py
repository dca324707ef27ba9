"""A throw-away computer with real systemd, logind and D-Bus, booted in half a second.

It is a ``systemd-nspawn`` container over a Debian root made once by ``mmdebstrap`` and kept in
``/var/tmp/familysafe-lab``; every machine writes to memory only. It needs root, and works where the
host's own PID 1 is not systemd.

No test sets a clock: Linux has no clock of its own for a container, so a ``date -s`` "inside" sets
the host's. Everything that is run inside loses the capability for it.
"""

from __future__ import annotations

import fcntl
import hashlib
import itertools
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = Path("/var/tmp/familysafe-lab")  # noqa: S108 - built once, read-only afterwards
SUITE, PYTHON = "bookworm", (3, 11)
"""What runs inside is this checkout, by the machine's own Python."""
PACKAGES = """
systemd systemd-sysv dbus libpam-systemd login passwd util-linux procps python3 tzdata at
cron polkitd openssh-server openssh-client xserver-xephyr
xvfb openbox xdotool x11-utils xterm imagemagick fonts-dejavu-core
libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxcb-xfixes0 libxcb-sync1 libxcb-util1 at-spi2-core
"""
NOISE = ("apt-daily", "apt-daily-upgrade", "e2scrub_all", "fstrim", "dpkg-db-backup", "man-db")
LOST = (
    "sys_time sys_module sys_rawio sys_pacct sys_resource ipc_lock mac_override mac_admin "
    "syslog wake_alarm block_suspend audit_read perfmon bpf checkpoint_restore"
)
DROPPED = ",".join(f"-{capability}" for capability in LOST.split())
CHECKOUT = "/opt/familysafe"
PYTHONPATH = f"{CHECKOUT}:{CHECKOUT}/.venv/lib/python3.11/site-packages"

_numbers = itertools.count(1)


class MachineError(Exception):
    """The machine, or something in it, does not do what it should."""


def wait_until(
    holds: Callable[[], bool], what: str, seconds: float = 30, *, every: float = 0.02
) -> float:
    """Wait for a real condition and return how long it took; MachineError after ``seconds``."""
    started = time.monotonic()
    while not holds():
        if time.monotonic() - started > seconds:
            message = f"not within {seconds} s: {what}"
            raise MachineError(message)
        time.sleep(every)
    return time.monotonic() - started


def missing_parts() -> list[str]:
    """Return what is missing of what a machine needs."""
    missing = [name for name in ("systemd-nspawn", "mmdebstrap") if shutil.which(name) is None]
    if os.geteuid() != 0:
        missing.append("administrator rights")
    if sys.version_info[:2] != PYTHON:
        missing.append(f"Python {'.'.join(map(str, PYTHON))}, which {SUITE} has")
    return missing


def is_made() -> bool:
    """Tell whether the Debian root is there, so that a machine takes no more than a second."""
    return _root_path("").exists()


def _root_path(more: str) -> Path:
    fingerprint = hashlib.sha256((PACKAGES + more).encode()).hexdigest()[:10]
    return KEPT / f"{SUITE}-{fingerprint}"


def root_folder(more: str = "") -> Path:
    """Return the Debian root, with ``more`` packages, made now if there is none; MachineError."""
    folder = _root_path(more)
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            _build(folder, more)
    return folder


def _build(folder: Path, more: str) -> None:
    making = folder.with_suffix(".making")
    shutil.rmtree(making, ignore_errors=True)
    include = f"--include={','.join((PACKAGES + more).split())}"
    done = subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", include, SUITE, str(making)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise MachineError(done.stderr[-3000:])
    (making / "etc/machine-id").write_text("")  # empty: new for each machine, no first-boot wizard
    for timer in NOISE:
        mask = making / f"etc/systemd/system/{timer}.timer"
        mask.unlink(missing_ok=True)
        mask.symlink_to("/dev/null")
    making.rename(folder)


class Machine:
    """One machine. ``up`` boots it, ``down`` powers it off and takes its control groups away.

    ``more`` names packages that only this machine needs; they get a Debian root of their own.
    """

    def __init__(self, more: str = "") -> None:
        self._more = more
        self.name = f"familysafe-{os.getpid()}-{next(_numbers)}"
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._leader = 0
        self._groups = [Path("/sys/fs/cgroup/unified"), Path("/sys/fs/cgroup/systemd")]
        if not self._groups[0].exists():
            self._groups = [Path("/sys/fs/cgroup")]
        self._groups = [each / self.name for each in self._groups if each.exists()]

    def up(self) -> None:
        """Boot and wait until systemd says that it runs."""
        for group in self._groups:
            group.mkdir()
        enter = "".join(f"echo $$ > {group}/cgroup.procs; " for group in self._groups)
        command = [
            *("systemd-nspawn", "-q", "-D", str(root_folder(self._more)), f"--machine={self.name}"),
            *("--register=no", "--keep-unit", "--private-network", "--console=pipe"),
            *("--volatile=overlay", "--link-journal=no", "--timezone=off"),
            *(f"--bind-ro={ROOT}:{CHECKOUT}", "--boot"),
        ]
        self._nspawn = subprocess.Popen(
            ["bash", "-c", enter + 'exec "$@"', "-", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"},
        )
        wait_until(self._is_up, "the machine is up", 30)

    def _is_up(self) -> bool:
        if self._nspawn is None or self._nspawn.poll() is not None:
            message = "systemd-nspawn ended"
            raise MachineError(message)
        pid = self._nspawn.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        if not children:
            return False
        self._leader = int(children[0])
        done = self.run("systemctl", "is-system-running", check=False)
        return done.stdout.strip() in {"running", "degraded"}

    def down(self) -> None:
        """Power off; after ten seconds the plug is pulled."""
        if self._nspawn is not None:
            self._nspawn.send_signal(signal.SIGTERM)
            try:
                self._nspawn.wait(10)
            except subprocess.TimeoutExpired:
                for pid in self._members():
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                self._nspawn.wait(10)
        for group in self._groups:
            for folder, _, _ in os.walk(group, topdown=False):
                with suppress(OSError):
                    Path(folder).rmdir()

    def _members(self) -> Iterator[int]:
        for folder, _, _ in os.walk(self._groups[0]):
            yield from map(int, (Path(folder) / "cgroup.procs").read_text().split())

    def run(
        self, *command: str, check: bool = True, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside as root."""
        done = subprocess.run(
            [*self._inside(), *command], input=stdin, capture_output=True, text=True, check=False
        )
        if check and done.returncode != 0:
            message = f"{command}: {done.stdout}{done.stderr}"
            raise MachineError(message)
        return done

    def shell(self, script: str, *, user: str = "root", check: bool = True) -> str:
        """Run a script inside and return what it printed."""
        words = ("runuser", "-u", user, "--") if user != "root" else ()
        return self.run(*words, "bash", "-c", script, check=check).stdout.strip()

    def _inside(self) -> tuple[str, ...]:
        enter = ("nsenter", "-t", str(self._leader), "-m", "-u", "-i", "-n", "-p", "-C", "--")
        return (
            *enter,
            "setpriv",
            f"--bounding-set={DROPPED}",
            "--",
            "env",
            f"PYTHONPATH={PYTHONPATH}",
        )

    def put(self, path: str, text: str, mode: str = "644") -> None:
        """Write a file inside."""
        script = f"mkdir -p $(dirname {path}) && cat > {path} && chmod {mode} {path}"
        self.run("bash", "-c", script, stdin=text)

    def add_user(self, name: str) -> None:
        """Make an account with a home folder."""
        self.run("useradd", "-m", "-s", "/bin/bash", name)

    def session(self, unit: str, user: str, script: str, kind: str = "x11") -> None:
        """Start a real session on the first seat, through PAM, as a login manager does."""
        self.run(
            *("systemd-run", "-q", "--collect", f"--unit={unit}", "-p", "PAMName=login"),
            *("-p", f"User={user}", "-p", "WorkingDirectory=~", "-E", "XDG_SEAT=seat0"),
            *("-E", f"XDG_SESSION_TYPE={kind}", "-E", "XDG_SESSION_CLASS=user"),
            *("-E", f"PYTHONPATH={PYTHONPATH}", "--", "/bin/bash", "-c", script),
        )

    def path(self, inside: str) -> Path:
        """Return a file of the machine as the host sees it."""
        return Path(f"/proc/{self._leader}/root{inside}")

    def pid(self, inside: int) -> int:
        """Return the id under which the host knows a process of the machine."""
        for each in self._members():
            status = Path(f"/proc/{each}/status").read_text()
            names = next(line for line in status.splitlines() if line.startswith("NSpid"))
            if names.split()[-1] == str(inside):
                return each
        raise ProcessLookupError(inside)

    def python(self, *arguments: str) -> str:
        """Write the command line of a module run by the machine's own Python."""
        return shlex.join(["/usr/bin/python3", *arguments])


@contextmanager
def machine(more: str = "") -> Iterator[Machine]:
    """Give a machine that runs inside the block, with ``more`` packages."""
    made = Machine(more)
    try:
        made.up()
        yield made
    finally:
        made.down()
