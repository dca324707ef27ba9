from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from familysafe.ipc.messages import Requests, Status, TimeRequest
from familysafe.presentation.format import long_length, minutes_left, minutes_used, short_length
from familysafe.presentation.home import card, home_state
from familysafe.system.catalogue import load_texts
from tests.fakes.guard import SINCE, status

EN, KM = load_texts("en"), load_texts("km")
NOW = datetime(2026, 11, 24, 19, 30, tzinfo=timezone(timedelta(hours=7)))
DARA = status("c1", "Dara", 5, "boy-05", "indigo", used_seconds=2700, left_seconds=900)


def of(*children: object, mode: str = "service") -> Status:
    return Status("0.1.0", mode, SINCE, False, tuple(children), 0)  # type: ignore[arg-type]


def test_the_page_says_how_things_stand() -> None:
    bopha = status(
        "c2",
        "Bopha",
        4,
        "girl-04",
        "lotus",
        state="finished",
        used_seconds=2400,
        limit_seconds=2400,
        left_seconds=0,
        reason="daily",
    )
    state = home_state(EN, NOW, "Yeay Chan", of(DARA, bopha), None)

    assert state.greeting == "Good evening, Yeay Chan"
    assert state.summary == "Dara has 15 minutes left. Bopha has finished for today."
    assert state.date == "Tuesday 24 November"
    assert [c.note for c in state.cards] == ["15 min left", "Finished for today"]
    assert [c.ended for c in state.cards] == [False, True]


def test_on_macos_home_says_that_nothing_is_protected_yet() -> None:
    there = home_state(EN, NOW, "", of(DARA), None, can_protect=False)
    assert there.personal
    assert there.banner == "Limits are not protected on macOS yet. A child can get round them."
    elsewhere = home_state(EN, NOW, "", of(DARA), None)
    assert "Install the service" in elsewhere.banner
    assert not home_state(EN, NOW, "", None, None, can_protect=False).personal


def test_finished_time_is_a_full_ring_and_no_limit_an_empty_one() -> None:
    finished = msgspec.structs.replace(DARA, state="finished", reason="daily")
    free = msgspec.structs.replace(DARA, state="free", limit_seconds=None, left_seconds=None)
    paused = msgspec.structs.replace(DARA, state="finished", reason="paused")

    assert (card(EN, finished).state, card(EN, finished).share) == ("finished", 1.0)
    assert (card(EN, free).state, card(EN, free).share) == ("no_limit", 0.0)
    assert card(EN, paused).state == "paused"
    assert card(EN, paused).note == "Paused"


@given(used=st.integers(0, 90_000), limit=st.integers(60, 86_400), granted=st.integers(0, 86_400))
def test_used_and_left_always_add_up_to_the_limit(used: int, limit: int, granted: int) -> None:
    whole = (limit // 60) * 60 + (granted // 60) * 60
    used = min(used, whole)

    assert minutes_used(used) + minutes_left(whole - used) == whole // 60


@given(minutes=st.integers(0, 24 * 60))
def test_lengths_are_said_in_both_languages(minutes: int) -> None:
    for texts in (EN, KM):
        for words in (short_length(texts, minutes), long_length(texts, minutes)):
            assert words
            assert "{" not in words


def test_only_open_requests_of_known_children_are_shown() -> None:
    asked = TimeRequest("r1", "c1", 900, "homework", SINCE, "open", 0)
    answered = msgspec.structs.replace(asked, id="r2", answer="granted")
    stranger = msgspec.structs.replace(asked, id="r3", child="gone")
    requests = Requests((asked, answered, stranger))

    state = home_state(EN, NOW, "", of(DARA), requests)

    assert [line.words for line in state.requests] == ["Dara asks for 15 minutes more: “homework”"]
    assert state.greeting == "Hello"


def test_away_and_unknown_are_not_the_same() -> None:
    assert home_state(EN, NOW, "", None, None).away
    assert not home_state(EN, NOW, "", None, None, known=False).away
