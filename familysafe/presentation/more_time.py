"""View-model of "Give more time": how much or until when, and what was given."""

from __future__ import annotations

from datetime import datetime, timedelta

from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import clock, minutes_left
from familysafe.presentation.format import long_length
from familysafe.presentation.home import ChildCard
from familysafe.screentime.presets import minute_of_day

AMOUNTS = (15, 30, 60)
"""What "Give more time" offers, in minutes."""

HALF_HOUR = timedelta(minutes=30)


def more_title(texts: Texts, card: ChildCard) -> str:
    """Ask how much time to give."""
    if card.own:
        return texts("home.own.more.title")
    return texts("home.more.title", name=card.name)


def more_cancel(texts: Texts, *, own: bool) -> str:
    """Give nothing after all."""
    return texts("home.own.more.cancel" if own else "home.more.cancel")


def more_given(texts: Texts, card: ChildCard, seconds: int) -> str:
    """Say that time was given."""
    amount = long_length(texts, minutes_left(seconds))
    if card.own:
        return texts("home.own.more.given", amount=amount)
    return texts("home.more.given", name=card.name, amount=amount)


def until_title(texts: Texts, name: str, *, own: bool) -> str:
    """Ask until when all limits are lifted."""
    return texts("home.own.until.title") if own else texts("home.until.title", name=name)


def until_given(texts: Texts, name: str, time: str, *, own: bool) -> str:
    """Say until when all limits are lifted."""
    if own:
        return texts("home.own.until.given", time=time)
    return texts("home.until.given", name=name, time=time)


def first_offer(now: datetime) -> str:
    """Return ``HH:MM`` of the first full half hour that is half an hour away."""
    later = now + HALF_HOUR
    into = timedelta(minutes=later.minute % 30, seconds=later.second)
    rounded = later if not into else later - into + HALF_HOUR
    return f"{rounded:%H:%M}"


def checked_time(untrusted: str) -> str:
    """Return ``HH:MM`` as the guard takes it; ValueError if it is no time of day."""
    return clock(minute_of_day(untrusted))
