"""The clocks of this computer."""

from __future__ import annotations

import time
from datetime import UTC, datetime, tzinfo

from familysafe.core.clock import Instant


class SystemClock:
    """Reads CLOCK_REALTIME, CLOCK_MONOTONIC and, where the system has it, CLOCK_BOOTTIME."""

    def __init__(self) -> None:
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        self._boot = time.monotonic if boot is None else lambda: time.clock_gettime(boot)

    def now(self) -> Instant:
        """Read all clocks."""
        return Instant(utc=datetime.now(UTC), monotonic=time.monotonic(), boot=self._boot())

    def zone(self) -> tzinfo:
        """Return the local time zone as it is set at this moment."""
        zone = datetime.now().astimezone().tzinfo
        return UTC if zone is None else zone
