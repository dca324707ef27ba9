"""The safety question: two equal answers, and nothing opened before one of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.core.texts import Texts
from familysafe.evidence.safety import Answer
from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.gui.evidence_sheet import Beside
from familysafe.presentation.evidence_intake import (
    SafetyView,
    safety_hint,
    safety_view,
    safety_why,
)
from familysafe.presentation.format import sentences
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui import pictures
from familysafe.ui.charts import Steps
from familysafe.ui.flow import ColumnBox, EndsBox
from familysafe.ui.look import Look, Words
from familysafe.ui.press import FOCUS_MARGIN, Pressable, Shape
from familysafe.ui.surfaces import Message, Panel, Picture, Tone
from familysafe.ui.words import Label, Paragraph


class AnswerButton(Pressable):
    """One of two equal answers: an icon, the answer, and what happens then."""

    ring_room = True
    SIDE = 20

    def __init__(self, look: Look, icon: str, words: Words, then: Words) -> None:
        super().__init__(look, Shape(radius=20, bottom=5))
        self._icon, self._then = icon, then
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_words(words)

    def _refresh(self) -> None:
        then = self.look.say(self._then)
        self._spoken = sentences(self.look.texts, (self.shown(), then))
        super()._refresh()

    def _parts(self) -> tuple[Paragraph, Paragraph]:
        look = self.look
        then = look.say(self._then)
        return (
            Paragraph(self.shown(), look.font("choice"), look.line_height("choice"), centred=True),
            Paragraph(then, look.font("body"), look.line_height("body"), centred=True),
        )

    def _room(self, width: float) -> float:
        return width - 2 * (FOCUS_MARGIN + self.SIDE)

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to ``width``."""
        words = sum(part.height(self._room(width)) for part in self._parts())
        return words + self.look.px(34) + 56 + 2 * FOCUS_MARGIN

    def sizeHint(self) -> QSize:
        """Prefer one line each."""
        wide = max(part.width() for part in self._parts())
        width = round(wide + 2 * (FOCUS_MARGIN + self.SIDE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word."""
        wide = max(part.longest_word() for part in self._parts())
        return QSize(max(self.look.px(300), wide + 2 * (FOCUS_MARGIN + self.SIDE)), 100)

    def paint_content(self, painter: QPainter) -> None:
        """Paint icon, answer and consequence in the middle."""
        place, look = self.inside(), self.look
        room = self._room(self.width())
        answer, then = self._parts()
        size = look.px(34)
        tall = size + 6 + answer.height(room) + then.height(room)
        top = place.center().y() - tall / 2
        drawn = pictures.icon(self._icon, look.colour("ink"), size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(place.center().x() - size / 2, top), drawn)
        spot = QRectF(place.left() + self.SIDE, top + size + 6, room, tall)
        answer.paint(painter, spot, look.colour("ink"))
        spot = spot.adjusted(0, answer.height(room), 0, 0)
        then.paint(painter, spot, look.colour("inkSoft"))


class EvidenceSafetyPage(EvidencePage):
    """Asks before anything enters. What was dropped waits unopened."""

    def __init__(self, console: Console, parts: EvidenceParts) -> None:
        super().__init__(console, parts)
        look = self.look
        self.steps = Steps(look)
        self.question = Label(look, lambda texts: texts("envelope.safety.question"), "h1")
        self.question_small = Label(look, lambda texts: texts("envelope.safety.question"), "h2")
        self.question_small.hide()
        self.hint = Label(look, self._hint, "body", colour="inkSoft")
        self.waiting = Message(look, "", Tone.QUIET, icon="mail")
        self.yes = AnswerButton(
            look,
            "pen-line",
            lambda texts: texts("envelope.safety.yes"),
            lambda texts: texts("envelope.safety.yes.then"),
        )
        self.no = AnswerButton(
            look,
            "mail-check",
            lambda texts: texts("envelope.safety.no"),
            lambda texts: texts("envelope.safety.no.then"),
        )
        self.numbers = QWidget()
        self.numbers_column = QVBoxLayout(self.numbers)
        self.numbers_column.setContentsMargins(0, 0, 0, 0)
        self.numbers_column.setSpacing(2)
        self.put(self._heading(), self.waiting)
        self.put(ColumnBox(self.yes, self.no, most=2), self._panels())
        self.set_footer(
            EndsBox(
                QWidget(),
                Label(look, lambda texts: texts("envelope.leave.hint"), colour="inkSoft"),
            )
        )
        self.yes.clicked.connect(lambda: self._answer(Answer.NOT_SURE))
        self.no.clicked.connect(lambda: self._answer(Answer.IT_DOES_NOT))

    def _heading(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.steps, self.question, self.question_small, self.hint):
            column.addWidget(widget)
        return Beside(left, Picture(self.look, "evidence/covered-picture", 190))

    def _panels(self) -> QWidget:
        look = self.look
        why = Panel(look, fill="tint")
        why.add(
            Label(look, lambda texts: texts("envelope.safety.why"), "h3"),
            Label(look, self._why),
        )
        why.column.addStretch(1)
        call = Panel(look, fill="tint")
        call.add(Label(look, lambda texts: texts("envelope.safety.call"), "h3"), self.numbers)
        call.column.addStretch(1)
        return ColumnBox(why, call, most=2)

    def _hint(self, texts: Texts) -> str:
        return safety_hint(texts, own=self.console.session.state.own)

    def _why(self, texts: Texts) -> str:
        return safety_why(texts, own=self.console.session.state.own)

    def size_changed(self) -> None:
        """Ask in smaller letters where the window is low."""
        self.question.setVisible(not self.small)
        self.question_small.setVisible(self.small)

    def shown(self) -> None:
        """Ask. What the offered files are plays no part in it."""
        self.render_view(safety_view(self.desk.gate, self.parts.numbers, self.look.texts))

    def render_view(self, view: SafetyView) -> None:
        """Show the question; the focus is on neither answer."""
        self.steps.show_step(1, 4, view.step)
        self.waiting.setVisible(bool(view.waiting))
        self.waiting.set_words(view.waiting)
        while (item := self.numbers_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        phones = [
            Label(self.look, each.phone, "choice", weight=700, wrap=False) for each in view.numbers
        ]
        wide = max((phone.sizeHint().width() for phone in phones), default=0)
        for number, phone in zip(view.numbers, phones, strict=True):
            phone.setMinimumWidth(wide)
            self.numbers_column.addWidget(_beside(phone, Label(self.look, number.name)))
        last = view.seen
        if not view.numbers:
            last = self.look.texts("envelope.safety.no_numbers")
        if last:
            self.numbers_column.addWidget(Label(self.look, last, colour="inkSoft"))

    def _answer(self, answer: Answer) -> None:
        self.desk.gate.answer(answer)
        if answer is not Answer.IT_DOES_NOT:
            self.console.navigator.go(Destination(Place.EVIDENCE_DESCRIBE))
        elif self.where.part == "more":
            self.console.navigator.back()
        else:
            self.console.navigator.go(Destination(Place.EVIDENCE_ADD))


def _beside(phone: QWidget, name: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(26)
    row.addWidget(phone)
    row.addWidget(name, 1)
    return line
