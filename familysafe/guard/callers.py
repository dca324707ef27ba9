"""Who is at the other end of a connection, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from familysafe.core.errors import RefusedError
from familysafe.family.people import Child, ChildId, GuardianId
from familysafe.guard.sitting import OWN_USER
from familysafe.ipc.messages import Mode, Role
from familysafe.ipc.serving import Peer


@dataclass
class Caller:
    """One connection. ``guardian`` is whose PIN was proven on it."""

    peer: Peer
    greeted: bool = False
    guardian: GuardianId | None = None
    subscribed: bool = False


@dataclass(frozen=True)
class Household:
    """What the roles of callers follow from: the mode, the guard's own user, and the children.

    ``sitters`` says who sits at seats that several children share.
    """

    mode: Mode
    own_uid: int
    children: tuple[Child, ...]
    guardians: int
    sitters: Mapping[str, str]

    def at_seat(self, peer: Peer) -> tuple[str, tuple[Child, ...]]:
        """Return the caller's seat, which is its OS account, and the children who use that.

        In personal mode a family often shares one account without saying so: the children who have
        none sit with the guard's own user.
        """
        those = tuple(each for each in self.children if peer.account in each.accounts)
        if peer.account and those:
            return peer.account, those
        if self.mode == "personal" and peer.uid == self.own_uid:
            return OWN_USER, tuple(each for each in self.children if not each.accounts)
        return peer.account, ()

    def child_of(self, peer: Peer) -> ChildId | None:
        """Return the child who sits at the caller's OS account; None while nobody said who."""
        seat, those = self.at_seat(peer)
        if len(those) == 1:
            return those[0].id
        sitter = self.sitters.get(seat)
        return next((child.id for child in those if child.id == sitter), None)

    def roles(self, caller: Caller) -> frozenset[Role]:
        """Return all roles of a caller."""
        roles: set[Role] = set()
        if caller.peer.uid == 0:
            roles.add("system")
        if caller.guardian is not None:
            roles.add("guardian")
        if self.child_of(caller.peer) is not None:
            roles.add("child")
        return frozenset(roles or {"stranger"})

    def is_adult(self, caller: Caller) -> bool:
        """Tell whether the caller may see and change everything."""
        return not {"system", "guardian"}.isdisjoint(self.roles(caller))

    def may_begin(self, caller: Caller) -> bool:
        """Tell whether the caller may add the first guardian.

        In personal mode that is the guard's own user, on a protected computer an administrator: a
        child who signs in first must not become the guardian.
        """
        peer = caller.peer
        own = self.mode == "personal" and peer.uid == self.own_uid
        return self.guardians == 0 and (own or peer.uid == 0 or peer.administrator)

    def require_about(self, caller: Caller, child: ChildId) -> None:
        """Let a child ask about itself only."""
        if not self.is_adult(caller) and self.child_of(caller.peer) != child:
            raise RefusedError("guardian.needed")

    def foremost(self, caller: Caller) -> Role:
        """Return the one role that says most."""
        roles = self.roles(caller)
        order: tuple[Literal["system", "guardian", "child", "stranger"], ...]
        order = ("system", "guardian", "child", "stranger")
        return next(role for role in order if role in roles)


def actor(caller: Caller, household: Household) -> str:
    """Name the caller in the audit."""
    if caller.guardian is not None:
        return f"guardian:{caller.guardian}"
    if caller.peer.uid == 0:
        return "system"
    child = household.child_of(caller.peer)
    return "stranger" if child is None else f"child:{child}"
