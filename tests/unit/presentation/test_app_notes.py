"""What the child reads about one app, and by which names."""

from __future__ import annotations

import pytest

from familysafe.core.texts import without_breaks
from familysafe.ipc.messages import AppTime
from familysafe.presentation.agent_app import app_note
from familysafe.presentation.agent_own import rule_lines
from familysafe.presentation.app_names import app_title
from familysafe.screentime.rules import AppRule, Rules
from familysafe.system.catalogue import load_texts

EN, KM = load_texts("en"), load_texts("km")


def told(state: str, seconds: int, *, stops: bool = True) -> AppTime:
    return AppTime("c1", "roblox", "Roblox", "@games", state, seconds, stops)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "title", "text"),
    [
        (told("over", 10), "Roblox has had its time for today.", "It stops in 10 seconds."),
        (told("over", 0), "Roblox has had its time for today.", "Your work in it is kept."),
        (told("over", 0, stops=False), "Roblox has had its time", "Please close it"),
        (told("blocked", 0), "Roblox is not for now.", "You can ask them."),
        (told("ending", 300), "Roblox: 5 minutes left", "Other apps go on"),
        (told("ending", 58), "Roblox: 1 minute left", "Other apps go on"),
    ],
)
def test_the_note_names_the_app_and_what_comes_next(event: AppTime, title: str, text: str) -> None:
    note = app_note(event, EN)
    assert title in note.title
    assert text in note.text
    assert "Roblox" in without_breaks(app_note(event, KM).title)


def test_people_read_names_and_never_ids() -> None:
    rules = Rules(apps=(AppRule("org.mozilla.firefox", 30), AppRule("@games", blocked=True)))
    lines = [line.name for line in rule_lines(rules, EN)]
    assert "Firefox" in lines
    assert "Games" in lines
    assert app_title("~game.bin", EN) == "game.bin"
    assert app_title("@reading", EN) == "reading"
