"""Boxes over a picture that somebody covers: drawn, moved, and turned into pixels of the original.

Places on the board are shares of the picture from 0 to 1, so that they hold at any size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from familysafe.evidence.handover import Area

SMALLEST = 0.01
"""A box narrower than this share was a slip of the hand."""

FIRST = 0.3
STEP = 0.02


@dataclass(frozen=True)
class Box:
    """One box, in shares of the picture."""

    left: float
    top: float
    width: float
    height: float


@dataclass
class Boxes:
    """All boxes; the last one is the one that keys move. ``past`` is what undo brings back."""

    boxes: tuple[Box, ...] = ()
    past: list[tuple[Box, ...]] = field(default_factory=list)

    def draw(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        """Add a box between two corners, cut to the picture; tell whether it is one."""
        box = between(start, end)
        if box.width < SMALLEST or box.height < SMALLEST:
            return False
        self._keep((*self.boxes, box))
        return True

    def add_in_the_middle(self) -> None:
        """Add a box for the keys to move."""
        start = (1 - FIRST) / 2
        self._keep((*self.boxes, Box(start, start, FIRST, FIRST)))

    def move(self, right: int, down: int) -> None:
        """Move the last box by steps; it stays within the picture."""
        if self.boxes:
            box = self.boxes[-1]
            left = min(max(box.left + right * STEP, 0.0), 1 - box.width)
            top = min(max(box.top + down * STEP, 0.0), 1 - box.height)
            self._keep((*self.boxes[:-1], Box(left, top, box.width, box.height)))

    def grow(self, right: int, down: int) -> None:
        """Make the last box wider and higher by steps, or less so; it stays within the picture."""
        if self.boxes:
            box = self.boxes[-1]
            width = min(max(box.width + right * STEP, STEP), 1 - box.left)
            height = min(max(box.height + down * STEP, STEP), 1 - box.top)
            self._keep((*self.boxes[:-1], Box(box.left, box.top, width, height)))

    def remove_last(self) -> None:
        """Take the last box away."""
        if self.boxes:
            self._keep(self.boxes[:-1])

    def undo(self) -> None:
        """Bring back what was before."""
        if self.past:
            self.boxes = self.past.pop()

    def areas(self, width: int, height: int) -> tuple[Area, ...]:
        """Return them in pixels of the original, grown to whole ones: nothing shows at an edge."""
        return tuple(_area(box, width, height) for box in self.boxes)

    def _keep(self, boxes: tuple[Box, ...]) -> None:
        self.past.append(self.boxes)
        self.boxes = boxes


def between(start: tuple[float, float], end: tuple[float, float]) -> Box:
    """Return the box between two corners, cut to the picture."""
    (left, right), (top, bottom) = (
        sorted(min(max(each, 0.0), 1.0) for each in pair) for pair in zip(start, end, strict=True)
    )
    return Box(left, top, right - left, bottom - top)


def _area(box: Box, width: int, height: int) -> Area:
    left, top = math.floor(box.left * width), math.floor(box.top * height)
    right = min(width, math.ceil((box.left + box.width) * width))
    bottom = min(height, math.ceil((box.top + box.height) * height))
    return Area(left, top, max(1, right - left), max(1, bottom - top))
