"""``familysafectl`` with what goes wrong in a home: a sentence, its exit code, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from familysafe.core.errors import CheckError, EnvironmentFault, Fault, InputError, RefusedError
from familysafe.storage.guard.store import GuardStore
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import shipped
from familysafe.system.places import places
from tests.conftest import needs
from tests.waiting import wait_until

PASSPHRASE = "seven quiet boats"
OPEN = ("--passphrase-file", "pass")
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture of a chat" * 300


class Ctl:
    """The program in a folder, as a script uses it."""

    def __init__(self, folder: Path, data: Path | None = None) -> None:
        self.folder, self.data = folder, data or folder / "data"
        (folder / "pass").write_text(f"{PASSPHRASE}\n")
        (folder / "wrong").write_text("nine wrong words\n")
        (folder / "pin").write_text("2846\n")

    def __call__(
        self, *words: str | Path, language: str = "en"
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "familysafe.cli.app", "--data-dir", str(self.data)]
        return subprocess.run(
            [*command, *map(str, words)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            cwd=self.folder,
            env={**os.environ, "FAMILYSAFE_LANG": language},
            stdin=subprocess.DEVNULL,
        )

    def says(self, fault: Fault, *words: str | Path) -> None:
        """In both languages: this one sentence on stderr, nothing else, and its exit code."""
        for language in ("en", "km"):
            done = self(*words, language=language)
            assert done.stderr == f"{sentence(fault, language)}\n"
            assert (done.returncode, done.stdout) == (fault.exit_code, "")

    @property
    def vault(self) -> Path:
        return places(self.data).vault

    def case(self) -> str:
        assert self("vault", "create", *OPEN).returncode == 0
        made: str = json.loads(self("--json", "case", "new", "A stranger wrote", *OPEN).stdout)[
            "id"
        ]
        return made


def sentence(fault: Fault, language: str) -> str:
    return load_texts(language).fault(fault).replace("\u200b", "")


@pytest.fixture
def ctl(tmp_path: Path) -> Ctl:
    return Ctl(tmp_path)


# --- the guard's store ---------------------------------------------------------------------


def rubbish(path: Path) -> str:
    path.write_bytes(b"this is not a database, " * 400)
    return "store.damaged"


def emptied(path: Path) -> str:
    path.write_bytes(b"")
    return "store.damaged"


def cut_off(path: Path) -> str:
    os.truncate(path, path.stat().st_size // 2)
    return "store.damaged"


def newer(path: Path) -> str:
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    return "store.newer"


def in_the_way(path: Path) -> str:
    path.unlink()
    path.mkdir()
    return "store.unwritable"


@pytest.mark.parametrize("harm", [rubbish, emptied, cut_off, newer, in_the_way])
def test_a_store_that_cannot_be_used_is_said_and_left_as_it_is(
    ctl: Ctl, harm: Callable[[Path], str]
) -> None:
    GuardStore(ctl.data / "guard").close()
    path = ctl.data / "guard" / "guard.db"
    code = harm(path)
    before = path.read_bytes() if path.is_file() else None

    ctl.says(EnvironmentFault(code, path=str(path)), "child", "list", "--pin-file", "pin")

    assert (path.read_bytes() if path.is_file() else None) == before
    assert not places(ctl.data).socket.exists()


def test_a_secret_that_cannot_be_read_is_said_before_anything_is_started(ctl: Ctl) -> None:
    (ctl.folder / "empty").write_text("")

    ctl.says(InputError("secret.unreadable", path="none"), "child", "list", "--pin-file", "none")
    ctl.says(InputError("secret.empty", path="empty"), "child", "list", "--pin-file", "empty")
    ctl.says(InputError("secret.unreadable", path="."), "case", "list", "--passphrase-file", ".")

    assert not ctl.data.exists()


# --- a full disk ---------------------------------------------------------------------------


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    needs("mount", "umount", root=True)
    place = tmp_path / "full"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], check=True)
    try:
        with suppress(OSError), (place / "ballast").open("wb", buffering=0) as ballast:
            while True:
                ballast.write(bytes(4096))
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def test_a_full_disk_is_said_and_nothing_half_is_left(tmp_path: Path, full_disk: Path) -> None:
    on_it, beside = Ctl(tmp_path, full_disk), Ctl(tmp_path)
    store = str(full_disk / "guard" / "guard.db")
    words = ("guardian", "add", "Sok", "--pin-file", "pin")
    on_it.says(EnvironmentFault("store.full", path=store), *words)

    done = on_it("vault", "create", *OPEN)
    assert (done.returncode, done.stdout) == (4, "")
    assert not [each for each in full_disk.iterdir() if "vault" in each.name]

    pdf = full_disk / "guide.pdf"
    full = EnvironmentFault("document.disk_full", path=str(full_disk))
    beside.says(full, "guide", "print", "tiktok", "--to", pdf)
    bundle = full_disk / "bundle.zip"
    unwritable = EnvironmentFault("ctl.bundle.unwritable", path=str(bundle))
    beside.says(unwritable, "doctor", "--bundle", bundle)

    assert not pdf.exists()
    assert not bundle.exists()


def test_a_recovery_key_is_never_lost_where_its_sheet_cannot_be_saved(
    tmp_path: Path, full_disk: Path
) -> None:
    ctl = Ctl(tmp_path)

    sheet = full_disk / "sheet.pdf"
    done = ctl("--json", "vault", "create", *OPEN, "--recovery-sheet", sheet)

    assert done.returncode == 4
    full = EnvironmentFault("document.disk_full", path=str(full_disk))
    assert done.stderr == f"{sentence(full, 'en')}\n"
    (tmp_path / "key").write_text(json.loads(done.stdout)["recovery_key"])
    words = ("--recovery-key-file", "key", "--new-passphrase-file", "pass")
    assert ctl("vault", "recover", *words).returncode == 0


# --- the vault -----------------------------------------------------------------------------


def test_what_is_no_file_with_something_in_it_gets_its_sentence(ctl: Ctl) -> None:
    case = ctl.case()
    folder = ctl.folder
    (folder / "good.png").write_bytes(PNG)
    (folder / "folder").mkdir()
    (folder / "empty.png").write_bytes(b"")
    (folder / "link.png").symlink_to("good.png")
    os.mkfifo(folder / "pipe")
    names = {"folder": "folder", "empty.png": "empty", "link.png": "link", "gone.png": "missing"}

    for name, code in {**names, "pipe": "special"}.items():
        done = ctl("evidence", "add", case, name, "--not-sexual", *OPEN)
        assert done.stderr == f"{sentence(InputError(f'file.{code}', name=name), 'en')}\n"
        assert (done.returncode, done.stdout) == (2, "")

    assert json.loads(ctl("--json", "evidence", "list", case, *OPEN).stdout) == []
    assert json.loads(ctl("--json", "vault", "verify", *OPEN).stdout)["ok"]


def test_a_wrong_passphrase_waits_longer_and_longer_and_never_for_ever(ctl: Ctl) -> None:
    ctl.case()
    wrong = ("case", "list", "--passphrase-file", "wrong")
    said = [ctl(*wrong) for _ in range(5)]

    assert {each.returncode for each in said} == {3}
    first = {each.stderr for each in said[:4]}
    assert first == {f"{sentence(RefusedError('passphrase.wrong'), 'en')}\n"}
    waits = [sentence(RefusedError("passphrase.wait", seconds=n), "en") for n in range(1, 6)]
    assert said[4].stderr.strip() in waits
    right = ctl("case", "list", *OPEN, language="km")
    waits = [sentence(RefusedError("passphrase.wait", seconds=n), "km") for n in range(1, 6)]
    assert right.stderr.strip() in waits

    wait_until(lambda: ctl("case", "list", *OPEN).returncode == 0, 30, "it opens after the wait")


def vault_rubbish(vault: Path) -> str:
    (vault / "index.db").write_bytes(b"rubbish" * 1000)
    return "vault.damaged"


def vault_without_keys(vault: Path) -> str:
    shutil.rmtree(vault / "keys")
    return "vault.damaged"


def vault_torn(vault: Path) -> str:
    (vault / "vault.json").write_bytes(b"{")
    return "vault.damaged"


def vault_newer(vault: Path) -> str:
    first = vault / "vault.json"
    first.write_text(first.read_text().replace('"version": 1', '"version": 9'))
    return "vault.newer"


@pytest.mark.parametrize("harm", [vault_rubbish, vault_without_keys, vault_torn, vault_newer])
def test_a_vault_that_cannot_be_used_is_said_and_left_as_it_is(
    ctl: Ctl, harm: Callable[[Path], str]
) -> None:
    ctl.case()
    code = harm(ctl.vault)
    before = {path: path.read_bytes() for path in ctl.vault.rglob("*") if path.is_file()}

    for language in ("en", "km"):
        done = ctl("case", "list", *OPEN, language=language)
        start, _, end = sentence(EnvironmentFault(code, path="|"), language).partition("|")
        assert done.stderr.startswith(start)
        assert done.stderr.endswith(f"{end}\n")
        assert done.returncode == 4

    assert {path: path.read_bytes() for path in ctl.vault.rglob("*") if path.is_file()} == before


HOLD = """
import sys
from pathlib import Path
from familysafe.cli import composition
vault = composition.door(Path(sys.argv[1])).unlock(sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_vault_that_another_program_has_open_is_said_and_opens_after_its_end(ctl: Ctl) -> None:
    ctl.case()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(ctl.data), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            ctl.says(EnvironmentFault("vault.in_use"), "case", "list", *OPEN)
        finally:
            other.kill()

    assert ctl("case", "list", *OPEN).returncode == 0


# --- packs and packages --------------------------------------------------------------------


def byte_changed(app: Path) -> None:
    app.write_bytes(app.read_bytes().replace(b":", b";", 1))


def no_content(app: Path) -> None:
    app.write_bytes(b"")


def other_layout(app: Path) -> None:
    app.write_bytes(app.read_bytes().replace(b"familysafe.app/1", b"familysafe.app/9"))


@pytest.mark.parametrize("harm", [byte_changed, no_content, other_layout])
def test_a_damaged_or_newer_pack_fails_its_check(ctl: Ctl, harm: Callable[[Path], None]) -> None:
    pack = ctl.folder / "pack"
    shutil.copytree(str(shipped()), pack)
    harm(pack / "apps" / "tiktok.json")

    done = ctl("content", "validate", pack)
    in_khmer = ctl("content", "validate", pack, language="km")

    assert (done.returncode, in_khmer.returncode) == (1, 1)
    assert "apps/tiktok.json" in done.stdout
    assert "Traceback" not in done.stderr
    if harm is other_layout:
        newer = CheckError("pack.newer", where="apps/tiktok.json", schema="familysafe.app/9")
        assert sentence(newer, "en") in done.stdout
        assert sentence(newer, "km") in in_khmer.stdout


def test_what_is_no_package_or_no_pack_is_wrong_use(ctl: Ctl) -> None:
    (ctl.folder / "file.zip").write_bytes(PNG)

    ctl.says(InputError("package.not_folder", path="file.zip"), "verify", "file.zip")
    ctl.says(InputError("package.not_found", path="none"), "verify", "none")
    ctl.says(InputError("pack.not_a_folder", path="none"), "content", "validate", "none")
