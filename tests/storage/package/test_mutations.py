"""Our own check finds whatever is done to a package, and never trips over it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from familysafe.core.errors import EnvironmentFault, InputError, RefusedError
from familysafe.evidence.handover import Profile, Wish
from familysafe.system.package.verifier import verify
from tests.unit.package.case_in_hand import (
    CASE,
    CaseInHand,
    Quiet,
    grooming_case,
    make_package,
    writer,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_package(tmp_path_factory.mktemp("package") / "police")


@pytest.fixture
def package(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "copy"))


def files_of(package: Path) -> list[Path]:
    return sorted(path for path in package.rglob("*") if path.is_file())


def test_an_untouched_package_is_unchanged_and_with_its_key_genuine(whole: Path) -> None:
    verdict = verify(whole)

    assert verdict.ok
    assert not verdict.genuine
    assert verify(whole, verdict.signer).genuine


def test_another_key_on_the_receipt_is_not_accepted(whole: Path) -> None:
    verdict = verify(whole, "SHA256:" + "A" * 43)

    assert not verdict.ok
    assert [problem.what for problem in verdict.problems] == ["signer"]


def test_one_changed_byte_in_any_file_is_found(package: Path) -> None:
    for path in files_of(package):
        before = path.read_bytes()
        if not before:
            continue
        for place in {0, len(before) // 2, len(before) - 1}:
            changed = bytearray(before)
            changed[place] ^= 0x01
            path.write_bytes(changed)
            assert not verify(package).ok, f"{path.relative_to(package)} byte {place}"
        path.write_bytes(before)

    assert verify(package).ok


def test_any_missing_file_is_found(package: Path) -> None:
    for path in files_of(package):
        content = path.read_bytes()
        path.unlink()
        assert not verify(package).ok, path.relative_to(package)
        path.write_bytes(content)


@pytest.mark.parametrize("folder", [".", "data", "data/exhibits", "data/derived", "signatures"])
def test_an_added_file_is_found(package: Path, folder: str) -> None:
    (package / folder / "added.txt").write_bytes(b"")

    assert not verify(package).ok


def test_a_renamed_exhibit_is_found(package: Path) -> None:
    (package / "data/exhibits/0001-item.png").rename(package / "data/exhibits/0009-item.png")

    assert {problem.what for problem in verify(package).problems} >= {"missing", "unexpected"}


@pytest.mark.posix
def test_a_link_is_named_and_not_followed(package: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    exhibit = package / "data/exhibits/0001-item.png"
    shutil.copy(exhibit, outside)
    exhibit.unlink()
    exhibit.symlink_to(outside)

    assert "link" in {problem.what for problem in verify(package).problems}


@pytest.mark.parametrize(
    "name", ["manifest-sha256.txt", "data/custody.jsonl", "data/exhibits.json"]
)
@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"0" * 3_000_000, b"../../etc/passwd\n", b"[" * 100_000]
)
def test_rubbish_in_a_list_is_a_verdict_and_not_a_crash(
    package: Path, name: str, content: bytes
) -> None:
    (package / name).write_bytes(content)

    assert not verify(package).ok


def test_a_package_signed_anew_with_another_key_has_another_signer(tmp_path: Path) -> None:
    forger = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    genuine = make_package(tmp_path / "genuine")
    forged = make_package(tmp_path / "forged", grooming_case(forger))

    assert verify(forged).ok
    assert not verify(forged, verify(genuine).signer).ok


def test_an_exhibit_that_changed_in_the_vault_stops_the_package(tmp_path: Path) -> None:
    case = grooming_case()
    case.spoil(case.exhibits(CASE)[0].id)
    from familysafe.core.errors import CheckError

    with pytest.raises(CheckError):
        make_package(tmp_path / "police", case)
    assert list(tmp_path.iterdir()) == []


def prepare(target: Path, progress: Quiet, case: CaseInHand | None = None) -> None:
    writer().prepare(
        source=case or grooming_case(),
        case=CASE,
        wish=Wish(Profile.POLICE),
        target=target,
        progress=progress,
    )


def test_stop_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        prepare(tmp_path / "police", Quiet(stop_after=1))

    assert list(tmp_path.iterdir()) == []


def test_an_existing_folder_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "police"
    target.mkdir()
    (target / "mine.txt").write_text("mine")

    with pytest.raises((InputError, EnvironmentFault)):
        prepare(target, Quiet())
    assert [path.name for path in target.iterdir()] == ["mine.txt"]


def test_the_vault_remembers_what_was_handed_over(tmp_path: Path) -> None:
    case = grooming_case()
    folder = make_package(tmp_path / "police", case)

    prepared, sealed = case.custody(CASE)[-2:]

    assert (prepared.action, sealed.action) == ("package prepared", "package sealed")
    assert verify(folder).head == prepared.hash
    assert sealed.details["tagmanifest_sha256"] == verify(folder).tagmanifest
    assert prepared.hash in (folder / "data/custody.jsonl").read_text()
    assert sealed.hash not in (folder / "data/custody.jsonl").read_text()


def test_a_described_record_is_in_the_report_and_no_file_is(whole: Path) -> None:
    report = (whole / "data/report.txt").read_text(encoding="utf-8")

    assert "4411223344" in report
    assert len(list((whole / "data/exhibits").iterdir())) == 3


def test_hotline_takes_words_and_links_only(tmp_path: Path) -> None:
    package = make_package(tmp_path / "hotline", profile="hotline")

    assert verify(package).ok
    assert not (package / "data/exhibits").exists() or not list(
        (package / "data/exhibits").iterdir()
    )
    assert "lina.st_16" in (package / "data/report.txt").read_text(encoding="utf-8")
