"""The port through which pages make, print and save a recovery sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage


class Sheets(Protocol):
    """Makes the sheet for the guardian's PIN. All but ``print`` blocks: call it from jobs."""

    def make(self, language: str, code: str, family: str) -> bytes:
        """Return the sheet as PDF; ``language`` leads, the other stands beside it."""
        ...

    def save(self, pdf: bytes, place: Path) -> Path:
        """Write it, readable by its owner alone; Fault where that is not possible."""
        ...

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        """Return its pages as fine as a printer needs them."""
        ...

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer, on the window's thread.

        EnvironmentFault("print.failed") where there is none.
        """
        ...
