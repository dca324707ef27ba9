"""How verbs reach the guard, and find the people they name."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.errors import Defect, InputError
from familysafe.core.texts import without_breaks
from familysafe.family.people import Child, Guardian
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink

PinFile = Annotated[
    Path | None,
    typer.Option("--pin-file", help="A file whose first line is the guardian's PIN; - is stdin."),
]
ChildName = Annotated[str, typer.Argument(help="The child's name, or its id.")]

R = TypeVar("R", bound=m.Reply)


@contextmanager
def guard(frame: Frame, pin_file: Path | None = None) -> Iterator[GuardLink]:
    """Connect, and prove to be a guardian where a PIN is given or a person can be asked for it."""
    pin = None if pin_file is None else secret_from(pin_file)
    link = composition.guard(frame.data_dir)
    try:
        if pin is not None:
            link.call(m.ProveGuardian(pin))
        elif _could_prove(link.welcome()) and sys.stdin.isatty():
            question = without_breaks(frame.texts("ctl.pin.ask"))
            link.call(m.ProveGuardian(getpass.getpass(f"{question} ")))
        yield link
    finally:
        link.close()


def _could_prove(welcome: m.Welcome) -> bool:
    return welcome.role not in {"system", "guardian"} and welcome.guardians > 0


def answer(link: GuardLink, body: m.Request, wanted: type[R]) -> R:
    """Ask, and return the answer, which is of the type that the message promises."""
    reply = link.call(body)
    if not isinstance(reply, wanted):
        message = f"{type(body).__name__} was answered with {type(reply).__name__}"
        raise Defect(message)
    return reply


def child_named(link: GuardLink, wanted: str) -> Child:
    """Find a child by id or name; InputError ``child.no_such`` names those that there are."""
    children = answer(link, m.GetFamily(), m.Family).children
    for child in children:
        if wanted == child.id or wanted.casefold() == child.name.casefold():
            return child
    names = ", ".join(child.name for child in children) or "-"
    raise InputError("child.no_such", name=wanted, names=names)


def guardian_named(link: GuardLink, wanted: str | None) -> Guardian:
    """Find a guardian by id or name; without a name the only one is meant."""
    guardians = answer(link, m.GetFamily(), m.Family).guardians
    if wanted is None and len(guardians) == 1:
        return guardians[0]
    for guardian in guardians:
        if wanted and wanted.casefold() in (guardian.id.casefold(), guardian.name.casefold()):
            return guardian
    names = ", ".join(guardian.name for guardian in guardians) or "-"
    raise InputError("guardian.no_such", name=wanted or "-", names=names)
