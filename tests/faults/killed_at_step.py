"""Does something with a vault, and is killed at a named step: for ``test_vault_killed``.

    python -m tests.faults.killed_at_step VAULT CASE WHAT OUTCOMES

WHAT is a word of ``DEEDS``, or a file to take in.

A step is a call of the system, or of SQLCipher, that the vault is about to make. For each step a
copy of the vault is made and a forked process is killed there, with SIGKILL; one line of OUTCOMES
says which step it was and what the process said before.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from familysafe.core.errors import Defect
from familysafe.evidence.model import CaseId
from familysafe.storage.vault.door import Door
from familysafe.storage.vault.opened import OpenedVault
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
        name = getattr(called, "__name__", "")
        if event != "c_call" or (name not in STEPS and called is not os.replace):
            return
        if len(self.names) == self._last:
            os.write(self._told, called.__name__.encode())
            os.kill(os.getpid(), signal.SIGKILL)
        self.names.append(called.__name__)


def with_vault(root: Path, deed: Callable[[OpenedVault], object]) -> Iterator[None]:
    """Do something with the open vault."""
    vault = hands.door(root).unlock(hands.PASSPHRASE)
    yield
    deed(vault)
    yield
    vault.lock()


def with_door(root: Path, deed: Callable[[Door], object]) -> Iterator[None]:
    """Do something at the door."""
    at = hands.door(root)
    yield
    deed(at)
    yield


def backup_of(root: Path) -> Path:
    """Return where a vault's backup lies."""
    return root.with_name(f"{root.name}.fsbackup")


def restored(root: Path) -> Iterator[None]:
    """Bring a vault back from ``kept.fsbackup`` beside it, into a new folder."""
    new = hands.door(root.with_name(f"{root.name}-new"))
    yield
    vault = new.restore(root.with_name("kept.fsbackup"), hands.PASSPHRASE, hands.Quiet())
    yield
    vault.lock()


DEEDS: dict[str, Callable[[Path, CaseId], Iterator[None]]] = {
    "erase": lambda root, case: with_vault(root, lambda vault: vault.delete_case(case)),
    "lock": lambda root, case: with_vault(
        root, lambda vault: vault.lock_item(vault.exhibits(case)[0].id)
    ),
    "back-up": lambda root, _case: with_vault(
        root, lambda vault: vault.back_up(backup_of(root), hands.Quiet())
    ),
    "restore": lambda root, _case: restored(root),
    "passphrase": lambda root, _case: with_door(
        root, lambda at: at.change_passphrase(hands.PASSPHRASE, hands.OTHER)
    ),
}


def act(root: Path, case: str, what: str, told: int, last: int | None) -> list[str]:
    """Do it, and say that it is done. A deed yields before what is watched, and after it."""

    def take(vault: OpenedVault) -> object:
        return vault.add_file(CaseId(case), Path(what), hands.NOTHING_SAID, hands.Quiet())

    deed = DEEDS[what](root, CaseId(case)) if what in DEEDS else with_vault(root, take)
    steps = Steps(last, told)
    next(deed)
    sys.setprofile(steps.see)
    next(deed)
    sys.setprofile(None)
    os.write(told, b"done ")
    next(deed, None)
    return steps.names


def forked(root: Path, case: str, what: str, last: int) -> tuple[str, bool]:
    """Return the step at which a copy of the vault was left, and whether it was killed."""
    theirs, ours = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act(root, case, what, ours, last)
        finally:
            os._exit(0)
    os.close(ours)
    with os.fdopen(theirs, "rb") as told:
        said = told.read().decode()
    _, status = os.waitpid(child, 0)
    return said.strip(), os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def main(vault: Path, case: str, what: str, outcomes: Path) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    names = []
    for name in ("warming up", "counting"):  # the first time modules are loaded too
        shutil.copytree(vault, vault.with_name(name))
        names = act(vault.with_name(name), case, what, nowhere, None)
    lines = []
    for step, name in enumerate(names):
        root = vault.with_name(f"step-{step}")
        shutil.copytree(vault, root)
        said, killed = forked(root, case, what, step)
        if not killed or said != name:
            message = f"step {step} should be {name} and killed, not {said!r}"
            raise Defect(message)
        lines.append(f"{step} {name}")
    outcomes.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]))
