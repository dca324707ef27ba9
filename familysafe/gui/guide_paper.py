"""Pages of the guide on paper: the port of the page, and its adapter made of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from familysafe.core.document import Document
from familysafe.ui.printing import PagePicture, images_of, print_pages, printer_for_a4


class Paper(Protocol):
    """Puts a document on paper. All but ``print`` blocks: call it from jobs."""

    def save(self, document: Document, place: Path) -> Path:
        """Write a new PDF, whole or not at all; a Fault where that is not possible."""
        ...

    def pages(self, document: Document) -> tuple[QImage, ...]:
        """Return its pages as fine as a printer needs them."""
        ...

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer, on the window's thread; EnvironmentFault("print.failed")."""
        ...


class PrintedPaper:
    """The adapter; composition picks the functions."""

    def __init__(
        self,
        render: Callable[[Document], bytes],
        save: Callable[[bytes, Path], Path],
        pages: Callable[[bytes], Sequence[PagePicture]],
    ) -> None:
        self._render, self._save, self._pages = render, save, pages

    def save(self, document: Document, place: Path) -> Path:
        """Write it; a name without ending gets ``.pdf``."""
        target = place if place.suffix else place.with_suffix(".pdf")
        return self._save(self._render(document), target)

    def pages(self, document: Document) -> tuple[QImage, ...]:
        """Return its pages as pictures."""
        return images_of(tuple(self._pages(self._render(document))))

    def print(self, pages: tuple[QImage, ...]) -> None:
        """Print on the usual printer."""
        print_pages(pages, printer_for_a4())
