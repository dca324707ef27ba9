"""``limits group`` and ``limits apps``: which apps there are, and which belong together."""

from __future__ import annotations

from typing import Annotated

import typer

from familysafe.cli.connection import PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.core.errors import InputError
from familysafe.core.texts import Texts
from familysafe.ipc import messages as m
from familysafe.presentation.app_names import group_title

LIST = "list"


def group(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The group, such as games; or list, to see all.")],
    add: Annotated[
        list[str] | None, typer.Option(help="An app to put in; more may follow.")
    ] = None,
    remove: Annotated[list[str] | None, typer.Option(help="An app to take out.")] = None,
    more: Annotated[
        list[str] | None, typer.Argument(help="More apps for --add or --remove.")
    ] = None,
    pin_file: PinFile = None,
) -> None:
    """Change a group of apps of the whole family, or list them; a new name makes a group."""
    frame: Frame = context.obj
    asked_for_all = name == LIST and not (add or remove or more)
    words = [*(more or [])]
    show = words == [LIST]
    if not asked_for_all and not show and not add and not remove:
        raise InputError("ctl.group.one")
    if add and remove and words:
        raise InputError("ctl.group.one")  # nobody could say to which of both they belong
    with guard(frame, pin_file) as link:
        if add or remove:
            extra = tuple(words)
            link.call(
                m.ChangeGroup(
                    name,
                    (*(add or ()), *(extra if add else ())),
                    (*(remove or ()), *(extra if remove else ())),
                )
            )
        found = answer(link, m.GetApps(), m.Apps).groups
    wanted = name.strip().removeprefix("@").lower()
    shown = found if asked_for_all else tuple(each for each in found if each.name == wanted)
    values = [{"name": each.name, "apps": list(each.apps)} for each in shown]
    lines = [_line(frame.texts, each, changed=bool(add or remove)) for each in shown]
    frame.emit(values if asked_for_all else next(iter(values), {"name": wanted, "apps": []}), lines)


def _line(texts: Texts, each: m.AppGroup, *, changed: bool) -> str:
    apps = ", ".join(each.apps) or texts("ctl.group.empty")
    title = group_title(each.name, texts)
    if changed:
        return texts("ctl.group.changed", name=title, apps=apps)
    return texts("ctl.group.row", name=title, apps=apps)


def apps(
    context: typer.Context,
    child: Annotated[str | None, typer.Argument(help="Whose use of the last 7 days.")] = None,
    pin_file: PinFile = None,
) -> None:
    """List the apps that were seen here or are in the menu, and how a child used them."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        whose = "" if child is None else child_named(link, child).id
        found = answer(link, m.GetApps(whose), m.Apps).apps
    values = [
        {"id": each.id, "name": each.name, "groups": list(each.groups), "seconds": each.seconds}
        for each in found
    ]
    lines = [
        frame.texts.count("ctl.apps.row", each.seconds // 60, name=each.name, id=each.id)
        for each in found
    ]
    frame.emit(values, lines or [frame.texts("ctl.apps.none")])
