"""The two questions that "Time limits" asks in a dialog: bedtime, and apps that do not count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from familysafe.gui.console import Console
from familysafe.presentation.agent_words import clock
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import Window
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field
from familysafe.ui.flow import EndsBox
from familysafe.ui.words import Label


def ask_bedtime(
    console: Console, now: Window | None, done: Callable[[Window | None], None]
) -> None:
    """Ask from when to when; ``done`` gets None for no bedtime."""
    look = console.look
    start = Field(look, lambda texts: texts("time_page.bedtime.from"), most=5)
    end = Field(look, lambda texts: texts("time_page.bedtime.to"), most=5)
    start.set_text(clock(now.start) if now else "20:00")
    end.set_text(clock(now.end) if now else "06:30")
    save = Button(look, lambda texts: texts("time_page.bedtime.save"), "check")
    none = Button(look, lambda texts: texts("time_page.bedtime.remove"), "x")
    close = console.dialogs.show(lambda texts: texts("time_page.bedtime"), start, end, save, none)

    def keep() -> None:
        try:
            window = Window(minute_of_day(start.text()), minute_of_day(end.text()))
        except ValueError:
            end.set_error(lambda texts: texts("time_page.bedtime.wrong"))
            return
        close()
        done(window)

    def remove() -> None:
        close()
        done(None)

    save.clicked.connect(keep)
    end.submitted.connect(keep)
    none.clicked.connect(remove)


def ask_study_apps(
    console: Console, known: Sequence[str], done: Callable[[str, bool], None]
) -> None:
    """Ask which apps do not count; ``done`` gets an app and whether it counts from now on."""
    look = console.look
    name = Field(look, lambda texts: texts("time_page.study.name"))
    add = Button(look, lambda texts: texts("time_page.study.add"), "plus")
    rows: list[QWidget] = []
    again: list[tuple[str, Button]] = []
    for app in known:
        button = Button(look, lambda texts: texts("time_page.study.count_again"))
        rows.append(EndsBox(Label(look, app), button))
        again.append((app, button))
    explanation = Label(look, lambda texts: texts("time_page.study.explain"))
    close = console.dialogs.show(
        lambda texts: texts("time_page.study"), explanation, *rows, name, add
    )

    def change(app: str, counts: bool) -> None:  # noqa: FBT001 - a callback's two answers
        close()
        done(app, counts)

    def keep() -> None:
        app = " ".join(name.text().split())
        if app:
            change(app, counts=False)

    for app, button in again:
        button.clicked.connect(partial(change, app, counts=True))
    add.clicked.connect(keep)
    name.submitted.connect(keep)
