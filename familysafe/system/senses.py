"""What the kernel says about somebody being there: input devices and sound (Linux).

What was typed is never read: a device that has something to be read is closed and opened anew,
which throws its events away (``evdev`` keeps them for each opened file alone). Sound is being
played where a playback stream of ALSA is in the state RUNNING (``/proc/asound``, "Proc Files of
ALSA Drivers" in the kernel's documentation); sound over Bluetooth is not seen there.
"""

from __future__ import annotations

import os
import select
from pathlib import Path

from familysafe.system.logind import Logind

INPUT, SOUND = Path("/dev/input"), Path("/proc/asound")


class InputDevices:
    """All input devices of the computer, held open while somebody wants to know."""

    def __init__(self, folder: Path = INPUT) -> None:
        self._folder = folder
        self._open: dict[Path, int] = {}

    def touched(self) -> bool | None:
        """Tell whether any had an event since the last look; None where none can be opened."""
        found = set(self._folder.glob("event*"))
        for gone in self._open.keys() - found:
            os.close(self._open.pop(gone))
        new = [path for path in found - self._open.keys() if self._hold(path)]
        if not self._open:
            return None
        poll = select.poll()
        by_number = {number: path for path, number in self._open.items()}
        for number in by_number:
            poll.register(number, select.POLLIN)
        ready = [by_number[number] for number, event in poll.poll(0) if event & ~select.POLLHUP]
        for path in ready:
            os.close(self._open.pop(path))
            self._hold(path)
        return bool(ready or new)

    def _hold(self, path: Path) -> bool:
        try:
            self._open[path] = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Let all go."""
        for number in self._open.values():
            os.close(number)
        self._open.clear()


class KernelSenses:
    """The adapter of ``guard.presence.Senses``."""

    def __init__(self, logind: Logind, devices: InputDevices, sound: Path = SOUND) -> None:
        self._logind, self._devices, self._sound = logind, devices, sound

    def claims(self) -> frozenset[str]:
        """Return the accounts all of whose sessions in front say that nobody is there."""
        sessions = [each for each in self._logind.sessions() or () if each.counts]
        there = {each.account for each in sessions if not each.claims_away}
        return frozenset(each.account for each in sessions) - there

    def touched(self) -> bool | None:
        """Tell whether there was input since the last look."""
        return self._devices.touched()

    def sounds(self) -> bool:
        """Tell whether sound is being played."""
        return sounds(self._sound)

    def rest(self) -> None:
        """Close the devices."""
        self._devices.close()


def sounds(folder: Path) -> bool:
    """Tell whether a playback stream below ``folder`` runs."""
    for status in folder.glob("card*/pcm*p/sub*/status"):
        try:
            if "RUNNING" in status.read_text():
                return True
        except OSError:
            continue
    return False
