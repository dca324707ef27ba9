"""The ladder is climbed one step after the other, never further than allowed."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from familysafe.guard.ladder import AFTER, AGAIN_SECONDS, ALLOWED, CALM_SECONDS, Ladder, Step
from familysafe.ipc import messages as m
from familysafe.screentime.rules import LastStep, Level, Rules
from tests.unit.guard.house import ROOT, House

ORDER = [Step.GREETER, Step.LOGOUT, Step.TERMINATE]


@given(
    st.sampled_from(LastStep),
    st.lists(st.tuples(st.floats(0.1, 8), st.booleans()), max_size=120),
)
def test_no_step_is_too_early_too_far_or_too_often(
    last: LastStep, looks: list[tuple[float, bool]]
) -> None:
    ladder, now = Ladder(), 100.0
    slips: list[float] = []
    taken: list[tuple[float, Step]] = []
    for wait, holds in looks:
        now += wait
        if holds and slips and now - slips[-1] >= CALM_SECONDS:
            slips, taken = [], []
        if not holds:
            slips.append(now)
        step = ladder.next(last, now, holds=holds)
        if step is None:
            continue
        assert not holds
        assert step in ALLOWED[last]
        assert now - slips[0] >= AFTER[step]
        if taken:
            before, at = taken[-1][1], taken[-1][0]
            assert ORDER.index(step) >= ORDER.index(before)
            assert step is not before or now - at >= AGAIN_SECONDS
        taken.append((now, step))


@given(st.sampled_from(LastStep))
def test_what_never_holds_is_climbed_to_the_last_step_that_is_allowed(last: LastStep) -> None:
    ladder = Ladder()
    steps = [ladder.next(last, float(now), holds=False) for now in range(60)]
    assert {step for step in steps if step is not None} == set(ALLOWED[last])


@given(st.lists(st.floats(0.1, 100), max_size=50))
def test_what_holds_is_never_climbed_for(waits: list[float]) -> None:
    ladder, now = Ladder(), 0.0
    for wait in waits:
        now += wait
        assert ladder.next(LastStep.TERMINATE, now, holds=True) is None


def test_a_lock_that_slips_ends_the_session_where_that_is_allowed_and_is_said(
    tmp_path: Path,
) -> None:
    house = House(tmp_path / "guard", personal=False)
    house.child(Rules(level=Level.LOCK, daily=(60,) * 7, last_step=LastStep.TERMINATE))
    assert house.brakes is not None
    house.brakes.slipping = True
    house.sit("dara")
    house.run(3602)
    house.run(28)
    assert [step for _, step in house.brakes.climbed] == ORDER
    audit = house.caller(ROOT).call(m.GetAudit(50))
    assert isinstance(audit, m.Audit)
    assert "lock.climbed" in {row.action for row in audit.rows}
