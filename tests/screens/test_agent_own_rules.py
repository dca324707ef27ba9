"""The windows of a teenager with their own goals, looked at and found good."""

from __future__ import annotations

from dataclasses import replace as with_

import pytest
from PySide6.QtWidgets import QApplication

from familysafe.agent.home import MyTimeWindow
from familysafe.agent.note import NoteWindow
from familysafe.agent.pages import PagesWindow
from familysafe.agent.time_up import TimeUpWindow
from familysafe.presentation.agent_time import remaining_note
from familysafe.ui.tokens import Theme
from tests.fakes.console import look as a_look
from tests.gui.agent.builders import session
from tests.gui.agent.test_own_rules import ALONE, FINISHED, SOPHEA
from tests.screens.test_agent import SMALLER, AChild, a_child, called, check, pages_of

__all__ = ["a_child"]

looks = pytest.mark.parametrize(
    ("language", "theme", "size"),
    [
        ("en", Theme.LIGHT, 1.0),
        ("km", Theme.LIGHT, 1.0),
        ("km", Theme.LIGHT, 2.0),
        ("en", Theme.HIGH_CONTRAST, 1.0),
    ],
)


@looks
def test_my_time(a_child: AChild, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    window = MyTimeWindow(look, a_child(session(SOPHEA)))

    check(
        window,
        called("alone-my-time", language, theme, size),
        (look.px(464), round(496 * size)),
    )


@looks
def test_time_is_up(a_child: AChild, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    child = a_child(with_(session(FINISHED), next_seconds=3600))
    window = TimeUpWindow(look, child, pages_of(look, child))

    check(window, called("alone-time-up", language, theme, size))


@looks
@pytest.mark.parametrize("page", ["code", "own"])
def test_pages(a_child: AChild, page: str, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    child = a_child(session(SOPHEA))
    child.own_view = ALONE
    window = PagesWindow(pages := pages_of(look, child))
    window.open(getattr(pages, page))

    check(window, called(f"alone-{page}", language, theme, size), SMALLER)


@looks
def test_note(qapp: QApplication, language: str, theme: Theme, size: float) -> None:
    assert qapp is not None
    look = a_look(language, theme, size)
    note = NoteWindow(look)
    note.say(remaining_note(session(FINISHED), look.texts), "palm", stays=True)

    check(note, called("alone-note", language, theme, size), None)
