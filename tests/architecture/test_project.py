"""What holds for the project as a whole."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.conftest import ROOT

LONGEST_FILE = 500


def tracked(*patterns: str) -> list[str]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return listing.stdout.splitlines()


def test_no_file_of_the_program_is_too_long_to_read() -> None:
    long = {
        name: lines
        for name in tracked("familysafe/*.py")
        if (ROOT / name).exists()
        and (lines := len((ROOT / name).read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }

    assert long == {}


def test_pinned_requirements_have_hashes_and_no_addresses() -> None:
    for name in ("run", "dev"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        pins = re.findall(r"^([a-z0-9.-]+)==", text, flags=re.MULTILINE)

        assert len(pins) > 10
        assert "://" not in text
        assert text.count("--hash=sha256:") >= len(pins)


def test_the_pinned_qt_is_the_one_that_keeps_its_references() -> None:
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")

    assert "pyside6-essentials==6.11.3" in text


def test_the_readme_shows_the_two_commands_and_ci_runs_the_second() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert "make run" in readme
    assert "make test" in readme
    assert re.search(r"^make test$", ci, flags=re.MULTILINE)


def test_no_page_fixes_its_type_size_in_pixels() -> None:
    """``font-size: 19px`` in a style sheet would defeat the text-size choice."""
    found = [
        name
        for name in tracked("familysafe/ui", "familysafe/gui", "familysafe/agent")
        if name.endswith(".py")
        and (ROOT / name).exists()
        and re.search(r"font-size:\s*\d+px", (ROOT / name).read_text(encoding="utf-8"))
    ]

    assert found == []
