"""What must hold for lessons: whole voices for every age, and questions that can be answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familysafe.guidance.file_checking import ID, Problem, Trouble, problems_of_file, repeated
from familysafe.guidance.lessons import IDEAS, Audience, Idea, Lesson, LessonVoice

YOUNGEST = 6
"""The age at which the voices for children begin."""

FEWEST_SENTENCES, MOST_SENTENCES = 2, 3
FEWEST_ANSWERS, MOST_ANSWERS = 2, 3
CHILD_VOICES, CARER_VOICES = 2, 1


def problems_of_lessons(lessons: Sequence[Lesson]) -> Iterator[Problem]:
    """Yield all that is wrong with the lessons of a pack."""
    for lesson in lessons:
        yield from _problems_of_lesson(lesson)
    yield from repeated("lessons", [lesson.id for lesson in lessons])


def _problems_of_lesson(lesson: Lesson) -> Iterator[Problem]:
    place = f"lessons/{lesson.id}"
    yield from problems_of_file(place, lesson, lesson.sources)
    if not ID.fullmatch(lesson.id):
        yield Problem(place, Trouble.ID)
    if not _speaks_to_every_age(lesson):
        yield Problem(f"{place}.voices", Trouble.AGES)
    for number, voice in enumerate(lesson.voices, 1):
        yield from _problems_of_voice(f"{place}.voices[{number}]", voice)


def _speaks_to_every_age(lesson: Lesson) -> bool:
    """Tell whether the voices follow one another without a gap, to an open end."""
    for_carer = lesson.audience is Audience.CARER
    if len(lesson.voices) != (CARER_VOICES if for_carer else CHILD_VOICES):
        return False
    expected: int | None = lesson.voices[0].first if for_carer else YOUNGEST
    for voice in lesson.voices:
        if voice.first != expected or (voice.last is not None and voice.last < voice.first):
            return False
        expected = None if voice.last is None else voice.last + 1
    return expected is None


def _problems_of_voice(place: str, voice: LessonVoice) -> Iterator[Problem]:
    if len(voice.ideas) != IDEAS:
        yield Problem(f"{place}.ideas", Trouble.IDEAS)
    for number, idea in enumerate(voice.ideas, 1):
        where = f"{place}.ideas[{number}]"
        if not FEWEST_SENTENCES <= len(idea.story) <= MOST_SENTENCES:
            yield Problem(f"{where}.story", Trouble.EMPTY_PART)
        if not _can_be_answered(idea):
            yield Problem(f"{where}.question", Trouble.ANSWERS)


def _can_be_answered(idea: Idea) -> bool:
    """Tell whether there are two or three different answers, and the right one is among them."""
    answers = idea.question.answers
    return (
        FEWEST_ANSWERS <= len(answers) <= MOST_ANSWERS
        and len({each.en for each in answers}) == len(answers)
        and 1 <= idea.question.right <= len(answers)
    )
