"""The chapter of the limit: on a machine of its own, and in personal mode."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import needs
from tools.lab import machine
from tools.tour import guardian, limit
from tools.tour.display import Display, missing_programs
from tools.tour.stage import Stage

pytestmark = [pytest.mark.display, pytest.mark.slow]

MINUTES = 1
LATE_SECONDS = 2
PICTURES = [
    "child-warning",
    "child-time-left",
    "time-is-up",
    "time-is-up-khmer",
    "home-while-locked",
    "home-give-more-time",
    "home-more-time-given",
    "open-again",
]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    missing = missing_programs()
    if missing:
        needs(*missing)
    with Display() as display:
        yield Stage(display, tmp_path, environment={"FAMILYSAFE_DATA_DIR": str(tmp_path / "data")})


def held(hour: limit.Hour, minutes: int) -> None:
    assert hour.limit_seconds == 60 * minutes
    before, after = hour.counted
    assert after > before
    assert 60 * minutes <= hour.used_at_the_end <= 60 * minutes + LATE_SECONDS
    over = "locked" if hour.holds else "finished"
    assert hour.state_at_the_end == hour.state_after_trying == over
    assert hour.granted_seconds == 900
    assert hour.state_afterwards in {"warned", "counting"}
    assert hour.written == limit.FIRST + limit.SECOND


def seen(out: Path) -> None:
    files = sorted(out.glob("[0-9][0-9]-*.png"))
    names = [file.stem.partition("-")[2] for file in files]
    assert names[-len(PICTURES) :] == PICTURES
    assert len({hashlib.sha256(file.read_bytes()).digest() for file in files}) == len(files)


def _machines() -> list[str]:
    """Return the control groups of machines which this process started."""
    groups = Path("/sys/fs/cgroup").glob(f"**/familysafe-{os.getpid()}-*")
    return [str(each) for each in groups if each.is_dir()]


@pytest.mark.lab
@pytest.mark.xdist_group("lab")
@pytest.mark.timeout(300)
def test_in_a_machine_everything_stands_still_and_goes_on_with_what_was_written(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    assert machine.missing_parts() == []

    hour = limit.play(stage, MINUTES)

    assert hour.holds
    assert hour.stood_still
    held(hour, MINUTES)
    seen(stage.out)
    assert json.loads((stage.out / "limit.json").read_text())["stood_still"] is True
    assert "the limit is one minute here" in capsys.readouterr().out
    assert _machines() == []


@pytest.mark.timeout(240)
def test_without_a_machine_it_is_played_in_personal_mode_which_says_what_it_does_not_hold(
    stage: Stage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "missing_parts", lambda: ["administrator rights"])
    guardian.set_up(stage)

    hour = limit.play(stage, MINUTES)

    assert not hour.holds
    assert hour.stood_still is None
    held(hour, MINUTES)
    seen(stage.out)
    said = capsys.readouterr().out
    assert "administrator rights" in said
    assert "personal mode" in said
    assert "can get round it" in said
