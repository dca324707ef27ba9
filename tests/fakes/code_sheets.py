"""Sheets with codes that are only remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from familysafe.core.errors import EnvironmentFault
from familysafe.ipc.messages import EnrolledCodes


class CodeSheets:
    """``made``, ``saved`` and ``printed`` tell what was asked for; ``printer`` may be missing."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str, tuple[EnrolledCodes, ...]]] = []
        self.saved: list[Path] = []
        self.printed = 0
        self.printer = True

    def make(self, language: str, name: str, amounts: tuple[EnrolledCodes, ...]) -> bytes:
        self.made.append((language, name, amounts))
        return b"%PDF"

    def save(self, pdf: bytes, place: Path) -> Path:
        assert pdf == b"%PDF"
        self.saved.append(place)
        return place

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        assert pdf == b"%PDF"
        return (QImage(),)

    def print(self, pages: tuple[QImage, ...]) -> None:
        assert len(pages) == 1
        if not self.printer:
            raise EnvironmentFault("print.failed")
        self.printed += 1
