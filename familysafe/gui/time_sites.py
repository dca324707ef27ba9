"""Choosing what holds for a site in browsers: look for it or write it, press it, say what holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.gui.time_desk import TimeDesk
from familysafe.presentation import time_sites as model
from familysafe.presentation.time import TimePage
from familysafe.presentation.time_sites import SiteLine, SiteTreatment
from familysafe.screentime.rules import Rules
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.fields import Field
from familysafe.ui.flow import EndsBox
from familysafe.ui.setting import SettingRow
from familysafe.ui.words import Label

MOST_LINES, MOST_LARGE = 6, 3
LARGE_TEXT = 1.5


class SitesCard(SettingRow):
    """Which sites are blocked, and the way to change that."""

    def __init__(self, desk: TimeDesk) -> None:
        super().__init__(desk.console.look, "globe", "time_sites.title")
        self._desk = desk
        self.change.clicked.connect(self._ask)

    def show_view(self, view: TimePage) -> None:
        """Show how it stands."""
        self.value.set_words(view.sites)

    def _ask(self) -> None:
        if self._desk.rules is not None:
            ask_sites(self._desk)


class SiteList(QWidget):
    """A field to look for a site, and what fits below; ``close_dialog`` is set by who shows it."""

    def __init__(self, desk: TimeDesk) -> None:
        super().__init__()
        self._desk = desk
        self.close_dialog: Callable[[], None] = _nothing
        look = desk.console.look
        self.search = Field(
            look,
            lambda texts: texts("time_sites.search"),
            lambda texts: texts("time_sites.search.hint"),
        )
        self.search.line.textChanged.connect(self._refresh)
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self.safety = Label(look, self._safety(), colour="inkSoft")
        self.safety.setVisible(bool(self._safety()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(look, lambda texts: texts("time_sites.explain")))
        self._column.addWidget(self.safety)
        self._column.addWidget(self.search)
        self.setFocusProxy(self.search)
        self._refresh()

    def _safety(self) -> str:
        desk, status = self._desk, self._desk.status
        if status is None:
            return ""
        rules, texts = desk.rules or Rules(), desk.console.look.texts
        return model.safety_words(rules, status.age, texts, own=desk.own, service=desk.service)

    def _refresh(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        look = self._desk.console.look
        most = MOST_LARGE if look.text_size >= LARGE_TEXT else MOST_LINES
        rules, wanted = self._desk.rules or Rules(), self.search.text()
        lines = model.site_lines(rules, look.texts, wanted, most)
        self.search.set_error("" if lines else lambda texts: texts("time_sites.search.wrong"))
        for line in lines:
            button = Button(look, "", "chevron-right", narrow=True)
            button.set_words(line.state, line.spoken)
            button.clicked.connect(partial(self._press, line))
            row = EndsBox(Label(look, line.title, weight=600), button)
            self._column.addWidget(row)
            self._rows.append(row)
            self.buttons.append(button)

    def _press(self, line: SiteLine) -> None:
        self.close_dialog()
        ask_treatment(self._desk, line)


def ask_sites(desk: TimeDesk) -> None:
    """Let a site be chosen or written."""
    content = SiteList(desk)
    content.close_dialog = desk.console.dialogs.show(
        lambda texts: texts("time_sites.title"), content
    )


def ask_treatment(desk: TimeDesk, line: SiteLine) -> None:
    """Ask what holds for one site; the change can be taken back from the toast."""
    look = desk.console.look
    order = (SiteTreatment.PLAIN, SiteTreatment.BLOCKED, SiteTreatment.OPEN)
    choices = [
        Choice(look, lambda texts: texts("time_sites.choose.plain")),
        Choice(look, lambda texts: texts("time_sites.choose.blocked")),
        Choice(look, lambda texts: texts("time_sites.choose.open")),
    ]
    choices[order.index(line.treatment)].setChecked(True)
    group = ChoiceGroup(choices)
    firefox = Label(look, lambda texts: texts("time_sites.firefox"), colour="inkSoft")
    save = Button(look, lambda texts: texts("time_sites.save"), "check")
    close = desk.console.dialogs.show(line.title, group, firefox, save)

    def keep() -> None:
        treatment = order[next(iter(group.chosen()), 0)]
        close()
        desk.change(lambda rules: model.with_treatment(rules, line.domain, treatment))

    save.clicked.connect(keep)


def _nothing() -> None:
    """Stand in until somebody shows the list."""
