"""The bundle is built, and each of its programs starts and works without the source beside it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.system.channel import is_served
from familysafe.system.places import places
from tests.waiting import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("bundle"), pytest.mark.timeout(900)]


@pytest.fixture
def environment(tmp_path: Path, bundle: Path) -> dict[str, str]:
    """Nothing of this checkout: no path to its packages, a home of its own."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "FAMILYSAFE_DATA_DIR": str(tmp_path / "data"),
        "FAMILYSAFE_GUARD": str(bundle / "familysafe-guard" / "familysafe-guard"),
    }


def ctl(
    bundle: Path, environment: dict[str, str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    program = bundle / "familysafe" / "familysafectl"
    return subprocess.run(
        [str(program), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def guard(bundle: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    program = bundle / "familysafe-guard" / "familysafe-guard"
    process = subprocess.Popen([str(program), "--personal"], env=environment)
    socket = places(Path(environment["FAMILYSAFE_DATA_DIR"])).socket
    wait_until(lambda: is_served(socket), 60, "the guard listens")
    yield process
    process.terminate()
    process.wait(20)


def test_the_guard_answers_and_keeps_people(
    bundle: Path,
    environment: dict[str, str],
    guard: subprocess.Popen[bytes],
    tmp_path: Path,
) -> None:
    pin = tmp_path / "pin"
    pin.write_text("4826\n")
    added = ctl(bundle, environment, "guardian", "add", "Chan", "--pin-file", str(pin), "--json")
    assert added.returncode == 0, added.stderr
    child = ["child", "add", "Dara", "--born", "2021-05", "--pin-file", str(pin), "--json"]
    assert ctl(bundle, environment, *child).returncode == 0

    status = json.loads(ctl(bundle, environment, "status", "--json").stdout)

    assert guard.poll() is None
    assert [child["name"] for child in status["children"]] == ["Dara"]


def test_no_qt_lies_where_the_guard_could_find_it(bundle: Path) -> None:
    names = [path.name for path in (bundle / "familysafe-guard").rglob("*")]

    assert not [name for name in names if "Qt" in name or "PySide" in name or "shiboken" in name]


def test_the_command_line_makes_a_vault_and_reads_the_guide(
    bundle: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("seven quiet boats on the lake\n")
    made = ctl(bundle, environment, "vault", "create", "--passphrase-file", str(secret), "--json")
    assert made.returncode == 0, made.stderr
    picture = tmp_path / "screenshot.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(5000))
    title = ["case", "new", "A stranger wrote", "--passphrase-file", str(secret), "--json"]
    case = json.loads(ctl(bundle, environment, *title).stdout)["id"]
    add = ["evidence", "add", case, str(picture), "--not-sexual"]
    added = ctl(bundle, environment, *add, "--passphrase-file", str(secret), "--json")
    assert added.returncode == 0, added.stderr

    shown = ctl(bundle, environment, "guide", "show", "tiktok", "--age", "5", "--json")

    assert shown.returncode == 0, shown.stderr
    assert json.loads(shown.stdout)["terms_min_age"] == 13


@pytest.mark.parametrize("name", ["familysafe", "familysafe-agent"])
def test_the_windows_open(bundle: Path, environment: dict[str, str], name: str) -> None:
    outcome = subprocess.run(
        [str(bundle / "familysafe" / name), "--exit-after-first-paint"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert outcome.returncode == 0, outcome.stderr
