"""What the evidence pages have in common: the door before them, the gate, leaving when idle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from familysafe.evidence.handover import Area
from familysafe.evidence.model import Exhibit
from familysafe.evidence.ports import OpenVault
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.evidence_door import DoorView
from familysafe.presentation.evidence_desk import DoorState, EvidenceDesk
from familysafe.presentation.evidence_intake import HelpNumbers, Offered
from familysafe.presentation.evidence_vault import SheetPaper
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.flow import in_line
from familysafe.ui.page import announce

LOOK_EVERY_MS = 5_000
ESCAPES, ESCAPE_SECONDS = 3, 2.0
SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Clipboard(Protocol):
    """What was copied. The adapter is Qt's clipboard."""

    def copied(self) -> QMimeData:
        """Return what lies there; nothing of it is read by this."""
        ...


@dataclass(frozen=True)
class EvidenceParts:
    """What the evidence pages share. ``show_folder`` opens a folder in the desktop's own way.

    ``read_chat`` reads an exhibit that may be an exported chat, keeps the transcript, and returns
    how many messages it has; 0 where it is none.
    ``cover`` keeps a copy of a picture with areas covered.
    """

    desk: EvidenceDesk
    numbers: HelpNumbers
    paper: SheetPaper
    clipboard: Clipboard
    show_folder: Callable[[Path], None]
    read_chat: Callable[[OpenVault, Exhibit], int]
    cover: Callable[[OpenVault, Exhibit, tuple[Area, ...]], Exhibit]


def offered_in(data: QMimeData) -> Offered:
    """Return what was dropped or copied: names of files, else words. No file is looked at."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Offered(untrusted_paths=paths)
    return Offered(untrusted_text=data.text() if data.hasText() or data.hasUrls() else "")


class EvidencePage(ConsolePage):
    """Base of the evidence pages. While the vault is not open the door stands in its place.

    Subclasses put their widgets in by ``put`` and fill them in ``shown``.
    """

    sensitive = True
    takes_drops = False

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console)
        self.parts, self.desk = parts, parts.desk
        self.where = Destination(Place.EVIDENCE)
        self._door: DoorView | None = None
        self.inner = QWidget()
        self.inner_column = QVBoxLayout(self.inner)
        self.inner_column.setContentsMargins(0, 0, 0, 0)
        self.inner_column.setSpacing(14)
        self.column.insertWidget(0, self.inner)
        self.setAcceptDrops(True)
        self._escapes: list[float] = []
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.setAutoRepeat(False)
        escape.activated.connect(self.escape)
        end = self.desk.on_change(self._door_moved)
        self.destroyed.connect(end)

    def put(self, *widgets: QWidget) -> None:
        """Put widgets under each other; they are seen only while the vault is open."""
        for widget in widgets:
            self.inner_column.addLayout(in_line(widget))

    # --- the door --------------------------------------------------------------------------

    @property
    def open(self) -> bool:
        """Tell whether the pages may be seen."""
        return self.desk.state is DoorState.OPEN

    def opened(self, where: Destination) -> None:
        """Show the page, or the door before it."""
        self.where = where
        self.desk.touch()
        self._show()

    def shown(self) -> None:
        """Fill the page; the vault is open."""

    def hidden(self) -> None:
        """Forget what must not be seen while the vault is locked."""

    def language_changed(self) -> None:
        """Say everything again."""
        if self._door is not None:
            self._door.language_changed()
        if self.open and self.isVisible():
            self.shown()

    def _show(self) -> None:
        self.inner.setVisible(self.open)
        if self.footer_column.count():
            self.footer.setVisible(self.open)
        if self.open:
            if self._door is not None:
                self._door.hide()
            self.shown()
            return
        self.hidden()
        if self._door is None:
            self._door = DoorView(self.console, self.parts.desk, self.parts.paper)
            self.column.insertLayout(1, in_line(self._door))
        self._door.show()
        self._door.refresh()

    def _door_moved(self) -> None:
        if self.isVisible():
            self._show()
        elif not self.open:
            self.hidden()

    # --- the gate --------------------------------------------------------------------------

    def offer(self, offered: Offered) -> None:
        """Put something before the gate: the safety question comes next, whatever it is."""
        if not offered or not self.open:
            return
        self.desk.touch()
        if self.desk.gate.offer(offered):
            self.admitted()
        else:
            self.console.navigator.go(Destination(Place.EVIDENCE_SAFETY, part=self.ask_again()))

    def ask_again(self) -> str:
        """Return ``more`` where answering leads back to this page."""
        return ""

    def admitted(self) -> None:
        """Take in what was let through."""
        self.console.navigator.go(Destination(Place.EVIDENCE_ADD))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and words be dropped."""
        if self.takes_drops and self.open and offered_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Copy, never move: what was dropped stays where it was."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        offered = offered_in(event.mimeData())
        # the drop must end before another page comes, or the other program hangs
        QTimer.singleShot(0, self, lambda: self.offer(offered))

    # --- leaving ---------------------------------------------------------------------------

    def escape(self) -> None:
        """Leave at once when Esc is pressed three times within two seconds."""
        now = self.console.clock.now().monotonic
        self._escapes = [at for at in self._escapes if now - at <= ESCAPE_SECONDS] + [now]
        if len(self._escapes) >= ESCAPES:
            self._escapes.clear()
            self.console.navigator.home()

    # --- small things ----------------------------------------------------------------------

    def say_aloud(self, words: str) -> None:
        """Tell a screen reader."""
        announce(self, words)


class IdleLock(QObject):
    """Locks the vault when nobody pressed anything for a while."""

    def __init__(self, desk: EvidenceDesk) -> None:
        super().__init__()
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(desk.lock_if_idle)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody is there."""
        if event.type() in SIGNS_OF_LIFE:
            self._desk.touch()
        return super().eventFilter(watched, event)
