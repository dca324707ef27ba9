"""What the verbs about evidence ask alike: which vault, which case, and the safety question."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from familysafe.cli.frame import Frame
from familysafe.core.texts import without_breaks
from familysafe.evidence.safety import Answer

Passphrase = Annotated[Path, typer.Option(help="A file whose first line opens the vault.")]
Wanted = Annotated[str, typer.Argument(help="The case: its id, or its number on paper.")]


def asked(frame: Frame) -> Answer | None:
    """Ask the safety question where there is a person to ask."""
    if frame.json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    print(without_breaks(frame.texts("evidence.ask.safety")))
    answer = sys.stdin.readline().strip().casefold()
    return Answer(answer) if answer in set(Answer) else Answer.NOT_SURE
