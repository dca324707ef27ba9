"""Who is at the other end of a connection, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from familysafe.core.errors import RefusedError
from familysafe.family.people import Child, ChildId, GuardianId
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
    """What the roles of callers follow from: the mode, the guard's own user, and the children."""

    mode: Mode
    own_uid: int
    children: tuple[Child, ...]
    guardians: int

    def child_of(self, peer: Peer) -> ChildId | None:
        """Return the child to whom the caller's OS account belongs.

        In personal mode a family often shares one account. While one child has no account of its
        own, that one is meant; with several only an account tells them apart.
        """
        for child in self.children:
            if peer.account and peer.account in child.accounts:
                return child.id
        without = [child.id for child in self.children if not child.accounts]
        if self.mode == "personal" and peer.uid == self.own_uid and len(without) == 1:
            return without[0]
        return None

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
