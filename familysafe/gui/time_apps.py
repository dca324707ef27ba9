"""Choosing what holds for an app or a group: look for it, press it, say what holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import EnvironmentFault
from familysafe.gui.time_desk import TimeDesk
from familysafe.ipc.messages import Apps, GetApps
from familysafe.presentation import time_apps as model
from familysafe.presentation.time_apps import AppLine, Treatment
from familysafe.screentime.rules import Rules
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.fields import Field
from familysafe.ui.flow import EndsBox
from familysafe.ui.words import Label

MOST_LINES, MOST_LARGE = 6, 3
LARGE_TEXT = 1.5
USUAL_MINUTES = "30"


class AppList(QWidget):
    """A field to look for an app, and what fits below; ``close`` is set by who shows it."""

    def __init__(self, desk: TimeDesk, apps: Apps) -> None:
        super().__init__()
        self._desk, self._apps = desk, apps
        self.close_dialog: Callable[[], None] = _nothing
        look = desk.console.look
        self.search = Field(look, lambda texts: texts("time_apps.search"))
        self.search.line.textChanged.connect(self._refresh)
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(look, lambda texts: texts("time_apps.explain")))
        self._column.addWidget(self.search)
        self.setFocusProxy(self.search)
        self._refresh()

    def _refresh(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        look = self._desk.console.look
        most = MOST_LARGE if look.text_size >= LARGE_TEXT else MOST_LINES
        rules = self._desk.rules or Rules()
        for line in model.app_lines(self._apps, rules, look.texts, self.search.text(), most):
            button = Button(look, "", "chevron-right", narrow=True)
            button.set_words(line.state, line.spoken)
            button.clicked.connect(partial(self._press, line))
            row = EndsBox(Label(look, line.title, weight=600), button)
            self._column.addWidget(row)
            self._rows.append(row)
            self.buttons.append(button)

    def _press(self, line: AppLine) -> None:
        self.close_dialog()
        ask_treatment(self._desk, line)


def ask_apps(desk: TimeDesk) -> None:
    """Ask the guard which apps there are, and let one be chosen."""
    console, child, guard = desk.console, desk.child, desk.console.guard

    def ask() -> Apps:
        found = guard.call(GetApps(child))
        if not isinstance(found, Apps):
            raise EnvironmentFault("guard.away")
        return found

    def show(found: object) -> None:
        if isinstance(found, Apps):
            content = AppList(desk, found)
            content.close_dialog = console.dialogs.show(
                lambda texts: texts("time_apps.title"), content
            )

    console.need_guardian(
        lambda: console.jobs.submit(ask, show, desk.failed, key="apps", owner=desk)
    )


def ask_treatment(desk: TimeDesk, line: AppLine) -> None:
    """Ask what holds for one app; the change can be taken back from the toast."""
    look = desk.console.look
    choices = [
        Choice(look, lambda texts: texts("time_apps.choose.counts")),
        Choice(look, lambda texts: texts("time_apps.choose.minutes")),
        Choice(look, lambda texts: texts("time_apps.choose.blocked")),
        Choice(look, lambda texts: texts("time_apps.choose.free")),
    ]
    order = (Treatment.COUNTS, Treatment.MINUTES, Treatment.BLOCKED, Treatment.FREE)
    choices[order.index(line.treatment)].setChecked(True)
    group = ChoiceGroup(choices)
    minutes = Field(look, lambda texts: texts("time_apps.minutes"), most=4)
    minutes.set_text(USUAL_MINUTES if line.minutes is None else str(line.minutes))
    minutes.setVisible(line.treatment is Treatment.MINUTES)
    choices[order.index(Treatment.MINUTES)].toggled.connect(minutes.setVisible)
    save = Button(look, lambda texts: texts("time_apps.save"), "check")
    close = desk.console.dialogs.show(line.title, group, minutes, save)

    def keep() -> None:
        treatment = order[next(iter(group.chosen()), 0)]
        amount = model.minutes_in(minutes.text())
        if treatment is Treatment.MINUTES and amount is None:
            minutes.set_error(lambda texts: texts("time_apps.minutes.wrong"))
            return
        close()
        desk.change(lambda rules: model.with_app(rules, line.key, treatment, amount or 0))

    save.clicked.connect(keep)
    minutes.submitted.connect(keep)


def _nothing() -> None:
    """Stand in until somebody shows the list."""
