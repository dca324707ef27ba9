"""Checking a folder that was handed over, with the real verifier and a real package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familysafe.evidence.verification import Verdict
from familysafe.gui.pages.verify import VerifyPage
from familysafe.presentation.navigation import Destination, Place
from familysafe.system.package.verifier import verify
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label
from tests.fakes.console import FakeDialogs, console, look
from tests.screens.checking import check_screen, settle
from tests.unit.package.case_in_hand import make_package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_package(tmp_path_factory.mktemp("package") / "FS-2026-0003-police-20261125")


def page_of(qtbot: QtBot, dialogs: FakeDialogs, language: str = "en") -> VerifyPage:
    page = VerifyPage(console(look(language, Theme.LIGHT, 1.0), dialogs=dialogs), verify)
    qtbot.addWidget(page)
    page.resize(1180, 716)
    page.show()
    page.opened(Destination(Place.VERIFY))
    return page


def choose(page: VerifyPage, dialogs: FakeDialogs, folder: Path) -> None:
    dialogs.place = folder
    page.choose.click()


def test_without_the_receipt_it_is_only_unchanged(qtbot: QtBot, package: Path) -> None:
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs)
    choose(page, dialogs, package)

    page.go.click()

    assert page.whole.isVisible()
    assert not page.good.isVisible()
    assert verify(package).signer in page.whole.label.text()
    assert page.checked.text().startswith("Files checked")


def test_with_the_key_of_the_receipt_it_is_genuine(qtbot: QtBot, package: Path) -> None:
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs)
    choose(page, dialogs, package)
    page.signer.set_text(verify(package).signer)

    page.go.click()

    assert page.good.isVisible()
    assert page.good.label.text().startswith("Genuine")


def test_what_was_changed_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    folder = make_package(tmp_path / "FS-2026-0003-police-20261125")
    report = folder / "data" / "report.txt"
    report.write_bytes(report.read_bytes() + b"x")
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs)
    choose(page, dialogs, folder)

    page.go.click()

    assert page.bad.isVisible()
    settle()
    said = [label.text() for label in page.problems.findChildren(Label)]
    assert "data/report.txt: was changed" in said


def test_bad_input_is_said_where_it_was_typed(qtbot: QtBot, package: Path, tmp_path: Path) -> None:
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs)
    page.go.click()
    assert not page.outcome.isVisible()

    choose(page, dialogs, package)
    page.signer.set_text("SHA256:no")
    page.go.click()
    assert page.signer.error
    assert not page.outcome.isVisible()

    choose(page, dialogs, tmp_path / "gone")
    page.signer.set_text("")
    page.go.click()
    assert [fault.code for fault in dialogs.faults] == ["package.not_found"]


def test_a_check_can_be_stopped(qtbot: QtBot, package: Path) -> None:
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs)

    def slow(folder: Path, signer: str, told: Callable[[int, int], None]) -> Verdict:
        page.bar.stopped.emit()
        return verify(folder, signer, told)

    page._verify = slow
    choose(page, dialogs, package)
    page.go.click()

    assert not page.outcome.isVisible()
    assert dialogs.faults == []
    assert not page.go.working


@pytest.mark.parametrize("language", ["en", "km"])
def test_it_looks_as_it_was_found_good(qtbot: QtBot, language: str) -> None:
    dialogs = FakeDialogs()
    page = page_of(qtbot, dialogs, language)
    page._checked(
        Verdict(
            ok=True,
            genuine=True,
            checked=21,
            problems=(),
            head="00" * 32,
            signer="SHA256:abc",
            tagmanifest="00" * 32,
        )
    )
    check_screen(page, f"verify-{language}", (1180, 716))
