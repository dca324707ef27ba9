"""The clocks of this computer."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, tzinfo

from familysafe.core.clock import Instant

if sys.platform == "win32":
    from familysafe.system.windows import clock as _windows

    monotonic, boot = _windows.awake, _windows.since_start
else:
    monotonic = time.monotonic
    """Seconds that do not pass while the computer sleeps."""
    _BOOT = getattr(time, "CLOCK_BOOTTIME", None)

    def boot() -> float:
        """Return seconds that pass while the computer sleeps too, where the system counts them."""
        return time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)


class SystemClock:
    """Reads the wall's clock and the two above."""

    def now(self) -> Instant:
        """Read all clocks."""
        return Instant(utc=datetime.now(UTC), monotonic=monotonic(), boot=boot())

    def zone(self) -> tzinfo:
        """Return the local time zone as it is set at this moment."""
        zone = datetime.now().astimezone().tzinfo
        return UTC if zone is None else zone
