"""The connection to the guard: beats, events, errands, and a guard that goes and comes back."""

from __future__ import annotations

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from familysafe.agent.child_session import ChildSession
from familysafe.agent.courier import Courier
from familysafe.agent.errands import ask_for, give_with_code
from familysafe.core.errors import Fault
from familysafe.ipc.messages import (
    AskForTime,
    Beat,
    FamilyChanged,
    ForgetGuardian,
    GetOwnView,
    GiveTime,
    ProveGuardian,
    Reply,
    StatusChanged,
    Subscribe,
    WarningDue,
)
from familysafe.presentation.agent_session import Link
from tests.gui.agent.builders import DARA, OVER, WELCOME
from tests.gui.agent.fake_guard import PIN, FakeGuard


class Outcome:
    """Collects what an errand brought back."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.faults: list[str] = []

    def fault(self, fault: Fault) -> None:
        self.faults.append(fault.code)

    @property
    def is_there(self) -> bool:
        return bool(self.replies or self.faults)


def test_it_subscribes_reads_the_own_view_and_keeps_beating(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.status == DARA)
    qtbot.waitUntil(lambda: guard.count(Beat) >= 3)

    assert child.session.link is Link.HERE
    assert isinstance(guard.asked[0], Subscribe)
    assert isinstance(guard.asked[1], GetOwnView)
    assert guard.count(Subscribe) == 1


def test_an_event_changes_the_session(guard: FakeGuard, child: ChildSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    with qtbot.waitSignal(child.warned) as warned:
        guard.tell(WarningDue("dara", 5))
    guard.tell(StatusChanged(OVER))
    qtbot.waitUntil(lambda: child.session.is_over)

    assert warned.args == [5]


def test_no_warning_is_given_once_the_time_is_over(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    heard: list[int] = []
    child.warned.connect(heard.append)
    guard.tell(StatusChanged(OVER))
    guard.tell(WarningDue("dara", 1))
    qtbot.waitUntil(lambda: child.session.is_over)
    qtbot.wait(20)

    assert heard == []


def test_a_guard_that_goes_away_is_said_and_found_again(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.link is Link.HERE)
    guard.is_away = True
    qtbot.waitUntil(lambda: child.session.link is Link.AWAY)
    outcome = Outcome()
    child.courier.send(ask_for(AskForTime(900)), outcome.replies.append, outcome.fault)
    qtbot.waitUntil(lambda: outcome.is_there)
    guard.is_away = False
    qtbot.waitUntil(lambda: child.session.link is Link.HERE)

    assert outcome.faults == ["guard.away"]
    assert all(link.is_closed for link in guard.links[:-1])


def test_time_is_given_with_the_code_and_the_right_is_given_back(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    outcome = Outcome()
    child.courier.send(give_with_code(PIN, "dara", 15), outcome.replies.append, outcome.fault)
    qtbot.waitUntil(lambda: outcome.is_there)

    kinds = [type(each) for each in guard.asked if not isinstance(each, Beat)]
    assert kinds[-3:] == [ProveGuardian, GiveTime, ForgetGuardian]
    assert outcome.faults == []


def test_a_wrong_code_gives_nothing(guard: FakeGuard, child: ChildSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    outcome = Outcome()
    child.courier.send(give_with_code("0000", "dara", 15), outcome.replies.append, outcome.fault)
    qtbot.waitUntil(lambda: outcome.is_there)

    assert outcome.faults == ["pin.wrong"]
    assert guard.count(GiveTime) == 0


def test_the_right_is_given_back_even_if_giving_failed(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    guard.refuse = "grant.long"
    outcome = Outcome()
    child.courier.send(give_with_code(PIN, "dara", 15), outcome.replies.append, outcome.fault)
    qtbot.waitUntil(lambda: outcome.is_there)

    assert outcome.faults == ["grant.long"]
    assert guard.count(ForgetGuardian) == 1


def test_a_changed_family_is_asked_about_again(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: child.session.status is not None)
    guard.view = replace(guard.view, status=replace(DARA, name="Dara Sok"))
    guard.tell(FamilyChanged(2))
    qtbot.waitUntil(lambda: child.session.status.name == "Dara Sok")  # type: ignore[union-attr]


def test_an_account_without_a_child_is_not_counted_until_it_gets_one(
    guard: FakeGuard, child: ChildSession, qtbot: QtBot
) -> None:
    guard.welcome = replace(WELCOME, child=None, role="stranger")
    guard.is_away = True
    qtbot.waitUntil(lambda: child.session.link is Link.AWAY)
    guard.is_away = False
    qtbot.waitUntil(lambda: child.session.link is Link.HERE)
    beats = guard.count(Beat)
    qtbot.wait(120)

    assert child.session.child is None
    assert guard.count(Beat) == beats

    guard.welcome = WELCOME
    guard.tell(FamilyChanged(3))
    qtbot.waitUntil(lambda: child.session.status is not None)


def test_a_closed_courier_leaves_no_thread_and_no_link(guard: FakeGuard, qtbot: QtBot) -> None:
    courier = Courier(guard.open, beat=0.05, again=0.05)
    with qtbot.waitSignal(courier.welcomed):
        courier.start()
    courier.close()
    courier.close()

    assert not courier._thread.is_alive()
    assert all(link.is_closed for link in guard.links)
