"""The entry point of ``familysafectl``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import typer
from typer._click.exceptions import ClickException  # its own copy of click; no public name
from typer.main import get_command

from familysafe import __version__
from familysafe.cli import composition
from familysafe.cli.frame import Frame
from familysafe.core.errors import Fault
from familysafe.core.texts import Texts, without_breaks

VERBS = {
    "status": "guardlink",
    "doctor": "guardlink",
    "guardian": "family",
    "child": "family",
    "limits": "limits",
    "time": "time",
    "usage": "usage",
    "vault": "vault",
    "case": "case",
    "evidence": "evidence",
    "package": "package",
    "verify": "package",
    "guide": "guide",
    "helplines": "guide",
    "content": "content",
}
"""Which module of ``cli.verbs`` holds a verb: only that one is imported."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words, data_dir, json = _globals(sys.argv[1:] if arguments is None else arguments)
    texts = composition.texts(data_dir)
    frame = Frame(data_dir=data_dir, json=json, texts=texts)
    try:
        command = get_command(_application(words))
        outcome = command.main(words, prog_name="familysafectl", standalone_mode=False, obj=frame)
    except Fault as fault:
        _complain(texts, fault)
        return fault.exit_code
    except typer.Abort:
        return 3
    except ClickException as error:
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return 4
    return outcome if isinstance(outcome, int) else 0


def _complain(texts: Texts, fault: Fault) -> None:
    print(without_breaks(texts.fault(fault)), file=sys.stderr)


def _globals(words: list[str]) -> tuple[list[str], Path | None, bool]:
    """Take ``--data-dir`` and ``--json`` out, wherever they stand."""
    rest: list[str] = []
    data_dir: Path | None = None
    json = False
    pending = iter(words)
    for word in pending:
        if word == "--":
            rest += [word, *pending]
        elif word == "--json":
            json = True
        elif word == "--data-dir":
            data_dir = Path(next(pending, "."))
        elif word.startswith("--data-dir="):
            data_dir = Path(word.partition("=")[2])
        else:
            rest.append(word)
    return rest, data_dir, json


def _application(words: list[str]) -> typer.Typer:
    application = typer.Typer(
        name="familysafectl",
        help="The powers of FamilySafe for scripts. All verbs take --data-dir DIR and --json.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        add_completion=False,
        rich_markup_mode=None,
    )
    application.callback()(_version)
    wanted = {VERBS[words[0]]} if words and words[0] in VERBS else set(VERBS.values())
    for name in sorted(wanted):
        module = f"familysafe.cli.verbs.{name}"
        try:
            found = importlib.import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
            continue  # verbs of a later version
        found.register(application)
    return application


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - the option's value, as Typer hands it on
    if wanted:
        print(__version__)
        raise typer.Exit


def _version(
    *,
    version: bool = typer.Option(
        False, "--version", callback=_print_version, is_eager=True, help="Print the version."
    ),
) -> None:
    """Take ``--version`` before any verb."""


if __name__ == "__main__":
    sys.exit(main())
