"""The tests that are not about one system hold with a Python for Windows as well, under wine."""

from __future__ import annotations

import subprocess

import pytest

from tests.conftest import ROOT, needs

pytestmark = [
    pytest.mark.slow,
    pytest.mark.posix,
    pytest.mark.xdist_group("windows"),
    pytest.mark.timeout(900),
]

PARTS = ("ipc", "property", "storage", "unit", "windows/effects")


NEEDED = ("wine", "x86_64-w64-mingw32-gcc", "osslsigncode", "unzip")


def passes(tests: str) -> None:
    needs(*NEEDED)
    command = ["tools/windows/test.sh", "-q", tests]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_holds_on_windows(part: str) -> None:
    passes(f"tests/{part}")


def test_familysafectl_and_its_guard_answer_on_windows() -> None:
    passes("tests/e2e/test_ctl_guard.py::test_a_guardian_sets_the_rules_of_a_child")
