"""Windows for tests: the shell with pages on fakes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from familysafe.gui import composition
from familysafe.gui.console import Console, ConsolePage, PageFactory, Session
from familysafe.gui.shell import Shell
from familysafe.gui.watch import Watch
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.observable import Observable
from familysafe.ui.dialogs import QtDialogs
from familysafe.ui.look import Look
from familysafe.ui.tasks import InlineTasks
from familysafe.ui.words import Label
from tests.fakes.console import console, look
from tests.fakes.guard import FakeGuard


class PlainPage(ConsolePage):
    """Stands for a page of somebody else; remembers where it was opened."""

    def __init__(self, given: Console) -> None:
        super().__init__(given)
        self.where: Destination | None = None
        self.left = 0
        self.add(Label(self.look, "plain"))

    def opened(self, where: Destination) -> None:
        self.where = where

    def leaving(self) -> None:
        self.left += 1


class SensitivePage(PlainPage):
    sensitive = True


def factories() -> dict[Place, PageFactory]:
    """Return Home, first run and settings as they are, and plain pages for the rest."""
    ours = {Place.HOME, Place.FIRST_RUN, Place.SETTINGS}
    made = {place: factory for place, factory in composition.pages().items() if place in ours}
    rest: dict[Place, PageFactory] = {place: PlainPage for place in Place if place not in made}
    return {**rest, Place.EVIDENCE: SensitivePage, **made}


def shell(
    its_look: Look | None = None,
    *,
    guard: FakeGuard | None = None,
    pages: Mapping[Place, PageFactory] | None = None,
    unlocked: bool = True,
) -> tuple[Shell, Console]:
    """Return a window and the surroundings of its pages."""
    window = Shell(its_look or look(), factories() if pages is None else pages)
    plain = console(its_look or window.look, guard=guard, unlocked=unlocked)
    surroundings = replace(plain, navigator=window, say=window.say)
    window.begin(surroundings, surroundings.session)
    return window, surroundings


def living(
    its_look: Look | None = None,
    *,
    guard: FakeGuard,
    pages: Mapping[Place, PageFactory] | None = None,
) -> tuple[Shell, Watch]:
    """Return a window that follows its guard and asks for the PIN itself, as the program does."""
    its = its_look or look()
    window = Shell(its, factories() if pages is None else pages)
    dialogs = QtDialogs(window, its)
    session = Observable(Session())
    watch = Watch(guard, InlineTasks(), session, dialogs)
    window.begin(
        replace(
            console(its, guard=guard, unlocked=False),
            navigator=window,
            dialogs=dialogs,
            session=session,
            say=window.say,
            need_guardian=watch.need_guardian,
        ),
        session,
    )
    window.unlock_wanted.connect(watch.unlock)
    window.lock_wanted.connect(watch.lock)
    watch.start(lambda _session: None)
    return window, watch
