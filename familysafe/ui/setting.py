"""One setting in a row: what it is, how it stands, and a button to change it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from familysafe.ui.buttons import Button
from familysafe.ui.look import Look
from familysafe.ui.surfaces import Icon, Panel
from familysafe.ui.words import Label


class SettingRow(Panel):
    """``subject`` is the id of the setting's name; a screen reader hears it with "Change"."""

    def __init__(self, look: Look, icon: str, subject: str) -> None:
        super().__init__(look, padding=16)
        self.value = Label(look, "", "body", colour="inkSoft")
        self.change = Button(look, lambda texts: texts("ui.change"))
        self.change.set_words(
            lambda texts: texts("ui.change"),
            lambda texts: f"{texts(subject)}, {texts('ui.change')}",
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, lambda texts: texts(subject), weight=600))
        words.addWidget(self.value)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addSpacing(6)
        row.addWidget(Icon(look, icon, 28))
        row.addLayout(words, 1)
        row.addWidget(self.change)
        self.column.addLayout(row)
