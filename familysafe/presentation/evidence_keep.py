"""What the page "Keep it safe" says: when it was last backed up, and who can open the box."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from familysafe.core.texts import Texts
from familysafe.evidence.ports import Backup
from familysafe.presentation.evidence_words import day_words

REMIND_DAYS = 30
"""A backup that is older is said to be old."""

ENDING = ".fsbackup"
GUARDIAN, RECOVERY = "guardian", "recovery"
"""Slots which the vault makes by itself."""


@dataclass(frozen=True)
class Opener:
    """One way to open the box; ``slot`` is "" where it cannot be taken away."""

    name: str
    text: str
    slot: str


@dataclass(frozen=True)
class KeepView:
    """The whole page."""

    backup: str
    backup_due: bool
    openers: tuple[Opener, ...]


def keep_view(
    backups: tuple[Backup, ...], slots: tuple[str, ...], now: datetime, zone: tzinfo, texts: Texts
) -> KeepView:
    """Say how well the box is kept. ``backups`` come with the newest first."""
    return KeepView(
        backup=_backup_sentence(backups, now, zone, texts),
        backup_due=backup_due(backups, now),
        openers=tuple(_opener(slot, slots, texts) for slot in slots),
    )


def backup_due(backups: tuple[Backup, ...], now: datetime) -> bool:
    """Tell whether a second copy is missing or old. ``backups`` come with the newest first."""
    return not backups or (now - backups[0].at).days >= REMIND_DAYS


def _backup_sentence(backups: tuple[Backup, ...], now: datetime, zone: tzinfo, texts: Texts) -> str:
    if not backups:
        return texts("keep.backup.none")
    last = backups[0]
    day = day_words(texts, last.at.astimezone(zone).date())
    said = texts("keep.backup.last", day=day, n=last.items, name=last.name)
    old = (now - last.at).days >= REMIND_DAYS
    return f"{said} {texts('keep.backup.old')}" if old else said


def _opener(slot: str, slots: tuple[str, ...], texts: Texts) -> Opener:
    if slot == RECOVERY:
        return Opener(texts("keep.opener.sheet"), texts("keep.opener.sheet.text"), "")
    name = texts("keep.opener.first") if slot == GUARDIAN else slot
    alone = sum(each != RECOVERY for each in slots) == 1
    return Opener(name, texts("keep.opener.passphrase"), "" if alone else slot)


def backup_name(now: datetime, zone: tzinfo) -> str:
    """Name the file so that it says nothing about what it holds."""
    return f"envelopes-{now.astimezone(zone):%Y-%m-%d}{ENDING}"
