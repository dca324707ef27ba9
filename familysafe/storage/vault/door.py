"""The vault before it is unlocked: making it, opening it, its passphrases and its sheet."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from familysafe.core.clock import stamp
from familysafe.core.errors import InputError, RefusedError
from familysafe.core.ids import RANDOM_BYTES, make_id
from familysafe.evidence.custody import VAULT_CHAIN, Action
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import Stage, VaultKeys
from familysafe.storage.vault import attempts, layout, records, slots
from familysafe.storage.vault import backup as backups
from familysafe.storage.vault.backup import RestoreJob
from familysafe.storage.vault.layout import FORMAT, VERSION, FirstFile, Layout
from familysafe.storage.vault.lock import FolderLock
from familysafe.storage.vault.opened import OpenedVault
from familysafe.storage.vault.session import Parts, Session


class Door:
    """The adapter of ``evidence.ports.VaultDoor`` for the folder ``root``."""

    def __init__(self, root: Path, parts: Parts) -> None:
        self._layout, self._parts = Layout(root), parts

    def exists(self) -> bool:
        """Tell whether a vault was made, even if it is damaged."""
        return self._layout.first.exists() or self._layout.index.exists()

    def slots(self) -> tuple[str, ...]:
        """Return the names of all slots; InputError("vault.none") if there is no vault."""
        layout.read_first(self._layout)
        return slots.names(self._layout)

    def create(self, passphrase: str) -> tuple[OpenedVault, str]:
        """Make a vault; returns it open, and the recovery key (which is kept nowhere).

        It is there whole when this returns; after any Fault nothing of it is left.
        """
        slots.require_good(passphrase)
        self._require_none()
        crypto = self._parts.crypto
        keys, recovery = crypto.new_keys(), crypto.new_identity()
        with layout.new_folder(self._layout.root) as folder:
            self._fill(Layout(folder), keys, passphrase, recovery)
        return self._opened(self._locked(), keys), recovery

    def _fill(self, new: Layout, keys: VaultKeys, passphrase: str, recovery: str) -> None:
        crypto, now = self._parts.crypto, self._parts.clock.now().utc
        for folder in (new.keys, new.items, new.attempts):
            folder.mkdir(mode=0o700)
        slots.write_passphrase(new, crypto, slots.GUARDIAN, keys, passphrase)
        slots.write_recovery(new, crypto, keys, recovery)
        first = FirstFile(
            format=FORMAT,
            version=VERSION,
            id=make_id(now, self._parts.randomness(RANDOM_BYTES)),
            created=stamp(now),
            recipient=crypto.recipient(keys.identity),
            signer=crypto.public_key(keys.signing_key).hex(),
        )
        session = Session(new, first, keys, FolderLock(new.lock), self._parts, new=True)
        try:
            with session.change() as connection:
                details = {"vault": first.id, "signer": first.signer}
                session.append(connection, VAULT_CHAIN, Action.VAULT_MADE, details)
            session.index.forget_erased()
        finally:
            session.close()
        content = msgspec.json.format(msgspec.json.encode(first), indent=2) + b"\n"
        layout.write_whole(new.first, content)

    def unlock(self, passphrase: str) -> OpenedVault:
        """Open it.

        Raises RefusedError("passphrase.wrong" | "passphrase.wait"), InputError("vault.none"),
        EnvironmentFault("vault.in_use" | "vault.damaged" | "vault.newer").
        """
        with self._trying() as lock:
            _, keys = self._keys_by(passphrase)
            return self._opened(lock, keys)

    def recover(self, recovery_key: str, passphrase: str) -> OpenedVault:
        """Open it with the recovery sheet and set a new passphrase for the guardian's slot.

        Raises RefusedError("recovery.wrong"), InputError("recovery.form" | "passphrase.short").
        """
        slots.require_good(passphrase)
        self._parts.crypto.recipient(recovery_key)
        with self._trying() as lock:
            keys = slots.open_recovery(self._layout, self._parts.crypto, recovery_key)
            if keys is None:
                self._failed()
                raise RefusedError("recovery.wrong")
            vault = self._opened(lock, keys)
            try:
                self._replaced(vault, slots.GUARDIAN, keys, passphrase, Action.RECOVERED)
            except BaseException:
                vault.lock()
                raise
            return vault

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase of the slot that ``old`` opens."""
        slots.require_good(new)
        with self._trying() as lock:
            name, keys = self._keys_by(old)
            vault = self._opened(lock, keys)
            try:
                self._replaced(vault, name, keys, new, Action.PASSPHRASE_CHANGED)
            finally:
                vault.lock()

    def add_slot(self, passphrase: str, person: str, new: str) -> str:
        """Let somebody else open it with a passphrase of their own; see ``ports.VaultDoor``."""
        slots.require_good(new)
        name = slots.name_for(person)
        with self._trying() as lock:
            _, keys = self._keys_by(passphrase)
            if name in slots.names(self._layout):
                raise InputError("slot.exists", name=name)
            vault = self._opened(lock, keys)
            try:
                self._replaced(vault, name, keys, new, Action.SLOT_ADDED)
            finally:
                vault.lock()
        return name

    def remove_slot(self, passphrase: str, name: str) -> None:
        """Take a passphrase away; see ``ports.VaultDoor``."""
        with self._trying() as lock:
            _, keys = self._keys_by(passphrase)
            if name not in slots.names(self._layout):
                raise InputError("slot.unknown", name=name)
            if name == slots.RECOVERY:
                raise RefusedError("slot.recovery")
            if slots.passphrase_names(self._layout) == (name,):
                raise RefusedError("slot.last")
            vault = self._opened(lock, keys)
            try:
                vault.append_own(Action.SLOT_REMOVED, {"slot": name})
                slots.remove(self._layout, name)
            finally:
                vault.lock()

    def restore(self, backup: Path, passphrase: str, progress: Progress) -> OpenedVault:
        """Make the vault anew from a backup; see ``ports.VaultDoor``."""
        contents = backups.read_contents(self._parts.open_source, backup)
        for name, sealed in contents.slots.items():
            content = None
            if name != slots.RECOVERY:
                content = self._parts.crypto.unwrap(sealed, passphrase)
            if content is not None:
                keys = slots.decoded(self._layout, name, content)
                return self._restored(backup, contents, keys, progress)
        raise RefusedError("passphrase.wrong")

    def restore_with_sheet(
        self, backup: Path, recovery_key: str, progress: Progress
    ) -> OpenedVault:
        """Do the same with the recovery sheet; see ``ports.VaultDoor``."""
        self._parts.crypto.recipient(recovery_key)
        contents = backups.read_contents(self._parts.open_source, backup)
        sealed = contents.slots.get(slots.RECOVERY, b"")
        content = self._parts.crypto.unseal(sealed, recovery_key)
        if content is None:
            raise RefusedError("recovery.wrong")
        keys = slots.decoded(self._layout, slots.RECOVERY, content)
        return self._restored(backup, contents, keys, progress)

    def _restored(
        self, backup: Path, contents: backups.Contents, keys: VaultKeys, progress: Progress
    ) -> OpenedVault:
        self._require_none()
        parts = self._parts
        stage = Stage("evidence.progress.restore", backup.stat().st_size)
        with layout.new_folder(self._layout.root) as folder:
            new = Layout(folder)
            for place in (new.keys, new.items, new.attempts):
                place.mkdir(mode=0o700)
            job = RestoreJob(parts.crypto, parts.open_source, backup, keys.identity, folder)
            try:
                parts.workers.run(backups.unpack, job, stage, progress)
            except BaseException:
                parts.workers.close()
                raise
            for name, sealed in contents.slots.items():
                layout.write_whole(new.slot(name), sealed)
            self._log_restored(new, keys, backup.name, contents.head.created)
        return self._opened(self._locked(), keys)

    def _log_restored(self, new: Layout, keys: VaultKeys, name: str, created: str) -> None:
        """Open what was unpacked, before it is called a vault."""
        first = layout.read_first(new)
        session = Session(new, first, keys, FolderLock(new.lock), self._parts)
        try:
            details: dict[str, str | int] = {"file": name, "of": created}
            with session.change() as connection:
                session.append(connection, VAULT_CHAIN, Action.RESTORED, details)
            session.index.forget_erased()
        finally:
            session.close()

    def _require_none(self) -> None:
        root = self._layout.root
        if self.exists() or (root.is_dir() and any(root.iterdir())):
            raise InputError("vault.exists", path=str(root))

    def _replaced(
        self, vault: OpenedVault, slot: str, keys: VaultKeys, passphrase: str, action: Action
    ) -> None:
        """Log it first: a slot is never replaced without its row."""
        vault.append_own(action, {"slot": slot})
        slots.write_passphrase(self._layout, self._parts.crypto, slot, keys, passphrase)

    def _keys_by(self, passphrase: str) -> tuple[str, VaultKeys]:
        attempts.require_patience(self._layout, self._parts.clock.now().utc)
        found = slots.open_passphrase(self._layout, self._parts.crypto, passphrase)
        if found is None:
            self._failed()
            raise RefusedError("passphrase.wrong")
        return found

    def _failed(self) -> None:
        now = self._parts.clock.now().utc
        attempts.keep(
            self._layout,
            self._parts.crypto,
            layout.read_first(self._layout).recipient,
            make_id(now, self._parts.randomness(RANDOM_BYTES)),
            now,
            self._parts.actor,
        )

    def _locked(self) -> FolderLock:
        layout.read_first(self._layout)
        return FolderLock(self._layout.lock)

    @contextlib.contextmanager
    def _trying(self) -> Iterator[FolderLock]:
        """Hold the lock, and give it back if opening fails."""
        lock = self._locked()
        try:
            yield lock
        except BaseException:
            lock.release()
            raise

    def _opened(self, lock: FolderLock, keys: VaultKeys) -> OpenedVault:
        first = layout.read_first(self._layout)
        try:
            session = Session(self._layout, first, keys, lock, self._parts)
        except BaseException:
            lock.release()
            raise
        try:
            self._log_attempts(session, keys)
            _sweep(session)
        except BaseException:
            session.close()
            raise
        return OpenedVault(session)

    def _log_attempts(self, session: Session, keys: VaultKeys) -> None:
        """Make rows of the failed unlocks, each once."""
        kept = attempts.read(self._layout, self._parts.crypto, keys.identity)
        if not kept:
            return
        with session.change() as connection:
            known = {
                row.details.get("attempt", "")
                for row in records.chain_apart(connection, VAULT_CHAIN)[0]
            }
            for id_, attempt in kept.items():
                if id_ not in known:
                    details = {
                        "attempt": id_,
                        "at": attempt.at if attempt else "",
                        "actor": attempt.actor if attempt else "",
                    }
                    session.append(connection, VAULT_CHAIN, Action.UNLOCK_FAILED, details)
        attempts.clear(self._layout)


def _sweep(session: Session) -> None:
    """Remove what an interrupted intake left: it was never said to be saved, and has no key."""
    with session.look() as connection:
        known = {f"{item}.age" for item in records.secrets_of(connection)}
    place = session.layout.items
    place.mkdir(mode=0o700, exist_ok=True)
    for path in place.iterdir():
        if path.suffix in {".age", ".partial"} and path.name not in known:
            path.unlink(missing_ok=True)
