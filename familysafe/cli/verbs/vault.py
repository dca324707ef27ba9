"""``vault``: make it, its passphrases and its sheet, check it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.clock import stamp
from familysafe.core.errors import InputError
from familysafe.evidence.ports import Backup

RECOVERY = "recovery"

Passphrase = Annotated[Path, typer.Option(help="A file whose first line opens the vault.")]
NewPassphrase = Annotated[Path, typer.Option(help="A file whose first line will open it.")]


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="The vault for evidence.", no_args_is_help=True)
    group.command("create")(_create)
    group.command("change-passphrase")(_change_passphrase)
    group.command("recover")(_recover)
    group.command("verify")(_verify)
    group.command("backup")(_backup)
    group.command("backups")(_backups)
    group.command("restore")(_restore)
    slots = typer.Typer(help="What opens the vault.", no_args_is_help=True)
    slots.command("list")(_slots)
    slots.command("add")(_add_slot)
    slots.command("remove")(_remove_slot)
    group.add_typer(slots, name="slot")
    application.add_typer(group, name="vault")


def _create(
    context: typer.Context,
    passphrase_file: NewPassphrase,
    recovery_sheet: Annotated[
        Path | None, typer.Option(help="A new PDF to print, best on a removable drive.")
    ] = None,
) -> None:
    """Make the vault. The recovery key is shown once, or printed on the sheet."""
    frame: Frame = context.obj
    passphrase = secret_from(passphrase_file)
    if recovery_sheet is not None:
        _require_new(recovery_sheet)
    vault, key = composition.door(frame.data_dir).create(passphrase)
    vault.lock()
    place = str(composition.vault_place(frame.data_dir))
    made: dict[str, str | None] = {"path": place, "recovery_sheet": None}

    def show_key() -> None:
        """Nobody else will ever have it: better shown than lost."""
        made["recovery_key"] = key
        frame.emit(
            made, (frame.texts("vault.made", path=place), frame.texts("vault.made.key", key=key))
        )

    if recovery_sheet is None:
        show_key()
        return
    try:
        composition.save_recovery_sheet(key, recovery_sheet)
    except BaseException:
        show_key()
        raise
    made["recovery_sheet"] = str(recovery_sheet)
    frame.emit(
        made,
        (
            frame.texts("vault.made", path=place),
            frame.texts("vault.made.sheet", path=str(recovery_sheet)),
        ),
    )


def _require_new(sheet: Path) -> None:
    """Find out before the vault is made that its sheet cannot be written."""
    if sheet.exists():
        raise InputError("document.exists", path=str(sheet))
    if not sheet.absolute().parent.is_dir():
        raise InputError("document.no_folder", path=str(sheet.parent))


def _change_passphrase(
    context: typer.Context, passphrase_file: Passphrase, new_passphrase_file: NewPassphrase
) -> None:
    """Replace the passphrase."""
    frame: Frame = context.obj
    door = composition.door(frame.data_dir)
    door.change_passphrase(secret_from(passphrase_file), secret_from(new_passphrase_file))
    frame.emit({"changed": True}, (frame.texts("vault.passphrase_changed"),))


def _recover(
    context: typer.Context,
    recovery_key_file: Annotated[Path, typer.Option(help="A file with the key of the sheet.")],
    new_passphrase_file: NewPassphrase,
) -> None:
    """Open the vault with the recovery sheet and set a new passphrase."""
    frame: Frame = context.obj
    door = composition.door(frame.data_dir)
    door.recover(secret_from(recovery_key_file), secret_from(new_passphrase_file)).lock()
    frame.emit({"recovered": True}, (frame.texts("vault.recovered"),))


def _slots(context: typer.Context) -> None:
    """List what opens the vault."""
    frame: Frame = context.obj
    names = composition.door(frame.data_dir).slots()
    frame.emit(
        [
            {"slot": name, "opens_with": "sheet" if name == RECOVERY else "passphrase"}
            for name in names
        ],
        names,
    )


def _add_slot(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Who gets a passphrase of their own.")],
    passphrase_file: Passphrase,
    new_passphrase_file: NewPassphrase,
) -> None:
    """Let another guardian open the vault with a passphrase of their own."""
    frame: Frame = context.obj
    door = composition.door(frame.data_dir)
    made = door.add_slot(secret_from(passphrase_file), name, secret_from(new_passphrase_file))
    frame.emit({"slot": made}, (frame.texts("vault.slot_added", name=made),))


def _remove_slot(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The slot, as it is listed.")],
    passphrase_file: Passphrase,
) -> None:
    """Take a passphrase away: it opens this vault no more."""
    frame: Frame = context.obj
    composition.door(frame.data_dir).remove_slot(secret_from(passphrase_file), name)
    frame.emit({"slot": name, "removed": True}, (frame.texts("vault.slot_removed", name=name),))


def _backup_as_json(backup: Backup) -> dict[str, str | int]:
    return {
        "at": stamp(backup.at),
        "name": backup.name,
        "size": backup.size,
        "items": backup.items,
    }


def _backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A new file, best on a drive of its own.")],
    passphrase_file: Passphrase,
) -> None:
    """Write the whole vault into one encrypted file, and read it back."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        made = vault.back_up(file, composition.quiet_progress())
    frame.emit(
        {"path": str(file), **_backup_as_json(made)},
        (frame.texts("vault.backed_up", path=str(file), n=made.items),),
    )


def _backups(context: typer.Context, passphrase_file: Passphrase) -> None:
    """List the backups that were made, the newest first."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        made = vault.backups()
    frame.emit(
        [_backup_as_json(each) for each in made],
        [f"{stamp(each.at)}  {each.name}" for each in made],
    )


def _restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The file that backup wrote.")],
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line opens the backup.")
    ] = None,
    recovery_key_file: Annotated[
        Path | None, typer.Option(help="Or a file with the key of the recovery sheet.")
    ] = None,
) -> None:
    """Bring the vault back on a computer where there is none."""
    frame: Frame = context.obj
    door, progress = composition.door(frame.data_dir), composition.quiet_progress()
    if passphrase_file is not None and recovery_key_file is None:
        vault = door.restore(file, secret_from(passphrase_file), progress)
    elif recovery_key_file is not None and passphrase_file is None:
        vault = door.restore_with_sheet(file, secret_from(recovery_key_file), progress)
    else:
        raise InputError("backup.which_key")
    cases = len(vault.cases())
    vault.lock()
    place = str(composition.vault_place(frame.data_dir))
    frame.emit(
        {"path": place, "cases": cases}, (frame.texts("vault.restored", path=place, n=cases),)
    )


def _verify(context: typer.Context, passphrase_file: Passphrase) -> int:
    """Read everything again and compare. Exit code 1 if anything does not fit."""
    frame: Frame = context.obj
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        check = vault.check(composition.quiet_progress())
    texts = frame.texts
    if check.ok:
        lines = [texts("vault.checked.ok", n=check.checked)]
    else:
        found = len(check.problems)
        lines = [texts("vault.checked.failed", n=check.checked, problems=found)]
        lines += [
            texts("vault.problem", where=each.where, what=each.what) for each in check.problems
        ]
    frame.emit(
        {
            "ok": check.ok,
            "checked": check.checked,
            "problems": [{"where": each.where, "what": each.what} for each in check.problems],
            "head": check.head,
        },
        [*lines, texts("vault.head", head=check.head)],
    )
    return 0 if check.ok else 1
