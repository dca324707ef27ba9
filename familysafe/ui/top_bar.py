"""The bar at the top: Back at the left; text size, language, Help at the right, in that order."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui.buttons import Button
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.look import TEXT_SIZES, Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Icon, Picture
from familysafe.ui.words import Label


class Lock(StrEnum):
    """What stands at the right end of the bar."""

    NONE = "none"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    LEAVE = "leave"


class _Mark(QWidget):
    """The house of cloth and the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Picture(look, "logo/mark", 38))
        row.addWidget(Label(look, "FamilySafe", "choice", wrap=False))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class _Left(QWidget):
    """Back, or the mark on Home."""

    ring_room = True

    def __init__(self, look: Look, back: Button) -> None:
        super().__init__()
        self.mark, self.back = _Mark(look), back
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.mark)
        row.addWidget(back)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class _State(QWidget):
    """A padlock and the word "Unlocked"."""

    def __init__(self, look: Look, words: Words, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(Icon(look, icon, 24, "inkSoft"))
        row.addWidget(Label(look, words, colour="inkSoft", wrap=False))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class TopBar(QWidget):
    """What stays the same on every page."""

    back_pressed = Signal()
    help_pressed = Signal()
    lock_pressed = Signal()
    unlock_pressed = Signal()
    leave_pressed = Signal()
    look_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.back = Button(look, lambda texts: texts("ui.back"), "arrow-left")
        self._left = _Left(look, self.back)
        self.text_size = Button(look, lambda texts: texts("ui.text_size"), "a-large-small")
        self.language = Button(look, lambda texts: texts("ui.other_language"))
        self.help = Button(look, lambda texts: texts("ui.help"), "circle-help")
        self._open = _State(look, lambda texts: texts("ui.unlocked"), "lock-open")
        self.lock = Button(look, lambda texts: texts("ui.lock_now"))
        self.unlock = Button(look, lambda texts: texts("ui.unlock"), "lock")
        self.leave = Button(look, lambda texts: texts("ui.leave"), "door-open", kind=Kind.INK)
        right = FlowBox(
            self.text_size,
            self.language,
            self.help,
            self._open,
            self.lock,
            self.unlock,
            self.leave,
            gap=12,
        )
        self._column = QVBoxLayout(self)
        self._column.addWidget(EndsBox(self._left, right))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wire()
        self.set_small(small=False)
        self.show_page(back=None, lock=Lock.NONE)

    def _wire(self) -> None:
        self.back.clicked.connect(self.back_pressed)
        self.help.clicked.connect(self.help_pressed)
        self.lock.clicked.connect(self.lock_pressed)
        self.unlock.clicked.connect(self.unlock_pressed)
        self.leave.clicked.connect(self.leave_pressed)
        self.text_size.clicked.connect(self._next_size)
        self.language.clicked.connect(self._other_language)

    def set_small(self, *, small: bool) -> None:
        """Be 66 instead of 84 pixels high."""
        side, right = (22, 22) if small else (32, 34)
        edge = 3 if small else 12
        self._column.setContentsMargins(side, edge, right, edge)

    def show_page(
        self, *, back: Words | None, lock: Lock, with_help: bool = True, mark: bool = True
    ) -> None:
        """Show Back with its word (None on Home), and the right end."""
        self._left.mark.setVisible(back is None and mark)
        self.back.setVisible(back is not None)
        if back is not None:
            self.back.set_words(back)
        self.help.setVisible(with_help)
        self._open.setVisible(lock is Lock.UNLOCKED)
        self.lock.setVisible(lock is Lock.UNLOCKED)
        self.unlock.setVisible(lock is Lock.LOCKED)
        self.leave.setVisible(lock is Lock.LEAVE)

    def _next_size(self) -> None:
        now = self._look.text_size
        larger = [size for size in TEXT_SIZES if size > now]
        self._look.choose(text_size=larger[0] if larger else TEXT_SIZES[0])
        self.look_chosen.emit()

    def _other_language(self) -> None:
        self._look.choose(language="en" if self._look.khmer else "km")
        self.look_chosen.emit()

    def first_focus(self) -> None:
        """Take the keyboard to the first button."""
        for button in (self.back, self.text_size):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return
