"""The two families of errors.

    Fault               a person or the machine can mend it: has a code, parameters, a remedy
    ├── CheckError      a check failed: a seal, a pack, a policy file       (exit code 1)
    ├── InputError      what was given cannot be used                       (exit code 2)
    ├── RefusedError    no right to do this, locked, or forbidden           (exit code 3)
    └── EnvironmentFault  disk full, no service, damaged store              (exit code 4)
    Defect              our own mistake: never caught to carry on

A fault carries no sentence. Its text stands in the catalogue under ``fault.<code>`` in every
language and says what happened and what to do next; ``core.texts.Texts.fault`` puts both together.
"""

from __future__ import annotations

from typing import ClassVar

Param = str | int | float


class Fault(Exception):  # noqa: N818 - the word of the field: see the module docstring
    """Something that a person or the machine can mend.

    ``code`` is a stable dotted name such as ``pin.wrong``; ``params`` fill the placeholders of the
    text ``fault.<code>``.
    """

    exit_code: ClassVar[int] = 4

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in sorted(self.params.items()))
        return f"{self.code}({shown})" if shown else self.code


class CheckError(Fault):
    """A check was made and did not hold."""

    exit_code: ClassVar[int] = 1


class InputError(Fault):
    """What was given cannot be used; nothing was changed."""

    exit_code: ClassVar[int] = 2


class RefusedError(Fault):
    """The one who asks has no right to do this, or it is locked or forbidden."""

    exit_code: ClassVar[int] = 3


class EnvironmentFault(Fault):
    """The machine does not give what is needed: disk full, no service, a damaged store."""

    exit_code: ClassVar[int] = 4


class Defect(Exception):  # noqa: N818 - see the module docstring
    """A mistake of this program. It ends the work at hand loudly."""
