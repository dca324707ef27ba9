"""The files that PAM reads at a sign-in (``packaging/linux/pam``).

``running/ACCOUNT`` holds the words for an account that is kept out; that folder is there only while
the guard runs, because systemd takes it away with the service. ``kept/children`` outlives it.
Root and administrators are never written down: nobody who could mend things is kept out.
"""

from __future__ import annotations

import logging
import pwd
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from familysafe.system.accounts import is_administrator

RUNNING, KEPT = Path("/run/familysafe/gate"), Path("/var/lib/familysafe/gate")
log = logging.getLogger(__name__)
PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]*\$?")


class GateFiles:
    """The adapter of ``guard.gate.Gate``."""

    def __init__(
        self,
        running: Path = RUNNING,
        kept: Path = KEPT,
        may_mend: Callable[[str], bool] | None = None,
    ) -> None:
        self._running, self._kept = running, kept
        self._may_mend = may_mend or _may_mend

    def show(self, closed: dict[str, str], children: frozenset[str], silent: str) -> bool:
        """Write everything; False where the disk does not take it, which stops nothing else."""
        try:
            self._show(closed, children, silent)
        except OSError as error:
            log.warning("who may sign in could not be written down: %s", error)
            return False
        return True

    def _show(self, closed: dict[str, str], children: frozenset[str], silent: str) -> None:
        listed = {name for name in children if PLAIN.fullmatch(name) and not self._may_mend(name)}
        self._kept.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(self._kept / "silent", silent)
        if self._running.exists():
            for path in self._running.iterdir():
                if path.name not in closed:
                    path.unlink()
            for name in listed & closed.keys():
                _write(self._running / name, closed[name])
        else:
            fresh = self._running.with_suffix(".new")
            shutil.rmtree(fresh, ignore_errors=True)
            fresh.mkdir(mode=0o755, parents=True)
            for name in listed & closed.keys():
                _write(fresh / name, closed[name])
            fresh.rename(self._running)
        lines = "".join(f"{name}\n" for name in sorted(listed))
        _write(self._kept / "children", lines)
        # polkit's daemon reads this one, and it is no secret: the sign-in shows all accounts
        _write(self._running.with_name("children"), lines, 0o644)


def _write(path: Path, text: str, mode: int = 0o600) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.chmod(mode)
    fresh.rename(path)


def _may_mend(name: str) -> bool:
    try:
        found = pwd.getpwnam(name)
    except KeyError:
        return True
    return found.pw_uid == 0 or is_administrator(name)
