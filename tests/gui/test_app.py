"""The console as a program: what it loads, what it keeps, that it is the only one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.gui.app import Application
from familysafe.gui.single import SingleInstance
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.settings import Choices, ThemeName, choices_bytes, choices_from
from familysafe.system.preferences import read_choices, write_choices
from familysafe.ui.tokens import Theme

NOT_BEFORE_THE_FIRST_PICTURE = {
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "argon2",
    "pyrage",
    "asyncio",
    "fpdf",
    "uharfbuzz",
    "PIL",
    "typer",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
}
START = "import sys; from familysafe.gui.app import main; sys.exit(main(sys.argv[1:]))"


def test_the_first_picture_needs_no_store_no_keys_no_paper(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            START,
            "--data-dir",
            str(tmp_path),
            "--page",
            "home",
            "--exit-after-first-paint",
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(done.stdout.split())

    assert "familysafe.gui.pages.home" in loaded
    assert loaded & NOT_BEFORE_THE_FIRST_PICTURE == set()


def test_what_is_chosen_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    first = Application(app, tmp_path, Place.SETTINGS.value)
    qtbot.addWidget(first.shell)
    first.look.choose(language="km", theme=Theme.DARK, text_size=1.5)
    first.end()

    second = Application(app, tmp_path, None)
    qtbot.addWidget(second.shell)
    second.end()

    assert second.look.language == "km"
    assert second.look.theme is Theme.DARK
    assert second.look.text_size == 1.5


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"\xff\xfe", b"[1]", b'{"version": 9}', b'{"language": "xx", "version": 1}', None],
)
def test_damaged_or_newer_choices_give_the_usual_ones(raw: bytes | None) -> None:
    assert choices_from(raw) == Choices()


def test_choices_are_written_whole_and_read_back(tmp_path: Path) -> None:
    chosen = Choices("km", ThemeName.HIGH_CONTRAST, 2.0, less_motion=True)
    place = tmp_path / "deep" / "settings.json"

    assert write_choices(place, choices_bytes(chosen))

    assert choices_from(read_choices(place)) == chosen
    assert [each.name for each in place.parent.iterdir()] == ["settings.json"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert not write_choices(tmp_path / "file" / "settings.json", b"{}")
    assert read_choices(tmp_path / "file" / "settings.json") is None


def test_a_second_console_wakes_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    woken: list[bool] = []
    first.woken = lambda: woken.append(True)
    assert not first.is_second()
    first.listen()

    assert second.is_second()
    assert second.wake_first()
    qtbot.waitUntil(lambda: bool(woken))

    first.close()
    third = SingleInstance(tmp_path)
    assert not third.is_second()
    third.close()
    second.close()


def test_a_new_family_is_asked_the_first_questions_by_a_real_guard(
    qtbot: QtBot, tmp_path: Path
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    started = Application(app, tmp_path, None)
    qtbot.addWidget(started.shell)
    started.begin()
    assert started.shell.here == Destination(Place.HOME)

    qtbot.waitUntil(lambda: started.shell.here == Destination(Place.FIRST_RUN), timeout=15_000)
    welcome = started.session.state.welcome
    assert welcome is not None
    assert welcome.mode == "personal"
    started.end()
    qtbot.waitUntil(lambda: not (tmp_path / "guard.sock").exists(), timeout=15_000)
