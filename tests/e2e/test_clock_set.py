"""The guard's real process under a clock that is set while it runs (libfaketime).

No clock of the computer is touched: the library gives this one process another time of day.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from familysafe.core.clock import parse_stamp
from familysafe.core.errors import EnvironmentFault
from familysafe.ipc import messages as m
from familysafe.system.guard_client import GuardClient
from tests.conftest import IN_CI
from tools.lab.machine import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]
LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
SECONDS = 3.0
SLACK = 3
"""The store has what was used until the last write."""


class Guard:
    def __init__(self, folder: Path) -> None:
        self.folder, self.wall = folder, folder / "wall"
        self.process: subprocess.Popen[bytes] | None = None
        self.client: GuardClient | None = None
        self.used = 0.0

    def start(self, wall: str) -> None:
        self.wall.write_text(wall)
        environment = {
            **os.environ,
            "LD_PRELOAD": str(LIBRARIES[0]),
            "FAKETIME_TIMESTAMP_FILE": str(self.wall),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAMILYSAFE_DATA_DIR": str(self.folder),
        }
        command = [sys.executable, "-m", "familysafe.guard.app", "--personal"]
        self.process = subprocess.Popen(command, env=environment)
        wait_until(self._answers, "the guard answers", 20)

    def _answers(self) -> bool:
        try:
            self.client = GuardClient(self.folder / "guard.sock", "console")
        except EnvironmentFault:
            return False
        return True

    def call(self, body: m.Request) -> m.Reply:
        assert self.client is not None
        return self.client.call(body)

    def use(self, seconds: float = SECONDS) -> None:
        """Have the agent say that somebody is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.call(m.Beat(idle=0.0))
            time.sleep(0.5)
        self.used += seconds

    def counted(self) -> int:
        status = self.call(m.GetStatus())
        assert isinstance(status, m.Status)
        return status.children[0].used_seconds

    def says_now(self) -> datetime:
        """Return the guard's own idea of the time: when a new grant is said to be given."""
        audit = self.call(m.GetAudit(1))
        assert isinstance(audit, m.Audit)
        return parse_stamp(audit.rows[0].at)

    def stop(self) -> None:
        if self.client is not None:
            self.client.close()
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)


@pytest.fixture
def guard(tmp_path: Path) -> Iterator[Guard]:
    if not LIBRARIES:
        if IN_CI:
            pytest.fail("needs libfaketime, which CI must have")
        pytest.skip("needs libfaketime")
    made = Guard(tmp_path)
    yield made
    made.stop()


def test_a_clock_that_is_set_gives_no_time_and_is_said(guard: Guard) -> None:
    guard.start("+0")
    guard.call(m.AddGuardian("Sokha", "2580"))
    guard.call(m.AddChild("Dara", "2017-03"))
    for wall in ("+0", "-1h", "+1d", "+0"):
        guard.wall.write_text(wall)
        guard.use()
        assert guard.used - SLACK <= guard.counted() <= guard.used + SLACK, wall
    before = guard.counted()
    audit = guard.call(m.GetAudit(20))
    assert isinstance(audit, m.Audit)
    assert "clock.changed" in {row.action for row in audit.rows}

    guard.stop()
    guard.start("-1d")
    assert before - SLACK <= guard.counted()
    guard.use()
    assert guard.used - 2 * SLACK <= guard.counted() <= guard.used + SLACK
    assert abs(guard.says_now() - datetime.now(UTC)) < timedelta(minutes=5)
