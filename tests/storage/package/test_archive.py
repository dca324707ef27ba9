"""One encrypted file: 7-Zip opens it with its password alone, and its names say nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from familysafe.core.errors import InputError, RefusedError
from familysafe.crypto.spoken_password import CONSONANTS, VOWELS, WORDS, spoken_password
from familysafe.evidence.handover import Profile, Wish
from familysafe.system.package.archive import beside, make_archive
from familysafe.system.package.verifier import verify
from tests.conftest import needs
from tests.unit.package.case_in_hand import CASE, Quiet, grooming_case, writer

PASSWORD = "bado-kemi-lusa-tino-rave-pogu-zeha"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return (
        writer()
        .prepare(
            source=grooming_case(),
            case=CASE,
            wish=Wish(Profile.POLICE, neutral=True),
            target=tmp_path / "FS-2026-0003-police-20261125",
            progress=Quiet(),
        )
        .path
    )


def seven_zip(*words: str | Path) -> subprocess.CompletedProcess[str]:
    program = shutil.which("7zz") or shutil.which("7z") or "7zz"
    command = [program, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_seven_zip_opens_it_and_the_package_is_whole(package: Path, tmp_path: Path) -> None:
    needs("7zz")
    target = beside(package)

    made = make_archive(package, target, "FS-2026-0003", PASSWORD, Quiet())

    assert made.size == target.stat().st_size
    listed = seven_zip("l", "-slt", target).stdout
    assert "AES-256" in listed
    assert "Screenshot" not in listed
    assert "Lina" not in listed
    assert seven_zip("t", "-pwrong", target).returncode != 0
    out = tmp_path / "out"
    done = seven_zip("x", f"-p{PASSWORD}", f"-o{out}", target)
    assert done.returncode == 0, done.stdout + done.stderr
    verdict = verify(out / "FS-2026-0003")
    assert verdict.ok
    assert verdict.tagmanifest == verify(package).tagmanifest
    exhibits = {path.name for path in (out / "FS-2026-0003/data/exhibits").iterdir()}
    assert exhibits == {"0001.png", "0002.png", "0004.bin"}


def test_a_stop_leaves_nothing(package: Path) -> None:
    before = sorted(package.parent.iterdir())

    with pytest.raises(RefusedError, match=r"package\.cancelled"):
        make_archive(package, package.with_suffix(".zip"), "FS", PASSWORD, Quiet(stop_after=3))

    assert sorted(package.parent.iterdir()) == before


def test_nothing_is_overwritten(package: Path) -> None:
    package.with_suffix(".zip").write_bytes(b"mine")

    with pytest.raises(InputError, match=r"package\.exists"):
        make_archive(package, package.with_suffix(".zip"), "FS", PASSWORD, Quiet())
    assert package.with_suffix(".zip").read_bytes() == b"mine"


@pytest.mark.posix
def test_it_is_for_its_owner_alone(package: Path) -> None:
    target = package.with_suffix(".zip")
    make_archive(package, target, "FS", PASSWORD, Quiet())

    assert target.stat().st_mode & 0o077 == 0


def test_a_password_has_eighty_bits_and_can_be_said() -> None:
    words = spoken_password().split("-")

    assert len(words) == WORDS
    assert all(
        len(word) == 4 and set(word[::2]) <= set(CONSONANTS) and set(word[1::2]) <= set(VOWELS)
        for word in words
    )
    assert (len(CONSONANTS) * len(VOWELS)) ** (2 * WORDS) >= 2**80
    assert len({spoken_password() for _ in range(100)}) == 100
