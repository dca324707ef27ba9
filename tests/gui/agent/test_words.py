"""What the agent's pages say, without any window."""

from __future__ import annotations

from dataclasses import replace as with_
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from familysafe.core.errors import Defect
from familysafe.core.texts import Texts
from familysafe.ipc.messages import (
    FamilyChanged,
    RequestChanged,
    StatusChanged,
    TimeUp,
    WarningDue,
)
from familysafe.presentation.agent_ask import Answer, answer_words, ask, question
from familysafe.presentation.agent_over import time_up
from familysafe.presentation.agent_own import own_page, rule_lines
from familysafe.presentation.agent_session import (
    Link,
    Session,
    Surface,
    heard,
    lost,
    surface,
    viewed,
    warned,
    welcomed,
)
from familysafe.presentation.agent_time import RingState, my_time, ring, warning
from familysafe.presentation.agent_upset import advice, source_line, upset_page
from familysafe.presentation.agent_words import minutes_left, minutes_used
from familysafe.screentime.rules import Holiday, Rest, Rules, SiteRule, StopReason, Window
from familysafe.system.catalogue import load_texts
from tests.conftest import ROOT
from tests.gui.agent.builders import (
    CHILD_HELPLINE,
    DARA,
    NOW,
    OVER,
    OWN_VIEW,
    WAITING,
    WELCOME,
    FixedNumbers,
    session,
)

ENGLISH = load_texts("en")
KHMER = load_texts("km")


@given(used=st.integers(0, 200_000), limit=st.integers(1, 1440))
def test_used_and_left_always_add_up_to_the_limit(used: int, limit: int) -> None:
    left = limit * 60 - used
    if left >= 0:
        assert minutes_used(used) + minutes_left(left) == limit


def test_what_was_given_makes_the_day_longer() -> None:
    longer = replace(DARA, used_seconds=3600, granted_seconds=900, left_seconds=900)
    view = my_time(with_(session(), status=longer), ENGLISH, NOW)

    assert view.used == "Used 1 hour of 1 h 15 min today."
    assert view.ring.fraction == 0.8
    assert view.ring.big == "15"


def test_my_time_as_the_picture_shows_it() -> None:
    view = my_time(session(), ENGLISH, NOW)

    assert view.greeting == "Hello Dara"
    assert view.used == "Used 45 min of 1 hour today."
    assert (view.ring.big, view.ring.small) == ("15", "min left")
    assert view.ring.fraction == 0.75
    assert view.ring.spoken == "Used 45 min of 1 hour"
    assert view.short == "15 min left"
    assert view.note == ""


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"used_seconds": 5, "left_seconds": 3595}, RingState.NOTHING_YET),
        ({}, RingState.COUNTING),
        ({"state": "idle"}, RingState.PAUSED),
        ({"state": "finished", "left_seconds": 0}, RingState.FINISHED),
        ({"state": "free", "limit_seconds": None, "left_seconds": None}, RingState.NO_LIMIT),
    ],
)
def test_the_ring_has_the_states_of_the_design(change: dict[str, object], state: RingState) -> None:
    assert ring(replace(DARA, **change), ENGLISH).state is state


def test_a_silent_guard_makes_the_time_unknown_and_never_free() -> None:
    view = my_time(session(link=Link.AWAY), ENGLISH, NOW)

    assert view.ring.state is RingState.UNKNOWN
    assert view.short == "Time not known"
    assert not view.can_ask
    assert "still hold" in view.note


def test_long_times_are_said_in_hours() -> None:
    view = ring(replace(DARA, limit_seconds=7200, left_seconds=6000, used_seconds=1200), ENGLISH)

    assert (view.big, view.small) == ("1:40", "hours left")


def test_an_early_end_and_a_gift_are_said() -> None:
    early = replace(DARA, used_seconds=600, left_seconds=20 * 60)
    given_more = replace(DARA, granted_seconds=900, limit_seconds=4500, left_seconds=1800)

    assert my_time(session(early), ENGLISH, NOW).note == "Today it ends at 18:00."
    assert my_time(session(given_more), ENGLISH, NOW).note == "You got 15 min more today."


@pytest.mark.parametrize(("minutes", "word"), [(15, "15 minutes"), (5, "Save"), (1, "1 minute ")])
def test_warnings_say_how_long_and_what_to_do(minutes: int, word: str) -> None:
    assert word in warning(minutes, ENGLISH).spoken


def test_time_is_up_as_the_picture_shows_it() -> None:
    view = time_up(with_(session(OVER), next_seconds=3600), ENGLISH, NOW)

    assert view.greeting == "See you tomorrow, Dara"
    assert view.title == "That is all the screen time for today"
    assert view.text == "You used your 1 hour. Your work is kept just as you left it."
    assert tuple(view.next) == ("Tomorrow, Wednesday", "from 07:00, 1 hour")
    assert view.away == ""


@pytest.mark.parametrize("texts", [ENGLISH, KHMER], ids=["en", "km"])
def test_each_reason_has_its_own_sentence_and_a_next_step(texts: Texts) -> None:
    views = {
        reason: time_up(session(replace(OVER, reason=reason.value, until=None)), texts, NOW)
        for reason in StopReason
    }

    assert len({view.title for view in views.values()}) == len(StopReason)
    assert all(view.next.when for view in views.values())


def test_bedtime_says_good_night_and_a_late_opening_names_its_day() -> None:
    night = time_up(session(replace(OVER, reason="bedtime")), ENGLISH, NOW)
    friday = replace(OVER, reason="weekly", until="2026-11-27T08:00:00.000000Z")
    weekly = time_up(session(friday), ENGLISH, NOW)

    assert night.greeting == "Good night, Dara"
    assert tuple(weekly.next) == ("Friday", "from 15:00")
    assert weekly.greeting == "See you soon, Dara"


def test_the_full_screen_stays_while_the_guard_is_silent() -> None:
    away = lost(session(OVER))

    assert surface(away) is Surface.FULL
    assert time_up(away, ENGLISH, NOW).away != ""


@pytest.mark.parametrize(
    ("level", "shown"),
    [("lock", Surface.FULL), ("remind", Surface.NOTE), ("count", Surface.NOTHING)],
)
def test_the_level_says_what_stands_on_the_screen(level: str, shown: Surface) -> None:
    assert surface(session(replace(OVER, level=level))) is shown
    assert surface(session(replace(DARA, level=level))) is Surface.NOTHING


def test_time_up_is_shown_at_once_and_gone_when_counting_again() -> None:
    over = heard(session(), TimeUp("dara", "daily", OVER.until, 3600))
    again = heard(over, StatusChanged(DARA))

    assert surface(over) is Surface.FULL
    assert over.next_seconds == 3600
    assert surface(again) is Surface.NOTHING
    assert again.next_seconds is None


def test_what_concerns_another_child_changes_nothing() -> None:
    other = replace(OVER, id="bopha")
    before = session()
    events = (
        StatusChanged(other),
        TimeUp("bopha", "daily", None, None),
        RequestChanged(replace(WAITING, child="bopha")),
        FamilyChanged(2),
    )

    assert all(heard(before, event) == before for event in events)
    assert warned(before, WarningDue("bopha", 5)) is None
    assert warned(before, WarningDue("dara", 5)) == 5


def test_an_older_request_does_not_hide_a_newer_one() -> None:
    newer = replace(WAITING, id="r2", asked="2026-11-24T11:00:00.000000Z")
    known = heard(session(), RequestChanged(newer))

    assert heard(known, RequestChanged(WAITING)).request == newer
    assert viewed(session(), replace(OWN_VIEW, requests=(WAITING, newer))).request == newer


def test_another_child_at_the_door_starts_with_a_clean_page() -> None:
    fresh = welcomed(session(OVER), replace(WELCOME, child="bopha"))

    assert fresh == Session(link=Link.HERE, child="bopha")
    assert welcomed(lost(session(OVER)), WELCOME).status == OVER


@pytest.mark.parametrize(
    ("request_", "answer", "word"),
    [
        (None, Answer.NONE, ""),
        (WAITING, Answer.WAITING, "15 min"),
        (replace(WAITING, answer="granted", granted_seconds=1800), Answer.GIVEN, "30 min"),
        (replace(WAITING, answer="declined"), Answer.NOT_NOW, "Not now"),
    ],
)
def test_the_answer_is_said_calmly(request_: object, answer: Answer, word: str) -> None:
    state, title, _ = answer_words(request_, ENGLISH)  # type: ignore[arg-type]

    assert state is answer
    assert word in title


def test_a_reason_is_sent_clean_and_bounded() -> None:
    asked = question(30, "  ខ្ញុំ\u200bចង់  " + "a" * 500)

    assert asked.seconds == 1800
    assert asked.reason.startswith("ខ្ញុំចង់ a")
    assert len(asked.reason) == 200
    assert [amount.minutes for amount in ask(None, ENGLISH).amounts] == [15, 30, 60]


def test_the_own_page_says_everything_that_guardians_see() -> None:
    page = own_page(OWN_VIEW, ENGLISH, NOW)

    assert page.who == "Sophea and Yeay can see this."
    assert page.kept == "It is kept for 30 days, then erased."
    assert [day.spoken for day in page.used.days[-3:]] == [
        "Sunday 22 November: 1 h 56 min",
        "Yesterday: 1 hour",
        "Today: 45 min",
    ]
    assert [(app.name, app.amount) for app in page.used.apps] == [
        ("Minecraft", "2 hours"),
        ("Firefox", "1 h 41 min"),
    ]
    assert [hour.name for hour in page.used.hours if hour.minutes] == [
        "16:00\N{EN DASH}17:00",
        "17:00\N{EN DASH}18:00",
    ]
    assert page.private == ""
    assert ("Monday to Friday", "1 hour") in page.rules
    assert ("Bedtime", "20:00 to 07:00") in page.rules
    assert page.requests[0].name == "Today 17:38: 15 min more"
    assert "It is for school" in page.requests[0].value
    assert len(page.unseen) == 5


def test_from_13_on_the_own_page_says_what_is_for_the_child_alone() -> None:
    page = own_page(replace(OWN_VIEW, totals_only=True), ENGLISH, NOW)

    assert page.private == (
        "Your family sees only how long, as above. What follows is for you alone."
    )
    assert page.used.apps, "the child itself sees all of it"


def test_a_child_reads_breaks_days_that_differ_and_no_time() -> None:
    first, last = date(2026, 12, 24), date(2026, 12, 26)
    rules = Rules(
        week=0,
        rest=Rest(45, 10),
        hours=((Window(900, 1080),),) * 7,
        holidays=(Holiday(last, last, 0), Holiday(first, last, 180, any_hours=True)),
    )

    lines = rule_lines(rules, ENGLISH)

    assert ("In one week", "no time") in lines
    assert ("Breaks", "after 45 min of use, 10 min of rest") in lines
    assert ("Allowed, Every day", "15:00 to 18:00") in lines
    assert ("Holiday 26/12", "no time") in lines
    assert ("Holiday 24/12 to 26/12", "3 hours, any hour") in lines


def test_a_child_reads_which_sites_are_closed_and_open() -> None:
    sites = (SiteRule("tiktok.com", blocked=True), SiteRule("wikipedia.org", always_allowed=True))
    lines = rule_lines(Rules(sites=sites), ENGLISH)

    assert ("TikTok in the browser", "not open") in lines
    assert ("Wikipedia in the browser", "always open") in lines


def test_no_rules_read_as_no_limit_on_every_day() -> None:
    lines = rule_lines(Rules(), ENGLISH)

    assert ("Every day", "no limit") in lines


def test_the_upset_page_offers_a_number_and_names_where_it_was_seen() -> None:
    numbers = FixedNumbers(CHILD_HELPLINE)
    page = upset_page(numbers, ENGLISH)
    call = next(step for step in page.steps if step.name == "call")

    assert page.title == "You did nothing wrong"
    assert "not your fault" in page.text
    assert call.title == "Call 1280"
    assert call.text == "Child Helpline Cambodia. Day and night. Free."
    assert advice("call", numbers, ENGLISH).numbers == (CHILD_HELPLINE,)
    line = source_line(CHILD_HELPLINE, ENGLISH)
    assert "childhelplinecambodia.org" in line
    assert "2026-11-20" in line


def test_a_child_is_told_of_a_way_even_without_any_number() -> None:
    page = upset_page(FixedNumbers(), KHMER)

    assert [step.name for step in page.steps] == ["tell", "keep", "stay"]
    assert advice("call", FixedNumbers(), KHMER).lines == (KHMER("agent.upset.no_numbers"),)


@pytest.mark.parametrize("step", ["tell", "call", "keep", "stay"])
def test_each_step_has_a_drawing_and_more_words(step: str) -> None:
    said = advice(step, FixedNumbers(CHILD_HELPLINE), ENGLISH)

    assert (ROOT / f"familysafe/resources/illustrations/help/{said.picture}.svg").exists()
    assert len(said.lines) >= 2


def test_an_unknown_step_is_a_mistake_of_ours() -> None:
    with pytest.raises(Defect):
        advice("report", FixedNumbers(), ENGLISH)


def test_the_coming_day_is_named() -> None:
    later = replace(OVER, until="2026-11-24T12:00:00.000000Z")
    far = replace(OVER, until="2026-12-10T00:00:00.000000Z")

    assert time_up(session(later), ENGLISH, NOW).next.when == "Later today"
    assert time_up(session(far), ENGLISH, NOW).next.when == "In 16 days"
    assert time_up(session(far), ENGLISH, NOW + timedelta(days=16)).next.when == "Later today"
