"""Clocks that are set, sleep and stall: what is counted is what was used."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.beside.ours import GuardCounter
from bench.beside.scenarios import SCENARIOS, Scenario


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name)
def test_what_is_counted_is_what_was_used(scenario: Scenario, tmp_path: Path) -> None:
    counter = GuardCounter(tmp_path / "guard", scenario.begins_at)
    scenario.lead(counter)
    counted = counter.used_today()
    counter.close()

    assert scenario.is_right(counted), f"{counted} of {scenario.truth}"
