"""What guardians should know is told once it happened, and until somebody has read it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from familysafe.core.errors import InputError, RefusedError
from familysafe.guard.gaps import Gaps
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.presentation.notices import notice_lines
from familysafe.screentime.gaps import Start
from familysafe.system.catalogue import load_texts
from tests.unit.guard.house import DARA_UID, House

ZONE = timezone(timedelta(hours=7))


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "guard")


class OneStart:
    """The same start of a computer, again and again."""

    def __init__(self, boot: str = "b1", mounts: int | None = 4) -> None:
        self.start = Start(boot, 990.0, mounts)

    def present(self) -> Start:
        return self.start


def told(line: object) -> m.Notices:
    answer = line.call(m.GetNotices())  # type: ignore[attr-defined]
    assert isinstance(answer, m.Notices)
    return answer


def test_a_guard_that_was_away_tells_it_when_it_is_back(house: House) -> None:
    line = house.guardian()
    house.watch.keep_gaps(Gaps(OneStart()))
    house.run(4)
    assert told(line).notices == ()

    house.clock.go(1800)
    again = Watch(house.store, house.clock, lambda _child, _event: None)
    again.keep_gaps(Gaps(OneStart()))

    (notice,) = told(line).notices
    assert notice.code == "gap.stopped"
    assert 1790 <= notice.amount <= 1805
    line.call(m.SeeNotices(told(line).up_to))
    assert told(line).notices == ()


def test_a_disk_that_was_used_elsewhere_is_told(house: House) -> None:
    line = house.guardian()
    house.watch.keep_gaps(Gaps(OneStart("b1", 4)))
    Watch(house.store, house.clock, lambda _child, _event: None).keep_gaps(Gaps(OneStart("b2", 7)))
    (notice,) = told(line).notices
    assert (notice.code, notice.amount) == ("gap.mounted", 2)


def test_wrong_pins_are_one_notice_with_their_number(house: House) -> None:
    line = house.guardian()
    for pin in ("1111", "2222", "3333"):
        with pytest.raises(RefusedError):
            house.caller(DARA_UID).call(m.ProveGuardian(pin))
    (notice,) = told(line).notices
    assert (notice.code, notice.times) == ("pin.wrong", 3)


def test_nobody_reads_what_did_not_happen_yet(house: House) -> None:
    line = house.guardian()
    with pytest.raises(InputError, match=r"notices\.unknown"):
        line.call(m.SeeNotices(10_000))


def test_a_child_is_not_asked(house: House) -> None:
    house.child()
    with pytest.raises(RefusedError):
        house.caller(DARA_UID).call(m.GetNotices())


CODES = (
    "gap.stopped",
    "gap.late",
    "gap.mounted",
    "clock.changed",
    "presence.contradicted",
    "lock.climbed",
    "pin.wrong",
)


@pytest.mark.parametrize("language", ["en", "km"])
def test_each_is_said_with_what_can_be_done(language: str) -> None:
    at = "2026-11-24T05:00:00.000000Z"
    all_of_them = m.Notices(tuple(m.Notice(code, at, "Dara", 3600, 2) for code in CODES), 9)
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    lines = notice_lines(all_of_them, load_texts(language), now, ZONE)
    assert len(lines) == len(CODES)
    assert all(line.words and line.advice and "12:00" in line.when for line in lines)


def test_what_a_newer_guard_tells_is_left_out() -> None:
    later = m.Notices((m.Notice("new.thing", "2026-11-24T05:00:00.000000Z", "", 0, 1),), 9)
    assert notice_lines(later, load_texts("en"), datetime(2026, 11, 24, tzinfo=UTC), ZONE) == ()
