from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.core.ids import ALPHABET
from familysafe.crypto.pin import CHEAPEST, PRODUCTION, PinVault
from familysafe.family.people import (
    Child,
    ChildId,
    Guardian,
    GuardianId,
    Stage,
    age_on,
    checked_born,
    checked_name,
    sets_own_rules,
    stage_at,
)
from familysafe.family.pin import (
    LONGEST_WAIT,
    Throttle,
    after_failure,
    checked_pin,
    checked_recovery_code,
    make_recovery_code,
    seconds_to_wait,
)

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("pin", ["4826", " 90218 ", "73910264"])
def test_pins_of_four_to_eight_digits(pin: str) -> None:
    assert checked_pin(pin) == pin.strip()


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "៤៨២៦", "48 26"])
def test_other_forms_are_refused(pin: str) -> None:
    with pytest.raises(InputError, match=r"pin\.form"):
        checked_pin(pin)


@pytest.mark.parametrize("pin", ["0000", "1234", "9876", "7890", "1212", "456456"])
def test_the_first_pins_that_a_child_tries_are_refused(pin: str) -> None:
    with pytest.raises(InputError, match=r"pin\.weak"):
        checked_pin(pin)


def test_waiting_grows_and_ends() -> None:
    throttle, waits = Throttle(), []
    for _ in range(12):
        throttle = after_failure(throttle, 100.0)
        waits.append(throttle.wait - 100.0)

    assert waits[:5] == [0, 0, 5, 10, 20]
    assert waits == sorted(waits)
    assert max(waits) == LONGEST_WAIT
    assert seconds_to_wait(throttle, 100.0) == LONGEST_WAIT + 1
    assert seconds_to_wait(throttle, 100.0 + LONGEST_WAIT) == 0


def test_a_restart_neither_ends_the_waiting_nor_makes_it_longer() -> None:
    throttle = after_failure(Throttle(4), 90_000.0)

    assert seconds_to_wait(throttle, 3.0) == 18
    assert seconds_to_wait(throttle, 19.5) == 1
    assert seconds_to_wait(throttle, 20.0) == 0


@given(st.integers(1, 5000), st.floats(0, 1e7), st.floats(0, 1e7))
def test_nobody_waits_longer_than_the_longest_wait(
    failures: int, failed: float, now: float
) -> None:
    """Whatever the boot clock says: after a restart, or after years of running."""
    throttle = after_failure(Throttle(failures - 1), failed)

    assert seconds_to_wait(throttle, now) <= LONGEST_WAIT + 1
    assert seconds_to_wait(throttle, max(now, throttle.wait)) == 0
    assert seconds_to_wait(throttle, failed) >= throttle.wait - failed


@given(st.integers(3, 40), st.floats(400, 1e7))
def test_waiting_through_a_restart_ends(failures: int, failed: float) -> None:
    throttle = after_failure(Throttle(failures - 1), failed)
    penalty = throttle.wait - failed

    assert seconds_to_wait(throttle, 0.0) >= min(penalty, 1)
    assert seconds_to_wait(throttle, penalty + 0.01) == 0 or failed < 2 * penalty + 1


@given(st.binary(min_size=12, max_size=12))
def test_a_recovery_code_is_read_back_however_it_is_typed(randomness: bytes) -> None:
    code = make_recovery_code(randomness)

    assert checked_recovery_code(code.lower().replace("-", " ").replace("1", "l")) == code


@given(st.binary(min_size=12, max_size=12), st.integers(0, 19), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_found(randomness: bytes, place: int, other: str) -> None:
    signs = make_recovery_code(randomness).replace("-", "")
    wrong = signs[:place] + other + signs[place + 1 :]
    if wrong == signs or {other, signs[place]} == {"0", "Z"}:
        return

    with pytest.raises(InputError, match=r"pin_recovery\.typo"):
        checked_recovery_code(wrong)


@pytest.mark.parametrize("code", ["", "ABCD", "U" * 20, "0" * 21])
def test_what_is_no_code_is_said(code: str) -> None:
    with pytest.raises(InputError, match=r"pin_recovery\.form"):
        checked_recovery_code(code)


def test_hashes_match_their_secret_only() -> None:
    vault = PinVault(CHEAPEST)
    kept = vault.hash("4826")

    assert vault.matches(kept, "4826")
    assert not vault.matches(kept, "4827")
    assert not vault.matches("damaged", "4826")
    assert vault.hash("4826") != kept


def test_the_production_cost_is_the_one_of_the_standard() -> None:
    kept = PinVault(PRODUCTION).hash("4826")

    assert "$argon2id$" in kept
    assert "m=65536,t=3,p=1" in kept
    assert PinVault(PRODUCTION).matches(kept, "4826")


def test_ages_change_with_the_month() -> None:
    assert age_on("2021-12", TODAY) == 4
    assert age_on("2021-11", TODAY) == 5
    assert [stage_at(age) for age in (7, 8, 12, 13, 17, 18)] == [
        *(Stage.TOGETHER, Stage.GUIDED, Stage.GUIDED),
        *(Stage.SHARED, Stage.SHARED, Stage.GROWN),
    ]


@pytest.mark.parametrize(
    ("born", "code"),
    [
        *(("2027-01", "born.future"), ("2008-11", "born.adult"), ("2019", "born.form")),
        *(("2019-13", "born.form"), ("may", "born.form")),
    ],
)
def test_a_month_of_birth_that_cannot_be_is_said(born: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        checked_born(born, TODAY)
    assert raised.value.code == code


def test_months_and_names_are_put_in_order() -> None:
    assert checked_born(" 2019-5 ", TODAY) == "2019-05"
    assert checked_name("  Yeay   Chan ") == "Yeay Chan"
    assert checked_name("ដារា") == "ដារា"
    for wrong in ("", "   ", "a\x00b"):
        with pytest.raises(InputError):
            checked_name(wrong)
    with pytest.raises(InputError, match=r"name\.long"):
        checked_name("x" * 61)


def test_a_teenager_who_guards_alone_sets_own_rules() -> None:
    sophea = Child(ChildId("c1"), "Sophea", "2010-05")
    alone = Guardian(GuardianId("g1"), "sophea", own_rules=True)
    mother = Guardian(GuardianId("g2"), "Sophea")

    assert sets_own_rules(sophea, [mother, alone])
    assert not sets_own_rules(sophea, [mother])
    assert not sets_own_rules(Child(ChildId("c2"), "Dara", "2020-05"), [alone])
    assert not sets_own_rules(sophea, [])
