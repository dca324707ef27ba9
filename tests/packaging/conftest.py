"""The bundle, built once for all tests of what is built from it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, needs


@pytest.fixture(scope="session")
def bundle() -> Path:
    needs("readelf")
    target = ROOT / "build" / "bundle"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(target), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, "build.spec"], cwd=ROOT, check=True)
    return target
