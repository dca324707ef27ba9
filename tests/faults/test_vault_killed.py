"""``kill -9`` at every step of an intake, and at any time of one with a worker."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from familysafe.core.errors import EnvironmentFault, RefusedError
from tests.conftest import ROOT, needs
from tests.faults.killed_at_step import backup_of
from tests.faults.vault_faults import SealedBefore, require_words, sealed_before
from tests.storage.vault import hands
from tests.storage.vault.hands import PASSPHRASE, PNG
from tests.waiting import wait_until

MIB = 1024 * 1024
KILLS = 8


@pytest.fixture
def before(tmp_path: Path) -> SealedBefore:
    return sealed_before(tmp_path / "vault", tmp_path)


def killed_at_each_step(before: SealedBefore, what: str, outcomes: Path) -> list[str]:
    """Return the names of the steps; the vault killed at the first one is in ``step-0``..."""
    command = (sys.executable, "-m", "tests.faults.killed_at_step")
    words: list[str | Path] = [*command, before.root, before.case, what, outcomes]
    subprocess.run(words, cwd=ROOT, check=True, timeout=100)
    return [line.split()[1] for line in outcomes.read_text().splitlines()]


def test_a_kill_at_any_step_leaves_nothing_or_the_whole_exhibit(
    before: SealedBefore, tmp_path: Path
) -> None:
    source = hands.file(tmp_path, PNG + os.urandom(200_000), "new.png")

    steps = killed_at_each_step(before, str(source), tmp_path / "outcomes")

    assert {"open", "write", "fsync", "rename", "execute", "commit"} <= set(steps)
    assert steps.count("fsync") == 2
    kept = []
    for step in range(len(steps)):
        copy = SealedBefore(before.root.with_name(f"step-{step}"), before.case, before.contents)
        vault = copy.opened()
        more = len(vault.exhibits(copy.case)) - len(before.contents)
        assert more in {0, 1}, steps[step]
        copy.require_kept(vault, more=more)
        if more:
            added = vault.exhibits(copy.case)[-1]
            assert vault.read(added.id, added.size) == source.read_bytes()
        rows = [row for row in vault.custody(copy.case) if row.action == "item added"]
        assert len(rows) == len(before.contents) + more
        vault.lock()
        kept.append(more)
    committed = max(at for at, name in enumerate(steps) if name == "commit")
    assert kept == [int(step > committed) for step in range(len(steps))]


def test_a_kill_at_any_step_of_erasing_leaves_the_case_or_nothing_of_it(
    before: SealedBefore, tmp_path: Path
) -> None:
    steps = killed_at_each_step(before, "erase", tmp_path / "outcomes")

    assert {"execute", "commit", "unlink", "fsync"} <= set(steps)
    committed = steps.index("commit")
    for step in range(len(steps)):
        copy = SealedBefore(before.root.with_name(f"step-{step}"), before.case, before.contents)
        vault = copy.opened()
        if step <= committed:
            copy.require_kept(vault)
        else:
            assert vault.cases() == ()
            assert vault.verify(hands.Quiet()) == ()
            assert list((copy.root / "items").iterdir()) == []
            erased = [row for row in vault.custody(copy.case) if row.action == "item erased"]
            assert len(erased) == len(before.contents)
        vault.lock()


def test_a_kill_at_any_step_of_a_backup_leaves_a_whole_file_or_none(
    before: SealedBefore, tmp_path: Path
) -> None:
    steps = killed_at_each_step(before, "back-up", tmp_path / "outcomes")

    assert {"write", "fsync", "rename", "commit"} <= set(steps)
    found = 0
    for step in range(len(steps)):
        copy = SealedBefore(before.root.with_name(f"step-{step}"), before.case, before.contents)
        vault = copy.opened()
        copy.require_kept(vault)
        backup = backup_of(copy.root)
        assert vault.backups() == () or backup.exists()
        vault.lock()
        if backup.exists():
            found += 1
            again = SealedBefore(tmp_path / f"again-{step}", before.case, before.contents)
            brought = hands.door(again.root).restore(backup, PASSPHRASE, hands.Quiet())
            again.require_kept(brought)
            brought.lock()
    assert 0 < found < len(steps)


def test_a_kill_at_any_step_of_bringing_back_leaves_a_whole_vault_or_none(
    before: SealedBefore, tmp_path: Path
) -> None:
    vault = before.opened()
    vault.back_up(before.root.with_name("kept.fsbackup"), hands.Quiet())
    vault.lock()

    steps = killed_at_each_step(before, "restore", tmp_path / "outcomes")

    assert {"write", "fsync", "rename"} <= set(steps)
    for step in range(len(steps)):
        root = before.root.with_name(f"step-{step}-new")
        door = hands.door(root)
        if not door.exists():
            kept = before.root.with_name("kept.fsbackup")
            door.restore(kept, PASSPHRASE, hands.Quiet()).lock()
        again = SealedBefore(root, before.case, before.contents)
        brought = again.opened()
        again.require_kept(brought)
        brought.lock()


def test_a_kill_at_any_step_of_a_new_passphrase_leaves_one_that_opens(
    before: SealedBefore, tmp_path: Path
) -> None:
    steps = killed_at_each_step(before, "passphrase", tmp_path / "outcomes")

    assert {"write", "fsync"} <= set(steps)
    opened = []
    for step in range(len(steps)):
        copy = SealedBefore(before.root.with_name(f"step-{step}"), before.case, before.contents)
        try:
            vault = copy.opened()
            opened.append(PASSPHRASE)
        except RefusedError:
            vault = hands.door(copy.root).unlock(hands.OTHER)
            opened.append(hands.OTHER)
        copy.require_kept(vault)
        vault.lock()
    assert opened == sorted(opened, key=[PASSPHRASE, hands.OTHER].index)
    assert {PASSPHRASE, hands.OTHER} == set(opened)


def test_a_kill_at_any_step_of_locking_leaves_it_locked_or_as_it_was(
    before: SealedBefore, tmp_path: Path
) -> None:
    steps = killed_at_each_step(before, "lock", tmp_path / "outcomes")

    locked = []
    for step in range(len(steps)):
        copy = SealedBefore(before.root.with_name(f"step-{step}"), before.case, before.contents)
        vault = copy.opened()
        assert vault.verify(hands.Quiet()) == ()
        rows = [row for row in vault.custody(copy.case) if row.action == "item locked"]
        locked.append(vault.exhibits(copy.case)[0].locked_at is not None)
        assert bool(rows) is locked[-1]
        vault.lock()
    committed = max(at for at, name in enumerate(steps) if name == "commit")
    assert locked == [step > committed for step in range(len(steps))]


SCRIPT = """
import sys
from pathlib import Path
from familysafe.evidence.model import CaseId
from familysafe.system.workers import WorkerProcess
from tests.storage.vault import hands

root, case, source = Path(sys.argv[1]), CaseId(sys.argv[2]), Path(sys.argv[3])
vault = hands.door(root, workers=WorkerProcess()).unlock(hands.PASSPHRASE)
print("ready", flush=True)
while True:
    print(vault.add_file(case, source, hands.NOTHING_SAID, hands.Quiet()).exhibit.id, flush=True)
"""


def children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_a_kill_at_any_time_loses_nothing_that_was_said_to_be_saved(
    before: SealedBefore, tmp_path: Path
) -> None:
    chance = random.Random(20261126)  # noqa: S311 - moments to kill at, no secrets
    source = hands.file(tmp_path, os.urandom(12 * MIB), "film.mp4")
    errors = (tmp_path / "errors").open("wb")
    known = len(before.contents)
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, before.root, before.case, source],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        with pytest.raises(EnvironmentFault, match=r"vault\.in_use") as caught:
            before.opened()
        require_words(caught.value)
        wait_until(lambda: bool(children(process.pid)), what="the worker is there")  # noqa: B023 - called at once
        workers = children(process.pid)
        time.sleep(chance.uniform(0, 0.8))  # the moment is what is tested
        process.send_signal(signal.SIGKILL)
        said = len(process.stdout.read().split())
        process.wait()
        process.stdout.close()

        vault = before.opened()
        more = len(vault.exhibits(before.case)) - len(before.contents)
        assert said <= more - (known - len(before.contents)) <= said + 1
        known = len(before.contents) + more
        wait_until(lambda: not any(map(is_running, workers)), what="its worker ends")  # noqa: B023 - called at once
        vault.lock()
        vault = before.opened()
        before.require_kept(vault, more=more)
        vault.lock()
    errors.close()


def test_a_worker_that_is_killed_is_said_and_the_next_one_works(
    before: SealedBefore, tmp_path: Path
) -> None:
    needs("kill")
    from familysafe.system.workers import WorkerProcess
    from tests.faults.test_vault_sources import Meanwhile

    source = hands.file(tmp_path, os.urandom(24 * MIB), "film.mp4")
    workers = WorkerProcess()
    vault = hands.door(before.root, workers=workers).unlock(PASSPHRASE)

    def kill() -> None:
        assert workers._process is not None
        assert workers._process.pid is not None
        os.kill(workers._process.pid, signal.SIGKILL)

    with pytest.raises(EnvironmentFault, match=r"worker\.ended") as caught:
        vault.add_file(before.case, source, hands.NOTHING_SAID, Meanwhile(4 * MIB, kill))

    require_words(caught.value)
    before.require_kept(vault)
    vault.add_file(before.case, source, hands.NOTHING_SAID, hands.Quiet())
    before.require_kept(vault, more=1)
    vault.lock()
