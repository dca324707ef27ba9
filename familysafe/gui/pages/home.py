"""Home: every child at a glance, and the six things that can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familysafe.gui.console import Console, ConsolePage, Session
from familysafe.gui.home_notices import NoticeCard
from familysafe.gui.pause import PauseControls
from familysafe.gui.until_question import ask_until
from familysafe.ipc.messages import (
    AnswerRequest,
    Family,
    GetFamily,
    GetRequests,
    GiveTime,
    Requests,
)
from familysafe.presentation.format import long_length
from familysafe.presentation.home import ChildCard, HomeState, RequestLine, home_state
from familysafe.presentation.more_time import (
    AMOUNTS,
    more_cancel,
    more_given,
    more_title,
    until_given,
)
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.bridge import tie
from familysafe.ui.buttons import Button, Tile
from familysafe.ui.charts import Ring
from familysafe.ui.flow import ColumnBox, EndsBox, FlowBox, in_line
from familysafe.ui.look import Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Avatar, Icon, Message, Panel, Picture, Tone
from familysafe.ui.words import Label

MINUTE_MS = 60_000
IN_A_ROW = 3


class ChildPanel(Panel):
    """One child: face, name, ring, words, and "Give more time"."""

    def __init__(self, look: Look, cloth: str, *, small: bool) -> None:
        super().__init__(look, cloth=cloth, padding=16 if small else 20)
        self.avatar = Avatar(look, "boy-10", cloth, 56 if small else 76)
        self.name = Label(look, "", "h3" if not small else "tile")
        self.age = Label(look, "", colour="inkSoft")
        self.ring = Ring(look, cloth, 78 if small else 98, 9 if small else 11)
        self.used = Label(look, "", weight=600)
        self.moon = Icon(look, "moon", 22, "inkSoft")
        self.note = Label(look, "", colour="inkSoft")
        self.more = Button(look, "", "plus")
        self._small = small
        self._build()

    def _build(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self.name)
        who.addWidget(self.age)
        who.addStretch(1)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.avatar)
        row.addLayout(who, 1)
        row.addWidget(self.ring)
        self.column.setSpacing(0 if self._small else 2)
        self.add(top)
        if not self._small:
            self.column.addSpacing(10)
        self.add(self.used)
        note = QWidget()
        line = QHBoxLayout(note)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.moon)
        line.addWidget(self.note, 1)
        if self._small:
            self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(self.more)
            self.add(note)
            return
        self.add(note)
        self.column.addStretch(1)
        self.column.addSpacing(6)
        self.add(self.more)

    def show_card(self, card: ChildCard) -> None:
        """Show how the child stands."""
        self.avatar.set_face(card.face, card.cloth)
        self.name.set_words(card.name)
        self.age.set_words(card.age)
        self.ring.show_time(card.state, card.share, card.number, card.unit, card.spoken)
        self.used.set_words(card.used)
        self.note.set_words(card.note)
        self.moon.setVisible(card.ended)
        self.more.set_words(card.more_short if self._small else card.more, card.more_spoken)


class _Stack(QWidget):
    """Two things under each other at one end of the header."""

    ring_room = True

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(in_line(first))
        column.addLayout(in_line(second))


class _Beside(QWidget):
    """Two buttons beside each other, at the right end."""

    ring_room = True

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(first)
        row.addWidget(second)


class RequestRow(Panel):
    """A child's request as a sentence, with equal answers."""

    def __init__(self, look: Look, line: RequestLine) -> None:
        super().__init__(look, padding=14)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        self.give = Button(look, line.give, "plus")
        self.decline = Button(look, lambda texts: texts("home.request.not_now"))
        across.addWidget(Avatar(look, line.face, line.cloth, 48))
        across.addWidget(Label(look, line.words), 1)
        across.addWidget(FlowBox(self.give, self.decline, gap=12))
        self.add(row)


class HomePage(ConsolePage):
    """The first page after set-up."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        look = self.look
        self._family: Family | None = None
        self._requests: Requests | None = None
        self._first = 0
        self._asked = False
        self.greeting = Label(look, "", "h1")
        self.summary = Label(look, "", "lead", colour="inkSoft")
        self.date = Label(look, "", colour="inkSoft", wrap=False)
        self.settings = Button(look, lambda texts: texts("home.settings"), "settings")
        self.settings.clicked.connect(lambda: self._go(Place.SETTINGS))
        self.banner = Message(look, "", Tone.WAIT)
        self.own_banner = Message(look, "", Tone.QUIET)
        self._requests_box = QWidget()
        self._requests_column = QVBoxLayout(self._requests_box)
        self._requests_column.setContentsMargins(0, 0, 0, 0)
        self._cards_box = QWidget()
        self._cards_column = QVBoxLayout(self._cards_box)
        self._cards_column.setContentsMargins(0, 0, 0, 0)
        self.children_by_id: dict[str, ChildPanel] = {}
        self._shown: tuple[object, ...] = ()
        self._requests_shown: tuple[object, ...] | None = None
        self._close: Callable[[], None] = lambda: None
        self.tiles = self._make_tiles()
        self._tile_box = ColumnBox(*self.tiles.values(), most=3, gap=20)
        self.pausing = PauseControls(console)
        hello = _Stack(self.greeting, self.summary)
        aside = _Stack(_Beside(self.pausing.pause, self.settings), self.date)
        self.add(EndsBox(hello, aside), self.pausing.box, self.banner, self.own_banner)
        self.notices = NoticeCard(console)
        self.add(self.notices, self._requests_box)
        self.add(self._cards_box, self._tile_box)
        self.state = self._state()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        tie(self, console.session, self._session_changed)
        self.size_changed()

    def _make_tiles(self) -> dict[Place, Tile]:
        look = self.look
        help_words: Words = lambda texts: texts("home.tile.help")  # noqa: E731
        tiles = {
            Place.TIME: Tile(look, lambda texts: texts("home.tile.time"), "tiles/time-limits"),
            Place.APP_GUIDE: Tile(look, lambda texts: texts("home.tile.guide"), "tiles/app-guide"),
            Place.EVIDENCE: Tile(
                look, lambda texts: texts("home.tile.evidence"), "tiles/save-evidence"
            ),
            Place.LEARN: Tile(look, lambda texts: texts("home.tile.learn"), "tiles/learn-together"),
            Place.HELP: Tile(look, help_words, "tiles/get-help", kind=Kind.MAIN, disc=True),
            Place.DEVICES: Tile(
                look, lambda texts: texts("home.tile.devices"), "tiles/tablets-and-phones"
            ),
        }
        for place, tile in tiles.items():
            tile.clicked.connect(lambda _on=False, place=place: self._go(place))
            if not self.console.navigator.possible(Destination(place)):
                tile.set_reason(lambda texts: texts("ui.not_built"))
        return tiles

    # --- what changes ----------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Ask how things stand."""
        del where
        self._minute.start()
        self._ask()

    def leaving(self) -> None:
        """Stop counting minutes."""
        self._minute.stop()

    def _ask(self) -> None:
        guard = self.console.guard
        self.console.jobs.submit(
            lambda: guard.call(GetFamily()), self._have, lambda _fault: None, owner=self
        )
        self.console.jobs.submit(
            lambda: guard.call(GetRequests()), self._have, lambda _fault: None, owner=self
        )
        self.notices.ask()

    def _have(self, answer: object) -> None:
        if isinstance(answer, Family):
            self._family = answer
        elif isinstance(answer, Requests):
            self._requests = answer
        self.refresh()

    def _session_changed(self, session: Session) -> None:
        self._asked = self._asked or session.welcome is not None or session.fault is not None
        self.refresh()
        if session.welcome is not None:
            self._ask()

    def language_changed(self) -> None:
        """Say everything in the other language."""
        self.refresh()

    def size_changed(self) -> None:
        """Take the small or the large form."""
        small = self.small
        self.greeting.set_role("h2" if small else "h1")
        self.summary.set_role("body" if small else "lead")
        self.date.setVisible(not small)
        self.column.setSpacing(2 if small else 8)
        self._cards_column.setContentsMargins(0, 2 if small else 8, 0, 4 if small else 8)
        for tile in self.tiles.values():
            tile.set_small(small=small)
        self._tile_box.set_gap(14 if small else 20)
        self._shown = ()
        self.refresh()

    def _state(self) -> HomeState:
        session = self.console.session.state
        now = self.console.clock.now().utc.astimezone(self.console.clock.zone())
        return home_state(
            self.look.texts,
            now,
            self._name(),
            session.status,
            self._requests,
            known=self._asked,
            hidden=session.hidden,
            fault=session.fault,
            can_protect=self.console.can_protect,
        )

    def _name(self) -> str:
        guardians = self._family.guardians if self._family else ()
        return guardians[0].name if guardians else ""

    def refresh(self) -> None:
        """Show the present state."""
        self.state = self._state()
        self.show_state(self.state)

    def show_state(self, state: HomeState) -> None:
        """Show a state."""
        self.greeting.set_words(state.greeting)
        self.summary.set_words(state.summary)
        self.date.set_words(state.date)
        for banner, own in ((self.banner, False), (self.own_banner, True)):
            banner.set_words(state.banner)
            banner.setVisible(state.personal and state.own is own)
        self.tiles[Place.TIME].set_words(state.time_tile)
        self.pausing.refresh()
        self.notices.refresh()
        self._render_requests(state.requests)
        self._render_cards(state)

    # --- children --------------------------------------------------------------------------

    def _render_cards(self, state: HomeState) -> None:
        last = max(0, len(state.cards) - IN_A_ROW)
        self._first = min(self._first, last)
        shown = state.cards[self._first : self._first + IN_A_ROW]
        key = (
            *(self.small, state.known, state.hidden, len(state.cards)),
            *((c.id, c.cloth) for c in shown),
        )
        if key != self._shown:
            self._shown = key
            _empty(self._cards_column)
            self.children_by_id = {}
            if shown:
                self._build_cards(shown, len(state.cards))
            elif state.known and not state.away:
                self._cards_column.addWidget(self._hidden() if state.hidden else self._nobody())
        for card in shown:
            self.children_by_id[card.id].show_card(card)

    def _build_cards(self, shown: tuple[ChildCard, ...], count: int) -> None:
        for card in shown:
            panel = ChildPanel(self.look, card.cloth, small=self.small)
            panel.more.clicked.connect(lambda _on=False, id_=card.id: self._more(id_))
            self.children_by_id[card.id] = panel
        box = ColumnBox(
            *self.children_by_id.values(), most=len(shown), gap=14 if self.small else 20
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box)
        self._cards_column.addWidget(line)
        if count > IN_A_ROW:
            self._cards_column.addWidget(self._steps(count))

    def _steps(self, count: int) -> QWidget:
        look = self.look
        earlier = Button(look, lambda texts: texts("home.earlier"), "arrow-left")
        later = Button(look, lambda texts: texts("home.later"), "arrow-right", icon_after=True)
        earlier.setVisible(self._first > 0)
        later.setVisible(self._first + IN_A_ROW < count)
        earlier.clicked.connect(lambda: self._step(-1))
        later.clicked.connect(lambda: self._step(1))
        return FlowBox(earlier, later, gap=12)

    def _step(self, step: int) -> None:
        self._first = max(0, self._first + step)
        self.refresh()

    def _nobody(self) -> QWidget:
        add = Button(self.look, lambda texts: texts("home.nobody.add"), "user-plus")
        add.clicked.connect(
            lambda: self.console.navigator.go(Destination(Place.FIRST_RUN, part="children"))
        )
        title: Words = lambda texts: texts("home.nobody.title")  # noqa: E731 - words, not a function
        return self._invitation(title, lambda texts: texts("home.nobody.text"), add)

    def _hidden(self) -> QWidget:
        unlock = Button(self.look, lambda texts: texts("ui.unlock"), "lock-open")
        unlock.clicked.connect(lambda: self.console.need_guardian(lambda: None))
        title: Words = lambda texts: texts("home.hidden.title")  # noqa: E731 - words, not a function
        return self._invitation(title, lambda texts: texts("home.hidden.text"), unlock)

    def _invitation(self, title: Words, more: Words, add: Button) -> QWidget:
        look = self.look
        panel = Panel(look, fill="tint")
        words = Label(look, title, "h3")
        text = Label(look, more)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(Picture(look, "empty/no-children-yet", 120))
        column = QVBoxLayout()
        column.addWidget(words)
        column.addWidget(text)
        column.addWidget(FlowBox(add))
        row.addLayout(column, 1)
        panel.add(line)
        return panel

    def _more(self, child: str) -> None:
        card = next(card for card in self.state.cards if card.id == child)
        self.console.need_guardian(lambda: self._choose_amount(card))

    def _choose_amount(self, card: ChildCard) -> None:
        look = self.look
        buttons = []
        for minutes in AMOUNTS:
            button = Button(look, _amount(minutes), "plus")
            button.clicked.connect(
                lambda _on=False, seconds=minutes * 60: self._give(card, seconds)
            )
            buttons.append(button)
        until = Button(look, lambda texts: texts("home.more.until"), "clock")
        until.clicked.connect(lambda: self._ask_until(card))
        nothing = Button(look, lambda texts: more_cancel(texts, own=card.own))
        nothing.clicked.connect(self._close_sheet)
        self._close = self.console.dialogs.show(
            lambda texts: more_title(texts, card),
            FlowBox(*buttons, until, gap=12),
            Label(look, lambda texts: texts("home.more.text"), colour="inkSoft"),
            FlowBox(nothing),
        )

    def _close_sheet(self) -> None:
        self._close()

    def _give(self, card: ChildCard, seconds: int) -> None:
        self._close()
        self._send(GiveTime(card.id, seconds), lambda texts: more_given(texts, card, seconds))

    def _ask_until(self, card: ChildCard) -> None:
        self._close()

        def give(time: str) -> None:
            self._send(
                GiveTime(card.id, 0, until=time),
                lambda texts: until_given(texts, card.name, time, own=card.own),
            )

        ask_until(self.console, card.name, give, own=card.own)

    def _send(self, gift: GiveTime, said: Words) -> None:
        self.console.jobs.submit(
            lambda: self.console.guard.call(gift),
            lambda _answer: self.console.say(said, None),
            self.console.dialogs.show_fault,
            owner=self,
        )

    # --- requests --------------------------------------------------------------------------

    def _render_requests(self, requests: tuple[RequestLine, ...]) -> None:
        if self._requests_shown == (requests, self.look.language):
            return
        self._requests_shown = (requests, self.look.language)
        _empty(self._requests_column)
        for line in requests:
            row = RequestRow(self.look, line)
            row.give.clicked.connect(lambda _on=False, each=line: self._answer(each, each.seconds))
            row.decline.clicked.connect(lambda _on=False, each=line: self._answer(each, None))
            self._requests_column.addWidget(row)
        self._requests_box.setVisible(bool(requests))

    def request_rows(self) -> list[RequestRow]:
        """Return the requests in view."""
        return [row for row in self._requests_box.findChildren(RequestRow) if not row.isHidden()]

    def _answer(self, line: RequestLine, seconds: int | None) -> None:
        def answered(_done: object) -> None:
            self._ask()

        self.console.need_guardian(
            lambda: self.console.jobs.submit(
                lambda: self.console.guard.call(AnswerRequest(line.id, seconds)),
                answered,
                self.console.dialogs.show_fault,
                owner=self,
            )
        )

    def _go(self, place: Place) -> None:
        self.console.navigator.go(Destination(place))


def _amount(minutes: int) -> Words:
    return lambda texts: long_length(texts, minutes)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
