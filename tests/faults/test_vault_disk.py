"""No room: on a real small disk, and under a limit of the system where there is no such right."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.core.errors import EnvironmentFault, Fault
from familysafe.evidence.model import ItemId
from tests.conftest import needs
from tests.faults.test_vault_sources import Meanwhile
from tests.faults.vault_faults import SealedBefore, require_words, sealed_before
from tests.storage.vault import hands
from tests.storage.vault.hands import NOTHING_SAID, OTHER, PASSPHRASE, Quiet

MIB = 1024 * 1024
DISK_MIB = 90


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk in memory; a vault asks for 64 MiB to spare before it takes anything in."""
    needs("mount", "umount", root=True)
    place = tmp_path / "disk"
    place.mkdir()
    options = f"size={DISK_MIB}m,mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def fill(disk: Path) -> Path:
    """Let somebody else take all the room that is left."""
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return ballast


def test_what_does_not_fit_is_refused_before_it_is_read(disk: Path, tmp_path: Path) -> None:
    before = sealed_before(disk / "vault", tmp_path)
    vault = before.opened()
    source = hands.file(tmp_path, b"", "film.mp4")
    os.truncate(source, DISK_MIB * MIB)
    progress = Quiet()

    with pytest.raises(EnvironmentFault, match=r"vault\.disk_full") as caught:
        vault.add_file(before.case, source, NOTHING_SAID, progress)

    require_words(caught.value)
    assert set(progress.done) <= {0}
    before.require_kept(vault)
    vault.lock()


@pytest.mark.parametrize("at", [1, 2 * MIB, 3 * MIB + 1, 6 * MIB])
def test_a_disk_that_fills_up_meanwhile_loses_nothing(disk: Path, tmp_path: Path, at: int) -> None:
    """While it is written, when all is written, while it is read back, at the transaction."""
    before = sealed_before(disk / "vault", tmp_path)
    vault = before.opened()
    source = hands.file(tmp_path, os.urandom(3 * MIB), "film.mp4")

    with pytest.raises(EnvironmentFault, match=r"vault\.disk_full") as caught:
        vault.add_file(before.case, source, NOTHING_SAID, Meanwhile(at, lambda: fill(disk)))

    require_words(caught.value)
    (disk / "ballast").unlink()
    before.require_kept(vault)
    vault.add_file(before.case, source, NOTHING_SAID, Quiet())
    before.require_kept(vault, more=1)
    vault.lock()
    again = before.opened()
    before.require_kept(again, more=1)
    again.lock()


def test_a_vault_on_a_full_disk_says_so_and_is_not_called_damaged(
    disk: Path, tmp_path: Path
) -> None:
    before = sealed_before(disk / "vault", tmp_path)
    ballast = fill(disk)

    with pytest.raises(EnvironmentFault, match=r"vault\.disk_full") as caught:
        hands.door(before.root).unlock(PASSPHRASE)
    require_words(caught.value)
    with pytest.raises(EnvironmentFault, match=r"vault\.disk_full"):
        hands.door(before.root).change_passphrase(PASSPHRASE, OTHER)

    ballast.unlink()
    vault = before.opened()
    before.require_kept(vault)
    vault.lock()


def test_every_change_on_a_full_disk_happens_whole_or_not_at_all(
    disk: Path, tmp_path: Path
) -> None:
    before = sealed_before(disk / "vault", tmp_path)
    vault = before.opened()
    item = ItemId(next(iter(before.contents)))
    changes = (
        lambda: vault.new_case("Another one", ""),
        lambda: vault.describe(before.case, hands.DESCRIBED),
        lambda: vault.add_text(before.case, "words.txt", "words" * 1000, NOTHING_SAID),
        lambda: vault.update_details(item, hands.SAID),
        lambda: vault.extract(item, disk / "out.png"),
        lambda: vault.rename_case(before.case, "Renamed" * 20, ""),
    )
    rows = vault.custody(before.case), vault.vault_custody()
    fill(disk)

    faults = []
    for change in changes:
        try:
            change()
        except Fault as fault:
            faults.append(fault)

    failed = len(faults)
    assert failed >= 3
    assert {fault.code for fault in faults} == {"vault.disk_full"}
    require_words(faults[0])
    (disk / "ballast").unlink()
    assert vault.verify(Quiet()) == ()
    grown = len(vault.custody(before.case)) + len(vault.vault_custody()) - sum(map(len, rows))
    assert grown >= len(changes) - failed
    vault.delete_case(before.case)
    assert vault.verify(Quiet()) == ()
    assert list((before.root / "items").iterdir()) == []
    vault.lock()


def test_taking_out_to_a_full_disk_never_leaves_a_short_file(disk: Path, tmp_path: Path) -> None:
    before = sealed_before(tmp_path / "vault", tmp_path)
    vault = before.opened()
    item = ItemId(next(iter(before.contents)))
    for free in range(0, 12_000, 4096):
        ballast = fill(disk)
        os.truncate(ballast, ballast.stat().st_size - free)
        try:
            vault.extract(item, disk / "out.png")
        except EnvironmentFault as fault:
            require_words(fault)
            code = fault.code
            left = sorted(path.name for path in disk.iterdir())
        else:
            code = ""
            assert (disk / "out.png").read_bytes() == before.contents[str(item)]
            (disk / "out.png").unlink()
            left = ["ballast"]
        assert (code, left) == ("vault.disk_full" if free < 8192 else "", ["ballast"])
    vault.lock()


@contextlib.contextmanager
def largest_file(most: int) -> Iterator[None]:
    """Let the system refuse every write beyond ``most`` bytes of a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def before(tmp_path: Path) -> SealedBefore:
    return sealed_before(tmp_path / "vault", tmp_path)


def test_a_limit_on_the_size_of_files_loses_nothing(before: SealedBefore, tmp_path: Path) -> None:
    vault = before.opened()
    source = hands.file(tmp_path, os.urandom(2 * MIB), "film.mp4")

    with largest_file(MIB), pytest.raises(EnvironmentFault) as caught:
        vault.add_file(before.case, source, NOTHING_SAID, Quiet())

    assert caught.value.code == "vault.disk_full"
    require_words(caught.value)
    before.require_kept(vault)
    vault.lock()


def test_a_new_vault_without_room_leaves_nothing(tmp_path: Path) -> None:
    root = tmp_path / "vault"

    for most in (0, 100, 5000, 20_000):
        with largest_file(most), pytest.raises(EnvironmentFault) as caught:
            hands.door(root).create(PASSPHRASE)
        assert caught.value.code == "vault.disk_full"
        assert list(tmp_path.iterdir()) == []

    hands.made(root).lock()


def test_a_new_passphrase_without_room_leaves_the_old_one(before: SealedBefore) -> None:
    with largest_file(100), pytest.raises(EnvironmentFault) as caught:
        hands.door(before.root).change_passphrase(PASSPHRASE, OTHER)

    assert caught.value.code == "vault.disk_full"
    vault = before.opened()
    before.require_kept(vault)
    vault.lock()
