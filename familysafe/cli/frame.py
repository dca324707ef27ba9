"""What all verbs share: where the stores lie, ``--json``, the language, and how errors end.

Exit codes: 0 done, 1 a check failed, 2 wrong use, 3 refused, 4 environment. Errors go to stderr as
one sentence that says what to do next.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from familysafe.core.errors import InputError, Param
from familysafe.core.texts import Texts, without_breaks


class Frame(msgspec.Struct, frozen=True):
    """What was asked for on the whole command line. Verbs get it from ``context.obj``."""

    data_dir: Path | None
    json: bool
    texts: Texts

    def say(self, id_: str, /, **params: Param) -> None:
        """Print one sentence, unless JSON was asked for."""
        if not self.json:
            print(without_breaks(self.texts(id_, **params)))

    def emit(self, value: Any, lines: Iterable[str] = ()) -> None:  # noqa: ANN401 - any JSON value
        """Print ``value`` as the one JSON value, or ``lines`` for a person."""
        if self.json:
            print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())
        else:
            for line in lines:
                print(without_breaks(line))


def secret_from(path: Path) -> str:
    """Read a PIN or passphrase: the file's first line; ``-`` reads standard input."""
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("secret.unreadable", path=str(path)) from error
    lines = text.splitlines()
    if not lines or not lines[0]:
        raise InputError("secret.empty", path=str(path))
    return lines[0]
