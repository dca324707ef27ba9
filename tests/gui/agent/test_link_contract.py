"""The link in memory keeps the same promises as a real guard behind a socket."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from familysafe.core.errors import EnvironmentFault, RefusedError
from familysafe.ipc.messages import (
    AddChild,
    AddGuardian,
    AskForTime,
    Beat,
    Done,
    EventBody,
    ForgetGuardian,
    GetOwnView,
    GiveTime,
    OwnView,
    ProveGuardian,
    RequestChanged,
    StatusChanged,
    Subscribe,
)
from familysafe.presentation.guardlink import GuardLink
from familysafe.system.guard_client import GuardClient
from tests.conftest import ROOT
from tests.gui.agent.fake_guard import PIN, FakeGuard
from tests.waiting import wait_until
from tools.tour.display import stop


def real_links(folder: Path) -> Iterator[Callable[[], GuardLink]]:
    guard = subprocess.Popen(
        [sys.executable, "-m", "familysafe.guard.app", "--personal", "--data-dir", str(folder)],
        cwd=ROOT,
    )
    opened: list[GuardLink] = []

    def connect() -> GuardLink:
        link = GuardClient(folder / "guard.sock", "agent")
        opened.append(link)
        return link

    def answers() -> bool:
        try:
            connect()
        except EnvironmentFault:
            return False
        return True

    try:
        wait_until(answers)
        opened[0].call(AddGuardian("Sophea", PIN))
        opened[0].call(AddChild("Dara", "2016-11"))
        yield connect
    finally:
        for link in opened:
            link.close()
        stop(guard)


@pytest.fixture(params=["memory", "socket"])
def connect(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], GuardLink]]:
    if request.param == "memory":
        yield FakeGuard().open
    else:
        yield from real_links(tmp_path / "d")


def test_a_child_is_welcomed_by_name_and_sees_its_own_view(
    connect: Callable[[], GuardLink],
) -> None:
    link = connect()
    view = link.call(GetOwnView())

    assert isinstance(view, OwnView)
    assert view.status.id == link.welcome().child
    assert view.guardians[0] == "Sophea"
    assert link.call(Beat(0.0)) == Done()


def test_rights_come_with_the_code_and_go_again(connect: Callable[[], GuardLink]) -> None:
    link = connect()
    child = link.welcome().child
    assert child is not None

    is_bound = link.welcome().role != "system"  # an administrator may do everything
    if is_bound:
        with pytest.raises(RefusedError, match="guardian.needed"):
            link.call(GiveTime(child, 900))
    with pytest.raises(RefusedError, match="pin.wrong"):
        link.call(ProveGuardian("000000"))
    assert link.call(ProveGuardian(PIN)) == Done()
    assert link.call(GiveTime(child, 900)) == Done()
    assert link.call(ForgetGuardian()) == Done()
    if is_bound:
        with pytest.raises(RefusedError, match="guardian.needed"):
            link.call(GiveTime(child, 900))


def test_events_come_after_subscribing(connect: Callable[[], GuardLink]) -> None:
    link, heard = connect(), list[EventBody]()
    link.listen(heard.append)
    link.call(Subscribe())
    link.call(AskForTime(900, "for school"))
    wait_until(lambda: any(isinstance(each, RequestChanged) for each in heard))
    asked = next(each for each in heard if isinstance(each, RequestChanged)).request

    assert (asked.seconds, asked.reason, asked.answer) == (900, "for school", "open")
    view = link.call(GetOwnView())
    assert isinstance(view, OwnView)
    assert asked in view.requests

    link.call(ProveGuardian(PIN))
    link.call(GiveTime(asked.child, 900))
    wait_until(
        lambda: any(
            isinstance(each, StatusChanged) and each.child.granted_seconds == 900 for each in heard
        )
    )


def test_a_closed_link_says_that_the_guard_is_away(connect: Callable[[], GuardLink]) -> None:
    link = connect()
    link.close()
    link.close()

    with pytest.raises(EnvironmentFault, match="guard.away"):
        link.call(GetOwnView())
