"""Taking 1 GiB into the vault: how fast it is there for good, and how much memory that takes.

The baseline does in the same run what a careful person would do without a vault: copy the file,
sync it, and note its SHA-256. Both run in a process of their own, one after the other, twice; the
better run counts, since a disk that others use can only make it slower.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.measurement import Measurement

GIB_IN_MIB = 1024
BLOCK = 1024 * 1024
ROUNDS = 2
LEAST_MIB_A_SECOND, MOST_MIB = 120, 150
UNLOCK_SECONDS = 2.0


def measure() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "film.mp4"
        _write(source)
        intakes, copies = [], []
        for each in range(ROUNDS):
            copies.append(_run("copy", source, Path(folder) / "copy"))
            intakes.append(_run("intake", source, Path(folder) / f"vault-{each}"))
    speed = GIB_IN_MIB / min(each["seconds"] for each in intakes)
    baseline = GIB_IN_MIB / min(each["seconds"] for each in copies)
    memory = max(each["peak"] for each in intakes)
    plain = max(each["peak"] for each in copies)
    unlock = max(each["unlock"] for each in intakes)
    return [
        Measurement("vault: intake, durable", speed, "MiB/s", LEAST_MIB_A_SECOND, baseline, False),
        Measurement("vault: memory at the peak, all", memory, "MiB", MOST_MIB, plain),
        Measurement("vault: unlock", unlock, "s", UNLOCK_SECONDS),
    ]


def _write(source: Path) -> None:
    """Make a file that nothing can shorten, and let the disk come to rest."""
    with source.open("wb") as file:
        for _ in range(GIB_IN_MIB):
            file.write(os.urandom(BLOCK))
        os.fsync(file.fileno())


def _run(what: str, source: Path, target: Path) -> dict[str, float]:
    command: list[str | Path] = [sys.executable, "-m", "bench.vault", what, source, target]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(shown)
    return found


def _copy(source: Path, target: Path) -> dict[str, float]:
    start, digest = time.monotonic(), hashlib.sha256()
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(BLOCK):
            digest.update(block)
            writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
    seconds = time.monotonic() - start
    target.unlink()
    return {"seconds": seconds, "peak": _peak()}


def _intake(source: Path, root: Path) -> dict[str, float]:
    from familysafe.cli import composition
    from familysafe.crypto.keys import AgeCrypto
    from familysafe.evidence.model import ExhibitDetails
    from familysafe.storage.vault.door import Door
    from familysafe.storage.vault.session import Parts
    from familysafe.system.clock import SystemClock
    from familysafe.system.untrusted_files import open_regular
    from familysafe.system.workers import WorkerProcess

    workers = WorkerProcess()
    parts = Parts(AgeCrypto(), workers, open_regular, SystemClock(), "bench")
    passphrase = "seven quiet boats"  # noqa: S105 - of a vault that is thrown away
    Door(root, parts).create(passphrase)[0].lock()
    start = time.monotonic()
    vault = Door(root, parts).unlock(passphrase)
    unlocked = time.monotonic() - start
    case = vault.new_case("Bench", "").id
    Path("/proc/self/clear_refs").write_text("5")  # what unlocking took is given back by now
    start = time.monotonic()
    vault.add_file(case, source, ExhibitDetails(), composition.quiet_progress())
    seconds = time.monotonic() - start
    assert workers._process is not None  # noqa: SLF001 - its memory counts too
    peak = _peak() + _high(Path(f"/proc/{workers._process.pid}/status"))  # noqa: SLF001 - the same
    vault.lock()
    return {"seconds": seconds, "peak": peak, "unlock": unlocked}


def _peak() -> float:
    """Return the most memory that this process had since that was cleared, in MiB."""
    return _high(Path("/proc/self/status"))


def _high(status: Path) -> float:
    return int(status.read_text().split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    work = {"copy": _copy, "intake": _intake}[sys.argv[1]]
    print(json.dumps(work(Path(sys.argv[2]), Path(sys.argv[3]))))
