from __future__ import annotations

from familysafe.ipc.rate import Allowance


def test_a_burst_is_allowed_then_only_what_fills_up() -> None:
    allowance = Allowance(burst=3, per_second=2)
    assert [allowance.take(10.0) for _ in range(4)] == [True, True, True, False]
    assert allowance.take(10.5)
    assert not allowance.take(10.5)


def test_waiting_long_holds_no_more_than_the_burst() -> None:
    allowance = Allowance(burst=2, per_second=1)
    allowance.take(0)
    assert [allowance.take(1000.0) for _ in range(3)] == [True, True, False]
