"""The lessons: what ships is whole, and each rule is broken once on purpose, and found."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from familysafe.core.errors import CheckError
from familysafe.guidance.checking import Trouble, problems_of
from familysafe.guidance.lessons import Audience, Idea, Lesson, lesson_voice
from familysafe.guidance.pack import Content, decode_lesson
from familysafe.system.packs import shipped, shipped_content, shipped_lessons
from familysafe.ui.tokens import resource

LESSON = json.loads((shipped() / "lessons" / "strangers.json").read_text(encoding="utf-8"))
lessons = pytest.mark.parametrize("lesson", shipped_lessons(), ids=lambda lesson: lesson.id)


def decoded(value: dict[str, Any]) -> Lesson:
    return decode_lesson(json.dumps(value).encode(), "lessons/strangers.json")


def found_in(value: dict[str, Any]) -> set[str]:
    return {each.what for each in problems_of(Content((), (), (), (decoded(value),)))}


def ideas_of(lesson: Lesson) -> Iterator[Idea]:
    for voice in lesson.voices:
        yield from voice.ideas


@pytest.fixture
def lesson() -> dict[str, Any]:
    return copy.deepcopy(LESSON)


def test_nothing_is_wrong_with_the_lessons_that_ship() -> None:
    assert problems_of(Content((), (), (), shipped_lessons())) == ()
    assert shipped_content().lessons == shipped_lessons()
    assert shipped_content().lesson("strangers") == shipped_lessons()[0]
    assert shipped_content().lesson("nothing") is None


def test_children_come_first_and_each_in_its_order() -> None:
    audiences = [each.audience for each in shipped_lessons()]
    assert audiences == sorted(audiences, key=list(Audience).index)
    for audience in Audience:
        ranks = [each.rank for each in shipped_lessons() if each.audience is audience]
        assert ranks == list(range(1, len(ranks) + 1))


@lessons
def test_every_picture_exists(lesson: Lesson) -> None:
    for picture in (lesson.picture, *(idea.picture for idea in ideas_of(lesson))):
        assert resource("illustrations", *f"{picture}.svg".split("/")).is_file(), picture


@lessons
def test_no_idea_is_sure_of_what_nobody_looked_up(lesson: Lesson) -> None:
    for idea in ideas_of(lesson):
        if "unchecked" in idea.sources:
            assert idea.confidence == "medium", idea.title.en


@lessons
def test_the_right_answer_is_not_always_in_the_same_place(lesson: Lesson) -> None:
    assert len({idea.question.right for idea in ideas_of(lesson)}) > 1


@pytest.mark.parametrize(
    ("age", "first"), [(None, 6), (4, 6), (6, 6), (9, 6), (10, 10), (13, 10), (17, 10)]
)
def test_each_age_has_its_voice(age: int | None, first: int) -> None:
    assert lesson_voice(shipped_lessons()[0], age).first == first


def test_a_lesson_with_two_ideas_is_found(lesson: dict[str, Any]) -> None:
    del lesson["voices"][0]["ideas"][0]

    assert found_in(lesson) == {Trouble.IDEAS}


@pytest.mark.parametrize("right", [0, 4, -1])
def test_a_right_answer_that_is_not_there_is_found(lesson: dict[str, Any], right: int) -> None:
    lesson["voices"][1]["ideas"][0]["question"]["right"] = right

    assert found_in(lesson) == {Trouble.ANSWERS}


def test_a_question_with_one_answer_or_twice_the_same_is_found(lesson: dict[str, Any]) -> None:
    question = lesson["voices"][0]["ideas"][0]["question"]
    question["answers"][1] = question["answers"][0]
    assert found_in(lesson) == {Trouble.ANSWERS}

    question["answers"], question["right"] = question["answers"][:1], 1
    assert found_in(lesson) == {Trouble.ANSWERS}


def test_a_story_of_one_sentence_is_found(lesson: dict[str, Any]) -> None:
    lesson["voices"][0]["ideas"][0]["story"] = lesson["voices"][0]["ideas"][0]["story"][:1]

    assert found_in(lesson) == {Trouble.EMPTY_PART}


@pytest.mark.parametrize(
    "ages",
    [((6, 9), (11, None)), ((5, 9), (10, None)), ((6, 9), (10, 17)), ((6, 5), (6, None))],
)
def test_ages_without_a_voice_are_found(
    lesson: dict[str, Any], ages: tuple[tuple[int, int | None], ...]
) -> None:
    for voice, (first, last) in zip(lesson["voices"], ages, strict=True):
        voice["first"], voice["last"] = first, last

    assert found_in(lesson) == {Trouble.AGES}


def test_a_carer_is_spoken_to_in_one_voice(lesson: dict[str, Any]) -> None:
    lesson["audience"] = "carer"
    assert found_in(lesson) == {Trouble.AGES}

    lesson["voices"] = [lesson["voices"][0] | {"first": 18, "last": None}]
    assert found_in(lesson) == set()


def test_an_idea_without_a_source_is_found(lesson: dict[str, Any]) -> None:
    lesson["voices"][0]["ideas"][0]["sources"] = []

    assert found_in(lesson) == {Trouble.NO_SOURCE}


def test_the_same_id_twice_is_found() -> None:
    twice = (shipped_lessons()[0], shipped_lessons()[0])

    found = {each.what for each in problems_of(Content((), (), (), twice))}

    assert found == {Trouble.SAME_ID}


@pytest.mark.parametrize(
    ("schema", "code"), [("familysafe.lesson/2", "pack.newer"), ("other/1", "pack.unreadable")]
)
def test_another_schema_is_refused(lesson: dict[str, Any], schema: str, code: str) -> None:
    with pytest.raises(CheckError, match=code):
        decoded(lesson | {"schema": schema})


def test_a_key_that_nobody_knows_is_refused(lesson: dict[str, Any]) -> None:
    with pytest.raises(CheckError, match=r"pack\.unreadable"):
        decoded(lesson | {"streak": 3})
