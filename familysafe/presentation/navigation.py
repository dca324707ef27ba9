"""Where one can go in the console. Pages know destinations, never each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Place(StrEnum):
    """The pages of the console; the value is what ``--page`` takes."""

    FIRST_RUN = "first-run"
    HOME = "home"
    TIME = "time"
    RULES = "rules"
    HISTORY = "history"
    APP_GUIDE = "guide"
    EVIDENCE = "evidence"
    EVIDENCE_SAFETY = "evidence-safety"
    EVIDENCE_DESCRIBE = "evidence-describe"
    EVIDENCE_ADD = "evidence-add"
    EVIDENCE_NAME = "evidence-name"
    EVIDENCE_CASE = "evidence-case"
    EVIDENCE_FACTS = "evidence-facts"
    EVIDENCE_HANDOVER = "evidence-handover"
    EVIDENCE_KEEP = "evidence-keep"
    VERIFY = "verify"
    LEARN = "learn"
    HELP = "help"
    DEVICES = "devices"
    SETTINGS = "settings"
    SCHOOL = "school"


EVIDENCE = tuple(place for place in Place if place.startswith(Place.EVIDENCE))
"""The pages that stand behind the door of the vault."""


@dataclass(frozen=True)
class Destination:
    """A page and what it shows: a child, an app, an envelope. ``part`` is a page's own business."""

    place: Place
    child: str = ""
    item: str = ""
    part: str = ""


class Navigator(Protocol):
    """Who takes the carer from page to page."""

    def go(self, where: Destination) -> None:
        """Open a page; the present one is reached again by ``back``."""
        ...

    def back(self) -> None:
        """Return to the page before, or to Home."""
        ...

    def home(self) -> None:
        """Return to Home and forget the way."""
        ...

    def possible(self, where: Destination) -> bool:
        """Tell whether there is such a page."""
        ...
