from __future__ import annotations

from typing import get_args

import pytest

from familysafe.core.errors import RefusedError
from familysafe.ipc import messages
from familysafe.ipc.authz import RIGHTS, may, require
from familysafe.ipc.messages import Message, Role

EVERY_MESSAGE: list[type[Message]] = list(get_args(messages.Request))


def test_every_message_has_a_row_and_every_row_a_message() -> None:
    assert set(RIGHTS) == set(EVERY_MESSAGE)


def test_a_message_without_a_row_is_nobodys() -> None:
    class Forgotten(Message, frozen=True):
        pass

    assert not any(may(Forgotten, {role}) for role in get_args(Role))


@pytest.mark.parametrize("role", ["child", "stranger"])
def test_only_adults_change_anything(role: Role) -> None:
    free = {each.__name__ for each in EVERY_MESSAGE if may(each, {role})}
    own = {"GetRules", "GetUsage", "GetOwnView", "AskForTime", "SeeAnswer", "Beat", "UseCode"}
    asks = own if role == "child" else set()
    assert free == asks | {
        "Hello",
        "ProveGuardian",
        "ForgetGuardian",
        "RecoverPin",
        "GetStatus",
        "Subscribe",
        "GetSitters",
        "SitDown",
        "StandUp",
    }


def test_a_guardian_at_a_childs_account_keeps_the_childs_own_messages() -> None:
    require(messages.Beat(idle=0), {"child", "guardian"})
    require(messages.Pause(on=True), {"child", "guardian"})


def test_the_refusal_says_what_would_help() -> None:
    with pytest.raises(RefusedError, match="guardian.needed"):
        require(messages.Pause(on=True), {"child"})
    with pytest.raises(RefusedError, match="ipc.not_child"):
        require(messages.Beat(idle=0), {"system"})
