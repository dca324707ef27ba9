"""Says something aloud through the screen reader, without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from familysafe.core.texts import without_breaks


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Announce ``words``; ``urgent`` interrupts what is being read."""
    event = QAccessibleAnnouncementEvent(widget, without_breaks(words))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
