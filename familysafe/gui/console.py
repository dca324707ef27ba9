"""What every page of the console is given, and what it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from familysafe.core.clock import Clock
from familysafe.core.errors import Fault
from familysafe.guidance.asking import HOME_COUNTRY
from familysafe.ipc.messages import Status, Welcome
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.home import alone
from familysafe.presentation.navigation import Destination, Navigator
from familysafe.presentation.observable import Observable
from familysafe.ui.dialogs import Dialogs
from familysafe.ui.look import Look, Words
from familysafe.ui.page import Page
from familysafe.ui.tasks import Jobs

Say = Callable[[Words, Callable[[], None] | None], None]
"""Says at the lower edge what was done; the second value takes it back."""


@dataclass(frozen=True)
class Session:
    """What the console knows about the guard at this moment; every page may watch it.

    ``fault`` is why there is no guard: it was asked, and did not answer.
    """

    welcome: Welcome | None = None
    unlocked: bool = False
    status: Status | None = None
    fault: Fault | None = None

    @property
    def own(self) -> bool:
        """Tell whether nobody is here but a teenager who sets their own goals."""
        return self.status is not None and alone(self.status.children)

    @property
    def hidden(self) -> bool:
        """Tell whether children may be there whom the guard shows after the PIN only."""
        welcome = self.welcome
        is_nobody = welcome is not None and welcome.role == "stranger" and welcome.guardians > 0
        return is_nobody and not self.unlocked


@dataclass(frozen=True)
class Console:
    """The surroundings of a page. ``guard`` may be called from jobs only: it blocks.

    ``need_guardian`` calls back at once when unlocked, else after the PIN was proven.
    ``can_protect`` is false where limits cannot be protected yet, whatever is installed.
    ``country`` is where the family lives: it picks helplines and the law, whatever the language.
    ``data_dir`` is what ``--data-dir`` named, or None for the user's own folder.
    """

    look: Look
    jobs: Jobs
    navigator: Navigator
    dialogs: Dialogs
    clock: Clock
    guard: GuardLink
    session: Observable[Session]
    say: Say
    need_guardian: Callable[[Callable[[], None]], None]
    data_dir: Path | None = None
    can_protect: bool = True
    country: Observable[str] = field(default_factory=lambda: Observable(HOME_COUNTRY))


class ConsolePage(Page):
    """A page that can be navigated to."""

    def __init__(self, console: Console) -> None:
        super().__init__(console.look)
        self.console = console

    def opened(self, where: Destination) -> None:
        """Show ``where``; called each time the page comes into view."""


PageFactory = Callable[[Console], ConsolePage]
