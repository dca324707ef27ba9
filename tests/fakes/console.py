"""The surroundings of a page, without window and without threads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from PySide6.QtWidgets import QWidget

from familysafe.core.clock import Instant
from familysafe.core.errors import Fault
from familysafe.gui.console import Console, Session
from familysafe.ipc.messages import GetStatus, Status
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.observable import Observable
from familysafe.system.catalogue import load_texts
from familysafe.ui.look import Look, Words
from familysafe.ui.tasks import InlineTasks
from familysafe.ui.tokens import Theme
from tests.fakes.guard import FakeGuard, family

EVENING = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
"""19:30 in Phnom Penh, a Tuesday."""


class HandClock:
    """A clock that is set by hand; durations move with it."""

    def __init__(self, utc: datetime = EVENING) -> None:
        self.utc = utc

    def now(self) -> Instant:
        seconds = (self.utc - EVENING).total_seconds()
        return Instant(self.utc, 1000 + seconds, 1000 + seconds)

    def zone(self) -> tzinfo:
        return timezone(timedelta(hours=7))


class FakeNavigator:
    """Remembers where was gone."""

    def __init__(self, possible: frozenset[Place] = frozenset(Place)) -> None:
        self.went: list[Destination | str] = []
        self.places = possible

    def go(self, where: Destination) -> None:
        self.went.append(where)

    def back(self) -> None:
        self.went.append("back")

    def home(self) -> None:
        self.went.append("home")

    def possible(self, where: Destination) -> bool:
        return where.place in self.places


class FakeDialogs:
    """Answers for the carer: ``agree`` to questions, with ``pin``, ``files`` and ``place``."""

    def __init__(self) -> None:
        self.agree = True
        self.pin = "4321"
        self.files: tuple[Path, ...] = ()
        self.place: Path | None = None
        self.asked: list[Words] = []
        self.faults: list[Fault] = []
        self.shown: list[QWidget] = []
        self.open = 0

    def confirm(
        self,
        title: Words,
        text: Words,
        *,
        safe: Words,
        go_on: Words,
        done: Callable[[], None],
        typed: str = "",
    ) -> None:
        del text, safe, go_on, typed
        self.asked.append(title)
        if self.agree:
            done()

    def show_fault(self, fault: Fault) -> None:
        self.faults.append(fault)

    def ask_pin(self, text: Words, done: Callable[[str], None]) -> None:
        self.asked.append(text)
        if self.pin:
            done(self.pin)

    def choose_files(self, title: Words, done: Callable[[tuple[Path, ...]], None]) -> None:
        self.asked.append(title)
        if self.files:
            done(self.files)

    def choose_folder(self, title: Words, done: Callable[[Path], None]) -> None:
        self.asked.append(title)
        if self.place is not None:
            done(self.place)

    def save_file(self, title: Words, name: str, done: Callable[[Path], None]) -> None:
        del name
        self.asked.append(title)
        if self.place is not None:
            done(self.place)

    def show(self, title: Words, *content: QWidget) -> Callable[[], None]:
        self.asked.append(title)
        self.shown.extend(content)
        self.open += 1

        def close() -> None:
            self.open -= 1

        return close


class Said:
    """Remembers what the toast said."""

    def __init__(self) -> None:
        self.words: list[Words] = []
        self.undo: Callable[[], None] | None = None

    def __call__(self, words: Words, undo: Callable[[], None] | None) -> None:
        self.words.append(words)
        self.undo = undo


def look(language: str = "en", theme: Theme = Theme.LIGHT, text_size: float = 1.0) -> Look:
    """Return a look in which nothing moves."""
    return Look(load_texts, language, theme, text_size, still=True)


def console(
    its_look: Look | None = None,
    *,
    guard: FakeGuard | None = None,
    navigator: FakeNavigator | None = None,
    dialogs: FakeDialogs | None = None,
    said: Said | None = None,
    data_dir: Path | None = None,
    unlocked: bool = True,
) -> Console:
    """Return a console with everything faked."""
    its_guard = guard or family()
    now: Status | None = None
    welcome = None
    if not its_guard.away:
        welcome = its_guard.welcome()
        answer = its_guard.call(GetStatus())
        now = answer if isinstance(answer, Status) else None
    its_guard.guardian = unlocked
    return Console(
        look=its_look or look(),
        jobs=InlineTasks(),
        navigator=navigator or FakeNavigator(),
        dialogs=dialogs or FakeDialogs(),
        clock=HandClock(),
        guard=its_guard,
        session=Observable(Session(welcome, unlocked, now)),
        say=said or Said(),
        need_guardian=lambda then: then(),
        data_dir=data_dir,
    )
