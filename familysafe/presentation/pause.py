"""View-model of "Pause for everybody" and of "Stop now": who stands still, and how to go on."""

from __future__ import annotations

from dataclasses import dataclass

from familysafe.core.texts import Texts
from familysafe.family.people import ADULT_AGE
from familysafe.ipc.messages import ChildStatus, Status
from familysafe.presentation.format import listed
from familysafe.screentime.rules import StopReason


@dataclass(frozen=True)
class PauseView:
    """``possible`` is whether there is anybody to pause, ``words`` who is paused, or ""."""

    possible: bool
    paused: bool
    words: str


def pause_view(status: Status | None, texts: Texts, *, own: bool = False) -> PauseView:
    """Say who is paused. A grown child is not; a teenager alone speaks of themselves."""
    children = status.children if status else ()
    names = [child.name for child in children if child.age < ADULT_AGE]
    paused = status is not None and status.paused
    if not paused or not names:
        return PauseView(bool(names), paused, texts("pause.nobody") if paused else "")
    if own:
        return PauseView(possible=True, paused=True, words=texts("pause.own"))
    if len(names) == 1:
        return PauseView(possible=True, paused=True, words=texts("pause.one", name=names[0]))
    return PauseView(
        possible=True, paused=True, words=texts("pause.several", names=listed(texts, names))
    )


def paused_words(texts: Texts, *, on: bool, own: bool = False) -> str:
    """Say what was done."""
    if own:
        return texts("pause.own.done" if on else "pause.own.goes_on")
    return texts("pause.done" if on else "pause.ended")


def stopped_words(child: ChildStatus, texts: Texts) -> str:
    """Say that "Stop now" holds and how it ends, or ""."""
    if child.reason != StopReason.STOPPED:
        return ""
    if child.own_rules:
        return texts("pause.own.stopped")
    return texts("pause.stopped", name=child.name)


def goes_on_words(texts: Texts, name: str, *, own: bool) -> str:
    """Say that a child may go on."""
    return texts("pause.own.goes_on") if own else texts("pause.goes_on", name=name)
