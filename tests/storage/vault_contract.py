"""What every vault does, real or in memory. A subclass says how to get a door and files."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.core.errors import Fault, InputError, RefusedError
from familysafe.evidence.facts import (
    NOTHING_KNOWN,
    CaseFacts,
    Flag,
    Incident,
    PersonOfInterest,
    ReportMade,
)
from familysafe.evidence.model import DescribedRecord, ExhibitDetails, Kind
from familysafe.evidence.ports import OpenVault, VaultDoor
from familysafe.presentation.evidence_desk import Watch

PASSPHRASE = "seven quiet boats"
THEIRS = "eleven kind elephants"
PNG = b"\x89PNG\r\n\x1a\n" + b"a picture of a chat" * 300
SAID = ExhibitDetails(app="instagram", sender="Lina", handle="@lina.st_16")
DESCRIBED = DescribedRecord(app="telegram", content="not-sure", where="third chat")


class VaultContract:
    """The contract of ``VaultDoor`` and ``OpenVault``."""

    @pytest.fixture
    def door(self, tmp_path: Path) -> VaultDoor:
        raise NotImplementedError

    @pytest.fixture
    def other_door(self, tmp_path: Path) -> VaultDoor:
        """A computer where there is no vault yet."""
        raise NotImplementedError

    @pytest.fixture
    def vault(self, door: VaultDoor) -> OpenVault:
        return door.create(PASSPHRASE)[0]

    @pytest.fixture
    def shot(self, tmp_path: Path) -> Path:
        path = tmp_path / "shot.png"
        path.write_bytes(PNG)
        return path

    def test_a_vault_is_made_once(self, door: VaultDoor) -> None:
        assert not door.exists()

        vault, key = door.create(PASSPHRASE)

        assert door.exists()
        assert len(key) > 20
        vault.lock()
        with pytest.raises(InputError, match=r"vault\.exists"):
            door.create(PASSPHRASE)

    def test_a_short_passphrase_makes_nothing(self, door: VaultDoor) -> None:
        with pytest.raises(InputError, match=r"passphrase\.short"):
            door.create("short")
        assert not door.exists()

    def test_only_the_passphrase_opens_it(self, door: VaultDoor) -> None:
        door.create(PASSPHRASE)[0].lock()

        with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
            door.unlock("nine wrong words")
        assert door.unlock(PASSPHRASE).cases() == ()

    def test_guessing_becomes_slow(self, door: VaultDoor) -> None:
        door.create(PASSPHRASE)[0].lock()

        codes = []
        for _ in range(12):
            with pytest.raises(RefusedError) as refused:
                door.unlock("nine wrong words")
            codes.append(refused.value.code)
            if refused.value.code == "passphrase.wait":
                assert int(refused.value.params["seconds"]) > 0

        assert "passphrase.wait" in codes
        assert codes[0] == "passphrase.wrong"

    def test_the_sheet_opens_it_and_sets_a_new_passphrase(self, door: VaultDoor) -> None:
        vault, key = door.create(PASSPHRASE)
        vault.lock()

        door.recover(key, "eight loud buffaloes").lock()

        door.unlock("eight loud buffaloes").lock()
        with pytest.raises(RefusedError):
            door.unlock(PASSPHRASE)

    def test_a_key_that_is_none_is_refused(self, door: VaultDoor) -> None:
        door.create(PASSPHRASE)[0].lock()

        with pytest.raises(InputError, match=r"recovery\.form"):
            door.recover("no key at all", "eight loud buffaloes")

    def test_a_locked_vault_gives_nothing(self, vault: OpenVault) -> None:
        vault.lock()

        with pytest.raises(RefusedError, match=r"vault\.locked"):
            vault.cases()

    def test_cases_are_numbered_and_the_newest_comes_first(self, vault: OpenVault) -> None:
        first, second = vault.new_case("First", "Dara"), vault.new_case("Second", "")

        assert [first.number, second.number] == [1, 2]
        assert [each.title for each in vault.cases()] == ["Second", "First"]
        assert vault.rename_case(second.id, "Renamed", "Vanna").child == "Vanna"
        assert vault.cases()[0].title == "Renamed"
        with pytest.raises(InputError, match=r"case\.title_empty"):
            vault.new_case("  ", "")

    def test_a_file_is_there_when_adding_returns(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "Dara").id
        watch = Watch()

        added = vault.add_file(case, shot, SAID, watch)

        assert added.duplicate_of is None
        assert vault.exhibits(case) == (added.exhibit,)
        assert added.exhibit.media_type == "image/png"
        assert added.exhibit.size == len(PNG)
        assert added.exhibit.details == SAID
        assert watch.what == "evidence.progress.seal"
        assert vault.read(added.exhibit.id, 8) == PNG[:8]
        assert [row.action for row in vault.custody(case)] == [
            "case made",
            "item added",
            "item viewed",
        ]
        assert vault.cases()[0].exhibits == 1

    def test_the_same_file_again_is_told(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        first = vault.add_file(case, shot, SAID, Watch())

        assert vault.add_file(case, shot, SAID, Watch()).duplicate_of == first.exhibit.id

    def test_a_stop_leaves_nothing(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        watch = Watch()
        watch.stop()

        with pytest.raises(Fault, match=r"evidence\.cancelled"):
            vault.add_file(case, shot, SAID, watch)
        assert vault.exhibits(case) == ()

    def test_a_missing_file_is_said(self, vault: OpenVault, tmp_path: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id

        with pytest.raises(InputError, match=r"file\.missing"):
            vault.add_file(case, tmp_path / "gone.png", SAID, Watch())
        assert vault.exhibits(case) == ()

    def test_pasted_words_are_a_file(self, vault: OpenVault) -> None:
        case = vault.new_case("A stranger wrote", "").id

        added = vault.add_text(case, "words-1.txt", "ស្រី wrote: hello", SAID)

        assert added.exhibit.media_type == "text/plain"
        assert vault.read(added.exhibit.id, 1000).decode() == "ស្រី wrote: hello"
        with pytest.raises(InputError, match=r"evidence\.no_text"):
            vault.add_text(case, "words-2.txt", "  ", SAID)

    def test_a_transcript_is_derived_from_its_exhibit_and_kept_once(self, vault: OpenVault) -> None:
        case = vault.new_case("A stranger wrote", "").id
        source = vault.add_text(case, "chat.txt", "13/6/24, 21:25 - A: hi", SAID).exhibit.id

        kept = vault.add_transcript(source, "chat.transcript.json", b'{"messages": []}')
        again = vault.add_transcript(source, "chat.transcript.json", b'{"messages": []}')

        assert (kept.kind, kept.derived_from) == (Kind.TRANSCRIPT, source)
        assert again == kept
        assert [each.id for each in vault.exhibits(case)] == [source, kept.id]
        assert vault.read(kept.id, 100) == b'{"messages": []}'
        assert "transcript made" in [row.action for row in vault.custody(case)]
        assert vault.verify(Watch()) == ()

    def test_details_can_come_later(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        item = vault.add_file(case, shot, ExhibitDetails(), Watch()).exhibit.id
        told = ExhibitDetails(received_at="2026-11-24T16:20+07:00", note="First message")

        assert vault.update_details(item, told).details == told
        assert [(each.at, each.text) for each in vault.timeline(case)] == [
            ("2026-11-24T16:20+07:00", "First message")
        ]
        with pytest.raises(InputError, match=r"evidence\.time"):
            vault.update_details(item, ExhibitDetails(received_at="yesterday"))

    def test_a_description_has_no_bytes(self, vault: OpenVault) -> None:
        case = vault.new_case("A stranger wrote", "").id

        kept = vault.describe(case, DESCRIBED)

        assert (kept.kind, kept.size, kept.sha256) == (Kind.DESCRIBED, 0, "")
        assert kept.described == DESCRIBED
        with pytest.raises(InputError, match=r"evidence\.no_file"):
            vault.read(kept.id, 10)

    def test_taking_out_never_overwrites(
        self, vault: OpenVault, shot: Path, tmp_path: Path
    ) -> None:
        case = vault.new_case("A stranger wrote", "").id
        item = vault.add_file(case, shot, SAID, Watch()).exhibit.id

        vault.extract(item, tmp_path / "out.png")

        assert (tmp_path / "out.png").read_bytes() == PNG
        with pytest.raises(InputError, match=r"evidence\.target_exists"):
            vault.extract(item, tmp_path / "out.png")

    def test_erasing_keeps_the_log(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        vault.add_file(case, shot, SAID, Watch())

        vault.delete_case(case)

        assert vault.cases() == ()
        assert vault.custody(case)[-1].action == "case deleted"
        with pytest.raises(InputError, match=r"case\.unknown"):
            vault.exhibits(case)

    def test_what_is_locked_is_neither_shown_nor_taken_out(
        self, vault: OpenVault, tmp_path: Path
    ) -> None:
        case = vault.new_case("A stranger wrote", "").id
        source = vault.add_text(case, "chat.txt", "13/6/24, 21:25 - A: hi", SAID).exhibit.id
        derived = vault.add_transcript(source, "chat.transcript.json", b"{}").id

        locked = vault.lock_item(source)

        assert locked.locked_at is not None
        assert all(each.locked_at for each in vault.exhibits(case))
        for item in (source, derived):
            with pytest.raises(RefusedError, match=r"evidence\.locked"):
                vault.read(item, 10)
            with pytest.raises(RefusedError, match=r"evidence\.locked"):
                vault.extract(item, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        assert vault.lock_item(source) == locked, "a second time changes nothing"
        assert [row.action for row in vault.custody(case)].count("item locked") == 2
        assert vault.verify(Watch()) == ()

    def test_one_exhibit_can_be_erased(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        gone = vault.add_file(case, shot, SAID, Watch()).exhibit.id
        words = vault.add_text(case, "words.txt", "hello", SAID).exhibit

        vault.erase_item(gone)

        assert vault.exhibits(case) == (words,)
        assert vault.custody(case)[-1].action == "item erased"
        with pytest.raises(InputError, match=r"evidence\.unknown"):
            vault.read(gone, 10)
        assert vault.add_text(case, "more.txt", "again", SAID).exhibit.number == 3
        assert vault.verify(Watch()) == ()

    def test_what_is_known_of_a_case_is_kept(self, vault: OpenVault) -> None:
        case = vault.new_case("A stranger wrote", "").id
        assert vault.facts(case) == NOTHING_KNOWN

        lina = PersonOfInterest(name="Lina", app="instagram", user_id="184467")
        known = CaseFacts(
            story="She asked for money.",
            incident=Incident.SEXTORTION,
            flags=(Flag.MONEY, Flag.THREATS, Flag.MONEY),
            people=(lina, PersonOfInterest()),
            reports=(ReportMade("police", "2026-11-24", "12/26"),),
        )
        kept = vault.set_facts(case, known)

        assert vault.facts(case) == kept
        assert (kept.people, kept.flags) == ((lina,), (Flag.THREATS, Flag.MONEY))
        vault.set_facts(case, kept)
        assert [row.action for row in vault.custody(case)] == ["case made", "facts changed"]
        with pytest.raises(InputError, match=r"facts\.day"):
            vault.set_facts(case, CaseFacts(reports=(ReportMade("police", "yesterday"),)))
        assert vault.facts(case) == kept
        assert vault.verify(Watch()) == ()

    def test_a_second_guardian_has_a_passphrase_of_their_own(self, door: VaultDoor) -> None:
        door.create(PASSPHRASE)[0].lock()

        name = door.add_slot(PASSPHRASE, "យាយ  ចាន់", THEIRS)

        assert name in door.slots()
        with pytest.raises(InputError, match=r"slot\.exists"):
            door.add_slot(PASSPHRASE, "យាយ ចាន់", THEIRS)
        for wrong in ("", "recovery", "a/b", "con", "x" * 41):
            with pytest.raises(InputError, match=r"slot\.name"):
                door.add_slot(PASSPHRASE, wrong, THEIRS)
        door.unlock(THEIRS).lock()
        door.unlock(PASSPHRASE).lock()
        door.remove_slot(THEIRS, "guardian")
        with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
            door.unlock(PASSPHRASE)
        with pytest.raises(RefusedError, match=r"slot\.last"):
            door.remove_slot(THEIRS, name)
        with pytest.raises(RefusedError, match=r"slot\.recovery"):
            door.remove_slot(THEIRS, "recovery")
        with pytest.raises(InputError, match=r"slot\.unknown"):
            door.remove_slot(THEIRS, "nobody")
        door.unlock(THEIRS).lock()

    def test_a_backup_brings_everything_back(
        self, door: VaultDoor, other_door: VaultDoor, shot: Path, tmp_path: Path
    ) -> None:
        vault, key = door.create(PASSPHRASE)
        case = vault.new_case("A stranger wrote", "Dara").id
        item = vault.add_file(case, shot, SAID, Watch()).exhibit.id

        made = vault.back_up(tmp_path / "copy.fsbackup", Watch())

        assert vault.backups() == (made,)
        assert (made.name, made.items) == ("copy.fsbackup", 1)
        assert made.size == (tmp_path / "copy.fsbackup").stat().st_size
        with pytest.raises(InputError, match=r"backup\.exists"):
            vault.back_up(tmp_path / "copy.fsbackup", Watch())
        with pytest.raises(InputError, match=r"backup\.no_folder"):
            vault.back_up(tmp_path / "nowhere" / "copy.fsbackup", Watch())
        with pytest.raises(RefusedError, match=r"passphrase\.wrong"):
            other_door.restore(tmp_path / "copy.fsbackup", "nine wrong words", Watch())
        assert not other_door.exists()

        again = other_door.restore(tmp_path / "copy.fsbackup", PASSPHRASE, Watch())

        assert [each.id for each in again.cases()] == [case]
        assert again.read(item, len(PNG)) == PNG
        assert again.verify(Watch()) == ()
        again.lock()
        other_door.recover(key, THEIRS).lock()
        with pytest.raises(InputError, match=r"vault\.exists"):
            other_door.restore(tmp_path / "copy.fsbackup", PASSPHRASE, Watch())

    def test_the_sheet_brings_it_back_too(
        self, door: VaultDoor, other_door: VaultDoor, tmp_path: Path
    ) -> None:
        vault, key = door.create(PASSPHRASE)
        vault.new_case("A stranger wrote", "Dara")
        vault.back_up(tmp_path / "copy.fsbackup", Watch())

        assert other_door.restore_with_sheet(tmp_path / "copy.fsbackup", key, Watch()).cases()

    def test_a_stopped_copy_leaves_nothing(self, vault: OpenVault, tmp_path: Path) -> None:
        watch = Watch()
        watch.stop()

        with pytest.raises(Fault, match=r"evidence\.cancelled"):
            vault.back_up(tmp_path / "copy.fsbackup", watch)

        assert list(tmp_path.glob("*copy*")) == []
        assert vault.backups() == ()

    def test_another_file_is_no_backup(self, door: VaultDoor, shot: Path) -> None:
        with pytest.raises(InputError, match=r"backup\.form"):
            door.restore(shot, PASSPHRASE, Watch())
        assert not door.exists()

    def test_what_is_whole_has_no_problems(self, vault: OpenVault, shot: Path) -> None:
        case = vault.new_case("A stranger wrote", "").id
        vault.add_file(case, shot, SAID, Watch())

        assert vault.verify(Watch()) == ()
