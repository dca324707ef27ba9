"""Everything a child's account is known to try, played on real systemd, logind, sshd and X11."""

from __future__ import annotations

import pytest

from tests.conftest import needs
from tools.attacks.against_counting import COUNTING
from tools.attacks.against_lock import LOCKED, PREPARED
from tools.attacks.model import as_table
from tools.attacks.play import play

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.timeout(500),
]
OF_ITS_OWN = 3
"""A text console, the sum of all seconds, and the way out."""


def test_nothing_that_a_childs_account_tries_stops_it() -> None:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    outcomes = play()

    assert [each for each in outcomes if not each.holds] == [], as_table(outcomes)
    assert len(outcomes) == len(COUNTING) + len(PREPARED) + len(LOCKED) + OF_ITS_OWN
