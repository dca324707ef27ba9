"""The safety question, which comes before any file enters the vault.

Copying a sexual picture of a minor may itself be an offence, so the strictest rule is the default:
only the answer "It does not" lets a file in; the others lead to a described record, for which no
byte of a picture is read.
"""

from __future__ import annotations

from enum import StrEnum

from familysafe.core.errors import RefusedError


class Answer(StrEnum):
    """What the person said to "Does it show a naked or sexual picture of someone under 18?"."""

    IT_DOES_NOT = "no"
    IT_DOES = "yes"
    NOT_SURE = "not-sure"


def require_files_allowed(answer: Answer | None) -> None:
    """Return if files may be taken in.

    Raises RefusedError("safety.unasked") if the question was not put, and
    RefusedError("safety.describe") if the answer leads to a description instead.
    """
    if answer is None:
        raise RefusedError("safety.unasked")
    if answer is not Answer.IT_DOES_NOT:
        raise RefusedError("safety.describe")
