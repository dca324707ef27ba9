"""The bundle, built for all tests of what is built from it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, needs


@pytest.fixture(scope="session")
def bundle() -> Iterator[Path]:
    """Build into a folder of its own: a second build would take the files of one in use away."""
    needs("readelf")
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix="bundle-", dir=build, ignore_cleanup_errors=True
    ) as own:
        folder = Path(own)
        folder.chmod(0o755)
        target = folder / "dist"
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        command += ["--distpath", str(target), "--workpath", str(folder / "work")]
        subprocess.run([*command, "build.spec"], cwd=ROOT, check=True)
        yield target
