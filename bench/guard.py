"""What the guard costs: memory and processor time, as the service on real systemd and logind.

One machine, 300 processes. The baseline is a plain poller in the same minute: every three seconds
it asks logind for the sessions and reads ``/proc``, and every thirty it saves, as limiters do that
do not wait for signals. Processor time is what the scheduler says (``/proc/PID/schedstat``).
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from bench.measurement import Measurement
from tools.lab.home import home
from tools.lab.machine import PYTHONPATH

MINUTE = 60.0
PROCESSES = 300
SETTLE_SECONDS = 6.0
MEMORY_MB, ACTIVE_MS, IDLE_MS = 48, 35, 10

POLLER = """
import asyncio, json, pathlib, time
from dbus_fast import BusType, Message
from dbus_fast.aio import MessageBus

async def main():
    bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
    used, saved = 0.0, time.monotonic()
    async def ask(path, interface, member, signature="", body=()):
        reply = await bus.call(Message("org.freedesktop.login1", path, interface, member,
            signature=signature, body=list(body)))
        return reply.body[0]
    while True:
        manager = "org.freedesktop.login1.Manager"
        for row in await ask("/org/freedesktop/login1", manager, "ListSessions"):
            await ask(row[4], "org.freedesktop.DBus.Properties", "GetAll", "s",
                ["org.freedesktop.login1.Session"])
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                stat.read_text().split()
            except OSError:
                pass
        used += 3
        if time.monotonic() - saved > 30:
            saved = time.monotonic()
            pathlib.Path("/root/used").write_text(json.dumps(used))
        await asyncio.sleep(3)

asyncio.run(main())
"""


def measure() -> list[Measurement]:
    if os.geteuid() != 0:
        print("guard: needs root for a machine of its own; not measured", file=sys.stderr)
        return []
    with home() as family:
        machine = family.machine
        machine.put("/opt/lab/poller.py", POLLER)
        unit = ("-q", "--unit=poller", "-E", f"PYTHONPATH={PYTHONPATH}")
        machine.run("systemd-run", *unit, "python3", "/opt/lab/poller.py")
        poller = machine.pid(int(machine.shell("systemctl show -p MainPID --value poller")))
        family.set_up(minutes=600)
        guard = machine.pid(family.guard_pid())
        time.sleep(SETTLE_SECONDS)
        idle = _cpu_ms(guard, poller)
        family.sign_in()
        family.in_background(f"for n in $(seq {PROCESSES}); do sleep 600 & done; wait")
        time.sleep(SETTLE_SECONDS)
        active = _cpu_ms(guard, poller)
        memory = _resident_mb(guard), _resident_mb(poller)
    return [
        Measurement("guard: resident memory", memory[0], "MB", MEMORY_MB, memory[1]),
        Measurement("guard: a minute with a child", active[0], "ms", ACTIVE_MS, active[1]),
        Measurement("guard: a minute without", idle[0], "ms", IDLE_MS, idle[1]),
    ]


def _cpu_ms(*pids: int) -> list[float]:
    """Return the processor time that each process takes in a minute, over all its threads."""
    before = [_ran_ns(pid) for pid in pids]
    time.sleep(MINUTE)
    return [(_ran_ns(pid) - start) / 1e6 for pid, start in zip(pids, before, strict=True)]


def _ran_ns(pid: int) -> int:
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads)


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024
