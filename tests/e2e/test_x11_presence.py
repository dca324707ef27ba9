"""Idle time and the program in front, read from a real display."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from familysafe.system.x11_presence import X11Presence, program_name
from tests.conftest import needs
from tests.waiting import wait_until
from tools.tour.display import Display, missing_programs, stop

pytestmark = pytest.mark.display


@pytest.fixture
def display() -> Iterator[Display]:
    missing = missing_programs()
    needs("xterm", *missing)
    with Display() as display:
        yield display


def test_the_program_in_front_and_the_rest_of_the_hands_are_seen(display: Display) -> None:
    presence = X11Presence(display.environment["DISPLAY"])
    assert presence.read()[1] == ""

    terminal = display.start("xterm")
    wait_until(lambda: presence.read()[1] == "xterm")
    wait_until(lambda: presence.read()[0] > 0.5)
    display.key("a")
    assert presence.read()[0] < 0.5

    stop(terminal)
    wait_until(lambda: presence.read()[1] == "")
    presence.close()
    presence.close()


def test_a_display_that_is_not_there_is_said() -> None:
    needs("Xvfb")
    with pytest.raises(OSError, match="no X11 display"):
        X11Presence(":7654")


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (b"XTerm", "xterm"),
        (b"libreoffice-writer", "libreoffice-writer"),
        (b"Tux Paint!", "tux-paint"),
        (b"\xff\xfe<b>", "b"),
        (b"", ""),
        (b"a" * 500, "a" * 60),
    ],
)
def test_names_of_programs_are_plain_and_short(given: bytes, name: str) -> None:
    assert program_name(given) == name
