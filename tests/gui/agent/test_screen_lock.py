"""The agent closes its own screen once, when the guard says that the time is over."""

from __future__ import annotations

from dataclasses import replace

from msgspec.structs import replace as changed

from familysafe.agent.child_session import ChildSession
from familysafe.agent.screen_lock import ScreenLock
from familysafe.presentation.agent_session import Session
from familysafe.screentime.rules import Level
from tests.gui.agent.builders import DARA, OVER


def test_it_closes_once_each_time_the_time_is_over(child: ChildSession) -> None:
    child.courier.close()
    closed: list[str] = []
    kept = ScreenLock(child, lambda: closed.append("closed"))
    running, over = Session(child="dara", status=DARA), Session(child="dara", status=OVER)

    child.become(running)
    assert closed == []
    child.become(over)
    child.become(replace(over, next_seconds=60))
    assert closed == ["closed"]
    child.become(running)
    child.become(over)
    assert closed == ["closed", "closed"]

    child.become(running)
    child.become(replace(over, status=changed(OVER, level=Level.REMIND.value)))
    child.become(running)
    child.become(replace(over, mode="personal"))
    assert closed == ["closed", "closed"]
    assert kept is not None
