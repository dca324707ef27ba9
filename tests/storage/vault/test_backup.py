"""A backup: opened without the program, damaged, hostile, and where it must not lie."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pyrage
import pytest

from familysafe.core.errors import CheckError, Fault, InputError
from tests.conftest import needs
from tests.storage.vault.hands import PASSPHRASE, PNG, Quiet, added, case_in, door, file


@pytest.fixture
def copy(tmp_path: Path) -> tuple[Path, str]:
    """A backup and the key of its recovery sheet."""
    vault, key = door(tmp_path / "vault").create(PASSPHRASE)
    added(vault, case_in(vault), file(tmp_path))
    vault.back_up(tmp_path / "copy.fsbackup", Quiet())
    vault.lock()
    return tmp_path / "copy.fsbackup", key


def restored(copy: Path) -> Fault:
    """Try it on a computer without a vault; whatever it says, nothing may be left."""
    root = copy.parent / "elsewhere" / "vault"
    with pytest.raises(Fault) as fault:
        door(root).restore(copy, PASSPHRASE, Quiet())
    assert not root.exists()
    assert list(root.parent.glob("*")) == []
    return fault.value


def test_unzip_age_and_tar_open_it(copy: tuple[Path, str], tmp_path: Path) -> None:
    needs("age", "unzip", "tar")
    backup, key = copy
    out = tmp_path / "out"
    (tmp_path / "sheet.txt").write_text(key)
    subprocess.run(["unzip", "-q", backup, "-d", out], check=True)
    keys = subprocess.run(
        ["age", "--decrypt", "--identity", tmp_path / "sheet.txt", out / "keys/recovery.age"],
        check=True,
        capture_output=True,
    ).stdout
    (tmp_path / "identity.txt").write_text(json.loads(keys)["identity"])
    subprocess.run(
        ["age", "-d", "-i", tmp_path / "identity.txt", "-o", out / "rest.tar", out / "vault.age"],
        check=True,
    )
    listed = subprocess.run(
        ["tar", "-tf", out / "rest.tar"], check=True, capture_output=True, text=True
    ).stdout.split()

    assert listed[:2] == ["vault.json", "index.db"]
    assert [name for name in listed if name.startswith("items/")]
    assert json.loads((out / "backup.json").read_bytes())["format"] == "familysafe-backup"
    assert PNG not in backup.read_bytes()


def test_every_damage_is_found(copy: tuple[Path, str]) -> None:
    backup, _ = copy
    whole = backup.read_bytes()
    for at in range(0, len(whole), 997):
        changed = bytearray(whole)
        changed[at] ^= 0x40
        backup.write_bytes(changed)
        assert restored(backup).code in {
            *("backup.damaged", "backup.form", "backup.newer", "passphrase.wrong"),
        }
    backup.write_bytes(whole[: len(whole) // 2])
    assert restored(backup).code in {"backup.form", "backup.damaged"}


def forged(copy: Path, members: dict[str, bytes], *, kind: bytes = tarfile.REGTYPE) -> None:
    """Put other things into the encrypted part, as one who has the keys could."""
    with zipfile.ZipFile(copy) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    opened = pyrage.passphrase.decrypt(parts["keys/guardian.age"], PASSPHRASE)
    identity = pyrage.x25519.Identity.from_str(json.loads(opened)["identity"])
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname = len(content), kind, "/etc/passwd"
            tar.addfile(info, io.BytesIO(content))
    parts["vault.age"] = pyrage.encrypt(packed.getvalue(), [identity.to_public()])
    with zipfile.ZipFile(copy, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    "name", ["../outside", "/outside", "items/../../outside", "keys/guardian.age", "lock"]
)
def test_nothing_is_unpacked_elsewhere(copy: tuple[Path, str], name: str) -> None:
    forged(copy[0], {name: b"hostile"})

    assert restored(copy[0]).code == "backup.damaged"


def test_links_are_refused(copy: tuple[Path, str]) -> None:
    forged(copy[0], {"index.db": b""}, kind=tarfile.SYMTYPE)

    assert restored(copy[0]).code == "backup.damaged"


def test_a_newer_backup_is_told(copy: tuple[Path, str]) -> None:
    with zipfile.ZipFile(copy[0]) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    head = json.loads(parts["backup.json"]) | {"version": 2}
    parts["backup.json"] = json.dumps(head).encode()
    with zipfile.ZipFile(copy[0], "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)

    assert restored(copy[0]).code == "backup.newer"


def test_it_does_not_lie_in_the_vault_itself(tmp_path: Path) -> None:
    vault, _ = door(tmp_path / "vault").create(PASSPHRASE)

    with pytest.raises(InputError, match=r"backup\.inside"):
        vault.back_up(tmp_path / "vault" / "items" / "copy", Quiet())


def test_an_item_that_was_lost_stops_it(tmp_path: Path) -> None:
    vault, _ = door(tmp_path / "vault").create(PASSPHRASE)
    item = added(vault, case_in(vault), file(tmp_path))
    place = tmp_path / "vault" / "items" / f"{item}.age"
    place.rename(tmp_path / "away")

    with pytest.raises(CheckError, match=r"backup\.incomplete"):
        vault.back_up(tmp_path / "copy", Quiet())
    assert not (tmp_path / "copy").exists()
