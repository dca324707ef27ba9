"""Where the console picks its parts. Imports stand inside the functions: start-up is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from familysafe.presentation.navigation import Place

if TYPE_CHECKING:
    from familysafe.gui.console import PageFactory


def pages() -> dict[Place, PageFactory]:
    """Return how each page is made; a place that is missing is "not possible yet" on Home."""
    return {}
