"""Who is who: guardians, children, and what a connection may do."""

from __future__ import annotations

from familysafe.family.people import Child, Guardian
from familysafe.ipc.messages.base import Message, Mode, Role


class Hello(Message, tag="hello", frozen=True):
    """First message of every connection. ``program``: console, agent, ctl. Answer: Welcome."""

    protocol: int
    program: str


class ProveGuardian(Message, tag="prove_guardian", frozen=True):
    """Makes this connection the guardian's until it closes. Answer: Done."""

    pin: str


class ForgetGuardian(Message, tag="forget_guardian", frozen=True):
    """Gives the guardian's rights of this connection back ("Lock now"). Answer: Done."""


class GetFamily(Message, tag="get_family", frozen=True):
    """Answer: Family."""


class AddGuardian(Message, tag="add_guardian", frozen=True):
    """The first guardian may be added by the own user in personal mode, else by an administrator.

    Answer: GuardianAdded.
    """

    name: str
    pin: str
    own_rules: bool = False


class RemoveGuardian(Message, tag="remove_guardian", frozen=True):
    """The last guardian cannot be removed while there are children. Answer: Done."""

    guardian: str


class ChangePin(Message, tag="change_pin", frozen=True):
    """Answer: Done. The connection must hold the guardian's right."""

    guardian: str
    pin: str


class RecoverPin(Message, tag="recover_pin", frozen=True):
    """Sets a new PIN with the recovery sheet's code, which is used up. Answer: GuardianAdded."""

    code: str
    pin: str


class AddChild(Message, tag="add_child", frozen=True):
    """``born`` is YYYY-MM. Answer: ChildAdded."""

    name: str
    born: str
    accounts: tuple[str, ...] = ()
    face: str = "boy-10"
    cloth: str = ""


class ChangeChild(Message, tag="change_child", frozen=True):
    """Answer: Done."""

    child: Child
    revision: int


class RemoveChild(Message, tag="remove_child", frozen=True):
    """Answer: Done."""

    child: str


class GetSitters(Message, tag="get_sitters", frozen=True):
    """Who may sit at the caller's account, and who does. Answer: Sitters.

    Programs of that account stand still from now on, if nobody has said who it is.
    """


class SitDown(Message, tag="sit_down", frozen=True):
    """Says who sits at the caller's account, which several children share. Answer: Done.

    ``child`` with its ``pictures`` where it has a picture PIN; "" with a guardian's ``pin``.
    """

    child: str
    pictures: tuple[str, ...] = ()
    pin: str = ""


class StandUp(Message, tag="stand_up", frozen=True):
    """Whoever sat at the caller's account has left: it is asked again. Answer: Done."""


class SetPictures(Message, tag="set_pictures", frozen=True):
    """Sets a child's picture PIN, or takes it away (none). Answer: Done."""

    child: str
    pictures: tuple[str, ...]


class Sitter(Message, tag="sitter", frozen=True):
    """Who may sit down. ``has_pictures``: only with the picture PIN."""

    id: str
    name: str
    face: str
    cloth: str
    has_pictures: bool


class Sitters(Message, tag="sitters", frozen=True):
    """``sitting`` is a child's id, "guardian", or "" while nobody said who it is.

    ``held``: until then everything else stands still.
    """

    children: tuple[Sitter, ...]
    sitting: str
    held: bool = False


class Welcome(Message, tag="welcome", frozen=True):
    """``child`` is the child to whom the caller's OS account belongs, if it does.

    ``shared``: several children use that account, and ``child`` is who sits there, if it is known.
    ``guardians`` is how many are set up: 0 means that the first-run questions are due.
    """

    protocol: int
    version: str
    mode: Mode
    role: Role
    child: str | None
    guardians: int
    since: str
    shared: bool = False


class Family(Message, tag="family", frozen=True):
    """``revision`` is that of the people, not of their rules."""

    revision: int
    guardians: tuple[Guardian, ...]
    children: tuple[Child, ...]


class GuardianAdded(Message, tag="guardian_added", frozen=True):
    """``recovery_code`` is printed on the recovery sheet and kept nowhere in the clear."""

    guardian: Guardian
    recovery_code: str


class ChildAdded(Message, tag="child_added", frozen=True):
    """The child as stored."""

    child: Child


class FamilyChanged(Message, tag="family_changed", frozen=True):
    """People or rules changed: ask again."""

    revision: int
