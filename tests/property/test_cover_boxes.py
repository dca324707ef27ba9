"""Boxes over a picture: whatever hands do, they stay on it, and areas cover them wholly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from familysafe.presentation.evidence_cover import SMALLEST, Boxes

SHARES = st.floats(-2, 3, allow_nan=False)
SPOTS = st.tuples(SHARES, SHARES)
STEPS = st.tuples(st.integers(-80, 80), st.integers(-80, 80))
SIZES = st.integers(1, 5000)


@given(SPOTS, SPOTS, st.lists(st.tuples(st.booleans(), STEPS), max_size=12), SIZES, SIZES)
def test_areas_lie_in_the_picture_and_cover_the_box(
    start: tuple[float, float],
    end: tuple[float, float],
    moves: list[tuple[bool, tuple[int, int]]],
    width: int,
    height: int,
) -> None:
    boxes = Boxes()
    if not boxes.draw(start, end):
        boxes.add_in_the_middle()
    for grows, step in moves:
        boxes.grow(*step) if grows else boxes.move(*step)

    (box,) = boxes.boxes
    (area,) = boxes.areas(width, height)

    assert area.x >= 0
    assert area.y >= 0
    assert area.width > 0
    assert area.height > 0
    assert area.x + area.width <= width
    assert area.y + area.height <= height
    assert area.x <= box.left * width + 1e-6
    assert area.x + area.width >= min(width, (box.left + box.width) * width) - 1e-6


@given(SPOTS, SPOTS)
def test_undo_brings_back_what_was(start: tuple[float, float], end: tuple[float, float]) -> None:
    boxes = Boxes()
    drawn = boxes.draw(start, end)
    before = boxes.boxes
    boxes.add_in_the_middle()
    boxes.move(3, -2)
    boxes.undo()
    boxes.undo()

    assert boxes.boxes == before
    assert len(before) == int(drawn)
    assert all(box.width >= SMALLEST for box in before)
