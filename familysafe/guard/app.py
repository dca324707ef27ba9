"""The entry point of ``familysafe-guard``."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from familysafe import __version__
from familysafe.core.errors import Fault
from familysafe.core.texts import without_breaks
from familysafe.guard import composition
from familysafe.ipc.codec import refusal_of

IDLE_SECONDS = 5.0


def main(arguments: list[str] | None = None) -> int:
    """Serve, and return the exit code (see ``cli.frame``)."""
    # asyncio would load it, 1.2 MB; a guard, whose service has no network, does without
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type]
    given = _parser().parse_args(arguments)
    try:
        if given.clear_browsers:
            composition.clear_browsers(given.data_dir)
            return 0
        if sys.platform == "win32":
            if given.install or given.remove:
                composition.set_up_service(given.data_dir, there=given.install)
                return 0
            if given.service:
                return composition.serve_as_service(given.data_dir)
        composition.serve(
            given.data_dir,
            personal=given.personal,
            until_idle=IDLE_SECONDS if given.until_idle else None,
        )
    except Fault as fault:
        with suppress(OSError):
            print(_complaint(fault, as_json=given.faults_as_json), file=sys.stderr)
        return fault.exit_code
    return 0


def _complaint(fault: Fault, *, as_json: bool) -> str:
    """Say it in a sentence; or as a message, for a program that says it in its own language."""
    if as_json:
        return msgspec.json.encode(refusal_of(0, fault)).decode()
    return without_breaks(composition.texts().fault(fault))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="familysafe-guard",
        description="Keeps to the family's limits. Without --personal it is the system's service.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--personal", action="store_true", help="serve this user only")
    parser.add_argument("--data-dir", type=Path, help="keep everything below this folder")
    parser.add_argument(
        "--until-idle", action="store_true", help="end soon after the last client left"
    )
    parser.add_argument(
        "--clear-browsers",
        action="store_true",
        help="take what a guard left in the browsers' policies away, and end",
    )
    if sys.platform == "win32":
        setup = parser.add_mutually_exclusive_group()
        setup.add_argument("--install", action="store_true", help="make it a service of Windows")
        setup.add_argument("--remove", action="store_true", help="take the service away")
        parser.add_argument("--service", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--faults-as-json", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
