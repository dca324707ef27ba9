"""How late the lock is, how fast more time opens it, and what ``kill -9`` of the guard loses.

On real systemd and logind in a throw-away machine, in real time. A program of the child's says when
it ran; the guard is not asked.
"""

from __future__ import annotations

import os
import sys
import time

from bench.measurement import Measurement
from familysafe.ipc.messages import GetStatus, GiveTime, Status, StopNow
from familysafe.system.guard_client import GuardClient
from tools.lab.home import Home, home
from tools.lab.machine import wait_until

ROUNDS = 5
GIVEN = 5
LATE_SECONDS, EARLY_SECONDS, OPEN_SECONDS, LOST_SECONDS = 2.0, 0.5, 1.0, 5.0
OTHERS = (
    "for n in $(seq 50); do sleep 600 & done; "
    "for n in $(seq 50); do (while :; do sleep 0.02; done) & done; wait"
)
AFTER = (3.0, 5.0, 6.0, 7.5)
"""Seconds of use before each kill, so that it comes at different moments between two writes."""


def measure() -> list[Measurement]:
    if os.geteuid() != 0:
        print("lock: needs root for a machine of its own; not measured", file=sys.stderr)
        return []
    late, opened = _rounds()
    lost = _killed()
    return [
        Measurement("lock: latest after zero", max(late), "s", LATE_SECONDS),
        Measurement("lock: earliest before zero", max(0.0, -min(late)), "s", EARLY_SECONDS),
        Measurement("lock: open again", max(opened), "s", OPEN_SECONDS),
        Measurement("lock: use lost at kill -9", max(lost), "s", LOST_SECONDS),
    ]


def _rounds() -> tuple[list[float], list[float]]:
    """Let short times end, beside a hundred other programs of the child's, half of them busy."""
    late, opened = [], []
    with home() as family:
        family.set_up(minutes=1)
        child = family.status()["id"]
        family.sign_in()
        family.in_background(OTHERS)
        link = family.link()
        link.call(StopNow(child))
        wait_until(lambda: not family.ticks_now(), "it stands still")
        for _ in range(ROUNDS):
            time.sleep(1.5)
            given = time.monotonic()
            link.call(GiveTime(child, GIVEN))
            wait_until(family.ticks_now, "it goes on")
            opened.append(family.ticks_since(given)[0] - given)
            time.sleep(GIVEN / 2)
            wait_until(lambda: not family.ticks_now(), "it stands still")
            late.append(family.last_tick() - given - GIVEN)
        link.close()
    return late, opened


def _killed() -> list[float]:
    """Return how much use each of some kills lost."""
    lost = []
    with home() as family:
        family.set_up(minutes=60)
        began, before = family.sign_in(), 0.0
        for seconds in AFTER:
            time.sleep(seconds)
            family.kill_guard()
            missing = _missing(family, began)
            lost.append(missing - before)
            before = missing
    return lost


def _missing(family: Home, began: float) -> float:
    """Return how much of the session was not counted, read at the moment a second is full."""
    link = family.link()
    try:
        first = seconds = _used(link)
        while seconds == first:
            time.sleep(0.01)
            seconds = _used(link)
        return time.monotonic() - began - seconds
    finally:
        link.close()


def _used(link: GuardClient) -> int:
    status = link.call(GetStatus())
    assert isinstance(status, Status)
    return status.children[0].used_seconds
