"""What somebody, or a failing disk, may do to a vault: ``verify`` names it, and nothing else."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from familysafe.core.errors import CheckError, EnvironmentFault, Fault
from familysafe.evidence.model import ItemId
from familysafe.storage.vault.opened import OpenedVault
from tests.faults.vault_faults import SealedBefore, require_words, sealed_before
from tests.storage.vault import hands
from tests.storage.vault.hands import PASSPHRASE, Quiet

PAGE_BYTES = 4096


@pytest.fixture
def before(tmp_path: Path) -> SealedBefore:
    return sealed_before(tmp_path / "vault", tmp_path)


@contextlib.contextmanager
def index_of(before: SealedBefore) -> Iterator[sqlcipher.Connection]:
    """Open the index as somebody who has the key and not our program."""
    keys = json.loads(
        hands.CHEAP.unwrap((before.root / "keys/guardian.age").read_bytes(), PASSPHRASE) or b""
    )
    connection = sqlcipher.connect(str(before.root / "index.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{keys['database_key']}'\"")
    try:
        yield connection
    finally:
        connection.close()


def forge(before: SealedBefore, *statements: str) -> None:
    with index_of(before) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0, statement


@contextlib.contextmanager
def opened(before: SealedBefore) -> Iterator[OpenedVault]:
    vault = before.opened()
    try:
        yield vault
    finally:
        vault.lock()


def found(before: SealedBefore) -> set[tuple[str, str]]:
    with opened(before) as vault:
        check = vault.check(Quiet())
        assert check.ok == (not check.problems)
        return {(each.where, each.what) for each in check.problems}


ROW = "chain <> 'vault' AND n = 2"


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ("actor = 'somebody'", (2,)),
        ("at = '2026-11-25T03:44:59.000000Z'", (2,)),
        ("action = 'item viewed'", (2,)),
        ("details = replace(details, 'size', 'Size')", (2,)),
        ("hash = '" + "0" * 64 + "'", (2, 3)),
        ("previous = '" + "0" * 64 + "'", (2,)),
        # what cannot be read at all; the next row has nothing before it then
        ("details = '{\"half'", (2, 3)),
        ("details = '[]'", (2, 3)),
        ("at = 'yesterday'", (2, 3)),
        ("actor = x'ff00'", (2, 3)),
        ("signature = x'00'", (2, 3)),
    ],
)
def test_a_garbled_custody_row_is_named_and_the_vault_still_opens(
    before: SealedBefore, change: str, at: tuple[int, ...]
) -> None:
    forge(before, f"UPDATE custody SET {change} WHERE {ROW}")  # noqa: S608 - the forger's own words

    problems = found(before)

    rows = {where for where, what in problems if what in {"chain", "signature"}}
    assert rows == {f"custody:{before.case}:{n}" for n in at}
    with opened(before) as vault:
        for id_, content in before.contents.items():
            assert vault.read(ItemId(id_), len(content)) == content


def test_a_signature_of_another_key_is_named(before: SealedBefore) -> None:
    zeros = "0" * 128
    forge(before, f"UPDATE custody SET signature = '{zeros}' WHERE {ROW}")  # noqa: S608 - a constant

    assert found(before) == {(f"custody:{before.case}:2", "signature")}


def test_a_log_that_cannot_be_read_gives_a_fault_and_no_crash(before: SealedBefore) -> None:
    forge(before, "UPDATE custody SET details = 'x' WHERE chain <> 'vault' AND n = 3")

    with opened(before) as vault:
        for ask in (
            lambda: vault.custody(before.case),
            lambda: vault.describe(before.case, hands.DESCRIBED),
        ):
            with pytest.raises(EnvironmentFault, match=r"vault\.damaged") as caught:
                ask()
            require_words(caught.value)


def test_a_failed_unlock_after_such_damage_does_not_lock_the_family_out(
    before: SealedBefore,
) -> None:
    forge(before, "UPDATE custody SET details = 'x' WHERE chain = 'vault' AND n = 1")
    with pytest.raises(Fault, match=r"passphrase\.wrong"):
        hands.door(before.root).unlock(hands.WRONG)

    assert {where for where, _ in found(before)} == {"custody:vault:1", "custody:vault:2"}


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE exhibits SET name = 'other.png' WHERE number = 1", "items/{0}", "record"),
        ("UPDATE exhibits SET size = size + 1 WHERE number = 1", "items/{0}", "record"),
        ("UPDATE exhibits SET details = '{{' WHERE number = 1", "items/{0}", "record"),
        ("UPDATE exhibits SET size = 'many' WHERE number = 1", "items/{0}", "record"),
        ("UPDATE exhibits SET imported_at = '' WHERE number = 1", "items/{0}", "record"),
        ("DELETE FROM custody WHERE item = '{1}'", "items/{1}", "unlogged"),
    ],
)
def test_a_forged_exhibit_is_named(
    before: SealedBefore, statement: str, where: str, what: str
) -> None:
    forge(before, statement.format(*before.contents))

    assert found(before) == {(where.format(*before.contents), what)}


def test_an_exhibit_that_was_taken_away_with_its_row_is_missed(before: SealedBefore) -> None:
    first = next(iter(before.contents))
    forge(before, f"DELETE FROM exhibits WHERE id = '{first}'")  # noqa: S608 - an id

    assert found(before) == {(f"items/{first}", "lost")}


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def unreadable(path: Path) -> None:
    """A file at whose first byte the system gives an error of input and output."""
    path.unlink()
    path.symlink_to("/proc/self/mem")


@pytest.mark.parametrize(
    ("harm", "what", "code"),
    [
        (lambda path: flip(path, 30), "changed", "seal.broken"),
        (lambda path: flip(path, path.stat().st_size - 5), "changed", "seal.broken"),
        (cut, "changed", "seal.broken"),
        (lambda path: path.write_bytes(b""), "changed", "seal.broken"),
        (Path.unlink, "missing", "seal.missing"),
        (unreadable, "unreadable", "seal.unreadable"),
    ],
    ids=["header", "content", "cut", "emptied", "removed", "unreadable"],
)
def test_a_harmed_file_is_named_and_never_handed_out(
    before: SealedBefore, tmp_path: Path, harm: Callable[[Path], object], what: str, code: str
) -> None:
    first = next(iter(before.contents))
    harm(before.root / f"items/{first}.age")

    assert found(before) == {(f"items/{first}", what)}
    with opened(before) as vault:
        asks = (
            lambda: vault.extract(ItemId(first), tmp_path / "out"),
            lambda: vault.read(ItemId(first), 10**6),
        )
        for ask in asks:
            with pytest.raises(CheckError) as caught:
                ask()
            assert caught.value.code == code
            require_words(caught.value)
        assert [path.name for path in tmp_path.iterdir()] == ["vault"]
        assert "item extracted" not in {row.action for row in vault.custody(before.case)}


def test_two_files_that_were_swapped_are_both_named(before: SealedBefore, tmp_path: Path) -> None:
    one, two = (before.root / f"items/{id_}.age" for id_ in before.contents)
    shutil.move(one, tmp_path / "held")
    shutil.move(two, one)
    shutil.move(tmp_path / "held", two)

    assert found(before) == {(f"items/{id_}", "changed") for id_ in before.contents}


def test_a_strange_file_is_named_and_left_alone(before: SealedBefore) -> None:
    (before.root / "items/holiday.jpg").write_bytes(b"not ours")

    assert found(before) == {("items/holiday.jpg", "unexpected")}
    assert (before.root / "items/holiday.jpg").read_bytes() == b"not ours"


def test_a_published_key_that_was_exchanged_is_named(before: SealedBefore) -> None:
    path = before.root / "vault.json"
    first = json.loads(path.read_bytes())
    path.write_text(json.dumps({**first, "signer": "00" * 32}))

    assert found(before) == {("vault.json", "public_key")}


def test_a_page_that_goes_bad_is_named_or_refused_and_never_read(before: SealedBefore) -> None:
    """Each page of the index, one after the other: the seal of a page is checked by SQLCipher."""
    index = before.root / "index.db"
    whole = index.read_bytes()
    seen = set()
    for page in range(len(whole) // PAGE_BYTES):
        flip(index, page * PAGE_BYTES + 100)
        harmed = index.read_bytes()
        try:
            problems = found(before)
        except EnvironmentFault as fault:
            seen.add(fault.code)
            require_words(fault)
            assert index.read_bytes() == harmed
        else:
            seen.add("verified")
            assert ("index.db", "damaged") in problems
        index.write_bytes(whole)
    assert seen == {"vault.damaged", "verified"}
    with opened(before) as vault:
        before.require_kept(vault)


def test_an_undamaged_vault_has_no_problem(before: SealedBefore) -> None:
    assert found(before) == set()
