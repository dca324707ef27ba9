"""Which programs an account runs, what they are, and how much of the processor each takes (Linux).

It is asked every few seconds and costs next to nothing while nothing happens: the list of process
ids is compared with the one before, new ones are identified, and of the others only those that were
busy are read again, with a few more in turn. That a process became another program (``exec`` keeps
the id) is seen by its turn, and at once where the account's control group took time that the busy
ones do not explain.

A program's file is the system's if only an administrator can write it and the very file (device and
inode) lies where its name says; see ``system.processes`` for why a name proves nothing.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from familysafe.screentime.apps import NOTICEABLE, OWN, Program, Sight
from familysafe.system.fingerprints import fingerprint
from familysafe.system.posix_accounts import uid_to_hold as uid_of
from familysafe.system.processes import AGENT, SCREEN, SERVERS, SPEECH, STANDING, Processes
from familysafe.system.program_files import Twins, package_of
from familysafe.system.program_words import NOTHING, claims_of_group, is_interpreter, subject

TICKS = os.sysconf("SC_CLK_TCK")
IN_TURN = 16
"""How many quiet processes of the account are read again in a look."""
STRANGERS_IN_TURN = 32
"""How many others are looked at again: they may have become the account's."""
UNEXPLAINED = NOTICEABLE / 2
MOST_FILES = 2000
NO_FILE = (0, 0, 0)
FLATPAK = Path("/var/lib/flatpak/app")
SERVICES = frozenset(
    {
        *("plasmashell", "kded5", "kded6", "ksmserver", "kglobalaccel5", "baloo_file"),
        *("baloo_file_extractor", "kactivitymanagerd", "xfce4-panel", "xfce4-session", "xfdesktop"),
        *("xfsettingsd", "xfconfd", "cinnamon-session", "mate-panel", "mate-session", "lxpanel"),
        *("lxsession", "lxqt-panel", "lxqt-session", "ibus-daemon", "fcitx", "fcitx5"),
        *("wireplumber", "gnome-keyring-daemon", "gnome-session-binary", "startplasma-x11"),
        *("startplasma-wayland", "(sd-pam)", "ssh-agent", "gpg-agent", "xdg-document-portal"),
    }
)
"""Parts of a desktop beside those that carry the screen. None of them shows anything to play."""
SERVICE_FOLDER = "/usr/libexec"
"""What lies in it, not below it, are a desktop's helpers; what draws web pages lies below it."""


@dataclass(slots=True)
class _Entry:
    """One process. ``key`` is its file, ``ticks`` its processor time at ``read`` (monotonic)."""

    pid: int
    started: str
    key: tuple[int, int, int]
    sight: Sight
    ticks: int
    read: float
    looks: int = 0
    state: str = "S"
    in_slice: bool = True


@dataclass(slots=True)
class _Account:
    """What was seen of one account: its processes, and ids that are not its."""

    entries: dict[int, _Entry] = field(default_factory=dict)
    strangers: set[int] = field(default_factory=set)
    turn: int = 0
    looked: float = 0.0
    group_usec: int = 0


class Programs:
    """The adapter of ``guard.ports.Programs``; ``uid_of`` finds an account, None for root's."""

    def __init__(
        self,
        processes: Processes,
        agents: frozenset[Path] = frozenset({AGENT}),
        twins: Twins | None = None,
        groups: Path = Path("/sys/fs/cgroup"),
    ) -> None:
        self._processes = processes
        self._agents = frozenset(map(str, agents))
        self._twins = twins or Twins()
        unified = groups / "unified"
        self._groups = unified if unified.is_dir() else groups
        self._accounts: dict[int, _Account] = {}
        self._files: dict[tuple[int, int, int], tuple[str, frozenset[str]]] = {}
        self._packages: dict[str, str] = {}

    def look_for(self, names: frozenset[str]) -> None:
        """Recognise copies of the programs that have these names."""
        self._twins.look_for(names)

    def look(self, uid: int) -> dict[int, Sight]:
        """Return all programs that the user runs and that are not standing still, by process id."""
        seen, now = self._account(uid), time.monotonic()
        self._meet(uid, seen, now)
        busy, quiet = _busy_and_quiet(seen)
        self._read_all(seen, busy, now)
        if self._is_unexplained(uid, seen, now):
            self._read_all(seen, quiet, now)
        else:
            self._read_all(seen, _turn(quiet, seen.turn, IN_TURN), now)
        seen.turn += 1
        seen.looked = now
        return {
            pid: entry.sight for pid, entry in seen.entries.items() if entry.state not in STANDING
        }

    def at(self, uid: int, pid: int) -> Sight | None:
        """Return one program, if it is the user's and runs."""
        if not self._processes.belongs(pid, uid):
            return None
        seen = self._account(uid)
        entry = seen.entries.get(pid)
        if entry is None:
            seen.strangers.discard(pid)
            entry = self._new(uid, pid, time.monotonic())
            if entry is None:
                return None
            seen.entries[pid] = entry
        return entry.sight

    def is_pure(self, pid: int) -> bool:
        """Tell whether all code that a program runs is the system's."""
        return self._processes.runs_only_system_code(pid)

    def stop(self, uid: int, pids: Iterable[int]) -> tuple[int, ...]:
        """Stop these; return those that had run."""
        return tuple(
            pid
            for pid in pids
            if self._processes.state(pid) not in STANDING and self._send(uid, pid, signal.SIGSTOP)
        )

    def go_on(self, uid: int, pids: Iterable[int]) -> None:
        """Let these go on."""
        for pid in pids:
            if self._processes.state(pid) == "T":
                self._send(uid, pid, signal.SIGCONT)

    def end(self, uid: int, pids: Iterable[int], *, kill: bool) -> None:
        """Ask these to end and let them do it, or end them."""
        for pid in pids:
            if kill:
                self._send(uid, pid, signal.SIGKILL)
            elif self._send(uid, pid, signal.SIGTERM):
                self._send(uid, pid, signal.SIGCONT)

    def _send(self, uid: int, pid: int, sign: signal.Signals) -> bool:
        """Send a signal to the process that was looked at, not to a later one with its id."""
        entry = self._account(uid).entries.get(pid)
        if entry is None:
            return False
        return self._processes.send(uid, pid, sign, started=entry.started)

    def _account(self, uid: int) -> _Account:
        return self._accounts.setdefault(uid, _Account())

    # --- finding processes ------------------------------------------------------------------

    def _meet(self, uid: int, seen: _Account, now: float) -> None:
        """Take those that are new, forget those that are gone, and look at some strangers again."""
        present = set(map(int, filter(str.isdecimal, os.listdir("/proc"))))  # noqa: PTH208
        for pid in seen.entries.keys() - present:
            del seen.entries[pid]
        seen.strangers &= present
        fresh = present - seen.entries.keys() - seen.strangers
        again = _turn(sorted(seen.strangers), seen.turn, STRANGERS_IN_TURN)
        for pid in (*fresh, *again):
            if self._processes.belongs(pid, uid):
                entry = self._new(uid, pid, now)
                if entry is not None:
                    seen.entries[pid] = entry
                    seen.strangers.discard(pid)
            else:
                seen.strangers.add(pid)

    def _read_all(self, seen: _Account, pids: Iterable[int], now: float) -> None:
        for pid in list(pids):
            if not self._read(seen.entries[pid], now):
                del seen.entries[pid]

    def _is_unexplained(self, uid: int, seen: _Account, now: float) -> bool:
        """Tell whether the user's control group took time that no busy process explains."""
        usec = self._group_usec(uid)
        before, seen.group_usec = seen.group_usec, usec
        elapsed = now - seen.looked
        if not usec or not before or elapsed <= 0:
            return True
        share = (usec - before) / 1e6 / elapsed
        known = sum(entry.sight.share for entry in seen.entries.values() if entry.in_slice)
        return share - known > UNEXPLAINED

    def _group_usec(self, uid: int) -> int:
        try:
            stat = (self._groups / f"user.slice/user-{uid}.slice/cpu.stat").read_bytes()
        except OSError:
            return 0
        head, _, _ = stat.partition(b"\n")
        return int(head.split()[1]) if head.startswith(b"usage_usec ") else 0

    # --- one process ------------------------------------------------------------------------

    def _new(self, uid: int, pid: int, now: float) -> _Entry | None:
        stat = _stat(pid)
        key = _key(pid)
        if stat is None or key is None:
            return None
        state, ticks, started = stat
        group = _group(pid)
        program = self._identify(pid, key, group)
        inside = f"/user-{uid}.slice/" in group
        return _Entry(pid, started, key, Sight(program), ticks, now, 0, state, inside)

    def _read(self, entry: _Entry, now: float) -> bool:
        """Read processor time anew, and what it is where that may have changed."""
        stat, key = _stat(entry.pid), _key(entry.pid)
        if stat is None or key is None or stat[2] != entry.started:
            return False
        state, ticks, _ = stat
        program = entry.sight.program
        if key != entry.key or entry.looks == 0 or is_interpreter(program.main.removeprefix(OWN)):
            program = self._identify(entry.pid, key, _group(entry.pid))
        elapsed = now - entry.read
        if elapsed > 0:
            share = (ticks - entry.ticks) / TICKS / elapsed
            entry.sight = Sight(program, share)
            entry.ticks, entry.read = ticks, now
        entry.key, entry.state = key, state
        entry.looks += 1
        return True

    def _identify(self, pid: int, key: tuple[int, int, int], group: str) -> Program:
        try:
            path = os.readlink(f"/proc/{pid}/exe").removesuffix(" (deleted)")  # noqa: PTH115
        except OSError:
            return Program("")
        claims = claims_of_group(group)
        name = _plain(path)
        if path in self._agents and _is_at(path, key):
            return Program(name, desktop=True)
        names = self._system_names(path, key)
        if names and is_interpreter(name):
            return self._interpreted(pid, name, claims)
        if names:
            return Program(name, names, claims, desktop=self._is_desktop(pid, path))
        digest, twins = self._own_file(f"/proc/{pid}/exe", key)
        return Program(f"{OWN}{name}", frozenset(), claims | twins | {name}, digest)

    def _is_desktop(self, pid: int, path: str) -> bool:
        folder, _, name = path.rpartition("/")
        named = name in SERVERS or name in SCREEN or name in SPEECH or name in SERVICES
        return (named or folder == SERVICE_FOLDER) and self._processes.runs_only_system_code(pid)

    def _system_names(self, path: str, key: tuple[int, int, int]) -> frozenset[str]:
        """Return what the system calls the file; nothing if it is not the system's."""
        name = _plain(path)
        if _is_at(path, key):
            package = self._package(path)
            snap = path.split("/")[2] if path.startswith("/snap/") else ""
            return frozenset(filter(None, (name, package.lower(), snap.lower())))
        flatpak = self._flatpak(path, key)
        return frozenset({name, flatpak}) if flatpak else frozenset()

    def _package(self, path: str) -> str:
        if path not in self._packages:
            if len(self._packages) > MOST_FILES:
                self._packages.clear()
            self._packages[path] = package_of(path)
        return self._packages[path]

    def _flatpak(self, path: str, key: tuple[int, int, int]) -> str:
        """Return the id of a system-wide Flatpak program; inside it, its folder is ``/app``."""
        if not path.startswith("/app/"):
            return ""
        inside = path.removeprefix("/app/")
        try:
            apps = os.listdir(FLATPAK)  # noqa: PTH208 - names, not paths
        except OSError:
            return ""
        for app in apps:
            if _is_at(f"{FLATPAK}/{app}/current/active/files/{inside}", key):
                return app.lower()
        return ""

    def _interpreted(self, pid: int, name: str, claims: frozenset[str]) -> Program:
        """Name what an interpreter runs; where that is not clear it stays unknown, and counts."""
        what = subject(name, _words(pid)) if name else NOTHING
        names = frozenset(map(_plain, what.names))
        if not names:
            return Program(name, claims=claims | {name})
        if not what.script:
            return Program(min(names), claims=claims | names)
        script = _from_inside(pid, what.script)
        try:
            found = os.stat(f"/proc/{pid}/root{script}")  # noqa: PTH116 - a path of /proc
        except OSError:
            return Program(name, claims=claims | names | {name})
        key = (found.st_dev, found.st_ino, found.st_ctime_ns)
        shown = min(names, key=len)
        if _is_at(script, key):
            return Program(shown, names, claims)
        digest, twins = self._own_file(f"/proc/{pid}/root{script}", key)
        return Program(f"{OWN}{shown}", claims=claims | twins | names, fingerprint=digest)

    def _own_file(self, path: str, key: tuple[int, int, int]) -> tuple[str, frozenset[str]]:
        if key == NO_FILE:
            return "", frozenset()
        if key not in self._files:
            if len(self._files) > MOST_FILES:
                self._files.clear()
            digest = fingerprint(path)
            self._files[key] = (digest, self._twins.names_of(path, digest))
        return self._files[key]


def _busy_and_quiet(seen: _Account) -> tuple[list[int], list[int]]:
    """Return those that took time at the last look or are new, and the others."""
    busy: list[int] = []
    quiet: list[int] = []
    for pid, entry in seen.entries.items():
        (busy if entry.looks <= 1 or entry.sight.share > 0 else quiet).append(pid)
    return busy, quiet


def _stat(pid: int) -> tuple[str, int, str] | None:
    """Return state, processor time in ticks, and when it started."""
    try:
        descriptor = os.open(f"/proc/{pid}/stat", os.O_RDONLY)
    except OSError:
        return None
    try:
        data = os.read(descriptor, 1024)
    except OSError:
        return None
    finally:
        os.close(descriptor)
    fields = data[data.rindex(b")") + 2 :].split(maxsplit=20)
    return chr(fields[0][0]), int(fields[11]) + int(fields[12]), fields[19].decode()


def _key(pid: int) -> tuple[int, int, int] | None:
    """Return which file a process runs; ``NO_FILE`` where it is shown to its user only.

    An AppImage mounts itself in such a way (FUSE).
    """
    path = f"/proc/{pid}/exe"
    try:
        found = os.stat(path)  # noqa: PTH116 - often
    except OSError:
        try:
            os.readlink(path)  # noqa: PTH115 - often
        except OSError:
            return None
        return NO_FILE
    return found.st_dev, found.st_ino, found.st_ctime_ns


def _is_at(path: str, key: tuple[int, int, int]) -> bool:
    """Tell whether that very file lies at ``path`` for the guard, and only root can write it."""
    try:
        found = os.stat(path)  # noqa: PTH116 - often
    except OSError:
        return False
    same = (found.st_dev, found.st_ino) == key[:2]
    return same and found.st_uid == 0 and not found.st_mode & 0o002


def _plain(path: str) -> str:
    """Return the last part of a path as a name that can be kept: any bytes may stand in it."""
    name = path.rsplit("/", 1)[-1].lower().encode("utf-8", "replace").decode()
    return " ".join("".join(c if c.isprintable() else " " for c in name).split()) or "?"


def _group(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cgroup").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _words(pid: int) -> list[str]:
    try:
        data = Path(f"/proc/{pid}/cmdline").read_bytes()[:65536]
    except OSError:
        return []
    return data.decode("utf-8", errors="replace").rstrip("\0").split("\0")


def _from_inside(pid: int, path: str) -> str:
    """Return a path of a process as a whole one."""
    if path.startswith("/"):
        return path
    try:
        return os.path.normpath(f"{os.readlink(f'/proc/{pid}/cwd')}/{path}")  # noqa: PTH115
    except OSError:
        return path


def _turn(pids: list[int], turn: int, most: int) -> list[int]:
    """Return ``most`` of ``pids``, other ones at each turn."""
    if len(pids) <= most:
        return pids
    start = turn * most % len(pids)
    return [*pids[start : start + most], *pids[: max(0, start + most - len(pids))]]


class AccountPrograms:
    """The adapter of ``guard.ports.Programs``. Root and the guard's own user are left alone."""

    def __init__(self, programs: Programs) -> None:
        self._programs = programs

    def look_for(self, names: frozenset[str]) -> None:
        """Recognise copies of the programs that have these names."""
        self._programs.look_for(names)

    def look(self, account: str) -> dict[int, Sight]:
        """Return all programs that the account runs and that are not standing still."""
        uid = uid_of(account)
        return {} if uid is None else self._programs.look(uid)

    def at(self, account: str, pid: int) -> Sight | None:
        """Return one program, if it is the account's and runs."""
        uid = uid_of(account)
        return None if uid is None else self._programs.at(uid, pid)

    def is_pure(self, pid: int) -> bool:
        """Tell whether all code that a program runs is the system's."""
        return self._programs.is_pure(pid)

    def stop(self, account: str, pids: Iterable[int]) -> tuple[int, ...]:
        """Stop these; return those that had run."""
        uid = uid_of(account)
        return () if uid is None else self._programs.stop(uid, pids)

    def go_on(self, account: str, pids: Iterable[int]) -> None:
        """Let these go on."""
        uid = uid_of(account)
        if uid is not None:
            self._programs.go_on(uid, pids)

    def end(self, account: str, pids: Iterable[int], *, kill: bool) -> None:
        """Ask these to end and let them do it, or end them."""
        uid = uid_of(account)
        if uid is not None:
            self._programs.end(uid, pids, kill=kill)
