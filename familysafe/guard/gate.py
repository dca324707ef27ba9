"""Who may not even sign in: children whose limits lock and whose time is over.

What asks at the sign-in is PAM; it reads what is shown here. An account that several children share
is never closed here: who sits down is known only after signing in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Protocol

from familysafe.core.texts import Texts, without_breaks
from familysafe.guard.clockwork import ChildTime
from familysafe.screentime.decide import Stop
from familysafe.screentime.rules import Level


class Gate(Protocol):
    """The adapter is ``system.gate.GateFiles``."""

    def show(self, closed: dict[str, str], children: frozenset[str], silent: str) -> bool:
        """Keep ``closed`` accounts out and tell them why; False if that has to be tried again.

        ``children`` are all whose limits lock; they read ``silent`` where the guard does not run.
        """
        ...


class GateKeeper:
    """Shows the gate what changed. ``voices`` are the languages, one line each."""

    def __init__(self, gate: Gate, voices: tuple[Texts, ...]) -> None:
        self._gate, self._voices = gate, voices
        self._shown: tuple[dict[str, str], frozenset[str]] | None = None

    def look(self, times: Iterable[ChildTime], now: datetime, zone: tzinfo) -> None:
        """Show who is kept out; the decisions are those just made."""
        everybody = list(times)
        shared = Counter(account for time in everybody for account in time.child.accounts)
        closed: dict[str, str] = {}
        children: set[str] = set()
        for time in everybody:
            if time.rules.level is not Level.LOCK or time.is_grown(now, zone):
                continue
            own = [account for account in time.child.accounts if shared[account] == 1]
            children.update(own)
            if isinstance(time.decision, Stop):
                closed |= dict.fromkeys(own, self._words(time.decision, now, zone))
        found = (closed, frozenset(children))
        if found != self._shown:
            done = self._gate.show(*found, self._said("gate.silent"))
            self._shown = found if done else None

    def _words(self, decision: Stop, now: datetime, zone: tzinfo) -> str:
        if decision.until is None:
            return self._said("gate.closed")
        opens = decision.until.astimezone(zone)
        if opens.date() == now.astimezone(zone).date():
            return self._said("gate.opens", time=f"{opens:%H:%M}")
        return self._said("gate.opens_day", day=f"{opens:%d/%m}", time=f"{opens:%H:%M}")

    def _said(self, id_: str, **params: str) -> str:
        return "".join(f"{without_breaks(voice(id_, **params))}\n" for voice in self._voices)
