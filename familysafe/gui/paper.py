"""Sheets of the family on paper and as files: recovery, and codes for more time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from familysafe.ipc.messages import EnrolledCodes
from familysafe.ui.printing import PagePicture, images_of, print_pages, printer_for_a4


class _Paper:
    """What every sheet can: be saved, drawn and printed."""

    def __init__(
        self,
        save: Callable[[bytes, Path], Path],
        pages: Callable[[bytes], Sequence[PagePicture]],
    ) -> None:
        self._save, self._pages = save, pages

    def save(self, pdf: bytes, place: Path) -> Path:
        """Write it; a name without ending gets ``.pdf``."""
        return self._save(pdf, place if place.suffix else place.with_suffix(".pdf"))

    def pages(self, pdf: bytes) -> tuple[QImage, ...]:
        """Return its pages as pictures."""
        return images_of(tuple(self._pages(pdf)))

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer."""
        print_pages(pages, printer_for_a4())


class PaperSheets(_Paper):
    """The adapter of ``gui.sheets.Sheets``, made of functions that composition picks."""

    def __init__(
        self,
        make: Callable[[str, str, str], bytes],
        save: Callable[[bytes, Path], Path],
        pages: Callable[[bytes], Sequence[PagePicture]],
    ) -> None:
        super().__init__(save, pages)
        self._make = make

    def make(self, language: str, code: str, family: str) -> bytes:
        """Return the sheet as PDF."""
        return self._make(language, code, family)


class PaperCodes(_Paper):
    """The adapter of ``gui.codes.CodePaper``."""

    def __init__(
        self,
        make: Callable[[str, str, tuple[EnrolledCodes, ...]], bytes],
        save: Callable[[bytes, Path], Path],
        pages: Callable[[bytes], Sequence[PagePicture]],
    ) -> None:
        super().__init__(save, pages)
        self._make = make

    def make(self, language: str, name: str, amounts: tuple[EnrolledCodes, ...]) -> bytes:
        """Return the sheet as PDF."""
        return self._make(language, name, amounts)
