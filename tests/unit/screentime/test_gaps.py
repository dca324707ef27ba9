"""What is noticed when the guard starts."""

from __future__ import annotations

import pytest

from familysafe.screentime.gaps import (
    LATE,
    LATE_SECONDS,
    MOUNTED,
    SHORTEST_SECONDS,
    STOPPED,
    Alive,
    Gap,
    Start,
    gaps,
)

HERE = Start("b1", 100.0, 7)


def test_the_first_guard_notices_nothing() -> None:
    assert gaps(None, HERE, 1e9) == ()


@pytest.mark.parametrize(
    ("missing", "found"),
    [
        (0.0, ()),
        (SHORTEST_SECONDS - 1, ()),
        (SHORTEST_SECONDS, (Gap(STOPPED, 90),)),
        (7200.0, (Gap(STOPPED, 7200),)),
    ],
)
def test_in_the_same_start_of_the_computer_its_absence_is_measured(
    missing: float, found: tuple[Gap, ...]
) -> None:
    assert gaps(Alive("b1", 500.0, 7), HERE, 500.0 + missing) == found


@pytest.mark.parametrize(
    ("up", "found"),
    [(20.0, ()), (LATE_SECONDS - 1, ()), (LATE_SECONDS + 60, (Gap(LATE, 360),))],
)
def test_after_a_new_start_it_is_told_how_late_the_guard_came(
    up: float, found: tuple[Gap, ...]
) -> None:
    assert gaps(Alive("b0", 9e9, 6), HERE, HERE.up_since + up) == found


@pytest.mark.parametrize(
    ("before", "after", "others"),
    [(6, 7, 0), (6, 8, 1), (6, 10, 3), (6, 1, 0), (6, 6, 0), (None, 9, 0), (6, None, 0)],
)
def test_each_use_of_the_disk_beyond_this_systems_own_is_told(
    before: int | None, after: int | None, others: int
) -> None:
    found = gaps(Alive("b0", 5.0, before), Start("b1", 100.0, after), 110.0)
    assert found == ((Gap(MOUNTED, others),) if others else ())
