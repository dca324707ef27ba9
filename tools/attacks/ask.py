"""Talks to the guard as a child's own program would: ``ask.py WHAT [NUMBER]``.

Leaves with 0 where the guard did what it was asked, else with 3 and the word ``refused`` or
``wait``. ``rubbish`` and ``flood`` leave with 0 when they are through.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path

from familysafe.core.errors import Fault
from familysafe.ipc import messages as m
from familysafe.ipc.codec import encode
from familysafe.screentime.rules import Rules
from familysafe.system.guard_client import GuardClient

SOCKET = Path("/run/familysafe/guard.sock")
CONNECTIONS, CALLS = 200, 20_000
FLOOD_SECONDS = 2.5


def main(what: str, number: int) -> int:
    if what == "rubbish":
        return rubbish()
    if what == "flood":
        return flood()
    client = GuardClient(SOCKET, "console")
    try:
        if what == "guess":
            for guess in range(number):
                client.call(m.ProveGuardian(f"{100_000 + guess}"))
        else:
            client.call(_message(client, what, number))
    except Fault as fault:
        print("wait" if fault.code == "pin.wait" else "refused", fault.code)
        if what == "guess" and fault.code == "pin.wrong":
            client.close()
            return main(what, number - 1) if number else 3
        return 3
    finally:
        client.close()
    return 0


def _message(client: GuardClient, what: str, number: int) -> m.Request:
    status = client.call(m.GetStatus())
    child = status.children[0].id if isinstance(status, m.Status) and status.children else ""
    asked: dict[str, m.Request] = {
        "give": m.GiveTime(child, number),
        "answer": m.AnswerRequest("1", number),
        "rules": m.SetRules(child, Rules(), 1),
        "remove": m.RemoveChild(child),
        "guardian": m.AddGuardian("Me", "482915"),
        "pause": m.Pause(on=False),
    }
    return asked[what]


def rubbish() -> int:
    """Send what is no message: too long, too deep, cut off, silent."""
    kept = []
    for junk in (
        os.urandom(4096),
        b"\xff\xff\xff\xff" + b"A" * 4096,
        (60_000).to_bytes(4) + b"[" * 60_000,
        (20).to_bytes(4) + b"{",
        b"",
        encode(m.Call(1, "", m.Hello(99, "console")))[:-2],
    ):
        with suppress(OSError):
            line = _connect()
            line.sendall(junk)
            kept.append(line)
    time.sleep(1)
    return 0


def flood() -> int:
    """Open as many connections as go, and send calls on all of them without reading."""
    lines = []
    for _ in range(CONNECTIONS):
        with suppress(OSError):
            lines.append(_connect())
    hello = encode(m.Call(1, "", m.Hello(m.PROTOCOL, "console")))
    call = encode(m.Call(2, "", m.GetOwnView())) * 50
    for line in lines:
        with suppress(OSError):
            line.sendall(hello)
        line.setblocking(False)
    end = time.monotonic() + FLOOD_SECONDS
    while time.monotonic() < end:
        for line in lines:
            with suppress(OSError):
                line.send(call)
    return 0


def _connect() -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(1)
    line.connect(str(SOCKET))
    return line


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0))  # noqa: PLR2004
