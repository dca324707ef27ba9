"""A small vault in memory with a real key, for tests of the package."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from familysafe import __version__
from familysafe.core.chain import GENESIS, link_hash
from familysafe.core.clock import Instant
from familysafe.evidence.facts import NOTHING_KNOWN, CaseFacts
from familysafe.evidence.handover import Profile, Wish
from familysafe.evidence.model import (
    Case,
    CaseId,
    CustodyRow,
    DescribedRecord,
    Event,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Kind,
)
from familysafe.evidence.ports import Progress
from familysafe.evidence.verification import record_of
from familysafe.system.catalogue import load_texts
from familysafe.system.documents.pdf import render
from familysafe.system.package.writer import PackageWriter

NOW = datetime(2026, 11, 25, 3, 44, tzinfo=UTC)
PASSWORD = "bado-kemi-lutu"
CASE = CaseId("01KB0000000000000000000003")
PNG = b"\x89PNG\r\n\x1a\n" + b"not really a picture" * 40
HOSTILE_NAME = "../ស្រី \u202egnp.exe <script>alert(1)</script>.png"


class HandSetClock:
    """A clock which stands still."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> Instant:
        return Instant(utc=self.moment, monotonic=0.0, boot=0.0)

    def zone(self) -> tzinfo:
        return timezone(timedelta(hours=7))


class Quiet:
    """Progress which remembers what it was told, and stops after some questions if wished."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.told: list[tuple[int, int, str]] = []
        self._left = stop_after

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        self.told.append((done_bytes, total_bytes, what))

    def cancelled(self) -> bool:
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0


class CaseInHand:
    """What a package needs of an unlocked vault, held in memory."""

    def __init__(self, key: Ed25519PrivateKey | None = None) -> None:
        self._key = key or Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
        self._contents: dict[ItemId, bytes] = {}
        self._exhibits: list[Exhibit] = []
        self._rows: list[CustodyRow] = []
        self.known = NOTHING_KNOWN
        self.title = "Stranger on Instagram asks for photos"
        self.append_custody(CASE, "case made", {})

    def add(self, name: str, content: bytes, details: ExhibitDetails, **more: object) -> Exhibit:
        number = len(self._exhibits) + 1
        exhibit = Exhibit(
            id=ItemId(f"01KB000000000000000000010{number}"),
            case=CASE,
            number=number,
            kind=Kind.FILE,
            name=name,
            stored=f"{number:04}-item.png",
            media_type="image/png",
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            sha512=hashlib.sha512(content).hexdigest(),
            details=details,
            described=None,
            modified_at=NOW - timedelta(days=1, hours=2),
            imported_at=NOW - timedelta(hours=17, minutes=3),
        )
        exhibit = msgspec.structs.replace(exhibit, **more)
        self._contents[exhibit.id] = content
        self._exhibits.append(exhibit)
        self.append_custody(CASE, "item added", {"sha256": exhibit.sha256}, exhibit.id)
        return exhibit

    def describe(self, record: DescribedRecord) -> Exhibit:
        return self.add(
            "Described picture",
            b"",
            ExhibitDetails(),
            kind=Kind.DESCRIBED,
            described=record,
            sha256="",
            sha512="",
            stored="",
            media_type="",
            modified_at=None,
        )

    def spoil(self, item: ItemId) -> None:
        """Let an exhibit come out other than it went in."""
        self._contents[item] += b"x"

    def cases(self) -> tuple[Case, ...]:
        count = len(self._exhibits)
        return (Case(CASE, 3, self.title, "Dara", NOW - timedelta(days=1), count),)

    def exhibits(self, case: CaseId) -> tuple[Exhibit, ...]:
        assert case == CASE
        return tuple(self._exhibits)

    def custody(self, case: CaseId) -> tuple[CustodyRow, ...]:
        assert case == CASE
        return tuple(self._rows)

    def timeline(self, case: CaseId) -> tuple[Event, ...]:
        assert case == CASE
        return tuple(
            Event(each.details.received_at, each.details.note or each.name, each.id)
            for each in self._exhibits
            if each.details.received_at
        )

    def facts(self, case: CaseId) -> CaseFacts:
        assert case == CASE
        return self.known

    def export_to(
        self,
        item: ItemId,
        target: Path,
        progress: Progress,  # noqa: ARG002
        *,
        even_locked: bool = False,
    ) -> None:
        (exhibit,) = (each for each in self._exhibits if each.id == item)
        assert even_locked or exhibit.locked_at is None
        with target.open("xb") as file:
            file.write(self._contents[item])

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    def public_key(self) -> bytes:
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def append_custody(
        self, case: CaseId, action: str, details: dict[str, str | int], item: str = ""
    ) -> CustodyRow:
        assert case == CASE
        number = len(self._rows) + 1
        previous = self._rows[-1].hash if self._rows else GENESIS
        row = CustodyRow(
            n=number,
            at=NOW - timedelta(hours=18) + timedelta(minutes=number),
            actor="sophal",
            action=action,
            item=item,
            details=details,
            previous=previous,
            hash="",
            signature="",
        )
        digest = link_hash(number, previous, record_of(row))
        signature = self._key.sign(digest.encode()).hex()
        row = msgspec.structs.replace(row, hash=digest, signature=signature)
        self._rows.append(row)
        return row


def grooming_case(key: Ed25519PrivateKey | None = None) -> CaseInHand:
    """Two screenshots, a transcript, a hostile name, and a picture that was not copied."""
    case = CaseInHand(key)
    account = ExhibitDetails(
        app="instagram",
        sender="Lina, 16",
        handle="@lina.st_16",
        url="https://www.instagram.com/lina.st_16",
        received_at="2026-11-24T16:20:00+07:00",
        note="Asked for a photo",
    )
    first = case.add("Screenshot 1.png", PNG + b"1", account)
    later = msgspec.structs.replace(account, received_at="2026-11-24T17:05:00+07:00", note="សុំលុយបីដង")
    case.add("រូបថតអេក្រង់ 2.png", PNG + b"2", later)
    case.add(
        "Chat text, 34 messages",
        "សួស្តី hello\n".encode(),
        ExhibitDetails(),
        kind=Kind.TRANSCRIPT,
        derived_from=first.id,
        stored="0003-chat.txt",
        media_type="text/plain",
    )
    case.add(HOSTILE_NAME, b"", ExhibitDetails(), stored="../../evil")
    case.describe(
        DescribedRecord(
            app="instagram",
            content="picture-naked-minor",
            handle="@lina.st_16",
            sender="Lina, 16",
            url="https://www.instagram.com/lina.st_16",
            user_id="4411223344",
            received_at="2026-11-24T16:52:00+07:00",
            where="On the child’s phone, Instagram chat",
            seen_by="the child, the grandmother",
            note="The phone is switched on and put away.",
        )
    )
    return case


def writer(moment: datetime = NOW) -> PackageWriter:
    return PackageWriter(
        catalogues={language: load_texts(language) for language in ("en", "km")},
        clock=HandSetClock(moment),
        version=__version__,
        render=render,
        password=lambda: PASSWORD,
    )


def make_package(
    target: Path,
    case: CaseInHand | None = None,
    profile: str = "police",
    languages: tuple[str, ...] = ("en", "km"),
    request: str = "",
) -> Path:
    """Make a package of the grooming case and return its folder."""
    prepared = writer().prepare(
        source=case or grooming_case(),
        case=CASE,
        wish=Wish(Profile(profile), languages, request=request),
        target=target,
        progress=Quiet(),
    )
    return prepared.path
