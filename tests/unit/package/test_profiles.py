"""What leaves with which package, and what never does."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from familysafe.core.errors import RefusedError
from familysafe.evidence.facts import CaseFacts, Flag, Incident, PersonOfInterest, ReportMade
from familysafe.evidence.handover import Profile
from familysafe.evidence.model import ExhibitDetails, Kind
from familysafe.system.package.verifier import verify
from tests.unit.package.case_in_hand import NOW, CaseInHand, grooming_case, make_package

KNOWN = CaseFacts(
    story="She asked for money.\nThen she threatened.",
    incident=Incident.SEXTORTION,
    flags=(Flag.MONEY,),
    people=(PersonOfInterest(name="Lina", app="instagram", user_id="184467440737"),),
    child_role="A girl of 12",
    device="Her telephone",
    kept_at="In a drawer, switched off",
    reports=(ReportMade("Instagram", "2026-11-24", "R-991"),),
)


@pytest.fixture
def case() -> CaseInHand:
    made = grooming_case()
    made.known = KNOWN
    locked = made.add("later.png", b"marked later", ExhibitDetails(), locked_at=NOW)
    made.add("covered.png", b"covered", ExhibitDetails(), derived_from=locked.id, stored="7.png")
    return made


def files(package: Path) -> set[str]:
    data = package / "data"
    return {
        path.relative_to(data).as_posix()
        for folder in ("exhibits", "derived")
        if (data / folder).exists()
        for path in (data / folder).iterdir()
    }


def text(package: Path) -> str:
    return (package / "data/report.txt").read_text(encoding="utf-8")


def test_what_is_locked_does_not_go_to_the_police_by_itself(
    case: CaseInHand, tmp_path: Path
) -> None:
    package = make_package(tmp_path / "police", case)

    assert "exhibits/0006-item.png" not in files(package)
    assert "exhibits/0001-item.png" in files(package)
    assert verify(package).ok


def test_an_officer_who_asks_gets_it_and_the_log_says_who_asked(
    case: CaseInHand, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError, match=r"package\.request_missing"):
        make_package(tmp_path / "sealed", case, "police-sealed")

    asked = "Capt. Sok, unit 5, 2026-11-25"
    package = make_package(tmp_path / "sealed", case, "police-sealed", request=asked)

    assert "exhibits/0006-item.png" in files(package)
    rows = [json.loads(line) for line in (package / "data/custody.jsonl").read_text().splitlines()]
    assert rows[-1]["details"]["request"] == asked
    assert verify(package).ok


def test_a_school_gets_covered_copies_and_learns_of_nothing_else(
    case: CaseInHand, tmp_path: Path
) -> None:
    package = make_package(tmp_path / "school", case, "school")

    assert files(package) == {"derived/7.png"}
    listed = json.loads((package / "data/exhibits.json").read_bytes())["exhibits"]
    assert [each["number"] for each in listed] == [7]
    for secret in ("She asked for money", "184467440737", "drawer", "R-991", "Screenshot"):
        assert secret not in text(package)
    assert verify(package).ok


def test_a_hotline_gets_words_alone(case: CaseInHand, tmp_path: Path) -> None:
    package = make_package(tmp_path / "hotline", case, "hotline")

    assert files(package) == set()
    assert "184467440737" in text(package)


def test_the_name_of_the_child_is_on_the_sealed_sheet_alone(
    case: CaseInHand, tmp_path: Path
) -> None:
    package = make_package(tmp_path / "police", case)

    assert "A girl of 12" in text(package)
    everything = b"".join(path.read_bytes() for path in package.rglob("*") if path.is_file())
    assert b"Dara" not in everything
    assert (tmp_path / "police-sealed-sheet.pdf").read_bytes().startswith(b"%PDF")
    make_package(tmp_path / "hotline", case, "hotline")
    assert not (tmp_path / "hotline-sealed-sheet.pdf").exists()


def test_the_report_says_what_the_family_knows(case: CaseInHand, tmp_path: Path) -> None:
    said = text(make_package(tmp_path / "police", case))

    for known in (
        "She asked for money.",
        "184467440737",
        "R-991",
        "In a drawer",
        "Money was asked",
    ):
        assert known in said


def test_transcripts_are_no_covered_copies(case: CaseInHand) -> None:
    transcript = next(each for each in case.exhibits(case.cases()[0].id) if each.derived_from)

    assert transcript.kind is Kind.TRANSCRIPT
    assert msgspec.structs.asdict(transcript)["locked_at"] is None
    assert Profile("school") is Profile.SCHOOL
