"""``case``: what belongs together."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.clock import stamp
from familysafe.core.errors import InputError
from familysafe.evidence.facts import CaseFacts
from familysafe.evidence.model import Case
from familysafe.evidence.package import case_wanted, number_of

LARGEST_FACTS = 1024 * 1024

Passphrase = Annotated[Path, typer.Option(help="A file whose first line opens the vault.")]
Wanted = Annotated[str, typer.Argument(help="The case: its id, or its number on paper.")]


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="Cases: what belongs together.", no_args_is_help=True)
    group.command("new")(_new)
    group.command("list")(_list)
    group.command("show")(_show)
    group.command("facts")(_facts)
    group.command("delete")(_delete)
    application.add_typer(group, name="case")


def _as_json(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "number": number_of(case),
        "title": case.title,
        "child": case.child,
        "created": stamp(case.created),
        "exhibits": case.exhibits,
    }


def _line(frame: Frame, case: Case) -> str:
    return frame.texts(
        "case.line",
        number=number_of(case),
        id=case.id,
        title=case.title,
        exhibits=case.exhibits,
    )


def _new(
    context: typer.Context,
    title: Annotated[str, typer.Argument(help="What it is about, in your words.")],
    passphrase_file: Passphrase,
    child: Annotated[str, typer.Option(help="The child's name.")] = "",
) -> None:
    """Make a case."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        case = vault.new_case(title, child)
    frame.emit(_as_json(case), (frame.texts("case.made", title=case.title, id=case.id),))


def _list(context: typer.Context, passphrase_file: Passphrase) -> None:
    """List all cases, the newest first."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        cases = vault.cases()
    frame.emit([_as_json(case) for case in cases], [_line(frame, case) for case in cases])


def _show(context: typer.Context, case: Wanted, passphrase_file: Passphrase) -> None:
    """Show one case and what happened when."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        events, facts = vault.timeline(found.id), vault.facts(found.id)
    timeline = [{"at": each.at, "text": each.text, "item": each.item} for each in events]
    lines = [_line(frame, found), *(f"{each.at}  {each.text}" for each in events)]
    if facts.story:
        lines.insert(1, facts.story)
    frame.emit(
        {**_as_json(found), "timeline": timeline, "facts": msgspec.to_builtins(facts)}, lines
    )


def _facts(
    context: typer.Context,
    case: Wanted,
    passphrase_file: Passphrase,
    from_json: Annotated[
        Path | None, typer.Option(help="A file with what is known now, as JSON.")
    ] = None,
) -> None:
    """Show what is known of a case, or replace it."""
    frame: Frame = context.obj
    new = None
    if from_json is not None:
        content = composition.read_small_file(from_json, LARGEST_FACTS)
        try:
            new = msgspec.json.decode(content, type=CaseFacts)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise InputError("evidence.form", name=from_json.name, reason=str(error)) from error
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case).id
        facts = vault.facts(found) if new is None else vault.set_facts(found, new)
    value = msgspec.to_builtins(facts)
    frame.emit(value, (msgspec.json.format(msgspec.json.encode(value), indent=2).decode(),))


def _delete(context: typer.Context, case: Wanted, passphrase_file: Passphrase) -> None:
    """Destroy a case with its items. The custody log stays."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        vault.delete_case(found.id)
    frame.emit({"id": found.id, "deleted": True}, (frame.texts("case.deleted"),))
