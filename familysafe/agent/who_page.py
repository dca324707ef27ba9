"""Who is using the computer? Asked where several children share one account.

What is answered is checked by the guard: a picture PIN where the child has one, and a guardian's
PIN for a guardian. Nothing of either is kept here.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.errands import sit_down
from familysafe.agent.page import Page, Title
from familysafe.core.errors import Fault
from familysafe.family.picture_pin import LONGEST, SHORTEST
from familysafe.ipc.messages import Reply, Sitter
from familysafe.presentation.agent_who import GUARDIAN_FACE, WhoView, who
from familysafe.presentation.picture_words import chosen_words, named_pictures
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.picture_code import PictureCode
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Tone
from familysafe.ui.tiles import FaceTile
from familysafe.ui.words import Label

MOST_PIN = 8
IN_A_ROW = 3


class WhoPage(Page):
    """The faces; behind one of them the pictures, or the guardian's PIN."""

    def __init__(self, look: Look, child: ChildSession) -> None:
        super().__init__(look, "")
        self._child = child
        self._shown: tuple[Sitter, ...] | None = None
        self._chosen: Sitter | None = None
        self.setObjectName("who")
        self.tiles: dict[str, FaceTile] = {}
        self._title = Title(look, "")
        self._text = Label(look, "", "lead", colour="inkSoft")
        self._fault = Message(look, "", Tone.WAIT)
        self._fault.hide()
        self._faces = QWidget()
        self._faces_column = QVBoxLayout(self._faces)
        self._faces_column.setContentsMargins(0, 0, 0, 0)
        self.pictures = PictureCode(look, named_pictures, chosen_words, LONGEST)
        self.pin = CodeField(look, lambda t: t("agent.who.pin"), digits=True, most=MOST_PIN)
        self.go = Button(look, lambda t: t("agent.who.go"), "log-in", kind=Kind.MAIN)
        self.go.clicked.connect(self._answer)
        self.pin.submitted.connect(self._answer)
        self.pin.changed.connect(self._relate)
        self.pictures.changed.connect(self._relate)
        self.back.connect(self.begin)
        self.add(self._title, self._text, self._fault, self._faces, self.pictures, self.pin)
        self.add(FlowBox(self.go))
        self.column.addStretch(1)
        child.changed.connect(self.render_state)
        look.changed.connect(self.render_state)
        self.begin()

    def view(self) -> WhoView:
        """Return the question as it is now."""
        return who(self._child.session.sitters, self.look.texts)

    def first(self) -> QWidget:
        """Return what gets the keyboard first."""
        return next(iter(self.tiles.values()), self)

    def said(self) -> str:
        """Return what was wrong with the last answer, or ""."""
        return "" if self._fault.isHidden() else self._fault.label.text()

    def begin(self) -> None:
        """Ask from the start; what was typed is forgotten."""
        self._fault.hide()
        self._step(None, by_pin=False)

    def render_state(self) -> None:
        """Show who may answer."""
        view = self.view()
        if view.children != self._shown:
            self._shown = view.children
            self._fill(view)
        self._say()

    def _fill(self, view: WhoView) -> None:
        while (item := self._faces_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.tiles = {}
        for sitter in view.children:
            tile = FaceTile(self.look, sitter.name, sitter.face, sitter.cloth)
            tile.clicked.connect(partial(self._press, sitter))
            self.tiles[sitter.id] = tile
        self.guardian = FaceTile(self.look, lambda t: t("agent.who.guardian"), GUARDIAN_FACE, "")
        self.guardian.clicked.connect(lambda: self._step(None, by_pin=True))
        everybody = (*self.tiles.values(), self.guardian)
        most = min(IN_A_ROW, len(everybody))
        self._faces_column.addWidget(ColumnBox(*everybody, most=most, gap=14))

    def _press(self, sitter: Sitter, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        if sitter.has_pictures:
            self._step(sitter, by_pin=False)
        else:
            self._send(sitter.id)

    def _step(self, sitter: Sitter | None, *, by_pin: bool) -> None:
        self._chosen, self._by_pin = sitter, by_pin
        self.pictures.clear()
        self.pin.set_text("")
        self.pin.set_error("")
        asks = sitter is not None or by_pin
        self._faces.setVisible(not asks)
        self.pictures.setVisible(sitter is not None)
        self.pin.setVisible(by_pin)
        self.back_button.setVisible(asks)
        self.render_state()
        self._relate()
        if by_pin:
            self.pin.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif sitter is not None:
            next(iter(self.pictures.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        view, texts = self.view(), self.look.texts
        title, text = view.title, view.text
        if self._chosen is not None:
            title = texts("agent.who.pictures", name=self._chosen.name)
            text = texts("agent.who.pictures.text")
        elif self._by_pin:
            title, text = texts("agent.who.guardian.title"), texts("agent.who.guardian.text")
        self._title.set_words(title)
        self._text.set_words(text)

    def _relate(self) -> None:
        """Offer to go on once there is enough to be checked."""
        ready = bool(self.pin.text()) if self._by_pin else len(self.pictures.pictures) >= SHORTEST
        self.go.setVisible(ready)

    def _answer(self) -> None:
        if self._by_pin and self.pin.text():
            self._send("", pin=self.pin.text())
        elif self._chosen is not None:
            self._send(self._chosen.id, self.pictures.pictures)

    def _send(self, child: str, pictures: tuple[str, ...] = (), pin: str = "") -> None:
        self._fault.hide()
        self.go.set_working(lambda t: t("agent.code.checking"))
        self._child.courier.send(sit_down(child, pictures, pin), self._done, self._failed)

    def _done(self, _: Reply) -> None:
        self.go.set_working("")
        self._child.courier.refresh()

    def _failed(self, fault: Fault) -> None:
        self.go.set_working("")
        self.pictures.clear()
        self.pin.set_text("")
        self._relate()
        self._fault.set_words(lambda t: t.fault(fault))
        self._fault.show()
        announce(self._fault, self._fault.label.text())
