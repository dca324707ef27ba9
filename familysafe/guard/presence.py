"""Is somebody really there? A session in front that says "locked" or "idle" is asked for proof.

Any program of the session can say so, a child's too, so it is only where the proof begins. It is
given when for three minutes no input device of the computer had an event and no sound was played:
the kernel says both, and no program of a child can hold them back. Who touches nothing and hears
nothing for so long is not using the computer, or reads, which the desktop would not call idle.
Where there is no such device to be read, nothing is proven and time counts.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Protocol

QUIET_SECONDS = 180.0
LIE_SECONDS = 90.0
"""A claim that has stood so long while input goes on is told: a password takes less to type."""
LIE_LOOKS = 5


class Senses(Protocol):
    """The adapter is ``system.senses.KernelSenses``; it rests while nobody claims a thing."""

    def claims(self) -> frozenset[str]:
        """Return the accounts in whose session in front it is said that nobody is there."""
        ...

    def touched(self) -> bool | None:
        """Tell whether there was input since the last look, None where that cannot be known."""
        ...

    def sounds(self) -> bool:
        """Tell whether sound is being played."""
        ...

    def rest(self) -> None:
        """Stop looking: nobody claims anything."""
        ...


class Presence:
    """Follows the claims. Times are monotonic seconds."""

    def __init__(self, senses: Senses) -> None:
        self._senses = senses
        self._quiet_since: float | None = None
        self._claimed: dict[str, float] = {}
        self._touches: dict[str, int] = {}
        self._told: set[str] = set()

    @property
    def watching(self) -> bool:
        """Tell whether a claim is being looked into."""
        return bool(self._claimed)

    def away(self, present: AbstractSet[str], now: float) -> frozenset[str]:
        """Return those of ``present`` who are proven not to be there."""
        claims = self._senses.claims() & present
        if not claims:
            if self._claimed:
                self._senses.rest()
            self._claimed.clear()
            self._touches.clear()
            self._told.clear()
            self._quiet_since = None
            return frozenset()
        self._take_note(claims, now)
        quiet = self._quiet_since is not None and now - self._quiet_since >= QUIET_SECONDS
        return frozenset(
            account for account in claims if quiet and now - self._claimed[account] >= QUIET_SECONDS
        )

    def contradicted(self, now: float) -> tuple[str, ...]:
        """Return, once each, who claims to be away while somebody goes on typing."""
        found = sorted(
            account
            for account, since in self._claimed.items()
            if account not in self._told
            and now - since >= LIE_SECONDS
            and self._touches.get(account, 0) >= LIE_LOOKS
        )
        self._told.update(found)
        return tuple(found)

    def _take_note(self, claims: AbstractSet[str], now: float) -> None:
        touched = self._senses.touched()
        if touched is None or touched or self._senses.sounds():
            self._quiet_since = None
        elif self._quiet_since is None:
            self._quiet_since = now
        for gone in self._claimed.keys() - claims:
            del self._claimed[gone]
            self._touches.pop(gone, None)
            self._told.discard(gone)
        for account in claims:
            self._claimed.setdefault(account, now)
            if touched:
                self._touches[account] = self._touches.get(account, 0) + 1
