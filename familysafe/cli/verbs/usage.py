"""``usage``: what was used."""

from __future__ import annotations

import sys
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any

import typer

from familysafe.cli import composition
from familysafe.cli.connection import ChildName, PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.cli.verbs.usage_import import import_
from familysafe.ipc import messages as m
from familysafe.presentation.usage_export import usage_csv, usage_value

USUAL_DAYS = 7


class By(StrEnum):
    """How rows are added up."""

    DAY = "day"
    APP = "app"
    HOUR = "hour"
    EACH = "each"


class Form(StrEnum):
    """How rows are shown."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="What was used.", no_args_is_help=True)
    group.command("show")(_show)
    group.command("import")(import_)
    group.command("keep")(_keep)
    group.command("forget")(_forget)
    application.add_typer(group, name="usage")


def _keep(
    context: typer.Context,
    days: Annotated[int, typer.Argument(help="7, 30 or 90.")],
    pin_file: PinFile = None,
) -> None:
    """Keep use for so many days; what is older is erased at once."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        link.call(m.KeepUsage(days))
    frame.emit({"days": days}, [frame.texts("ctl.usage.kept", days=days)])


def _forget(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """Erase a child's use before this week, from which its limits are counted."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        link.call(m.ForgetUsage(found.id))
    frame.emit({"child": found.id}, [frame.texts("ctl.usage.forgotten", name=found.name)])


def _show(
    context: typer.Context,
    child: ChildName,
    first: Annotated[str | None, typer.Option("--from", help="The first day.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="The last day.")] = None,
    by: Annotated[
        By, typer.Option(help="Added up by day, app or hour, or each row as it is kept.")
    ] = By.DAY,
    form: Annotated[Form, typer.Option("--format", help="How it is shown.")] = Form.TABLE,
    pin_file: PinFile = None,
) -> None:
    """Show a child's use of some days; without days, the last seven."""
    frame: Frame = context.obj
    until = last or composition.today().isoformat()
    since = first or (composition.today() - timedelta(days=USUAL_DAYS - 1)).isoformat()
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        usage = answer(link, m.GetUsage(found.id, since, until, by.value), m.Usage)
    value = usage_value(found.name, since, until, usage)
    if frame.json or form is Form.JSON:
        Frame(frame.data_dir, json=True, texts=frame.texts).emit(value)
    elif form is Form.CSV:
        sys.stdout.write(usage_csv(usage))
    else:
        frame.emit(value, _table(frame, value))


def _table(frame: Frame, value: dict[str, Any]) -> list[str]:
    lines = [
        frame.texts(
            "ctl.usage.head",
            name=value["name"],
            first=value["from"],
            last=value["to"],
            minutes=value["total_seconds"] // 60,
        )
    ]
    for row in value["rows"]:
        what = " ".join(part for part in (row["day"], row["hour"], row["name"]) if part) or "-"
        lines.append(frame.texts("ctl.usage.row", what=what, minutes=row["seconds"] // 60))
    if value["totals_only"]:
        lines.append(frame.texts("history.private", name=value["name"]))
    return lines
