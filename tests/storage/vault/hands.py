"""A vault for tests: real age, real SQLCipher, real Ed25519; cheap scrypt and a hand-set clock."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from familysafe.core.clock import Instant
from familysafe.crypto.keys import AgeCrypto
from familysafe.evidence.model import CaseId, DescribedRecord, ExhibitDetails
from familysafe.evidence.vault import Workers
from familysafe.storage.vault.door import Door
from familysafe.storage.vault.opened import OpenedVault
from familysafe.storage.vault.session import Parts
from familysafe.system.untrusted_files import open_regular
from familysafe.system.workers import InThisProcess

PASSPHRASE = "seven quiet boats"
OTHER = "eight loud buffaloes"
WRONG = "nine wrong words"
CHEAP = AgeCrypto(work_factor=4)
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture of a chat" * 300
NOTHING_SAID = ExhibitDetails()
SAID = ExhibitDetails(app="instagram", handle="@lina.st_16", note="ផ្ញើរូបមក")
DESCRIBED = DescribedRecord(
    app="instagram", content="picture-naked-minor", url="https://example.org/p/1"
)


class HandSetClock:
    """Moves a second on at each look, and further when told."""

    def __init__(self, moment: datetime = datetime(2026, 11, 25, 3, 44, tzinfo=UTC)) -> None:
        self.moment = moment
        self._ticks = itertools.count()

    def now(self) -> Instant:
        self.moment += timedelta(seconds=1)
        return Instant(utc=self.moment, monotonic=float(next(self._ticks)), boot=0.0)

    def zone(self) -> tzinfo:
        return timezone(timedelta(hours=7))

    def wait(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


class Quiet:
    """Progress which counts, and asks to stop once so many bytes are done."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.done: list[int] = []
        self._stop_at = stop_at

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        assert what.startswith("evidence.progress.")
        assert total_bytes >= 0
        self.done.append(done_bytes)

    def cancelled(self) -> bool:
        return self._stop_at is not None and bool(self.done) and self.done[-1] >= self._stop_at


def door(
    root: Path,
    clock: HandSetClock | None = None,
    workers: Workers | None = None,
    crypto: AgeCrypto = CHEAP,
) -> Door:
    return Door(
        root,
        Parts(
            crypto=crypto,
            workers=workers or InThisProcess(),
            open_source=open_regular,
            clock=clock or HandSetClock(),
            actor="sophal",
        ),
    )


def made(root: Path) -> OpenedVault:
    return door(root).create(PASSPHRASE)[0]


def case_in(vault: OpenedVault) -> CaseId:
    return vault.new_case("A stranger wrote", "Dara").id


def file(folder: Path, content: bytes = PNG, name: str = "shot.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def added(vault: OpenedVault, case: CaseId, path: Path, said: ExhibitDetails = NOTHING_SAID) -> str:
    return vault.add_file(case, path, said, Quiet()).exhibit.id
