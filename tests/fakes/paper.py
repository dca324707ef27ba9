"""Paper that only remembers what was put on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from familysafe.core.document import Document
from familysafe.core.errors import EnvironmentFault, InputError


class FakePaper:
    """Keeps what was printed; ``broken`` has no printer and no room."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.printed: list[tuple[QImage, ...]] = []
        self.saved: list[tuple[Document, Path]] = []

    def save(self, document: Document, place: Path) -> Path:
        if self.broken:
            raise InputError("document.exists", path=str(place))
        self.saved.append((document, place))
        return place

    def pages(self, document: Document) -> tuple[QImage, ...]:
        assert document.title
        return (QImage(10, 10, QImage.Format.Format_RGB32),)

    def print(self, pages: tuple[QImage, ...]) -> None:
        if self.broken:
            raise EnvironmentFault("print.failed")
        self.printed.append(pages)
