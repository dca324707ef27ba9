"""The accounts of this computer, against the system's own programs."""

from __future__ import annotations

import subprocess

from familysafe.system.accounts import accounts, is_administrator, look_up
from familysafe.system.posix_accounts import account_of
from tests.conftest import needs


def test_they_are_those_of_people_that_the_system_names() -> None:
    needs("getent")
    rows = subprocess.run(["getent", "passwd"], capture_output=True, text=True, check=True).stdout
    people = {
        fields[0]: fields[4].split(",")[0] or fields[0]
        for fields in (row.split(":") for row in rows.splitlines())
        if 1000 <= int(fields[2]) < 60000 and not fields[6].endswith(("nologin", "false"))
    }

    assert {each.name: each.full_name for each in accounts()} == people


def test_root_is_an_administrator_and_nobody_is_not() -> None:
    assert account_of(0) == "root"
    assert account_of(4_000_000_000) == ""
    assert is_administrator("root")
    assert not is_administrator("nobody")
    assert not is_administrator("there is no such account")
    assert not is_administrator("")


def test_an_account_is_looked_up_with_what_gives_it_power() -> None:
    assert look_up("root") == ("0", ("root",))
    assert look_up("there is no such account") is None
