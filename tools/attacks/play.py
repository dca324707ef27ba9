"""Plays all attacks and says what came of each. It needs root, for a machine of its own."""

from __future__ import annotations

import shlex
import time
from collections.abc import Iterator
from contextlib import contextmanager

from familysafe.ipc.messages import GetStatus, Status
from tools.attacks.against_counting import COUNTING
from tools.attacks.against_lock import CRON, LOCKED, PREPARED
from tools.attacks.model import Attack, Outcome
from tools.attacks.scene import Scene
from tools.lab.home import CHILD
from tools.lab.machine import MachineError, machine, wait_until

GOES_ON_SECONDS, WITHIN_SECONDS = 2, 9.0
LOST_SECONDS = 5.0
LATE_SECONDS = 2.0
LOOK_SECONDS = 1.5
SLIP_SECONDS = 1.25
"""A program that is made to go on may run until the guard looks again."""
MEMORY_MB = 48


@contextmanager
def scene() -> Iterator[Scene]:
    """Give the computer."""
    with machine() as inside:
        yield Scene(inside)


def play() -> list[Outcome]:
    """Play everything on one computer, in about three minutes."""
    with scene() as here:
        here.set_up(minutes=600)
        began = here.arrive()
        names = here.names()
        cron = next(each for each in PREPARED if each.name == CRON)
        here.through_the_door(names + cron.script)
        found = [_against_counting(here, names, each) for each in COUNTING]
        found.append(_counted_all(here, began))
        found += _prepared(here, names)
        found += [_against_lock(here, names, each) for each in LOCKED]
        found.append(_opens(here))
        return found


def _used(here: Scene) -> tuple[int, float]:
    """Return the seconds used, and how long the guard took to say so."""
    asked = time.monotonic()
    link = here.link()
    try:
        status = link.call(GetStatus())
    finally:
        link.close()
    assert isinstance(status, Status)  # noqa: S101 - the protocol says so
    return status.children[0].used_seconds, time.monotonic() - asked


def _against_counting(here: Scene, names: str, attack: Attack) -> Outcome:
    try:
        return _tried(here, names, attack)
    except MachineError as error:
        return Outcome(attack.name, attack.expected, str(error), holds=False)


def _tried(here: Scene, names: str, attack: Attack) -> Outcome:
    guard, (before, _) = here.guard_pid(), _used(here)
    tries = "".join(
        f"{{ timeout 8 bash -c {each} >/dev/null 2>&1; }} && echo 'it could: '{each}\n"
        for each in map(shlex.quote, attack.refused)
    )
    code, said = here.through_the_door(f"{names}export GUARD NAME SESSION AT\n{tries}true")
    could = [line for line in said.splitlines() if line.startswith("it could: ")]
    seen = could[:1]
    if attack.script:
        code, said = here.through_the_door(names + attack.script)
        if code != 0:
            seen.append(f"the attack itself failed ({code}): {said[-100:]!r}")
    try:
        wait_until(
            lambda: _used(here)[0] >= before + GOES_ON_SECONDS, "time goes on", WITHIN_SECONDS
        )
    except (MachineError, OSError) as error:
        seen.append(f"{error} {here.journal()[-300:]}")
    if here.guard_pid() != guard:
        seen.append("the guard was started anew")
    here.clean_disk()
    good = "refused; time goes on" if attack.refused else "time goes on"
    return Outcome(attack.name, attack.expected, "; ".join(seen) or good, not seen)


def _counted_all(here: Scene, began: float) -> Outcome:
    """All seconds of all attacks together, which also were the seconds of a full disk."""
    used, wall = _used(here)[0], time.monotonic() - began
    memory = int(here.machine.shell(f"awk '/VmRSS/ {{print $2}}' /proc/{here.guard_pid()}/status"))
    seen = f"{used} of {wall:.0f} s counted, {memory / 1024:.0f} MB"
    holds = wall - LOST_SECONDS <= used <= wall + 1 and memory / 1024 <= MEMORY_MB
    return Outcome("has tried all of that", "every second counted, memory bounded", seen, holds)


def _prepared(here: Scene, names: str) -> list[Outcome]:
    """Start all that is to outlive the end; end the time; see who still runs."""
    failed: dict[str, str] = {}
    for each in PREPARED:
        if each.name != CRON:
            code, said = here.through_the_door(f"{names}export TICK\n{each.script}\n")
            if code != 0:
                failed[each.name] = said[-100:]
    here.machine.session("text", CHILD, "python3 /opt/lab/tick.py 'a text console'", kind="tty")
    attacks = [*PREPARED, Attack("a text console", PREPARED[0].expected)]
    for each in attacks:
        try:
            wait_until(lambda: here.runs(each.name), each.name, 65)  # noqa: B023 - used at once
        except MachineError:
            failed.setdefault(each.name, "never ran")
    here.ctl("time", "stop", "Dara")
    ended = time.monotonic()
    wait_until(
        lambda: time.monotonic() > ended + LATE_SECONDS + LOOK_SECONDS, "they had their time"
    )
    late = {each.name: here.ran_last(each.name) - ended for each in attacks}
    return [
        Outcome(
            f"prepares: {each.name}",
            each.expected,
            failed.get(each.name) or f"ran last {late[each.name]:+.2f} s after the end",
            each.name not in failed
            and late[each.name] <= LATE_SECONDS
            and not here.runs(each.name),
        )
        for each in attacks
    ]


def _against_lock(here: Scene, names: str, attack: Attack) -> Outcome:
    started = time.monotonic()
    here.in_background(f"{names}export TICK\n{attack.script}")
    wait_until(lambda: time.monotonic() > started + LOOK_SECONDS, "it had its time")
    ran = sum(0.02 for _ in here.ticks_since(started))
    state = here.status()["state"]
    holds = ran <= SLIP_SECONDS and state == "locked" and not here.ticks_now()
    holds = holds and not here.runs("late")
    return Outcome(f"locked: {attack.name}", attack.expected, f"{state}, ran {ran:.2f} s", holds)


def _both_ran_since(here: Scene, moment: float) -> bool:
    return here.last_tick() > moment and here.ran_last("ignores signals") > moment


def _opens(here: Scene) -> Outcome:
    """After all of it a guardian still opens the computer, at once and with the work intact."""
    code, asked = here.parent_gives(), time.monotonic()
    try:
        # since then, not at one moment: a hundred programs wake up together
        took = wait_until(lambda: _both_ran_since(here, asked), "open", 20)
        seen = f"the work goes on after {took:.1f} s"
    except MachineError as error:
        seen, took = str(error), time.monotonic() - asked
    holds = code == 0 and seen.startswith("the work")
    return Outcome("is given time by a guardian's code", "goes on where it stood", seen, holds)
