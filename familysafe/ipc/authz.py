"""Who may call what: one table, (message, role) -> allowed.

The rows say which kind of caller may ask at all. That a child asks about itself only, and that the
first guardian of a guard in personal mode may be added by its own user, is said in the handlers.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from familysafe.core.errors import RefusedError
from familysafe.ipc import messages as m
from familysafe.ipc.messages import Message, Role

ADULTS: frozenset[Role] = frozenset({"system", "guardian"})
FAMILY: frozenset[Role] = ADULTS | {"child"}
CHILD: frozenset[Role] = frozenset({"child"})
EVERYBODY: frozenset[Role] = FAMILY | {"stranger"}

RIGHTS: dict[type[Message], frozenset[Role]] = {
    m.Hello: EVERYBODY,
    m.ProveGuardian: EVERYBODY,
    m.ForgetGuardian: EVERYBODY,
    m.RecoverPin: EVERYBODY,
    m.GetStatus: EVERYBODY,
    m.Subscribe: EVERYBODY,
    m.GetSitters: EVERYBODY,
    m.SitDown: EVERYBODY,
    m.StandUp: EVERYBODY,
    m.SetPictures: ADULTS,
    m.GetFamily: ADULTS,
    m.AddGuardian: ADULTS,
    m.RemoveGuardian: ADULTS,
    m.ChangePin: ADULTS,
    m.AddChild: ADULTS,
    m.ChangeChild: ADULTS,
    m.RemoveChild: ADULTS,
    m.GetRules: FAMILY,
    m.SetRules: ADULTS,
    m.GiveTime: ADULTS,
    m.StopNow: ADULTS,
    m.LetGoOn: ADULTS,
    m.Pause: ADULTS,
    m.AskForTime: CHILD,
    m.EnrolCodes: ADULTS,
    m.RevokeCodes: ADULTS,
    m.GetCodes: ADULTS,
    m.UseCode: FAMILY,
    m.GetRequests: ADULTS,
    m.AnswerRequest: ADULTS,
    m.SeeAnswer: CHILD,
    m.GetUsage: FAMILY,
    m.ImportUsage: ADULTS,
    m.KeepUsage: ADULTS,
    m.ForgetUsage: ADULTS,
    m.GetAudit: ADULTS,
    m.GetNotices: ADULTS,
    m.SeeNotices: ADULTS,
    m.GetOwnView: CHILD,
    m.Beat: CHILD,
    m.GetApps: ADULTS,
    m.ChangeGroup: ADULTS,
}


def may(message: type[Message], roles: AbstractSet[Role]) -> bool:
    """Tell whether one who has all of ``roles`` may call ``message``; no row means nobody."""
    return not RIGHTS.get(message, frozenset()).isdisjoint(roles)


def require(message: Message, roles: AbstractSet[Role]) -> None:
    """Raise RefusedError if one who has ``roles`` may not call ``message``.

    ``guardian.needed`` says that the guardian's PIN would help, ``ipc.not_child`` that only a
    child's own account may ask this.
    """
    if not may(type(message), roles):
        needed = RIGHTS.get(type(message), frozenset())
        raise RefusedError("guardian.needed" if "guardian" in needed else "ipc.not_child")
