"""The one way in which a page goes to a printer or into a file: a button, and a question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from familysafe.core.document import Document
from familysafe.core.errors import Fault
from familysafe.gui.console import Console
from familysafe.gui.guide_paper import Paper
from familysafe.gui.guide_parts import row_of
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.press import Kind


class PrintQuestion(QObject):
    """Belongs to a page. ``document`` makes what is printed (None: nothing now), ``name`` a file.

    ``button`` is what the page puts into its footer.
    """

    def __init__(
        self,
        console: Console,
        paper: Paper,
        document: Callable[[], Document | None],
        name: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._console, self._paper = console, paper
        self._document, self._name = document, name
        self.button = Button(
            console.look, lambda texts: texts("guide.print"), "printer", kind=Kind.MAIN
        )
        self.button.clicked.connect(self._ask)

    def _ask(self) -> None:
        look = self._console.look
        now = Button(look, lambda texts: texts("guide.print.now"), "printer")
        save = Button(look, lambda texts: texts("guide.print.save"), "download")
        close = self._console.dialogs.show(
            lambda texts: texts("guide.print.title"), row_of(FlowBox(now, save, gap=12))
        )

        def after(act: Callable[[], None]) -> Callable[[], None]:
            def done() -> None:
                close()
                act()

            return done

        now.clicked.connect(after(self._print))
        save.clicked.connect(after(self._choose_file))

    def _print(self) -> None:
        document, paper = self._document(), self._paper
        if document is None:
            return
        self.button.set_working(lambda texts: texts("guide.printing"))
        self._console.jobs.submit(
            lambda: paper.pages(document), self._print_pages, self._not_printed, owner=self
        )

    def _print_pages(self, pages: tuple[QImage, ...]) -> None:
        self.button.set_working("")
        try:
            self._paper.print(pages)
        except Fault as fault:
            self._console.dialogs.show_fault(fault)
            return
        self._console.say(lambda texts: texts("guide.print.done"), None)

    def _not_printed(self, fault: Fault) -> None:
        self.button.set_working("")
        self._console.dialogs.show_fault(fault)

    def _choose_file(self) -> None:
        self._console.dialogs.save_file(
            lambda texts: texts("guide.print.save"), f"{self._name()}.pdf", self._save
        )

    def _save(self, place: Path) -> None:
        document, paper = self._document(), self._paper
        if document is None:
            return
        self._console.jobs.submit(
            lambda: paper.save(document, place),
            lambda saved: self._console.say(
                lambda texts: texts("guide.printed", path=str(saved)), None
            ),
            self._console.dialogs.show_fault,
            owner=self,
        )
