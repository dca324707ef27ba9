"""Ask for more time: how much, why, and what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.errands import ask_for
from familysafe.agent.page import Page, Title
from familysafe.core.errors import Fault
from familysafe.core.texts import Texts
from familysafe.ipc.messages import Reply
from familysafe.presentation.agent_ask import REASON_LENGTH, Answer, ask, question
from familysafe.presentation.agent_words import length
from familysafe.presentation.format import sentences
from familysafe.screentime.rules import GRANTS
from familysafe.ui.buttons import Button, Choice, Mark
from familysafe.ui.fields import Field
from familysafe.ui.flow import in_line
from familysafe.ui.look import Look
from familysafe.ui.page import announce
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Tone
from familysafe.ui.words import Label

ICONS = {
    Answer.GIVEN: "circle-check",
    Answer.NOT_NOW: "message-circle",
    Answer.WAITING: "hourglass",
}


def _amount(minutes: int, texts: Texts) -> str:
    return length(texts, minutes)


class AskPage(Page):
    """The question and its answer, which comes by itself."""

    def __init__(self, look: Look, child: ChildSession, cloth: str) -> None:
        super().__init__(look, cloth)
        self._child = child
        self.setObjectName("ask")
        self.add(Title(look, lambda t: t("agent.ask.title")))
        self._answer_place = QVBoxLayout()
        self.column.addLayout(self._answer_place)
        self._answer: Message | None = None
        self._shown = (Answer.NONE, "")
        self.column.addLayout(self._amounts())
        self.column.addSpacing(8)
        self.column.addLayout(self._reasons())
        self.send_button = Button(look, "", "send", kind=Kind.MAIN)
        self.send_button.clicked.connect(self._send)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.send_button)
        self._fault = Message(look, "", Tone.WAIT)
        self._fault.hide()
        self.column.addSpacing(8)
        self.add(self._fault)
        self.column.addStretch(1)
        self.column.addLayout(row)
        child.changed.connect(self._on_session)
        look.changed.connect(self._on_session)
        self._on_session()

    def _amounts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._amount_group = QButtonGroup(self)
        self.amounts: list[Choice] = []
        for minutes in GRANTS:
            choice = Choice(self.look, partial(_amount, minutes), mark=Mark.ONE)
            self._amount_group.addButton(choice, minutes)
            self.amounts.append(choice)
            row.addWidget(choice, 1)
        self.amounts[0].setChecked(True)
        self._amount_group.idToggled.connect(self._on_session)
        return row

    def _reasons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(in_line(Label(self.look, lambda t: t("agent.ask.why"), "h3")))
        self._reason_group = QButtonGroup(self)
        self._reason_group.setExclusive(False)
        self.reasons = [
            Choice(self.look, lambda t: t("agent.ask.reason.finish"), mark=Mark.ONE),
            Choice(self.look, lambda t: t("agent.ask.reason.study"), mark=Mark.ONE),
            Choice(self.look, lambda t: t("agent.ask.reason.friends"), mark=Mark.ONE),
        ]
        for number, choice in enumerate(self.reasons):
            self._reason_group.addButton(choice, number)
            column.addWidget(choice)
            choice.clicked.connect(partial(self._on_reason, choice))
        self.own_reason = Field(self.look, lambda t: t("agent.ask.write"), most=REASON_LENGTH)
        self.own_reason.changed.connect(lambda: self._only(None))
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(6, 8, 6, 0)
        inner.addWidget(self.own_reason)
        column.addWidget(holder)
        return column

    def _on_reason(self, choice: Choice, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._only(choice)

    def _only(self, chosen: Choice | None) -> None:
        """Let one reason stand; pressing it again takes it back."""
        for choice in self.reasons:
            if choice is not chosen:
                choice.setChecked(False)
        if chosen is not None and chosen.isChecked():
            self.own_reason.set_text("")

    @property
    def minutes(self) -> int:
        """Return how many minutes are chosen."""
        return self._amount_group.checkedId()

    @property
    def reason(self) -> str:
        """Return the chosen or written reason, or ""."""
        chosen = [choice.shown() for choice in self.reasons if choice.isChecked()]
        return chosen[0] if chosen else self.own_reason.text()

    def _send(self) -> None:
        self._fault.hide()
        self.send_button.set_working(lambda t: t("agent.ask.sending"))
        errand = ask_for(question(self.minutes, self.reason))
        self._child.courier.send(errand, self._on_done, self._on_fault)

    def _on_done(self, reply: Reply) -> None:  # noqa: ARG002 - Done says nothing more
        self.send_button.set_working("")
        self._child.courier.refresh()

    def _on_fault(self, fault: Fault) -> None:
        self.send_button.set_working("")
        if fault.code == "guard.away":
            self._fault.set_words(lambda t: t("agent.ask.impossible"))
        else:
            self._fault.set_words(lambda t: t.fault(fault))
        self._fault.show()
        announce(self._fault, self._fault.label.text())

    def _on_session(self) -> None:
        view = ask(self._child.session.request, self.look.texts)
        amount = length(self.look.texts, self.minutes)
        self.send_button.set_words(self.look.texts("agent.ask.send", amount=amount))
        is_new = (view.answer, view.answer_title) != self._shown
        if not is_new:
            return
        before, self._shown = self._shown, (view.answer, view.answer_title)
        if self._answer is not None:
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None
        if view.answer is Answer.NONE:
            return
        tone = Tone.GOOD if view.answer is Answer.GIVEN else Tone.QUIET
        words = sentences(self.look.texts, (view.answer_title, view.answer_text))
        self._answer = Message(self.look, words, tone, icon=ICONS[view.answer])
        self._answer_place.addLayout(in_line(self._answer))
        if before[0] is not view.answer and self.isVisible():
            announce(self, words)
