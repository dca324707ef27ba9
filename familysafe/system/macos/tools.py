"""Asks Apple's own command-line tools. Never run on macOS."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Callable
from pathlib import Path

SECONDS = 5.0
IOREG, PMSET, LAUNCHCTL, PS = (
    *("/usr/sbin/ioreg", "/usr/bin/pmset"),
    *("/bin/launchctl", "/bin/ps"),
)
SUSPEND = "/System/Library/CoreServices/Menu Extras/User.menu/Contents/Resources/CGSession"
"""Brings the sign-in to the front. Not every macOS has it."""
log = logging.getLogger(__name__)

Ask = Callable[[list[str]], bytes | None]
"""Runs a tool by its whole path; what it wrote, or None where it failed."""


def ask(command: list[str]) -> bytes | None:
    """Run a tool by its whole path; what it wrote, or None where it failed."""
    try:
        done = subprocess.run(  # noqa: S603 - Apple's tools by their whole paths
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env={"LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("%s failed: %s", command[0], error)
        return None
    return done.stdout


def is_there(path: str) -> bool:
    """Tell whether this macOS has a tool."""
    return Path(path).exists()
