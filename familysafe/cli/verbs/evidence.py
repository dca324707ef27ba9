"""``evidence``: put things into a case, describe what must not be copied, look, take out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from familysafe.cli import composition
from familysafe.cli.evidence_options import Passphrase, Wanted, asked
from familysafe.cli.frame import Frame, secret_from
from familysafe.cli.verbs import chat
from familysafe.core.clock import stamp
from familysafe.core.errors import InputError
from familysafe.evidence.handover import Area
from familysafe.evidence.model import (
    AddedFile,
    CaseId,
    DescribedRecord,
    Exhibit,
    ExhibitDetails,
    ItemId,
)
from familysafe.evidence.package import case_wanted
from familysafe.evidence.safety import Answer, require_files_allowed
from familysafe.evidence.vault import KeptVault

LARGEST_DESCRIPTION = 256 * 1024


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="Items of evidence.", no_args_is_help=True)
    group.command("add")(_add)
    group.command("describe")(_describe)
    group.command("import-chat")(chat.import_chat)
    group.command("list")(_list)
    group.command("custody")(_custody)
    group.command("extract")(_extract)
    group.command("redact")(_redact)
    group.command("lock")(_lock)
    group.command("erase")(_erase)
    application.add_typer(group, name="evidence")


def _add(  # noqa: PLR0913, PLR0917 - the options of a verb
    context: typer.Context,
    case: Wanted,
    files: Annotated[list[Path], typer.Argument(help="The files to take in.")],
    passphrase_file: Passphrase,
    app: Annotated[str, typer.Option(help="The app, such as tiktok.")] = "",
    sender: Annotated[str, typer.Option(help="What the person calls itself.")] = "",
    handle: Annotated[str, typer.Option(help="Its user name.")] = "",
    url: Annotated[str, typer.Option(help="The address of the profile or message.")] = "",
    received_at: Annotated[str, typer.Option(help="When it came, ISO 8601.")] = "",
    note: Annotated[str, typer.Option(help="What else is known.")] = "",
    user_id: Annotated[str, typer.Option(help="The number behind the user name.")] = "",
    *,
    not_sexual: Annotated[
        bool, typer.Option("--not-sexual", help="No naked or sexual picture of a minor.")
    ] = False,
) -> None:
    """Take files in, after the safety question. Each is saved whole or not at all."""
    frame: Frame = context.obj
    require_files_allowed(Answer.IT_DOES_NOT if not_sexual else asked(frame))
    details = ExhibitDetails(app, sender, handle, url, received_at, note, user_id)
    added: list[AddedFile] = []
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        try:
            for untrusted in files:
                outcome = vault.add_file(found.id, untrusted, details, composition.quiet_progress())
                added.append(outcome)
        finally:
            # what was saved before another file failed is saved, and said
            frame.emit([_added_as_json(each) for each in added], _added_lines(frame, added))


def _added_as_json(added: AddedFile) -> dict[str, Any]:
    exhibit = added.exhibit
    return {
        "item": exhibit.id,
        "name": exhibit.name,
        "size": exhibit.size,
        "sha256": exhibit.sha256,
        "sha512": exhibit.sha512,
        "duplicate_of": added.duplicate_of,
        "stored": exhibit.stored,
        "media_type": exhibit.media_type,
    }


def _added_lines(frame: Frame, added: list[AddedFile]) -> list[str]:
    lines = []
    for each in added:
        exhibit = each.exhibit
        lines.append(
            frame.texts("evidence.added", name=exhibit.name, size=exhibit.size, item=exhibit.id)
        )
        if each.duplicate_of:
            lines.append(frame.texts("evidence.added.duplicate", item=each.duplicate_of))
    return lines


def _describe(
    context: typer.Context,
    case: Wanted,
    from_json: Annotated[Path, typer.Option(help="A file with the description, as JSON.")],
    passphrase_file: Passphrase,
) -> None:
    """Write down what a picture shows. No byte of a picture is read."""
    frame: Frame = context.obj
    content = composition.read_small_file(from_json, LARGEST_DESCRIPTION)
    try:
        record = msgspec.json.decode(content, type=DescribedRecord)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError("evidence.form", name=from_json.name, reason=str(error)) from error
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        exhibit = vault.describe(case_wanted(vault.cases(), case).id, record)
    frame.emit(_as_json(exhibit), (frame.texts("evidence.described", item=exhibit.id),))


def _as_json(exhibit: Exhibit) -> dict[str, Any]:
    said = exhibit.described or exhibit.details
    return {
        "item": exhibit.id,
        "number": exhibit.number,
        "kind": exhibit.kind.value,
        "name": exhibit.name,
        "stored": exhibit.stored,
        "size": exhibit.size,
        "media_type": exhibit.media_type,
        "sha256": exhibit.sha256 or None,
        "received_at": said.received_at or None,
        "imported_at": stamp(exhibit.imported_at),
        "derived_from": exhibit.derived_from,
        "locked_at": exhibit.locked_at and stamp(exhibit.locked_at),
        "sealed": stamp(exhibit.imported_at),
    }


def _list(context: typer.Context, case: Wanted, passphrase_file: Passphrase) -> None:
    """List what is in a case."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        exhibits = vault.exhibits(case_wanted(vault.cases(), case).id)
    frame.emit(
        [_as_json(each) for each in exhibits],
        [
            frame.texts(
                "evidence.line",
                number=each.number,
                item=each.id,
                kind=each.kind.value,
                name=each.name,
            )
            for each in exhibits
        ],
    )


def _custody(context: typer.Context, case: Wanted, passphrase_file: Passphrase) -> None:
    """Show the custody log of a case, also of one that was deleted (by its id)."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        try:
            found = case_wanted(vault.cases(), case).id
        except InputError:
            found = CaseId(case)
        rows = vault.custody(found)
    frame.emit(
        [{**msgspec.to_builtins(row), "at": stamp(row.at)} for row in rows],
        [
            frame.texts(
                "evidence.custody.line",
                n=row.n,
                at=stamp(row.at),
                actor=row.actor,
                action=row.action,
                item=row.item,
            )
            for row in rows
        ],
    )


def _extract(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    to: Annotated[Path, typer.Option(help="A new file.")],
    passphrase_file: Passphrase,
) -> None:
    """Write an item to a file, checked. The custody log says so."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        vault.extract(ItemId(item), to)
    frame.emit({"item": item, "path": str(to)}, (frame.texts("evidence.extracted", path=str(to)),))


def _lock(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    passphrase_file: Passphrase,
) -> None:
    """Lock an item that may show a minor sexually after all: no viewing, no handing over."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        locked = vault.lock_item(ItemId(item))
    frame.emit(_as_json(locked), (frame.texts("evidence.item_locked", number=locked.number),))


def _erase(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    passphrase_file: Passphrase,
) -> None:
    """Destroy an item for ever. The custody log stays; older backups still hold it."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        vault.erase_item(ItemId(item))
        backups = [each.name for each in vault.backups() if each.items]
    lines = [frame.texts("evidence.item_erased")]
    if backups:
        lines.append(frame.texts("evidence.in_backups", names=", ".join(backups)))
    frame.emit({"item": item, "erased": True, "backups": backups}, lines)


def _redact(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The picture's id.")],
    box: Annotated[list[str], typer.Option(help="What to cover: X,Y,WIDTH,HEIGHT in pixels.")],
    passphrase_file: Passphrase,
) -> None:
    """Keep a copy of a picture with black areas and without hidden notes; the original stays."""
    frame: Frame = context.obj
    areas = tuple(_area(each) for each in box)
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        exhibit = _wanted(vault, item)
        made = composition.covered_copy(vault, exhibit, areas)
    frame.emit(_as_json(made), (frame.texts("evidence.redacted", number=made.number),))


def _area(text: str) -> Area:
    try:
        x, y, width, height = map(int, text.split(","))
    except ValueError:
        raise InputError("redaction.area") from None
    return Area(x, y, width, height)


def _wanted(vault: KeptVault, item: str) -> Exhibit:
    for case in vault.cases():
        for each in vault.exhibits(case.id):
            if each.id == item:
                return each
    raise InputError("evidence.unknown", item=item)
