"""Which start of this computer it is, as Linux says."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from familysafe.screentime.gaps import Start

SECONDS = 10.0
COUNT = "Mount count:"
TOOL = "/sbin/dumpe2fs"
log = logging.getLogger(__name__)


class LinuxStarts:
    """``proc`` is where the kernel tells of itself; tests lay another one."""

    def __init__(self, proc: Path = Path("/proc"), device: str | None = None) -> None:
        self._proc, self._device = proc, device

    def present(self) -> Start:
        """Return this start; a container's is its own."""
        boot = (self._proc / "sys/kernel/random/boot_id").read_text().strip()
        # starttime of the first process, in clock ticks since the kernel began (proc(5))
        stat = (self._proc / "1/stat").read_text()
        ticks = int(stat.rpartition(")")[2].split()[19])
        device = self._root_device() if self._device is None else self._device
        mounts = mount_count(device) if device else None
        return Start(boot, ticks / os.sysconf("SC_CLK_TCK"), mounts)

    def _root_device(self) -> str:
        """Return the device that holds the system if its file system counts, else ""."""
        for line in (self._proc / "self/mountinfo").read_text().splitlines():
            place, _, rest = line.partition(" - ")
            kind, device = rest.split()[:2]
            if place.split()[4] == "/" and kind in {"ext3", "ext4"} and device.startswith("/dev/"):
                return device
        return ""


def mount_count(device: str) -> int | None:
    """Return how often a file system was taken into use since its last check; None if unknown."""
    import subprocess  # asked for once: the guard does without it otherwise

    command = [TOOL, "-h", device]
    try:
        done = subprocess.run(  # noqa: S603 - the tool's own path, and a device that the kernel names
            command,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=True,
            env={"LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.info("how often %s was mounted is not known: %s", device, error)
        return None
    for line in done.stdout.splitlines():
        if line.startswith(COUNT):
            return int(line.removeprefix(COUNT))
    return None
