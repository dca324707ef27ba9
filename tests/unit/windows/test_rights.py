"""Who can change a file, by its security descriptor as Windows writes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.system.windows.rights import (
    INSTALLER,
    PRIVATE,
    only_administrators_change,
    only_administrators_read,
)

USER = "S-1-5-21-1-2-3-1001"
# As documented for what lies below Program Files: users may read and run.
PROGRAM = f"O:{INSTALLER}D:(A;;FA;;;{INSTALLER})(A;;0x1301bf;;;SY)(A;;0x1200a9;;;BU)"


@pytest.mark.parametrize(
    "text",
    [
        PROGRAM.replace("(A;;0x1301bf;;;SY)", "(A;;FA;;;SY)(A;;FA;;;BA)"),
        "O:SYD:P(A;;FA;;;SY)(A;;0x1200a9;;;AC)",
        "O:BAD:(A;ID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;ID;0x1200a9;;;BU)",
        "O:BAD:(D;;FA;;;BU)(A;;FR;;;WD)",
    ],
)
def test_these_are_guarded(text: str) -> None:
    assert only_administrators_change(text)


@pytest.mark.parametrize(
    "text",
    [
        f"O:{USER}D:(A;;FA;;;SY)",
        f"O:BAD:(A;;FA;;;{USER})",
        "O:BAD:(A;;0x1301bf;;;BU)",
        "O:BAD:(A;;FW;;;WD)",
        "O:BAD:(A;;GRGW;;;AU)",
        "O:BAD:(A;;WO;;;AU)",
        "O:BAD:(A;;ZZ;;;AU)",
        "O:BAD:NO_ACCESS_CONTROL",
        "O:BA",
        "D:(A;;FA;;;SY)",
        "O:BAD:(A;;FA)",
        "",
    ],
)
def test_these_are_not(text: str) -> None:
    assert not only_administrators_change(text)


def test_the_guards_folder_is_private() -> None:
    assert only_administrators_read(PRIVATE)
    assert only_administrators_change(f"O:BA{PRIVATE}")
    for other in ("(A;;0x1200a9;;;BU)", f"(A;;FR;;;{USER})", "(A;OICIIO;FR;;;WD)"):
        found = only_administrators_read(PRIVATE + other)
        assert found is ("IO" in other)
    assert not only_administrators_read(PRIVATE.replace("D:P", "D:"))


@given(st.sets(st.integers(0, 31)), st.sampled_from(["BU", "AU", "WD", USER]))
def test_each_right_to_change_is_noticed(bits: set[int], who: str) -> None:
    mask = sum(1 << bit for bit in bits)
    changing = {1, 2, 4, 6, 8, 16, 18, 19, 28, 30}
    text = f"O:SYD:P(A;;FA;;;SY)(A;;{mask:#x};;;{who})"
    assert only_administrators_change(text) is not bool(bits & changing)
