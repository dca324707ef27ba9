"""Parent code: a code that was told over the telephone, or the PIN typed on this computer.

A teenager who sets their own rules types their own PIN and adds time for today.
"""

from __future__ import annotations

from functools import partial

from familysafe.agent.child_session import ChildSession
from familysafe.agent.errands import give_with_code, use_code
from familysafe.agent.page import Page, Title
from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.ipc.messages import CodeUsed, Reply
from familysafe.presentation.agent_words import length
from familysafe.screentime.codes import DIGITS
from familysafe.screentime.rules import GRANTS
from familysafe.ui.buttons import Button
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.flow import FlowBox, in_line
from familysafe.ui.look import Look, Words
from familysafe.ui.page import announce
from familysafe.ui.surfaces import Message, Tone
from familysafe.ui.words import Label

MOST = 32
FIELD_WIDTH = 560


def _give_words(minutes: int, texts: Texts, *, own: bool) -> str:
    amount = length(texts, minutes)
    return texts("agent.alone.code.give" if own else "agent.code.give", amount=amount)


class CodePage(Page):
    """The code leaves the field the moment it is sent, and is kept nowhere."""

    def __init__(self, look: Look, child: ChildSession, cloth: str) -> None:
        super().__init__(look, cloth)
        self._child = child
        self.setObjectName("code")
        self._own = own = child.session.own_rules
        self.add(Title(look, lambda t: t("agent.alone.add" if own else "agent.code.title")))
        self.column.addSpacing(8)
        if not own:
            self._add_phone_code()
        label: Words = lambda t: t("agent.alone.code.label" if own else "agent.code.label")  # noqa: E731 - words, not a function
        self.field = CodeField(look, label, digits=True, most=MOST)
        self._size_field()
        look.changed.connect(self._size_field)
        row = in_line(self.field)
        row.setStretch(0, 100)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.add(Label(look, lambda t: t("agent.code.how_much"), "h3"))
        self.gifts: list[Button] = []
        for minutes in GRANTS:
            button = Button(look, partial(_give_words, minutes, own=own), "plus")
            button.clicked.connect(partial(self._on_gift, minutes))
            self.gifts.append(button)
        self.add(FlowBox(*self.gifts))
        self._done = Message(look, "", Tone.GOOD)
        self._done.hide()
        self.add(self._done)
        self.column.addStretch(1)

    def _add_phone_code(self) -> None:
        """Put the code that works once above the PIN of who sits here."""
        look = self.look
        self.told = Field(look, lambda t: t("agent.phone.label"), most=DIGITS + 1)
        self.use = Button(look, lambda t: t("agent.phone.use"), "key-round")
        self.use.clicked.connect(self._use)
        self.told.submitted.connect(self._use)
        self.told.setMaximumWidth(look.px(FIELD_WIDTH))
        row = in_line(self.told)
        row.setStretch(0, 100)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add(FlowBox(self.use))
        self.column.addSpacing(12)
        self.add(Label(look, lambda t: t("agent.phone.or"), "h3"))

    def _use(self) -> None:
        code = self.told.text().strip()
        if not code:
            self.told.set_error(lambda t: t("agent.phone.empty"))
            self.told.line.setFocus()
            return
        self._done.hide()
        self.use.set_working(lambda t: t("agent.code.checking"))
        self._child.courier.send(use_code(code), self._on_used, self._on_refused)

    def _on_used(self, reply: Reply) -> None:
        self.use.set_working("")
        self.told.set_text("")
        if isinstance(reply, CodeUsed):
            amount = length(self.look.texts, reply.minutes)
            self._say_done(self.look.texts("agent.phone.done", amount=amount))

    def _on_refused(self, fault: Fault) -> None:
        self.use.set_working("")
        self.told.set_error(self._said(fault))
        self.told.line.setFocus()
        announce(self.told, self.told.error)

    def _size_field(self) -> None:
        self.field.setMaximumWidth(self.look.px(FIELD_WIDTH))

    def _on_gift(self, minutes: int, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.give(minutes)

    def give(self, minutes: int) -> None:
        """Send the code with the wish for ``minutes``; the field is emptied at once."""
        child, pin = self._child.session.child, self.field.text().strip()
        self._done.hide()
        if not pin or child is None:
            own = self._own
            self.field.set_error(
                lambda t: t("agent.alone.code.empty" if own else "agent.code.empty")
            )
            self.field.line.setFocus()
            return
        self.field.clear()
        self._set_working(on=True)
        amount = length(self.look.texts, minutes)
        self._child.courier.send(
            give_with_code(pin, child, minutes),
            lambda reply: self._on_given(reply, amount),
            self._on_fault,
        )

    def _set_working(self, *, on: bool) -> None:
        for button in self.gifts:
            button.set_working((lambda t: t("agent.code.checking")) if on else "")

    def _on_given(self, reply: Reply, amount: str) -> None:  # noqa: ARG002 - Done says nothing more
        self._set_working(on=False)
        texts, own = self.look.texts, self._own
        self._say_done(texts("agent.alone.code.done" if own else "agent.code.done", amount=amount))

    def _say_done(self, words: str) -> None:
        self._done.set_words(words)
        self._done.show()
        announce(self, words)

    def _on_fault(self, fault: Fault) -> None:
        self._set_working(on=False)
        self.field.set_error(self._said(fault))
        self.field.line.setFocus()
        announce(self.field, self.field.error)

    def _said(self, fault: Fault) -> str:
        texts = self.look.texts
        if fault.code == "guard.away" or f"fault.{fault.code}" not in texts:
            return texts("agent.away.title")
        return texts.fault(fault)
