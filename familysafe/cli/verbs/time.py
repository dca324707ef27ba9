"""``time``: give, stop, pause, and answer requests."""

from __future__ import annotations

from typing import Annotated

import typer

from familysafe.cli.connection import ChildName, PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.cli.rule_words import seconds_in
from familysafe.cli.verbs import code
from familysafe.core.errors import InputError
from familysafe.ipc import messages as m
from familysafe.presentation.app_names import app_title


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="More time, no time, and requests.", no_args_is_help=True)
    group.command("give")(_give)
    group.command("stop")(_stop)
    group.command("pause")(_pause)
    group.command("requests")(_requests)
    group.command("answer")(_answer)
    group.add_typer(code.group(), name="code")
    application.add_typer(group, name="time")


def _give(
    context: typer.Context,
    child: ChildName,
    amount: Annotated[str, typer.Argument(help="How long, such as 15m or 1h.")] = "",
    until: Annotated[str, typer.Option(help="Lift all limits until HH:MM instead.")] = "",
    reason: Annotated[str, typer.Option(help="Why; the child sees it.")] = "",
    app: Annotated[str, typer.Option(help="For this app or @GROUP alone.")] = "",
    pin_file: PinFile = None,
) -> None:
    """Give more time for today; it opens at once."""
    frame: Frame = context.obj
    if bool(amount) == bool(until) or (until and app):
        raise InputError("time.one")
    seconds = seconds_in(amount) if amount else 0
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        link.call(m.GiveTime(found.id, seconds, reason, app, until))
    if until:
        line = frame.texts("ctl.time.given.until", name=found.name, time=until)
        frame.emit({"child": found.id, "until": until}, [line])
        return
    value = {"child": found.id, "seconds": seconds}
    line = frame.texts("ctl.time.given", name=found.name, minutes=seconds // 60)
    if app:
        value["app"] = app
        title = app_title(app, frame.texts)
        line = frame.texts.count("ctl.time.given.app", seconds // 60, name=found.name, app=title)
    frame.emit(value, [line])


def _stop(
    context: typer.Context,
    child: ChildName,
    off: Annotated[bool, typer.Option("--off", help="Let the child go on.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Stop a child's time for today; giving time opens it again, and --off takes it back."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        link.call(m.LetGoOn(found.id) if off else m.StopNow(found.id))
    said = (
        frame.texts("ctl.time.goes_on", name=found.name)
        if off
        else frame.texts("ctl.time.stopped", name=found.name)
    )
    frame.emit({"child": found.id, "stopped": not off}, [said])


def _pause(
    context: typer.Context,
    everybody: Annotated[bool, typer.Option("--all", help="Everybody, which is the rule.")] = True,  # noqa: ARG001, FBT002 - a pause is for all
    off: Annotated[bool, typer.Option("--off", help="Let everybody go on.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Pause everybody, or let them go on."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        link.call(m.Pause(on=not off))
    line = frame.texts("ctl.time.resumed") if off else frame.texts("ctl.time.paused")
    frame.emit({"paused": not off}, [line])


def _requests(context: typer.Context, pin_file: PinFile = None) -> None:
    """List what children asked for, the newest first."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = answer(link, m.GetRequests(), m.Requests).requests
        children = answer(link, m.GetFamily(), m.Family).children
        names: dict[str, str] = {each.id: each.name for each in children}
    values = [
        {
            "id": each.id,
            "child": each.child,
            "name": names.get(each.child, ""),
            "seconds": each.seconds,
            "reason": each.reason,
            "asked": each.asked,
            "answer": each.answer,
            "granted_seconds": each.granted_seconds,
            "seen": each.seen,
        }
        for each in found
    ]
    lines = [
        frame.texts(
            "ctl.time.request",
            id=each.id,
            name=names.get(each.child, ""),
            minutes=each.seconds // 60,
            answer=each.answer,
            reason=each.reason or "-",
        )
        for each in found
    ]
    frame.emit(values, lines or [frame.texts("ctl.time.no_requests")])


def _answer(
    context: typer.Context,
    request: Annotated[str, typer.Argument(help="The id of the request.")],
    grant: Annotated[str | None, typer.Option(help="How long, such as 15m.")] = None,
    decline: Annotated[bool, typer.Option("--decline", help="Not now.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Answer a request."""
    frame: Frame = context.obj
    if (grant is None) != decline:
        raise InputError("ctl.answer.one")
    seconds = None if grant is None else seconds_in(grant)
    with guard(frame, pin_file) as link:
        link.call(m.AnswerRequest(request, seconds))
    value = {"id": request, "answer": "declined" if decline else "granted", "seconds": seconds}
    frame.emit(value, [frame.texts("ctl.time.answered")])
