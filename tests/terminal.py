"""A program that asks for a passphrase on a terminal, and somebody who types it."""

from __future__ import annotations

import os
import select
import subprocess
import time
from pathlib import Path

SECONDS = 20


def answered(folder: Path, words: list[str], answer: str, times: int = 1) -> int:
    """Run a program on a terminal of its own, type ``answer`` each time that it asks for a
    passphrase, and return how it ended.
    """
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", "--wait", *words],
        cwd=folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown, deadline = b"", time.monotonic() + SECONDS
    try:
        for time_asked in range(1, times + 1):
            while shown.count(b"passphrase") < time_asked or not shown.endswith(b": "):
                assert time.monotonic() < deadline, shown
                if select.select([ours], [], [], 0.2)[0]:
                    shown += os.read(ours, 1000)
            os.write(ours, answer.encode() + b"\n")
            shown += b"\n"
        return process.wait(SECONDS)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
