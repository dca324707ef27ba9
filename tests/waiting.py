"""Waits for what must come true, never for a length of time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

EVERY_SECONDS = 0.02


def wait_until(holds: Callable[[], bool], seconds: float = 30, what: str = "") -> float:
    """Look again until ``holds``, and return how many seconds that took; fail after ``seconds``."""
    start = time.monotonic()
    while not holds():
        if time.monotonic() - start > seconds:
            pytest.fail(f"not within {seconds} s: {what or holds}")
        time.sleep(EVERY_SECONDS)
    return time.monotonic() - start
