"""A vault in memory. It passes the same contract test as the real one (tests/storage)."""

from __future__ import annotations

import hashlib
import itertools
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

import msgspec

from familysafe.core.clock import Instant
from familysafe.core.errors import Fault, InputError, RefusedError
from familysafe.core.ids import make_id
from familysafe.evidence.custody import Action, next_row, record
from familysafe.evidence.facts import NOTHING_KNOWN, CaseFacts, require_good
from familysafe.evidence.handover import SealedArchive, Wish, require_wish
from familysafe.evidence.model import (
    CONTENT_KINDS,
    AddedFile,
    Case,
    CaseId,
    CustodyRow,
    DescribedRecord,
    Event,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Kind,
    Problem,
)
from familysafe.evidence.ports import Backup, Progress
from familysafe.evidence.recognise import media_type, stored_name
from familysafe.evidence.timeline import require_time, timeline
from familysafe.storage.vault.slots import GUARDIAN, RECOVERY, name_for

KEY = "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQK7X2M9"
PATIENCE = 5
STEPS = 5


class HandSetClock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)) -> None:
        self.moment = moment
        self._boot = moment

    def now(self) -> Instant:
        passed = (self.moment - self._boot).total_seconds()
        return Instant(utc=self.moment, monotonic=passed, boot=passed)

    def zone(self) -> tzinfo:
        return timezone(timedelta(hours=7))

    def move(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Prepared:
    path: Path
    head: str
    signer: str
    exhibits: int
    receipt: Path
    sheet: Path | None


class FakeVault:
    """``fail`` is raised once by the next change; ``each_step`` is called while work goes on."""

    def __init__(self, clock: HandSetClock) -> None:
        self._clock = clock
        self._cases: dict[CaseId, Case] = {}
        self._items: dict[CaseId, list[Exhibit]] = {}
        self._contents: dict[ItemId, bytes] = {}
        self._rows: dict[CaseId, list[CustodyRow]] = {}
        self._counter = itertools.count(1)
        self._numbers = itertools.count(1)
        self._given: dict[CaseId, int] = {}
        self._facts: dict[CaseId, CaseFacts] = {}
        self._backups: list[Backup] = []
        self.passphrases: dict[str, str] = {}
        self.fail: Fault | None = None
        self.problems: tuple[Problem, ...] = ()
        self.locked = False
        self.each_step: Callable[[Progress], None] = lambda _progress: None

    # --- copies ----------------------------------------------------------------------------

    def back_up(self, target: Path, progress: Progress) -> Backup:
        self._open()
        if target.exists():
            raise InputError("backup.exists", path=str(target))
        if not target.parent.is_dir():
            raise InputError("backup.no_folder", path=str(target.parent))
        self._work(progress, "evidence.progress.backup", 100)
        kept = (self._cases, self._items, self._contents, self._rows, self.passphrases)
        content = pickle.dumps(kept)
        target.write_bytes(content)
        items = len(self._contents)
        self._backups.insert(0, Backup(self._now(), target.name, len(content), items))
        return self._backups[0]

    def backups(self) -> tuple[Backup, ...]:
        self._open()
        return tuple(self._backups)

    def unpack_slowly(self, progress: Progress) -> None:
        self._work(progress, "evidence.progress.restore", 100)

    def take_over(self, content: bytes) -> None:
        kept = pickle.loads(content)  # noqa: S301 - this fake's own file
        self._cases, self._items, self._contents, self._rows, self.passphrases = kept

    # --- cases -----------------------------------------------------------------------------

    def cases(self) -> tuple[Case, ...]:
        self._open()
        return tuple(self._with_count(each) for each in reversed(self._cases.values()))

    def new_case(self, title: str, child: str) -> Case:
        self._open()
        case = Case(
            CaseId(self._id()),
            next(self._numbers),
            self._title(title),
            child.strip(),
            self._now(),
            0,
        )
        self._cases[case.id], self._items[case.id], self._rows[case.id] = case, [], []
        self._log(case.id, Action.CASE_MADE, {"number": case.number})
        return case

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        was = self._case(case)
        named = msgspec.structs.replace(was, title=self._title(title), child=child.strip())
        self._cases[case] = named
        self._log(
            case,
            Action.CASE_RENAMED,
            {"was": f"{was.title} / {was.child}", "is": f"{named.title} / {named.child}"},
        )
        return self._with_count(named)

    def delete_case(self, case: CaseId) -> None:
        self._case(case)
        for each in self._items[case]:
            self._contents.pop(each.id, None)
            self._log(
                case, Action.ITEM_ERASED, {"number": each.number, "sha256": each.sha256}, each.id
            )
        self._log(case, Action.CASE_DELETED, {"items": len(self._items[case])})
        del self._cases[case], self._items[case]

    def facts(self, case: CaseId) -> CaseFacts:
        self._case(case)
        return self._facts.get(case, NOTHING_KNOWN)

    def set_facts(self, case: CaseId, facts: CaseFacts) -> CaseFacts:
        good = require_good(facts)
        if good != self.facts(case):
            self._fail()
            self._facts[case] = good
            self._log(case, Action.FACTS_CHANGED, {"was": "", "is": ""})
        return good

    # --- exhibits --------------------------------------------------------------------------

    def exhibits(self, case: CaseId) -> tuple[Exhibit, ...]:
        self._case(case)
        return tuple(self._items[case])

    def add_file(
        self, case: CaseId, untrusted_source: Path, details: ExhibitDetails, progress: Progress
    ) -> AddedFile:
        require_time(details.received_at)
        self._case(case)
        self._fail()
        if not untrusted_source.exists():
            raise InputError("file.missing", name=untrusted_source.name)
        content = untrusted_source.read_bytes()
        self._work(progress, "evidence.progress.seal", 2 * len(content))
        return self._save(case, untrusted_source.name, content, details)

    def add_text(self, case: CaseId, name: str, text: str, details: ExhibitDetails) -> AddedFile:
        if not text.strip():
            raise InputError("evidence.no_text")
        require_time(details.received_at)
        self._case(case)
        self._fail()
        return self._save(case, name, text.encode(), details)

    def add_transcript(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        return self._derived(source, name, content, Kind.TRANSCRIPT, Action.TRANSCRIPT_MADE)

    def _derived(
        self, source: ItemId, name: str, content: bytes, kind: Kind, action: Action
    ) -> Exhibit:
        parent = self._item(source)
        self._fail()
        for each in self._items[parent.case]:
            if each.derived_from == source and each.sha256 == hashlib.sha256(content).hexdigest():
                return each
        saved = self._save(parent.case, name, content, ExhibitDetails()).exhibit
        derived = msgspec.structs.replace(saved, kind=kind, derived_from=source)
        items = self._items[parent.case]
        items[items.index(saved)] = derived
        self._log(parent.case, action, {"number": derived.number}, derived.id)
        return derived

    def add_redaction(self, source: ItemId, name: str, content: bytes) -> Exhibit:
        return self._derived(source, name, content, Kind.FILE, Action.REDACTION_MADE)

    def update_details(self, item: ItemId, details: ExhibitDetails) -> Exhibit:
        require_time(details.received_at)
        self._fail()
        was = self._item(item)
        now = msgspec.structs.replace(was, details=details)
        items = self._items[was.case]
        items[items.index(was)] = now
        self._log(was.case, Action.DETAILS_CHANGED, {"was": "", "is": ""}, item)
        return now

    def describe(self, case: CaseId, record: DescribedRecord) -> Exhibit:
        self._case(case)
        if record.content not in CONTENT_KINDS:
            raise InputError("evidence.content", known=", ".join(CONTENT_KINDS))
        require_time(record.received_at)
        self._fail()
        number = self._given[case] = self._given.get(case, 0) + 1
        made = Exhibit(
            id=ItemId(self._id()),
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
            imported_at=self._now(),
        )
        self._items[case].append(made)
        self._log(case, Action.ITEM_DESCRIBED, {"number": number}, made.id)
        return made

    def lock_item(self, item: ItemId) -> Exhibit:
        for each in self._with_derived(item):
            if each.locked_at is None:
                items = self._items[each.case]
                items[items.index(each)] = msgspec.structs.replace(each, locked_at=self._now())
                self._log(each.case, Action.ITEM_LOCKED, {"number": each.number}, each.id)
        return self._item(item)

    def erase_item(self, item: ItemId) -> None:
        for each in self._with_derived(item):
            self._items[each.case].remove(each)
            self._contents.pop(each.id, None)
            self._log(each.case, Action.ITEM_ERASED, {"number": each.number}, each.id)

    def extract(self, item: ItemId, target: Path) -> None:
        exhibit, content = self._content(item)
        if target.exists():
            raise InputError("evidence.target_exists", path=str(target))
        target.write_bytes(content)
        self._log(exhibit.case, Action.ITEM_EXTRACTED, {"number": exhibit.number}, item)

    def read(self, item: ItemId, most: int) -> bytes:
        exhibit, content = self._content(item)
        self._log(exhibit.case, Action.ITEM_VIEWED, {"number": exhibit.number}, item)
        return content[:most]

    # --- log, check, package ---------------------------------------------------------------

    def custody(self, case: CaseId) -> tuple[CustodyRow, ...]:
        self._open()
        if case not in self._rows:
            raise InputError("case.unknown", case=case)
        return tuple(self._rows[case])

    def timeline(self, case: CaseId) -> tuple[Event, ...]:
        return timeline(self.exhibits(case))

    def verify(self, progress: Progress) -> tuple[Problem, ...]:
        self._open()
        self._fail()
        if any(self._contents):
            self._work(progress, "evidence.progress.check", 100)
        return self.problems

    def prepare_package(
        self,
        case: CaseId,
        wish: Wish,
        target: Path,
        progress: Progress,
    ) -> Prepared:
        require_wish(wish)
        exhibits = self.exhibits(case)
        self._fail()
        self._work(progress, "package.progress.exhibits", 100)
        target.mkdir(parents=True)
        receipt = target.with_name(f"{target.name}-receipt.pdf")
        receipt.write_bytes(b"%PDF-1.7\n")
        row = self._log(case, "package sealed", {"items": len(exhibits)})
        return Prepared(target, row.hash, "00" * 32, len(exhibits), receipt, None)

    def archive_package(self, case: CaseId, package: Path, progress: Progress) -> SealedArchive:
        self._open()
        self._fail()
        self._work(progress, "package.progress.archive", 100)
        target = package.with_name(f"{package.name}.zip")
        target.write_bytes(b"PK")
        self._log(case, "package archived", {"file": target.name})
        return SealedArchive(target, "bado-kemi-lutu", "00" * 32)

    def lock(self) -> None:
        self.locked = True

    def _with_derived(self, item: ItemId) -> tuple[Exhibit, ...]:
        found = [self._item(item)]
        for each in self._items[found[0].case]:
            if each.derived_from in {known.id for known in found}:
                found.append(each)
        return tuple(found)

    # --- inside ----------------------------------------------------------------------------

    def _open(self) -> None:
        if self.locked:
            raise RefusedError("vault.locked")

    def _fail(self) -> None:
        fault, self.fail = self.fail, None
        if fault is not None:
            raise fault

    def _work(self, progress: Progress, what: str, total: int) -> None:
        for step in range(STEPS + 1):
            self.each_step(progress)
            if progress.cancelled():
                raise RefusedError("evidence.cancelled")
            progress.tell(total * step // STEPS, total, what)

    def _save(self, case: CaseId, name: str, content: bytes, details: ExhibitDetails) -> AddedFile:
        number = self._given[case] = self._given.get(case, 0) + 1
        found = media_type(content[:4096])
        made = Exhibit(
            id=ItemId(self._id()),
            case=case,
            number=number,
            kind=Kind.FILE,
            name=name,
            stored=stored_name(number, name, found),
            media_type=found,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            sha512=hashlib.sha512(content).hexdigest(),
            details=details,
            described=None,
            modified_at=None,
            imported_at=self._now(),
        )
        same = next((each.id for each in self._items[case] if each.sha256 == made.sha256), None)
        self._items[case].append(made)
        self._contents[made.id] = content
        self._log(case, Action.ITEM_ADDED, {"number": number, "sha256": made.sha256}, made.id)
        return AddedFile(made, same)

    def _log(
        self, case: CaseId, action: str, details: dict[str, str | int], item: str = ""
    ) -> CustodyRow:
        rows = self._rows[case]
        said = record(self._now(), "sophal", action, item, details)
        rows.append(next_row(rows[-1] if rows else None, said, lambda _message: bytes(64)))
        return rows[-1]

    def _case(self, case: CaseId) -> Case:
        self._open()
        try:
            return self._cases[case]
        except KeyError:
            raise InputError("case.unknown", case=case) from None

    def _item(self, item: ItemId) -> Exhibit:
        self._open()
        for each in itertools.chain.from_iterable(self._items.values()):
            if each.id == item:
                return each
        raise InputError("evidence.unknown", item=item)

    def _content(self, item: ItemId) -> tuple[Exhibit, bytes]:
        exhibit = self._item(item)
        if exhibit.locked_at is not None:
            raise RefusedError("evidence.locked", number=exhibit.number)
        if exhibit.id not in self._contents:
            raise InputError("evidence.no_file", number=exhibit.number)
        return exhibit, self._contents[exhibit.id]

    def _with_count(self, case: Case) -> Case:
        return msgspec.structs.replace(case, exhibits=len(self._items[case.id]))

    @staticmethod
    def _title(title: str) -> str:
        if not title.strip():
            raise InputError("case.title_empty")
        return title.strip()

    def _now(self) -> datetime:
        return self._clock.now().utc

    def _id(self) -> str:
        return make_id(self._now(), next(self._counter).to_bytes(10))


class FakeDoor:
    """A door to one ``FakeVault``; ``vault`` is there once it was made."""

    def __init__(self, clock: HandSetClock | None = None) -> None:
        self.clock = clock or HandSetClock()
        self.vault: FakeVault | None = None
        self.each_step: Callable[[Progress], None] = lambda _progress: None
        self._wrong = 0
        self._wait_until = self.clock.moment
        self._in_use: FakeVault | None = None

    def exists(self) -> bool:
        return self.vault is not None

    def create(self, passphrase: str) -> tuple[FakeVault, str]:
        self._good(passphrase)
        if self.vault is not None:
            raise InputError("vault.exists", path="vault")
        self.vault = FakeVault(self.clock)
        self.vault.passphrases[GUARDIAN] = passphrase
        return self.vault, KEY

    def unlock(self, passphrase: str) -> FakeVault:
        vault = self._there()
        left = (self._wait_until - self.clock.moment).total_seconds()
        if left > 0:
            raise RefusedError("passphrase.wait", seconds=int(left))
        if passphrase not in vault.passphrases.values():
            self._wrong += 1
            if self._wrong >= PATIENCE:
                self._wait_until = self.clock.moment + timedelta(seconds=30)
            raise RefusedError("passphrase.wrong")
        vault.locked = False
        return vault

    def recover(self, recovery_key: str, passphrase: str) -> FakeVault:
        self._good(passphrase)
        vault = self._there()
        if not recovery_key.startswith("AGE-SECRET-KEY-1"):
            raise InputError("recovery.form")
        if recovery_key != KEY:
            raise RefusedError("recovery.wrong")
        vault.passphrases[GUARDIAN], vault.locked = passphrase, False
        return vault

    def change_passphrase(self, old: str, new: str) -> None:
        self._good(new)
        vault = self.unlock(old)
        vault.lock()
        name = next(name for name, known in vault.passphrases.items() if known == old)
        vault.passphrases[name] = new

    def slots(self) -> tuple[str, ...]:
        if self.vault is None:
            raise InputError("vault.none")
        return tuple(sorted([*self.vault.passphrases, RECOVERY]))

    def add_slot(self, passphrase: str, person: str, new: str) -> str:
        self._good(new)
        name = name_for(person)
        vault = self.unlock(passphrase)
        vault.lock()
        if name in self.slots():
            raise InputError("slot.exists", name=name)
        vault.passphrases[name] = new
        return name

    def remove_slot(self, passphrase: str, name: str) -> None:
        vault = self.unlock(passphrase)
        vault.lock()
        if name not in self.slots():
            raise InputError("slot.unknown", name=name)
        if name == RECOVERY:
            raise RefusedError("slot.recovery")
        if len(vault.passphrases) == 1:
            raise RefusedError("slot.last")
        del vault.passphrases[name]

    def restore(self, backup: Path, passphrase: str, progress: Progress) -> FakeVault:
        vault = self._unpacked(backup)
        if passphrase not in vault.passphrases.values():
            raise RefusedError("passphrase.wrong")
        vault.unpack_slowly(progress)
        self.vault = vault
        return vault

    def restore_with_sheet(self, backup: Path, recovery_key: str, progress: Progress) -> FakeVault:
        vault = self._unpacked(backup)
        if recovery_key != KEY:
            raise RefusedError("recovery.wrong")
        vault.unpack_slowly(progress)
        self.vault = vault
        return vault

    def _unpacked(self, backup: Path) -> FakeVault:
        if self.vault is not None:
            raise InputError("vault.exists", path="vault")
        vault = FakeVault(self.clock)
        vault.each_step = self.each_step
        try:
            vault.take_over(backup.read_bytes())
        except pickle.UnpicklingError as error:
            raise InputError("backup.form", name=backup.name) from error
        return vault

    def _there(self) -> FakeVault:
        if self.vault is None:
            raise InputError("vault.none")
        if not self.vault.locked:
            raise RefusedError("vault.in_use")
        return self.vault

    @staticmethod
    def _good(passphrase: str) -> None:
        if len(passphrase.strip()) < 8:
            raise InputError("passphrase.short", least=8)
