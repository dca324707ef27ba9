"""May a child of this age use this app? The rule and the law bound every answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import Defect
from familysafe.guidance.verdict import Band, Below, Verdict, verdict_at

VIDEO = (
    Band(0, 8, Verdict.NOT_YET),
    Band(9, 12, Verdict.TOGETHER),
    Band(13, 17, Verdict.SETUP_FIRST),
    Band(18, None, Verdict.OK),
)


@st.composite
def bands(draw: st.DrawFn) -> tuple[Band, ...]:
    starts = sorted({0, *draw(st.lists(st.integers(1, 20), max_size=4))})
    ends = [each - 1 for each in starts[1:]] + [None]
    answers = st.sampled_from(Verdict)
    return tuple(Band(first, last, draw(answers)) for first, last in zip(starts, ends, strict=True))


@pytest.mark.parametrize(
    ("age", "below", "law", "expected"),
    [
        (5, Below.NOT_ALLOWED, None, Verdict.NOT_YET),
        (12, Below.NOT_ALLOWED, None, Verdict.NOT_YET),
        (12, Below.PARENT_MANAGED, None, Verdict.TOGETHER),
        (13, Below.NOT_ALLOWED, None, Verdict.SETUP_FIRST),
        (15, Below.NOT_ALLOWED, 16, Verdict.NOT_YET),
        (12, Below.PARENT_MANAGED, 16, Verdict.NOT_YET),
        (16, Below.NOT_ALLOWED, 16, Verdict.SETUP_FIRST),
        (18, Below.NOT_ALLOWED, 16, Verdict.OK),
    ],
)
def test_the_answer_at_each_edge(
    age: int, below: Below, law: int | None, expected: Verdict
) -> None:
    assert verdict_at(VIDEO, age, minimum=13, law=law, below=below) is expected


@given(bands(), st.integers(0, 30), st.integers(0, 20), st.integers(0, 20))
def test_below_the_rule_or_the_law_nothing_is_allowed(
    some: tuple[Band, ...], age: int, minimum: int, law: int
) -> None:
    answer = verdict_at(some, age, minimum=minimum, law=law, below=Below.NOT_ALLOWED)

    if age < max(minimum, law):
        assert answer in {Verdict.NOT_YET, Verdict.ADULTS_ONLY}
    else:
        assert answer is next(band.verdict for band in some if band.holds(age))


@given(bands(), st.integers(0, 30))
def test_no_rule_and_no_law_leave_the_advice_as_it_is(some: tuple[Band, ...], age: int) -> None:
    answer = verdict_at(some, age, minimum=None, law=None, below=Below.NOT_ALLOWED)

    assert answer is next(band.verdict for band in some if band.holds(age))


def test_bands_with_a_gap_are_our_mistake() -> None:
    with pytest.raises(Defect):
        verdict_at((Band(3, 4, Verdict.OK),), 2, minimum=None, law=None, below=Below.NOT_ALLOWED)
