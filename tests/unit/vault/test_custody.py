"""The custody log as values: what is appended holds, whatever is changed does not."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.chain import GENESIS
from familysafe.evidence import custody
from familysafe.evidence.model import CustodyRow

NOW = datetime(2026, 11, 25, 3, 44, tzinfo=UTC)
details = st.dictionaries(st.text(max_size=8), st.text(max_size=8) | st.integers(-9, 9), max_size=3)


def sign(message: bytes) -> bytes:
    return hashlib.sha512(b"our key" + message).digest()


def holds(signature: bytes, message: bytes) -> bool:
    return signature == sign(message)


def rows_of(said: list[dict[str, str | int]]) -> list[CustodyRow]:
    rows: list[CustodyRow] = []
    for each in said:
        record = custody.record(NOW, "sophal", "item viewed", "01", each)
        rows.append(custody.next_row(rows[-1] if rows else None, record, sign))
    return rows


@given(st.lists(details, max_size=5))
def test_what_was_appended_holds(said: list[dict[str, str | int]]) -> None:
    rows = rows_of(said)

    assert custody.problems("case", rows, holds) == ()
    assert [row.n for row in rows] == list(range(1, len(rows) + 1))
    assert [row.previous for row in rows] == [GENESIS, *(row.hash for row in rows[:-1])][
        : len(rows)
    ]
    assert [row.details for row in rows] == said


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"actor": "somebody"}, {"chain"}),
        ({"action": "item added"}, {"chain"}),
        ({"item": "02"}, {"chain"}),
        ({"at": NOW.replace(second=1)}, {"chain"}),
        ({"details": {"a": "1"}}, {"chain"}),
        ({"n": 3}, {"chain"}),
        ({"previous": "0" * 64}, {"chain"}),
        ({"hash": "0" * 64}, {"chain", "signature"}),
        ({"signature": "00"}, {"signature"}),
        ({"signature": "no hex"}, {"signature"}),
        ({"signature": ""}, {"signature"}),
    ],
)
def test_any_changed_field_of_a_row_is_named(changed: dict[str, object], what: set[str]) -> None:
    rows = rows_of([{"a": 1}, {"a": 2}, {"a": 3}])
    rows[1] = msgspec.structs.replace(rows[1], **changed)

    found = custody.problems("case", rows, holds)

    assert {each.what for each in found if each.where == f"custody:case:{rows[1].n}"} >= what
    assert {each.what for each in found} == what


@pytest.mark.parametrize("order", [(1, 2), (0, 2), (1, 0, 2), (0, 0, 1, 2), ()])
def test_a_row_that_is_missing_added_or_moved_is_seen_except_at_the_end(
    order: tuple[int, ...],
) -> None:
    rows = rows_of([{"a": 1}, {"a": 2}, {"a": 3}])

    assert bool(custody.problems("case", [rows[at] for at in order], holds)) == bool(order)
    assert custody.problems("case", rows[:2], holds) == ()


def test_a_cut_off_end_changes_the_head() -> None:
    rows = rows_of([{"a": 1}, {"a": 2}])

    heads = {custody.head({"case": row.hash, "vault": GENESIS}) for row in rows}

    assert len(heads) == 2
    assert custody.head({}) == hashlib.sha256(b"{}").hexdigest()
