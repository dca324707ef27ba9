"""Apps: which there are, groups of them, and what a child hears when one has had its time."""

from __future__ import annotations

from typing import Literal

from familysafe.ipc.messages.base import Message


class GetApps(Message, tag="get_apps", frozen=True):
    """Which apps this computer has and a child used lately ("" for none). Answer: Apps."""

    child: str = ""


class ChangeGroup(Message, tag="change_group", frozen=True):
    """Adds apps to a group of the family, which is made with its first, or removes. Answer: Done.

    Apps go by their id or any name that they are known by.
    """

    name: str
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class KnownApp(Message, tag="known_app", frozen=True):
    """One app. ``seconds`` it was used by the child in the last 7 days."""

    id: str
    name: str
    groups: tuple[str, ...]
    seconds: int
    installed: bool


class AppGroup(Message, tag="app_group", frozen=True):
    """A group, without "@", and the ids of its apps."""

    name: str
    apps: tuple[str, ...]


class Apps(Message, tag="apps", frozen=True):
    """What was used most comes first, then by name."""

    apps: tuple[KnownApp, ...]
    groups: tuple[AppGroup, ...]


class AppTime(Message, tag="app_time", frozen=True):
    """An app's own time: near its end, over, or the app is blocked.

    ``app`` is the id of the app that runs, ``name`` its name, ``rule`` the id or "@group" whose
    rule it is. ``seconds`` are left (``ending``) or until it is stopped; ``stops`` is false where
    nothing more than this is said.
    """

    child: str
    app: str
    name: str
    rule: str
    state: Literal["ending", "over", "blocked"]
    seconds: int
    stops: bool
