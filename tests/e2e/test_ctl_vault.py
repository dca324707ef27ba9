"""``familysafectl`` with a real vault: from making it to a checked package, as a script does it."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from familysafe.system.places import places
from tests.waiting import wait_until

PASSPHRASE, OTHER = "seven quiet boats", "eight loud buffaloes"
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture of a chat" * 300
DESCRIPTION = {"app": "telegram", "content": "picture-naked-minor", "url": "https://t.me/x/1"}


@dataclass(frozen=True)
class Ctl:
    """The program, as a script uses it."""

    folder: Path

    @property
    def vault(self) -> Path:
        return places(self.folder / "data").vault

    @property
    def command(self) -> list[str]:
        data = str(self.folder / "data")
        return [sys.executable, "-m", "familysafe.cli.app", "--data-dir", data]

    def __call__(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        command = [*self.command, *map(str, words)]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=False, cwd=self.folder
        )

    def json(self, *words: str | Path, code: int = 0) -> Any:  # noqa: ANN401 - any JSON value
        done = self("--json", *words)
        assert done.returncode == code, done.stdout + done.stderr
        return json.loads(done.stdout)

    def refused(self, code: int, *words: str | Path) -> str:
        """Return what was said on stderr: a sentence and no trace."""
        done = self(*words)
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        assert done.stderr.strip()
        return done.stderr

    def file(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path


OPEN = ("--passphrase-file", "pass")


@pytest.fixture
def ctl(tmp_path: Path) -> Ctl:
    program = Ctl(tmp_path)
    program.file("pass", PASSPHRASE.encode() + b"\n")
    program.file("new", OTHER.encode() + b"\n")
    return program


@pytest.fixture
def case(ctl: Ctl) -> str:
    ctl.json("vault", "create", *OPEN)
    made: str = ctl.json("case", "new", "A stranger wrote", "--child", "Dara", *OPEN)["id"]
    return made


def test_from_a_new_vault_to_a_package_that_is_genuine(ctl: Ctl, case: str) -> None:
    shot = ctl.file("រូប.png", PNG)
    ctl.file("described.json", json.dumps(DESCRIPTION).encode())

    (added,) = ctl.json("evidence", "add", case, shot, "--not-sexual", "--app", "tiktok", *OPEN)
    ctl.json("evidence", "describe", case, "--from-json", "described.json", *OPEN)
    assert added["sha256"] == hashlib.sha256(PNG).hexdigest()
    assert added["name"] == "រូប.png"
    (number,) = [each["number"] for each in ctl.json("case", "list", *OPEN)]
    (again,) = ctl.json("evidence", "add", number, shot, "--not-sexual", *OPEN)
    assert again["duplicate_of"] == added["item"]

    listed = ctl.json("evidence", "list", case, *OPEN)
    assert [each["kind"] for each in listed] == ["file", "described", "file"]
    ctl.json("evidence", "extract", added["item"], "--to", "out.png", *OPEN)
    assert (ctl.folder / "out.png").read_bytes() == PNG
    check = ctl.json("vault", "verify", *OPEN)
    assert (check["ok"], check["problems"]) == (True, [])

    words = ("package", case, "--profile", "police", "--to", "police", *OPEN)
    package = ctl.json(*words)
    verdict = ctl.json("verify", package["path"], "--signer", package["signer"])
    assert verdict["ok"]
    custody = [row["action"] for row in ctl.json("evidence", "custody", case, *OPEN)]
    assert custody == [
        *("case made", "item added", "item described", "item added"),
        *("item extracted", "package prepared", "package sealed"),
    ]

    ctl.json("case", "delete", case, *OPEN)
    assert ctl.json("case", "list", *OPEN) == []
    assert list((ctl.vault / "items").iterdir()) == []
    assert ctl.json("evidence", "custody", case, *OPEN)[-1]["action"] == "case deleted"
    assert ctl.json("verify", package["path"])["ok"]


def test_the_sheet_and_a_new_passphrase(ctl: Ctl) -> None:
    key = ctl.json("vault", "create", *OPEN)["recovery_key"]
    ctl.file("sheet", key.encode() + b"\n")
    assert key.encode() not in b"".join(
        path.read_bytes() for path in ctl.vault.rglob("*") if path.is_file()
    )

    ctl.json("vault", "change-passphrase", *OPEN, "--new-passphrase-file", "new")
    ctl.refused(3, "case", "list", *OPEN)
    ctl.json("vault", "recover", "--recovery-key-file", "sheet", "--new-passphrase-file", "pass")

    assert ctl.json("case", "list", *OPEN) == []
    slots = ctl.json("vault", "slot", "list")
    assert [each["opens_with"] for each in slots] == ["passphrase", "sheet"]


def test_two_guardians_a_backup_and_a_new_computer(ctl: Ctl, case: str) -> None:
    ctl.json("evidence", "add", case, ctl.file("a.png", PNG), "--not-sexual", *OPEN)
    theirs = ctl.file("theirs", b"eleven kind elephants\n")
    made = ctl.json("vault", "slot", "add", "Yeay Chan", *OPEN, "--new-passphrase-file", theirs)
    assert made["slot"] == "yeay-chan"
    copy = ctl.folder / "copy.fsbackup"
    backup = ctl.json("vault", "backup", copy, "--passphrase-file", theirs)
    assert (backup["items"], backup["size"]) == (1, copy.stat().st_size)
    assert [each["name"] for each in ctl.json("vault", "backups", *OPEN)] == [copy.name]

    assert "vault" in ctl.refused(2, "vault", "restore", copy, *OPEN).casefold()
    assert "--recovery-key-file" in ctl.refused(2, "vault", "restore", copy)
    ctl.vault.rename(ctl.folder / "the old computer")
    assert ctl.json("vault", "restore", copy, "--passphrase-file", theirs)["cases"] == 1
    assert ctl.json("vault", "verify", *OPEN)["ok"]
    ctl.json("vault", "slot", "remove", "yeay-chan", *OPEN)
    assert [each["slot"] for each in ctl.json("vault", "slot", "list")] == ["guardian", "recovery"]


def test_what_is_known_and_what_must_not_be_looked_at(ctl: Ctl, case: str) -> None:
    known = {"story": "She asked for money.", "incident": "sextortion", "flags": ["money"]}
    known["people"] = [{"name": "Lina", "app": "instagram", "user_id": "184467"}]
    facts = ctl.file("facts.json", json.dumps(known).encode())
    ctl.json("case", "facts", case, "--from-json", facts, *OPEN)
    shown = ctl.json("case", "show", case, *OPEN)["facts"]
    assert (shown["incident"], shown["people"][0]["user_id"]) == ("sextortion", "184467")
    wrong = ctl.file("wrong.json", b'{"incident": "nothing that is known"}')
    ctl.refused(2, "case", "facts", case, "--from-json", wrong, *OPEN)

    shot = ctl.file("a.png", PNG)
    item = ctl.json("evidence", "add", case, shot, "--not-sexual", *OPEN)[0]["item"]
    assert ctl.json("evidence", "lock", item, *OPEN)["locked_at"]
    out = ctl.folder / "out.png"
    assert "locked" in ctl.refused(3, "evidence", "extract", item, "--to", out, *OPEN)
    ctl.json("vault", "backup", ctl.folder / "copy", *OPEN)
    assert ctl.json("evidence", "erase", item, *OPEN)["backups"] == ["copy"]
    assert ctl.json("evidence", "list", case, *OPEN) == []


def test_an_archive_is_shown_first_and_then_made(ctl: Ctl, case: str) -> None:
    ctl.json("evidence", "add", case, ctl.file("a.png", PNG), "--not-sexual", *OPEN)
    ask = ("package", case, "--profile", "police", *OPEN)
    shown = ctl.json(*ask, "--dry-run")
    assert [(each["name"], each["leaves"]) for each in shown["exhibits"]] == [("a.png", True)]
    assert shown["bytes"] == len(PNG)
    (ctl.folder / "out").mkdir()
    made = ctl.json(*ask, "--to", ctl.folder / "out", "--zip")
    assert made["password_shown"]
    assert len(made["password"].split("-")) == 7
    assert made["password"].encode() not in Path(made["zip"]).read_bytes()
    assert ctl.json("verify", made["path"], "--signer", made["signer"])["verdict"] == "genuine"
    last = ctl.json("evidence", "custody", case, *OPEN)[-1]
    digest = hashlib.sha256(Path(made["zip"]).read_bytes()).hexdigest()
    assert (last["action"], last["details"]["sha256"]) == ("package archived", digest)
    ctl.refused(3, "package", case, "--profile", "police-sealed", "--to", ctl.folder / "x", *OPEN)


def test_no_file_comes_in_without_the_answer_to_the_safety_question(ctl: Ctl, case: str) -> None:
    shot = ctl.file("shot.png", PNG)

    said = ctl.refused(3, "evidence", "add", case, shot, *OPEN)

    assert "--not-sexual" in said
    assert ctl.json("evidence", "list", case, *OPEN) == []
    assert list((ctl.vault / "items").iterdir()) == []


def test_what_was_saved_before_another_file_failed_is_said(ctl: Ctl, case: str) -> None:
    shot = ctl.file("shot.png", PNG)

    done = ctl("--json", "evidence", "add", case, shot, "missing.png", "--not-sexual", *OPEN)

    assert done.returncode == 2
    assert [each["name"] for each in json.loads(done.stdout)] == ["shot.png"]
    assert "missing.png" in done.stderr
    assert len(ctl.json("evidence", "list", case, *OPEN)) == 1


def test_a_changed_item_is_found_with_exit_code_1(ctl: Ctl, case: str) -> None:
    shot = ctl.file("shot.png", PNG)
    (added,) = ctl.json("evidence", "add", case, shot, "--not-sexual", *OPEN)
    path = ctl.vault / f"items/{added['item']}.age"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)

    check = ctl.json("vault", "verify", *OPEN, code=1)

    assert check["problems"] == [{"where": f"items/{added['item']}", "what": "changed"}]
    ctl.refused(1, "evidence", "extract", added["item"], "--to", "out.png", *OPEN)
    assert not (ctl.folder / "out.png").exists()
    ctl.refused(1, "package", case, "--profile", "police", "--to", "police", *OPEN)
    assert not (ctl.folder / "police").exists()


def test_each_mistake_ends_with_a_sentence_and_its_own_code(ctl: Ctl, case: str) -> None:
    ctl.file("wrong", b"nine wrong words\n")
    ctl.file("bad.json", b'{"app": 1}')
    shot = ctl.file("shot.png", PNG)
    add = ("--not-sexual", *OPEN)

    ctl.refused(2, "vault", "create", *OPEN)
    ctl.refused(3, "case", "list", "--passphrase-file", "wrong")
    ctl.refused(2, "case", "new", "  ", *OPEN)
    ctl.refused(2, "case", "show", "99", *OPEN)
    ctl.refused(2, "evidence", "add", "99", shot, *add)
    ctl.refused(2, "evidence", "add", case, ctl.folder, *add)
    ctl.refused(2, "evidence", "add", case, shot, *add, "--received-at", "yesterday")
    ctl.refused(2, "evidence", "describe", case, "--from-json", "bad.json", *OPEN)
    ctl.refused(2, "evidence", "extract", "nothing", "--to", "out", *OPEN)
    (ctl.vault / "index.db").write_bytes(b"")
    ctl.refused(4, "case", "list", *OPEN)


def test_an_interrupted_intake_leaves_nothing(ctl: Ctl, case: str) -> None:
    """Ctrl+C while a large file is taken in."""
    film = ctl.file("film.mp4", b"")
    os.truncate(film, 1024**3)
    words = ["evidence", "add", case, str(film), "--not-sexual", *OPEN]
    process = subprocess.Popen(
        [*ctl.command, *words],
        cwd=ctl.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    items = ctl.vault / "items"
    wait_until(lambda: any(items.glob("*.partial")), 30, "it is being taken in")

    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)

    assert "Traceback" not in said
    assert process.returncode == 128 + signal.SIGINT
    assert list(items.iterdir()) == []
    assert ctl.json("evidence", "list", case, *OPEN) == []
    assert ctl.json("vault", "verify", *OPEN)["ok"]


CHAT = (
    "13/6/24, 21:25 - Lina: hello\n"
    "[13/06/2024, 21:20:00] Dara: this was typed into her message\n"
    "14/6/24, 21:26 - Dara: no\n"
)


def test_a_chat_is_kept_and_read(ctl: Ctl) -> None:
    ctl.json("vault", "create", *OPEN)
    case = ctl.json("case", "new", "Lina", *OPEN)["id"]
    archive = ctl.folder / "WhatsApp Chat with Lina.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("../../WhatsApp Chat with Lina.txt", CHAT)
        made.writestr("IMG-20240613-WA0001.jpg", PNG)

    refused = ctl.refused(3, "evidence", "import-chat", case, archive, *OPEN)
    read = ctl.json("evidence", "import-chat", case, archive, "--not-sexual", "--messages", *OPEN)
    items = ctl.json("evidence", "list", case, *OPEN)

    assert "describe" in refused
    assert (read["app"], read["participants"]) == ("whatsapp", ["Lina", "Dara"])
    assert (read["messages"], read["first_at"]) == (2, "2024-06-13T21:25")
    assert [each["code"] for each in read["assumptions"]] == ["zone", "header_like_line"]
    assert read["assumptions"][1]["lines"] == [2]
    assert read["message_list"][0]["text"].endswith("typed into her message")
    assert [(each["kind"], each["derived_from"]) for each in items] == [
        ("file", None),
        ("transcript", read["item"]),
    ]
    assert ctl.json("vault", "verify", *OPEN)["ok"]


def test_what_is_no_chat_stays_as_a_file(ctl: Ctl) -> None:
    ctl.json("vault", "create", *OPEN)
    case = ctl.json("case", "new", "Lina", *OPEN)["id"]
    shot = ctl.file("shot.png", PNG)

    said = ctl.refused(2, "evidence", "import-chat", case, shot, "--not-sexual", *OPEN)

    assert "shot.png" in said
    assert [each["kind"] for each in ctl.json("evidence", "list", case, *OPEN)] == ["file"]


def test_a_package_holds_the_transcript_beside_its_exhibit(ctl: Ctl) -> None:
    ctl.json("vault", "create", *OPEN)
    case = ctl.json("case", "new", "Lina", *OPEN)["id"]
    chat = ctl.file("chat.txt", CHAT.encode())
    ctl.json("evidence", "import-chat", case, chat, "--not-sexual", *OPEN)

    made = ctl.json("package", case, "--profile", "police", "--to", ctl.folder / "out", *OPEN)
    checked = ctl.json("verify", made["path"], "--signer", made["signer"])

    derived = list((Path(made["path"]) / "data" / "derived").iterdir())
    assert [each.suffix for each in derived] == [".json"]
    assert checked["ok"]
