from __future__ import annotations

import pytest

from familysafe.core.errors import (
    CheckError,
    Defect,
    EnvironmentFault,
    Fault,
    InputError,
    RefusedError,
)
from familysafe.core.texts import Texts, without_breaks

TEXTS = Texts(
    "en",
    {
        "plain": "Give more time",
        "with": "Give {minutes} minutes",
        "days.one": "{n} day",
        "days.other": "{n} days",
        "fault.pin.wrong": "Try again in {seconds} seconds.",
    },
)


@pytest.mark.parametrize(
    ("kind", "code"), [(CheckError, 1), (InputError, 2), (RefusedError, 3), (EnvironmentFault, 4)]
)
def test_each_kind_of_fault_has_its_exit_code(kind: type[Fault], code: int) -> None:
    assert kind("some.code").exit_code == code


def test_a_fault_shows_code_and_parameters() -> None:
    assert str(Fault("pin.wrong", seconds=3, name="Dara")) == "pin.wrong(name='Dara', seconds=3)"
    assert str(Fault("pin.wrong")) == "pin.wrong"


def test_a_fault_becomes_a_sentence() -> None:
    assert TEXTS.fault(RefusedError("pin.wrong", seconds=3)) == "Try again in 3 seconds."


def test_placeholders_are_filled_and_missing_ones_are_our_mistake() -> None:
    assert TEXTS("with", minutes=15) == "Give 15 minutes"
    with pytest.raises(Defect, match="lacks a value"):
        TEXTS("with", hours=1)
    with pytest.raises(Defect, match="no text"):
        TEXTS("unknown")


def test_one_and_many() -> None:
    assert TEXTS.count("days", 1) == "1 day"
    assert TEXTS.count("days", 0) == "0 days"
    assert TEXTS.count("days", 2) == "2 days"


def test_word_breaks_do_not_reach_the_clipboard() -> None:
    assert without_breaks("សូម\u200bសរសេរ\u200bឈ្មោះ") == "សូមសរសេរឈ្មោះ"
