"""A value that can be watched: the state of a view-model. Without Qt and without threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

State = TypeVar("State")


class Observable(Generic[State]):
    """Holds one immutable state. Setting an equal one tells nobody."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._watchers: list[Callable[[State], None]] = []

    @property
    def state(self) -> State:
        """Return the present state."""
        return self._state

    @property
    def watched(self) -> bool:
        """Tell whether anybody watches."""
        return bool(self._watchers)

    def set(self, state: State) -> None:
        """Replace the state and tell every watcher, in the order in which they came."""
        if state == self._state:
            return
        self._state = state
        for told in tuple(self._watchers):
            told(state)

    def watch(self, told: Callable[[State], None]) -> Callable[[], None]:
        """Call ``told`` now and at every change; calling the answer ends that."""
        self._watchers.append(told)
        told(self._state)

        def end() -> None:
            if told in self._watchers:
                self._watchers.remove(told)

        return end
