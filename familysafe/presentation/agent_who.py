"""View-model of "Who is using the computer?"."""

from __future__ import annotations

from dataclasses import dataclass

from familysafe.core.texts import Texts
from familysafe.ipc.messages import Sitter, Sitters

GUARDIAN_FACE = "grandmother"


@dataclass(frozen=True)
class WhoView:
    """The question, and the children who may answer it."""

    title: str
    text: str
    children: tuple[Sitter, ...]


def who(sitters: Sitters | None, texts: Texts) -> WhoView:
    """Build the question."""
    text = "agent.who.held" if sitters is not None and sitters.held else "agent.who.text"
    return WhoView(texts("agent.who.title"), texts(text), sitters.children if sitters else ())
