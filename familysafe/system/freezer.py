"""Holds control groups still for some milliseconds, so that nothing in them can start or end.

A program that does nothing but start its successor and end is gone before a signal reaches it, time
after time. In a frozen group it cannot: everything is seen, gets its signal, and finds it when the
group thaws. Source: ``cgroup.freeze`` and ``cgroup.events`` in the kernel's "Control Group v2".
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOTS = (Path("/sys/fs/cgroup"), Path("/sys/fs/cgroup/unified"))
WAIT_SECONDS = 0.05
"""What waits for a broken disk or network freezes late or never; then the others are held."""


class Freezer:
    """The groups of this computer below ``root``; without version 2 of them it does nothing."""

    def __init__(self, root: Path | None = None, proc: Path = Path("/proc")) -> None:
        found = [each for each in ROOTS if (each / "cgroup.controllers").exists()]
        self._root = root or (found[0] if found else None)
        self._proc = proc
        self._own = self._path_of("self")

    def group_of(self, pid: int, uid: int) -> Path | None:
        """Return the group that holds ``pid``: the whole slice of its user where it is in there.

        None for the root and for the guard's own group, which are never frozen.
        """
        path = self._path_of(str(pid))
        if self._root is None or path in ("", "/", self._own):
            return None
        head, found, _ = path.partition(f"/user-{uid}.slice")
        group = self._root / (head + found if found else path).lstrip("/")
        return group if (group / "cgroup.freeze").exists() else None

    @contextmanager
    def still(self, groups: Iterable[Path]) -> Iterator[None]:
        """Hold ``groups`` still inside the block."""
        held = [group for group in groups if _write(group, "1")]
        try:
            end = time.monotonic() + WAIT_SECONDS
            while time.monotonic() < end and not all(_is_frozen(group) for group in held):
                time.sleep(0.001)
            yield
        finally:
            for group in held:
                _write(group, "0")

    def thaw(self, uid: int) -> None:
        """Let a user's slice go on that a guard left frozen when it died."""
        group = self.slice_of(uid)
        if group is not None:
            _write(group, "0")

    def slice_of(self, uid: int) -> Path | None:
        """Return the group of all sessions of a user, if there is one."""
        if self._root is None:
            return None
        group = self._root / "user.slice" / f"user-{uid}.slice"
        return group if group.exists() else None

    def _path_of(self, pid: str) -> str:
        try:
            lines = (self._proc / pid / "cgroup").read_text().splitlines()
        except OSError:
            return ""
        return next((line[3:] for line in lines if line.startswith("0::")), "")


def _write(group: Path, state: str) -> bool:
    try:
        (group / "cgroup.freeze").write_text(state)
    except OSError:
        return False
    return True


def _is_frozen(group: Path) -> bool:
    with suppress(OSError):
        return "frozen 1" in (group / "cgroup.events").read_text()
    return True
