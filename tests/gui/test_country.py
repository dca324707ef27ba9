"""The country is chosen once, in the settings, and holds wherever a number is named."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from familysafe.gui import composition
from familysafe.gui.pages.help import HelpPage
from familysafe.gui.pages.settings import SettingsPage
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.settings import Choices, choices_bytes, choices_from
from tests.fakes.console import console


def test_the_country_is_chosen_in_the_settings_and_help_follows(
    qtbot: QtBot, tmp_path: Path
) -> None:
    given = console(data_dir=tmp_path)
    settings, helping = composition.make_settings(given), composition.make_help(given)
    qtbot.addWidget(settings)
    qtbot.addWidget(helping)
    assert isinstance(settings, SettingsPage)
    assert isinstance(helping, HelpPage)
    assert settings.country.chosen() == 0

    settings.country.choose(1)
    settings.country.changed.emit()
    helping.opened(Destination(Place.HELP))

    assert given.country.state == "TH"
    assert [each.contact.number for each in helping.contacts][:2] == ["191", "1387"]


def test_another_language_keeps_the_country(qtbot: QtBot, tmp_path: Path) -> None:
    given = console(data_dir=tmp_path)
    given.country.set("VN")
    page = composition.make_settings(given)
    qtbot.addWidget(page)
    assert isinstance(page, SettingsPage)

    page.look.choose(language="km")
    page.language_changed()

    assert page.country.chosen() == 2
    assert given.country.state == "VN"


def test_the_choice_is_kept_and_an_older_file_means_home() -> None:
    assert choices_from(choices_bytes(Choices(country="TH"))).country == "TH"
    assert choices_from(b'{"language": "km"}').country == "KH"
