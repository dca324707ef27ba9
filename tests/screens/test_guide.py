"""The app guide and "Get help now", as they were looked at and found good."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from familysafe.gui import composition
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.gui.windows import shell
from tests.screens.checking import DESIGN, SMALL, check_screen

LOOKS = [
    ("en", Theme.LIGHT, 1.0, DESIGN),
    ("km", Theme.LIGHT, 1.0, DESIGN),
    ("km", Theme.HIGH_CONTRAST, 1.0, SMALL),
    ("en", Theme.DARK, 2.0, DESIGN),
    ("km", Theme.LIGHT, 2.0, DESIGN),
]
PAGES = {
    "guide": Destination(Place.APP_GUIDE),
    "tiktok": Destination(Place.APP_GUIDE, child="c2", item="tiktok"),
    "help": Destination(Place.HELP),
    "help-threat": Destination(Place.HELP, item="threat"),
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("language", "theme", "size", "window_size"), LOOKS)
def test_it_looks_as_it_was_drawn(
    qtbot: QtBot,
    page: str,
    language: str,
    theme: Theme,
    size: float,
    window_size: tuple[int, int],
) -> None:
    window, _ = shell(look(language, theme, size), pages=composition.pages())
    qtbot.addWidget(window)
    window.go(PAGES[page])

    name = f"{page}-{language}-{theme.value}-{round(size * 100)}-{window_size[0]}"
    check_screen(window, name, window_size)
    assert audit(window) == []
