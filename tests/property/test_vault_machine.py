"""Whatever a family does with a vault, in whatever order: it is what a plain dict says it is."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from familysafe.core.errors import CheckError, InputError, RefusedError
from familysafe.evidence.model import CaseId, DescribedRecord, ExhibitDetails, ItemId, Kind
from familysafe.storage.vault.opened import OpenedVault
from tests.storage.vault import hands
from tests.storage.vault.hands import HandSetClock, Quiet

PASSPHRASES = (hands.PASSPHRASE, hands.OTHER)
titles = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.split()))
contents = st.binary(min_size=1, max_size=300) | st.integers(1, 3).map(lambda n: bytes(n * 65_536))
words = st.text(max_size=40).map(lambda text: text.replace("\x00", ""))
said = st.builds(
    ExhibitDetails,
    app=st.sampled_from(["", "instagram", "ផ្សេងទៀត"]),
    sender=words,
    note=words,
    received_at=st.sampled_from(["", "2026-11-24T16:20:00+07:00"]),
)


def as_kept(text: str) -> str:
    return " ".join(text.encode(errors="replace").decode().split())


@dataclass
class ModelCase:
    title: str
    child: str
    actions: list[str]
    items: dict[ItemId, tuple[bytes | None, ExhibitDetails]] = field(default_factory=dict)
    number: int = 0


class VaultMachine(RuleBasedStateMachine):
    """The vault on disk, and ``self.model``: cases by id, each a dict of its items."""

    cases: Bundle[CaseId] = Bundle("cases")
    items: Bundle[ItemId] = Bundle("items")

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = HandSetClock()
        self.passphrase = PASSPHRASES[0]
        self.vault: OpenedVault | None
        self.vault, self.sheet = hands.door(self.folder / "vault", self.clock).create(
            self.passphrase
        )
        self.model: dict[CaseId, ModelCase] = {}
        self.erased: dict[CaseId, list[str]] = {}
        self.own = ["vault made"]
        self.failed = 0

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            if self.vault:
                self.vault.lock()
            shutil.rmtree(self.folder)

    @property
    def open(self) -> OpenedVault:
        assert self.vault is not None
        return self.vault

    def case_of(self, item: ItemId) -> ModelCase | None:
        return next((case for case in self.model.values() if item in case.items), None)

    # --- the door

    @precondition(lambda self: self.vault is not None)
    @rule()
    def lock(self) -> None:
        locked = self.open
        locked.lock()
        self.vault = None
        with pytest.raises(RefusedError, match=r"vault\.locked"):
            locked.cases()

    def _log_failed(self) -> None:
        self.own += ["unlock failed"] * self.failed
        self.failed = 0

    @precondition(lambda self: self.vault is None)
    @rule()
    def unlock(self) -> None:
        self.clock.wait(400)
        self.vault = hands.door(self.folder / "vault", self.clock).unlock(self.passphrase)
        self._log_failed()

    @precondition(lambda self: self.vault is None)
    @rule(passphrase=st.sampled_from([hands.WRONG, "", "seven quiet boats "]))
    def guess(self, passphrase: str) -> None:
        self.clock.wait(400)
        with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
            hands.door(self.folder / "vault", self.clock).unlock(passphrase)
        self.failed += 1

    @precondition(lambda self: self.vault is None)
    @rule(new=st.sampled_from(PASSPHRASES))
    def change_passphrase(self, new: str) -> None:
        self.clock.wait(400)
        hands.door(self.folder / "vault", self.clock).change_passphrase(self.passphrase, new)
        self._log_failed()
        self.own.append("passphrase changed")
        self.passphrase = new

    @precondition(lambda self: self.vault is None)
    @rule(new=st.sampled_from(PASSPHRASES))
    def recover(self, new: str) -> None:
        self.vault = hands.door(self.folder / "vault", self.clock).recover(self.sheet, new)
        self._log_failed()
        self.own.append("recovered with the sheet")
        self.passphrase = new

    # --- cases

    @precondition(lambda self: self.vault is not None)
    @rule(target=cases, title=titles, child=words)
    def new_case(self, title: str, child: str) -> CaseId:
        made = self.open.new_case(title, child)
        assert made.number == len(self.model) + len(self.erased) + 1
        self.own.append("case made")
        self.model[made.id] = ModelCase(as_kept(title), as_kept(child), ["case made"])
        return made.id

    @precondition(lambda self: self.vault is not None)
    @rule(case=cases, title=titles)
    def rename(self, case: CaseId, title: str) -> None:
        if case not in self.model:
            with pytest.raises(InputError, match=r"case\.unknown"):
                self.open.rename_case(case, title, "")
            return
        self.open.rename_case(case, title, "")
        self.model[case].title, self.model[case].child = as_kept(title), ""
        self.model[case].actions.append("case renamed")

    @precondition(lambda self: self.vault is not None)
    @rule(case=cases)
    def erase(self, case: CaseId) -> None:
        if case not in self.model:
            with pytest.raises(InputError, match=r"case\.unknown"):
                self.open.delete_case(case)
            return
        self.open.delete_case(case)
        gone = self.model.pop(case)
        self.own.append("case deleted")
        erased = ["item erased"] * len(gone.items)
        self.erased[case] = [*gone.actions, *erased, "case deleted"]

    # --- exhibits

    def _added(self, case: CaseId, item: ItemId, content: bytes | None, details: ExhibitDetails,
               action: str) -> ItemId:  # fmt: skip
        self.model[case].items[item] = (content, details)
        self.model[case].actions.append(action)
        self.model[case].number += 1
        return item

    @precondition(lambda self: self.vault is not None)
    @rule(target=items, case=cases, content=contents, details=said)
    def add(
        self, case: CaseId, content: bytes, details: ExhibitDetails
    ) -> ItemId | MultipleResults[ItemId]:
        path = hands.file(self.folder, content)
        if case not in self.model:
            with pytest.raises(InputError, match=r"case\.unknown"):
                self.open.add_file(case, path, details, Quiet())
            return multiple()
        added = self.open.add_file(case, path, details, Quiet())
        same = [id_ for id_, (kept, _) in self.model[case].items.items() if kept == content]
        assert added.duplicate_of == (same[0] if same else None)
        assert added.exhibit.number == self.model[case].number + 1
        return self._added(case, added.exhibit.id, content, details, "item added")

    @precondition(lambda self: self.vault is not None and self.model)
    @rule(target=items, data=st.data(), text=words.filter(lambda text: bool(text.strip())))
    def paste(self, data: st.DataObject, text: str) -> ItemId:
        case = data.draw(st.sampled_from(sorted(self.model)))
        exhibit = self.open.add_text(case, "words.txt", text, ExhibitDetails()).exhibit
        content = text.encode(errors="replace")
        return self._added(case, exhibit.id, content, ExhibitDetails(), "item added")

    @precondition(lambda self: self.vault is not None and self.model)
    @rule(target=items, data=st.data(), note=words)
    def describe(self, data: st.DataObject, note: str) -> ItemId:
        case = data.draw(st.sampled_from(sorted(self.model)))
        exhibit = self.open.describe(case, DescribedRecord("telegram", "not-sure", note=note))
        assert exhibit.kind is Kind.DESCRIBED
        return self._added(case, exhibit.id, None, ExhibitDetails(), "item described")

    @precondition(lambda self: self.vault is not None)
    @rule(case=cases, content=contents)
    def stop_adding(self, case: CaseId, content: bytes) -> None:
        path = hands.file(self.folder, content)
        with pytest.raises((RefusedError, InputError), match=r"evidence\.cancelled|case\.unknown"):
            self.open.add_file(case, path, ExhibitDetails(), Quiet(stop_at=0))

    @precondition(lambda self: self.vault is not None)
    @rule(item=items, details=said)
    def mark(self, item: ItemId, details: ExhibitDetails) -> None:
        case = self.case_of(item)
        if case is None:
            with pytest.raises(InputError, match=r"evidence\.unknown"):
                self.open.update_details(item, details)
            return
        self.open.update_details(item, details)
        case.items[item] = (case.items[item][0], details)
        case.actions.append("details changed")

    @precondition(lambda self: self.vault is not None)
    @rule(item=items, most=st.sampled_from([1, 100, 10**6]))
    def look(self, item: ItemId, most: int) -> None:
        case = self.case_of(item)
        content = case.items[item][0] if case else None
        if case is None or content is None:
            with pytest.raises(InputError, match=r"evidence\.(unknown|no_file)"):
                self.open.read(item, most)
            return
        assert self.open.read(item, most) == content[:most]
        case.actions.append("item viewed")

    @precondition(lambda self: self.vault is not None)
    @rule(item=items)
    def take_out(self, item: ItemId) -> None:
        case, out = self.case_of(item), self.folder / "out"
        content = case.items[item][0] if case else None
        if case is None or content is None:
            with pytest.raises(InputError, match=r"evidence\.(unknown|no_file)"):
                self.open.extract(item, out)
            return
        self.open.extract(item, out)
        assert out.read_bytes() == content
        out.unlink()
        case.actions.append("item extracted")

    @precondition(lambda self: self.vault is not None)
    @rule(item=items, place=st.floats(0, 1, exclude_max=True))
    def harm_and_mend(self, item: ItemId, place: float) -> None:
        """Change one byte of a file: it is named, nothing of it is handed out; then mend it."""
        path = self.folder / f"vault/items/{item}.age"
        if not path.exists():
            return
        whole = path.read_bytes()
        at = int(place * len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x20]) + whole[at + 1 :])
        problems = [(each.where, each.what) for each in self.open.verify(Quiet())]
        assert problems == [(f"items/{item}", "changed")]
        with pytest.raises(CheckError, match=r"seal\.broken"):
            self.open.extract(item, self.folder / "out")
        assert not (self.folder / "out").exists()
        path.write_bytes(whole)

    @precondition(lambda self: self.vault is not None)
    @rule()
    def verify(self) -> None:
        check = self.open.check(Quiet())
        assert check.problems == ()
        items = sum(len(case.items) for case in self.model.values())
        rows = len(self.own) + sum(len(case.actions) for case in self.model.values())
        rows += sum(map(len, self.erased.values()))
        assert check.checked == items + rows

    # --- what always holds

    @invariant()
    def it_is_what_the_model_says(self) -> None:
        if getattr(self, "vault", None) is None:
            return
        assert [(each.id, each.title, each.child, each.exhibits) for each in self.open.cases()] == [
            (id_, case.title, case.child, len(case.items))
            for id_, case in reversed(self.model.items())
        ]
        for id_, case in self.model.items():
            exhibits = self.open.exhibits(id_)
            assert [each.id for each in exhibits] == list(case.items)
            assert [each.details for each in exhibits] == [said for _, said in case.items.values()]
            assert [each.size for each in exhibits] == [
                len(content or b"") for content, _ in case.items.values()
            ]
            assert [row.action for row in self.open.custody(id_)] == case.actions
        for id_, actions in self.erased.items():
            assert [row.action for row in self.open.custody(id_)] == actions
        assert [row.action for row in self.open.vault_custody()] == self.own

    @invariant()
    def there_is_one_file_for_each_item_that_has_one(self) -> None:
        if hasattr(self, "folder"):
            kept = {path.name for path in (self.folder / "vault/items").iterdir()}
            assert kept == {
                f"{item}.age"
                for case in self.model.values()
                for item, (content, _) in case.items.items()
                if content is not None
            }


VaultMachine.TestCase.settings = settings(max_examples=30, stateful_step_count=30)
TestVault = VaultMachine.TestCase
