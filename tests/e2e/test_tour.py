"""The tour but for its last chapter: set up, the guide, and evidence up to the police.

The limit is played in ``test_tour_limit``.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from familysafe.system.documents.preview import text_of
from tests.conftest import needs
from tools.tour import evidence, guardian, guide, officer
from tools.tour.display import Display, missing_programs
from tools.tour.stage import Stage

pytestmark = [pytest.mark.display, pytest.mark.slow, pytest.mark.timeout(400)]

PICTURES = {
    "first-run-language",
    "first-run-recovery-sheet",
    "home",
    "home-khmer",
    "time-limits",
    "tiktok",
    "tiktok-khmer",
    "get-help",
    "evidence-safety-question",
    "evidence-sealed",
    "evidence-checked",
    "police-folder-ready",
    "police-report-1",
    "evidence-described",
}
MOST_OF_ONE_COLOUR = 0.99


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    missing = missing_programs()
    if missing:
        needs(*missing)
    needs("openssl", "ssh-keygen", "sha256sum")
    out = tmp_path_factory.mktemp("tour")
    with Display() as display:
        played = Stage(display, out, environment={"FAMILYSAFE_DATA_DIR": str(out / "data")})
        guardian.set_up(played)
        guardian.look_around(played)
        guide.read(played)
        evidence.play(played)
        yield played


@pytest.fixture
def folder(stage: Stage) -> Path:
    (found,) = (each for each in (stage.out / "police").iterdir() if each.is_dir())
    return found


def test_each_step_left_a_picture_that_shows_something(stage: Stage) -> None:
    files = {each.stem[3:]: each for each in stage.out.glob("[0-9][0-9]-*.png")}
    assert not PICTURES - files.keys()
    for name, file in files.items():
        with Image.open(file) as picture:
            counts = picture.convert("RGB").getcolors(picture.width * picture.height)
        assert counts is not None
        most = max(count for count, _ in counts)
        assert most < MOST_OF_ONE_COLOUR * picture.width * picture.height, name


def test_the_rules_are_those_that_were_typed(stage: Stage) -> None:
    limits = json.loads(stage.ctl("--json", "limits", "show", "Dara"))

    assert list(limits["daily"].values()) == [60, 60, 60, 60, 60, 120, 120]
    assert limits["bedtime"] == "20:00-06:30"


def test_tiktoks_page_is_one_sheet_of_paper(stage: Stage) -> None:
    for language in ("en", "km"):
        text = text_of((stage.out / f"tiktok-{language}.pdf").read_bytes())
        assert text.count("\f") == 0
        assert "13" in text


def test_the_folder_holds_the_screenshots_as_they_were_on_the_phone(
    stage: Stage, folder: Path
) -> None:
    kept = sorted((folder / "data" / "exhibits").iterdir())
    taken = sorted((stage.out / "phone").iterdir())

    assert [each.read_bytes() for each in kept] == [each.read_bytes() for each in taken]
    assert len(kept) == 2
    exhibits = json.loads((folder / "data" / "exhibits.json").read_bytes())
    assert "Lina, 16" in json.dumps(exhibits)


def test_every_command_of_its_guide_passes_and_one_changed_byte_fails_them(
    folder: Path, tmp_path: Path
) -> None:
    checks = officer.run_checks(folder)
    assert {check.command.split()[0] for check in checks} >= {
        "bagit.py",
        "sha256sum",
        "openssl",
        "ssh-keygen",
        "familysafectl",
    }
    assert [check for check in checks if check.code != 0] == []

    forged = tmp_path / "forged"
    shutil.copytree(folder, forged)
    exhibit = next((forged / "data" / "exhibits").iterdir())
    content = bytearray(exhibit.read_bytes())
    content[-1] ^= 1
    exhibit.write_bytes(content)
    failed = {check.command.split()[0] for check in officer.run_checks(forged) if check.code}
    assert failed == {"bagit.py", "sha256sum", "familysafectl"}
    with pytest.raises(officer.VerificationError, match="exit code 1"):
        officer.verify(forged)


def test_its_report_reads_in_both_languages(folder: Path) -> None:
    text = text_of((folder / "data" / "report.pdf").read_bytes())

    for words in ("Report for the police", "របាយការណ៍ជូននគរបាល", "Lina, 16", "@lina.st_16"):
        assert words in text
