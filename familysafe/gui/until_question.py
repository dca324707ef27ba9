"""The question until when a child may go on, whatever the rules say."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.gui.console import Console
from familysafe.presentation.more_time import checked_time, first_offer, more_cancel, until_title
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.press import Kind
from familysafe.ui.words import Label


def ask_until(console: Console, name: str, done: Callable[[str], None], *, own: bool) -> None:
    """Ask for a time of day; ``done`` gets it as ``HH:MM``."""
    look = console.look
    now = console.clock.now().utc.astimezone(console.clock.zone())
    field = Field(
        look,
        lambda texts: texts("home.until.field"),
        lambda texts: texts("home.until.hint"),
        most=5,
    )
    field.set_text(first_offer(now))
    give = Button(look, lambda texts: texts("home.until.give"), "check", kind=Kind.MAIN)
    nothing = Button(look, lambda texts: more_cancel(texts, own=own))
    close = console.dialogs.show(
        lambda texts: until_title(texts, name, own=own),
        Label(look, lambda texts: texts("home.until.text")),
        field,
        FlowBox(give, nothing, gap=12),
    )

    def keep() -> None:
        try:
            time = checked_time(field.text())
        except ValueError:
            field.set_error(lambda texts: texts("home.until.wrong"))
            return
        close()
        done(time)

    give.clicked.connect(keep)
    field.submitted.connect(keep)
    nothing.clicked.connect(close)
