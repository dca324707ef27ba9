"""View-model of "My time": ring, words, tray and warnings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import ChildStatus
from familysafe.presentation.agent_session import Link, Session
from familysafe.presentation.agent_words import (
    MINUTE,
    length,
    minutes_left,
    minutes_used,
    more_words,
    seen_words,
    time_of_day,
)
from familysafe.presentation.format import sentences
from familysafe.screentime.rules import State

LARGE_MINUTES = 100
"""From here on the ring says hours and minutes: "1:40" reads easier than "100"."""


class RingState(StrEnum):
    """The states of the time ring in the visual language."""

    NOTHING_YET = "nothing_yet"
    COUNTING = "counting"
    PAUSED = "paused"
    FINISHED = "finished"
    NO_LIMIT = "no_limit"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class RingView:
    """``fraction`` is what was *used*, 0 to 1. ``spoken`` is the accessible name."""

    state: RingState
    fraction: float
    big: str
    small: str
    spoken: str


@dataclass(frozen=True)
class MyTimeView:
    """The small window. ``note`` is "" or one calm line below the words.

    ``more`` leads to more time, and ``why_not`` says why there is no way to it now, else "".
    ``seen`` leads to who sees what.
    """

    title: str
    greeting: str
    used: str
    note: str
    ring: RingView
    face: str
    cloth: str
    short: str
    can_ask: bool
    more: str
    why_not: str
    seen: str


@dataclass(frozen=True)
class WarningView:
    """A warning that goes by itself. ``spoken`` is for screen readers, ``more`` on its button.

    Without ``more`` there is no such button.
    """

    title: str
    text: str
    spoken: str
    more: str
    icon: str = "hourglass"


def my_time(session: Session, texts: Texts, now: datetime) -> MyTimeView:
    """Say how the child's time stands. ``now`` is local and aware."""
    status = session.status
    known = status if session.link is Link.HERE else None
    return MyTimeView(
        title=texts("agent.my_time.title"),
        greeting=_greeting(status, texts),
        used=_used(known, texts),
        note=_note(session, texts, now),
        ring=ring(known, texts),
        face=status.face if status else "",
        cloth=status.cloth if status else "",
        short=_short(session, texts),
        can_ask=known is not None and known.state != State.FREE,
        more=more_words(texts, own=session.own_rules),
        why_not=_why_not(session, texts),
        seen=seen_words(texts, own=session.own_rules),
    )


def ring(status: ChildStatus | None, texts: Texts) -> RingView:
    """Draw one status as a ring; None is "not known now"."""
    if status is None:
        return _ring(texts, RingState.UNKNOWN, 0.0, "", texts("agent.ring.unknown"))
    used = length(texts, minutes_used(status.used_seconds))
    if status.limit_seconds is None and status.left_seconds is None:
        big, small = str(minutes_used(status.used_seconds)), texts("agent.ring.used")
        spoken = texts("agent.ring.spoken.no_limit", used=used)
        return RingView(RingState.NO_LIMIT, 0.0, big, small, without_breaks(spoken))
    limit = _limit(status)
    spoken = without_breaks(
        texts("agent.ring.spoken", used=used, limit=length(texts, minutes_left(limit)))
    )
    if status.state in {State.FINISHED, State.LOCKED}:
        return RingView(RingState.FINISHED, 1.0, "", texts("agent.ring.finished"), spoken)
    big, small = _left_in_ring(minutes_left(status.left_seconds or 0), texts)
    fraction = min(1.0, status.used_seconds / limit) if limit else 1.0
    if status.used_seconds < MINUTE:
        return RingView(RingState.NOTHING_YET, fraction, big, small, spoken)
    state = RingState.PAUSED if status.state == State.IDLE else RingState.COUNTING
    return RingView(state, fraction, big, small, spoken)


def warning(minutes: int, texts: Texts, *, own: bool = False) -> WarningView:
    """Say that ``minutes`` are left."""
    title = texts.count("agent.warning.title", minutes)
    if minutes > 5:  # noqa: PLR2004 - the first of the three warnings
        text = texts("agent.warning.first")
    elif minutes > 1:
        text = texts("agent.warning.second")
    else:
        text = texts("agent.warning.last")
    return _said(title, text, texts, own=own)


def remaining_note(session: Session, texts: Texts) -> WarningView:
    """Say, at level Remind, that the time is over; nothing closes."""
    status = session.status
    used = length(texts, minutes_used(status.used_seconds)) if status else ""
    own = session.own_rules
    title = texts("agent.alone.note" if own else "agent.note.title")
    return _said(title, texts("agent.note.text", used=used), texts, own=own)


def _said(title: str, text: str, texts: Texts, *, own: bool) -> WarningView:
    spoken = without_breaks(sentences(texts, (title, text)))
    more = texts("agent.alone.add.short" if own else "agent.action.ask")
    return WarningView(title, text, spoken, more)


def _why_not(session: Session, texts: Texts) -> str:
    """Say why no time can be asked for or added now."""
    status, own = session.status, session.own_rules
    if session.link is Link.OPENING:
        return ""
    if session.link is Link.AWAY:
        return texts("agent.alone.impossible" if own else "agent.ask.impossible")
    if status is None or status.state == State.FREE:
        return texts("agent.alone.no_goal" if own else "agent.ask.no_limit")
    return ""


def _limit(status: ChildStatus) -> int:
    """Return the seconds that a full ring stands for, with what was given today."""
    if status.limit_seconds is not None:
        return status.limit_seconds + status.granted_seconds
    return status.used_seconds + (status.left_seconds or 0)


def _left_in_ring(minutes: int, texts: Texts) -> tuple[str, str]:
    if minutes < LARGE_MINUTES:
        return str(minutes), texts("agent.ring.left.minutes")
    return f"{minutes // 60}:{minutes % 60:02d}", texts("agent.ring.left.hours")


def _ring(texts: Texts, state: RingState, fraction: float, big: str, small: str) -> RingView:
    return RingView(state, fraction, big, small, without_breaks(texts("agent.away.title")))


def _greeting(status: ChildStatus | None, texts: Texts) -> str:
    return texts("agent.hello", name=status.name) if status else texts("agent.hello.nameless")


def _used(status: ChildStatus | None, texts: Texts) -> str:
    if status is None:
        return texts("agent.away.title")
    used = length(texts, minutes_used(status.used_seconds))
    if status.limit_seconds is None:
        return texts("agent.used.no_limit", used=used)
    return texts("agent.used.of", used=used, limit=length(texts, minutes_left(_limit(status))))


def _note(session: Session, texts: Texts, now: datetime) -> str:
    """Say what the ring cannot: why the time is not known, or that today ends before the limit."""
    status = session.status
    if session.link is Link.AWAY:
        return texts("agent.away.text")
    if status is None or session.link is not Link.HERE or session.is_over:
        return ""
    left = status.left_seconds
    ends_early = (
        left is not None
        and (status.limit_seconds is None or left < status.limit_seconds - status.used_seconds)
        and status.state != State.FREE
    )
    if ends_early:
        return texts("agent.ends_at", time=time_of_day(now + timedelta(seconds=left or 0)))
    if status.granted_seconds > 0:
        given = length(texts, minutes_used(status.granted_seconds))
        return texts("agent.alone.added" if status.own_rules else "agent.granted", given=given)
    return ""


def _short(session: Session, texts: Texts) -> str:
    """Say it in the few words of a tray or a strip."""
    status = session.status
    if session.link is not Link.HERE:
        return texts("agent.short.unknown")
    if status is None:
        return texts("agent.short.no_child")
    if session.is_over:
        return texts("agent.short.finished")
    if status.left_seconds is None:
        return texts("agent.short.no_limit")
    return texts("agent.short.left", left=length(texts, minutes_left(status.left_seconds)))
