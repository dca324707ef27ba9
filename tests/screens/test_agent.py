"""The child's windows, as they were looked at beside the drawings and found good."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace as with_

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.courier import Courier
from familysafe.agent.home import MyTimeWindow
from familysafe.agent.note import NoteWindow
from familysafe.agent.pages import Pages, PagesWindow
from familysafe.agent.time_up import TimeUpWindow
from familysafe.agent.tray import Strip
from familysafe.agent.upset_page import UpsetPageView
from familysafe.presentation.agent_session import Session
from familysafe.presentation.agent_time import my_time, warning
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import look as a_look
from tests.gui.agent.builders import (
    CHILD_HELPLINE,
    DARA,
    NOW,
    OVER,
    OWN_VIEW,
    FixedNumbers,
    session,
)
from tests.gui.agent.fake_guard import FakeGuard
from tests.screens.checking import DESIGN, check_screen, settle

SMALLER = (860, 760)
EVERY = [
    (language, theme, size) for language in ("en", "km") for theme in Theme for size in (1.0, 2.0)
]
SOME = [
    ("en", Theme.LIGHT, 1.0),
    ("km", Theme.LIGHT, 2.0),
    ("km", Theme.DARK, 1.0),
    ("en", Theme.HIGH_CONTRAST, 1.0),
]
NIGHTS = [case for case in EVERY if case[1] is not Theme.DARK]
looks = pytest.mark.parametrize(("language", "theme", "size"), SOME)


@pytest.fixture
def a_child(qapp: QApplication) -> Iterator[Callable[[Session], ChildSession]]:
    assert qapp is not None
    couriers: list[Courier] = []

    def make(state: Session) -> ChildSession:
        courier = Courier(FakeGuard().open)
        couriers.append(courier)
        child = ChildSession(courier, lambda: NOW)
        child.become(state)
        child.own_view = OWN_VIEW
        return child

    yield make
    for courier in couriers:
        courier.close()


def called(name: str, language: str, theme: Theme, size: float) -> str:
    return f"agent-{name}-{language}-{theme.value}-{round(size * 100)}"


def pages_of(look: Look, child: ChildSession) -> Pages:
    return Pages(look, child, FixedNumbers(CHILD_HELPLINE))


def check(widget: QWidget, name: str, size: tuple[int, int] | None = DESIGN) -> None:
    """Compare, audit, and let Qt end the widget while all that belongs to it is still held."""
    try:
        check_screen(widget, name, size)
        assert audit(widget) == []
    finally:
        widget.hide()
        widget.deleteLater()
        settle()


AChild = Callable[[Session], ChildSession]


@pytest.mark.parametrize(("language", "theme", "size"), EVERY)
def test_my_time(a_child: AChild, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    window = MyTimeWindow(look, a_child(session(DARA)))
    wide = look.px(464)

    check(window, called("my-time", language, theme, size), (wide, round(496 * size)))


@pytest.mark.parametrize(("language", "theme", "size"), NIGHTS)
def test_time_is_up(a_child: AChild, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    child = a_child(with_(session(OVER), next_seconds=3600))
    window = TimeUpWindow(look, child, pages_of(look, child))

    check(window, called("time-up", language, theme, size))


@pytest.mark.parametrize(("language", "theme", "size"), EVERY)
def test_something_upset_me(a_child: AChild, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    window = PagesWindow(pages := pages_of(look, a_child(session(DARA))))
    window.open(pages.upset)

    check(window, called("upset", language, theme, size))


@looks
@pytest.mark.parametrize("page", ["ask", "code", "own"])
def test_pages(a_child: AChild, page: str, language: str, theme: Theme, size: float) -> None:
    look = a_look(language, theme, size)
    window = PagesWindow(pages := pages_of(look, a_child(session(DARA))))
    window.open(getattr(pages, page))

    check(window, called(page, language, theme, size), SMALLER)


@looks
@pytest.mark.parametrize("step", ["tell", "call"])
def test_steps_that_help(
    a_child: AChild, step: str, language: str, theme: Theme, size: float
) -> None:
    look = a_look(language, theme, size)
    window = PagesWindow(pages := pages_of(look, a_child(session(DARA))))
    window.open(pages.upset)
    first = window.page
    assert isinstance(first, UpsetPageView)
    first.chosen.emit(step)

    check(window, called(step, language, theme, size))


@looks
def test_warning(qapp: QApplication, language: str, theme: Theme, size: float) -> None:
    assert qapp is not None
    look = a_look(language, theme, size)
    note = NoteWindow(look)
    note.say(warning(5, look.texts), "indigo", stays=True)

    check(note, called("warning", language, theme, size), None)


@looks
def test_strip(qapp: QApplication, language: str, theme: Theme, size: float) -> None:
    assert qapp is not None
    look = a_look(language, theme, size)
    strip = Strip(look)
    strip.show_view(my_time(session(DARA), look.texts, NOW))

    check(strip, called("strip", language, theme, size), None)
