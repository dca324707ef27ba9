from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.canonical import canonical
from familysafe.core.chain import GENESIS, Break, Link, first_break, link
from familysafe.core.clock import Instant, parse_stamp, stamp
from familysafe.core.errors import Defect
from familysafe.core.ids import is_id, make_id

MOMENT = datetime(2026, 11, 24, 17, 41, 9, 250, tzinfo=UTC)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def chain_of(count: int) -> list[Link]:
    links: list[Link] = []
    for n in range(1, count + 1):
        links.append(link(n, links[-1].hash if links else GENESIS, {"action": f"step {n}"}))
    return links


@given(json_values)
def test_canonical_bytes_mean_the_same_value(value: object) -> None:
    assert json.loads(canonical(value)) == value


@given(st.dictionaries(st.text(), st.integers(0, 9), min_size=2, max_size=6))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    assert canonical(value) == canonical(dict(reversed(list(value.items()))))


def test_keys_are_ordered_by_utf16_units() -> None:
    assert canonical({"\ufb33": 1, "\U0001f600": 2}) == '{"\U0001f600":2,"\ufb33":1}'.encode()


@pytest.mark.parametrize("value", [1.5, 2**53, {"a": object()}, b"bytes"])
def test_what_has_no_single_form_is_refused(value: object) -> None:
    with pytest.raises(Defect):
        canonical(value)


def test_an_untouched_chain_holds() -> None:
    assert first_break(chain_of(5)) is None
    assert first_break([]) is None


@given(st.integers(0, 4), st.data())
def test_any_changed_byte_is_found(at: int, data: st.DataObject) -> None:
    links = chain_of(5)
    body = bytearray(links[at].body)
    place = data.draw(st.integers(0, len(body) - 1))
    body[place] ^= data.draw(st.integers(1, 255))
    links[at] = msgspec.structs.replace(links[at], body=bytes(body))

    assert first_break(links) == Break(at + 1, "hash")


@given(st.permutations(range(5)))
def test_any_other_order_is_found(order: list[int]) -> None:
    links = chain_of(5)

    assert (first_break([links[n] for n in order]) is None) == (order == list(range(5)))


@given(st.integers(0, 3))
def test_a_removed_row_is_found(at: int) -> None:
    links = chain_of(5)
    del links[at]

    assert first_break(links) is not None


def test_a_rewritten_row_breaks_its_successor() -> None:
    links = chain_of(3)
    links[1] = link(2, links[0].hash, {"action": "something else"})

    assert first_break(links) == Break(3, "previous")


def test_ids_sort_by_time_and_are_recognised() -> None:
    early = make_id(MOMENT, b"\xff" * 10)
    late = make_id(MOMENT + timedelta(milliseconds=1), b"\0" * 10)

    assert early < late
    assert is_id(early)
    assert not is_id(early[:-1])
    assert not is_id("U" * 26)
    with pytest.raises(Defect):
        make_id(MOMENT, b"short")


def test_stamps_are_utc_and_come_back() -> None:
    assert stamp(MOMENT) == "2026-11-24T17:41:09.000250Z"
    assert parse_stamp(stamp(MOMENT)) == MOMENT


@pytest.mark.parametrize(
    "moment",
    [MOMENT.replace(tzinfo=None), MOMENT.astimezone(timezone(timedelta(hours=7)))],
)
def test_a_time_without_utc_is_our_mistake(moment: datetime) -> None:
    with pytest.raises(Defect):
        stamp(moment)
    with pytest.raises(Defect):
        Instant(utc=moment, monotonic=0, boot=0)
