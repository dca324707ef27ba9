"""Fields: a label above, the field, and below it what to do when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from familysafe.core.texts import without_breaks
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look, Words
from familysafe.ui.surfaces import Icon
from familysafe.ui.words import Label

LEAST_HEIGHT = 48


class Entry(QWidget):
    """Label, entry, hint and error; the subclasses bring the entry."""

    changed = Signal()

    def __init__(self, look: Look, words: Words, hint: Words = "") -> None:
        super().__init__()
        self.look = look
        self._words, self._hint_words = words, hint
        self._error_words: Words = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.title = Label(look, words, "button")
        self.column.addWidget(self.title)
        self._hint = Label(look, hint, colour="inkSoft")
        self._error = QWidget()
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon(look, "triangle-alert", 22, "stopInk"), 0, Qt.AlignmentFlag.AlignTop)
        self._error_label = Label(look, "", colour="stopInk")
        row.addWidget(self._error_label, 1)
        look.changed.connect(self._refresh)

    def _finish(self, entry: QWidget, holder: QWidget | None = None) -> None:
        self.column.addWidget(holder or entry)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._error)
        self.column.addStretch(1)
        self.title.setBuddy(entry)
        self.setFocusProxy(entry)
        self._refresh()

    def entry(self) -> QWidget:
        """Return the widget into which is typed."""
        raise NotImplementedError

    def set_error(self, words: Words) -> None:
        """Say what is wrong and what to do; "" takes it back."""
        self._error_words = words
        self._refresh()

    @property
    def error(self) -> str:
        """Return the error as shown, or ""."""
        return self.look.say(self._error_words)

    def _refresh(self) -> None:
        entry, look = self.entry(), self.look
        error, hint = self.error, look.say(self._hint_words)
        self._error_label.set_words(error)
        self._error.setVisible(bool(error))
        self._hint.setVisible(bool(hint) and not error)
        entry.setAccessibleName(without_breaks(look.say(self._words)))
        entry.setAccessibleDescription(without_breaks(error or hint))
        state = "error" if error else ""
        if entry.property("state") != state:
            entry.setProperty("state", state)
            entry.style().unpolish(entry)
            entry.style().polish(entry)
        entry.setFont(look.font())
        entry.setMinimumHeight(max(LEAST_HEIGHT, look.line_height() + 20))
        entry.setMinimumWidth(look.px(110))


class Field(Entry):
    """One line of text."""

    submitted = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        hint: Words = "",
        *,
        placeholder: Words = "",
        secret: bool = False,
        most: int = 200,
    ) -> None:
        super().__init__(look, words, hint)
        self.line = QLineEdit()
        self._placeholder = placeholder
        self._secret = secret
        self.line.setMaxLength(most)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self.submitted)
        self._finish(self.line, self._holder())

    def _holder(self) -> QWidget | None:
        return None

    def _edited(self) -> None:
        if self._error_words:
            self.set_error("")
        self.changed.emit()

    def _refresh(self) -> None:
        super()._refresh()
        self.line.setPlaceholderText(self.look.say(self._placeholder))

    def entry(self) -> QWidget:
        """Return the line."""
        return self.line

    def text(self) -> str:
        """Return what was typed, without breaks between Khmer words."""
        return without_breaks(self.line.text())

    def set_text(self, text: str) -> None:
        """Fill the line."""
        self.line.setText(text)


class CodeField(Field):
    """A PIN or passphrase: dots, "Show", pasting is allowed."""

    def __init__(
        self, look: Look, words: Words, hint: Words = "", *, digits: bool = False, most: int = 200
    ) -> None:
        self.show_button = Button(look, "", "eye")
        super().__init__(look, words, hint, secret=True, most=most)
        if digits:
            self.line.setInputMethodHints(
                Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
            )
        self.show_button.clicked.connect(self._toggle)
        self._say_toggle(hidden=True)

    def _holder(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _toggle(self) -> None:
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._say_toggle(hidden=not hidden)

    def _say_toggle(self, *, hidden: bool) -> None:
        """Name the button with the field that it shows or hides."""
        look, what = self.look, self._words
        self.show_button.set_icon("eye" if hidden else "eye-off")
        if hidden:
            self.show_button.set_words(
                lambda texts: texts("ui.show"),
                lambda texts: texts("ui.show.spoken", what=look.say(what)),
            )
        else:
            self.show_button.set_words(
                lambda texts: texts("ui.hide"),
                lambda texts: texts("ui.hide.spoken", what=look.say(what)),
            )

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.line.clear()
        if self.line.echoMode() == QLineEdit.EchoMode.Normal:
            self._toggle()


class _Text(QPlainTextEdit):
    """Several lines; Tab goes on instead of being written."""

    def __init__(self, look: Look, lines: int) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Fit so many lines."""
        return QSize(300, self._look.line_height() * self._lines + 26)

    def minimumSizeHint(self) -> QSize:
        """Stay as high as wished."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the cursor in view."""
        super().focusInEvent(event)
        self.ensureCursorVisible()


class TextArea(Entry):
    """Several lines of text."""

    def __init__(self, look: Look, words: Words, hint: Words = "", *, lines: int = 4) -> None:
        super().__init__(look, words, hint)
        self.area = _Text(look, lines)
        self.area.textChanged.connect(self._edited)
        self._finish(self.area)

    def _edited(self) -> None:
        if self._error_words:
            self.set_error("")
        self.changed.emit()

    def entry(self) -> QWidget:
        """Return the text."""
        return self.area

    def text(self) -> str:
        """Return what was typed, without breaks between Khmer words."""
        return without_breaks(self.area.toPlainText())

    def set_text(self, text: str) -> None:
        """Fill it."""
        self.area.setPlainText(text)
