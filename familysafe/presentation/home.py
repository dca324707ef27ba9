"""View-model of Home: how each child stands, what they asked, and who keeps the limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import ChildStatus, Requests, Status, TimeRequest
from familysafe.presentation.format import (
    HOUR,
    day,
    greeting,
    long_length,
    minutes_left,
    minutes_used,
    short_length,
)
from familysafe.screentime.rules import State, StopReason

ENDED = frozenset({State.FINISHED, State.LOCKED})
GOES_ON = frozenset({StopReason.PAUSED, StopReason.REST})
"""What ends soon and has nothing to do with the minutes of the day."""
LARGE = 100
"""From so many minutes on, the ring says hours and minutes."""


@dataclass(frozen=True)
class ChildCard:
    """One child. ``state`` is a state of the time ring, ``share`` what was used of the limit."""

    id: str
    name: str
    age: str
    face: str
    cloth: str
    state: str
    share: float
    number: str
    unit: str
    spoken: str
    used: str
    note: str
    ended: bool
    own: bool
    more: str
    more_short: str
    more_spoken: str


@dataclass(frozen=True)
class RequestLine:
    """What a child asks for, as a sentence. ``seconds`` is what was asked."""

    id: str
    words: str
    face: str
    cloth: str
    seconds: int
    give: str


@dataclass(frozen=True)
class HomeState:
    """All that Home shows. ``hidden`` is true while the children show after the PIN only."""

    greeting: str
    summary: str
    date: str
    cards: tuple[ChildCard, ...]
    requests: tuple[RequestLine, ...]
    personal: bool
    away: bool
    known: bool
    own: bool
    """Nobody is here but a teenager who sets their own rules."""
    banner: str
    time_tile: str
    hidden: bool = False


def home_state(  # noqa: PLR0913 - all that Home shows
    texts: Texts,
    now: datetime,
    name: str,
    status: Status | None,
    requests: Requests | None,
    *,
    known: bool = True,
    hidden: bool = False,
    fault: Fault | None = None,
    can_protect: bool = True,
) -> HomeState:
    """Say how things stand. ``now`` is local; without ``status`` the guard is away for ``fault``.

    ``known`` is false until it was asked for the first time. ``hidden`` is true where the guard
    tells of no child before the PIN was given. Where a system ``can_protect`` nothing yet, that is
    said whatever is installed there.
    """
    children = status.children if status else ()
    own = alone(children)
    hidden = hidden and status is not None and not children
    return HomeState(
        greeting=greeting(texts, name, now),
        summary=texts("home.summary.hidden")
        if hidden
        else _away(texts, fault)
        if known and status is None
        else _summary(texts, children, known=known),
        date=day(texts, now.date()),
        cards=tuple(
            card(texts, child, counted=child.protected or status.mode == "personal")
            for child in children
        )
        if status
        else (),
        requests=_requests(texts, children, requests),
        personal=status is not None and (status.mode == "personal" or not can_protect),
        away=known and status is None,
        known=known,
        own=own,
        banner=texts(
            "home.own.personal" if own else "home.personal" if can_protect else "home.macos"
        ),
        time_tile=texts("home.own.tile.time" if own else "home.tile.time"),
        hidden=hidden,
    )


def alone(children: Sequence[ChildStatus]) -> bool:
    """Tell whether a teenager who sets their own rules has this computer for themselves."""
    return bool(children) and all(child.own_rules for child in children)


def card(texts: Texts, child: ChildStatus, *, counted: bool = True) -> ChildCard:
    """Say how one child stands. The service counts a child that has an account only."""
    used = minutes_used(child.used_seconds)
    state, share = _ring(child)
    number, unit = _in_ring(texts, used)
    return ChildCard(
        id=child.id,
        name=child.name,
        age=texts.count("home.age", child.age),
        face=child.face,
        cloth=child.cloth,
        state=state,
        share=share,
        number=number,
        unit=unit,
        spoken=without_breaks(_spoken(texts, child)),
        used=_used(texts, child),
        note=_note(texts, child) if counted else texts("home.note.no_account"),
        ended=child.state in ENDED and child.reason not in GOES_ON,
        own=child.own_rules,
        more=texts("home.own.more" if child.own_rules else "home.more"),
        more_short=texts("home.more.short"),
        more_spoken=texts("home.own.more")
        if child.own_rules
        else texts("home.more.spoken", name=child.name),
    )


def _limit(child: ChildStatus) -> int | None:
    """Return the seconds that today has, with what was given."""
    if child.limit_seconds is None:
        return None
    return child.limit_seconds + child.granted_seconds


def _ring(child: ChildStatus) -> tuple[str, float]:
    limit = _limit(child)
    if child.reason in GOES_ON and limit:
        return "paused", child.used_seconds / limit
    if child.state in ENDED:
        return "finished", 1.0
    if limit is None:
        return "no_limit", 0.0
    if minutes_used(child.used_seconds) == 0:
        return "nothing", 0.0
    return "counting", child.used_seconds / limit if limit else 1.0


def _in_ring(texts: Texts, used: int) -> tuple[str, str]:
    if used >= LARGE:
        return f"{used // HOUR}:{used % HOUR:02d}", texts("home.ring.hours")
    return str(used), texts("home.ring.minutes")


def _spoken(texts: Texts, child: ChildStatus) -> str:
    used = long_length(texts, minutes_used(child.used_seconds))
    limit = _limit(child)
    if limit is None:
        if child.own_rules:
            return texts("home.own.spoken.free", used=used)
        return texts("home.spoken.free", name=child.name, used=used)
    whole = long_length(texts, minutes_left(limit))
    if child.own_rules:
        return texts("home.own.spoken", used=used, limit=whole)
    return texts("home.spoken", name=child.name, used=used, limit=whole)


def _used(texts: Texts, child: ChildStatus) -> str:
    used = short_length(texts, minutes_used(child.used_seconds))
    limit = _limit(child)
    if limit is None:
        return texts("home.used.free", used=used)
    return texts("home.used", used=used, limit=short_length(texts, minutes_left(limit)))


def _note(texts: Texts, child: ChildStatus) -> str:
    if child.state in ENDED:
        return _ended_note(texts, child)
    if child.uncounted_seconds >= HOUR * 60:
        study = short_length(texts, minutes_used(child.uncounted_seconds))
        return texts("home.note.study", study=study)
    if child.left_seconds is None:
        return texts("home.own.note.free" if child.own_rules else "home.note.free")
    return texts("home.note.left", left=short_length(texts, minutes_left(child.left_seconds)))


def _ended_note(texts: Texts, child: ChildStatus) -> str:
    match child.reason:
        case StopReason.PAUSED:
            return texts("home.note.paused")
        case StopReason.BEDTIME:
            return texts("home.note.bedtime")
        case StopReason.REST:
            return texts("home.note.rest")
        case _:
            return texts("home.note.finished")


def _away(texts: Texts, fault: Fault | None) -> str:
    """Say why nothing is known of the children: what a person must mend is named."""
    if fault is None or fault.code == "guard.away":
        return texts("home.summary.away")
    return texts.fault(fault)


def _summary(texts: Texts, children: tuple[ChildStatus, ...], *, known: bool) -> str:
    if not known:
        return texts("ui.opening")
    if not children:
        return texts("home.summary.nobody")
    sentences = []
    for child in children:
        if child.state in ENDED:
            sentences.append((0, _finished(texts, child)))
        elif child.left_seconds is not None and child.limit_seconds is not None:
            left = minutes_left(child.left_seconds)
            sentences.append((left, _left(texts, child, long_length(texts, left))))
    if not sentences:
        return texts("home.own.summary.calm" if alone(children) else "home.summary.calm")
    # Those with least time first; two sentences can be read at a glance.
    nearest = sorted(sentences, key=lambda each: each[0])[:2]
    in_order = [each for each in sentences if each in nearest]
    return " ".join(words for _, words in in_order[:2])


def _finished(texts: Texts, child: ChildStatus) -> str:
    if child.reason == StopReason.REST:
        if child.own_rules:
            return texts("home.own.summary.rest")
        return texts("home.summary.rest", name=child.name)
    if child.own_rules:
        return texts("home.own.summary.finished")
    return texts("home.summary.finished", name=child.name)


def _left(texts: Texts, child: ChildStatus, left: str) -> str:
    if child.own_rules:
        return texts("home.own.summary.left", left=left)
    return texts("home.summary.left", name=child.name, left=left)


def _requests(
    texts: Texts, children: tuple[ChildStatus, ...], requests: Requests | None
) -> tuple[RequestLine, ...]:
    by_id = {child.id: child for child in children}
    opened = [each for each in (requests.requests if requests else ()) if each.answer == "open"]
    return tuple(_request(texts, by_id[each.child], each) for each in opened if each.child in by_id)


def _request(texts: Texts, child: ChildStatus, request: TimeRequest) -> RequestLine:
    amount = long_length(texts, minutes_left(request.seconds))
    if request.reason:
        words = texts("home.request.why", name=child.name, amount=amount, reason=request.reason)
    else:
        words = texts("home.request", name=child.name, amount=amount)
    return RequestLine(
        id=request.id,
        words=words,
        face=child.face,
        cloth=child.cloth,
        seconds=request.seconds,
        give=texts("home.request.give", amount=amount),
    )
