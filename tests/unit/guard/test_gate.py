"""Which accounts are kept out, and in whose words."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.guard.gate import GateKeeper
from familysafe.ipc import messages as m
from familysafe.screentime.rules import Level, Rules
from familysafe.system.catalogue import load_texts
from tests.unit.guard.house import House

LOCK = Rules(level=Level.LOCK, daily=(60,) * 7)


class Board:
    def __init__(self) -> None:
        self.closed: dict[str, str] = {}
        self.children: frozenset[str] = frozenset()
        self.times = 0

    def show(self, closed: dict[str, str], children: frozenset[str], silent: str) -> bool:
        assert "FamilySafe" in silent
        self.closed, self.children, self.times = closed, children, self.times + 1
        return True


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "guard", personal=False)


def look(house: House, board: Board) -> None:
    keeper = GateKeeper(board, (load_texts("km"), load_texts("en")))
    for _ in range(3):
        house.watch.tick()
        times = [house.watch.time_of(each.id) for each in house.watch.statuses()]  # type: ignore[arg-type]
        keeper.look(times, house.watch.now(), house.watch.zone())


def test_a_child_whose_time_is_over_is_kept_out_until_it_opens(house: House) -> None:
    board, child = Board(), house.child(LOCK)
    look(house, board)
    assert (board.closed, board.children, board.times) == ({}, {"dara"}, 1)
    house.sit("dara")
    house.run(3700)
    look(house, board)
    km, en, _ = board.closed["dara"].split("\n")
    assert en == "Computer time is over for now. You can sign in again on 25/11 at 03:00."
    assert "25/11" in km
    house.guardian().call(m.GiveTime(child.id, 900))
    look(house, board)
    assert board.closed == {}


def test_who_is_only_reminded_or_shares_an_account_is_never_kept_out(house: House) -> None:
    board = Board()
    house.child(Rules(level=Level.REMIND, daily=(0,) * 7))
    look(house, board)
    assert (board.closed, board.children) == ({}, frozenset())
