"""``package`` and ``verify``: hand a case over, and check what was handed over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.errors import RefusedError
from familysafe.evidence.package import Profile, case_wanted, languages_of, place_for, profile_of
from familysafe.evidence.verification import Verdict, What

PROBLEMS = {
    What.CHANGED: "verify.problem.changed",
    What.MISSING: "verify.problem.missing",
    What.UNEXPECTED: "verify.problem.unexpected",
    What.LINK: "verify.problem.link",
    What.NAME: "verify.problem.name",
    What.SIZE: "verify.problem.size",
    What.UNREADABLE: "verify.problem.unreadable",
    What.FORM: "verify.problem.form",
    What.VERSION: "verify.problem.version",
    What.SIGNATURE: "verify.problem.signature",
    What.SIGNER: "verify.problem.signer",
    What.CHAIN: "verify.problem.chain",
    What.ROW_SIGNATURE: "verify.problem.row_signature",
    What.EXHIBITS: "verify.problem.exhibits",
}

MOST_SHOWN = 20
"""So many problems are shown to a person; ``--json`` has them all."""


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    application.command("package")(_package)
    application.command("verify")(_verify)


def _package(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="The case: its id, or its number on paper.")],
    profile: Annotated[str, typer.Option(help="police or hotline.")],
    to: Annotated[Path, typer.Option(help="A new folder, or the folder to make it in.")],
    passphrase_file: Annotated[Path, typer.Option(help="A file whose first line opens the vault.")],
    lang: Annotated[str, typer.Option(help="Languages, the main one first.")] = "en,km",
    timestamp: Annotated[str, typer.Option(help="Not in this version.")] = "",
    *,
    zip_: Annotated[bool, typer.Option("--zip", help="Not in this version.")] = False,
) -> None:
    """Prepare a folder for the police, with its report, and a receipt beside it."""
    frame: Frame = context.obj
    if zip_:
        raise RefusedError("package.zip_later")
    if timestamp:
        raise RefusedError("package.timestamp_later")
    kind: Profile = profile_of(profile)
    languages = languages_of(tuple(filter(None, lang.split(","))))
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        target = place_for(
            to, found, kind, composition.now(), exists=to.is_dir(), is_package=_is_package(to)
        )
        prepared = vault.prepare_package(
            found.id, kind.value, target, languages, composition.quiet_progress()
        )
    frame.emit(
        {
            "path": str(prepared.path),
            "profile": kind.value,
            "zip": None,
            "password_shown": False,
            "exhibits": prepared.exhibits,
            "head": prepared.head,
            "signer": prepared.signer,
            "receipt": str(prepared.receipt),
        },
        (
            frame.texts("package.done", path=str(prepared.path)),
            frame.texts("package.done.signer", signer=prepared.signer),
            frame.texts("package.done.receipt", path=str(prepared.receipt)),
        ),
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
    texts = frame.texts
    if verdict.genuine:
        lines = [texts("verify.genuine")]
    elif verdict.ok:
        lines = [texts("verify.unchanged", signer=verdict.signer)]
    else:
        lines = [texts("verify.failed", n=len(verdict.problems))]
        lines += [
            "  " + texts(PROBLEMS[What(each.what)], where=each.where)
            for each in verdict.problems[:MOST_SHOWN]
        ]
    return [*lines, texts("verify.checked", n=verdict.checked)]
