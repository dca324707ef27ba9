"""``guardian`` and ``child``: who belongs to the family."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from familysafe.cli import composition
from familysafe.cli.connection import (
    ChildName,
    PinFile,
    answer,
    child_named,
    guard,
    guardian_named,
)
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.errors import InputError
from familysafe.family.people import Child, age_on
from familysafe.family.picture_pin import LONGEST, PICTURES, SHORTEST
from familysafe.ipc import messages as m


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    guardians = typer.Typer(help="Who may change the rules.", no_args_is_help=True)
    guardians.command("add")(_add_guardian)
    guardians.command("list")(_list_guardians)
    guardians.command("remove")(_remove_guardian)
    guardians.command("change-pin")(_change_pin)
    application.add_typer(guardians, name="guardian")
    children = typer.Typer(help="The children of the family.", no_args_is_help=True)
    children.command("add")(_add_child)
    children.command("list")(_list_children)
    children.command("remove")(_remove_child)
    children.command("pictures")(_pictures)
    application.add_typer(children, name="child")


def _add_guardian(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The guardian's name.")],
    pin_file: Annotated[Path, typer.Option(help="A file whose first line is the new PIN.")],
    by_pin_file: Annotated[
        Path | None, typer.Option(help="The PIN of a guardian who is there already.")
    ] = None,
) -> None:
    """Add a guardian. The first one may be added by anybody in personal mode."""
    frame: Frame = context.obj
    pin = secret_from(pin_file)
    with guard(frame, by_pin_file) as link:
        added = answer(link, m.AddGuardian(name, pin), m.GuardianAdded)
    value = {
        "id": added.guardian.id,
        "name": added.guardian.name,
        "recovery_code": added.recovery_code,
    }
    lines = (
        frame.texts("ctl.guardian.added", name=added.guardian.name),
        frame.texts("ctl.guardian.code", code=added.recovery_code),
    )
    frame.emit(value, lines)


def _list_guardians(context: typer.Context, pin_file: PinFile = None) -> None:
    """List the guardians."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = answer(link, m.GetFamily(), m.Family).guardians
    value = [{"id": each.id, "name": each.name, "own_rules": each.own_rules} for each in found]
    frame.emit(value, [each.name for each in found] or [frame.texts("ctl.guardian.none")])


def _remove_guardian(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The guardian's name, or id.")],
    pin_file: PinFile = None,
) -> None:
    """Remove a guardian."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = guardian_named(link, name)
        link.call(m.RemoveGuardian(found.id))
    frame.emit({"removed": found.id}, [frame.texts("ctl.guardian.removed", name=found.name)])


def _change_pin(
    context: typer.Context,
    new_pin_file: Annotated[Path, typer.Option(help="A file whose first line is the new PIN.")],
    name: Annotated[str | None, typer.Argument(help="Whose; not needed for the only one.")] = None,
    pin_file: PinFile = None,
) -> None:
    """Change a guardian's PIN."""
    frame: Frame = context.obj
    pin = secret_from(new_pin_file)
    with guard(frame, pin_file) as link:
        found = guardian_named(link, name)
        link.call(m.ChangePin(found.id, pin))
    frame.emit({"changed": found.id}, [frame.texts("ctl.guardian.pin_changed", name=found.name)])


def _add_child(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The child's name.")],
    born: Annotated[str, typer.Option(help="The month of birth, such as 2018-05.")],
    account: Annotated[
        list[str] | None, typer.Option(help="An account of this computer; may be repeated.")
    ] = None,
    pin_file: PinFile = None,
) -> None:
    """Add a child, with rules to begin with."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        added = answer(link, m.AddChild(name, born, tuple(account or ())), m.ChildAdded)
    line = frame.texts("ctl.child.added", name=added.child.name)
    frame.emit(_as_json(added.child), [line])


def _list_children(context: typer.Context, pin_file: PinFile = None) -> None:
    """List the children."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = answer(link, m.GetFamily(), m.Family).children
    values = [_as_json(child) for child in found]
    lines = [
        frame.texts("ctl.child.line", name=value["name"], age=value["age"], born=value["born"])
        for value in values
    ]
    frame.emit(values, lines or [frame.texts("ctl.child.none")])


def _remove_child(context: typer.Context, name: ChildName, pin_file: PinFile = None) -> None:
    """Remove a child, with its rules and the time that was counted."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, name)
        link.call(m.RemoveChild(found.id))
    frame.emit({"removed": found.id}, [frame.texts("ctl.child.removed", name=found.name)])


def _pictures(
    context: typer.Context,
    name: ChildName,
    pictures: Annotated[
        list[str] | None, typer.Argument(help=f"4 to 6 of: {', '.join(PICTURES)}.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the picture PIN away.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Set a child's picture PIN, which is asked where several children share an account."""
    frame: Frame = context.obj
    chosen = tuple(pictures or ())
    if bool(chosen) == remove:
        raise InputError("pictures.form", shortest=SHORTEST, longest=LONGEST)
    with guard(frame, pin_file) as link:
        found = child_named(link, name)
        link.call(m.SetPictures(found.id, chosen))
    said = (
        frame.texts("pictures.removed", name=found.name)
        if remove
        else frame.texts("pictures.saved", name=found.name)
    )
    frame.emit({"child": found.id, "pictures": len(chosen)}, [said])


def _as_json(child: Child) -> dict[str, Any]:
    return {
        "id": child.id,
        "name": child.name,
        "born": child.born,
        "age": age_on(child.born, composition.today()),
        "accounts": list(child.accounts),
    }
