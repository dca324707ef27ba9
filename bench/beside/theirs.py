"""``timekprd`` as a counter: its own code that counts, as Debian ships it, on a clock set by hand.

It runs inside the machine in which it is installed and prints what it counted, as JSON. Only what
asks the bus and what notifies is replaced; every three seconds the daemon's own step is made.
"""

# mypy: ignore-errors
# ruff: noqa: ANN001, ANN206, D101, D102, DTZ001

from __future__ import annotations

import json
import shutil
import sys
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import MagicMock

from bench.beside.scenarios import SCENARIOS

POLL_SECONDS, STALL_SECONDS = 3, 50
KEPT = Path("/var/lib/timekpr/work")


class Wall(datetime):
    moment = datetime(2026, 11, 24)

    @classmethod
    def now(cls, tz=None):
        return cls.moment.replace(tzinfo=tz)


class TheirCounter:
    def __init__(self, begins_at: int) -> None:
        from timekpr.common.utils.config import timekprConfig
        from timekpr.server.user import userdata

        userdata.datetime = Wall
        userdata.timekprNotificationManager = MagicMock()
        userdata.timekprUserManager = MagicMock()
        userdata.timekprUserManager.return_value.isUserActive.return_value = (True, False)
        self._module = userdata
        self._settings = timekprConfig()
        self._settings.loadMainConfiguration()
        for kept in KEPT.glob("dara.time*"):
            kept.unlink()
        Wall.moment = datetime(2026, 11, 24) + timedelta(seconds=begins_at)
        self._begin()

    def _begin(self) -> None:
        playtime = MagicMock()
        self._user = self._module.timekprUser(None, 1000, "dara", "", self._settings, playtime)
        self._user.refreshTimekprRuntimeVariables()
        self._user.adjustLimitsFromConfig()
        self._user.adjustTimeSpentFromControl()

    def _tick(self) -> None:
        self._user.refreshTimekprRuntimeVariables()
        self._user.adjustTimeSpentActual(self._settings)
        self._user.recalculateTimeLeft()

    def use(self, seconds: int, *, stalled: bool = False) -> None:
        left = seconds
        while left > 0:
            step = min(left, STALL_SECONDS if stalled else POLL_SECONDS)
            Wall.moment += timedelta(seconds=step)
            self._tick()
            left -= step

    def set_clock(self, seconds: int) -> None:
        Wall.moment += timedelta(seconds=seconds)

    def sleep(self, seconds: int) -> None:
        Wall.moment += timedelta(seconds=seconds)

    def restart(self, clock: int) -> None:
        self._user.saveSpent()
        self.set_clock(clock)
        self._begin()

    def used_today(self) -> int:
        from timekpr.common.constants.constants import TK_CTRL_SPENTD

        return int(self._user._timekprUserData[TK_CTRL_SPENTD])  # noqa: SLF001


def main() -> None:
    settings = Path("/var/lib/timekpr/config")
    shutil.copy(settings / "timekpr.USER.conf", settings / "timekpr.dara.conf")
    counted = []
    for scenario in SCENARIOS:
        counter = TheirCounter(scenario.begins_at)
        scenario.lead(counter)
        counted.append(counter.used_today())
    print(json.dumps(counted))


if __name__ == "__main__":
    sys.exit(main())
