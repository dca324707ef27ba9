"""Lessons that a child and a grown-up, or a carer alone, do in about five minutes.

A lesson has three ideas. Each idea is a picture with a short story, and one question whose answers
are explained, the wrong ones too, without scolding. At the end stands something to do together.
"""

from __future__ import annotations

from enum import StrEnum

from familysafe.guidance.model import Confidence, Review, Said, Source, Value

LESSON_SCHEMA = "familysafe.lesson/1"
IDEAS = 3
"""So many ideas has a lesson: more do not stay in mind."""


class Audience(StrEnum):
    """For whom a lesson is."""

    CHILD = "child"
    CARER = "carer"


class Question(Value, frozen=True):
    """A question with two or three answers; ``right`` is the number of the right one, from 1 on.

    ``if_right`` says why it is right, ``if_wrong`` what to think of before choosing again.
    """

    prompt: Said
    answers: tuple[Said, ...]
    right: int
    if_right: Said
    if_wrong: Said


class Idea(Value, frozen=True):
    """One thing to understand: ``picture`` is one of our drawings, ``story`` its sentences."""

    picture: str
    title: Said
    story: tuple[Said, ...]
    question: Question
    sources: tuple[str, ...]
    confidence: Confidence = Confidence.HIGH


class LessonVoice(Value, frozen=True):
    """A lesson as readers from ``first`` to ``last`` years are spoken to (None: and older)."""

    first: int
    last: int | None
    ideas: tuple[Idea, ...]
    together: Said


class Lesson(Value, frozen=True):
    """One lesson. ``rank`` is its place among those of its audience, from 1 on.

    ``voices`` follow one another, the youngest first. ``aliases`` are further words by which
    people look for it.
    """

    schema: str
    id: str
    rank: int
    audience: Audience
    picture: str
    minutes: int
    title: Said
    aliases: tuple[str, ...]
    voices: tuple[LessonVoice, ...]
    sources: tuple[Source, ...]
    review: Review


def lesson_voice(lesson: Lesson, age: int | None) -> LessonVoice:
    """Return how somebody of ``age`` whole years is spoken to; the simplest words where unknown.

    Who is younger than all voices is read the youngest one.
    """
    if age is None:
        return lesson.voices[0]
    fitting = [voice for voice in lesson.voices if voice.first <= age]
    return fitting[-1] if fitting else lesson.voices[0]
