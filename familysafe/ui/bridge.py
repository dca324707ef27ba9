"""Ties a view-model to a widget for as long as the widget lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

State_co = TypeVar("State_co", covariant=True)
State = TypeVar("State")


class Watched(Protocol[State_co]):
    """What ``presentation.observable.Observable`` offers."""

    def watch(self, told: Callable[[State_co], None]) -> Callable[[], None]:
        """Call ``told`` now and at every change; the answer ends that."""
        ...


def tie(widget: QObject, source: Watched[State], render: Callable[[State], None]) -> None:
    """Render the state of ``source`` now and at every change, until ``widget`` is destroyed.

    ``source`` must change on the window's thread only.
    """
    end = source.watch(render)
    widget.destroyed.connect(end)
