"""Takes a file in, or erases a case, and is killed at a named step: for ``test_vault_killed``.

    python -m tests.faults.killed_at_step VAULT CASE SOURCE OUTCOMES

SOURCE is the file to take in; "erase" erases the case instead.

A step is a call of the system, or of SQLCipher, that the vault is about to make. For each step a
copy of the vault is made and a forked process is killed there, with SIGKILL; one line of OUTCOMES
says which step it was and what the process said before.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from familysafe.core.errors import Defect
from familysafe.evidence.model import CaseId
from tests.storage.vault import hands

STEPS = {
    *("open", "fsync", "rename", "unlink", "close", "write", "lstat", "statvfs"),
    *("execute", "commit", "fetchall", "rollback", "fetchone", "encrypt_io", "decrypt_io", "sign"),
}


class Steps:
    """Counts the steps; ends this process without a word before number ``last``."""

    def __init__(self, last: int | None, told: int) -> None:
        self._last, self._told = last, told
        self.names: list[str] = []

    def see(self, _: FrameType, event: str, called: Any) -> None:  # noqa: ANN401 - what a profiler gets
        if event != "c_call" or getattr(called, "__name__", "") not in STEPS:
            return
        if len(self.names) == self._last:
            os.write(self._told, called.__name__.encode())
            os.kill(os.getpid(), signal.SIGKILL)
        self.names.append(called.__name__)


def act(root: Path, case: str, source: str, told: int, last: int | None) -> list[str]:
    """Do it, and say that it is done."""
    vault = hands.door(root).unlock(hands.PASSPHRASE)
    steps = Steps(last, told)
    sys.setprofile(steps.see)
    if source == "erase":
        vault.delete_case(CaseId(case))
    else:
        vault.add_file(CaseId(case), Path(source), hands.NOTHING_SAID, hands.Quiet())
    sys.setprofile(None)
    os.write(told, b"done ")
    vault.lock()
    return steps.names


def forked(root: Path, case: str, source: str, last: int) -> tuple[str, bool]:
    """Return the step at which a copy of the vault was left, and whether it was killed."""
    theirs, ours = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act(root, case, source, ours, last)
        finally:
            os._exit(0)
    os.close(ours)
    with os.fdopen(theirs, "rb") as told:
        said = told.read().decode()
    _, status = os.waitpid(child, 0)
    return said.strip(), os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def main(vault: Path, case: str, source: str, outcomes: Path) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    names = []
    for name in ("warming up", "counting"):  # the first time modules are loaded too
        shutil.copytree(vault, vault.with_name(name))
        names = act(vault.with_name(name), case, source, nowhere, None)
    lines = []
    for step, name in enumerate(names):
        root = vault.with_name(f"step-{step}")
        shutil.copytree(vault, root)
        said, killed = forked(root, case, source, step)
        if not killed or said != name:
            message = f"step {step} should be {name} and killed, not {said!r}"
            raise Defect(message)
        lines.append(f"{step} {name}")
    outcomes.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]))
