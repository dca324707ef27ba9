"""What the pages about one child's rules share: the child, what is known of it, and changing it.

A change is sent at once, and the rules that were there before can be put back from the toast.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from familysafe.core.errors import EnvironmentFault, Fault, InputError
from familysafe.gui.console import Console
from familysafe.ipc.messages import (
    ChildRules,
    ChildStatus,
    GetRules,
    GetUsage,
    Request,
    SetRules,
    Usage,
)
from familysafe.presentation import time as model
from familysafe.screentime.decide import day_of
from familysafe.screentime.rules import Rules

WEEK = 7


@dataclass(frozen=True)
class Facts:
    """What the guard answered about one child. ``usage`` is of the last seven days, by day."""

    rules: ChildRules
    usage: Usage


class TimeDesk(QObject):
    """One child's rules while a page shows them. A page and all its cards share one desk.

    ``changed`` is sent when there is something to show anew; then ``status`` and ``facts`` say it.
    """

    changed = Signal()

    def __init__(self, console: Console, parent: QObject) -> None:
        super().__init__(parent)
        self.console = console
        self.child = ""
        self.facts: Facts | None = None
        self.day: int | None = None
        """The weekday that was chosen on the page; None is today's."""

    # --- what is known ----------------------------------------------------------------------

    def _family(self) -> tuple[ChildStatus, ...]:
        status = self.console.session.state.status
        return status.children if status else ()

    @property
    def status(self) -> ChildStatus | None:
        """Return how the child stands, None where it is not known."""
        return next((child for child in self._family() if child.id == self.child), None)

    @property
    def own(self) -> bool:
        """Tell whether the child is a teenager who sets their own rules."""
        return self.status is not None and self.status.own_rules

    @property
    def rules(self) -> Rules | None:
        """Return the rules as the guard has them."""
        return self.facts.rules.rules if self.facts else None

    @property
    def service(self) -> bool:
        """Tell whether a protected guard keeps the limits; in personal mode a child can pass."""
        welcome = self.console.session.state.welcome
        return welcome is not None and welcome.mode == "service"

    def today(self, rules: Rules) -> date:
        """Return the day of use."""
        its = self.console.clock
        return day_of(its.now().utc, its.zone(), rules.day_start)

    def local_date(self) -> date:
        """Return the date on the wall, which a day of use may lag behind."""
        its = self.console.clock
        return its.now().utc.astimezone(its.zone()).date()

    # --- asking -----------------------------------------------------------------------------

    def open_child(self, wanted: str) -> None:
        """Take the child ``wanted``, else the first one, and ask for it."""
        known = [child.id for child in self._family()]
        self.child = wanted if wanted in known else (known[0] if known else "")
        self.facts = None
        self.ask_again()

    def ask_again(self) -> None:
        """Ask the guard for the rules and the use; ``changed`` tells that they are there."""
        if not self.child:
            self.changed.emit()
            return
        child, guard = self.child, self.console.guard

        def ask() -> Facts:
            rules = guard.call(GetRules(child))
            if not isinstance(rules, ChildRules):
                raise EnvironmentFault("guard.away")
            last = self.today(rules.rules)
            first = last - timedelta(days=WEEK - 1)
            usage = guard.call(GetUsage(child, first.isoformat(), last.isoformat()))
            if not isinstance(usage, Usage):
                raise EnvironmentFault("guard.away")
            return Facts(rules, usage)

        def answered(facts: Facts) -> None:
            self.facts = facts
            self.changed.emit()

        self.console.jobs.submit(ask, answered, self.failed, key="time", owner=self)

    def failed(self, fault: Fault) -> None:
        """Say what did not work."""
        self.console.dialogs.show_fault(fault)

    # --- changing ---------------------------------------------------------------------------

    def change(self, change: Callable[[Rules], Rules], *, accept_gap: bool = False) -> None:
        """Send changed rules; what was there before can be put back from the toast."""
        if self.facts is None:
            return
        before = self.facts.rules.rules
        try:
            after = change(before)
        except InputError as fault:
            self.failed(fault)
            return
        if after != before:
            send = partial(self._send, before, after, accept_gap=accept_gap)
            self.console.need_guardian(send)
        self.changed.emit()

    def _send(
        self, before: Rules, after: Rules, *, accept_gap: bool, undoing: bool = False
    ) -> None:
        facts = self.facts
        if facts is None:
            return
        child, revision, guard = self.child, facts.rules.revision, self.console.guard

        def done(answer: object) -> None:
            if isinstance(answer, ChildRules) and self.facts is not None:
                self.facts = Facts(answer, self.facts.usage)
                self.changed.emit()
                # a lock that is put back was accepted when it was chosen
                back = partial(self._send, after, before, accept_gap=True, undoing=True)
                own = self.own
                self.console.say(
                    lambda texts: model.saved(texts, own=own), None if undoing else back
                )

        def failed(fault: Fault) -> None:
            self.failed(fault)
            self.ask_again()

        wish = SetRules(child, after, revision, accept_gap)
        self.console.jobs.submit(lambda: guard.call(wish), done, failed, owner=self)

    def ask_guard(self, wish: Request, said: Callable[[], None]) -> None:
        """Send something else that a guardian wishes, and then say it."""
        guard = self.console.guard

        def send() -> None:
            self.console.jobs.submit(
                lambda: guard.call(wish), lambda _answer: said(), self.failed, owner=self
            )

        self.console.need_guardian(send)
