"""Use of another program is taken over once, and only where it can be true."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.core.errors import InputError, RefusedError
from familysafe.ipc import messages as m
from tests.unit.guard.house import DARA_UID, House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "guard")


def rows(*given: tuple[str, int, str, int]) -> tuple[m.ImportedRow, ...]:
    return tuple(m.ImportedRow(*each) for each in given)


def test_days_are_taken_over_once_and_known_by_their_apps(house: House) -> None:
    child, line = house.child(), house.guardian()
    wish = m.ImportUsage(
        child.id, rows(("2026-11-20", 16, "Minecraft", 600), ("2026-11-20", 17, "", 60))
    )
    first = line.call(wish)
    again = line.call(wish)
    assert first == m.UsageImported(child.id, ("2026-11-20",), ())
    assert again == m.UsageImported(child.id, (), ("2026-11-20",))
    usage = line.call(m.GetUsage(child.id, "2026-11-20", "2026-11-20", "app"))
    assert isinstance(usage, m.Usage)
    assert usage.total_seconds == 660
    assert {row.app for row in usage.rows} == {"minecraft", ""}
    audit = line.call(m.GetAudit(20))
    assert isinstance(audit, m.Audit)
    assert [row.action for row in audit.rows].count("usage.imported") == 2


@pytest.mark.parametrize(
    "bad",
    [
        ("2026-11-25", 1, "a", 60),  # to come
        ("2026-08-01", 1, "a", 60),  # not kept any more
        ("soon", 1, "a", 60),
        ("20261120", 1, "a", 60),
        ("2026-11-20", 24, "a", 60),
        ("2026-11-20", -1, "a", 60),
        ("2026-11-20", 1, "a", -1),
        ("2026-11-20", 1, "a", 7201),
        ("2026-11-20", 1, "a" * 101, 60),
    ],
)
def test_what_cannot_be_true_changes_nothing(house: House, bad: tuple[str, int, str, int]) -> None:
    child, line = house.child(), house.guardian()
    good = ("2026-11-19", 1, "a", 60)
    with pytest.raises(InputError, match=r"import\.row"):
        line.call(m.ImportUsage(child.id, rows(good, bad)))
    usage = line.call(m.GetUsage(child.id, "2026-11-19", "2026-11-20"))
    assert isinstance(usage, m.Usage)
    assert usage.total_seconds == 0


def test_an_hour_holds_no_more_than_it_has_in_all(house: House) -> None:
    child, line = house.child(), house.guardian()
    both = rows(("2026-11-20", 1, "a", 4000), ("2026-11-20", 1, "b", 4000))
    with pytest.raises(InputError, match=r"import\.row"):
        line.call(m.ImportUsage(child.id, both))


def test_a_child_may_not(house: House) -> None:
    child = house.child()
    with pytest.raises(RefusedError):
        house.caller(DARA_UID).call(m.ImportUsage(child.id, ()))
