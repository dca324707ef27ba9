"""Starts a guard that outlives whoever started it, and hears what it complains of."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import threading
import time
from typing import IO

from familysafe.core.errors import EnvironmentFault

SHELL = '"$@" </dev/null >/dev/null &'
"""The shell ends at once, so that the guard is nobody's child."""


class Starting:
    """A guard that was started. EnvironmentFault ``guard.not_started`` where that fails.

    ``said`` is what it wrote so far to its error output. That is heard until it ends, or for ever:
    a guard whose output nobody takes would stand still in the middle of a line.
    """

    def __init__(self, command: list[str]) -> None:
        self.said = b""
        self.ended_at = math.inf
        try:
            output = _started(command)
        except (OSError, subprocess.CalledProcessError) as error:
            raise EnvironmentFault("guard.not_started", reason=type(error).__name__) from error
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._hear, args=(output,), daemon=True)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        """Tell whether it has ended, and all it said is known."""
        return self._ended.is_set()

    def wait(self, seconds: float) -> None:
        """Wait so long, or until it ends; at least a moment."""
        if self._ended.wait(seconds):
            time.sleep(seconds)

    def _hear(self, output: IO[bytes]) -> None:
        with output:
            while more := output.read(4096):
                self.said = (self.said + more)[-65536:]
        self.ended_at = time.monotonic()
        self._ended.set()


def _started(command: list[str]) -> IO[bytes]:
    """Start it and return its error output, unbuffered."""
    if sys.platform == "win32":
        apart = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            bufsize=0,
            creationflags=apart,
        )
        process.returncode = 0  # it is nobody's child: none waits for it
        assert process.stderr is not None  # noqa: S101 - a pipe was asked for
        return process.stderr
    read, write = os.pipe()
    try:
        subprocess.run(  # noqa: S603 - our own program
            ["/bin/sh", "-c", SHELL, "guard", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=write,
            start_new_session=True,
            check=True,
            cwd="/",
        )
    except BaseException:
        os.close(read)
        raise
    finally:
        os.close(write)
    return os.fdopen(read, "rb", buffering=0)
