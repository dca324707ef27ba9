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
from familysafe.presentation.format import sentences
from familysafe.screentime.rules import StopReason


class Next(NamedTuple):
    """When the computer opens again, in two lines; the second may be ""."""

    when: str
    detail: str


@dataclass(frozen=True)
class TimeUpView:
    """The words of the full screen. ``away`` is "" or what to know while the guard is silent.

    ``own`` is true for a teenager who sets their own rules: there is nobody to ask.
    """

    greeting: str
    title: str
    text: str
    next: Next
    away: str
    face: str
    cloth: str
    spoken: str
    own: bool


def time_up(session: Session, texts: Texts, now: datetime) -> TimeUpView:
    """Explain the end of the time. ``now`` is local and aware; it names tomorrow."""
    status = session.status
    name = status.name if status else ""
    title, text = _reason(status, texts)
    following = _next(session, texts, now)
    away = texts("agent.away.text") if session.link is Link.AWAY else ""
    spoken = sentences(texts, (title, text, following.when, following.detail))
    return TimeUpView(
        greeting=_greeting(status, texts, now, name),
        title=title,
        text=text,
        next=following,
        away=away,
        face=status.face if status else "",
        cloth=status.cloth if status else "",
        spoken=without_breaks(spoken),
        own=session.own_rules,
    )


def _reason(status: ChildStatus | None, texts: Texts) -> tuple[str, str]:
    used = length(texts, minutes_used(status.used_seconds)) if status else ""
    own = status is not None and status.own_rules
    match status.reason if status else StopReason.UNMEASURED:
        case StopReason.DAILY:
            text = texts("agent.alone.daily" if own else "agent.over.daily.text", used=used)
            said = (texts("agent.over.daily.title"), text)
        case StopReason.WEEKLY:
            said = (texts("agent.over.weekly.title"), texts("agent.over.weekly.text"))
        case StopReason.HOURS:
            text = texts("agent.alone.hours" if own else "agent.over.hours.text")
            said = (texts("agent.over.hours.title"), text)
        case StopReason.BEDTIME:
            said = (texts("agent.over.bedtime.title"), texts("agent.over.bedtime.text"))
        case StopReason.REST:
            said = (texts("agent.over.rest.title"), texts("agent.over.rest.text"))
        case StopReason.PAUSED:
            text = texts("agent.alone.paused" if own else "agent.over.paused.text")
            title = texts("agent.alone.paused.title" if own else "agent.over.paused.title")
            said = (title, text)
        case StopReason.UNMEASURED:
            text = texts("agent.alone.unmeasured" if own else "agent.over.unmeasured.text")
            said = (texts("agent.over.unmeasured.title"), text)
        case _:
            text = texts("agent.alone.stopped" if own else "agent.over.stopped.text")
            said = (texts("agent.over.stopped.title"), text)
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
    if session.next_seconds is None or status.reason == StopReason.REST:
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
            own = status is not None and status.own_rules
            return texts("agent.alone.next" if own else "agent.over.next.family")
