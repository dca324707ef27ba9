"""What the agent knows, and what follows from it.

The agent is trusted with nothing: all of this is an explanation of what the guard decided. Events
and answers come in, a new frozen state comes out; ``surface`` says what stands on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from familysafe.ipc.messages import (
    ChildStatus,
    EventBody,
    Mode,
    OwnView,
    RequestChanged,
    Sitters,
    StatusChanged,
    TimeRequest,
    TimeUp,
    WarningDue,
    Welcome,
)
from familysafe.screentime.rules import Level, State


class Link(StrEnum):
    """Whether the guard answers."""

    OPENING = "opening"  # not asked yet
    HERE = "here"
    AWAY = "away"  # the time cannot be read just now; it is never free time


class Surface(StrEnum):
    """What the agent shows of its own accord."""

    NOTHING = "nothing"
    NOTE = "note"  # level Remind: a kind note that can be put away
    FULL = "full"  # level Lock: the explanation in front of the lock
    WHO = "who"  # nobody said who sits here, and until then everything stands still
    WHO_WINDOW = "who window"  # nobody said who sits here, and nothing is held


@dataclass(frozen=True)
class Session:
    """All that the agent knows at one moment.

    ``child`` is None where the account has no child, and while nobody said who sits at a ``shared``
    one; ``sitters`` are then those who may.
    """

    link: Link = Link.OPENING
    mode: Mode = "service"
    child: str | None = None
    status: ChildStatus | None = None
    next_seconds: int | None = None
    request: TimeRequest | None = None
    shared: bool = False
    sitters: Sitters | None = None

    @property
    def asks_who(self) -> bool:
        """Tell whether it is to be asked who sits here."""
        asked = self.sitters is not None and not self.sitters.sitting
        return self.shared and self.child is None and asked

    @property
    def own_rules(self) -> bool:
        """Tell whether a teenager sits here whose limits are their own goals."""
        return self.status is not None and self.status.own_rules

    @property
    def is_over(self) -> bool:
        """Tell whether the time was over when the guard was last heard."""
        return self.status is not None and self.status.state in {State.FINISHED, State.LOCKED}


def surface(session: Session) -> Surface:
    """Say what stands on the screen.

    Where the guard went away while the time was over, the explanation stays: only "counting again"
    closes it.
    """
    if session.asks_who and session.sitters is not None:
        return Surface.WHO if session.sitters.held else Surface.WHO_WINDOW
    if session.status is None or not session.is_over:
        return Surface.NOTHING
    if session.status.level == Level.LOCK:
        return Surface.FULL
    return Surface.NOTE if session.status.level == Level.REMIND else Surface.NOTHING


def welcomed(session: Session, welcome: Welcome) -> Session:
    """Take what the guard said at the door. Another child than before starts with a clean page."""
    if welcome.child != session.child:
        session = Session(child=welcome.child)
    return replace(session, link=Link.HERE, mode=welcome.mode, shared=welcome.shared)


def seated(session: Session, sitters: Sitters) -> Session:
    """Take who may sit here, and who does."""
    return replace(session, sitters=sitters)


def lost(session: Session) -> Session:
    """Mark that the guard does not answer; what was known last stays."""
    return replace(session, link=Link.AWAY)


def viewed(session: Session, view: OwnView) -> Session:
    """Take the guard's whole answer about the child who sits here."""
    newest = max(view.requests, key=lambda each: each.asked, default=None)
    return replace(session, status=view.status, request=newest)


def heard(session: Session, event: EventBody) -> Session:
    """Take one event. What concerns another child changes nothing."""
    match event:
        case StatusChanged(child=status) if status.id == session.child:
            changed = replace(session, status=status)
            return changed if changed.is_over else replace(changed, next_seconds=None)
        case TimeUp(child=child) if child == session.child:
            return _over(session, event)
        case RequestChanged(request=request) if request.child == session.child:
            newer = session.request is None or request.asked >= session.request.asked
            return replace(session, request=request) if newer else session
        case _:
            return session


def warned(session: Session, event: EventBody) -> int | None:
    """Return how many minutes to warn about, if ``event`` is a warning for the child here."""
    if isinstance(event, WarningDue) and event.child == session.child:
        return event.minutes
    return None


def _over(session: Session, event: TimeUp) -> Session:
    changed = replace(session, next_seconds=event.next_seconds)
    if session.status is None or session.is_over:
        return changed
    status = _finished(session.status, event)
    return replace(changed, status=status)


def _finished(status: ChildStatus, event: TimeUp) -> ChildStatus:
    """Show the end at once, without waiting for the status that follows."""
    from msgspec.structs import replace as changed

    return changed(
        status, state=State.FINISHED.value, reason=event.reason, until=event.until, left_seconds=0
    )
