"""All about one app for one child: the answer, what to do today, instead, and what to say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.gui.guide_parts import (
    Line,
    Sides,
    column_of,
    instead_widget,
    labels_widget,
    quote,
    row_of,
    step_widget,
)
from familysafe.presentation.guide import Answer, day_written, headline
from familysafe.presentation.guide_detail import Detail, Part
from familysafe.presentation.guide_list import Head
from familysafe.ui.buttons import Button
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.surfaces import FILLS, Avatar, Chip, Icon, Message, Panel, Tone
from familysafe.ui.words import Label

SHARES = (69, 31)


class AppView(QWidget):
    """The view of one app. ``child_chosen`` carries the id of another child."""

    child_chosen = Signal(str)
    app_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()
        self.children_buttons: list[Button] = []

    def show_answer(
        self, found: Answer, about: Detail, head: Head | None, others: Sequence[Head]
    ) -> None:
        """Show an answer for the child ``head``; ``others`` are those who may be chosen."""
        self._begin()
        self._add(self._band(found, about, head))
        if found.overdue:
            self._add(Message(self.look, self.look.texts("guide.overdue"), Tone.WAIT))
        self._add(Sides(self.look, self._today(found, about), self._aside(found), SHARES))
        self.children_buttons = []
        if len(others) > 1:
            self._add(Label(self.look, self.look.texts("guide.other_child"), "h2"))
            self._column.addWidget(self._choice(head, others))
        self._add(Label(self.look, self.look.texts("guide.more"), "h2"))
        self._add(ColumnBox(*map(self._part, about.parts), most=2, gap=18))

    def _begin(self) -> None:
        """Put an empty sheet in the place of the answer before."""
        while item := self._whole.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._whole.addWidget(body)

    def _add(self, widget: QWidget) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(widget)
        self._column.addLayout(line)

    def _band(self, found: Answer, about: Detail, head: Head | None) -> QWidget:
        look = self.look
        icon, tone = Chip.VERDICTS[found.verdict] if found.verdict else ("info", Tone.QUIET)
        fill, ink = FILLS[tone]
        name = head.name if head else look.texts("guide.your_child")
        rule = found.rule
        if head is not None and found.verdict is not None:
            rule = f"{rule} {look.texts('guide.age_of', child=head.name, age=head.age)}"
        words = column_of(
            Label(look, headline(found, look.texts, name), "h1", colour=ink),
            Label(look, rule),
            Label(look, about.rule_from),
        )
        parts = [Avatar(look, head.face, head.cloth, 84)] if head else []
        panel = Panel(look, fill=fill, padding=18)
        line = row_of(*parts, words, spacing=20)
        layout = line.layout()
        if layout is not None:
            layout.addWidget(Icon(look, icon, 54, ink))
        panel.add(line)
        return panel

    def _choice(self, head: Head | None, others: Sequence[Head]) -> QWidget:
        for other in others:
            button = Button(self.look, f"{other.name}, {other.years}")
            button.setCheckable(True)
            button.setChecked(head is not None and other.id == head.id)
            button.clicked.connect(lambda _on=False, child=other.id: self.child_chosen.emit(child))
            self.children_buttons.append(button)
        return FlowBox(*self.children_buttons, gap=12)

    def _today(self, found: Answer, about: Detail) -> QWidget:
        look = self.look
        panel = Panel(look)
        panel.add(Label(look, look.texts("guide.do_today"), "h2"))
        for number, step in enumerate(found.do_today, 1):
            if number > 1:
                panel.add(Line(look))
            panel.add(step_widget(look, number, step))
        panel.add(Message(look, look.texts("guide.labels_note"), Tone.QUIET))
        panel.add(Label(look, about.today_from, colour="inkSoft"))
        panel.column.addStretch(1)
        return panel

    def _aside(self, found: Answer) -> QWidget:
        look = self.look
        instead = Panel(look)
        instead.add(Label(look, look.texts("guide.instead"), "h2"))
        for place, item in enumerate(found.instead):
            if place:
                instead.add(Line(look))
            instead.add(instead_widget(look, item))
            if item.app:
                instead.add(self._open_app(item.app))
        say = Panel(look)
        say.add(Label(look, look.texts("guide.say"), "h2"))
        say.add(*(quote(look, sentence) for sentence in found.say))
        say.column.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(instead, 0)
        column.addWidget(say, 1)
        return holder

    def _open_app(self, app: str) -> QWidget:
        button = Button(
            self.look,
            lambda texts: texts("guide.how"),
            "chevron-right",
            icon_after=True,
        )
        button.clicked.connect(lambda _on=False: self.app_chosen.emit(app))
        return FlowBox(button)

    def _part(self, part: Part) -> QWidget:
        look = self.look
        panel = Panel(look)
        panel.add(Label(look, part.title, "h3"))
        for sentence in part.sentences:
            panel.add(Label(look, sentence.text))
            if sentence.labels:
                panel.add(labels_widget(look, sentence.labels))
        panel.column.addStretch(1)
        return panel


def checked_words(found: Answer, look: Look) -> str:
    """Say when the page was last checked, and against what."""
    day = day_written(found.reviewed.isoformat(), look.texts)
    return look.texts("guide.reviewed", day=day)
