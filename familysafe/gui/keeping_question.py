"""The question for how long use is kept, and whether a child's is thrown away now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from familysafe.core.texts import Texts
from familysafe.gui.console import Console
from familysafe.ipc.messages import ForgetUsage, KeepUsage, Request
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Words
from familysafe.ui.press import Kind
from familysafe.ui.words import Label

CHOICES = (7, 30, 90)


def _days(days: int) -> Words:
    return lambda texts: texts("history.keeping.days", n=days)


def ask_keeping(
    console: Console, child: str, name: str, kept: int, done: Callable[[], None], owner: QWidget
) -> None:
    """Ask; ``done`` follows every change."""
    look = console.look
    choices = {days: Choice(look, _days(days)) for days in CHOICES}
    choices.get(kept, choices[CHOICES[-1]]).setChecked(True)
    save = Button(look, lambda texts: texts("history.keeping.save"), "check", kind=Kind.MAIN)
    forget = Button(look, lambda texts: texts("history.forget", name=name), "trash-2")
    close = console.dialogs.show(
        lambda texts: texts("history.keeping.title"),
        Label(look, lambda texts: texts("history.keeping.text")),
        ChoiceGroup(list(choices.values())),
        FlowBox(save, forget, gap=12),
    )

    def send(wish: Request, said: Callable[[Texts], str]) -> None:
        def changed(_: object) -> None:
            console.say(said, None)
            done()

        console.need_guardian(
            lambda: console.jobs.submit(
                lambda: console.guard.call(wish), changed, console.dialogs.show_fault, owner=owner
            )
        )

    def keep() -> None:
        close()
        days = next(days for days, each in choices.items() if each.isChecked())
        send(KeepUsage(days), lambda texts: texts("history.keeping.saved", n=days))

    def ask_forget() -> None:
        close()
        console.dialogs.confirm(
            lambda texts: texts("history.forget.title", name=name),
            lambda texts: texts("history.forget.text"),
            safe=lambda texts: texts("history.forget.keep"),
            go_on=lambda texts: texts("history.forget.go_on"),
            done=lambda: send(
                ForgetUsage(child), lambda texts: texts("history.forgotten", name=name)
            ),
        )

    save.clicked.connect(keep)
    forget.clicked.connect(ask_forget)
