"""View-model of "Time is up": why, what is kept, when it goes on, and how to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import ChildStatus
from familysafe.presentation.agent_session import Link, Session
from familysafe.presentation.agent_words import (
    coming_day,
    length,
    local,
    minutes_left,
    minutes_used,
    time_of_day,
)
from familysafe.screentime.rules import StopReason


class Next(NamedTuple):
    """When the computer opens again, in two lines; the second may be ""."""

    when: str
    detail: str


@dataclass(frozen=True)
class TimeUpView:
    """The words of the full screen. ``away`` is "" or what to know while the guard is silent."""

    greeting: str
    title: str
    text: str
    next: Next
    away: str
    face: str
    cloth: str
    spoken: str


def time_up(session: Session, texts: Texts, now: datetime) -> TimeUpView:
    """Explain the end of the time. ``now`` is local and aware; it names tomorrow."""
    status = session.status
    name = status.name if status else ""
    title, text = _reason(status, texts)
    following = _next(session, texts, now)
    away = texts("agent.away.text") if session.link is Link.AWAY else ""
    spoken = ". ".join(part for part in (title, text, following.when, following.detail) if part)
    return TimeUpView(
        greeting=_greeting(status, texts, now, name),
        title=title,
        text=text,
        next=following,
        away=away,
        face=status.face if status else "",
        cloth=status.cloth if status else "",
        spoken=without_breaks(spoken),
    )


def _reason(status: ChildStatus | None, texts: Texts) -> tuple[str, str]:
    used = length(texts, minutes_used(status.used_seconds)) if status else ""
    match status.reason if status else StopReason.UNMEASURED:
        case StopReason.DAILY:
            said = (texts("agent.over.daily.title"), texts("agent.over.daily.text", used=used))
        case StopReason.WEEKLY:
            said = (texts("agent.over.weekly.title"), texts("agent.over.weekly.text"))
        case StopReason.HOURS:
            said = (texts("agent.over.hours.title"), texts("agent.over.hours.text"))
        case StopReason.BEDTIME:
            said = (texts("agent.over.bedtime.title"), texts("agent.over.bedtime.text"))
        case StopReason.PAUSED:
            said = (texts("agent.over.paused.title"), texts("agent.over.paused.text"))
        case StopReason.UNMEASURED:
            said = (texts("agent.over.unmeasured.title"), texts("agent.over.unmeasured.text"))
        case _:
            said = (texts("agent.over.stopped.title"), texts("agent.over.stopped.text"))
    return said


def _greeting(status: ChildStatus | None, texts: Texts, now: datetime, name: str) -> str:
    if status is None:
        return texts("agent.hello.nameless")
    if status.reason == StopReason.BEDTIME:
        return texts("agent.over.good_night", name=name)
    opens = local(status.until, now.tzinfo) if status.until and now.tzinfo else None
    if opens is not None and (opens.date() - now.date()).days == 1:
        return texts("agent.over.tomorrow", name=name)
    return texts("agent.over.soon", name=name)


def _next(session: Session, texts: Texts, now: datetime) -> Next:
    status = session.status
    if status is None or status.until is None or now.tzinfo is None:
        return Next(_without_a_time(status, texts), "")
    opens = local(status.until, now.tzinfo)
    when = coming_day(texts, opens.date(), now.date())
    start = time_of_day(opens)
    if session.next_seconds is None:
        return Next(when, texts("agent.over.next.from", time=start))
    amount = length(texts, minutes_left(session.next_seconds))
    return Next(when, texts("agent.over.next.amount", time=start, amount=amount))


def _without_a_time(status: ChildStatus | None, texts: Texts) -> str:
    match status.reason if status else StopReason.UNMEASURED:
        case StopReason.PAUSED:
            return texts("agent.over.next.paused")
        case StopReason.UNMEASURED:
            return texts("agent.over.next.unmeasured")
        case _:
            return texts("agent.over.next.family")
