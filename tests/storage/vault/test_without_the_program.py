"""``docs/formats/vault.md``, followed to the letter with ordinary programs: ours takes no part."""

from __future__ import annotations

import hashlib
import json
import re
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from familysafe.crypto.keys import AgeCrypto
from familysafe.evidence.model import CaseId, ExhibitDetails
from familysafe.storage.vault.opened import OpenedVault
from tests.conftest import ROOT, needs
from tests.storage.vault import hands
from tests.storage.vault.hands import PASSPHRASE, PNG, Quiet
from tests.terminal import answered

PAGE = ROOT / "docs/formats/vault.md"
KHMER = "ផ្ញើរូបមក"


def programs(folder: Path) -> None:
    """Write the programs that the page prints into files."""
    found = re.findall(r"```python\n(# (\w+\.py): .*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    for content, name in found:
        (folder / name).write_text(content, encoding="utf-8")


def command(begins: str) -> list[str]:
    """Return the one command of the page which begins so."""
    lines = re.findall(r"^    (\S.*)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [line for line in lines if line.startswith(begins)]
    return shlex.split(found)


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def filled(vault: OpenedVault, folder: Path) -> CaseId:
    case = vault.new_case("A stranger wrote", "Dara").id
    said = ExhibitDetails(app="instagram", handle="@lina.st_16", note=KHMER)
    hands.added(vault, case, hands.file(folder), said)
    vault.add_text(case, "words.txt", KHMER, said)
    vault.describe(case, hands.DESCRIBED)
    return case


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A closed vault as the program makes it, with the real cost of the passphrase."""
    needs("age", "openssl", "setsid")
    folder = tmp_path / "vault"
    door = hands.door(folder, crypto=AgeCrypto())
    vault, recovery = door.create(PASSPHRASE)
    filled(vault, tmp_path)
    vault.lock()
    (folder / "sheet.txt").write_text(recovery + "\n", encoding="utf-8")
    programs(folder)
    return folder


@pytest.fixture
def by_sheet(root: Path) -> Path:
    """The same, with its keys opened by the sheet: no time for the passphrase."""
    assert run(root, *command("age --decrypt --identity sheet.txt")).returncode == 0
    return root


def plain(root: Path) -> sqlite3.Connection:
    outcome = run(root, sys.executable, "open_index.py", "keys.json", "index.db", "plain.db")
    assert outcome.returncode == 0, outcome.stderr
    return sqlite3.connect(root / "plain.db")


def test_from_the_passphrase_to_every_byte_of_every_exhibit(root: Path) -> None:
    assert answered(root, command("age --decrypt --output keys.json"), PASSPHRASE) == 0
    keys = json.loads((root / "keys.json").read_bytes())
    assert keys["version"] == 1
    database = plain(root)

    rows = database.execute("SELECT id, name, secret, sha256 FROM exhibits ORDER BY number")
    exhibits = rows.fetchall()
    assert [row[1] for row in exhibits] == ["shot.png", "words.txt", "picture-naked-minor"]
    for (id_, _, secret, sha256), content in zip(exhibits, (PNG, KHMER.encode()), strict=False):
        (root / "item.txt").write_text(secret + "\n")
        (root / "exhibit").unlink(missing_ok=True)
        words = command("age --decrypt --identity item.txt")
        assert run(root, *(word.replace("<id>", id_) for word in words)).returncode == 0
        assert (root / "exhibit").read_bytes() == content
        assert hashlib.sha256(content).hexdigest() == sha256
    assert exhibits[2][2] == ""
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def test_a_wrong_passphrase_opens_nothing_there_either(root: Path) -> None:
    assert answered(root, command("age --decrypt --output keys.json"), hands.WRONG) != 0
    assert not (root / "keys.json").exists()


def test_all_its_slots_and_its_first_file_speak_of_the_same_keys(by_sheet: Path) -> None:
    keys = json.loads((by_sheet / "keys.json").read_bytes())
    (by_sheet / "identity.txt").write_text(keys["identity"] + "\n")
    first = json.loads((by_sheet / "vault.json").read_bytes())

    recipient = run(by_sheet, "age-keygen", "-y", "identity.txt").stdout.strip()
    seed = bytes.fromhex("302e020100300506032b657004220420" + keys["signing_key"])
    (by_sheet / "seed.der").write_bytes(seed)
    public = ("-pubout", "-outform", "DER", "-out", "public.der")
    made = run(by_sheet, "openssl", "pkey", "-inform", "DER", "-in", "seed.der", *public)

    assert made.returncode == 0, made.stderr
    assert first["recipient"] == recipient
    assert (by_sheet / "public.der").read_bytes()[-32:].hex() == first["signer"]


def test_the_library_opens_the_index_with_its_own_defaults(by_sheet: Path) -> None:
    key = json.loads((by_sheet / "keys.json").read_bytes())["database_key"]
    connection = sqlcipher.connect(str(by_sheet / "index.db"))

    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    names = connection.execute("SELECT name FROM exhibits ORDER BY number").fetchall()

    assert [name for (name,) in names] == ["shot.png", "words.txt", "picture-naked-minor"]
    connection.close()


def test_the_custody_log_is_checked_with_openssl(by_sheet: Path) -> None:
    plain(by_sheet).close()
    check = (sys.executable, "check_custody.py", "vault.json", "plain.db")
    vault = hands.door(by_sheet).unlock(PASSPHRASE)
    head = vault.check(Quiet()).head
    vault.lock()

    outcome = run(by_sheet, *check)
    assert outcome.stdout.split() == ["whole", head], outcome.stderr

    with sqlite3.connect(by_sheet / "plain.db") as database:
        database.execute("DROP TRIGGER custody_no_update")
        database.execute("UPDATE custody SET actor = 'somebody' WHERE n = 3")
    database.close()
    forged = run(by_sheet, *check)
    assert forged.returncode == 1
    assert re.fullmatch(r"broken: \w{26} 3 \w{64}\n", forged.stdout), forged.stdout


def test_what_the_log_says_of_an_exhibit_can_be_computed(by_sheet: Path) -> None:
    database = plain(by_sheet)
    database.row_factory = sqlite3.Row
    for exhibit in database.execute("SELECT * FROM exhibits").fetchall():
        said = {name: exhibit[name] for name in exhibit.keys() if name != "secret"}  # noqa: SIM118 - a Row yields values
        said["case"] = said.pop("case_id")
        for name in ("details", "described"):
            said[name] = json.loads(said[name]) if said[name] else None
        for name in ("imported_at", "modified_at"):
            said[name] = said[name] and said[name].replace(".000000Z", "Z")
        text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        query = "SELECT details FROM custody WHERE item = ?"
        (logged,) = database.execute(query, (exhibit["id"],)).fetchone()
        assert json.loads(logged)["record"] == hashlib.sha256(text.encode()).hexdigest()
    database.close()


def test_a_changed_page_is_named(by_sheet: Path) -> None:
    content = bytearray((by_sheet / "index.db").read_bytes())
    content[3 * 4096 + 100] ^= 1
    (by_sheet / "index.db").write_bytes(content)

    outcome = run(by_sheet, sys.executable, "open_index.py", "keys.json", "index.db", "plain.db")

    assert outcome.stderr == "page 4 does not fit its seal\n"
    assert not (by_sheet / "plain.db").exists()
