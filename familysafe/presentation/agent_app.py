"""What the child reads when one app has had its time, is not for now, or ends soon."""

from __future__ import annotations

from familysafe.core.texts import Texts, without_breaks
from familysafe.ipc.messages import AppTime
from familysafe.presentation.agent_time import WarningView
from familysafe.presentation.agent_words import minutes_left
from familysafe.presentation.app_names import app_title
from familysafe.presentation.format import sentences


def app_note(event: AppTime, texts: Texts, *, own: bool = False) -> WarningView:
    """Say it: which app, why, and what comes next. Other apps go on."""
    name = app_title(event.app, texts, event.name)
    if event.state == "ending":
        title = texts.count("agent.app.ending.title", minutes_left(event.seconds), name=name)
        text = texts("agent.app.ending.text")
    elif event.state == "blocked":
        title = texts("agent.app.blocked.title", name=name)
        text = texts("agent.app.over.kind" if own else "agent.app.blocked.text")
    else:
        title = texts("agent.app.over.title", name=name)
        text = _end(event, texts)
    spoken = without_breaks(sentences(texts, (title, text)))
    more = texts("agent.alone.add.short" if own else "agent.action.ask")
    return WarningView(title, text, spoken, more)


def _end(event: AppTime, texts: Texts) -> str:
    if not event.stops:
        return texts("agent.app.over.kind")
    if event.seconds:
        return texts("agent.app.over.stops", n=event.seconds)
    return texts("agent.app.over.stopped")
