"""A virtual display with a window manager, a session bus and the accessibility bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tools.tour.screen_reader import Control, ScreenReader

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
A11Y_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing_programs() -> list[str]:
    """Return what is not installed of what a display needs."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if not any(Path(name).exists() for name in A11Y_LAUNCHERS):
        missing.append("at-spi2-core")
    return missing


class Display:
    """Use as a context manager; everything that was started ends with it."""

    def __init__(
        self, width: int = 1280, height: int = 860, environment: dict[str, str] | None = None
    ) -> None:
        self._size = f"{width}x{height}x24"
        self._folder = tempfile.TemporaryDirectory(prefix="familysafe-display-")
        self._running: list[subprocess.Popen[bytes]] = []
        runtime = Path(self._folder.name)
        runtime.chmod(0o700)
        self.environment = {
            **os.environ,
            **(environment or {}),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_SCALE_FACTOR": "1",
            "LC_ALL": "C.UTF-8",
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.reader: ScreenReader

    def __enter__(self) -> Self:
        self.environment["DISPLAY"] = self._start_x()
        self._start_buses()
        self.start("openbox")
        self._wait_for_window_manager()
        self.reader = ScreenReader(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        reader = getattr(self, "reader", None)
        if reader is not None:
            reader.close()
        for process in reversed(self._running):
            stop(process)
        self._folder.cleanup()

    def start(self, *command: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a program on this display."""
        with Path(os.devnull if log is None else log).open("ab") as target:
            process = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=target,
                stderr=target,
            )
        self._running.append(process)
        return process

    def press(self, name: str, role: str = "", seconds: float = 15) -> Control:
        """Press a control with the mouse, once it was scrolled into view."""
        self.reader.focus(self.reader.find(name, role, seconds))
        control = self.reader.find(name, role, seconds)
        x, y = control.middle
        self.xdotool("mousemove", str(x), str(y), "click", "1")
        return control

    def type(self, text: str) -> None:
        """Type text into what has the focus."""
        self.xdotool("type", "--delay", "8", text)

    def key(self, *keys: str) -> None:
        """Press keys by their X names, such as ``Return`` or ``ctrl+a``."""
        self.xdotool("key", "--delay", "30", *keys)

    def fill(self, name: str, text: str) -> None:
        """Put text into a field, replacing what is there."""
        self.press(name, "text")
        self.key("ctrl+a")
        self.type(text)

    def picture(self, target: Path) -> None:
        """Save what the display shows."""
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "tools.tour.camera", str(target)],
            env=self.environment,
            check=True,
        )

    def xdotool(self, *arguments: str) -> None:
        """Move the mouse and press keys, as the X server's own input."""
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def _start_x(self) -> str:
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            self._size,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        server = subprocess.Popen(
            command,
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(server)
        os.close(writing)
        with os.fdopen(reading) as numbers:
            return f":{numbers.readline().strip()}"

    def _start_buses(self) -> None:
        reading, writing = os.pipe()
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"],
            pass_fds=[writing],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(bus)
        os.close(writing)
        with os.fdopen(reading) as addresses:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = addresses.readline().strip()
        launcher = next(name for name in A11Y_LAUNCHERS if Path(name).exists())
        self.start(launcher, "--launch-immediately")

    def _wait_for_window_manager(self) -> None:
        end = time.monotonic() + 10
        while time.monotonic() < end:
            answer = subprocess.run(
                ["xdotool", "get_num_desktops"],
                env=self.environment,
                capture_output=True,
                check=False,
            )
            if answer.returncode == 0:
                return
            time.sleep(0.05)  # X offers no wait for a window manager
        message = "no window manager after 10 s"
        raise TimeoutError(message)


def stop(process: subprocess.Popen[bytes], seconds: float = 5) -> None:
    """End a program, by force if it does not want to."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
