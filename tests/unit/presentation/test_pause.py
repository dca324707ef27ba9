"""Who is paused, how to go on, and that a stop is said."""

from __future__ import annotations

import msgspec
import pytest

from familysafe.ipc.messages import Status
from familysafe.presentation.pause import (
    goes_on_words,
    pause_view,
    paused_words,
    stopped_words,
)
from familysafe.system.catalogue import load_texts
from tests.fakes.guard import status

EN = load_texts("en")
DARA = status("c1", "Dara", 5, "boy-05", "indigo")
VANNA = status("c2", "Vanna", 15, "boy-15-glasses", "plum")
GROWN = status("c3", "Chan", 18, "boy-15-glasses", "plum")


def now(*children: object, paused: bool) -> Status:
    return Status("0.1.0", "service", "", paused, tuple(children), 0)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "possible", "paused", "words"),
    [
        (None, False, False, ""),
        (now(paused=False), False, False, ""),
        (now(DARA, paused=False), True, False, ""),
        (
            now(DARA, paused=True),
            True,
            True,
            "Dara is paused. The time goes on when you say so.",
        ),
        (
            now(DARA, VANNA, GROWN, paused=True),
            True,
            True,
            "Dara and Vanna are paused. The time goes on when you say so.",
        ),
        (now(GROWN, paused=False), False, False, ""),
        (now(GROWN, paused=True), False, True, "Everybody is paused."),
    ],
)
def test_who_is_paused_is_said(
    state: Status | None, possible: bool, paused: bool, words: str
) -> None:
    view = pause_view(state, EN)

    assert (view.possible, view.paused, view.words) == (possible, paused, words)


def test_a_teenager_alone_is_spoken_to() -> None:
    assert pause_view(now(VANNA, paused=True), EN, own=True).words.startswith("You are paused.")
    assert paused_words(EN, on=True, own=True) == "You are paused."
    assert paused_words(EN, on=False, own=True) == "You can go on."
    assert goes_on_words(EN, "Vanna", own=True) == "You can go on."
    own = msgspec.structs.replace(VANNA, reason="stopped", own_rules=True)
    assert stopped_words(own, EN) == "Stopped for today. Add time, or go on."


def test_a_stop_is_said_and_nothing_else_is() -> None:
    assert stopped_words(DARA, EN) == ""
    assert stopped_words(msgspec.structs.replace(DARA, reason="daily"), EN) == ""
    stopped = msgspec.structs.replace(DARA, reason="stopped")
    assert stopped_words(stopped, EN) == "Stopped for today. Give time, or let Dara go on."
    assert goes_on_words(EN, "Dara", own=False) == "Dara can go on."
    assert paused_words(EN, on=True) == "Everybody is paused."
    assert paused_words(EN, on=False) == "Everybody can go on."
