"""Where the console picks its parts. Imports stand inside the functions: start-up is measured."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.presentation.navigation import Place

if TYPE_CHECKING:
    from familysafe.core.clock import Clock
    from familysafe.core.texts import Texts
    from familysafe.gui.console import Console, ConsolePage, PageFactory
    from familysafe.presentation.guardlink import GuardLink
    from familysafe.presentation.settings import Choices


def pages() -> dict[Place, PageFactory]:
    """Return how each page is made; a place that is missing is "not possible yet" on Home."""
    return {
        Place.HOME: make_home,
        Place.TIME: make_time,
    }


# --- pages ---------------------------------------------------------------------------------


def make_home(console: Console) -> ConsolePage:
    """Make Home."""
    from familysafe.gui.pages.home import HomePage

    return HomePage(console)


def make_time(console: Console) -> ConsolePage:
    """Make the page of a child's limits."""
    from familysafe.gui.pages.time import TimePage

    return TimePage(console)


# --- the console itself --------------------------------------------------------------------


def texts(language: str) -> Texts:
    """Load the catalogue of a language."""
    from familysafe.system.catalogue import load_texts

    return load_texts(language)


def usual_language() -> str:
    """Return the language of this computer, if the program speaks it, else English."""
    import os

    from PySide6.QtCore import QLocale

    from familysafe.core.texts import LANGUAGES

    wanted = os.environ.get("FAMILYSAFE_LANG") or QLocale.system().name()
    return next((each for each in LANGUAGES if wanted.startswith(each)), LANGUAGES[0])


def clock() -> Clock:
    """Return the clocks of this computer."""
    from familysafe.system.clock import SystemClock

    return SystemClock()


def data_folder(data_dir: Path | None) -> Path:
    """Return the folder below which all stores lie."""
    from familysafe.system.places import places

    return places(data_dir).root


def choices(data_dir: Path | None) -> Choices:
    """Read what was chosen before."""
    from familysafe.presentation.settings import choices_from
    from familysafe.system.places import places
    from familysafe.system.preferences import read_choices

    return choices_from(read_choices(places(data_dir).settings))


def keep_choices(data_dir: Path | None, chosen: Choices) -> bool:
    """Keep what was chosen; False where it cannot be written."""
    from familysafe.presentation.settings import choices_bytes
    from familysafe.system.places import places
    from familysafe.system.preferences import write_choices

    return write_choices(places(data_dir).settings, choices_bytes(chosen))


def guard(data_dir: Path | None) -> GuardLink:
    """Connect to the guard; blocks, so call it from a job. EnvironmentFault where it is away."""
    from familysafe.system.guard_client import GuardClient
    from familysafe.system.places import places

    return GuardClient(places(data_dir).socket, "console")


def quiet_fonts() -> None:
    """Keep Qt from noting that Latin letters come from another font than Khmer ones."""
    from PySide6.QtCore import QLoggingCategory

    QLoggingCategory.setFilterRules("qt.text.font.db=false")
