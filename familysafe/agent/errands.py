"""What the windows ask of the guard, as errands for the courier."""

from __future__ import annotations

from familysafe.agent.courier import Errand
from familysafe.core.errors import EnvironmentFault, RefusedError
from familysafe.ipc.messages import (
    AskForTime,
    ForgetGuardian,
    GiveTime,
    ProveGuardian,
    Reply,
    SeeAnswer,
    SitDown,
    StandUp,
    UseCode,
)
from familysafe.presentation.agent_words import MINUTE
from familysafe.presentation.guardlink import GuardLink


def ask_for(question: AskForTime) -> Errand:
    """Ask for more time."""
    return lambda link: link.call(question)


def see_answer(request: str) -> Errand:
    """Say that the answer to a request was read."""
    return lambda link: link.call(SeeAnswer(request))


def sit_down(child: str, pictures: tuple[str, ...] = (), pin: str = "") -> Errand:
    """Say who sits here: a child, or ("") a guardian with the PIN."""
    return lambda link: link.call(SitDown(child, pictures, pin))


def stand_up() -> Errand:
    """Say that somebody else comes to sit here."""
    return lambda link: link.call(StandUp())


def use_code(code: str) -> Errand:
    """Use a code that somebody told the child."""
    return lambda link: link.call(UseCode(code))


def give_with_code(pin: str, child: str, minutes: int) -> Errand:
    """Give time with a guardian's code. The right is given back whatever happens."""

    def errand(link: GuardLink) -> Reply:
        link.call(ProveGuardian(pin))
        try:
            reply = link.call(GiveTime(child, minutes * MINUTE))
        finally:
            _forget(link)
        return reply

    return errand


def _forget(link: GuardLink) -> None:
    """Give the guardian's right back; if that fails, only a closed connection is safe."""
    try:
        link.call(ForgetGuardian())
    except RefusedError as error:
        link.close()
        raise EnvironmentFault("guard.away") from error
