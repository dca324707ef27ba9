"""The question about bedtime that "Time limits" asks in a dialog."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.gui.console import Console
from familysafe.presentation.agent_words import clock
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import Window
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field


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
