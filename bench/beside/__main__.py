"""``make bench-guard``: both on one computer, on real systemd and logind.

Both count the same session at the same time. What the end of time does is measured one after the
other, because each would get into the way of the other: a program of the child's says when it ran.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.beside.ours import GuardCounter
from bench.beside.scenarios import SCENARIOS
from familysafe.ipc.messages import GiveTime, StopNow
from tools.lab.home import CHILD, UNIT, Home
from tools.lab.machine import ROOT, machine, missing_parts, wait_until

OUT = ROOT / "build" / "bench" / "guard.json"
THEIRS = " timekpr-next"
THEIR_FILE = f"/var/lib/timekpr/work/{CHILD}.time"
PROCESSES, MINUTE, SETTLE_SECONDS = 300, 60.0, 8.0
GIVEN, THEIR_SECONDS = 5, 20
WORST_SECONDS = 28.0
"""timekprd saves every thirty seconds: it is killed shortly before."""


@dataclass(frozen=True)
class Row:
    """One figure of both; ``better`` tells whether ours is: smaller, or the truth itself."""

    what: str
    ours: float
    theirs: float
    unit: str
    better: bool


def main() -> int:
    missing = missing_parts()
    if missing:
        print(f"This needs a machine of its own. Missing: {', '.join(missing)}.", file=sys.stderr)
        return 4
    rows = measure()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    print(f"{'':56} {'FamilySafe':>12} {'timekprd':>12}")
    for row in rows:
        ours, theirs = f"{row.ours:.4g} {row.unit}", f"{row.theirs:.4g} {row.unit}"
        print(f"{row.what:56} {ours:>12} {theirs:>12}  {'' if row.better else 'not better'}")
    print(f"Written to {OUT.relative_to(ROOT)}.")
    return 0


def measure() -> list[Row]:
    """Measure everything, in about four minutes."""
    with machine(THEIRS) as inside:
        here = Home(inside)
        here.set_up(minutes=600)
        began = here.sign_in()
        here.in_background(f"for n in $(seq {PROCESSES}); do sleep 900 & done; wait")
        time.sleep(SETTLE_SECONDS)
        rows = [*_costs(here), _lost(here, began), *_ends(here)]
        inside.run("systemctl", "stop", "timekpr")
        counted = json.loads(inside.run("python3", "-m", "bench.beside.theirs").stdout)
    return rows + _scenarios(counted)


def _costs(here: Home) -> list[Row]:
    pids = here.machine.pid(here.guard_pid()), here.machine.pid(_their_pid(here))
    before = [(_ran_ms(pid), _switches(pid)) for pid in pids]
    time.sleep(MINUTE)
    after = [(_ran_ms(pid), _switches(pid)) for pid in pids]
    cpu = [late[0] - early[0] for early, late in zip(before, after, strict=True)]
    switches = [late[1] - early[1] for early, late in zip(before, after, strict=True)]
    memory = [_resident_mb(pid) for pid in pids]
    return [
        _smaller("memory", memory, "MB"),
        _smaller("processor time in a minute", cpu, "ms"),
        _smaller("context switches in a minute", [float(each) for each in switches], ""),
    ]


def _lost(here: Home, began: float) -> Row:
    """Kill both at the moment that is worst for timekprd, and as bad as any for ours."""
    saved = here.inside(THEIR_FILE).stat().st_mtime
    wait_until(lambda: here.inside(THEIR_FILE).stat().st_mtime > saved, "it saves", 40)
    kept_at, kept = time.monotonic(), _their_spent(here)
    wait_until(lambda: time.monotonic() > kept_at + WORST_SECONDS, "the worst moment", 60)
    here.machine.run("kill", "-9", str(_their_pid(here)))
    theirs = time.monotonic() - kept_at - (_their_spent(here) - kept)
    here.machine.run("systemctl", "start", "timekpr")
    here.kill_guard()
    ours = time.monotonic() - began - here.status()["used_seconds"]
    return _smaller("use lost at kill -9", [max(0.0, ours), theirs], "s")


def _ends(here: Home) -> list[Row]:
    """Let time end: the guard first, then timekprd alone, which ends the session."""
    link = here.link()
    child = here.status()["id"]
    link.call(StopNow(child))
    wait_until(lambda: not here.ticks_now(), "it stands still")
    time.sleep(1.5)
    given = time.monotonic()
    link.call(GiveTime(child, GIVEN))
    wait_until(here.ticks_now, "it goes on")
    time.sleep(GIVEN / 2)
    wait_until(lambda: not here.ticks_now(), "it stands still")
    ours = here.last_tick() - given - GIVEN
    link.call(GiveTime(child, 3600))
    link.close()
    wait_until(here.ticks_now, "it goes on")
    here.machine.run("systemctl", "stop", UNIT)
    time.sleep(SETTLE_SECONDS)
    here.machine.run("timekpra", "--settimeleft", CHILD, "=", str(THEIR_SECONDS))
    zero = time.monotonic() + THEIR_SECONDS
    wait_until(lambda: not here.ticks_now(), "the session is ended", 60)
    theirs = here.last_tick() - zero
    return [_smaller("a program still runs after zero", [max(0.0, ours), theirs], "s")]


def _scenarios(theirs: list[int]) -> list[Row]:
    rows = []
    for scenario, their in zip(SCENARIOS, theirs, strict=True):
        with tempfile.TemporaryDirectory() as folder:
            counter = GuardCounter(Path(folder) / "guard", scenario.begins_at)
            scenario.lead(counter)
            our = counter.used_today()
            counter.close()
        what = f"{scenario.name}: {scenario.truth} s"
        rows.append(Row(what, our, their, "s", scenario.is_right(our)))
    return rows


def _smaller(what: str, both: list[float], unit: str) -> Row:
    return Row(what, both[0], both[1], unit, both[0] <= both[1])


def _their_pid(here: Home) -> int:
    return int(here.machine.shell("systemctl show -p MainPID --value timekpr"))


def _their_spent(here: Home) -> int:
    found = re.search(r"TIME_SPENT_DAY = (-?\d+)", here.inside(THEIR_FILE).read_text())
    return int(found.group(1)) if found else 0


def _ran_ms(pid: int) -> float:
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((each / "schedstat").read_text().split()[0]) for each in threads) / 1e6


def _switches(pid: int) -> int:
    texts = [(each / "status").read_text() for each in Path(f"/proc/{pid}/task").iterdir()]
    return sum(
        int(found) for text in texts for found in re.findall(r"ctxt_switches:\s+(\d+)", text)
    )


def _resident_mb(pid: int) -> float:
    return int(Path(f"/proc/{pid}/status").read_text().split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    sys.exit(main())
