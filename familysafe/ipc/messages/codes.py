"""Codes for more time that work without a network."""

from __future__ import annotations

from typing import Literal

from familysafe.ipc.messages.base import Message


class EnrolCodes(Message, tag="enrol_codes", frozen=True):
    """Makes new secrets for 15, 30 and 60 minutes; codes of the old ones end.

    Answer: CodesEnrolled.
    """

    child: str
    kind: Literal["timed", "printed"]


class RevokeCodes(Message, tag="revoke_codes", frozen=True):
    """Ends all codes of a child. Answer: Done."""

    child: str


class GetCodes(Message, tag="get_codes", frozen=True):
    """Answer: Codes."""

    child: str


class UseCode(Message, tag="use_code", frozen=True):
    """A child uses it for itself (``child`` ""), a guardian for the child named.

    Answer: CodeUsed. Five tries an hour for each child; the administrator is exempt.
    """

    code: str
    child: str = ""


class EnrolledCodes(Message, tag="enrolled_codes", frozen=True):
    """One amount: ``uri`` for an authenticator (timed), ``codes`` for a sheet (printed)."""

    minutes: int
    uri: str = ""
    codes: tuple[str, ...] = ()


class CodesEnrolled(Message, tag="codes_enrolled", frozen=True):
    """The secrets, told this once and never again."""

    child: str
    kind: Literal["timed", "printed"]
    amounts: tuple[EnrolledCodes, ...]


class CurrentCode(Message, tag="current_code", frozen=True):
    """The code of one amount just now, and for how many seconds it stays; "" while not to be used.

    ``left`` printed codes of this amount are not used yet.
    """

    minutes: int
    code: str
    left: int


class Codes(Message, tag="codes", frozen=True):
    """``timed`` and ``printed`` tell what is enrolled, ``trusted`` whether the clock is right.

    ``seconds`` is how long the current codes stay.
    """

    child: str
    timed: bool
    printed: bool
    trusted: bool
    seconds: int
    amounts: tuple[CurrentCode, ...]


class CodeUsed(Message, tag="code_used", frozen=True):
    """``minutes`` were given; all limits are lifted until so much was used."""

    child: str
    minutes: int
