"""Questions above a page. Pages hold the port ``Dialogs``; tests answer for the carer.

A dialog is a sheet on a flat veil inside the window: no loop of its own runs, the rest of the
window cannot be reached until it is answered, and Escape is the safe answer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.errors import Fault
from familysafe.core.texts import without_breaks
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.flow import FlowBox
from familysafe.ui.look import Look, Words
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label

WIDEST = 640


class Dialogs(Protocol):
    """What a page may ask the carer. Every answer comes later, as a call."""

    def confirm(
        self,
        title: Words,
        text: Words,
        *,
        safe: Words,
        go_on: Words,
        done: Callable[[], None],
        typed: str = "",
    ) -> None:
        """Ask; ``done`` is called only for ``go_on``. The safe answer is left and focused.

        With ``typed`` that word must be typed first, as before erasing for ever.
        """
        ...

    def show_fault(self, fault: Fault) -> None:
        """Say what did not work and what to do."""
        ...

    def ask_pin(self, text: Words, done: Callable[[str], None]) -> None:
        """Ask for the guardian's PIN; nothing is called when it is closed."""
        ...

    def choose_files(self, title: Words, done: Callable[[tuple[Path, ...]], None]) -> None:
        """Let files be chosen; nothing is called when none is."""
        ...

    def choose_folder(self, title: Words, done: Callable[[Path], None]) -> None:
        """Let a folder be chosen; nothing is called when none is."""
        ...

    def save_file(self, title: Words, name: str, done: Callable[[Path], None]) -> None:
        """Let a place and a name be chosen; nothing is called when it is closed."""
        ...

    def show(self, title: Words, *content: QWidget) -> Callable[[], None]:
        """Show own content under a title; calling the answer closes it."""
        ...


class Sheet(QWidget):
    """The veil over the whole window and the sheet in its middle."""

    def __init__(self, window: QWidget, look: Look, title: Words) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._kept = [
            child
            for child in window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if child is not self and not isinstance(child, Sheet) and child.isEnabled()
        ]
        self._before = window.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        self.box = QWidget()
        self.box.setMaximumWidth(round(WIDEST * min(look.text_size, 1.6)))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.box, 100)
        line.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(1)
        self.column = QVBoxLayout(self.box)
        self.column.setContentsMargins(28, 24, 28, 22)
        self.column.setSpacing(12)
        self.title = Label(look, title, "h3")
        self.column.addWidget(self.title)
        self.setAccessibleName(without_breaks(look.say(title)))
        self.escaped: Callable[[], None] = self.close_sheet

    def open_sheet(self, focus: QWidget) -> None:
        """Cover the window and give ``focus`` the keyboard."""
        self.setGeometry(self._window.rect())
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        for child in self._kept:
            child.setEnabled(False)

    def close_sheet(self) -> None:
        """Go, and give the keyboard back to where it was."""
        self._window.removeEventFilter(self)
        for child in self._kept:
            child.setEnabled(True)
        self.hide()
        self.deleteLater()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape as the safe answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint veil and sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        if look.high_contrast:
            painter.fillRect(self.rect(), look.colour("paper"))
        else:
            veil = QColor("#000000") if look.theme is Theme.DARK else look.colour("ink")
            veil.setAlphaF(0.65 if look.theme is Theme.DARK else 0.5)
            painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(look.colour("ink"), 2))
        painter.setBrush(look.colour("surface"))
        shape = QRectF(self.box.geometry()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(shape, 22, 22)


class QtDialogs:
    """The dialogs of a window."""

    def __init__(self, window: QWidget, look: Look) -> None:
        self._window, self._look = window, look

    def confirm(
        self,
        title: Words,
        text: Words,
        *,
        safe: Words,
        go_on: Words,
        done: Callable[[], None],
        typed: str = "",
    ) -> None:
        """See ``Dialogs.confirm``."""
        sheet = Sheet(self._window, self._look, title)
        sheet.column.addWidget(Label(self._look, text))
        stay, go = Button(self._look, safe), Button(self._look, go_on)

        def chosen() -> None:
            sheet.close_sheet()
            done()

        if typed:
            field = Field(self._look, lambda texts: texts("ui.type_word", word=typed))
            sheet.column.addWidget(field)

            def typed_now() -> None:
                right = field.text().strip().casefold() == typed.casefold()
                go.set_reason("" if right else lambda texts: texts("ui.type_word", word=typed))

            field.changed.connect(typed_now)
            typed_now()
        stay.clicked.connect(sheet.close_sheet)
        go.clicked.connect(chosen)
        sheet.column.addWidget(FlowBox(stay, go, gap=12))
        sheet.open_sheet(stay)

    def show_fault(self, fault: Fault) -> None:
        """See ``Dialogs.show_fault``."""
        sheet = Sheet(self._window, self._look, lambda texts: texts("ui.did_not_work"))
        sheet.column.addWidget(Label(self._look, lambda texts: texts.fault(fault)))
        close = Button(self._look, lambda texts: texts("ui.close"))
        close.clicked.connect(sheet.close_sheet)
        sheet.column.addWidget(FlowBox(close))
        sheet.open_sheet(close)
        announce(sheet, self._look.texts.fault(fault))

    def ask_pin(self, text: Words, done: Callable[[str], None]) -> None:
        """See ``Dialogs.ask_pin``."""
        sheet = Sheet(self._window, self._look, lambda texts: texts("ui.pin.title"))
        sheet.column.addWidget(Label(self._look, text))
        field = CodeField(self._look, lambda texts: texts("ui.pin.label"), digits=True, most=12)
        sheet.column.addWidget(field)
        stay = Button(self._look, lambda texts: texts("ui.go_back"))
        go = Button(self._look, lambda texts: texts("ui.unlock"), kind=Kind.MAIN)

        def chosen() -> None:
            pin = field.text()
            if not pin:
                field.set_error(lambda texts: texts("ui.pin.missing"))
                return
            sheet.close_sheet()
            done(pin)

        stay.clicked.connect(sheet.close_sheet)
        go.clicked.connect(chosen)
        field.submitted.connect(chosen)
        sheet.column.addWidget(FlowBox(stay, go, gap=12))
        sheet.open_sheet(field.line)
        announce(sheet, self._look.say(text))

    def choose_files(self, title: Words, done: Callable[[tuple[Path, ...]], None]) -> None:
        """See ``Dialogs.choose_files``."""
        dialog = self._file_dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: done(tuple(Path(name) for name in names)))
        dialog.open()

    def choose_folder(self, title: Words, done: Callable[[Path], None]) -> None:
        """See ``Dialogs.choose_folder``."""
        dialog = self._file_dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: done(Path(name)))
        dialog.open()

    def save_file(self, title: Words, name: str, done: Callable[[Path], None]) -> None:
        """See ``Dialogs.save_file``."""
        dialog = self._file_dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: done(Path(chosen)))
        dialog.open()

    def show(self, title: Words, *content: QWidget) -> Callable[[], None]:
        """See ``Dialogs.show``."""
        sheet = Sheet(self._window, self._look, title)
        for widget in content:
            sheet.column.addWidget(widget)
        focusable = [
            widget
            for widget in sheet.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        sheet.open_sheet(focusable[0] if focusable else sheet)
        return sheet.close_sheet

    def _file_dialog(self, title: Words) -> QFileDialog:
        dialog = QFileDialog(self._window, without_breaks(self._look.say(title)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
