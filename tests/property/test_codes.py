"""Codes for more time: the vectors of the RFCs, an authenticator written apart, and laws."""

from __future__ import annotations

import base64
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from hypothesis import assume, given
from hypothesis import strategies as st

from familysafe.screentime.codes import (
    MOST_TRIES,
    PRINTED,
    TRIES_SECONDS,
    CodeKind,
    CodeSecret,
    after_use,
    code_at,
    enrolment,
    find,
    plain_code,
    printed_codes,
    printed_left,
    seconds_to_try,
    step_at,
    with_try,
)

RFC_SECRET = b"12345678901234567890"
RFC_4226 = ("755224", "287082", "359152", "969429", "338314")
RFC_6238 = {59: "287082", 1111111109: "081804", 1234567890: "005924", 20000000000: "353130"}

secrets = st.binary(min_size=20, max_size=20)
steps = st.integers(1_700_000_000 // 30, 2_000_000_000 // 30)


def family(*own: bytes) -> tuple[CodeSecret, ...]:
    kinds = [(kind, minutes) for kind in CodeKind for minutes in (15, 30, 60)]
    return tuple(
        CodeSecret(kind, minutes, secret)
        for (kind, minutes), secret in zip(kinds, own, strict=True)
    )


families = st.lists(secrets, min_size=6, max_size=6, unique=True).map(lambda own: family(*own))


def test_the_vectors_of_the_standards() -> None:
    assert tuple(code_at(RFC_SECRET, counter) for counter in range(5)) == RFC_4226
    assert {at: code_at(RFC_SECRET, step_at(at)) for at in RFC_6238} == RFC_6238


@given(secrets, st.integers(0, 2**40))
def test_codes_are_those_of_another_implementation(secret: bytes, at: int) -> None:
    other = TOTP(secret, 6, SHA1(), 30, enforce_key_length=False)  # noqa: S303 - as RFC 6238 has it
    assert code_at(secret, step_at(at)) == other.generate(at).decode()


@given(families, steps, st.integers(0, 2), st.integers(-1, 1))
def test_a_timed_code_works_once_and_says_its_amount(
    own: tuple[CodeSecret, ...], step: int, place: int, aside: int
) -> None:
    code = code_at(own[place].secret, step + aside)
    found = find(own, code, step)
    assert found is not None
    assume(found.place == place)  # else two of a million are the same

    after = after_use(own, found)
    again = find(after, code, step)
    assert again is None or again.place != place
    assert find(own, code, None) is None or own[place].kind is not CodeKind.TIMED


@given(families, steps, st.integers(0, 2), st.integers(2, 1000))
def test_old_and_future_codes_do_not_work(
    own: tuple[CodeSecret, ...], step: int, place: int, away: int
) -> None:
    for other in (step - away, step + away):
        found = find(own, code_at(own[place].secret, other), step)
        assert found is None or (found.place, found.counter) != (place, other)


@given(families, steps, st.integers(3, 5), st.lists(st.integers(0, PRINTED - 1), max_size=8))
def test_printed_codes_work_once_and_never_one_before_a_used_one(
    own: tuple[CodeSecret, ...], step: int, place: int, order: list[int]
) -> None:
    """Against the plainest bookkeeping: a tick on the sheet."""
    sheet, ticked = printed_codes(own[place]), -1
    assume(len(set(sheet)) == PRINTED)
    for number in order:
        found = find(own, sheet[number], None)
        assume(found is None or found.place == place)
        assert (found is not None) == (number > ticked)
        if found is not None:
            own, ticked = after_use(own, found), number
        assert printed_left(own[place]) == PRINTED - 1 - ticked
    assert find(own, sheet[-1], step) is None or ticked < PRINTED - 1


@pytest.mark.parametrize(
    ("typed", "read"),
    [("123 456", "123456"), ("១២៣៤៥៦", "123456"), ("12-34-56", "123456"), ("12345", ""), ("x", "")],
)
def test_digits_are_read_as_people_type_them(typed: str, read: str) -> None:
    assert plain_code(typed) == read


@given(secrets, st.text(max_size=20))
def test_an_authenticator_reads_the_address(secret: bytes, child: str) -> None:
    address = urlsplit(enrolment(CodeSecret(CodeKind.TIMED, 30, secret), child))
    query = parse_qs(address.query)
    key = query["secret"][0]

    assert (address.scheme, address.netloc) == ("otpauth", "totp")
    assert unquote(address.path) == f"/FamilySafe:{child} +30 min"
    assert base64.b32decode(key + "=" * (-len(key) % 8)) == secret
    assert (query["digits"], query["period"]) == (["6"], ["30"])


@given(st.lists(st.floats(0, 3000), max_size=30))
def test_five_tries_an_hour_and_no_more(gaps: list[float]) -> None:
    now, tries, allowed = 1000.0, (), list[float]()
    for gap in gaps:
        now += gap
        if seconds_to_try(tries, now) == 0:
            allowed.append(now)
            tries = with_try(tries, now)
    for first, sixth in zip(allowed, allowed[MOST_TRIES:], strict=False):
        assert sixth - first >= TRIES_SECONDS


def test_a_restart_neither_forgets_tries_nor_keeps_them_for_ever() -> None:
    before = (90_000.0,) * MOST_TRIES

    assert 0 < seconds_to_try(before, 10.0) <= TRIES_SECONDS
    assert seconds_to_try(before, TRIES_SECONDS) == 0
    assert seconds_to_try(with_try(before, TRIES_SECONDS), TRIES_SECONDS) == 0
