"""Rules as sentences: everything that holds, in the words of each language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import ChildStatus, Status
from familysafe.presentation.agent_over import time_up
from familysafe.presentation.agent_session import Link, Session
from familysafe.presentation.agent_time import warning
from familysafe.presentation.format import listed, sentences
from familysafe.presentation.home import home_state
from familysafe.presentation.rule_sentence import rule_sentence
from familysafe.screentime.public_holidays import reference
from familysafe.screentime.rules import (
    Holiday,
    LastStep,
    Level,
    Rest,
    Rules,
    StopReason,
    Window,
)
from familysafe.system.catalogue import load_texts
from familysafe.system.packs import shipped_public_holidays

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
EN, KM = load_texts("en"), load_texts("km")
OPEN = (Window(15 * 60, 17 * 60), Window(18 * 60, 20 * 60))
FULL = Rules(
    level=Level.LOCK,
    daily=(60, 60, 60, 60, None, 120, 0),
    week=500,
    hours=((OPEN,) * 5) + ((), ()),
    bedtime=Window(20 * 60, 7 * 60),
    holidays=(Holiday(date(2026, 4, 13), date(2026, 4, 16), 180),),
)


def test_all_rules_are_said_in_english() -> None:
    assert rule_sentence("Dara", FULL, EN) == (
        "Dara may use this computer: Monday to Thursday 1 hour, Friday no limit, Saturday 2 hours"
        " and Sunday not at all. In one week at most 8 h 20 min."
        " Allowed Monday to Friday: from 15:00 to 17:00 and from 18:00 to 20:00."
        " 13 to 16 April 2026: 3 hours. Bedtime: from 20:00 to 07:00."
        " When the time is over, the screen locks, and work is kept."
    )


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"rest": Rest(45, 10)}, "After 45 min of use, 10 min of rest."),
        ({"day_start": 4 * 60}, "A day begins at 04:00."),
        ({"week": 0}, "In one week: not at all."),
        ({"level": Level.LOCK, "last_step": LastStep.LOGOUT}, "unsaved work may be lost."),
        ({"level": Level.LOCK, "last_step": LastStep.TERMINATE}, "unsaved work is lost."),
        (
            {"holidays": (Holiday(date(2026, 12, 31), date(2027, 1, 2), None, any_hours=True),)},
            "31 December 2026 to 2 January 2027: no limit. Any hour is allowed then,",
        ),
        (
            {"holidays": (Holiday(date(2026, 11, 25), date(2026, 11, 25), 0),)},
            "25 November 2026: not at all.",
        ),
    ],
)
def test_what_is_seldom_set_is_said_too(changed: dict[str, object], said: str) -> None:
    rules = msgspec.structs.replace(Rules(), **changed)

    assert said in rule_sentence("Dara", rules, EN)


def test_only_days_of_the_next_two_weeks_are_named_to_who_looks_today() -> None:
    days = [date(2026, 11, 20), date(2026, 11, 25), date(2026, 12, 8), date(2026, 12, 9)]
    rules = Rules(holidays=tuple(Holiday(day, day, 60) for day in days))

    said = rule_sentence("Dara", rules, EN, today=date(2026, 11, 24))

    assert "25 November" in said
    assert "8 December" in said
    assert "20 November" not in said
    assert "9 December" not in said


@pytest.mark.parametrize(("texts", "name"), [(EN, "Water Festival"), (KM, "អុំទូក")])
def test_a_public_holiday_has_its_name_in_each_language(texts: Texts, name: str) -> None:
    known = shipped_public_holidays()
    day = next(day for day in known[0].offered(2026) if day.id == "water-festival")
    rules = Rules(holidays=(Holiday(day.first, day.last, 180, name=reference("KH", day)),))

    assert name in without_breaks(rule_sentence("Dara", rules, texts, holidays=known))


@pytest.mark.parametrize("own", [False, True])
def test_khmer_joins_without_commas_and_ends_each_sentence(own: bool) -> None:
    said = without_breaks(rule_sentence("ដារ៉ា", FULL, KM, own=own))

    assert "," not in said
    assert "." not in said
    assert "  " not in said
    assert said.count("។") == 6
    assert said.endswith("។")
    assert "ថ្ងៃសៅរ៍ 2 ម៉ោង និង ថ្ងៃអាទិត្យ មិនបានទេ។" in said
    assert "ចាប់ពីម៉ោង 15:00 ដល់ 17:00 និង ចាប់ពីម៉ោង 18:00 ដល់ 20:00។" in said


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        (
            Rules(daily=(60,) * 5 + (120,) * 2),
            (
                "My goals on this computer: Monday to Friday 1 hour and Saturday to Sunday 2 hours."
                " When the time is over, a kind note reminds me."
            ),
        ),
        (
            Rules(level=Level.LOCK),
            (
                "I have no daily goal on this computer."
                " When the time is over, my screen locks, and my work is kept."
            ),
        ),
        (
            Rules(level=Level.COUNT, daily=(60,) * 7),
            "My goals on this computer: every day 1 hour. When the time is over, nothing closes.",
        ),
    ],
)
def test_own_goals_name_nobody_else(rules: Rules, sentence: str) -> None:
    assert rule_sentence("Sophea", rules, EN, own=True) == sentence
    assert "Sophea" not in rule_sentence("Sophea", rules, KM, own=True)


@pytest.mark.parametrize(
    ("parts", "english", "khmer"),
    [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A and B", "A និង B"),
        (["A", "B", "C"], "A, B and C", "A B និង C"),
    ],
)
def test_words_are_listed_as_each_language_does(parts: list[str], english: str, khmer: str) -> None:
    assert (listed(EN, parts), without_breaks(listed(KM, parts))) == (english, khmer)


@pytest.mark.parametrize(
    ("parts", "english", "khmer"),
    [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A. B", "A។ B"),
        (["A", "", "B"], "A. B", "A។ B"),
        (["A?", "B.", "C"], "A? B. C", "A? B. C"),
        (["A។", "B៖", "C"], "A។ B៖ C", "A។ B៖ C"),
        (["“A.”", "B"], "“A.” B", "“A.” B"),
    ],
)
def test_sentences_end_as_each_language_does_and_never_twice(
    parts: list[str], english: str, khmer: str
) -> None:
    assert (sentences(EN, parts), without_breaks(sentences(KM, parts))) == (english, khmer)


def status(name: str, **more: object) -> ChildStatus:
    plain = ChildStatus(
        id=name,
        name=name,
        age=9,
        face="boy-10",
        cloth="indigo",
        state="counting",
        used_seconds=2700,
        limit_seconds=3600,
        left_seconds=900,
        granted_seconds=0,
        uncounted_seconds=0,
        reason="",
        until=None,
        level="lock",
        protected=True,
    )
    return msgspec.structs.replace(plain, **more)


OVER = {"state": "locked", "left_seconds": 0, "reason": "daily"}


@pytest.mark.parametrize(
    "children",
    [
        (),
        (status("ដារ៉ា"),),
        (status("ដារ៉ា"), status("បុប្ផា", **OVER)),
        (status("ដារ៉ា"), status("បុប្ផា"), status("វណ្ណា")),
        (status("សុភា", own_rules=True),),
        (status("សុភា", own_rules=True, **OVER),),
        (status("ដារ៉ា", limit_seconds=None, left_seconds=None),),
    ],
)
def test_the_khmer_summary_of_home_is_made_of_khmer_sentences(
    children: tuple[ChildStatus, ...],
) -> None:
    said = Status("0.1.0", "service", "2026-11-24T10:00:00.000000Z", False, children, 0)
    summary = without_breaks(home_state(KM, NOW, "ចាន់", said, None).summary)

    assert not {",", "."} & set(summary)
    assert summary.endswith("។")
    assert "។។" not in summary
    assert "  " not in summary
    assert summary.count("។") == max(1, min(2, len(children)))


@pytest.mark.parametrize("minutes", [15, 5, 1])
@pytest.mark.parametrize("own", [False, True])
def test_khmer_warnings_are_spoken_in_khmer_sentences(minutes: int, own: bool) -> None:
    spoken = warning(minutes, KM, own=own).spoken

    assert not {",", "."} & set(spoken)
    assert spoken.endswith("។")
    assert "។។" not in spoken
    assert spoken.count("។") in {2, 3}


@pytest.mark.parametrize("reason", list(StopReason))
@pytest.mark.parametrize("own", [False, True])
def test_the_khmer_end_of_time_is_spoken_in_khmer_sentences(reason: StopReason, own: bool) -> None:
    ended = status("ដារ៉ា", own_rules=own, **{**OVER, "reason": reason.value})
    view = time_up(Session(Link.HERE, child=ended.id, status=ended), KM, NOW)

    assert not {",", "."} & set(view.spoken)
    assert "។។" not in view.spoken
    assert "។ " in view.spoken
