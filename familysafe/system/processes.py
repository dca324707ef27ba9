"""Stops and continues everything that a user runs, so that work is still open afterwards.

A user's programs get SIGSTOP, which they can neither catch nor ignore; those that carry the screen
go on, so that "time is up" can be shown, and those that let it be read out. What is kept going is
told by its file: the very file (device and inode) that stands in the system's folders under such a
name. A name alone proves nothing, for any user can give a program another one by a mount in a user
namespace of their own. Every other file it runs code from must belong to the system as well (a
child's own library put into it would make it the child's program). Whatever appears later is
stopped in the next round. The groups they run in are held still meanwhile, so that nothing can
start and end between two looks.

Source of the two ways in which a process gets away from a sweep by user: a user namespace gives it
another user id, so its control group is looked at too; a process id may be used anew, so a signal
goes through a descriptor that was opened before the user was checked (``man 2 pidfd_open``).
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from familysafe.system.freezer import Freezer

SERVERS = frozenset({"Xorg", "Xvfb", "Xephyr"})
SCREEN = frozenset(
    {
        # they draw the screen, or start what does
        *("Xwayland", "gnome-shell", "mutter", "kwin_x11", "kwin_wayland", "openbox", "xfwm4"),
        *("muffin", "cinnamon", "marco", "metacity", "sway", "labwc", "weston"),
        *("gdm-x-session", "gdm-wayland-session", "lightdm", "sddm-helper"),
        # signing in and what is shown wait for their answers
        *("systemd", "dbus-daemon", "dbus-broker", "dbus-broker-launch"),
    }
)
SPEECH = frozenset(
    {
        # the accessibility bus: without it each key waits for an answer that does not come
        *("at-spi-bus-launcher", "at-spi2-registryd"),
        # what says a sentence to its end, with those modules that run no command of their user
        *("speech-dispatcher", "sd_espeak-ng", "sd_espeak", "sd_flite"),
        *("pipewire", "pipewire-pulse", "pulseaudio"),
    }
)
"""Screen readers themselves are not here: Orca is run by Python, and a Python that runs Orca cannot
be told from one that runs a child's game."""
STARTERS = frozenset({"systemd", "speech-dispatcher", "pipewire"})
"""They start at any time what their user has told them to."""
SYSTEM_FOLDERS = (Path("/usr"), Path("/bin"), Path("/sbin"), Path("/lib"))
AGENT = Path("/usr/lib/familysafe/familysafe/familysafe-agent")
ROUND_SECONDS = 0.5
"""On a busy computer a process comes to its turn, and so to a standstill, only after a while."""
FIRST_PAUSE, MOST_PAUSE = 0.003, 0.1
STANDING = frozenset({"T", "t", "Z", "X", ""})
"""States of ``/proc/PID/stat`` in which nothing runs; "" is one that is gone."""


@dataclass
class Sweep:
    """What one round found: ``running`` could not be stopped yet, ``stopped`` were stopped now."""

    running: list[int] = field(default_factory=list)
    stopped: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Tell whether everything that must not run was seen standing still."""
        return not self.running


class Processes:
    """The processes of this computer. It needs CAP_KILL and CAP_SYS_PTRACE for those of others."""

    def __init__(
        self,
        agents: frozenset[Path] = frozenset({AGENT}),
        proc: Path = Path("/proc"),
        folders: tuple[Path, ...] = SYSTEM_FOLDERS,
        freezer: Freezer | None = None,
    ) -> None:
        self._agents, self._folders = agents, folders
        self._proc = proc
        self._freezer = freezer or Freezer()

    def stop(self, uid: int, *, tight: bool = False) -> Sweep:
        """Stop all that ``uid`` runs, until a pass finds nothing more to stop; half a second.

        What carries the screen and reads it out goes on. With ``tight`` that is the X server alone,
        if there is one: a window manager starts whatever its user has put into its settings, as
        ``systemd`` does.
        """
        names = SERVERS | SCREEN | SPEECH
        if tight:
            names = SERVERS if self._has_server(uid) else names - STARTERS
        sweep = Sweep()
        end, pause = time.monotonic() + ROUND_SECONDS, FIRST_PAUSE
        while True:
            with self._freezer.still(self._groups(uid)):
                sweep.running, sweep.kept = [], []
                for pid in self.of(uid):
                    self._stop_one(uid, pid, sweep, names)
            if sweep.holds or time.monotonic() + pause > end:
                return sweep
            time.sleep(pause)  # a process stops when it is its turn to run
            pause = min(2 * pause, MOST_PAUSE)

    def _groups(self, uid: int) -> set[Path]:
        """Return the groups in which something of the user's moves, or has just moved."""
        moving = (pid for pid in self.of(uid) if self.state(pid) not in ("T", "t"))
        found = {self._freezer.group_of(pid, uid) for pid in moving}
        return {group for group in (*found, self._freezer.slice_of(uid)) if group is not None}

    def go_on(self, uid: int) -> int:
        """Let all go on that stands still, and return how many there were."""
        self._freezer.thaw(uid)
        count = 0
        for pid in self.of(uid):
            if self.state(pid) == "T" and self.send(uid, pid, signal.SIGCONT):
                count += 1
        return count

    def of(self, uid: int) -> Iterator[int]:
        """Give the ids of all processes that ``uid`` started."""
        for name in os.listdir(self._proc):  # noqa: PTH208 - no Path for each of hundreds
            if name.isdecimal() and self.belongs(name, uid):
                yield int(name)

    def belongs(self, name: str | int, uid: int) -> bool:
        """Tell whether ``uid`` started a process: its own id, or its control group says so."""
        folder = f"{self._proc}/{name}"
        try:
            owner = os.stat(folder).st_uid  # noqa: PTH116 - hundreds a second: no Path for each
            if owner in (0, uid):
                return owner == uid
            group = Path(folder, "cgroup").read_bytes()
        except OSError:
            return False
        return f"/user-{uid}.slice/".encode() in group

    def _has_server(self, uid: int) -> bool:
        return any(self.is_kept(pid, SERVERS) for pid in self.of(uid))

    def _stop_one(self, uid: int, pid: int, sweep: Sweep, names: frozenset[str]) -> None:
        if self.state(pid) in STANDING:
            return
        if self.is_kept(pid, names, self._agents):
            sweep.kept.append(pid)
            return
        sweep.running.append(pid)
        if self.send(uid, pid, signal.SIGSTOP) and pid not in sweep.stopped:
            sweep.stopped.append(pid)

    def send(self, uid: int, pid: int, sign: signal.Signals, *, started: str = "") -> bool:
        """Send a signal through a descriptor, which keeps naming the process it was opened for.

        With ``started`` (field 22 of ``/proc/PID/stat``) only to the process that began then.
        """
        try:
            descriptor = os.pidfd_open(pid)
        except OSError:
            return False
        try:
            if self.belongs(pid, uid) and started in {"", self._started(pid)}:
                signal.pidfd_send_signal(descriptor, sign)
                return True
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return False

    def _started(self, pid: int) -> str:
        stat = (self._proc / str(pid) / "stat").read_bytes()
        return stat[stat.rindex(b")") + 2 :].split(maxsplit=20)[19].decode()

    def state(self, pid: int) -> str:
        """Return the letter of ``/proc/PID/stat``, "" for one that is gone."""
        try:
            stat = (self._proc / str(pid) / "stat").read_bytes()
        except OSError:
            return ""
        return chr(stat[stat.rindex(b")") + 2])

    def is_kept(
        self, pid: int, names: frozenset[str], paths: frozenset[Path] = frozenset()
    ) -> bool:
        """Tell whether it is a program of the system with one of ``names``, or one of ``paths``."""
        folder = self._proc / str(pid)
        try:
            program = (folder / "exe").readlink()
            if program not in paths and not self._is_named(program, names):
                return False
            here, runs = program.stat(), (folder / "exe").stat()
        except OSError:
            return False
        if (here.st_dev, here.st_ino) != (runs.st_dev, runs.st_ino):
            return False  # its own mounts show another file under this name
        return self.runs_only_system_code(pid)

    def _is_named(self, program: Path, names: frozenset[str]) -> bool:
        return program.name in names and any(
            program.is_relative_to(folder) for folder in self._folders
        )

    def runs_only_system_code(self, pid: int) -> bool:
        """Tell whether every file that it runs code from belongs to the system."""
        folder = self._proc / str(pid)
        root = folder / "root"
        try:
            maps = (folder / "maps").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False
        files = set()
        for line in maps.splitlines():
            parts = line.split(maxsplit=5)
            if "x" in parts[1] and len(parts) == 6 and parts[5].startswith("/"):  # noqa: PLR2004
                files.add(parts[5])
        return bool(files) and all(_is_of_the_system(Path(f"{root}{each}")) for each in files)


def _is_of_the_system(path: Path) -> bool:
    try:
        found = path.stat()
    except OSError:
        return False
    return found.st_uid == 0 and not found.st_mode & 0o002
