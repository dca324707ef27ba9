"""Making, opening and losing the key of a vault."""

from __future__ import annotations

import json
import os
import stat
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from familysafe.core.errors import EnvironmentFault, InputError, RefusedError
from familysafe.evidence.custody import Action
from familysafe.storage.vault import attempts
from tests.storage.vault.hands import (
    OTHER,
    PASSPHRASE,
    WRONG,
    HandSetClock,
    added,
    case_in,
    door,
    file,
    made,
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def test_a_new_vault_has_the_files_that_its_format_describes(root: Path) -> None:
    vault, recovery = door(root).create(PASSPHRASE)
    vault.lock()

    names = {path.relative_to(root).as_posix() for path in root.rglob("*")}
    assert names == {
        *("vault.json", "index.db", "lock", "keys", "items", "attempts"),
        *("keys/guardian.age", "keys/recovery.age"),
    }
    by_passphrase = pyrage.passphrase.decrypt((root / "keys/guardian.age").read_bytes(), PASSPHRASE)
    sheet = pyrage.x25519.Identity.from_str(recovery)
    assert by_passphrase == pyrage.decrypt((root / "keys/recovery.age").read_bytes(), [sheet])
    keys = json.loads(by_passphrase)
    assert set(keys) == {"version", "identity", "database_key", "signing_key"}
    first = json.loads((root / "vault.json").read_bytes())
    identity = pyrage.x25519.Identity.from_str(keys["identity"])
    assert first["recipient"] == str(identity.to_public())


@pytest.mark.posix
def test_nothing_of_it_is_for_others_or_in_the_clear(root: Path) -> None:
    vault, recovery = door(root).create(PASSPHRASE)
    vault.new_case("Stranger-on-Instagram", "Dara")
    vault.lock()

    for path in root.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
        if path.is_file():
            content = path.read_bytes()
            assert b"Stranger-on-Instagram" not in content
            assert recovery.encode() not in content
            assert not content.startswith(b"SQLite format 3")


def test_it_opens_with_its_passphrase_and_with_no_other(root: Path) -> None:
    vault = made(root)
    case = case_in(vault)
    vault.lock()

    with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
        door(root).unlock(WRONG)
    again = door(root).unlock(PASSPHRASE)

    assert [each.id for each in again.cases()] == [case]
    again.lock()


def test_a_failed_unlock_becomes_a_row_of_the_log_once(root: Path) -> None:
    made(root).lock()
    for _ in range(2):
        with pytest.raises(RefusedError):
            door(root).unlock(WRONG)
    assert len(list((root / "attempts").iterdir())) == 2

    door(root).unlock(PASSPHRASE).lock()
    vault = door(root).unlock(PASSPHRASE)

    actions = [row.action for row in vault.vault_custody()]
    assert actions == [Action.VAULT_MADE, Action.UNLOCK_FAILED, Action.UNLOCK_FAILED]
    assert list((root / "attempts").iterdir()) == []
    vault.lock()


def test_wrong_passphrases_slow_down_and_never_for_ever(root: Path) -> None:
    clock = HandSetClock()
    made(root).lock()
    for _ in range(attempts.FREE_ATTEMPTS):
        with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
            door(root, clock).unlock(WRONG)

    with pytest.raises(RefusedError, match=r"passphrase\.wait") as waiting:
        door(root, clock).unlock(PASSPHRASE)
    assert 0 < int(waiting.value.params["seconds"]) <= attempts.FIRST_WAIT
    clock.wait(attempts.FIRST_WAIT)

    door(root, clock).unlock(PASSPHRASE).lock()
    assert max(map(attempts.wait_after, range(10_000))) == attempts.LONGEST_WAIT


def test_setting_the_clock_back_does_not_lock_anybody_out(root: Path) -> None:
    clock = HandSetClock()
    made(root).lock()
    for _ in range(attempts.FREE_ATTEMPTS):
        with pytest.raises(RefusedError):
            door(root, clock).unlock(WRONG)
    clock.moment -= timedelta(days=900)

    with pytest.raises(RefusedError, match=r"passphrase\.wait") as waiting:
        door(root, clock).unlock(PASSPHRASE)
    assert int(waiting.value.params["seconds"]) <= attempts.FIRST_WAIT + 1
    clock.wait(attempts.FIRST_WAIT + 2)

    door(root, clock).unlock(PASSPHRASE).lock()


def test_the_sheet_opens_it_and_sets_a_new_passphrase(root: Path) -> None:
    vault, recovery = door(root).create(PASSPHRASE)
    vault.lock()

    vault = door(root).recover(f" {recovery.lower()} ", OTHER)
    assert vault.vault_custody()[-1].action == Action.RECOVERED
    vault.lock()

    with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
        door(root).unlock(PASSPHRASE)
    door(root).unlock(OTHER).lock()


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("AGE-SECRET-KEY-1XYZ", r"recovery\.form"),
        ("", r"recovery\.form"),
        (str(pyrage.x25519.Identity.generate()), r"recovery\.wrong"),
    ],
    ids=["too short", "empty", "another vault's"],
)
def test_another_sheet_does_not_open_it(root: Path, key: str, code: str) -> None:
    made(root).lock()

    with pytest.raises((InputError, RefusedError), match=code) as refused:
        door(root).recover(key, OTHER)

    assert "AGE-SECRET-KEY" not in repr(refused.value)
    door(root).unlock(PASSPHRASE).lock()


def test_a_new_passphrase_replaces_one_file_only(root: Path) -> None:
    made(root).lock()
    before = {path: path.read_bytes() for path in root.glob("keys/*")}

    door(root).change_passphrase(PASSPHRASE, OTHER)

    changed = [path.name for path, content in before.items() if path.read_bytes() != content]
    assert changed == ["guardian.age"]
    door(root).unlock(OTHER).lock()
    with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
        door(root).change_passphrase(PASSPHRASE, OTHER)


def test_a_short_passphrase_is_refused_and_nothing_is_made(root: Path) -> None:
    with pytest.raises(InputError, match=r"passphrase\.short"):
        door(root).create("short  ")

    assert not root.exists()


def test_nothing_is_made_over_a_vault_or_other_files(root: Path) -> None:
    made(root).lock()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}

    with pytest.raises(InputError, match=r"vault\.exists"):
        door(root).create(OTHER)

    assert {path: path.read_bytes() for path in before} == before


def test_a_vault_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")

    with pytest.raises(EnvironmentFault, match=r"vault\.unwritable"):
        door(blocked / "vault").create(PASSPHRASE)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_a_second_program_is_told_that_it_is_open(root: Path) -> None:
    vault = made(root)

    with pytest.raises(EnvironmentFault, match=r"vault\.in_use"):
        door(root).unlock(PASSPHRASE)
    vault.lock()

    door(root).unlock(PASSPHRASE).lock()


def test_a_locked_vault_answers_nothing(root: Path) -> None:
    vault = made(root)
    vault.lock()

    for ask in (vault.cases, vault.public_key, lambda: vault.new_case("x", "")):
        with pytest.raises(RefusedError, match=r"vault\.locked"):
            ask()


def test_without_a_vault_nothing_opens(root: Path) -> None:
    assert not door(root).exists()
    with pytest.raises(InputError, match=r"vault\.none"):
        door(root).unlock(PASSPHRASE)
    assert not root.exists()


def test_a_newer_format_is_refused_and_kept(root: Path) -> None:
    made(root).lock()
    first = root / "vault.json"
    first.write_text(json.dumps({"format": "familysafe-vault", "version": 2, "new": True}))
    kept = first.read_bytes()

    with pytest.raises(EnvironmentFault, match=r"vault\.newer"):
        door(root).unlock(PASSPHRASE)

    assert first.read_bytes() == kept


def test_a_newer_database_is_refused(root: Path) -> None:
    vault = made(root)
    with vault._session.index.raw() as cursor:
        cursor.execute("PRAGMA user_version = 2")
    vault.lock()

    with pytest.raises(EnvironmentFault, match=r"vault\.newer"):
        door(root).unlock(PASSPHRASE)


@pytest.mark.parametrize("name", ["vault.json", "index.db", "keys/guardian.age"])
@pytest.mark.parametrize("harm", ["emptied", "garbled", "removed"])
def test_a_damaged_vault_is_refused_and_kept(root: Path, name: str, harm: str) -> None:
    vault = made(root)
    case_in(vault)
    vault.lock()
    victim = root / name
    if harm == "removed":
        victim.unlink()
    elif harm == "emptied":
        victim.write_bytes(b"")
    else:
        victim.write_bytes(os.urandom(victim.stat().st_size))
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}

    with pytest.raises((EnvironmentFault, RefusedError)) as refused:
        door(root).unlock(PASSPHRASE)

    assert refused.value.code in {"vault.damaged", "passphrase.wrong"}
    if name != "keys/guardian.age":
        assert refused.value.code == "vault.damaged"
    after = {path: path.read_bytes() for path in before if path.name != "lock"}
    assert after.items() <= before.items()


def test_an_interrupted_intake_is_swept_away(root: Path, tmp_path: Path) -> None:
    vault = made(root)
    item = added(vault, case_in(vault), file(tmp_path))
    vault.lock()
    for name in ("01M8AJQCMWWRK3GBVNTHTR34WY.age", "01M8AJQCMWWRK3GBVNTHTR34WY.partial"):
        (root / "items" / name).write_bytes(b"half of it")

    door(root).unlock(PASSPHRASE).lock()

    assert [path.name for path in (root / "items").iterdir()] == [f"{item}.age"]
