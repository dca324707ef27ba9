"""Finds the guard of this user, and starts one where none runs.

The installed service comes first; only a server that runs as root is believed to be it. Without it
a guard of this user's own ("personal mode") is used, and started if need be.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, Fault, InputError
from familysafe.ipc.codec import decode_from_guard, fault_of
from familysafe.ipc.messages import Refusal
from familysafe.system.accounts import own_uid
from familysafe.system.channel import is_served
from familysafe.system.guard_client import GuardClient
from familysafe.system.guard_process import Starting
from familysafe.system.places import SERVICE_SOCKET, Places, places

SECONDS = 20.0
AFTER_END_SECONDS = 3.0
VARIABLE = "FAMILYSAFE_GUARD"


def find_guard(data_dir: Path | None, program: str) -> GuardClient:
    """Connect to a guard that runs; EnvironmentFault ``guard.away`` if there is none.

    With ``data_dir`` (or FAMILYSAFE_DATA_DIR) only the guard of that folder is meant.
    """
    where = places(data_dir)
    if not where.explicit and is_served(SERVICE_SOCKET):
        with suppress(EnvironmentFault):
            return GuardClient(SERVICE_SOCKET, program, trusted_uids=frozenset({0}))
    own = frozenset({0, own_uid()})
    return GuardClient(where.socket, program, trusted_uids=own)


def open_guard(data_dir: Path | None, program: str, *, until_idle: bool = False) -> GuardClient:
    """Connect to a guard, and start one in personal mode where none runs.

    With ``until_idle`` the one that is started ends soon after its last client left.
    """
    try:
        return find_guard(data_dir, program)
    except EnvironmentFault as fault:
        if fault.code != "guard.away":
            raise
    where = places(data_dir)
    return _wait_for(where, program, Starting(_command(where, until_idle=until_idle)))


def guard_command() -> list[str]:
    """Return how the guard is started: as told, from its own bundle, or from the source."""
    told = os.environ.get(VARIABLE)
    if told:
        return [told]
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).resolve().parent.parent / "familysafe-guard"
        return [str(beside / "familysafe-guard")]
    return [sys.executable, "-m", "familysafe.guard.app"]


def _command(where: Places, *, until_idle: bool) -> list[str]:
    command = [*guard_command(), "--personal", "--faults-as-json"]
    if where.explicit:
        command += ["--data-dir", str(where.root)]
    if until_idle:
        command.append("--until-idle")
    return command


def _wait_for(where: Places, program: str, starting: Starting) -> GuardClient:
    deadline = time.monotonic() + SECONDS
    while True:
        ended = starting.has_ended
        try:
            return GuardClient(where.socket, program, trusted_uids=frozenset({0, own_uid()}))
        except EnvironmentFault as fault:
            if time.monotonic() > deadline or fault.code != "guard.away":
                _complain(fault, starting.said)
        if ended:
            told = _told(starting.said)
            if told is not None and told.code != "guard.second":
                raise told
            # it may have ended because another one was a moment earlier
            deadline = min(deadline, starting.ended_at + AFTER_END_SECONDS)
        starting.wait(0.02)


def _complain(fault: Fault, said: bytes) -> None:
    told = _told(said)
    if told is not None:
        raise told from fault
    lines = _lines(said)
    if lines:
        reason = lines[-1].decode(errors="replace")[:300]
        raise EnvironmentFault("guard.not_started", reason=reason) from fault
    raise fault


def _told(said: bytes) -> Fault | None:
    """Return the fault with which a guard ended, if it said one."""
    for line in _lines(said)[-1:]:
        with suppress(InputError):
            message = decode_from_guard(line)
            if isinstance(message, Refusal):
                return fault_of(message)
    return None


def _lines(said: bytes) -> list[bytes]:
    return [line for line in said.splitlines() if line.strip()]
