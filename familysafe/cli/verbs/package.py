"""``package`` and ``verify``: hand a case over, and check what was handed over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.errors import RefusedError
from familysafe.evidence.handover import SealedArchive, Wish, profile_of, require_wish
from familysafe.evidence.package import Leaving, case_wanted, leaving, place_for
from familysafe.evidence.ports import PreparedPackage
from familysafe.evidence.verification import Verdict
from familysafe.presentation.verify import verdict_view


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    application.command("package")(_package)
    application.command("verify")(_verify)


def _package(  # noqa: PLR0913 - the options of a verb
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="The case: its id, or its number on paper.")],
    profile: Annotated[str, typer.Option(help="police, police-sealed, hotline or school.")],
    passphrase_file: Annotated[Path, typer.Option(help="A file whose first line opens the vault.")],
    to: Annotated[Path, typer.Option(help="A new folder, or the folder to make it in.")] = Path(),
    lang: Annotated[str, typer.Option(help="Languages, the main one first.")] = "en,km",
    timestamp: Annotated[str, typer.Option(help="Not in this version.")] = "",
    request: Annotated[
        str, typer.Option(help="Which officer asked for a sealed package, and when.")
    ] = "",
    *,
    zip_: Annotated[
        bool, typer.Option("--zip", help="Also one encrypted file; its password is shown once.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would leave this computer.")
    ] = False,
) -> None:
    """Prepare a folder for the police or others, with its report, and a receipt beside it."""
    frame: Frame = context.obj
    if timestamp:
        raise RefusedError("package.timestamp_later")
    languages = tuple(filter(None, lang.split(",")))
    wish = require_wish(Wish(profile_of(profile), languages, neutral=zip_, request=request))
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        if dry_run:
            _show_leaving(frame, wish, leaving(vault.exhibits(found.id), wish))
            return
        target = place_for(
            to,
            found,
            wish.profile,
            composition.now(),
            exists=to.is_dir(),
            is_package=_is_package(to),
        )
        prepared = vault.prepare_package(found.id, wish, target, composition.quiet_progress())
        sealed = (
            vault.archive_package(found.id, prepared.path, composition.quiet_progress())
            if zip_
            else None
        )
    _show_prepared(frame, wish, prepared, sealed)


def _show_leaving(frame: Frame, wish: Wish, listed: tuple[Leaving, ...]) -> None:
    rows = [
        {
            "number": each.exhibit.number,
            "item": each.exhibit.id,
            "name": each.exhibit.name,
            "path": each.path or None,
            "size": each.exhibit.size,
            "leaves": bool(each.path),
        }
        for each in listed
    ]
    size = sum(each.exhibit.size for each in listed if each.path)
    texts = frame.texts
    frame.emit(
        {"dry_run": True, "profile": wish.profile.value, "exhibits": rows, "bytes": size},
        (
            *(
                texts("package.leaves" if each.path else "package.stays", **_named(each))
                for each in listed
            ),
            texts("package.dry_run"),
        ),
    )


def _named(each: Leaving) -> dict[str, str | int]:
    return {"number": each.exhibit.number, "name": each.exhibit.name}


def _show_prepared(
    frame: Frame, wish: Wish, prepared: PreparedPackage, sealed: SealedArchive | None
) -> None:
    texts, sheet = frame.texts, prepared.sheet
    lines = [
        texts("package.done", path=str(prepared.path)),
        texts("package.done.signer", signer=prepared.signer),
        texts("package.done.receipt", path=str(prepared.receipt)),
    ]
    if sheet is not None:
        lines.append(texts("package.done.sheet", path=str(sheet)))
    if sealed is not None:
        lines.append(texts("package.done.zip", path=str(sealed.path)))
        lines.append(texts("package.done.password", password=sealed.password))
    frame.emit(
        {
            "path": str(prepared.path),
            "profile": wish.profile.value,
            "zip": str(sealed.path) if sealed else None,
            "password_shown": sealed is not None,
            "password": sealed.password if sealed else None,
            "exhibits": prepared.exhibits,
            "head": prepared.head,
            "signer": prepared.signer,
            "receipt": str(prepared.receipt),
            "sheet": str(sheet) if sheet else None,
        },
        lines,
    )


def _is_package(folder: Path) -> bool:
    return (folder / "bagit.txt").exists()


def _verify(
    context: typer.Context,
    package: Annotated[Path, typer.Argument(help="The folder of the package.")],
    signer: Annotated[str, typer.Option(help="The key on the paper receipt.")] = "",
) -> int:
    """Check a package without the vault. Exit code 1 if anything does not fit."""
    frame: Frame = context.obj
    verdict = composition.verify_package(package, signer)
    frame.emit(
        {
            "ok": verdict.ok,
            "checked": verdict.checked,
            "problems": [{"where": each.where, "what": each.what} for each in verdict.problems],
            "head": verdict.head,
            "verdict": _word(verdict),
            "signer": verdict.signer,
            "tagmanifest": verdict.tagmanifest,
        },
        _sentences(frame, verdict),
    )
    return 0 if verdict.ok else 1


def _word(verdict: Verdict) -> str:
    if not verdict.ok:
        return "failed"
    return "genuine" if verdict.genuine else "unchanged"


def _sentences(frame: Frame, verdict: Verdict) -> list[str]:
    view = verdict_view(verdict, frame.texts)
    return [view.title, *(f"  {problem}" for problem in view.problems), view.checked]
