"""``time code``: single-use codes for more time that need no network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from familysafe.cli import composition
from familysafe.cli.connection import ChildName, PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.ipc import messages as m


def group() -> typer.Typer:
    """Return the verbs below ``time code``."""
    made = typer.Typer(help="Codes for more time, without a network.", no_args_is_help=True)
    made.command("enrol")(_enrol)
    made.command("print")(_print)
    made.command("use")(_use)
    made.command("list")(_list)
    made.command("revoke")(_revoke)
    return made


def _enrol(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """Make new secrets for an authenticator app; those of before end."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        done = answer(link, m.EnrolCodes(found.id, "timed"), m.CodesEnrolled)
    frame.emit(
        {
            "child": found.id,
            "amounts": [{"minutes": each.minutes, "uri": each.uri} for each in done.amounts],
        },
        [
            frame.texts("ctl.code.enrolled", name=found.name),
            *(
                frame.texts("ctl.code.uri", minutes=each.minutes, uri=each.uri)
                for each in done.amounts
            ),
        ],
    )


def _print(
    context: typer.Context,
    child: ChildName,
    to: Annotated[Path, typer.Option(help="A new PDF file.")],
    pin_file: PinFile = None,
) -> None:
    """Make a sheet of new codes, ten for each amount; those of an older sheet end."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        composition.require_new(to)
        done = answer(link, m.EnrolCodes(found.id, "printed"), m.CodesEnrolled)
    composition.save_code_sheet(found.name, done.amounts, to)
    frame.emit(
        {
            "child": found.id,
            "path": str(to),
            "amounts": [
                {"minutes": each.minutes, "codes": list(each.codes)} for each in done.amounts
            ],
        },
        [frame.texts("ctl.code.printed", name=found.name, path=str(to))],
    )


def _use(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="The six digits.")],
    child: Annotated[str | None, typer.Option(help="For whom; a child need not say.")] = None,
    pin_file: PinFile = None,
) -> None:
    """Use a code: it gives its time at once, and works only once."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        about = "" if child is None else child_named(link, child).id
        done = answer(link, m.UseCode(code, about), m.CodeUsed)
        name = next(
            (each.name for each in answer(link, m.GetStatus(), m.Status).children
             if each.id == done.child),
            "",
        )  # fmt: skip
    frame.emit(
        {"child": done.child, "seconds": done.minutes * 60},
        [frame.texts("ctl.code.used", name=name, minutes=done.minutes)],
    )


def _list(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """Show the codes of this moment, to be read out, and how many are left on paper."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        codes = answer(link, m.GetCodes(found.id), m.Codes)
    lines = [
        *(
            frame.texts("ctl.code.line", minutes=each.minutes, code=each.code)
            for each in codes.amounts
            if each.code
        ),
        *(
            frame.texts("ctl.code.left", minutes=each.minutes, left=each.left)
            for each in codes.amounts
            if codes.printed
        ),
    ]
    frame.emit(
        {
            "child": codes.child,
            "timed": codes.timed,
            "printed": codes.printed,
            "trusted": codes.trusted,
            "seconds": codes.seconds,
            "amounts": [
                {"minutes": each.minutes, "code": each.code or None, "left": each.left}
                for each in codes.amounts
            ],
        },
        lines or [frame.texts("ctl.code.nothing", name=found.name)],
    )


def _revoke(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """End all codes of a child."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        link.call(m.RevokeCodes(found.id))
    frame.emit({"child": found.id}, [frame.texts("ctl.code.revoked", name=found.name)])
