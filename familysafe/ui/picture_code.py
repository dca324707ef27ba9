"""A code of pictures: pressed one after the other, and shown as dots."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.texts import Texts
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.words import Label

DOT = "\N{BLACK CIRCLE}"

Named = Callable[[Texts], tuple[tuple[str, str], ...]]
"""Icons and what each is called."""
Counted = Callable[[Texts, int], str]
"""How many were chosen, in words."""


class PictureCode(QWidget):
    """Buttons with icons and their names; ``changed`` follows each press, up to ``most``."""

    changed = Signal()
    ring_room = True

    def __init__(self, look: Look, named: Named, counted: Counted, most: int) -> None:
        super().__init__()
        self._look, self._named, self._counted, self._most = look, named, counted, most
        self.pictures: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        for place, (name, _) in enumerate(named(look.texts)):
            button = Button(look, partial(self._word, place), name)
            button.clicked.connect(partial(self._press, name))
            self.buttons[name] = button
        self.dots = Label(look, "", "h3")
        self.take_back = Button(look, lambda texts: texts("pictures.take_back"), "undo-2")
        self.take_back.clicked.connect(self._take_back)
        column.addWidget(FlowBox(*self.buttons.values(), gap=4))
        column.addWidget(self.dots)
        column.addWidget(FlowBox(self.take_back))
        self._show()
        look.changed.connect(self._show)

    def _word(self, place: int, texts: Texts) -> str:
        return self._named(texts)[place][1]

    def _press(self, name: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        if len(self.pictures) < self._most:
            self.pictures = (*self.pictures, name)
            self._tell()

    def _take_back(self) -> None:
        self.pictures = self.pictures[:-1]
        self._tell()

    def clear(self) -> None:
        """Begin anew."""
        if self.pictures:
            self.pictures = ()
            self._tell()

    def _tell(self) -> None:
        self._show()
        announce(self.dots, self._counted(self._look.texts, len(self.pictures)))
        self.changed.emit()

    def _show(self) -> None:
        words = self._counted(self._look.texts, len(self.pictures))
        dots = "  ".join(DOT for _ in self.pictures)
        self.dots.set_words(f"{dots}   {words}" if dots else words)
        self.take_back.setVisible(bool(self.pictures))
