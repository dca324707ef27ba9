"""Into the vault: files, pasted words, descriptions, and what the person says about them."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import msgspec
from sqlalchemy.engine import Connection

from familysafe.core.errors import Fault, InputError
from familysafe.evidence import custody
from familysafe.evidence.custody import Action
from familysafe.evidence.model import (
    CONTENT_KINDS,
    AddedFile,
    CaseId,
    DescribedRecord,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Kind,
)
from familysafe.evidence.ports import Progress
from familysafe.evidence.recognise import JSON, media_type, stored_name
from familysafe.evidence.timeline import require_time
from familysafe.evidence.vault import Stage
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault import intake, records
from familysafe.storage.vault.intake import Sealed, SealJob
from familysafe.storage.vault.layout import disk_fault
from familysafe.storage.vault.schema import exhibits as exhibits_table
from familysafe.storage.vault.session import Session

LONGEST_NAME = 255


class Derivation(Enum):
    """How an item is made from another."""

    TRANSCRIPT = Action.TRANSCRIPT_MADE
    REDACTION = Action.REDACTION_MADE

    @property
    def action(self) -> Action:
        """What the custody log says of it."""
        return self.value

    def made_of(self, exhibit: Exhibit, source: ItemId | None) -> Exhibit:
        """Return the exhibit as one that comes from ``source``."""
        made = msgspec.structs.replace(exhibit, modified_at=None, derived_from=source)
        if self is Derivation.REDACTION:
            return made
        stored = stored_name(exhibit.number, exhibit.name, JSON)
        return msgspec.structs.replace(made, kind=Kind.TRANSCRIPT, stored=stored, media_type=JSON)


class Taking:
    """Adds to an unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def _require_case(self, case: CaseId) -> None:
        with self._session.look() as connection:
            records.one_case(connection, case)

    def add_file(
        self, case: CaseId, untrusted_source: Path, details: ExhibitDetails, progress: Progress
    ) -> AddedFile:
        """Take a file in: see the module ``intake`` and architecture, "Intake order"."""
        require_time(details.received_at)
        self._require_case(case)
        item, identity = self._session.new_id(), self._session.parts.crypto.new_identity()
        target = self._session.layout.unfinished(item)
        job = SealJob(
            self._session.parts.crypto,
            self._session.parts.open_source,
            untrusted_source,
            target,
            identity,
        )
        stage = Stage("evidence.progress.seal", 2 * _size_of(untrusted_source))
        try:
            sealed = self._session.parts.workers.run(intake.seal_file, job, stage, progress)
            return self._save(case, item, identity, untrusted_source.name, sealed, details)
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def add_text(self, case: CaseId, name: str, text: str, details: ExhibitDetails) -> AddedFile:
        """Take pasted words in as a UTF-8 text file; InputError("evidence.no_text") if empty."""
        if not text.strip():
            raise InputError("evidence.no_text")
        require_time(details.received_at)
        self._require_case(case)
        item, identity = self._session.new_id(), self._session.parts.crypto.new_identity()
        target = self._session.layout.unfinished(item)
        try:
            content = text.encode(errors="replace")
            sealed = intake.seal_bytes(self._session.parts.crypto, content, target, identity)
            return self._save(case, item, identity, name, sealed, details)
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def add_derived(
        self, source: ItemId, name: str, content: bytes, derivation: Derivation
    ) -> Exhibit:
        """Keep what was made from an exhibit as an item derived from it, once."""
        with self._session.look() as connection:
            parent, _ = records.one_exhibit(connection, source)
            digest = hashlib.sha512(content).hexdigest()
            for each in records.exhibits_of(connection, parent.case):
                if each.derived_from == source and each.sha512 == digest:
                    return each
        item, identity = self._session.new_id(), self._session.parts.crypto.new_identity()
        target = self._session.layout.unfinished(item)
        try:
            sealed = intake.seal_bytes(self._session.parts.crypto, content, target, identity)
            saved = self._save(
                parent.case, item, identity, name, sealed, ExhibitDetails(), derivation, source
            )
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        return saved.exhibit

    def _save(
        self,
        case: CaseId,
        item: str,
        identity: str,
        name: str,
        sealed: Sealed,
        details: ExhibitDetails,
        derivation: Derivation | None = None,
        source: ItemId | None = None,
    ) -> AddedFile:
        """Do the second half of intake: rename, sync the folder, one transaction."""
        place = self._session.layout.item(item)
        try:
            self._session.layout.unfinished(item).rename(place)
            sync_folder(self._session.layout.items)
        except OSError as error:
            place.unlink(missing_ok=True)
            raise disk_fault(error, place) from error
        try:
            with self._session.change() as connection:
                exhibit = self._exhibit(connection, case, item, name, sealed, details)
                action = Action.ITEM_ADDED
                if derivation is not None:
                    action = derivation.action
                    exhibit = derivation.made_of(exhibit, source)
                same = _same(records.exhibits_of(connection, case), exhibit)
                self._insert(connection, exhibit, identity, action)
        except BaseException:
            self._unless_saved(item, place)
            raise
        return AddedFile(exhibit, same)

    def _unless_saved(self, item: str, place: Path) -> None:
        """Remove the file, if it is certain that no row needs it; else the next unlock decides."""
        with contextlib.suppress(Fault), self._session.look() as connection:
            if item not in records.secrets_of(connection):
                place.unlink(missing_ok=True)

    def _exhibit(
        self,
        connection: Connection,
        case: CaseId,
        item: str,
        name: str,
        sealed: Sealed,
        details: ExhibitDetails,
    ) -> Exhibit:
        records.one_case(connection, case)
        number = records.next_number(connection, f"exhibit:{case}")
        found = media_type(sealed.head)
        shown = _shown(name)
        modified = sealed.modified
        return Exhibit(
            id=ItemId(item),
            case=case,
            number=number,
            kind=Kind.FILE,
            name=shown,
            stored=stored_name(number, shown, found),
            media_type=found,
            size=sealed.size,
            sha256=sealed.sha256,
            sha512=sealed.sha512,
            details=details,
            described=None,
            modified_at=None if modified is None else _utc(modified),
            imported_at=self._session.now(),
        )

    def describe(self, case: CaseId, record: DescribedRecord) -> Exhibit:
        """Keep a description instead of a picture. No file is read."""
        if record.content not in CONTENT_KINDS:
            raise InputError("evidence.content", known=", ".join(CONTENT_KINDS))
        require_time(record.received_at)
        now = self._session.now()
        with self._session.change() as connection:
            records.one_case(connection, case)
            number = records.next_number(connection, f"exhibit:{case}")
            exhibit = Exhibit(
                id=ItemId(self._session.new_id()),
                case=case,
                number=number,
                kind=Kind.DESCRIBED,
                name=record.content,
                stored="",
                media_type="",
                size=0,
                sha256="",
                sha512="",
                details=ExhibitDetails(),
                described=record,
                modified_at=None,
                imported_at=now,
            )
            self._insert(connection, exhibit, "", Action.ITEM_DESCRIBED)
        return exhibit

    def _insert(
        self, connection: Connection, exhibit: Exhibit, secret: str, action: Action
    ) -> None:
        connection.execute(exhibits_table.insert().values(records.columns_of(exhibit, secret)))
        details: dict[str, str | int] = {
            "number": exhibit.number,
            "record": custody.record_hash(exhibit),
        }
        if exhibit.sha256:
            details |= {
                "sha256": exhibit.sha256,
                "sha512": exhibit.sha512,
                "size": exhibit.size,
            }
        self._session.append(connection, exhibit.case, action, details, exhibit.id)

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        """Replace what the person says about an exhibit; the custody row says what it was."""
        require_time(details.received_at)
        with self._session.change() as connection:
            was, _ = records.one_exhibit(connection, item)
            now = msgspec.structs.replace(was, details=details)
            connection.execute(
                exhibits_table.update()
                .where(exhibits_table.c.id == item)
                .values(details=records.to_json(details))
            )
            said = {
                "was": records.to_json(was.details),
                "is": records.to_json(details),
                "record": custody.record_hash(now),
            }
            self._session.append(connection, was.case, Action.DETAILS_CHANGED, said, item)
        return now


def _same(others: tuple[Exhibit, ...], exhibit: Exhibit) -> ItemId | None:
    """Return the first exhibit with the same bytes."""
    for each in others:
        if (each.sha256, each.sha512) == (exhibit.sha256, exhibit.sha512):
            return each.id
    return None


def _size_of(untrusted: Path) -> int:
    """Return a size for showing progress; the file is looked at carefully later."""
    try:
        return untrusted.lstat().st_size
    except OSError:
        return 0


def _shown(name: str) -> str:
    """Return a file's name as text: bytes that are no UTF-8 are replaced."""
    return name.encode(errors="replace").decode()[:LONGEST_NAME]


def _utc(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
