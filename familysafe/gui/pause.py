"""Pausing everybody: the button, and what is said while everybody is paused."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.gui.console import Console
from familysafe.ipc.messages import Pause
from familysafe.presentation.pause import pause_view, paused_words
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox, in_line
from familysafe.ui.surfaces import Message, Tone


class Below(QWidget):
    """A message with its button below it, for narrow places; shown and hidden together."""

    ring_room = True

    def __init__(self, message: Message, button: Button) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(in_line(message))
        column.addWidget(FlowBox(button))


class PauseControls:
    """A button that pauses everybody, and a message with the way to go on; a page places both.

    Only one of them is seen. What was done can be taken back from the toast. ``narrow`` puts the
    way to go on below the words instead of beside them.
    """

    def __init__(self, console: Console, *, narrow: bool = False) -> None:
        look = console.look
        self._console = console
        self.pause = Button(look, lambda texts: texts("pause.everybody"), "pause")
        self.go_on = Button(look, lambda texts: texts("pause.go_on"), "play")
        beside = None if narrow else self.go_on
        self.message = Message(look, "", Tone.QUIET, action=beside, icon="pause")
        self.box = Below(self.message, self.go_on) if narrow else self.message
        self.pause.clicked.connect(lambda: self._wish(on=True))
        self.go_on.clicked.connect(lambda: self._wish(on=False))
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        session = self._console.session.state
        view = pause_view(session.status, self._console.look.texts, own=session.own)
        own = session.own
        self.pause.set_words(lambda texts: texts("pause.me" if own else "pause.everybody"))
        self.go_on.set_words(lambda texts: texts("pause.own.go_on" if own else "pause.go_on"))
        self.message.set_words(view.words)
        self.pause.setVisible(view.possible and not view.paused)
        self.box.setVisible(view.paused)

    def _wish(self, *, on: bool, undoing: bool = False) -> None:
        console = self._console

        def done(_answer: object) -> None:
            undo = None if undoing else lambda: self._wish(on=not on, undoing=True)
            own = console.session.state.own
            console.say(lambda texts: paused_words(texts, on=on, own=own), undo)

        def send() -> None:
            console.jobs.submit(
                lambda: console.guard.call(Pause(on=on)),
                done,
                console.dialogs.show_fault,
                owner=self.pause,
            )

        console.need_guardian(send)
