"""Ordinary tools find a package whole, and find every change, without our program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import needs
from tests.unit.package.case_in_hand import make_package

OUR_OWN = "familysafectl"
ELSEWHERE = "Get-FileHash"
PATH_WITH_BAGIT = f"{Path(sys.executable).parent}:{os.environ['PATH']}"


def commands(package: Path) -> list[str]:
    """Read the commands from the paper itself; those for other systems and our own are left out."""
    guide = (package / "HOW-TO-VERIFY.txt").read_text(encoding="utf-8")
    english = guide.partition("=" * 40)[0]
    found = re.findall(r"^    (\S.*)$", english, flags=re.MULTILINE)
    return [each for each in found if not each.startswith((OUR_OWN, ELSEWHERE))]


def run(package: Path, command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", "-c", command],
        cwd=package,
        env={**os.environ, "PATH": PATH_WITH_BAGIT},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def package(tmp_path: Path) -> Path:
    needs("openssl", "ssh-keygen", "sha256sum")
    return make_package(tmp_path / "police")


def test_every_command_of_the_paper_ends_without_an_error(package: Path) -> None:
    told = commands(package)

    assert [each.split()[0] for each in told] == [
        *("bagit.py", "sha256sum", "sha256sum"),
        *("openssl", "ssh-keygen", "sha256sum"),
    ]
    for command in told:
        outcome = run(package, command)
        assert outcome.returncode == 0, f"{command}\n{outcome.stdout}{outcome.stderr}"


def test_the_khmer_half_has_the_same_commands(package: Path) -> None:
    guide = (package / "HOW-TO-VERIFY.txt").read_text(encoding="utf-8")
    english, _, khmer = guide.partition("=" * 40)
    pattern = re.compile(r"^    (\S.*)$", flags=re.MULTILINE)

    assert pattern.findall(khmer) == pattern.findall(english)


def test_ssh_prints_the_key_that_our_own_check_names(package: Path) -> None:
    from familysafe.system.package.verifier import verify

    command = next(each for each in commands(package) if each.startswith("ssh-keygen"))

    assert verify(package).signer in run(package, command).stdout


def first_failing(package: Path) -> str | None:
    for command in commands(package):
        if run(package, command).returncode != 0:
            return command.split()[0]
    return None


def test_the_tools_find_a_changed_exhibit(package: Path) -> None:
    exhibit = package / "data" / "exhibits" / "0001-item.png"
    exhibit.write_bytes(exhibit.read_bytes()[:-1] + b"?")

    assert first_failing(package) == "bagit.py"


def test_the_tools_find_an_added_file(package: Path) -> None:
    (package / "data" / "exhibits" / "0099-planted.png").write_bytes(b"planted")

    assert first_failing(package) == "bagit.py"


def test_a_forger_who_rewrites_all_lists_cannot_sign_them(package: Path) -> None:
    """The lists fit again, so bagit and sha256sum are content; the signatures are not."""
    import hashlib

    exhibit = package / "data" / "exhibits" / "0001-item.png"
    exhibit.write_bytes(b"another picture")
    for algorithm in ("sha256", "sha512"):
        for prefix in ("manifest", "tagmanifest"):
            listing = package / f"{prefix}-{algorithm}.txt"
            lines = []
            for line in listing.read_text().splitlines():
                name = line.partition("  ")[2]
                digest = hashlib.new(algorithm, (package / name).read_bytes()).hexdigest()
                lines.append(f"{digest}  {name}\n")
            listing.write_text("".join(lines))
    size = sum(path.stat().st_size for path in (package / "data").rglob("*") if path.is_file())
    info = package / "bag-info.txt"
    count = sum(path.is_file() for path in (package / "data").rglob("*"))
    text = re.sub(r"Payload-Oxum: \S+", f"Payload-Oxum: {size}.{count}", info.read_text("utf-8"))
    info.write_text(text, encoding="utf-8")
    for algorithm in ("sha256", "sha512"):
        listing = package / f"tagmanifest-{algorithm}.txt"
        lines = []
        for line in listing.read_text().splitlines():
            name = line.partition("  ")[2]
            digest = hashlib.new(algorithm, (package / name).read_bytes()).hexdigest()
            lines.append(f"{digest}  {name}\n")
        listing.write_text("".join(lines))

    assert first_failing(package) == "openssl"
