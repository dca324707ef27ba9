"""What apps and groups are called on a screen. Ids are for rules and files, never for people."""

from __future__ import annotations

from familysafe.core.texts import Texts
from familysafe.screentime.apps import GROUP, Book

_BOOK = Book()


def group_title(name: str, texts: Texts) -> str:
    """Return what a group is called; one that a family made is called as they wrote it."""
    plain = name.removeprefix(GROUP)
    titles = {
        "games": texts("app_group.games"),
        "video": texts("app_group.video"),
        "study": texts("app_group.study"),
        "browsers": texts("app_group.browsers"),
        "chat": texts("app_group.chat"),
        "unknown": texts("app_group.unknown"),
    }
    return titles.get(plain, plain)


def app_title(app: str, texts: Texts, name: str = "") -> str:
    """Return what an app or "@group" is called. ``name`` is what the guard says, if anything."""
    if app.startswith(GROUP):
        return group_title(app, texts)
    return name or _BOOK.title(_BOOK.key_of(app))
