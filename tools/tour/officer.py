"""What an officer does with the folder: the commands of its own guide, and the report as pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from familysafe.evidence.package_guide import commands

BIN = Path(sys.executable).parent
NOT_HERE = 127
"""What a shell says of a program that is not installed."""
DPI = 96


@dataclass(frozen=True)
class Check:
    """One command, what it printed, and how it ended."""

    command: str
    said: str
    code: int

    def __str__(self) -> str:
        """Write it as a terminal shows it."""
        ended = "not installed here" if self.code == NOT_HERE else f"exit code {self.code}"
        return f"$ {self.command}\n{self.said}({ended})\n"


class VerificationError(Exception):
    """A command of the guide found something wrong."""


def verify(folder: Path) -> str:
    """Run each command that the folder's guide names, in it; VerificationError where one fails.

    A program that is not installed is named as such: it has shown nothing.
    """
    checks = run_checks(folder)
    text = "\n".join(str(check) for check in checks)
    if any(check.code not in (0, NOT_HERE) for check in checks):
        raise VerificationError(text)
    return text


def run_checks(folder: Path) -> list[Check]:
    """Run the commands; each once, though the guide names them in every language."""
    guide = (folder / "HOW-TO-VERIFY.txt").read_text(encoding="utf-8")
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return [_run(command, folder, path) for command in dict.fromkeys(commands(guide))]


def _run(command: str, folder: Path, path: str) -> Check:
    if shutil.which(command.split(maxsplit=1)[0], path=path) is None:
        return Check(command, "", NOT_HERE)
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Check(command, done.stdout, done.returncode)


def pages(pdf: Path, into: Path) -> list[Path]:
    """Draw the pages of a PDF file as PNG files."""
    from familysafe.system.documents.preview import pages as drawn

    files = []
    for number, page in enumerate(drawn(pdf.read_bytes(), dpi=DPI), start=1):
        file = into / f"{pdf.stem}-{number}.png"
        file.write_bytes(page.png())
        files.append(file)
    return files
