"""Recovery sheets on paper and as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from familysafe.ui.printing import PagePicture, images_of, print_pages, printer_for_a4


class PaperSheets:
    """The adapter of ``gui.sheets.Sheets``, made of functions that composition picks."""

    def __init__(
        self,
        make: Callable[[str, str, str], bytes],
        save: Callable[[bytes, Path], Path],
        pages: Callable[[bytes], Sequence[PagePicture]],
    ) -> None:
        self._make, self._save, self._pages = make, save, pages

    def make(self, language: str, code: str, family: str) -> bytes:
        """Return the sheet as PDF."""
        return self._make(language, code, family)

    def save(self, pdf: bytes, place: Path) -> Path:
        """Write it; a name without ending gets ``.pdf``."""
        return self._save(pdf, place if place.suffix else place.with_suffix(".pdf"))

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        """Return its pages as pictures."""
        return images_of(tuple(self._pages(pdf)))

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer."""
        print_pages(pages, printer_for_a4())
