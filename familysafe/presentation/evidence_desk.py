"""What the evidence pages share: the door, the open vault, the gate, what was typed.

It belongs to the thread of the window. Whatever blocks (making, opening, adding, checking) is
called on the door or the vault by a worker thread; its outcome is then told here.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, tzinfo
from enum import StrEnum

from familysafe.core.clock import Clock
from familysafe.core.errors import Fault, RefusedError
from familysafe.evidence.model import CaseId
from familysafe.evidence.ports import OpenVault, VaultDoor
from familysafe.presentation.evidence_add import Entries, Typed
from familysafe.presentation.evidence_case import SealCheck
from familysafe.presentation.evidence_describe import Written
from familysafe.presentation.evidence_intake import SafetyGate

IDLE_SECONDS = 10 * 60


class DoorState(StrEnum):
    """How the vault stands."""

    NONE = "none"
    SHEET = "sheet"
    LOCKED = "locked"
    OPEN = "open"


class Watch:
    """Progress of one piece of work, told from its thread and looked at from the window's."""

    def __init__(self) -> None:
        self.done, self.total, self.what = 0, 0, ""
        self._stopped = False

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        """Keep how far it is."""
        self.done, self.total, self.what = done_bytes, total_bytes, what

    def stop(self) -> None:
        """Ask the work to end."""
        self._stopped = True

    def cancelled(self) -> bool:
        """Tell the work whether it is to end."""
        return self._stopped


class EvidenceDesk:
    """State that outlives a page. ``idle_seconds`` without use lock the vault.

    What was typed and not yet sealed stays in memory until the vault is open again; it is shown
    only while the vault is open.
    """

    def __init__(self, door: VaultDoor, clock: Clock, idle_seconds: float = IDLE_SECONDS) -> None:
        self.door = door
        self.gate = SafetyGate()
        self.case: CaseId | None = None
        self.seal = SealCheck()
        self.locked_by_itself = False
        self.fresh()
        self._clock = clock
        self._idle = idle_seconds
        self._vault: OpenVault | None = None
        self._key = ""
        self._used_at = clock.now().monotonic
        self._at_work: list[Watch] = []
        self._listeners: list[Callable[[], None]] = []

    # --- time ------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the time, aware UTC."""
        return self._clock.now().utc

    def zone(self) -> tzinfo:
        """Return where the family lives."""
        return self._clock.zone()

    # --- the door --------------------------------------------------------------------------

    @property
    def state(self) -> DoorState:
        """Tell how the vault stands."""
        if self._key:
            return DoorState.SHEET
        if self._vault is not None:
            return DoorState.OPEN
        return DoorState.LOCKED if self.door.exists() else DoorState.NONE

    @property
    def vault(self) -> OpenVault:
        """Return the open vault, or raise RefusedError("vault.locked")."""
        if self._vault is None or self._key:
            raise RefusedError("vault.locked")
        return self._vault

    @property
    def key(self) -> str:
        """Return the recovery key until its sheet was kept, else ""."""
        return self._key

    def made(self, vault: OpenVault, key: str) -> None:
        """Keep a new vault closed to the pages until its recovery sheet was kept."""
        self._key = key
        self.opened(vault)

    def sheet_kept(self) -> None:
        """Forget the key: the sheet has it."""
        self._key = ""
        self.touch()
        self._tell()

    def opened(self, vault: OpenVault) -> None:
        """Keep a vault that was made, unlocked or recovered."""
        self._vault = vault
        self.locked_by_itself = False
        self.seal = SealCheck()
        self.touch()
        self._tell()

    def lock(self) -> None:
        """Stop what is at work and forget all keys; may be called at any time."""
        vault, self._vault = self._vault, None
        self._key = ""
        for watch in self._at_work:
            watch.stop()
        self.gate.forget()
        self.case = None
        self.seal = SealCheck()
        if vault is not None:
            vault.lock()
            self._tell()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener`` whenever the vault was opened or locked; the answer ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    # --- idle ------------------------------------------------------------------------------

    def touch(self) -> None:
        """Say that somebody is there."""
        self._used_at = self._clock.now().monotonic

    def lock_if_idle(self) -> bool:
        """Lock if nobody was there for long and nothing is at work; tell whether it did."""
        if self._vault is None or self._key or self._at_work:
            return False
        if self._clock.now().monotonic - self._used_at < self._idle:
            return False
        self.locked_by_itself = True
        self.lock()
        return True

    def watch(self) -> Watch:
        """Begin a piece of work; ``done`` ends it."""
        made = Watch()
        self._at_work.append(made)
        return made

    def done(self, watch: Watch) -> None:
        """Say that a piece of work ended, well or not."""
        if watch in self._at_work:
            self._at_work.remove(watch)
        self.touch()

    # --- what was typed --------------------------------------------------------------------

    def fresh(self) -> None:
        """Begin anew: empty fields, an empty list, no envelope made yet."""
        self.typed = Typed()
        self.written = Written()
        self.entries = Entries()
        self.began_case = False


def forget_if_empty(vault: OpenVault, case: CaseId) -> None:
    """Take an envelope away into which nothing came: it was made for what then failed.

    Where that does not work either, it stays, empty; the fault that came first is what counts.
    """
    with suppress(Fault):
        if not vault.exhibits(case):
            vault.delete_case(case)
