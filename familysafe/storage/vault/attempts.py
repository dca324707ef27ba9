"""Failed unlocks: each is sealed to the vault's public key, and slows down the next.

Without the passphrase nobody can read them, but anybody who can write here could delete them. At
the next unlock they become rows of the custody log.
"""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from familysafe.core.clock import stamp
from familysafe.core.errors import RefusedError
from familysafe.evidence.vault import VaultCrypto
from familysafe.storage.vault.layout import Layout, write_whole

FREE_ATTEMPTS = 4
FIRST_WAIT = 5
LONGEST_WAIT = 300
"""Seconds. A wait ends always: nobody is locked out for ever."""

MOST_KEPT = 200
LARGEST_ATTEMPT = 4096


class Attempt(msgspec.Struct, frozen=True):
    """One failed unlock: ``at`` is a stamp, ``actor`` who the system says it was."""

    at: str
    actor: str


def wait_after(failed: int) -> int:
    """Return how many seconds must pass after so many failed attempts in a row."""
    if failed < FREE_ATTEMPTS:
        return 0
    doubled = FIRST_WAIT << min(failed - FREE_ATTEMPTS, 10)
    return min(doubled, LONGEST_WAIT)


def require_patience(layout: Layout, now: datetime) -> None:
    """Return if it may be tried again, else RefusedError("passphrase.wait", seconds=n).

    If the clock was set back the whole wait counts from now, once; it never grows.
    """
    kept = _kept(layout)
    wait = wait_after(len(kept))
    if not wait:
        return
    last = max(path.stat().st_mtime for path in kept)
    passed = (now - datetime.fromtimestamp(last, UTC)).total_seconds()
    if passed < 0:
        _restart(kept, now)
        passed = 0
    if passed < wait:
        raise RefusedError("passphrase.wait", seconds=int(wait - passed) + 1)


def _restart(kept: list[Path], now: datetime) -> None:
    """Date what lies in the future by the clock as it is now."""
    moment = now.timestamp()
    for path in kept:
        with contextlib.suppress(OSError):
            os.utime(path, (moment, moment))


def keep(
    layout: Layout, crypto: VaultCrypto, recipient: str, id_: str, now: datetime, actor: str
) -> None:
    """Seal that an unlock failed."""
    layout.attempts.mkdir(mode=0o700, exist_ok=True)
    if len(_kept(layout)) >= MOST_KEPT:
        oldest = min(_kept(layout), key=lambda path: path.name)
        oldest.unlink(missing_ok=True)
    content = msgspec.json.encode(Attempt(stamp(now), actor))
    path = layout.attempts / f"{id_}.age"
    write_whole(path, crypto.seal(content, recipient))
    os.utime(path, (now.timestamp(), now.timestamp()))


def read(layout: Layout, crypto: VaultCrypto, identity: str) -> dict[str, Attempt | None]:
    """Return what is kept, by id; None for a file that cannot be read."""
    found: dict[str, Attempt | None] = {}
    for path in sorted(_kept(layout)):
        with path.open("rb") as file:
            content = crypto.unseal(file.read(LARGEST_ATTEMPT), identity)
        try:
            found[path.stem] = msgspec.json.decode(content or b"", type=Attempt)
        except msgspec.MsgspecError:
            found[path.stem] = None
    return found


def clear(layout: Layout) -> None:
    """Forget them: they stand in the custody log now."""
    for path in _kept(layout):
        path.unlink(missing_ok=True)


def _kept(layout: Layout) -> list[Path]:
    return list(layout.attempts.glob("*.age"))
